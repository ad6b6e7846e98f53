import { formatFigures, fraction } from '../../values/money.ts'
import type { Draw, Rule, Says, Scheme, Step } from '../kit.ts'
import { absent, owesFact } from '../owing.ts'
import { byHoursAndAttendance } from './attendance.ts'
import { assessedAfterEnd, claimedAfterwards, classDaysInOrder } from './class-days.ts'
import { courses, type TrainingLine } from './facts-training.ts'
import { entrepreneurshipFen } from './parameters-of-trainings.ts'
import { type Chosen, countedOn, countersWithoutTrade, drawsOfTrainings } from './training-draws.ts'
import { paidDirectly, paidToInstitution, paidToLearner } from './training-notes.ts'
import {
  approved,
  assessedAfterStart,
  attended,
  claimedHere,
  designated,
  inDifficulty,
  inPeriod,
  noFee,
  noMoreThanPlanned,
  onlineShare,
  paymentModeStated,
  platform,
} from './training-rules.ts'

const clause = '三(二)2'
const owesCourse = owesFact('course')
const owesCertificate = owesFact('certificate', 'enterprise', 'certificate')
const knownCourses: readonly string[] = courses.map(course => course.value)

const courseOffered: Rule<TrainingLine> = {
  rule: 'course-not-covered',
  clause,
  says: {
    zh: '就业困难群体参加创办你的企业（SYB）培训或网络创业培训。',
    en: 'People of the groups in difficulty take the Start Your Business (SYB) course or the online entrepreneurship course.',
  },
  reads: ['course'],
  holds: f => (absent(f.course) ? owesCourse : knownCourses.includes(f.course)),
}

const certified: Rule<TrainingLine> = {
  rule: 'no-certificate',
  clause,
  says: { zh: '须取得《创业培训合格证》。', en: 'The certificate of entrepreneurship training is obtained.' },
  reads: ['certificate'],
  holds: f => (absent(f.certificate) ? owesCertificate : f.certificate === 'entrepreneurship'),
  needs: () => ['certificate'],
  at: ['claim', 'payment'],
}

const label: Says = { zh: '一次性创业培训补贴', en: 'one-off entrepreneurship subsidy' }
const first: Step = Object.freeze({
  clause,
  label,
  figures: formatFigures(entrepreneurshipFen),
  valueFen: fraction(entrepreneurshipFen),
})

/** Once per person, or once a year (D-39); counted under both, so that either reading knows what was taken. */
function onceOrAYear(f: TrainingLine, chosen: Chosen): readonly Draw[] {
  const perYear = chosen.get('D-39') === 'per-year'
  const once: Draw = { on: 'entrepreneurship', key: 'all', take: 1, limit: perYear ? null : 1 }
  const counted = countedOn(f)
  if (counted === null) return [once]
  return [once, { on: 'entrepreneurship', key: counted.slice(0, 4), take: 1, limit: perYear ? 1 : null }]
}

/** 三(二)2 创业培训: 1500 yuan, once per person for both courses together (D-39). */
export const entrepreneurship: Scheme<TrainingLine> = {
  id: 'entrepreneurship',
  title: { zh: '创业培训', en: 'Entrepreneurship training' },
  clause,
  unit: 'person-class',
  audience: 'institution',
  example: {
    training: 'class-6',
    classStart: '2020-11-09',
    classEnd: '2020-11-18',
    assessed: '2020-11-19',
    classApproved: true,
    institutionDesignated: true,
    personGroup: 'unemployed',
    hukouInChangchun: true,
    course: 'syb',
    plannedHours: 56_000,
    attendedHours: 56_000,
    certificate: 'entrepreneurship',
    paymentMode: 'purchase',
    feeFen: 0,
  },
  asks: ['personGroup', 'course', 'hukouInChangchun', 'residesInChangchun', 'worksInChangchun'],
  papers: ['group-proof', 'attendance', 'teaching-video', 'supervision-report', 'certificate', 'onward-vouchers'],
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [],
  line: [
    ...inPeriod,
    inDifficulty,
    claimedHere,
    courseOffered,
    designated,
    approved,
    classDaysInOrder,
    assessedAfterStart,
    assessedAfterEnd,
    claimedAfterwards,
    onlineShare,
    platform('institution'),
    attended,
    noMoreThanPlanned,
    certified,
    noFee,
    paymentModeStated,
  ],
  notes: [paidToInstitution, paidToLearner, paidDirectly],
  amount: (f, settings) => byHoursAndAttendance(first, f, settings),
  draws: drawsOfTrainings({ trade: () => null, more: onceOrAYear, follow: ['D-39'] }),
  counters: {
    ...countersWithoutTrade,
    entrepreneurship: {
      label: { zh: '创业培训补贴', en: 'entrepreneurship subsidy' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'one-off-already-paid',
        clause,
        says: { zh: '一次性补贴1500元，同一人员只享受一次。', en: '1500 yuan, once per person.' },
      },
    },
  },
  fund: 'special-account',
  payee: 'institution',
  doubts: ['D-01', 'D-02', 'D-03', 'D-04', 'D-08', 'D-09', 'D-11', 'D-12', 'D-34', 'D-39', 'D-70', 'D-78'],
}
