import { addDays, addMonths, type Day } from '../../values/days.ts'
import type { Office, Rule, Says, Settings, Truth } from '../kit.ts'
import { absent, owesFact } from '../owing.ts'
import type { TrainingLine } from './facts.ts'
import { claimMonths, firstTrainingDay, lastTrainingDay, mostOnlineShare } from './parameters.ts'

/*
 * Rules that the province's notice shares with the cities that carry it out; each is given the clause under which the
 * asking notice has it.
 */
const owesRegistered = owesFact('registeredInLiaoning')
const owesStart = owesFact('trainingStart')
const owesEnd = owesFact('trainingEnd')
const owesClaimed = owesFact('claimed')
const owesRelated = owesFact('relatedToMainBusiness')
const owesRecords = owesFact('trainingRecords', 'enterprise', 'training-records')
const owesWorkerKind = owesFact('workerKind')
const owesFrontline = owesFact('frontline')
const owesCompleted = owesFact('completed', 'enterprise', 'training-records')

type TrainingRule = Rule<TrainingLine>

/**
 * D-64: a later end of the epidemic period is published as days beyond the notice's own last day. Asked for the day that governs,
 * so that the period can be made longer more than once.
 */
export function lastDayUnder(settings: Settings, day: Day): Day {
  const more = settings.integer('epidemic-extension-days', day) ?? 0
  return more === 0 ? lastTrainingDay : addDays(lastTrainingDay, more)
}

export const registeredRule = (clause: string): TrainingRule => ({
  rule: 'not-registered-in-liaoning',
  clause,
  says: { zh: '企业在辽宁省内注册。', en: 'The enterprise is registered in Liaoning.' },
  reads: ['registeredInLiaoning'],
  holds: f => f.registeredInLiaoning ?? owesRegistered,
})

export const relatedRule = (clause: string): TrainingRule => ({
  rule: 'not-related-to-main-business',
  clause,
  says: {
    zh: '培训内容与企业主营业务有关。',
    en: "What is taught belongs to the enterprise's main business.",
  },
  reads: ['relatedToMainBusiness'],
  holds: f => f.relatedToMainBusiness ?? owesRelated,
})

export const recordsRule = (clause: string): TrainingRule => ({
  rule: 'training-records-missing',
  clause,
  says: {
    zh: '留有签到注册和学习记录，过程能够查询和追溯。',
    en: 'Sign-in and learning are recorded, and the course of the training can be looked up and traced.',
  },
  reads: ['trainingRecords'],
  holds: f => f.trainingRecords ?? owesRecords,
  needs: () => ['training-records'],
})

const owesPlatform = owesFact('platformKind')

/** 三¶2 of 41号 and 二 of 16号: the platforms through which one may train online; offline none is asked for. */
export const platformRule = (clause: string): TrainingRule => ({
  rule: 'platform-not-allowed',
  clause,
  says: {
    zh: '线上培训使用列名平台、自有网站或境内其他合法、守信的公益平台。',
    en: 'Online training uses a named platform, an own site or another lawful, trustworthy and public-spirited one in the country.',
  },
  reads: ['mode', 'platformKind'],
  holds: f => {
    if (f.mode === 'offline') return true
    return absent(f.platformKind) ? owesPlatform : f.platformKind !== 'other'
  },
  needs: f => (f.mode === 'offline' ? [] : ['online-platform']),
})

const owesTotal = owesFact('totalHours')
const owesOnline = owesFact('onlineHours')

/** The hours of a course whose online share is bounded: half at most, or who owes them. */
export function isHalfOnline(f: TrainingLine): Truth {
  if (absent(f.totalHours)) return owesTotal
  if (absent(f.onlineHours)) return owesOnline
  return f.onlineHours * mostOnlineShare.denominator <= f.totalHours * mostOnlineShare.numerator
}

/** D-61: true where the limit of 50 % binds every training, workers' as well. */
export function boundsAll(settings: Settings, day: Day): boolean {
  return settings.choice('D-61', day) === 'all-trainings'
}

