import { type Fen, formatFigures, fraction, plus, times } from '../../values/money.ts'
import type { Finding, Rule, Says, Scheme, Settings, Step, Truth } from '../kit.ts'
import { absent, owesDecision, owesFact } from '../owing.ts'
import { byHoursAndAttendance } from './attendance.ts'
import { tradeOn } from './catalogue.ts'
import { assessedAfterEnd, claimedAfterwards, classDaysInOrder } from './class-days.ts'
import type { TrainingLine } from './facts-training.ts'
import {
  intermediateFen,
  juniorFen,
  leastUpgradingHours,
  refresherFen,
  seniorFen,
  seniorTechnicianFen,
  shortageUplift,
  technicianFen,
} from './parameters-of-trainings.ts'
import { countersOfTraining, drawsOfTrainings, tradeKey } from './training-draws.ts'
import { governingDay, onlineSteps, thousandthsOf } from './training-hours.ts'
import { paidToEmployee } from './training-notes.ts'
import {
  approved,
  assessedAfterStart,
  attended,
  classSet,
  costBearer,
  designated,
  inCatalogue,
  inPeriod,
  noMoreThanPlanned,
  ofTheStaff,
  onlineShare,
  platform,
} from './training-rules.ts'

const clause = '三(一)3'
const owesLevel = owesFact('level')
const owesCertificate = owesFact('certificate', 'enterprise', 'certificate')
const owesPlanned = owesFact('plannedHours')
const owesTechnician = owesDecision('CC-PB', { doubt: 'D-32', fact: 'technicianDecision' })

/** Levels that are paid for hours and attendance; from technician on the certificate alone decides. */
const byHours: { readonly [level: string]: Fen | undefined } = {
  junior: juniorFen,
  intermediate: intermediateFen,
  senior: seniorFen,
}
const byCertificate: { readonly [level: string]: Fen | undefined } = {
  technician: technicianFen,
  'senior-technician': seniorTechnicianFen,
}

function paidByHours(f: TrainingLine): boolean {
  return byHours[f.level ?? ''] !== undefined
}

function paidByCertificate(f: TrainingLine): boolean {
  return byCertificate[f.level ?? ''] !== undefined
}

const levelStated: Rule<TrainingLine> = {
  rule: 'level-unstated',
  clause,
  says: { zh: '岗位技能提升培训须写明等级。', en: 'Skills upgrading names its level.' },
  reads: ['level'],
  holds: f => (absent(f.level) ? owesLevel : paidByHours(f) || paidByCertificate(f)),
}

const enoughHours: Rule<TrainingLine> = {
  rule: 'hours-below-80',
  clause,
  says: {
    zh: '初级工、中级工、高级工培训不少于80学时，补贴500元、800元、1000元。',
    en: 'Junior, intermediate and senior workers: at least 80 hours, 500, 800 and 1000 yuan.',
  },
  reads: ['level', 'plannedHours'],
  holds: f => {
    if (!paidByHours(f)) return true
    return absent(f.plannedHours) ? owesPlanned : f.plannedHours >= thousandthsOf(leastUpgradingHours)
  },
}

/** Attendance is asked of the levels that have hours (D-05). */
const attendedByHours: Rule<TrainingLine> = {
  ...attended,
  holds: (f, settings) => !paidByHours(f) || attended.holds(f, settings),
}

const levelCertificates: readonly (string | null | undefined)[] = ['qualification', 'skill-level']

const levelCertified: Rule<TrainingLine> = {
  rule: 'level-certificate-required',
  clause,
  says: {
    zh: '须取得相应职业（工种）和等级的职业资格证书或职业技能等级证书，只有培训合格证书的不补。',
    en: 'A qualification or skill-level certificate of that trade and level is obtained; a certificate of completion alone is not enough.',
  },
  reads: ['certificate', 'level'],
  holds: f => (absent(f.certificate) ? owesCertificate : levelCertificates.includes(f.certificate)),
  needs: () => ['certificate'],
  at: ['claim', 'payment'],
}

/** D-32: with a skill-level certificate the city bureau decides, unless it accepts both. */
function decidedByBureau(f: TrainingLine, settings: Settings): Truth {
  if (f.certificate !== 'skill-level' || settings.choice('D-32', governingDay(f)) === 'both') return true
  return f.technicianDecision ?? owesTechnician
}

const qualified: Rule<TrainingLine> = {
  rule: 'technician-needs-qualification-certificate',
  clause,
  says: {
    zh: '技师、高级技师以职业资格证书为准；只有职业技能等级证书的，由市人社局核定。',
    en: 'For technicians and senior technicians the qualification certificate decides; with a skill-level certificate alone the city bureau decides.',
  },
  reads: ['certificate', 'level', 'technicianDecision'],
  holds: (f, settings) => !paidByCertificate(f) || decidedByBureau(f, settings),
  at: ['claim', 'payment'],
  doubts: ['D-32'],
}

