import type { Counter } from '../kit.ts'
import { countersOfTraining } from './training-draws.ts'

type Counters = { readonly [on: string]: Counter }

function shared(...names: readonly string[]): Counters {
  return Object.fromEntries(Object.entries(countersOfTraining).filter(([on]) => names.includes(on)))
}

export const countersOfDrill: Counters = {
  ...shared('training-times', 'training', 'class-hours'),
  'drill-fen': {
    label: { zh: '本年度岗位练兵补贴', en: 'job drill subsidy of the year' },
    unit: { zh: '分', en: 'fen' },
  },
}

export const countersOfApprenticeship: Counters = {
  ...shared('training-times', 'training'),
  'apprenticeship-year': {
    label: { zh: '同一学徒年度', en: 'the same year of apprenticeship' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'apprenticeship-year-already-paid',
      clause: '三(一)6',
      says: {
        zh: '同一职工同一职业的同一学徒年度只补贴一次。',
        en: 'A year of one apprentice’s training in a trade is paid once.',
      },
    },
  },
}
