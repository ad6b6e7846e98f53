import { fraction } from '../../values/money.ts'
import { type SettingDeclaration, settingsByReading, type Stacking } from '../kit.ts'
import { doubts } from './doubts.ts'
import { highestRefundRate, publicityWorkingDays } from './parameters.ts'

const share = { kind: 'ratio', least: fraction(0), most: fraction(1), owner: 'CJ-P', doubt: 'D-49' } as const

function days(
  name: string,
  about: Pick<SettingDeclaration, 'label' | 'least' | 'clause' | 'doubt'>,
): SettingDeclaration {
  return { name, ...about, kind: 'integer', most: 60, owner: 'CJ-P', required: false }
}

/** What the prefecture must or may publish. No setting can open or close a period of claiming or paying (五(四)). */
export const settings: readonly SettingDeclaration[] = [
  {
    ...share,
    name: 'layoff-limit',
    label: { zh: '企业稳岗返还裁员率上限', en: 'largest share of layoffs, refund' },
    clause: '二(一)',
    required: true,
  },
  {
    ...share,
    name: 'layoff-limit-distressed',
    label: { zh: '困难企业稳岗返还裁员率上限', en: 'largest share of layoffs, refund to distressed enterprises' },
    clause: '二(一)2',
    required: true,
  },
  {
    ...share,
    name: 'refund-rate',
    label: { zh: '中小微企业稳岗返还比例', en: 'refund rate of medium, small and micro enterprises' },
    most: highestRefundRate,
    clause: '二(一)1',
    required: false,
  },
  {
    ...share,
    name: 'layoff-limit-national',
    label: {
      zh: '国家规定的裁员率上限（两种返还共用）',
      en: 'largest share of layoffs in national rules, for both refunds',
    },
    clause: '二(一)',
    required: false,
  },
  ...settingsByReading(doubts),
  {
    name: 'window-grace-days',
    label: { zh: '受理截止后的宽限天数', en: 'days of grace after the last day' },
    kind: 'integer',
    least: 0,
    most: 31,
    clause: '文末',
    owner: 'CJ-P',
    doubt: 'D-15',
    required: false,
  },
  days('publicity-working-days', {
    label: { zh: '公示工作日', en: 'working days of publicity' },
    least: publicityWorkingDays,
    clause: '四(二)',
    doubt: 'D-25',
  }),
  {
    name: 'publicity-first-day-counts',
    label: { zh: '公示当日是否计入（1计入，0不计入）', en: 'whether the first day of publicity counts (1 yes, 0 no)' },
    kind: 'integer',
    least: 0,
    most: 1,
    clause: '四(二)',
    owner: 'CJ-P',
    doubt: 'D-26',
    required: false,
  },
  days('objection-working-days', {
    label: { zh: '异议答复工作日', en: 'working days of answering an objection' },
    least: 1,
    clause: '四(二)',
    doubt: 'D-86',
  }),
  days('answer-working-days', {
    label: { zh: '退回补正工作日', en: 'working days of putting right' },
    least: 1,
    clause: '四(三)',
    doubt: 'D-87',
  }),
  days('account-change-working-days', {
    label: { zh: '变更账户冷静期工作日', en: 'working days after a change of account' },
    least: 0,
    clause: '四(四)',
    doubt: 'D-88',
  }),
]

const own = 'changji-2020-15'

/** One worker and month: one work-based subsidy, whoever pays it and wherever. */
const sameMonth: readonly Stacking[] = ['new-hire', 'distressed', 'graduate'].map(scheme => ({
  one: `${own}/work-based-training`,
  other: `changchun-2020-08/${scheme}`,
  how: 'excludes',
  within: { zh: '同一人员、同一月份', en: 'the same worker and month' },
  counter: 'work-based-month',
  clause: '四(三)',
  says: {
    zh: '同一人员同一月份只能享受一次以工代训补贴，不论在哪个地区。',
    en: 'One worker brings work-based training subsidy once for a month, in whatever place.',
  },
}))

export const stacking: readonly Stacking[] = [
  {
    one: `${own}/refund-standard`,
    other: `${own}/refund-distressed`,
    how: 'excludes',
    within: { zh: '同一企业、同一年度', en: 'the same enterprise and year' },
    counter: 'refund-kind',
    clause: '二(一)2',
    says: {
      zh: '同一企业同一年度只能享受企业稳岗返还和困难企业稳岗返还中的一种。',
      en: 'In one year an enterprise receives the ordinary refund or the one for distressed enterprises, not both.',
    },
    doubt: 'D-50',
  },
  {
    one: `${own}/work-based-training`,
    other: `${own}/refund-standard`,
    how: 'beside',
    within: { zh: '同一企业', en: 'the same enterprise' },
    counter: null,
    clause: '二(一); 二(二)',
    says: {
      zh: '稳岗返还与以工代训补贴可以同时享受。',
      en: 'The refund and work-based training subsidy stand beside each other.',
    },
  },
  {
    one: `${own}/work-based-training`,
    other: `${own}/refund-distressed`,
    how: 'beside',
    within: { zh: '同一企业', en: 'the same enterprise' },
    counter: null,
    clause: '二(一); 二(二)',
    says: {
      zh: '困难企业稳岗返还与以工代训补贴可以同时享受。',
      en: 'The refund to distressed enterprises and work-based training subsidy stand beside each other.',
    },
  },
  ...sameMonth,
  {
    one: `${own}/work-based-training`,
    other: 'changchun-2020-12/work-based-training',
    how: 'excludes',
    within: { zh: '同一人员、同一月份', en: 'the same worker and month' },
    counter: 'work-based-month',
    clause: '四(三)',
    says: {
      zh: '同一人员同一月份只能享受一次以工代训补贴，不论在哪个地区。',
      en: 'One worker brings work-based training subsidy once for a month, in whatever place.',
    },
  },
]
