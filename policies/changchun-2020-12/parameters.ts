import type { Fen } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'
import { inForce } from './in-force.ts'
import { parametersOfOthers } from './parameters-of-others.ts'
import { parametersOfTrainings } from './parameters-of-trainings.ts'
import { mostMonths, mostTimesAYear } from './work-based-months.ts'

/** 三(一)7. */
export const monthlyRateFen: Fen = 50_000
/** 二(一). */
export const publicityWorkingDays = 5
export const paymentWorkingDays = 30

const from = inForce.from

export const parameters: { readonly [name: string]: Parameter } = {
  monthlyRate: {
    label: { zh: '以工代训月补贴标准', en: 'monthly rate of work-based training' },
    unit: 'fen',
    values: [{ from, value: monthlyRateFen, clause: '三(一)7' }],
  },
  mostMonths: {
    label: { zh: '最长补贴月数', en: 'most months per person' },
    unit: 'months',
    values: [{ from, value: mostMonths, clause: '三(一)7' }],
    doubt: 'D-16',
  },
  mostTimesAYear: {
    label: { zh: '每人每年培训补贴次数', en: 'training subsidies per person and year' },
    unit: 'times',
    values: [{ from, value: mostTimesAYear, clause: '二(二)' }],
    doubt: 'D-11',
  },
  publicityWorkingDays: {
    label: { zh: '公示工作日', en: 'working days of publicity' },
    unit: 'working-days',
    values: [{ from, value: publicityWorkingDays, clause: '二(一)' }],
    doubt: 'D-26',
  },
  paymentWorkingDays: {
    label: { zh: '公示结束后拨付工作日', en: 'working days of paying after publicity' },
    unit: 'working-days',
    values: [{ from, value: paymentWorkingDays, clause: '二(一)' }],
    doubt: 'D-72',
  },
  ...parametersOfTrainings,
  ...parametersOfOthers,
}
