import type { Says, Stacking } from '../kit.ts'

import { countedTrainings } from './stacking-of-trainings.ts'

const pack = 'changchun-2020-12'
const year: Says = { zh: '同一自然年度', en: 'the same calendar year' }
const training: Says = { zh: '同一次培训', en: 'the same training' }
const project: Says = { zh: '同一企业、同一年度', en: 'the same enterprise and year' }

type Row = Omit<Stacking, 'one' | 'other'> & { readonly pair: readonly [string, string] }

const countedTogether: Says = {
  zh: '都计入每人每年3次培训补贴。',
  en: 'Both count among the three training subsidies of a person and year.',
}

function timesWith(one: string, other: string): Row {
  return {
    pair: [one, other],
    how: 'counts-together',
    within: year,
    counter: 'training-times',
    clause: '二(二)',
    says: countedTogether,
    doubt: 'D-11',
  }
}

/** D-11: of what is told here, these three are trainings. */
const mine: readonly string[] = ['job-drill', 'new-apprenticeship', 'other-departments']

const threeTimes: readonly Row[] = mine.flatMap((one, index) =>
  [...countedTrainings, ...mine.slice(index + 1)].map(other => timesWith(one, other)),
)

const rows: readonly Row[] = [
  ...threeTimes,
  {
    pair: ['living-hard-to-employ', 'living-poor-worker'],
    how: 'counts-together',
    within: year,
    counter: 'living-hard-fen',
    clause: '三(二)4',
    says: {
      zh: '属于几个群体的只按一个群体计，已领的生活费计入各群体的年度上限。',
      en: 'Who belongs to several groups is paid by one; what was received counts against each ceiling.',
    },
    doubt: 'D-35',
  },
  {
    pair: ['living-hard-to-employ', 'living-school-leaver'],
    how: 'counts-together',
    within: year,
    counter: 'living-hard-fen',
    clause: '三(二)4',
    says: {
      zh: '属于几个群体的只按一个群体计，已领的生活费计入各群体的年度上限。',
      en: 'Who belongs to several groups is paid by one; what was received counts against each ceiling.',
    },
    doubt: 'D-35',
  },
  {
    pair: ['living-poor-worker', 'employment-skills'],
    how: 'beside',
    within: training,
    counter: null,
    clause: '三(二)4',
    says: {
      zh: '生活费补贴与培训补贴并行，不占培训次数。',
      en: 'The living allowance is paid beside the training and takes none of the three times.',
    },
    doubt: 'D-11',
  },
  {
    pair: ['appraisal', 'skills-upgrading'],
    how: 'beside',
    within: training,
    counter: null,
    clause: '三(四)',
    says: {
      zh: '鉴定补贴与培训补贴并行，不占培训次数。',
      en: 'The appraisal is paid beside the training and takes none of the three times.',
    },
    doubt: 'D-11',
  },
  {
    pair: ['technician-award', 'skills-upgrading'],
    how: 'beside',
    within: training,
    counter: null,
    clause: '三(一)3',
    says: {
      zh: '奖励按人才奖励文件另行发放，与培训补贴并行。',
      en: 'The reward is paid under other documents, beside the training subsidy.',
    },
    doubt: 'D-33',
  },
  {
    pair: ['skills-competition', 'job-drill'],
    how: 'beside',
    within: project,
    counter: null,
    clause: '三(一)5',
    says: {
      zh: '竞赛补贴给组织企业，不占参赛职工的培训次数。',
      en: 'The competition is paid to the enterprise and takes none of the competitors’ three times.',
    },
    doubt: 'D-11',
  },
]

/** What may stand beside drills, competitions, apprenticeship, allowances, awards and appraisals. */
export const stackingOfTheRest: readonly Stacking[] = rows.map(({ pair, ...rest }) => ({
  one: `${pack}/${pair[0]}`,
  other: `${pack}/${pair[1]}`,
  ...rest,
}))
