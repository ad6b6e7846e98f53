import { absent, owesFact } from '../owing.ts'
import type { Rule } from '../kit.ts'
import { mostTrainingsAYear } from '../changchun-2020-12/parameters-of-trainings.ts'
import type { Line } from './facts.ts'
import { governingDay } from './governing.ts'
import { atCityStandard } from './training-rules.ts'

const owesTaken = owesFact('subsidisedInTwelveMonths', 'CC-PB')

/** 三3 and 四5: what only a published reading asks (D-10), and what is reported and refuses nothing (D-72). */
export const timesRules: readonly Rule<Line>[] = [
  {
    rule: 'limit-3-in-twelve-months',
    clause: '三3',
    says: {
      zh: '次数按滚动12个月计算的（以市人社局公布的口径为准），评价日期前12个月内享受培训补贴不足3次。',
      en: 'Where the bureau counts the times by rolling twelve months, fewer than 3 training subsidies were received in the twelve months before the evaluation.',
    },
    reads: ['subsidisedInTwelveMonths'],
    // A counter has years or months for its keys: a window that rolls by days is told by the ledger as a fact.
    holds: (f, settings) => {
      if (atCityStandard(f) || settings.choice('D-10/33', governingDay(f)) !== 'rolling') return true
      return absent(f.subsidisedInTwelveMonths) ? owesTaken : f.subsidisedInTwelveMonths < mostTrainingsAYear
    },
    override: 'CC-PB',
    doubts: ['D-10'],
  },
  {
    rule: 'paid-after-30-working-days',
    clause: '四5; 12号 二(一)',
    says: {
      zh: '审核通过且方案已公示后30个工作日内拨付；逾期的照常拨付，列为提示。',
      en: 'It is paid within 30 working days of the review passed and the plan published; a later payment stands and is reported.',
    },
    reads: ['paid', 'paymentDue'],
    holds: (f, settings) =>
      absent(f.paid) ||
      absent(f.paymentDue) ||
      f.paid <= f.paymentDue ||
      settings.choice('D-72/33', governingDay(f)) === 'none',
    at: ['payment'],
    otherwise: 'warn',
    doubts: ['D-72'],
  },
]
