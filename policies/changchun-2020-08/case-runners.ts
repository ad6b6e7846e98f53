import { yearOf } from '../../values/days.ts'
import {
  type CaseLine,
  type CaseRunner,
  type CaseRunners,
  answer,
  number,
  overLines,
  text,
  timesIn,
} from '../case-kit.ts'
import { type Facts, settingsOf } from '../kit.ts'
import { factsOf0803, indicatorFacts, monthsOf, settingsFrom, usedOf } from './case-facts.ts'
import { changchun202008 } from './pack.ts'

/** A case that lists its months means them whole, also the one in which the person was hired: that check is done. */
const settledByCase: readonly string[] = ['WHOLE_MONTH_BUT_HIRED_WITHIN']

function under0803(scheme: string): CaseRunner {
  return raw => {
    const { months, applied } = monthsOf(raw)
    const year = yearOf(months[0] ?? '2020-01')
    const elsewhere = text(raw.samePersonMonthClaimedUnder) === null ? [] : months
    const used = [...usedOf(raw, year), ...elsewhere.map(month => ({ on: 'work-based-month', key: month, take: 1 }))]
    const own: Facts = { ...factsOf0803(raw), applied }
    const facts: Facts =
      scheme === 'distressed' ? { ...own, category: 'employee', hireDate: '2019-01-01', ...indicatorFacts(raw) } : own
    const shared: Omit<CaseLine, 'facts'> = {
      pack: changchun202008,
      scheme,
      settings: settingsOf(settingsFrom(raw), ['220100']),
      used,
    }
    const result = overLines([...months].sort().map(month => ({ ...shared, facts: { ...facts, month } })))
    // Lines that are alike (staff of one enterprise); the takings are those of one of them.
    const amountFen = result.amountFen === null ? null : result.amountFen * (number(raw.persons) ?? 1)
    const reasons = result.reasons.filter(code => !settledByCase.includes(code))
    return { ...result, amountFen, reasons, extra: { timesAfter: timesIn(result.used, year) } }
  }
}

/** A month's application form: what its two rows come to (附件1). */
const monthlyClaim: CaseRunner = raw => {
  const rates = changchun202008.forms?.rateOf ?? {}
  const total =
    (number(raw.rows500) ?? 0) * (rates['new-hire'] ?? 0) + (number(raw.rows1780) ?? 0) * (rates.graduate ?? 0)
  return { eligible: true, amountFen: total, reasons: ['ELIGIBLE'], extra: {} }
}

/** 五.6: paid to the basic account, and only after the papers were filed; all that is missing at once. */
const payout: CaseRunner = raw => {
  const reasons: string[] = []
  for (const step of changchun202008.procedure) {
    const account = text(raw.accountType)
    if (step.kind === 'review' && raw.onlineApproved === false) reasons.push('ONLINE_REVIEW_PENDING')
    if (step.kind === 'paper-filing' && raw.paperFiled === false) reasons.push('PAPER_FILING_PENDING')
    if (step.kind === 'pay' && step.accountKind === 'basic' && account !== null && !account.includes('基本')) {
      reasons.push('NOT_BASIC_ACCOUNT')
    }
  }
  return reasons.length > 0 ? answer(false, reasons) : answer(true, ['ELIGIBLE'])
}

/** By subsidy, as the cases name it. */
export const runners: CaseRunners = {
  'cc08.newHire': under0803('new-hire'),
  'cc08.graduate2020': under0803('graduate'),
  'cc08.difficulty': under0803('distressed'),
  'cc08.monthlyClaim': monthlyClaim,
  payment: payout,
}
