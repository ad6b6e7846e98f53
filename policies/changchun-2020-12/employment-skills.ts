import type { Scheme } from '../kit.ts'
import { absent } from '../owing.ts'
import { amountByClassHours } from './class-hours.ts'
import type { TrainingLine } from './facts-training.ts'
import { countersOfTraining, drawsOfTrainings, tradeKey } from './training-draws.ts'
import { paidToInstitution, paidToLearner } from './training-notes.ts'
import {
  approved,
  assessedAfterStart,
  attended,
  certified,
  claimedHere,
  classSet,
  designated,
  exactHours,
  inCatalogue,
  inDifficulty,
  inPeriod,
  noFee,
  noMoreThanPlanned,
  onlineShare,
  paymentModeStated,
  platform,
  shortPlanReasoned,
} from './training-rules.ts'

const clause = '三(二)1'

/** 三(二)1 就业技能培训: groups in difficulty, ten yuan per hour of the class of the trade. */
export const employmentSkills: Scheme<TrainingLine> = {
  id: 'employment-skills',
  title: { zh: '就业技能培训', en: 'Employment skills training' },
  clause,
  unit: 'person-class',
  audience: 'institution',
  example: {
    training: 'class-5',
    classStart: '2020-10-12',
    classEnd: '2020-10-29',
    assessed: '2020-10-30',
    classApproved: true,
    institutionDesignated: true,
    personGroup: 'unemployed',
    hukouInChangchun: true,
    trade: 87,
    plannedHours: 80_000,
    attendedHours: 80_000,
    certificate: 'completion',
    paymentMode: 'purchase',
    feeFen: 0,
  },
  asks: ['personGroup', 'hukouInChangchun', 'residesInChangchun', 'worksInChangchun', 'trade'],
  papers: ['group-proof', 'attendance', 'teaching-video', 'supervision-report', 'certificate', 'onward-vouchers'],
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: f => !absent(f.personGroup),
  body: [],
  line: [
    ...inPeriod,
    inDifficulty,
    claimedHere,
    designated,
    approved,
    assessedAfterStart,
    inCatalogue,
    classSet,
    exactHours,
    shortPlanReasoned,
    onlineShare,
    platform('institution'),
    attended,
    noMoreThanPlanned,
    certified,
    noFee,
    paymentModeStated,
  ],
  notes: [paidToInstitution, paidToLearner],
  amount: amountByClassHours(clause),
  draws: drawsOfTrainings({ trade: f => tradeKey(f) }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'institution',
  doubts: ['D-02', 'D-04', 'D-06', 'D-08', 'D-09', 'D-10', 'D-11', 'D-12', 'D-34', 'D-69', 'D-70'],
}
