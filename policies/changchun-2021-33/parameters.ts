import type { Fen } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'
import { leastAttendance, mostTrainingsAYear, sameTradeYears } from '../changchun-2020-12/parameters-of-trainings.ts'

/** 文末: trainings of the year 2021. */
export const periodFrom = '2021-01-01'
export const periodTo = '2021-12-31'
/** The day of the notice: for what ended before it the clock of 四4 starts with the approval of the plan (D-46). */
export const issued = '2021-11-17'
/** 四1. */
export const planUntil = '2021-12-12'
/** The next working day: 12 December 2021 is a Sunday (D-44, reading `moved`). */
export const planUntilMoved = '2021-12-13'
/** 二. */
export const leastEmployees = 5000
/** 四4. */
export const claimWorkingDays = 5
/** D-25: the days of 12号 二(一), where the bureau asks for them before the first payment. */
export { publicityWorkingDays as planPublicityWorkingDays } from '../changchun-2020-12/parameters.ts'
/** 六1. */
export const hourlyRateFen: Fen = 2_000
export const mostPerProjectFen: Fen = 300_000
/** 七3. */
export const leastPhotos = 5
export const leastVideoMinutes = 5
const secondsPerMinute = 60
export const leastVideoSeconds: number = leastVideoMinutes * secondsPerMinute
/** 一: what the programme means to spend and to reach; their quotient is above the cap of 六1 (K-10). */
const budgetFen: Fen = 10_000_000_000
const targetPersonTimes = 30_000

const from = periodFrom

export const parameters: { readonly [name: string]: Parameter } = {
  leastEmployees: {
    label: { zh: '职工总量下限', en: 'least number of staff' },
    unit: 'people',
    values: [{ from, value: leastEmployees, clause: '二' }],
    doubt: 'D-43',
  },
  planUntil: {
    label: { zh: '培训方案上报截止日', en: 'last day of handing in the plan' },
    unit: 'day',
    values: [{ from, value: planUntil, clause: '四1' }],
    doubt: 'D-44',
  },
  claimWorkingDays: {
    label: { zh: '培训结束后申领工作日', en: 'working days of claiming after the training' },
    unit: 'working-days',
    values: [{ from, value: claimWorkingDays, clause: '四4' }],
    doubt: 'D-26',
  },
  hourlyRate: {
    label: { zh: '每学时标准', en: 'rate per hour' },
    unit: 'fen',
    values: [{ from, value: hourlyRateFen, clause: '六1' }],
  },
  mostPerProject: {
    label: { zh: '单个项目每人次上限', en: 'most per person and project' },
    unit: 'fen',
    values: [{ from, value: mostPerProjectFen, clause: '六1' }],
  },
  leastPhotos: {
    label: { zh: '照片张数下限', en: 'least number of photographs' },
    unit: 'times',
    values: [{ from, value: leastPhotos, clause: '七3' }],
  },
  leastVideo: {
    label: { zh: '视频时长下限', en: 'least length of video' },
    unit: 'minutes',
    values: [{ from, value: leastVideoMinutes, clause: '七3' }],
    doubt: 'D-84',
  },
  mostTimesAYear: {
    label: { zh: '每人每年培训补贴次数', en: 'training subsidies per person and year' },
    unit: 'times',
    values: [{ from, value: mostTrainingsAYear, clause: '三3' }],
    doubt: 'D-10',
  },
  sameTradeYears: {
    label: { zh: '同一职业同一等级间隔', en: 'years before the same trade and level again' },
    unit: 'years',
    values: [{ from, value: sameTradeYears, clause: '三3' }],
    doubt: 'D-10',
  },
  leastAttendance: {
    label: { zh: '出勤率下限（12号）', en: 'least attendance (12号)' },
    unit: 'ratio',
    values: [{ from, value: leastAttendance, clause: '12号 二(一)' }],
    doubt: 'D-45',
  },
  periodFrom: {
    label: { zh: '培训期间起', en: 'first day of training' },
    unit: 'day',
    values: [{ from, value: periodFrom, clause: '文末' }],
    doubt: 'D-46',
  },
  periodTo: {
    label: { zh: '培训期间止', en: 'last day of training' },
    unit: 'day',
    values: [{ from, value: periodTo, clause: '文末' }],
    doubt: 'D-46',
  },
  budget: {
    label: { zh: '计划使用资金', en: 'planned money' },
    unit: 'fen',
    values: [{ from, value: budgetFen, clause: '一' }],
  },
  targetPersonTimes: {
    label: { zh: '计划培训人次', en: 'planned person-times' },
    unit: 'people',
    values: [{ from, value: targetPersonTimes, clause: '一' }],
  },
}
