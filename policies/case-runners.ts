import { daysInMonth, nextMonth, yearOf } from '../values/days.ts'
import { parseCompanyCode } from '../values/company-code.ts'
import { parseResidentId } from '../values/resident-id.ts'
import type { Calendar } from '../values/working-days.ts'
import {
  type CaseFacts,
  employer,
  factsOf0803,
  indicatorFacts,
  monthsOf,
  number,
  settingsFrom,
  text,
  usedOf,
} from './case-facts.ts'
import type { CaseResult } from './cases.ts'
import { changchun202008 } from './changchun-2020-08/pack.ts'
import { changchun202012 } from './changchun-2020-12/pack.ts'
import { getScheme } from './explain.ts'
import { judge, judgeBest, taken } from './judge.ts'
import type { Facts, Judgement, Pack, Settings, Used } from './kit.ts'
import { crossResult } from './case-cross.ts'
import { objectionResult, paidResult, payoutResult, routingResult } from './case-procedure.ts'
import { settingsOf } from './settings.ts'

export type CaseRunner = (facts: CaseFacts, calendar: Calendar) => CaseResult

/** A rule's id as the cases write it. */
export function codeOf(rule: string): string {
  return rule.toUpperCase().replaceAll('-', '_')
}

interface Months {
  readonly pack: Pack
  readonly scheme: string
  readonly facts: Facts
  readonly months: readonly string[]
  readonly settings: Settings
  readonly used: readonly Used[]
  /** Lines that are alike (staff of one enterprise); the takings are those of one of them. */
  readonly persons?: number
  /** Months that somebody else has claimed already. */
  readonly elsewhere?: readonly string[]
}

function judgeMonth(asked: Months, facts: Facts, used: readonly Used[]): Judgement {
  const scheme = getScheme(asked.pack, asked.scheme)
  if (scheme.bestOf === undefined) return judge(scheme, facts, asked.settings, used)
  const best = judgeBest(asked.pack, scheme.bestOf, facts, asked.settings, used)
  return best.scheme === scheme.id ? best : judge(scheme, facts, asked.settings, used)
}

/** Judges month after month, each on what the months before it have taken. */
function overMonths(asked: Months): CaseResult {
  const used = [...asked.used]
  for (const month of asked.elsewhere ?? []) used.push({ on: 'work-based-month', key: month, take: 1 })
  const said = { fits: new Set<string>(), broken: new Set<string>(), owed: new Set<string>() }
  let [amountFen, fitting] = [0, 0]
  for (const month of [...asked.months].sort()) {
    const judgement = judgeMonth(asked, { ...asked.facts, month }, used)
    for (const finding of judgement.broken) said.broken.add(codeOf(finding.rule))
    if (judgement.verdict === 'owed') for (const owed of judgement.owed) said.owed.add(codeOf(owed.rule))
    if (judgement.verdict !== 'fits') continue
    fitting += 1
    amountFen += judgement.amountFen
    for (const note of judgement.notes) said.fits.add(codeOf(note.rule))
    used.push(...judgement.draws)
  }
  const timesAfter = taken(used, 'training-times', String(yearOf(asked.months[0] ?? '2020-01')))
  if (fitting > 0) {
    const reasons = ['ELIGIBLE', ...said.fits, ...said.broken]
    return { eligible: true, amountFen: amountFen * (asked.persons ?? 1), reasons, extra: { timesAfter } }
  }
  if (said.broken.size > 0) return { eligible: false, amountFen: 0, reasons: [...said.broken], extra: { timesAfter } }
  return { eligible: null, amountFen: null, reasons: [...said.owed], extra: { timesAfter } }
}

function under0803(scheme: string): CaseRunner {
  return raw => {
    const { months, applied } = monthsOf(raw)
    const facts = { ...factsOf0803(raw), applied }
    return overMonths({
      pack: changchun202008,
      scheme,
      facts:
        scheme === 'distressed'
          ? { ...facts, category: 'employee', hireDate: '2019-01-01', ...indicatorFacts(raw) }
          : facts,
      months,
      settings: settingsOf(settingsFrom(raw), ['220100']),
      used: usedOf(raw, yearOf(months[0] ?? '2020-01')),
      persons: number(raw.persons) ?? 1,
      elsewhere: text(raw.samePersonMonthClaimedUnder) === null ? [] : months,
    })
  }
}

/** 12号 三(一)7: whole months counted from January 2020, a part month on its own or behind them. */
const workForTraining12: CaseRunner = raw => {
  const whole = number(raw.fullMonths) ?? 0
  const days = number(raw.trainingDaysInMonth)
  const months = Array.from({ length: whole }, (_, index) => nextMonth('2020-01', index))
  const shared: Omit<Months, 'facts' | 'months'> = {
    pack: changchun202012,
    scheme: 'work-based-training',
    settings: settingsOf([], []),
    used: usedOf(raw, 2020),
  }
  const { insured, category } = factsOf0803(raw)
  const facts: Facts = { employer, insured, category, wholeMonths: true }
  const first = overMonths({ ...shared, facts, months })
  if (days === null) return first
  const calendarDays = number(raw.calendarDaysInMonth)
  const month = text(raw.month) ?? (calendarDays === 30 ? '2020-09' : calendarDays === 29 ? '2020-02' : '2020-08')
  const trainingDays = calendarDays !== null && days === calendarDays ? daysInMonth(month) : days
  const used = [...shared.used, { on: 'work-based-months', key: 'all', take: whole }]
  const last = overMonths({ ...shared, used, facts: { ...facts, trainingDays }, months: [month] })
  if (whole === 0) return last
  const amountFen = (first.amountFen ?? 0) + (last.amountFen ?? 0)
  return { ...first, amountFen, reasons: [...new Set([...first.reasons, ...last.reasons])] }
}

/** A month's application form: what its two rows come to (附件1). */
const monthlyClaim: CaseRunner = raw => {
  const rates = changchun202008.forms?.rateOf ?? {}
  const total =
    (number(raw.rows500) ?? 0) * (rates['new-hire'] ?? 0) + (number(raw.rows1780) ?? 0) * (rates.graduate ?? 0)
  return { eligible: true, amountFen: total, reasons: ['ELIGIBLE'], extra: {} }
}

const residentId: CaseRunner = raw => {
  const ok = parseResidentId(text(raw.value) ?? '').ok
  return { eligible: ok, amountFen: null, reasons: [ok ? 'VALID' : 'INVALID_ID'], extra: {} }
}

const companyCode: CaseRunner = raw => {
  const ok = parseCompanyCode(text(raw.value) ?? '').ok
  return { eligible: ok, amountFen: null, reasons: [ok ? 'VALID' : 'INVALID_USCC'], extra: {} }
}

/** By subsidy, as the cases name it. What is not here has no pack yet. */
export const caseRunners: { readonly [subsidy: string]: CaseRunner } = {
  'cc08.newHire': under0803('new-hire'),
  'cc08.graduate2020': under0803('graduate'),
  'cc08.difficulty': under0803('distressed'),
  'cc08.monthlyClaim': monthlyClaim,
  'cc12.workForTraining': workForTraining12,
  'cc12.publicity': (raw, calendar) => objectionResult(raw, calendar),
  'cc12.payment': (raw, calendar) => paidResult(raw, calendar),
  'validate.idCard': residentId,
  'validate.uscc': companyCode,
  payment: payoutResult,
  routing: routingResult,
  cross: crossResult,
}
