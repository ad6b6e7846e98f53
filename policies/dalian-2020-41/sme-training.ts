import { formatFigures, fraction } from '../../values/money.ts'
import { yearOf } from '../../values/days.ts'
import type { Draw, Finding, Rule, Scheme, Settings, Step } from '../kit.ts'
import { drawsOfTraining, trainingCounters } from '../liaoning-2020-16/counters.ts'
import { isOverHalfOnline } from '../liaoning-2020-16/converted-online-courses.ts'
import { lastTrainingDay } from '../liaoning-2020-16/parameters.ts'
import {
  claimTimeRules,
  periodRules,
  recordsRule,
  registeredRule,
  relatedRule,
  workerRules,
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
const owesPlatform = owesFact('platformKind')
const owesSessions = owesFact('sessionMinutes', 'enterprise', 'training-records')

/** D-58: whole periods of each session; R2 of all minutes together. Without sessions the periods as recorded. */
function periodsOf(f: SmeLine, settings: Settings): number | null {
  const sessions = f.sessionMinutes
  if (absent(sessions)) return f.periods ?? null
  let periods = 0
  let minutes = 0
  for (const session of sessions) {
    periods += Math.floor(session / periodMinutes)
    minutes += session
  }
  const together = settings.choice('D-58', f.trainingEnd ?? lastTrainingDay) === 'R2'
  return together ? Math.floor(minutes / periodMinutes) : periods
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
  {
    rule: 'platform-not-allowed',
    clause: '三¶1, 三¶2',
    says: {
      zh: '线上培训使用列名平台、自有网站或境内其他合法、守信的公益平台。',
      en: 'Online training uses a named platform, an own site or another lawful, trustworthy and public-spirited one in the country.',
    },
    reads: ['mode', 'platformKind'],
    holds: f => {
      if (absent(f.mode)) return owesMode
      if (f.mode === 'offline') return true
      return absent(f.platformKind) ? owesPlatform : f.platformKind !== 'other'
    },
    needs: f => (f.mode === 'offline' ? [] : ['online-platform']),
  },
  {
    rule: 'offline-suspended',
    clause: '三¶2',
    says: {
      zh: '企业可以线上或线下培训；市局另定暂停线下的，只补贴线上。',
      en: 'Enterprises train online or offline; where the bureau suspends offline training only online is subsidised.',
    },
    reads: ['mode'],
    holds: (f, settings) =>
      absent(f.mode) || f.mode === 'online' || settings.choice('D-65', f.trainingStart ?? lastTrainingDay) !== 'R2',
    doubts: ['D-65'],
  },
  {
    rule: 'online-share-over-50',
    clause: '三¶5',
    says: {
      zh: '职工培训可以全部在线上；市局另定适用50%的，线上学时不超过总学时的一半。',
      en: 'Training of workers may be wholly online; where the bureau applies the 50 %, half the hours at most are.',
    },
    reads: ['totalHours', 'onlineHours'],
    holds: (f, settings) =>
      !isOverHalfOnline(f) || settings.choice('D-61', f.trainingStart ?? lastTrainingDay) !== 'R2',
    override: 'DL-C',
    doubts: ['D-61'],
  },
]

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

/** Ten yuan a period, and no more than the year leaves. */
function stepsOf(f: SmeLine, settings: Settings, leftFen: number): readonly Step[] {
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
      label: { zh: '本年度剩余额度', en: 'what the year leaves' },
      figures: formatFigures(leftFen),
      valueFen: fraction(leftFen),
      note: capNote,
    },
  ]
}

function yearKey(f: SmeLine): string {
  return String(yearOf(f.trainingEnd ?? lastTrainingDay))
}

/** The training's own takings, and the money under its year (D-57). */
function drawsOf(f: SmeLine, dueFen: number): readonly Draw[] {
  if (absent(f.trainingEnd)) return drawsOfTraining(f)
  return [
    ...drawsOfTraining(f),
    { on: 'dalian-year-fen', key: yearKey(f), take: dueFen, limit: mostFenAYear, fen: true },
  ]
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
  papers: ['licence', 'sme-proof', 'training-plan', 'roster', 'application', 'training-records', 'online-platform'],
  governs: f => f.trainingEnd ?? null,
  applied: f => f.claimed ?? null,
  subject: () => true,
  body: [
    ...enterpriseRules,
    ...contentRules,
    filedRule,
    recordsRule('三¶3'),
    ...periodRules('末'),
    ...claimTimeRules('四¶3', 'DL-D'),
  ],
  line: [...workerRules({ own: '一', frontline: clause, completed: clause }), periodLength],
  notes: [],
  amount: (f, settings, left) => stepsOf(f, settings, left('dalian-year-fen', yearKey(f), mostFenAYear)),
  draws: drawsOf,
  counters: {
    ...trainingCounters({ times: '三¶2', project: clause, order: '16号 一¶3' }),
    'dalian-year-fen': {
      label: { zh: '本年度已享受补贴金额', en: 'subsidies of the year' },
      unit: { zh: '元', en: 'yuan' },
      full: capNote,
    },
  },
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-12', 'D-57', 'D-58', 'D-59', 'D-64'],
}
