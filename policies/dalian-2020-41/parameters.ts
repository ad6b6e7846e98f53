import type { Fen, Fraction } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'
import {
  claimMonths,
  firstTrainingDay,
  lastTrainingDay,
  mostOnlineShare,
  mostTimes,
  namedPlatforms,
  publicityWorkingDays,
} from '../liaoning-2020-16/parameters.ts'

/** 二¶3. */
export const periodRateFen: Fen = 1_000
export const periodMinutes = 45
export const mostFenAYear: Fen = 100_000
/** 二¶2: months of the local minimum wage for each worker taken on. */
export const wageMonths = 3
export const firstMonth = '2020-02'
export const lastMonth = '2020-06'
/** 二¶1: the share that is paid ahead, ordinarily and until the day below. */
export const prepaidShare: Fraction = { numerator: 3, denominator: 10 }
export const raisedPrepaidShare: Fraction = { numerator: 1, denominator: 2 }
export const raisedUntil = '2020-04-30'

const from = firstTrainingDay

export const parameters: { readonly [name: string]: Parameter } = {
  periodRate: {
    label: { zh: '每人每课时补贴标准', en: 'rate per person and period' },
    unit: 'fen',
    values: [{ from, value: periodRateFen, clause: '二¶3' }],
  },
  periodMinutes: {
    label: { zh: '一课时最少分钟数', en: 'least minutes of a period' },
    unit: 'minutes',
    values: [{ from, value: String(periodMinutes), clause: '二¶3' }],
    doubt: 'D-58',
  },
  mostFenAYear: {
    label: { zh: '每人每年补贴上限', en: 'most per person and year' },
    unit: 'fen',
    values: [{ from, value: mostFenAYear, clause: '二¶3' }],
    doubt: 'D-57',
  },
  wageMonths: {
    label: { zh: '以工代训按最低工资标准补贴的月数', en: 'months of the minimum wage for work-based training' },
    unit: 'months',
    values: [{ from, value: wageMonths, clause: '二¶2' }],
    doubt: 'D-63',
  },
  prepaidShare: {
    label: { zh: '预支补贴比例', en: 'share paid ahead' },
    unit: 'ratio',
    values: [{ from, value: prepaidShare, clause: '二¶1' }],
    doubt: 'D-62',
  },
  raisedPrepaidShare: {
    label: { zh: '中小微企业提高后的预支比例', en: 'raised share paid ahead to smaller enterprises' },
    unit: 'ratio',
    values: [{ from, value: raisedPrepaidShare, clause: '二¶1' }],
    doubt: 'D-62',
  },
  raisedUntil: {
    label: { zh: '提高预支比例的截止日', en: 'last day of the raised share' },
    unit: 'day',
    values: [{ from, value: raisedUntil, clause: '二¶1' }],
    doubt: 'D-62',
  },
  mostTimes: {
    label: { zh: '每名职工补贴次数', en: 'subsidies per worker' },
    unit: 'times',
    values: [{ from, value: mostTimes, clause: '三¶2' }],
    doubt: 'D-59',
  },
  mostOnlineShare: {
    label: { zh: '线下课程转线上的最高学时比例', en: 'largest online share of a converted course' },
    unit: 'ratio',
    values: [{ from, value: mostOnlineShare, clause: '三¶5' }],
    doubt: 'D-61',
  },
  namedPlatforms: {
    label: { zh: '列名线上培训平台', en: 'platforms that are named' },
    unit: 'list',
    values: [{ from, value: namedPlatforms, clause: '三¶1' }],
  },
  claimMonths: {
    label: { zh: '完成培训后申请月数', en: 'months after completion for claiming' },
    unit: 'months',
    values: [{ from, value: claimMonths, clause: '四¶3' }],
    doubt: 'D-60',
  },
  publicityWorkingDays: {
    label: { zh: '公示工作日', en: 'working days of publicity' },
    unit: 'working-days',
    values: [{ from, value: publicityWorkingDays, clause: '四¶3' }],
    doubt: 'D-26',
  },
  firstTrainingDay: {
    label: { zh: '政策起始日', en: 'first day of the policy' },
    unit: 'day',
    values: [{ from, value: firstTrainingDay, clause: '末' }],
    doubt: 'D-64',
  },
  lastTrainingDay: {
    label: { zh: '疫情防控期间截止日（暂定）', en: 'last day of the epidemic period, for the time being' },
    unit: 'day',
    values: [{ from, value: lastTrainingDay, clause: '末' }],
    doubt: 'D-64',
  },
  firstMonth: {
    label: { zh: '以工代训首月', en: 'first month of work-based training' },
    unit: 'month',
    values: [{ from, value: firstMonth, clause: '末' }],
    doubt: 'D-64',
  },
  lastMonth: {
    label: { zh: '以工代训末月（暂定）', en: 'last month of work-based training, for the time being' },
    unit: 'month',
    values: [{ from, value: lastMonth, clause: '末' }],
    doubt: 'D-64',
  },
}
