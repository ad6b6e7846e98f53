import type { Says, Stacking } from '../kit.ts'

const ownSchemes = ['new-hire', 'distressed', 'graduate'].map(id => `changchun-2020-08/${id}`)

const sameMonth: Says = { zh: '同一月份', en: 'the same month' }
const sameEmployer: Says = { zh: '同一企业', en: 'the same enterprise' }
const sameYear: Says = { zh: '同一年度', en: 'the same year' }

const oneRate = ownSchemes.flatMap((one, index) =>
  ownSchemes.slice(index + 1).map(
    (other): Stacking => ({
      one,
      other,
      how: 'excludes',
      within: sameMonth,
      counter: 'work-based-month',
      clause: '三; 二(一)',
      says: {
        zh: '一人一月只按一项享受，从高。',
        en: 'A worker brings one work-based training subsidy a month, the highest.',
      },
      doubt: 'D-17',
    }),
  ),
)

const earlierPolicy = ownSchemes.map(
  (one): Stacking => ({
    one,
    other: 'changchun-2020-12/work-based-training',
    how: 'excludes',
    within: sameMonth,
    counter: 'work-based-month',
    clause: '六',
    says: {
      zh: '原以工代训政策继续执行，同一人员同一月份不重复享受，两项合计不超过6个月。',
      en: 'The earlier work-based training goes on; one worker and month is paid once, six months over both.',
    },
    doubt: 'D-16',
  }),
)

const induction = ownSchemes.map(
  (one): Stacking => ({
    one,
    other: 'changchun-2020-12/induction',
    how: 'excludes',
    within: sameEmployer,
    counter: 'induction-or-work-based',
    clause: '六',
    says: {
      zh: '以工代训与岗前培训补贴不重复领取。',
      en: 'Work-based training and induction training are not both paid.',
    },
    doubt: 'D-16b',
  }),
)

const threeTimes = ownSchemes.map(
  (one): Stacking => ({
    one,
    other: 'changchun-2020-12/skills-upgrading',
    how: 'counts-together',
    within: sameYear,
    counter: 'training-times',
    clause: '六; 12号 二(二)',
    says: {
      zh: '以工代训整个系列计1次，与其他培训合计每年不超过3次。',
      en: 'The work-based months count as one time; with other trainings there are no more than three a year.',
    },
    doubt: 'D-11',
  }),
)

/** 六, 三: what one worker may have beside work-based training. */
export const stacking: readonly Stacking[] = [...oneRate, ...earlierPolicy, ...induction, ...threeTimes]
