import type { Says, Stacking } from '../kit.ts'

const address = (scheme: string): string => `changchun-2020-12/${scheme}`
const sameYear: Says = { zh: '同一年度', en: 'the same year' }
const sameEmployer: Says = { zh: '同一企业', en: 'the same enterprise' }

/** 二(二), D-11: what counts as one of three trainings a year. */
export const countedTrainings: readonly string[] = [
  'induction',
  'redeployment',
  'skills-upgrading',
  'senior-technician-refresher',
  'employment-skills',
  'entrepreneurship',
  'labour-preparation',
  'practical-skills',
  'work-based-training',
]

const threeTimes: readonly Stacking[] = countedTrainings.flatMap((one, index) =>
  countedTrainings
    .slice(index + 1)
    .filter(other => one !== 'induction' || other !== 'work-based-training')
    .map(other => ({
      one: address(one),
      other: address(other),
      how: 'counts-together',
      within: sameYear,
      counter: 'training-times',
      clause: '二(二)',
      says: {
        zh: '合并计入每人每年3次。',
        en: 'Together they count towards three trainings a year.',
      },
      doubt: 'D-11',
    })),
)

/** Rows for the trainings; those with 08-03 stand in that notice's pack. */
export const stackingOfTraining: readonly Stacking[] = [
  {
    one: address('induction'),
    other: address('work-based-training'),
    how: 'excludes',
    within: sameEmployer,
    counter: 'induction-or-work-based',
    clause: '三(一)7',
    says: {
      zh: '同一人员在同一企业，岗前培训与以工代训补贴只享受一项。',
      en: 'For one worker and enterprise, induction or work-based training is paid, not both.',
    },
    doubt: 'D-16b',
  },
  ...threeTimes,
]
