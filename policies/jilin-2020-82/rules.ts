import { firstDay, lastDay } from '../../values/days.ts'
import { type Fraction, fraction, minus } from '../../values/money.ts'
import { indicatorsFellTo } from '../changchun-2020-08/distressed.ts'
import type { Line } from '../changchun-2020-08/facts.ts'
import type { Note, Rule, Settings } from '../kit.ts'
import { absent, owesFact } from '../owing.ts'
import { firstMonth, lastCollectedMonth, leastDrop } from './parameters.ts'

const clause = '82号 正文'
const owesMonth = owesFact('month')
const owesHireDate = owesFact('hireDate')

const fromMarch: Rule<Line> = {
  rule: 'before-policy-start',
  clause,
  says: {
    zh: '可申报的月份追溯到2020年3月。',
    en: 'Months can be claimed back to March 2020.',
  },
  reads: ['month'],
  holds: f => (absent(f.month) ? owesMonth : f.month >= firstMonth),
  doubts: ['D-82'],
}

const hiredByThen: Rule<Line> = {
  rule: 'hired-after-month',
  clause,
  says: {
    zh: '追溯的月份内已在本单位就业。',
    en: 'In a month reached back to the worker was employed there.',
  },
  reads: ['hireDate', 'month'],
  // A month that cannot be claimed at all is not compared: it is refused as such.
  holds: f => {
    if (absent(f.month) || f.month < firstMonth) return true
    return absent(f.hireDate) ? owesHireDate : f.hireDate <= lastDay(f.month)
  },
}

/** The rules on months in the place of those of 08-03 六. */
export const earlierMonths: { readonly [rule: string]: Rule<Line> } = {
  'before-policy-start': fromMarch,
  'hired-after-month': hiredByThen,
}

/** The fall that is asked for on a day: what the city has published, never less than the province's. */
function dropOn(f: Line, settings: Settings): Fraction {
  return (absent(f.month) ? null : settings.ratio('indicator-drop', firstDay(f.month))) ?? leastDrop
}

export const deeperIndicators: Rule<Line> = {
  rule: 'indicator-drop-below-40',
  clause,
  says: {
    zh: '三项指标至少一项比2019年月平均值下降40%及以上，具体比例由市局按资金情况确定。',
    en: 'At least one of the three indicators is 40 % or more below its monthly average of 2019; the bureau may ask for more as the money allows.',
  },
  reads: [
    'electricityFen',
    'electricity2019Fen',
    'energyUsed',
    'energyUsed2019',
    'revenueFen',
    'revenue2019Fen',
    'operatingMonths2019',
    'indicatorDecision',
  ],
  holds: (f, settings) => {
    const drop = dropOn(f, settings)
    return indicatorsFellTo(f, minus(fraction(1), drop), settings)
  },
  needs: () => ['indicators'],
  doubts: ['D-01', 'D-19', 'D-82'],
}

export const firstHalf: Note<Line> = {
  rule: 'first-half-collected',
  clause,
  says: {
    zh: '3月至6月的补贴集中受理，按资金总量分批支付。',
    en: 'March to June are collected and paid in batches within what money there is.',
  },
  // Said of months that may be claimed: earlier ones are refused.
  applies: f => !absent(f.month) && f.month <= lastCollectedMonth,
}
