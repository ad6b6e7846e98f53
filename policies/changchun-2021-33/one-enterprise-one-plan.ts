import { addDays, addYears } from '../../values/days.ts'
import { compareFractions, type Fen, formatFigures, fraction, plus, times } from '../../values/money.ts'
import { absent, assured } from '../owing.ts'
import type { Counter, Draw, Finding, Note, Result, Scheme, Settings, Span, Step } from '../kit.ts'
import { countersOfAnyEnterprise } from '../changchun-2020-12/counters.ts'
import { drillMostFen } from '../changchun-2020-12/parameters-of-others.ts'
import {
  hourlyRateFen as hourlyRateOf12Fen,
  mostOnlineRate,
  mostTrainingsAYear,
  sameTradeYears,
} from '../changchun-2020-12/parameters-of-trainings.ts'
import { inductionCounter } from '../changchun-2020-12/training-draws.ts'
import { drawsOfInduction } from '../changchun-2020-12/work-based-draws.ts'
import { enterpriseRules } from './enterprise-rules.ts'
import type { Line } from './facts.ts'
import { governingDay } from './governing.ts'
import { hourlyRateFen, mostPerProjectFen } from './parameters.ts'
import { timesRules } from './times-rules.ts'
import { atCityStandard, evidenceRules, hourRules, periodRules, personRules } from './training-rules.ts'

const clause = '六1'
const thousandths = 1000

const capped: Finding = {
  rule: 'cap-3000',
  clause,
  says: { zh: '单个项目每人次最高补贴3000元。', en: 'No more than 3000 yuan per person and project.' },
}
const byAttendance: Finding = {
  rule: 'paid-by-actual-hours',
  clause,
  says: { zh: '缺勤的按实际出勤学时补贴。', en: 'Where hours were missed, the hours attended are paid.' },
}
const onlineAtShare: Finding = {
  rule: 'online-rate-40',
  clause: '12号 四',
  says: {
    zh: '线上学时按不超过40%的补贴标准计算。',
    en: 'Online hours are paid at no more than 40 % of the standard.',
  },
}
const cityStandard: Note<Line> = {
  rule: 'city-standard-applies',
  clause: '六2',
  says: {
    zh: '岗位技能提升培训和企业职工竞赛按省、市原有标准补贴，在12号的相应界面申领。',
    en: 'Skills upgrading and staff competitions keep the standard of province and city and are claimed on the pages of 12号.',
  },
  applies: atCityStandard,
}

/** What a drill brings under 12号, where the bureau reads D-47 so. */
const drillCapped: Finding = {
  rule: 'capped-400',
  clause: '12号 三(一)4',
  says: { zh: '岗位练兵补贴每次最高400元。', en: 'A job drill brings 400 yuan at most.' },
}

interface Standard {
  readonly clause: string
  readonly rateFen: Fen
  readonly mostFen: Fen
  readonly capped: Finding
}
const own: Standard = { clause, rateFen: hourlyRateFen, mostFen: mostPerProjectFen, capped }
const ofDrills12: Standard = {
  clause: drillCapped.clause,
  rateFen: hourlyRateOf12Fen,
  mostFen: drillMostFen,
  capped: drillCapped,
}

function standardOf(f: Line, settings: Settings): Standard {
  return f.trainingType === 'drill' && settings.choice('D-47', governingDay(f)) === 'drill-12' ? ofDrills12 : own
}

/** Hours as people write them: 40_000 thousandths → 40, 7_500 → 7.5. */
function shown(hours: number): string {
  return String(hours / thousandths)
}

/** 六1 with D-45 (which hours), D-48 (the online rate of 12号) and the cap per person and project. */
function amount(f: Line, settings: Settings): readonly Step[] {
  if (atCityStandard(f)) return []
  const standard = standardOf(f, settings)
  const planned = assured(f.plannedHours)
  const hours = settings.choice('D-45', governingDay(f)) === 'planned' ? planned : (f.attendedHours ?? planned)
  const rate = fraction(standard.rateFen)
  let value = times(rate, fraction(hours, thousandths))
  const steps: Step[] = [
    {
      clause: standard.clause,
      label: { zh: '每学时标准×学时', en: 'rate per hour × hours' },
      figures: `${formatFigures(standard.rateFen)} × ${shown(hours)}`,
      valueFen: value,
      ...(hours < planned ? { note: byAttendance } : {}),
    },
  ]
  const online = Math.min(f.attendedOnlineHours ?? f.onlineHours ?? 0, hours)
  if (online > 0 && settings.choice('D-48', governingDay(f)) === 'bound') {
    const paid = plus(fraction(hours - online, thousandths), times(fraction(online, thousandths), mostOnlineRate))
    value = times(rate, paid)
    const figures = `${formatFigures(standard.rateFen)} × (${shown(hours - online)} + ${shown(online)} × 40%)`
    const label = { zh: '线上学时按40%', en: 'online hours at 40 %' }
    steps.push({ clause: '12号 四', label, figures, valueFen: value, note: onlineAtShare })
  }
  const cap = fraction(standard.mostFen)
  if (compareFractions(value, cap) > 0) {
    const label = { zh: '单个项目每人次上限', en: 'most per person and project' }
    const figures = formatFigures(standard.mostFen)
    steps.push({ clause: standard.clause, label, figures, valueFen: cap, note: standard.capped })
  }
  return steps
}

/** The day on which it counts, as for the trainings of 12号: the evaluation, else the last day (D-10). */
function countedOn(f: Line): string | null {
  return f.assessed ?? f.classEnd ?? null
}

/**
 * How long the same trade and level may not come again: twelve months; by calendar years (D-10) the last day of its year, which
 * the twelve months of every other training of that year reach and those of no other year.
 */
