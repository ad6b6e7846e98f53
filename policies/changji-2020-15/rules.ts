import { addDays } from '../../values/days.ts'
import { absent, owesFact, owesSetting } from '../owing.ts'
import type { Draw, Facts, Rule, Settings } from '../kit.ts'
import type { Refunded } from './facts.ts'
import { listedIndustries, policyFrom, windowTo } from './parameters.ts'

/* What more than one scheme asks. What is owed is made once: a rule returns it and builds nothing. */
interface Applied extends Facts {
  readonly applied: string | null | undefined
}

const owesApplied = owesFact('applied')
const owesLayoffs = owesFact('layoffs', 'CJ-P')
const owesInsuredEmployees = owesFact('insuredEmployees', 'CJ-P')
const owesReserve = owesFact('reserveMonths', 'CJ-P')

const smallerSizes: readonly (string | null | undefined)[] = ['medium', 'small', 'micro']

export function isSmaller(size: string | null | undefined): boolean {
  return smallerSizes.includes(size)
}

/** True when the code (GB/T 4754, with or without its letter) lies in one of the industries of 二(二)3. */
export function inListedIndustries(industryCode: string | null | undefined): boolean {
  if (absent(industryCode)) return false
  const digits = industryCode.replace(/^[A-T]/, '')
  if (digits === '') return industryCode === 'G' || industryCode === 'H' || industryCode === 'F' || industryCode === 'R'
  return listedIndustries.some(code => digits.startsWith(code))
}

/** 文末 with D-15: the last day counts until 24:00; days of grace are 0 unless the prefecture publishes them. */
export function withinWindow(applied: string, settings: Settings): boolean {
  return applied <= lastDayOfApplying(settings)
}

function lastDayOfApplying(settings: Settings): string {
  return addDays(windowTo, settings.integer('window-grace-days', windowTo) ?? 0)
}

export const begun: Rule<Applied> = {
  rule: 'application-period-not-begun',
  clause: '文末',
  says: { zh: '自2020年6月1日起受理申请。', en: 'Applications are taken from 1 June 2020.' },
  reads: ['applied'],
  holds: f => (absent(f.applied) ? owesApplied : f.applied >= policyFrom),
}

/** 二(一)1 for the refunds, whose date stands in their own clause. */
export const refundInTime: Rule<Refunded> = {
  rule: 'after-2020-12-31',
  clause: '二(一)1; 文末',
  says: {
    zh: '在2020年12月31日前（含当日）申请返还。',
    en: 'The refund is applied for by 31 December 2020, that day included.',
  },
  reads: ['applied'],
  // 前: the day itself counts unless the prefecture reads D-01 otherwise.
  holds: (f, settings) => {
    if (absent(f.applied)) return true
    const last = lastDayOfApplying(settings)
    return f.applied < last || (f.applied === last && settings.choice('D-01', f.applied) !== 'excl')
  },
  doubts: ['D-01', 'D-15'],
}

const nationalLimit = 'layoff-limit-national'
const owesNationalLimit = owesSetting(nationalLimit, 'CJ-P', 'D-49')

/**
 * 二(一): few layoffs or none. The text names no share, so the prefecture must publish it (D-49): one for each refund, or for both
 * the share of national rules.
 */
export function layoffRule(setting: string, clause: string): Rule<Refunded> {
  const owesLimit = owesSetting(setting, 'CJ-P', 'D-49')
  return {
    rule: 'layoff-rate-over-limit',
    clause,
    says: {
      zh: '企业不裁员或者少裁员：裁员率不超过州人社局公布的上限。',
      en: 'The enterprise lays off few or none: its share of layoffs is within the limit published by the prefecture.',
    },
    reads: ['layoffs', 'insuredEmployees'],
    holds: (f, settings) => {
      const day = appliedOn(f)
      const isNational = settings.choice('D-49', day) === 'national'
      const most = settings.ratio(isNational ? nationalLimit : setting, day)
      if (most === null) return isNational ? owesNationalLimit : owesLimit
      if (absent(f.layoffs)) return owesLayoffs
      if (absent(f.insuredEmployees)) return owesInsuredEmployees
      return f.layoffs * most.denominator <= f.insuredEmployees * most.numerator
    },
    needs: () => ['premium-record'],
    doubts: ['D-49'],
  }
}

/** The day on which a refund's readings are looked up: that of applying. */
export function appliedOn(f: Refunded): string {
  return f.applied ?? policyFrom
}

/** The months of reserve reach the least: the number itself counts unless the prefecture reads D-01 otherwise. */
function reaches(f: Refunded, months: number, of: { readonly least: number; readonly settings: Settings }): boolean {
  if (months > of.least) return true
  return months === of.least && of.settings.choice('D-01', appliedOn(f)) !== 'excl'
}

/**
 * 二(一)3 with D-51: the reserve holds back the payment and not the application, until adjustment money of the region has
 * arrived; where it was not even asked for, that is said too. Where the prefecture reads it so, the application is refused.
 */
export function reserveRules(least: number, gate: Pick<Rule<Refunded>, 'rule' | 'says'>): readonly Rule<Refunded>[] {
  const doubts = ['D-01', 'D-51']
  const shared = { clause: '二(一)3', at: ['payment'], otherwise: 'hold', doubts } as const
  const refuses = (f: Refunded, settings: Settings): boolean => settings.choice('D-51', appliedOn(f)) === 'refuse'
  return [
    {
      ...gate,
      ...shared,
      reads: ['reserveMonths', 'adjustmentArrived'],
      holds: (f, settings) => {
        if (refuses(f, settings)) return true
        if (absent(f.reserveMonths)) return owesReserve
        return reaches(f, f.reserveMonths, { least, settings }) || f.adjustmentArrived === true
      },
    },
    {
      ...shared,
      rule: 'adjustment-fund-request',
      says: {
        zh: '备付能力不足的，向自治区申请使用调剂金。',
        en: 'Where the reserve does not reach, adjustment money is asked of the region.',
      },
      reads: ['reserveMonths', 'adjustmentRequested', 'adjustmentArrived'],
      holds: (f, settings) => {
        if (absent(f.reserveMonths) || f.adjustmentRequested === true || f.adjustmentArrived === true) return true
        return refuses(f, settings) || reaches(f, f.reserveMonths, { least, settings })
      },
    },
    {
      rule: 'fund-reserve-insufficient',
      clause: '二(一)3',
      says: {
        zh: '州人社局规定备付能力不足不予受理的：备付能力达到规定月数，或者调剂金已到账。',
        en: 'Where the prefecture refuses applications while the reserve does not reach: it reaches, or adjustment money has arrived.',
      },
      reads: ['reserveMonths', 'adjustmentArrived'],
      holds: (f, settings) => {
        if (!refuses(f, settings) || f.adjustmentArrived === true) return true
        return absent(f.reserveMonths) ? owesReserve : reaches(f, f.reserveMonths, { least, settings })
      },
      doubts,
    },
  ]
}

/** D-50: one enterprise does not receive both refunds in a year. */
export function refundKindDraw(year: number, as: 'standard' | 'distressed'): Draw {
  return { on: 'refund-kind', key: String(year), take: 1, limit: null, as, of: 'body' }
}
