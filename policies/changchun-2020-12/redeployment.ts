import type { Rule, Scheme } from '../kit.ts'
import { absent, owesDecision, owesFact } from '../owing.ts'
import { tradeOn } from './catalogue.ts'
import { assessedAfterEnd, claimedAfterwards, classDaysInOrder } from './class-days.ts'
import { amountByClassHours, doubtsOfClassHours } from './class-hours.ts'
import type { TrainingLine } from './facts-training.ts'
import { countersOfTraining, drawsOfTrainings, tradeKey } from './training-draws.ts'
import { governingDay } from './training-hours.ts'
import { paidToEmployee } from './training-notes.ts'
import {
  approved,
  assessedAfterStart,
  attended,
  certified,
  classSet,
  costBearer,
  designated,
  exactHours,
  inCatalogue,
  inPeriod,
  noMoreThanPlanned,
  ofTheStaff,
  onlineShare,
  platform,
  shortPlanReasoned,
} from './training-rules.ts'

const clause = '三(一)2'
const owesKind = owesFact('transferKind')
const owesCurrent = owesFact('currentTrade')
const owesGroup = owesDecision('CC-D', { doubt: 'D-41', fact: 'sameNationalGroup' })

const notDispatched: Rule<TrainingLine> = {
  rule: 'dispatched-excluded',
  clause,
  says: {
    zh: '转岗转业培训不含劳务派遣人员。',
    en: 'Dispatched workers are not covered by redeployment training.',
  },
  reads: ['personGroup'],
  holds: f => f.personGroup !== 'dispatched',
}

/** D-41: the occupational category is the 类别名称 of annex 1; by the national classification an official says it. */
const otherCategory: Rule<TrainingLine> = {
  rule: 'same-occupational-category',
  clause,
  says: {
    zh: '转岗培训的工种与现岗位工种不属于同一职业分类；转业（一岗多能）培训不受此限。',
    en: 'For a change of post the trade of the training is of another occupational category than that of the present post; training for a second trade is not bound by this.',
  },
  reads: ['transferKind', 'currentTrade', 'currentCategory', 'trade', 'sameNationalGroup'],
  holds: (f, settings) => {
    if (f.transferKind === 'second-trade') return true
    if (absent(f.transferKind)) return owesKind
    const day = governingDay(f)
    if (settings.choice('D-41', day) === 'national') {
      return absent(f.sameNationalGroup) ? owesGroup : !f.sameNationalGroup
    }
    const current = absent(f.currentTrade) ? f.currentCategory : tradeOn(f.currentTrade, day)?.category
    if (absent(current)) return owesCurrent
    return absent(f.trade) || tradeOn(f.trade, day)?.category !== current
  },
  doubts: ['D-41'],
}

/** 三(一)2 转岗转业培训: staff in service who change post or learn a second trade. */
export const redeployment: Scheme<TrainingLine> = {
  id: 'redeployment',
  title: { zh: '转岗转业培训', en: 'Redeployment training' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    training: 'class-2',
    classStart: '2020-03-02',
    classEnd: '2020-03-19',
    assessed: '2020-03-20',
    classApproved: true,
    institutionDesignated: true,
    personGroup: 'employee',
    transferKind: 'post',
    currentTrade: 37,
    trade: 16,
    plannedHours: 120_000,
    attendedHours: 120_000,
    certificate: 'completion',
    costBornBy: 'enterprise',
  },
  asks: ['personGroup', 'transferKind', 'currentTrade', 'trade'],
  papers: [
    'training-application',
    'insurance-proof',
    'attendance',
    'teaching-video',
    'supervision-report',
    'certificate',
    'cost-invoice',
  ],
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [],
  line: [
    ...inPeriod,
    ofTheStaff,
    notDispatched,
    otherCategory,
    designated,
    approved,
    classDaysInOrder,
    assessedAfterStart,
    assessedAfterEnd,
    claimedAfterwards,
    inCatalogue,
    classSet,
    exactHours,
    shortPlanReasoned,
    onlineShare,
    platform('enterprise'),
    attended,
    noMoreThanPlanned,
    certified,
    costBearer,
  ],
  notes: [paidToEmployee],
  amount: amountByClassHours(clause),
  draws: drawsOfTrainings({ trade: f => tradeKey(f, 'redeployment') }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'unit-account',
  doubts: [...doubtsOfClassHours, 'D-41'],
}