function spanOf(counted: string, reading: string | null): Span {
  if (reading !== 'calendar') return { from: counted, to: addDays(addYears(counted, sameTradeYears), -1) }
  const last = `${counted.slice(0, 4)}-12-31`
  return { from: last, to: last }
}

function tradeDraw(f: Line, counted: string, settings: Settings): Draw {
  const key = `${f.trade}/${f.level ?? `none/${f.trainingType}`}`
  const draw: Draw = { on: 'trade-and-level', key, take: 1, limit: null }
  const day = governingDay(f)
  // D-69: counted, but nothing is excluded where trainings without a level are not compared.
  if (absent(f.level) && settings.choice('D-69/33', day) === 'not-compared') return draw
  return { ...draw, span: spanOf(counted, settings.choice('D-10/33', day)) }
}

/**
 * Shared with the trainings of 12号: one of three a year, the same trade and level not again within twelve months
 * (trainings without a trade have nothing to compare, D-69), and the training itself once over all notices (D-47).
 * Two projects on the same days do not exclude each other: 33号 has no such sentence, and its projects run beside work.
 */
function draws(f: Line, _dueFen: Fen, settings: Settings): readonly Draw[] {
  const counted = countedOn(f)
  if (counted === null || atCityStandard(f)) return []
  // By rolling twelve months (D-10) the year is counted for others and holds nothing up: the rule over the ledger's count does.
  const limit = settings.choice('D-10/33', governingDay(f)) === 'rolling' ? null : mostTrainingsAYear
  const taken: Draw[] = [{ on: 'training-times', key: counted.slice(0, 4), take: 1, limit }]
  if (!absent(f.trade)) taken.push(tradeDraw(f, counted, settings))
  if (!absent(f.training)) taken.push({ on: 'training', key: f.training, take: 1, limit: 1 })
  // 岗前 stays 岗前 under a plan of one's own: not beside work-based training at the same enterprise, or at any (D-16b).
  if (f.trainingType === 'induction') {
    taken.push(...drawsOfInduction(f.employer, settings.choice('D-16b', governingDay(f))))
  }
  return taken
}

const counters: { readonly [on: string]: Counter } = {
  'training-times': {
    label: { zh: '当年培训补贴次数', en: 'training subsidies in the year' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'annual-limit-3-reached',
      clause: '三3',
      says: {
        zh: '每人每年享受培训补贴不超过3次，与12号合并计算。',
        en: 'No more than 3 training subsidies per person and year, those of 12号 counted in.',
      },
    },
  },
  'trade-and-level': {
    label: { zh: '同一职业同一等级', en: 'same trade and level' },
    unit: { zh: '次', en: 'times' },
    excluded: {
      rule: 'same-trade-level-within-year',
      clause: '三3',
      says: {
        zh: '同一职业同一等级一年内不可重复享受。',
        en: 'The same trade at the same level is not paid twice within a year.',
      },
    },
  },
  training: {
    label: { zh: '同一次培训', en: 'the same training' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'duplicate-across-schemes',
      clause: '六2',
      says: {
        zh: '同一次培训只享受一次补贴，按本方案或者按12号。',
        en: 'One training is paid once, under this plan or under 12号.',
      },
    },
  },
  ...countersOfAnyEnterprise,
  'induction-or-work-based': inductionCounter,
}

const priority: Result = {
  code: 'queue-priority',
  clause: '二',
  says: { zh: '具备技能人才自主评价的企业优先申报。', en: 'An enterprise that assesses skills itself goes first.' },
}
const elsewhere: Result = {
  code: 'claim-under-12',
  clause: '六2',
  says: cityStandard.says,
  to: 'changchun-2020-12',
}

function results(f: Line): readonly Result[] {
  return [...(f.selfAssessment === true ? [priority] : []), ...(atCityStandard(f) ? [elsewhere] : [])]
}

/** 33号: 20 yuan per person and hour, 3000 at most per project, on a plan confirmed by a panel. */
export const oneEnterpriseOnePlan: Scheme<Line> = {
  id: 'one-enterprise-one-plan',
  title: {
    zh: '大型工业企业自主培训（一企一策）',
    en: 'Own training of large industrial enterprises (one enterprise, one plan)',
  },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    employees: 8000,
    dispatched: 0,
    outsourced: 0,
    industrial: true,
    trainingSystem: true,
    financeSystem: true,
    goodCredit: true,
    contribution: true,
    planSubmitted: '2021-11-25',
    planApproved: true,
    approvedByPanel: true,
    planPublished: true,
    applied: '2021-12-08',
    claimDue: '2021-12-10',
    claimDueFirstDayCounted: '2021-12-09',
    planPublishedWorkingDays: 5,
    trainingType: 'special-skill',
    training: 'class-1',
    trade: 84,
    classStart: '2021-11-25',
    classEnd: '2021-12-03',
    plannedHours: 40_000,
    attendedHours: 40_000,
    mode: 'practice',
    personKind: 'employee',
    insuredInChangchun: true,
    trainingPlan: true,
    signIn: true,
    photos: 5,
    videoSeconds: 300,
    longestVideoSeconds: 300,
    evaluation: true,
  },
  asks: ['employees', 'industrial', 'trainingType', 'personKind', 'insuredInChangchun', 'plannedHours'],
  governs: f => f.classEnd ?? f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: enterpriseRules,
  line: [...personRules, ...periodRules, ...hourRules, ...evidenceRules, ...timesRules],
  notes: [cityStandard],
  amount,
  draws,
  counters,
  fund: 'special-account',
  payee: 'unit-account',
  results,
  doubts: ['D-02', 'D-10', 'D-11', 'D-16b', 'D-47', 'D-69'],
}
