import { type CaseFacts, type CaseResult, number, text, texts } from '../case-kit.ts'
import { checkDraws, takes, taken } from '../judge.ts'
import type { Counter, Draw, Used } from '../kit.ts'
import { countersOf12 } from './counters.ts'
import { drawsOf } from './work-based-months.ts'

const employer = 'employer-of-the-case'

/**
 * What the other trainings of 12号 take, as far as work-based training meets them (二(二), 08-03 六): each one of three
 * times a year; induction excludes and is excluded. Allowances, drills' prizes and appraisals are no trainings (D-11).
 */
const notCounted = /living|appraisal|competition|reward|promotion/i
const induction = /preJob|岗前/

const counters: { readonly [on: string]: Counter } = {
  ...countersOf12,
  'induction-or-work-based': {
    ...countersOf12['induction-or-work-based'],
    label: { zh: '岗前培训或以工代训', en: 'induction or work-based training' },
    unit: { zh: '次', en: 'times' },
  },
}

const workBasedPaid = {
  rule: 'work-for-training-already-paid',
  clause: '08-03 六',
  says: {
    zh: '同一人员在同一企业已享受以工代训补贴的，不再享受岗前培训补贴。',
    en: 'A worker for whom the enterprise received work-based training subsidy brings no induction training subsidy.',
  },
}

function drawsOfTraining(name: string, year: number): Draw[] {
  if (/workForTraining|以工代训|cc08\./.test(name)) {
    return [...drawsOf({ employer, month: `${year}-08`, hireDate: null, trainingDays: null, wholeMonths: true })]
  }
  if (notCounted.test(name)) return []
  const draws: Draw[] = [{ on: 'training-times', key: String(year), take: 1, limit: 3 }]
  if (induction.test(name))
    draws.push({ on: 'induction-or-work-based', key: employer, take: 1, limit: null, as: 'induction' })
  return draws
}

function usedBefore(raw: CaseFacts, year: number): Used[] {
  const used: Used[] = texts(raw.paid).flatMap(name => drawsOfTraining(name, year))
  const months = number(raw.workForTrainingMonths) ?? (raw.workForTrainingPaid === true ? 1 : 0)
  if (months > 0) {
    used.push({ on: 'work-based-months', key: 'all', take: months })
    used.push({ on: 'training-times', key: String(year), take: 1, once: 'work-based-series' })
    used.push({ on: 'induction-or-work-based', key: employer, take: 1, as: 'work-based' })
  }
  return used
}

/** Rules over several notices: one training is paid once, three a year, induction or work-based, no two classes at once. */
export function crossResult(raw: CaseFacts): CaseResult {
  const reasons: string[] = []
  const [paidUnder, claimedUnder] = [text(raw.paidUnder), text(raw.claimedUnder)]
  if (raw.sameTraining === true && paidUnder !== null && claimedUnder !== null) reasons.push('DUPLICATE_ACROSS_SCHEMES')
  if (raw.sameIdInTwoClassesSameDates === true) reasons.push('OVERLAPPING_CLASSES')
  const year = number(raw.year) ?? 2020
  const used = usedBefore(raw, year)
  const name = text(raw.thenClaims)
  const draws = name === null ? [] : drawsOfTraining(name, year)
  const meets =
    name !== null && induction.test(name) ? { ...counters, 'induction-or-work-based': inductionSide() } : counters
  for (const finding of checkDraws(draws, used, meets)) reasons.push(finding.rule.toUpperCase().replaceAll('-', '_'))
  const added = draws.filter(draw => draw.on === 'training-times').reduce((sum, draw) => sum + takes(used, draw), 0)
  const timesAfter = taken(used, 'training-times', String(year)) + (reasons.length > 0 ? 0 : added)
  if (reasons.length > 0) return { eligible: false, amountFen: 0, reasons, extra: { timesAfter } }
  const counted = (number(raw.workForTrainingMonths) ?? 0) > 1 ? ['COUNTS_AS_ONE_TIME'] : []
  return { eligible: true, amountFen: null, reasons: ['ELIGIBLE', ...counted], extra: { timesAfter } }
}

function inductionSide(): Counter {
  return {
    label: { zh: '岗前培训', en: 'induction training' },
    unit: { zh: '次', en: 'times' },
    excluded: workBasedPaid,
  }
}
