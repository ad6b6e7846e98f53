import { absent, owesFact } from '../owing.ts'
import type { Facts, Rule, Scheme } from '../kit.ts'
import { checkWithoutPeriod } from './check-scheme.ts'

interface Payment extends Facts {
  readonly publicityEndsOn?: string | null
  readonly paymentDueOn?: string | null
  readonly paidOn?: string | null
}

const clause = '二(一)'
const owesPublicity = owesFact('publicityEndsOn', 'CC-D')
const owesPaid = owesFact('paidOn', 'CC-D')

const paymentRules: readonly Rule<Payment>[] = [
  {
    rule: 'publicity-not-ended',
    clause,
    says: {
      zh: '公示期到最后一日24时届满，届满的次日起方可拨付。',
      en: 'Publicity lasts to the end of its last day; nothing is paid before the day after.',
    },
    reads: ['publicityEndsOn', 'paidOn'],
    holds: f => {
      if (absent(f.publicityEndsOn)) return owesPublicity
      return absent(f.paidOn) ? owesPaid : f.paidOn > f.publicityEndsOn
    },
  },
  {
    rule: 'payment-sla-breach',
    clause,
    says: {
      zh: '公示结束无异议的，30 个工作日内拨付。',
      en: 'Without objection, payment follows within 30 working days of the end of publicity.',
    },
    reads: ['paymentDueOn', 'paidOn'],
    // Its last day is reckoned by the calendar; a payment that comes later stands and is reported (D-72).
    holds: f => absent(f.paymentDueOn) || absent(f.paidOn) || f.paidOn <= f.paymentDueOn,
    otherwise: 'warn',
  },
]

/** 二(一): when money may go out, and until when it must. What ended with the notice is paid after it. */
export const paymentChecks: readonly Scheme[] = [
  checkWithoutPeriod<Payment>({
    id: 'payment-day',
    title: { zh: '拨付日期', en: 'Day of paying' },
    clause,
    audience: 'institution',
    example: { publicityEndsOn: '2020-09-14', paymentDueOn: '2020-10-30', paidOn: '2020-09-15' },
    asks: ['publicityEndsOn', 'paidOn'],
    papers: [],
    day: 'paidOn',
    rules: paymentRules,
  }),
]
