import type { Fen } from '../../values/money.ts'
import { mostMonths, mostTimesAYear } from '../changchun-2020-12/work-based-months.ts'
import type { Parameter } from '../kit.ts'

/** The first governing day: July 2020 in full (D-14). */
export const inForceFrom = '2020-07-01'
const from = inForceFrom

/** 二(一): the rate for newly taken-on workers and the ceiling for stopped enterprises, per person and month. */
export const monthlyRateFen: Fen = 50_000
/** 三: the city's minimum wage as the notice states it; a published setting `minimum-wage` takes its place (D-22). */
export const minimumWageFen: Fen = 178_000
export const hiredFrom = '2020-01-01'
export const yearsSinceSchool = 2
export const graduationYear = 2020
/** 二(二): a fall of at least 70 % leaves at most three tenths of the monthly average of 2019. */
export const remainingTenths = 3
export const firstMonth = '2020-07'
export const lastMonth = '2020-12'
export const windowFrom = '2020-07-08'
export const windowTo = '2020-12-31'
/** K-03: December cannot be over before the last day of the window: it may be asked for from its first day (D-15). */
export const lastMonthFrom = '2020-12-01'
/** Distressed enterprises prove the whole month (四): December's figures are whole on its last day at the earliest. */
export const lastWholeMonthFrom = '2020-12-31'
/**
 * 六 with D-18, GB/T 4754-2017: wholesale 51 and retail 52, transport G, lodging 61, catering 62, culture R, tourism
 * (travel agencies 7291, sights 786). Foreign trade has no code: declared, and ticked by an official.
 */
export const fiveIndustries: readonly string[] = [
  '51',
  '52',
  '53',
  '54',
  '55',
  '56',
  '57',
  '58',
  '59',
  '60',
  '61',
  '62',
  '86',
  '87',
  '88',
  '89',
  '90',
  '7291',
  '786',
]

export const parameters: { readonly [name: string]: Parameter } = {
  monthlyRate: {
    label: { zh: '新吸纳人员月补贴标准', en: 'monthly rate for newly taken-on workers' },
    unit: 'fen',
    values: [{ from, value: monthlyRateFen, clause: '二(一)' }],
  },
  distressedCeiling: {
    label: { zh: '困难企业月补贴上限', en: 'monthly ceiling for distressed enterprises' },
    unit: 'fen',
    values: [{ from, value: monthlyRateFen, clause: '二(二)' }],
    doubt: 'D-20',
  },
  minimumWage: {
    label: { zh: '最低工资标准', en: 'minimum wage' },
    unit: 'fen',
    values: [{ from, value: minimumWageFen, clause: '三' }],
    doubt: 'D-22',
  },
  mostMonths: {
    label: { zh: '最长补贴月数', en: 'most months per person' },
    unit: 'months',
    values: [{ from, value: mostMonths, clause: '二(一), 二(二), 三' }],
    doubt: 'D-16',
  },
  mostTimesAYear: {
    label: { zh: '每人每年培训补贴次数', en: 'training subsidies per person and year' },
    unit: 'times',
    values: [{ from, value: mostTimesAYear, clause: '六; 12号 二(二)' }],
    doubt: 'D-11',
  },
  hiredFrom: {
    label: { zh: '吸纳就业起算日', en: 'first day of hiring' },
    unit: 'day',
    values: [{ from, value: hiredFrom, clause: '二(一)' }],
    doubt: 'D-01',
  },
  yearsSinceSchool: {
    label: { zh: '高校毕业生离校年限', en: 'years since leaving school' },
    unit: 'years',
    values: [{ from, value: yearsSinceSchool, clause: '二(一)' }],
    doubt: 'D-01',
  },
  graduationYear: {
    label: { zh: '应届毕业年度', en: 'year of graduation' },
    unit: 'years',
    values: [{ from, value: graduationYear, clause: '三' }],
    doubt: 'D-23',
  },
  indicatorDrop: {
    label: { zh: '指标下降比例', en: 'fall of the indicator' },
    unit: 'ratio',
    values: [{ from, value: { numerator: 7, denominator: 10 }, clause: '二(二)' }],
    doubt: 'D-19',
  },
  firstMonth: {
    label: { zh: '首个可申报月份', en: 'first month' },
    unit: 'month',
    values: [{ from, value: firstMonth, clause: '六' }],
    doubt: 'D-14',
  },
  lastMonth: {
    label: { zh: '最后可申报月份', en: 'last month' },
    unit: 'month',
    values: [{ from, value: lastMonth, clause: '六' }],
    doubt: 'D-15',
  },
  windowFrom: {
    label: { zh: '申请开始日', en: 'first day of applying' },
    unit: 'day',
    values: [{ from, value: windowFrom, clause: '六' }],
  },
  windowTo: {
    label: { zh: '申请截止日', en: 'last day of applying' },
    unit: 'day',
    values: [{ from, value: windowTo, clause: '六' }],
    doubt: 'D-15',
  },
  lastMonthFrom: {
    label: { zh: '12月可提交起始日', en: 'first day on which December may be submitted' },
    unit: 'day',
    values: [{ from, value: lastMonthFrom, clause: '四, 六' }],
    doubt: 'D-15',
  },
  lastWholeMonthFrom: {
    label: { zh: '困难企业12月可提交起始日', en: 'first day on which a distressed enterprise may submit December' },
    unit: 'day',
    values: [{ from, value: lastWholeMonthFrom, clause: '四, 六' }],
    doubt: 'D-15',
  },
  fiveIndustries: {
    label: { zh: '受疫情影响较大的五类行业', en: 'the five industries hit hardest' },
    unit: 'list',
    values: [{ from, value: fiveIndustries, clause: '六' }],
    doubt: 'D-18',
  },
}
