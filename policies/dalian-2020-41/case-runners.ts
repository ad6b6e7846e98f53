import { nextMonth, yearOf } from '../../values/days.ts'
import {
  answer,
  type CaseFacts,
  type CaseLine,
  type CaseRunner,
  type CaseRunners,
  codeOf,
  fenOf,
  fenOrNull,
  judgeLine,
  number,
  overLines,
  ownFacts,
  runLine,
  text,
  texts,
} from '../case-kit.ts'
import { type Facts, getScheme, type SettingEntry, settingsOf, type Used } from '../kit.ts'
import { applicantKindOf, daysOf, unknownOf, usedBefore } from '../liaoning-2020-16/case-runners.ts'
import { lastTrainingDay } from '../liaoning-2020-16/parameters.ts'
import { facts as declared } from './facts.ts'
import { dalian202041 } from './pack.ts'
import { publicityFaults } from './publicity.ts'

const territory = '210200'
const project = 'XM-2020-0001'

/** Settings that a case publishes (`settings: { D-58: together }`) beside the minimum wage. */
function settingsFrom(raw: CaseFacts): ReturnType<typeof settingsOf> {
  const entry = (name: string, value: SettingEntry['value']): SettingEntry => {
    return { name, territory, from: '2020-01-01', value }
  }
  const wageFen = fenOrNull(raw.localMinWage)
  const published = typeof raw.settings === 'object' ? Object.entries(raw.settings ?? {}) : []
  const entries = published.flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [entry(name, value)] : [],
  )
  return settingsOf(wageFen === null ? entries : [...entries, entry('minimum-wage', wageFen)], [territory, '210000'])
}

const sizes: { readonly [name: string]: string } = { 大型: 'large', 中型: 'medium', 小型: 'small', 微型: 'micro' }

function sizeOf(raw: CaseFacts): string {
  const size = text(raw.size) ?? 'small'
  return sizes[size] ?? sizes[size.slice(0, 2)] ?? size
}

const modes: { readonly [name: string]: string } = { 线上: 'online', 线下: 'offline' }

function modeOf(raw: CaseFacts): string {
  const mode = text(raw.mode)
  return mode === null ? 'online' : (modes[mode] ?? mode)
}

/** Facts that the vocabulary names, for any training of 41号. */
function trainingFactsOf(raw: CaseFacts, example: Facts): Facts {
  const days = daysOf(raw, example)
  const filed =
    raw.filedBeforeStart === false
      ? { filedOn: days.trainingEnd > days.trainingStart ? days.trainingEnd : '2020-12-31' }
      : { filedOn: days.trainingStart }
  return {
    ...example,
    ...ownFacts(raw, declared),
    ...days,
    ...filed,
    applicantKind: applicantKindOf(text(raw.applicant)),
    size: sizeOf(raw),
    mode: modeOf(raw),
    completed: raw.completedTraining !== false,
  }
}

/** Takings by the case's own names; the year's money stands in the year of completion (D-57). */
function usedOf(raw: CaseFacts, facts: Facts): Used[] {
  const paidFen = fenOrNull(raw.paidThisYearYuan) ?? 0
  const year = String(yearOf(text(facts.trainingEnd) ?? lastTrainingDay))
  const used = usedBefore(raw, { project, year })
  if (paidFen > 0) {
    used.push({ on: 'dalian-year-fen', key: year, take: paidFen })
    used.push({ on: 'dalian-epidemic-fen', key: 'epidemic', take: paidFen })
  }
  return used
}

function sessionsOf(raw: CaseFacts): Facts {
  const minutes = raw.sessionMinutes
  if (Array.isArray(minutes)) return { sessionMinutes: minutes.filter(entry => typeof entry === 'number') }
  return { sessionMinutes: null, periods: number(raw.periods) ?? number(raw.totalPeriods) ?? 20 }
}

/** Courses of institutions are paid by the ordinary procedure: no amount is computed here. */
const course = (raw: CaseFacts): ReturnType<CaseRunner> => {
  const { example } = getScheme(dalian202041, 'converted-online-courses')
  const stated = number(raw.totalHours) !== null || number(raw.totalPeriods) !== null
  const facts: Facts = {
    ...trainingFactsOf(raw, example),
    convertedFromOffline: stated,
    totalHours: number(raw.totalHours) ?? number(raw.totalPeriods),
    onlineHours: number(raw.onlineHours) ?? number(raw.onlinePeriods),
    ...unknownOf(raw, declared),
  }
  const line: CaseLine = {
    pack: dalian202041,
    scheme: 'converted-online-courses',
    facts,
    settings: settingsFrom(raw),
    used: [],
    stage: 'opening',
  }
  const result = runLine(line, {
    note: judgeLine(line)
      .results.map(({ says }) => says.en)
      .join(' '),
  })
  // A plan is answered without an amount; a course that may not be held at all is paid nothing.
  return { ...result, amountFen: stated || result.eligible !== false ? null : 0 }
}

