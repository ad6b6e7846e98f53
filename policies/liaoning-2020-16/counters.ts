import { yearOf } from '../../values/days.ts'
import type { Counter, Draw, Settings } from '../kit.ts'
import { absent } from '../owing.ts'
import type { TrainingLine } from './facts.ts'
import { mostTimes } from './parameters.ts'

/** Where a notice says what the counters hold it to. */
interface Clauses {
  readonly times: string
  readonly project: string
  readonly order: string
}

/**
 * What one training of a worker uses up in the epidemic period; the province's notice and the cities' that carry it out
 * share these counters: one of three times, the project once, and its days, which no other project may touch. The time is
 * counted for the epidemic and for the year in which the training ended: whichever reading of D-59 is published finds what was
 * taken before.
 */
export function drawsOfTraining(f: TrainingLine, settings: Settings): Draw[] {
  const { trainingEnd } = f
  const isByYear = !absent(trainingEnd) && settings.choice('D-59', trainingEnd) === 'calendar-year'
  const draws: Draw[] = [{ on: 'liaoning-times', key: 'epidemic', take: 1, limit: isByYear ? null : mostTimes }]
  if (!absent(trainingEnd)) {
    const key = String(yearOf(trainingEnd))
    draws.push({ on: 'liaoning-year-times', key, take: 1, limit: isByYear ? mostTimes : null })
  }
  if (!absent(f.project)) draws.push({ on: 'liaoning-project', key: f.project, take: 1, limit: 1 })
  if (!absent(f.trainingStart)) {
    const span = { from: f.trainingStart, to: f.trainingEnd ?? f.trainingStart }
    draws.push({ on: 'liaoning-classes', key: 'all', take: 1, limit: null, span })
  }
  return draws
}

export const trainingCounters = (clauses: Clauses): { readonly [on: string]: Counter } => ({
  'liaoning-times': {
    label: { zh: '疫情期间培训补贴次数', en: 'training subsidies in the epidemic period' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'limit-3-times',
      clause: clauses.times,
      says: {
        zh: '疫情期间每名职工享受培训补贴不超过3次。',
        en: 'A worker brings no more than 3 training subsidies in the epidemic period.',
      },
    },
  },
  'liaoning-year-times': {
    label: { zh: '当年培训补贴次数', en: 'training subsidies in the year' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'limit-3-times',
      clause: clauses.times,
      says: {
        zh: '另定按公历年的，每名职工每年享受培训补贴不超过3次。',
        en: 'Where it is set by calendar year, a worker brings no more than 3 training subsidies in a year.',
      },
    },
  },
  'liaoning-project': {
    label: { zh: '同一培训项目', en: 'the same training project' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'same-project-twice',
      clause: clauses.project,
      says: {
        zh: '同一培训项目每人只补贴一次。',
        en: 'For one training project a worker is subsidised once.',
      },
    },
  },
  'liaoning-classes': {
    label: { zh: '培训项目的起止日期', en: 'days of the training projects' },
    unit: { zh: '个', en: 'projects' },
    excluded: {
      rule: 'previous-project-not-finished',
      clause: clauses.order,
      says: {
        zh: '前一个培训项目结束之后，才能参加下一个。',
        en: 'The next training project begins after the one before has ended.',
      },
    },
  },
})