const upliftNote: Finding = {
  rule: 'shortage-uplift-30',
  clause,
  says: {
    zh: '急需紧缺职业（工种）初、中、高级工标准上浮30%。',
    en: 'For trades in urgent shortage the standard of junior, intermediate and senior workers is raised by 30 %.',
  },
}
const standardLabel: Says = { zh: '等级标准', en: 'standard of the level' }
const upliftLabel: Says = { zh: '急需紧缺工种上浮', en: 'raise for urgent shortage' }
const refresherLabel: Says = { zh: '高级技师岗位技能提升标准', en: 'standard of the refresher' }

function flat(rateFen: Fen, label: Says): Step {
  return { clause, label, figures: formatFigures(rateFen), valueFen: fraction(rateFen) }
}

/** D-07: under R1 the 30 % belong to this subsidy, under R2 to the allowance of other documents. */
function isRaised(f: TrainingLine, settings: Settings): boolean {
  const day = governingDay(f)
  if (absent(f.trade) || tradeOn(f.trade, day)?.shortage !== true) return false
  return settings.choice('D-07', day) !== 'R2'
}

function amountOfUpgrading(f: TrainingLine, settings: Settings): readonly Step[] {
  const level = f.level ?? ''
  const standardFen = byHours[level] ?? byCertificate[level]
  if (standardFen === undefined) return []
  const first = flat(standardFen, standardLabel)
  if (paidByCertificate(f)) return [first, ...onlineSteps(first.valueFen, f, settings)]
  if (!isRaised(f, settings)) return byHoursAndAttendance(first, f, settings)
  const factor = plus(fraction(1), shortageUplift)
  const raised: Step = {
    clause,
    label: upliftLabel,
    figures: `${first.figures} × ${factor.numerator}/${factor.denominator}`,
    valueFen: times(first.valueFen, factor),
    note: upliftNote,
  }
  return [first, ...byHoursAndAttendance(raised, f, settings)]
}

const papers: readonly string[] = [
  'training-application',
  'insurance-proof',
  'attendance',
  'teaching-video',
  'supervision-report',
  'certificate',
  'cost-invoice',
]
const shared: readonly string[] = ['D-02', 'D-05', 'D-08', 'D-09', 'D-10', 'D-11', 'D-12', 'D-70']

const example = {
  employer: '91350100M000100Y43',
  classApproved: true,
  institutionDesignated: true,
  personGroup: 'employee',
  costBornBy: 'enterprise',
}

/** 三(一)3 岗位技能提升: flat by level; hours and attendance up to senior worker, the certificate alone above. */
export const skillsUpgrading: Scheme<TrainingLine> = {
  id: 'skills-upgrading',
  title: { zh: '岗位技能提升培训', en: 'Skills upgrading' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    ...example,
    training: 'class-3',
    classStart: '2020-05-06',
    classEnd: '2020-05-21',
    assessed: '2020-05-22',
    level: 'intermediate',
    trade: 18,
    plannedHours: 80_000,
    attendedHours: 80_000,
    certificate: 'skill-level',
  },
  asks: ['personGroup', 'level', 'trade', 'plannedHours', 'certificate'],
  papers,
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [],
  line: [
    ...inPeriod,
    ofTheStaff,
    levelStated,
    designated,
    approved,
    classDaysInOrder,
    assessedAfterStart,
    assessedAfterEnd,
    claimedAfterwards,
    inCatalogue,
    classSet,
    enoughHours,
    onlineShare,
    platform('enterprise'),
    attendedByHours,
    noMoreThanPlanned,
    levelCertified,
    qualified,
    costBearer,
  ],
  notes: [paidToEmployee],
  amount: amountOfUpgrading,
  draws: drawsOfTrainings({ trade: f => tradeKey(f, 'skills-upgrading', f.level), follow: ['D-10'] }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'unit-account',
  doubts: [...shared, 'D-01', 'D-03', 'D-04', 'D-07', 'D-78'],
}

/** 三(一)3 高级技师岗位技能提升培训: 2000 yuan, no hours set. */
export const seniorTechnicianRefresher: Scheme<TrainingLine> = {
  id: 'senior-technician-refresher',
  title: { zh: '高级技师岗位技能提升培训', en: 'Refresher training of senior technicians' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    ...example,
    training: 'class-4',
    classStart: '2020-06-01',
    classEnd: '2020-06-12',
    assessed: '2020-06-15',
    trade: 184,
    plannedHours: 40_000,
    attendedHours: 40_000,
    certificate: 'qualification',
  },
  asks: ['personGroup', 'trade', 'certificate'],
  papers,
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [],
  line: [
    ...inPeriod,
    ofTheStaff,
    designated,
    approved,
    classDaysInOrder,
    assessedAfterStart,
    assessedAfterEnd,
    claimedAfterwards,
    inCatalogue,
    classSet,
    onlineShare,
    platform('enterprise'),
    noMoreThanPlanned,
    levelCertified,
    { ...qualified, reads: ['certificate', 'technicianDecision'], holds: decidedByBureau },
    costBearer,
  ],
  notes: [paidToEmployee],
  amount: (f, settings) => {
    const first = flat(refresherFen, refresherLabel)
    return [first, ...onlineSteps(first.valueFen, f, settings)]
  },
  draws: drawsOfTrainings({
    trade: f => tradeKey(f, 'refresher', 'senior-technician-refresher'),
    follow: ['D-10'],
  }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'unit-account',
  doubts: shared,
}
