import { yearOf } from '../../values/days.ts'
import {
  answer,
  type CaseFacts,
  type CaseRunner,
  type CaseRunners,
  fenOrNull,
  number,
  ownFacts,
  runLine,
  text,
} from '../case-kit.ts'
import { type Facts, type Pack, type SettingEntry, settingsOf, type Used } from '../kit.ts'
import { facts as declared } from './facts.ts'
import { onlineTraining } from './online-training.ts'
import { liaoning202016 } from './pack.ts'
import { firstTrainingDay, lastTrainingDay } from './parameters.ts'
import { serviceOf } from './procedure.ts'

const applicants: readonly (readonly [RegExp, string])[] = [
  [/dispatch|派遣/i, 'dispatch-company'],
  [/school|institution|training-body|学校|院校|机构/i, 'training-institution'],
  [/cooperative|合作社/i, 'cooperative'],
  [/workshop|车间/i, 'poverty-workshop'],
  [/individual|个体/i, 'individual-business'],
  [/enterprise|company|企业|公司/i, 'enterprise'],
]

/** The kind of an applicant by the words that cases use. */
export function applicantKindOf(name: string | null): string {
  if (name === null) return 'enterprise'
  return applicants.find(([words]) => words.test(name))?.[1] ?? 'other'
}

/** Facts that a case says are not known (null): they stay so, whatever its scheme would need. */
export function unknownOf(raw: CaseFacts, known: Pack['facts']): Facts {
  const names = Object.keys(raw).filter(name => raw[name] === null && Object.hasOwn(known, name))
  return Object.fromEntries(names.map(name => [name, null]))
}

/** What the person has taken before, by the fact names of the cases. */
export function usedBefore(raw: CaseFacts, of: { project: string; year: string }): Used[] {
  const used: Used[] = []
  const times = number(raw.priorTimes) ?? 0
  if (times > 0) {
    used.push({ on: 'liaoning-times', key: 'epidemic', take: times })
    used.push({ on: 'liaoning-year-times', key: of.year, take: times })
  }
  if (raw.sameProjectPaid === true) used.push({ on: 'liaoning-project', key: of.project, take: 1 })
  const previousEnd = text(raw.previousProjectEnd)
  if (previousEnd !== null) {
    const from = previousEnd < firstTrainingDay ? previousEnd : firstTrainingDay
    used.push({ on: 'liaoning-classes', key: 'all', take: 1, span: { from, to: previousEnd } })
  }
  return used
}

/** The days of the training and of claiming; one that a case leaves out follows from those that it gives. */
export function daysOf(
  raw: CaseFacts,
  example: Facts,
): { trainingStart: string; trainingEnd: string; claimed: string } {
  const start = text(raw.trainingStart) ?? text(raw.projectStart)
  const end = text(raw.trainingEnd) ?? text(raw.completed)
  const givenEnd = end ?? start ?? String(example.trainingEnd)
  const claimed = text(raw.claimed) ?? (end === null && start === null ? (text(example.claimed) ?? givenEnd) : givenEnd)
  const trainingEnd = end === null && start === null && claimed < givenEnd ? claimed : givenEnd
  const ownStart = String(example.trainingStart)
  return { trainingStart: start ?? (ownStart <= trainingEnd ? ownStart : trainingEnd), trainingEnd, claimed }
}

const online: CaseRunner = raw => {
  const { example } = onlineTraining
  const rateFen = fenOrNull(raw.cityRate)
  const entries: SettingEntry[] =
    rateFen === null ? [] : [{ name: 'online-training-rate', territory: '210000', from: '2020-01-01', value: rateFen }]
  const facts: Facts = {
    ...example,
    ...ownFacts(raw, declared),
    applicantKind: applicantKindOf(text(raw.applicant)),
    ...daysOf(raw, example),
    completed: raw.completedTraining !== false,
    ...unknownOf(raw, declared),
  }
  return runLine({
    pack: liaoning202016,
    scheme: 'online-training',
    facts,
    settings: settingsOf(entries, ['210000']),
    used: usedBefore(raw, {
      project: String(example.project),
      year: String(yearOf(text(facts.trainingEnd) ?? lastTrainingDay)),
    }),
  })
}

/** 一¶2: enterprises insured against unemployment with the province apply to its centre, others where they are. */
const routing: CaseRunner = raw => {
  const insuredAt = text(raw.unemploymentInsuranceAt)
  if (insuredAt === null) return null
  if (serviceOf(insuredAt) === 'provincial') {
    return answer(true, ['ROUTE_PROVINCIAL_CENTRE'], { reviewer: liaoning202016.offices['LN-E']?.zh ?? '' })
  }
  return answer(true, ['ROUTE_DISTRICT'], { reviewer: liaoning202016.offices['LN-S']?.zh ?? '' })
}

/** By subsidy; the province's own training is `ln.onlineTraining` in our cases, which give the city's figure. */
export const runners: CaseRunners = { 'ln.onlineTraining': online, routing }