const smeTraining: CaseRunner = raw => {
  const kind = applicantKindOf(text(raw.applicant))
  const largeFirmsCourse = kind === 'enterprise' && sizeOf(raw) === 'large' && number(raw.totalHours) !== null
  if (kind === 'training-institution' || largeFirmsCourse) return course(raw)
  const { example } = getScheme(dalian202041, 'sme-training')
  const facts: Facts = {
    ...trainingFactsOf(raw, example),
    ...sessionsOf(raw),
    totalHours: number(raw.totalHours) ?? number(raw.totalPeriods),
    onlineHours: number(raw.onlineHours) ?? number(raw.onlinePeriods),
    ...unknownOf(raw, declared),
  }
  return runLine({
    pack: dalian202041,
    scheme: 'sme-training',
    facts,
    settings: settingsFrom(raw),
    used: usedOf(raw, facts),
  })
}

const categories: { readonly [name: string]: string } = {
  就业困难人员: 'hard-to-employ',
  零就业家庭成员: 'zero-employment-family',
  贫困劳动力: 'registered-poor',
  建档立卡贫困劳动力: 'registered-poor',
}

const employers: readonly (readonly [RegExp, string])[] = [
  [/派遣|dispatch/i, 'dispatch-company'],
  [/合作社|cooperative/i, 'cooperative'],
  [/车间|workshop/i, 'poverty-workshop'],
  [/个体|individual/i, 'individual-business'],
  [/生产经营|producer/i, 'other-producer'],
  [/企业|公司|enterprise/i, 'enterprise'],
]

/** Months that a case names, else the three of the notice, from March on. */
function monthsOf(raw: CaseFacts): readonly string[] {
  const named = texts(raw.months)
  if (named.length > 0) return [...named].sort()
  return Array.from({ length: number(raw.months) ?? 3 }, (_, index) => nextMonth('2020-03', index))
}

const workForTraining: CaseRunner = raw => {
  const { example } = getScheme(dalian202041, 'work-based-training')
  const employer = text(raw.employer) ?? '参保企业'
  const asked = applicantKindOf(text(raw.applicant))
  const kind = employers.find(([words]) => words.test(employer))?.[1] ?? 'other'
  const category = text(raw.hireCategory)
  const before = number(raw.priorWftMonths) ?? 0
  const lines = monthsOf(raw).map((month): CaseLine => {
    const facts: Facts = {
      ...example,
      month,
      claimed: `${nextMonth(month)}-07`,
      applicantKind: asked === 'dispatch-company' ? asked : kind,
      insured: !/未参保|uninsured/i.test(employer) && raw.enterpriseInsured !== false,
      category: category === null ? null : (categories[category] ?? 'other'),
      ...unknownOf(raw, declared),
    }
    const used: Used[] = before > 0 ? [{ on: 'dalian-work-based-months', key: 'all', take: before }] : []
    return { pack: dalian202041, scheme: 'work-based-training', facts, settings: settingsFrom(raw), used }
  })
  return overLines(lines)
}

function itemOf(raw: CaseFacts): string {
  const item = text(raw.item) ?? '岗位技能提升培训'
  if (/学徒|apprentice/i.test(item)) return 'apprenticeship'
  return /岗位|提升|post|skills/i.test(item) ? 'post-skills' : 'other'
}

/** A plan's share ahead, or where a final amount is stated what is left to pay or to recover. */
const prepayment: CaseRunner = raw => {
  const settled = number(raw.finalApproved) !== null
  const scheme = settled ? 'settlement' : 'prepayment'
  const { example } = getScheme(dalian202041, scheme)
  const estimate = number(raw.estimatedSubsidy)
  const facts: Facts = {
    ...example,
    ...ownFacts(raw, declared),
    applicantKind: applicantKindOf(text(raw.applicant)),
    size: sizeOf(raw),
    item: itemOf(raw),
    planApproved: text(raw.planApproved) ?? String(example.planApproved),
    ...(estimate === null ? {} : { estimatedSubsidyFen: fenOf(estimate) }),
    ...(settled ? { prepaidFen: fenOrNull(raw.prepaid), finalApprovedFen: fenOrNull(raw.finalApproved) } : {}),
    ...unknownOf(raw, declared),
  }
  const result = runLine({ pack: dalian202041, scheme, facts, settings: settingsFrom(raw), used: [] })
  const own = result.reasons.filter(reason => reason !== 'ELIGIBLE')
  return { ...result, reasons: own.length > 0 ? own : result.reasons }
}

/** 四¶3: what is about to be posted. */
const publicity: CaseRunner = raw => {
  const listed = texts(raw.publish)
  const faults = publicityFaults({
    fields: listed.length > 0 ? listed : ['企业名称', '姓名', '培训项目', '补贴金额'],
    workingDays: number(raw.workingDays) ?? 5,
    idsShown: texts(raw.idShown),
  })
  return faults.length > 0
    ? answer(
        false,
        faults.map(fault => codeOf(fault.rule)),
      )
    : answer(true, ['ELIGIBLE'])
}

/** By subsidy, as the cases name it. */
export const runners: CaseRunners = {
  'dl.smeTraining': smeTraining,
  'dl.workForTraining': workForTraining,
  'dl.prepayment': prepayment,
  'dl.publicity': publicity,
}