/** Workers may be trained wholly online, unless the limit is published for all (D-61). Nothing of it is online in a class offline. */
export const workersShareRule = (clause: string, override: Office): TrainingRule => ({
  rule: 'online-share-over-50',
  clause,
  says: {
    zh: '职工培训可以全部在线上；主管部门另定适用50%的，线上学时不超过总学时的一半。',
    en: 'Training of workers may be wholly online; where the department applies the 50 %, half the hours at most are.',
  },
  reads: ['mode', 'totalHours', 'onlineHours'],
  holds: (f, settings) =>
    f.mode === 'offline' || !boundsAll(settings, f.trainingStart ?? lastTrainingDay) || isHalfOnline(f),
  override,
  doubts: ['D-61'],
})

/** The whole training lies inside the period: its first day is not before, its last not after. */
export const periodRules = (clause: string): readonly TrainingRule[] => [
  {
    rule: 'before-2020-02-24',
    clause,
    says: { zh: '培训自2020年2月24日起开展。', en: 'The training began on 24 February 2020 or later.' },
    reads: ['trainingStart'],
    holds: f => (absent(f.trainingStart) ? owesStart : f.trainingStart >= firstTrainingDay),
    doubts: ['D-64'],
  },
  {
    rule: 'after-2020-06-30',
    clause,
    says: {
      zh: '政策暂定执行到2020年6月30日，培训须在此前完成。',
      en: 'The policy runs for the time being until 30 June 2020; the training is completed by then.',
    },
    reads: ['trainingEnd'],
    holds: (f, settings) => (absent(f.trainingEnd) ? owesEnd : f.trainingEnd <= lastDayUnder(settings, f.trainingEnd)),
    doubts: ['D-64'],
  },
  {
    rule: 'training-days-reversed',
    clause,
    says: {
      zh: '培训完成日期不早于开始日期。',
      en: 'The last day of the training is not before its first.',
    },
    reads: ['trainingStart', 'trainingEnd'],
    holds: f => absent(f.trainingStart) || absent(f.trainingEnd) || f.trainingStart <= f.trainingEnd,
  },
]

/** 原则上: a later claim needs a reasoned decision of the office that takes it (D-60). */
export const claimTimeRules = (clause: string, override: Office): readonly TrainingRule[] => [
  {
    rule: 'training-not-completed-yet',
    clause,
    says: {
      zh: '补贴在培训课程全部完成后申领。',
      en: 'The subsidy is asked for after the course is completed.',
    },
    reads: ['trainingEnd', 'claimed'],
    holds: f => {
      if (absent(f.claimed)) return owesClaimed
      return absent(f.trainingEnd) || f.claimed >= f.trainingEnd
    },
  },
  {
    rule: 'claim-after-3-months',
    clause,
    says: {
      zh: '原则上在完成培训后3个月之内申领，期满当日计入。',
      en: 'As a rule it is asked for within 3 months of completion, the last day included.',
    },
    reads: ['trainingEnd', 'claimed', 'lateClaimDecision'],
    holds: (f, settings) => {
      if (absent(f.claimed) || absent(f.trainingEnd)) return true
      if (f.claimed <= addMonths(f.trainingEnd, claimMonths)) return true
      return f.lateClaimDecision === true && settings.choice('D-60', f.trainingEnd) !== 'no-later-claim'
    },
    override,
    doubts: ['D-60'],
  },
]

const ownWorkers: Says = {
  zh: '参训人员是本企业职工，或在本企业工作的劳务派遣人员。',
  en: 'Those trained are own employees or dispatched workers at work in the enterprise.',
}

export const workerRules = (clauses: {
  own: string
  frontline: string
  completed: string
}): readonly TrainingRule[] => [
  {
    rule: 'not-own-worker',
    clause: clauses.own,
    says: ownWorkers,
    reads: ['workerKind'],
    holds: f => {
      if (absent(f.workerKind)) return owesWorkerKind
      return f.workerKind === 'employee' || f.workerKind === 'dispatched'
    },
    doubts: ['D-66'],
  },
  {
    rule: 'not-frontline',
    clause: clauses.frontline,
    says: { zh: '参训人员是一线职工。', en: 'Those trained are frontline workers.' },
    reads: ['frontline'],
    holds: f => f.frontline ?? owesFrontline,
  },
  {
    rule: 'training-not-completed',
    clause: clauses.completed,
    says: { zh: '职工已完成培训。', en: 'The worker completed the training.' },
    reads: ['completed'],
    holds: f => f.completed ?? owesCompleted,
    needs: () => ['training-records'],
  },
]
