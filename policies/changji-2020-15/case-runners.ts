import { firstDay, isMonth, lastDay, nextMonth, parseDay } from '../../values/days.ts'
import { fraction } from '../../values/money.ts'
import {
  answer,
  type CaseFacts,
  type CaseLine,
  type CaseResult,
  type CaseRunner,
  type CaseRunners,
  codeOf,
  fenOrNull,
  judgeLine,
  number,
  overLines,
  ownFacts,
  resultOf,
  runLine,
  text,
  texts,
  thousandths,
  yes,
} from '../case-kit.ts'
import {
  type FactValue,
  type Facts,
  getScheme,
  type Judgement,
  type SettingEntry,
  settingsOf,
  type Used,
} from '../kit.ts'
import { changji202015 } from './pack.ts'
import { noPeriods, reviewDays } from './procedure.ts'

/* From the fact names of worked cases to the facts of this notice; what a case leaves out is as the example has it. */
const pack = changji202015
const territory = pack.territory
const from = pack.inForce.from

const sizes: { readonly [name: string]: string } = {
  大型: 'large',
  中型: 'medium',
  小型: 'small',
  微型: 'micro',
  大: 'large',
  中: 'medium',
  小: 'small',
  微: 'micro',
  个体工商户: 'individual-business',
}

const categories: { readonly [name: string]: string } = {
  就业困难人员: 'hard-to-employ',
  零就业家庭成员: 'zero-employment-family',
  登记失业人员: 'registered-unemployed',
  离校两年内高校毕业生: 'graduate-within-two-years',
  离校2年内高校毕业生: 'graduate-within-two-years',
}

/** Industries by the names that cases use; foreign trade has no code and is a matter of the official's tick. */
const industries: readonly (readonly [RegExp, Facts])[] = [
  [/外贸|进出口/, { industryCode: null, fiveIndustryDeclared: true, fiveIndustryConfirmed: true }],
  [/住宿/, { industryCode: 'H61' }],
  [/餐饮/, { industryCode: 'H62' }],
  [/旅游/, { industryCode: 'L7291' }],
  [/文化/, { industryCode: 'R88' }],
  [/交通|运输/, { industryCode: 'G54' }],
  [/批发/, { industryCode: 'F51' }],
  [/零售/, { industryCode: 'F52' }],
  [/居民服务/, { industryCode: 'O80' }],
]

function sizeOf(value: unknown): string | null {
  const name = text(value)
  return name === null ? null : (sizes[name] ?? name)
}

/** 5 %, as an example of a limit that the prefecture would publish; a case only says whether the share is within it. */
const limits: readonly SettingEntry[] = ['layoff-limit', 'layoff-limit-distressed'].map(name => ({
  name,
  territory,
  from,
  value: fraction(1, 20),
}))

/** Beside the limits: the rate, and what a case sets by the setting's own name. */
function settingsFrom(raw: CaseFacts): SettingEntry[] {
  const entries: SettingEntry[] = [...limits]
  for (const { name } of pack.settings) {
    const value = raw[name]
    if (typeof value === 'number' || typeof value === 'string') entries.push({ name, territory, from, value })
  }
  const rate = number(raw.refundRate)
  if (rate === null) return entries
  return [...entries, { name: 'refund-rate', territory, from, value: fraction(Math.round(rate * 10_000), 10_000) }]
}

/** What the ledger holds of the enterprise's year, where a case tells it. */
function refundedBefore(raw: CaseFacts): Used[] {
  const taken = fenOrNull(raw.refundedByLedger)
  return taken === null ? [] : [{ on: 'refund-fen', key: '2020', take: taken }]
}

function refundFacts(raw: CaseFacts, scheme: string): Facts {
  const facts: { [name: string]: FactValue | undefined } = {
    ...getScheme(pack, scheme).example,
    ...ownFacts(raw, pack.facts),
  }
  const put = (name: string, key: string, value: FactValue): void => {
    if (key in raw) facts[name] = value
  }
  put('size', 'size', sizeOf(raw.size))
  put('applied', 'applicationDate', text(raw.applicationDate))
  put('insuredEmployees', 'insuredEmployees', number(raw.insuredEmployees))
  put('premiumLastYearFen', 'premiumPrevYear', fenOrNull(raw.premiumPrevYear))
  put('alreadyRefundedFen', 'alreadyRefunded', fenOrNull(raw.alreadyRefunded))
  put('reserveMonths', 'reserveMonths', thousandths(raw.reserveMonths))
  put('recoverable', 'recoverable', yes(raw.recoverable))
  put('method', 'method', text(raw.method))
  put('refundMonths', 'months', number(raw.months))
  put('monthlyBenefitFen', 'monthlyBenefitPerCapita', fenOrNull(raw.monthlyBenefitPerCapita))
  put('monthlyPremiumDueFen', 'monthlyPremiumDue', fenOrNull(raw.monthlyPremiumDue))
  if ('layoffOk' in raw) facts.layoffs = raw.layoffOk === true ? 0 : raw.layoffOk === false ? 1_000_000 : null
  return facts
}

/** Refused because it may not be asked for at all: no amount belongs to it. */
const withoutAmount = ['RATE_OVER_100_REFUSED', 'MONTHS_OVER_6_REFUSED', 'MONTHS_OVER_3_REFUSED']

/** What stands at the head of the sheet, and the figures of its first and last step. */
function headOf(scheme: string, facts: Facts, judgement: Judgement): CaseResult['extra'] {
  const { governs, applied } = getScheme(pack, scheme)
  return {
    governs: governs(facts) ?? '',
    applied: applied(facts) ?? '',
    first: judgement.steps[0]?.figures ?? '',
    last: judgement.steps.at(-1)?.figures ?? '',
    results: judgement.results.map(({ code }) => code).join(' '),
  }
}

