import { firstDay } from '../../values/days.ts'
import type { Fraction } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'

/** The month back to which the change reaches. */
export const firstMonth = '2020-03'
/** Months up to here are asked for together, outside the running monthly claims. */
export const lastCollectedMonth = '2020-06'
/** The least fall that is enough; places may ask for more. */
export const leastDrop: Fraction = { numerator: 2, denominator: 5 }

const from = firstDay(firstMonth)
const clause = '82号 正文'

/** Figures of the change under the names that the plan of 2020-08-03 has for them. */
export const parameters: { readonly [name: string]: Parameter } = {
  firstMonth: {
    label: { zh: '首个可申报月份', en: 'first month' },
    unit: 'month',
    values: [{ from, value: firstMonth, clause }],
    doubt: 'D-82',
  },
  lastCollectedMonth: {
    label: { zh: '集中申报的末月', en: 'last month that is collected' },
    unit: 'month',
    values: [{ from, value: lastCollectedMonth, clause }],
    doubt: 'D-82',
  },
  indicatorDrop: {
    label: { zh: '指标下降比例', en: 'fall of the indicator' },
    unit: 'ratio',
    values: [{ from, value: leastDrop, clause }],
    doubt: 'D-82',
  },
}
