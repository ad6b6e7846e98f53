import { formatFigures, fraction } from '../../values/money.ts'
import { yearOf } from '../../values/days.ts'
import type { Draw, Finding, Left, Rule, Says, Scheme, Settings, Step } from '../kit.ts'
import { drawsOfTraining, trainingCounters } from '../liaoning-2020-16/counters.ts'
import { lastTrainingDay } from '../liaoning-2020-16/parameters.ts'
import {
  claimTimeRules,
  periodRules,
  platformRule,
  recordsRule,
  registeredRule,
  relatedRule,
  workerRules,
  workersShareRule,
} from '../liaoning-2020-16/rules.ts'
import { absent, assured, owesDecision, owesFact } from '../owing.ts'
import { dispatchRule } from './applicants.ts'
import type { SmeLine } from './facts.ts'
import { mostFenAYear, periodMinutes, periodRateFen } from './parameters.ts'

const clause = '二¶3'
const owesKind = owesFact('applicantKind')
const owesSize = owesDecision('DL-D', { fact: 'size' })
const owesFiling = owesFact('filedOn')
const owesStart = owesFact('trainingStart')
const owesContent = owesFact('content')
const owesContentDecision = owesDecision('DL-D', { fact: 'contentDecision' })
const owesMode = owesFact('mode')
const owesSessions = owesFact('sessionMinutes', 'enterprise', 'training-records')

/** D-58: whole periods of each session, or of all minutes together. Without sessions the periods as recorded. */
function periodsOf(f: SmeLine, settings: Settings): number | null {
  const sessions = f.sessionMinutes
  if (absent(sessions)) return f.periods ?? null
  let periods = 0
  let minutes = 0
  for (const session of sessions) {
    periods += Math.floor(session / periodMinutes)
    minutes += session
  }
  const isTogether = settings.choice('D-58', f.trainingEnd ?? lastTrainingDay) === 'together'
  return isTogether ? Math.floor(minutes / periodMinutes) : periods
}

const enterpriseRules: readonly Rule<SmeLine>[] = [
  dispatchRule,
  {
    rule: 'applicant-not-enterprise',
    clause,
    says: { zh: '申请单位是企业。', en: 'The applicant is an enterprise.' },
    reads: ['applicantKind'],
    // A dispatch company is an enterprise too; 一 leaves it out by name.
    holds: f => {
      if (absent(f.applicantKind)) return owesKind
      return f.applicantKind === 'enterprise' || f.applicantKind === 'dispatch-company'
    },
  },
  {
    rule: 'not-sme',
    clause,
    says: { zh: '企业属于中小微企业。', en: 'The enterprise is medium, small or micro.' },
    reads: ['size'],
    holds: f => (absent(f.size) ? owesSize : f.size !== 'large'),
    needs: () => ['sme-proof'],
  },
  registeredRule('16号 一¶4'),
]

const platforms = platformRule('三¶1, 三¶2')

const contentRules: readonly Rule<SmeLine>[] = [
  relatedRule(clause),
  {
    rule: 'content-not-covered',
    clause,
    says: {
      zh: '内容为岗位技能、安全技能、工伤预防、健康卫生及疫情防控知识、通用性职业素质；其他内容由区人社部门认定。',
      en: 'What is taught is skills of the post, safety, prevention of work injuries, health and epidemic prevention, or general working skills; the district decides on anything else.',
    },
    reads: ['content', 'contentDecision'],
    holds: f => {
      if (absent(f.content)) return owesContent
      return f.content !== 'other' || (f.contentDecision ?? owesContentDecision)
    },
  },
  // How it was taught is asked for here: nothing else of the scheme needs it.
  { ...platforms, holds: (f, settings) => (absent(f.mode) ? owesMode : platforms.holds(f, settings)) },
  {
    rule: 'offline-suspended',
    clause: '三¶2',
    says: {
      zh: '企业可以线上或线下培训；主管部门另定暂停线下的，只补贴线上。',
      en: 'Enterprises train online or offline; where the department suspends offline training only online is subsidised.',
    },
    reads: ['mode'],
    holds: (f, settings) =>
      absent(f.mode) ||
      f.mode === 'online' ||
      settings.choice('D-65', f.trainingStart ?? lastTrainingDay) !== 'suspended',
    doubts: ['D-65'],
  },
  workersShareRule('三¶5', 'DL-C'),
]

const offlineRecords = ['training-records', 'attendance-sheet'] as const
const onlineRecords = ['training-records', 'sign-in-records'] as const
const allRecords = [...offlineRecords, 'sign-in-records'] as const

/** 四¶3: what is handed in depends on how it was taught. */
function recordsNeeded(f: SmeLine): readonly string[] {
  if (f.mode === 'offline') return offlineRecords
  return f.mode === 'mixed' ? allRecords : onlineRecords
}

const filedRule: Rule<SmeLine> = {
  rule: 'not-filed-before-start',
  clause: '四¶2',
  says: {
    zh: '开班备案审核通过后才开始培训。',
    en: 'The training began after its opening had been filed and passed.',
  },
  reads: ['filedOn', 'trainingStart'],
  holds: f => {
    if (absent(f.filedOn)) return owesFiling
    return absent(f.trainingStart) ? owesStart : f.filedOn <= f.trainingStart
  },
  needs: () => ['training-plan'],
}

const periodLength: Rule<SmeLine> = {
  rule: 'period-under-45-min',
  clause,
  says: {
    zh: '每课时不少于45分钟，至少完成一课时。',
    en: 'A period has at least 45 minutes, and at least one is completed.',
  },
  reads: ['sessionMinutes', 'periods'],
  holds: (f, settings) => {
    const periods = periodsOf(f, settings)
    return periods === null ? owesSessions : periods > 0
  },
  needs: () => ['training-records'],
  doubts: ['D-58'],
}