function refund(scheme: string): CaseRunner {
  return raw => {
    if ('documents' in raw) return documentsResult(scheme)
    const settings = settingsOf(settingsFrom(raw), [territory])
    // The reserve holds back the payment only: it is asked at that stage, where every other rule is asked too.
    const facts = refundFacts(raw, scheme)
    const used = refundedBefore(raw)
    const judgement = judgeLine({ pack, scheme, facts, settings, used, stage: 'payment' })
    const judged = [{ scheme, facts, used, settings }]
    const result: CaseResult = { ...resultOf(judgement, headOf(scheme, facts, judgement)), judged }
    return result.reasons.some(code => withoutAmount.includes(code)) ? { ...result, amountFen: null } : result
  }
}

/** 二(一)4: whatever an enterprise brings or not, the form asks for no roster and no wage table. */
function documentsResult(scheme: string): CaseResult {
  const kinds = getScheme(pack, scheme).papers ?? []
  const asked = pack.evidence.filter(slot => kinds.includes(slot.kind) && slot.required({}))
  return asked.length === 0 ? answer(true, ['NO_ROSTER_NEEDED']) : answer(false, ['ROSTER_ASKED_FOR'])
}

function monthsOf(raw: CaseFacts): string[] {
  const count = number(raw.months)
  if (count === null) return [...texts(raw.months), ...texts(raw.month)].sort()
  const first = text(raw.firstMonth) ?? '2020-06'
  return Array.from({ length: count }, (_, index) => nextMonth(first, index))
}

function trainingFacts(raw: CaseFacts): Facts {
  const facts: { [name: string]: FactValue | undefined } = {
    ...getScheme(pack, 'work-based-training').example,
    ...ownFacts(raw, pack.facts),
  }
  const put = (name: string, key: string, value: FactValue): void => {
    if (key in raw) facts[name] = value
  }
  put('size', 'size', sizeOf(raw.size))
  const industry = text(raw.industry)
  if (industry !== null) {
    Object.assign(facts, industries.find(([pattern]) => pattern.test(industry))?.[1] ?? { industryCode: 'C13' })
  }
  put('stopped', 'stopped', yes(raw.stopped))
  put('onStoppageList', 'onStoppageList', yes(raw.onStoppageList))
  put('wageProofPreviousQuarter', 'previousQuarterWageProof', yes(raw.previousQuarterWageProof))
  const category = text(raw.hireCategory)
  put('category', 'hireCategory', category === null ? 'other' : (categories[category] ?? 'other'))
  put('labourRelationKept', 'labourRelationKept', yes(raw.labourRelationKept))
  put('labourRelationEnded', 'labourRelationEnded', text(raw.labourRelationEnded))
  put('insuredAsUnit', 'insuredAsUnit', yes(raw.insuredAsUnit))
  put('employees', 'employees', number(raw.employees))
  // Unstated, a graduate left school within the two years, a stopped firm stands on the list, a business has staff.
  const given: Facts = { leftSchool: '2019-07-01', onStoppageList: true, insuredAsUnit: true, employees: 4 }
  return { ...given, ...facts, applied: 'applicationDate' in raw ? text(raw.applicationDate) : '2020-12-31' }
}

/** A training of which only the month is known may have been on any of its days. */
function wholeOf(month: string): { from: string; to: string } {
  return { from: firstDay(month), to: lastDay(month) }
}

const workForTraining: CaseRunner = raw => {
  const facts = trainingFacts(raw)
  const settings = settingsOf(settingsFrom(raw), [territory])
  // A month that is not known is owed.
  if (raw.month === null) {
    return runLine({ pack, scheme: 'work-based-training', facts: { ...facts, month: null }, settings, used: [] })
  }
  const used: Used[] = texts(raw.otherSubsidyMonths)
    .filter(isMonth)
    .map(month => ({ on: 'subsidised-month', key: month, take: 1, as: 'other-training', span: wholeOf(month) }))
  const lines = monthsOf(raw).map(
    (month): CaseLine => ({
      pack,
      scheme: 'work-based-training',
      facts: { ...facts, month },
      settings,
      used,
    }),
  )
  const result = overLines(lines)
  const [first] = lines
  const extra = first === undefined ? {} : headOf('work-based-training', first.facts, judgeLine(first))
  return { ...result, extra }
}

/** 五(四): no period for claiming or paying may be set, and a rate lies within what is declared. */
const config: CaseRunner = raw => {
  const attempt = text(raw.adminTries) ?? ''
  if (/window|period|申报期|拨付期|每月|集中|batch/i.test(attempt)) return answer(false, [codeOf(noPeriods.rule)])
  return answer(true, ['ELIGIBLE'])
}

const sla: CaseRunner = (raw, calendar) => {
  const sent = text(raw.sentToPrefecture)
  const claim = {
    receivedByCounty: parseDay(text(raw.receivedByCounty) ?? ''),
    sentToPrefecture: sent === null ? null : parseDay(sent),
  }
  const days = reviewDays(calendar, claim, settingsOf(settingsFrom(raw), [territory]))
  const { countyReviewDue, prefectureToFinanceDue } = days
  return answer(true, ['SLA_DATES'], {
    countyReviewDue,
    ...(prefectureToFinanceDue === null ? {} : { prefectureToFinanceDue }),
  })
}

/** By subsidy, as the cases name it. */
export const runners: CaseRunners = {
  'cj.refund': refund('refund-standard'),
  'cj.difficultRefund': refund('refund-distressed'),
  'cj.workForTraining': workForTraining,
  'cj.config': config,
  'cj.sla': sla,
}
