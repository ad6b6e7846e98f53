import { addDays, addYears } from '../../values/days.ts'
import { remembered } from '../kept.ts'
import type { Rule, Scheme } from '../kit.ts'
import { absent, owesFact } from '../owing.ts'
import { isIncluded } from './bounds.ts'
import { assessedAfterEnd, claimedAfterwards, classDaysInOrder } from './class-days.ts'
import { amountByClassHours, doubtsOfClassHours } from './class-hours.ts'
import { countersOfAnyEnterprise } from './counters.ts'
import type { TrainingLine } from './facts-training.ts'
import { leastContractYears, yearsAfterSigning } from './parameters-of-trainings.ts'
import { countersOfTraining, drawsOfTrainings, inductionCounter, tradeKey } from './training-draws.ts'
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
import { drawsOfInduction } from './work-based-draws.ts'

const clause = '三(一)1'
const owesHireType = owesFact('hireType', 'enterprise', 'labour-contract')
const owesSigned = owesFact('contractSigned', 'enterprise', 'labour-contract')
const owesEnds = owesFact('contractEnds', 'enterprise', 'labour-contract')

// A year is full on the day before its anniversary (D-40); from 29 February that is 27 February: start + 1 year − 1 day.
const leastEnd = remembered(day => addDays(addYears(day, leastContractYears), -1))
const latestStart = remembered(day => addYears(day, yearsAfterSigning))

const contractTerm: Rule<TrainingLine> = {
  rule: 'contract-term-under-1-year',
  clause,
  says: {
    zh: '与企业签订1年以上期限的劳动合同，或存在派遣协议。',
    en: 'The labour contract is for at least one year, or there is a dispatch agreement.',
  },
  reads: ['hireType', 'contractSigned', 'contractEnds'],
  holds: (f, settings) => {
    if (f.hireType !== 'contract') return absent(f.hireType) ? owesHireType : true
    if (absent(f.contractEnds)) return owesEnds
    if (absent(f.contractSigned)) return true
    const least = leastEnd(f.contractSigned)
    return f.contractEnds > least || (f.contractEnds === least && isIncluded({ settings, day: governingDay(f) }))
  },
  needs: f => [f.hireType === 'dispatch-agreement' ? 'dispatch-agreement' : 'labour-contract'],
  doubts: ['D-01', 'D-40'],
}

const notBeforeSigning: Rule<TrainingLine> = {
  rule: 'training-before-signing',
  clause,
  says: {
    zh: '自签订劳动合同或派遣协议之日起参加岗前培训。',
    en: 'The induction training begins no earlier than the signing of the contract or dispatch agreement.',
  },
  reads: ['classStart', 'contractSigned'],
  holds: f => absent(f.contractSigned) || absent(f.classStart) || f.classStart >= f.contractSigned,
}

const withinAYear: Rule<TrainingLine> = {
  rule: 'training-later-than-1-year-after-signing',
  clause,
  says: {
    zh: '岗前培训在签订劳动合同或派遣协议之日起1年内开班。',
    en: 'The induction class starts within one year of the signing of the contract or dispatch agreement.',
  },
  reads: ['classStart', 'contractSigned'],
  holds: (f, settings) => {
    if (absent(f.contractSigned)) return owesSigned
    if (absent(f.classStart)) return true
    const last = latestStart(f.contractSigned)
    return f.classStart < last || (f.classStart === last && isIncluded({ settings, day: governingDay(f) }))
  },
  doubts: ['D-01', 'D-40'],
}

/** 三(一)1 岗前培训: newly hired staff, ten yuan per hour of the class of the trade. */
export const induction: Scheme<TrainingLine> = {
  id: 'induction',
  title: { zh: '岗前培训', en: 'Induction training' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    training: 'class-1',
    classStart: '2020-09-07',
    classEnd: '2020-09-24',
    assessed: '2020-09-25',
    classApproved: true,
    institutionDesignated: true,
    personGroup: 'employee',
    hireType: 'contract',
    contractSigned: '2020-06-01',
    contractEnds: '2022-05-31',
    trade: 84,
    plannedHours: 80_000,
    attendedHours: 80_000,
    certificate: 'completion',
    costBornBy: 'enterprise',
  },
  asks: ['personGroup', 'hireType', 'contractSigned', 'contractEnds', 'classStart', 'trade'],
  papers: [
    'training-application',
    'insurance-proof',
    'labour-contract',
    'dispatch-agreement',
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
    contractTerm,
    notBeforeSigning,
    withinAYear,
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
  draws: drawsOfTrainings({
    trade: f => tradeKey(f, 'induction'),
    more: (f, chosen) => drawsOfInduction(f.employer, chosen.get('D-16b')),
    follow: ['D-10', 'D-16b', 'D-69'],
  }),
  counters: { ...countersOfTraining, ...countersOfAnyEnterprise, 'induction-or-work-based': inductionCounter },
  fund: 'special-account',
  payee: 'unit-account',
  doubts: [...doubtsOfClassHours, 'D-16b'],
}
