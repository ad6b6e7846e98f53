import { type Fen, type Fraction, fraction } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'

/** 文末: carried out from 1 June 2020; applications are taken until 31 December 2020. */
export const policyFrom = '2020-06-01'
export const windowTo = '2020-12-31'
export const firstMonth = '2020-06'
export const lastMonth = '2020-12'

/** 二(一)1: at most the whole of last year's premiums. The rate in force is the published setting `refund-rate` (D-49). */
export const highestRefundRate: Fraction = fraction(1)
/** 二(一)2. */
export const mostBenefitMonths = 6
export const mostPremiumMonths = 3
/** 二(一)3, in thousandths of a month as the fact `reserveMonths` holds them. */
const thousandths = 1000
export const standardReserveMonths = 12
export const distressedReserveMonths = 24
export const standardReserve: number = standardReserveMonths * thousandths
export const distressedReserve: number = distressedReserveMonths * thousandths

/** 三. */
export const monthlyRateFen: Fen = 30_000
export const mostMonths = 6
/** 二(二)1: graduates, at their being taken on. */
export const yearsSinceSchool = 2
/** 五(四). */
export const countyWorkingDays = 2
export const prefectureWorkingDays = 3
/** D-25: the notice asks for publicity and names no days. */
export const publicityWorkingDays = 5

/**
 * 二(二)3 by GB/T 4754-2017: wholesale 51 and retail 52, transport 53–60, lodging 61, catering 62, culture 86–90, tourism
 * (travel agencies 7291, sights 786). Foreign trade has no code: declared, and ticked by an official; the 等 of the clause
 * is that tick too (D-52).
 */
export const listedIndustries: readonly string[] = [
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

const from = policyFrom

function integer(
  zh: string,
  more: { en: string; unit: Parameter['unit']; value: number; clause: string; doubt?: string },
): Parameter {
  const { en, value, clause, ...rest } = more
  return { label: { zh, en }, values: [{ from, value, clause }], ...rest }
}

export const parameters: { readonly [name: string]: Parameter } = {
  highestRefundRate: {
    label: { zh: '稳岗返还最高比例', en: 'highest refund rate' },
    unit: 'ratio',
    values: [{ from, value: highestRefundRate, clause: '二(一)1' }],
    doubt: 'D-49',
  },
  mostBenefitMonths: integer('困难企业按失业保险金计算的最多月数', {
    en: 'most months by unemployment benefit',
    unit: 'months',
    value: mostBenefitMonths,
    clause: '二(一)2',
    doubt: 'D-50',
  }),
  mostPremiumMonths: integer('困难企业按社会保险费计算的最多月数', {
    en: 'most months by social insurance premiums',
    unit: 'months',
    value: mostPremiumMonths,
    clause: '二(一)2',
    doubt: 'D-50',
  }),
  standardReserve: integer('企业稳岗返还备付月数', {
    en: 'months of reserve for the refund',
    unit: 'months',
    value: standardReserveMonths,
    clause: '二(一)3',
    doubt: 'D-51',
  }),
  distressedReserve: integer('困难企业稳岗返还备付月数', {
    en: 'months of reserve for the refund to distressed enterprises',
    unit: 'months',
    value: distressedReserveMonths,
    clause: '二(一)3',
    doubt: 'D-51',
  }),
  monthlyRate: integer('以工代训月补贴标准', {
    en: 'monthly rate of work-based training',
    unit: 'fen',
    value: monthlyRateFen,
    clause: '三',
  }),
  mostMonths: integer('以工代训最长补贴月数', {
    en: 'most months of work-based training',
    unit: 'months',
    value: mostMonths,
    clause: '三',
  }),
  yearsSinceSchool: integer('高校毕业生离校年限', {
    en: 'years since leaving school',
    unit: 'years',
    value: yearsSinceSchool,
    clause: '二(二)1',
    doubt: 'D-01',
  }),
  listedIndustries: {
    label: { zh: '受疫情影响较大的行业（GB/T 4754）', en: 'hard-hit industries (GB/T 4754)' },
    unit: 'list',
    values: [{ from, value: listedIndustries, clause: '二(二)3' }],
    doubt: 'D-52',
  },
  countyWorkingDays: integer('县级审核工作日', {
    en: 'working days of the county review',
    unit: 'working-days',
    value: countyWorkingDays,
    clause: '五(四)',
    doubt: 'D-53',
  }),
  prefectureWorkingDays: integer('州级提交拨付材料工作日', {
    en: 'working days of the prefecture until it writes to finance',
    unit: 'working-days',
    value: prefectureWorkingDays,
    clause: '五(四)',
    doubt: 'D-53',
  }),
  publicityWorkingDays: integer('公示工作日', {
    en: 'working days of publicity',
    unit: 'working-days',
    value: publicityWorkingDays,
    clause: '四(二)',
    doubt: 'D-25',
  }),
  policyFrom: {
    label: { zh: '执行起始日', en: 'first day' },
    unit: 'day',
    values: [{ from, value: policyFrom, clause: '文末' }],
  },
  windowTo: {
    label: { zh: '受理截止日', en: 'last day of applying' },
    unit: 'day',
    values: [{ from, value: windowTo, clause: '文末' }],
    doubt: 'D-15',
  },
}