const capNote: Finding = {
  rule: 'cap-1000',
  clause,
  says: {
    zh: '每人每年补贴不超过1000元，按剩余额度计。',
    en: 'No more than 1000 yuan per person and year: what is left of it.',
  },
}

const epidemicCapNote: Finding = {
  rule: 'cap-1000',
  clause,
  says: {
    zh: '市局另定按疫情防控期间的，每人合计不超过1000元，按剩余额度计。',
    en: 'Where the bureau sets it for the epidemic period, no more than 1000 yuan per person in it: what is left of it.',
  },
}

/** Where the 1000 yuan are counted (D-57): under the year in which the training ended, or for the epidemic as a whole. */
interface Cap {
  readonly on: 'dalian-year-fen' | 'dalian-epidemic-fen'
  readonly key: string
  readonly left: Says
  readonly note: Finding
}

const epidemicCap: Cap = {
  on: 'dalian-epidemic-fen',
  key: 'epidemic',
  left: { zh: '疫情防控期间剩余额度', en: 'what the epidemic period leaves' },
  note: epidemicCapNote,
}

function capOf(f: SmeLine, settings: Settings): Cap {
  if (settings.choice('D-57', f.trainingEnd ?? lastTrainingDay) === 'epidemic') return epidemicCap
  const left = { zh: '本年度剩余额度', en: 'what the year leaves' }
  return { on: 'dalian-year-fen', key: yearKey(f), left, note: capNote }
}

/** Ten yuan a period, and no more than the year or the period leaves. */
function stepsOf(f: SmeLine, settings: Settings, left: Left): readonly Step[] {
  const cap = capOf(f, settings)
  const leftFen = left(cap.on, cap.key, mostFenAYear)
  const periods = assured(periodsOf(f, settings))
  const dueFen = periods * periodRateFen
  const first: Step = {
    clause,
    label: { zh: '每课时标准 × 课时', en: 'rate of a period × periods' },
    figures: `${formatFigures(periodRateFen)} × ${periods}`,
    valueFen: fraction(dueFen),
  }
  if (dueFen <= leftFen) return [first]
  return [
    first,
    {
      clause,
      label: cap.left,
      figures: formatFigures(leftFen),
      valueFen: fraction(leftFen),
      note: cap.note,
    },
  ]
}

function yearKey(f: SmeLine): string {
  return String(yearOf(f.trainingEnd ?? lastTrainingDay))
}

/** The training's own takings, and the money under its year and for the epidemic; one of the two is limited (D-57). */
function drawsOf(f: SmeLine, dueFen: number, settings: Settings): readonly Draw[] {
  const draws = drawsOfTraining(f, settings)
  if (absent(f.trainingEnd)) return draws
  const { on } = capOf(f, settings)
  const most = (counter: Cap['on']) => (counter === on ? mostFenAYear : null)
  for (const [counter, key] of [
    ['dalian-year-fen', yearKey(f)],
    ['dalian-epidemic-fen', epidemicCap.key],
  ] as const) {
    draws.push({ on: counter, key, take: dueFen, limit: most(counter), fen: true })
  }
  return draws
}

/** 二¶3: training of frontline workers by smaller enterprises, online or offline. */
export const smeTraining: Scheme<SmeLine> = {
  id: 'sme-training',
  title: { zh: '中小微企业职工培训', en: 'Training of workers of smaller enterprises' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applicantKind: 'enterprise',
    size: 'small',
    registeredInLiaoning: true,
    training: 'KB-2020-0001',
    project: 'XM-2020-0001',
    filedOn: '2020-03-27',
    trainingStart: '2020-04-01',
    trainingEnd: '2020-04-10',
    claimed: '2020-05-08',
    mode: 'online',
    platformKind: 'named',
    content: 'post-skills',
    relatedToMainBusiness: true,
    trainingRecords: true,
    workerKind: 'employee',
    frontline: true,
    completed: true,
    sessionMinutes: [90, 90, 90, 90, 90, 90, 90, 90, 90, 90],
  },
  asks: ['applicantKind', 'size', 'registeredInLiaoning', 'relatedToMainBusiness', 'mode'],
  papers: [
    'licence',
    'sme-proof',
    'training-plan',
    'roster',
    'application',
    'training-records',
    'attendance-sheet',
    'sign-in-records',
    'online-platform',
  ],
  governs: f => f.trainingEnd ?? null,
  applied: f => f.claimed ?? null,
  subject: () => true,
  body: [
    ...enterpriseRules,
    ...contentRules,
    filedRule,
    { ...recordsRule('三¶3'), needs: recordsNeeded },
    ...periodRules('末'),
    ...claimTimeRules('四¶3', 'DL-D'),
  ],
  line: [...workerRules({ own: '一', frontline: clause, completed: clause }), periodLength],
  notes: [],
  amount: stepsOf,
  draws: drawsOf,
  counters: {
    ...trainingCounters({ times: '三¶2', project: clause, order: '16号 一¶3' }),
    'dalian-year-fen': {
      label: { zh: '本年度已享受补贴金额', en: 'subsidies of the year' },
      unit: { zh: '元', en: 'yuan' },
      full: capNote,
    },
    'dalian-epidemic-fen': {
      label: { zh: '疫情防控期间已享受补贴金额', en: 'subsidies of the epidemic period' },
      unit: { zh: '元', en: 'yuan' },
      full: epidemicCapNote,
    },
  },
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-12', 'D-57', 'D-58', 'D-59', 'D-60', 'D-61', 'D-64', 'D-65'],
}
