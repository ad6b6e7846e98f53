import type { Facts, Owing, Rule } from '../kit.ts'
import { absent, owesDecision, owesFact, owesSetting } from '../owing.ts'
import { attends, countsOf, isByPlace } from './attendance.ts'
import { classOf, classSetting, tradeOn, unclassedTrades } from './catalogue.ts'
import type { TrainingLine } from './facts-training.ts'
import { inForce } from './in-force.ts'
import { mostOnlineShare, standardHours } from './parameters-of-trainings.ts'
import { governingDay, thousandthsOf } from './training-hours.ts'

/*
 * Rules that more than one training asks. What is owed is made once here: a rule returns it and builds nothing.
 */
const owesClassStart = owesFact('classStart')
const owesDesignation = owesFact('institutionDesignated', 'CC-D')
const owesApproval = owesFact('classApproved', 'CC-D')
const owesTrade = owesFact('trade')
const owesPlanned = owesFact('plannedHours')
const owesAttended = owesFact('attendedHours', 'enterprise', 'attendance')
const owesAttendedOnline = owesFact('attendedOnlineHours', 'enterprise', 'attendance')
const owesCounts = {
  days: {
    planned: owesFact('plannedDays'),
    attended: owesFact('attendedDays', 'enterprise', 'attendance'),
  },
  sessions: {
    planned: owesFact('plannedSessions'),
    attended: owesFact('attendedSessions', 'enterprise', 'attendance'),
  },
}
const owesCertificate = owesFact('certificate', 'enterprise', 'certificate')
const owesGroup = owesFact('personGroup')
const owesPlatform = owesFact('platformListed', 'CC-PB')
const owesReason = owesDecision('CC-D', { doubt: 'D-06', fact: 'shortPlanReasoned' })
const owesPlace = owesFact('hukouInChangchun')
const owesPaymentMode = owesFact('paymentMode')
const owesCostBearer = owesFact('costBornBy', 'enterprise', 'cost-invoice')
const owesClass = new Map(
  unclassedTrades.map(number => [number, owesSetting(classSetting(number), 'CC-PB', 'D-68')] as const),
)

/** D-74: the days between which the notice is in force; both count. */
export const inPeriod: readonly Rule<TrainingLine>[] = [
  {
    rule: 'before-policy-start',
    clause: '七(五)',
    says: {
      zh: '事项发生在本通知施行之日以后。',
      en: 'It took place on or after the day on which the notice took effect.',
    },
    reads: ['classStart'],
    holds: f => (absent(f.classStart) ? owesClassStart : f.classStart >= inForce.from),
    doubts: ['D-74'],
  },
  {
    rule: 'after-policy-end',
    clause: '七(五)',
    says: { zh: '事项发生在职业技能提升行动截止之前。', en: 'It took place before the skills action ended.' },
    reads: ['classStart'],
    holds: f => absent(f.classStart) || f.classStart <= inForce.to,
    doubts: ['D-74'],
  },
]

export const designated: Rule<TrainingLine> = {
  rule: 'institution-not-designated',
  clause: '五(二)',
  says: { zh: '先认定为定点机构，后开展培训。', en: 'An institution is designated first and trains afterwards.' },
  reads: ['institutionDesignated'],
  holds: f => f.institutionDesignated ?? owesDesignation,
  doubts: ['D-79'],
}

export const approved: Rule<TrainingLine> = {
  rule: 'class-not-approved-before-start',
  clause: '五(三)2',
  says: {
    zh: '开班申请在开班前获准；未经批准开展的培训不能申领补贴。',
    en: 'The opening is approved before the class starts; training without approval cannot be claimed.',
  },
  reads: ['classApproved'],
  holds: f => f.classApproved ?? owesApproval,
  at: ['claim', 'payment'],
  doubts: ['D-27'],
}

export const assessedAfterStart: Rule<TrainingLine> = {
  rule: 'assessed-before-start',
  clause: '五(二)',
  says: { zh: '考核日期不早于开班日期。', en: 'The assessment is no earlier than the start of the class.' },
  reads: ['classStart', 'assessed'],
  holds: f => absent(f.assessed) || absent(f.classStart) || f.assessed >= f.classStart,
}

export const inCatalogue: Rule<TrainingLine> = {
  rule: 'trade-not-in-catalogue',
  clause: '二(三)',
  says: {
    zh: '除创业培训外，培训工种须在补贴性工种目录（附件1）内。',
    en: 'Except for entrepreneurship, the trade stands in the catalogue of subsidised trades (annex 1).',
  },
  reads: ['trade', 'tradeName'],
  holds: f => {
    if (absent(f.trade)) return absent(f.tradeName) ? owesTrade : false
    return tradeOn(f.trade, governingDay(f)) !== undefined
  },
}

/** What the class of a trade hangs on, at the opening as in a line. */
interface InTrade extends Facts {
  readonly classStart?: TrainingLine['classStart']
  readonly trade?: TrainingLine['trade']
}

export const classSet: Rule<InTrade> = {
  rule: 'trade-class-unset',
  clause: '附件1',
  says: {
    zh: '工种的类别已定；64号汽车驾驶员、95号蔬菜园艺工未注类别，须由市人社局确定后方可计算。',
    en: 'The class of the trade is set; 64 motor driver and 95 vegetable gardener have none, and the city bureau must set it before anything can be computed.',
  },
  reads: ['trade'],
  holds: (f, settings) => {
    if (absent(f.trade)) return true
    const day = governingDay(f)
    const trade = tradeOn(f.trade, day)
    if (trade === undefined || classOf(trade, settings, day) !== null) return true
    return owesClass.get(f.trade) ?? false
  },
  doubts: ['D-68'],
}

/** Hours of the class of the trade, in thousandths; null where it has none yet. */
export function standardThousandths(f: TrainingLine, settings: Parameters<Rule['holds']>[1]): number | null {
  if (absent(f.trade)) return null
  const day = governingDay(f)
  const trade = tradeOn(f.trade, day)
  const tradeClass = trade === undefined ? null : classOf(trade, settings, day)
  return tradeClass === null ? null : thousandthsOf(standardHours[tradeClass])
}

/** Only under the strict reading of D-06; by default a shorter plan is paid as planned. */
export const exactHours: Rule<TrainingLine> = {
  rule: 'hours-not-class-standard',
  clause: '三(一)1',
  says: { zh: '计划学时与类别标准一致。', en: 'The hours planned are exactly the standard of the class.' },
  reads: ['plannedHours', 'trade'],
  holds: (f, settings) => {
    const standard = standardThousandths(f, settings)
    if (standard === null || absent(f.plannedHours) || f.plannedHours === standard) return true
    return settings.choice('D-06', governingDay(f)) !== 'exact'
  },
  doubts: ['D-06'],
}

export const shortPlanReasoned: Rule<TrainingLine> = {
  rule: 'short-plan-not-reasoned',
  clause: '三(一)1',
  says: {
    zh: '计划学时低于类别标准的，须说明理由，按计划学时补贴。',
    en: 'Hours planned below the standard of the class need a reason and are paid as planned.',
  },
  reads: ['plannedHours', 'trade', 'shortPlanReasoned'],
  holds: (f, settings) => {
    const standard = standardThousandths(f, settings)
    if (standard === null || absent(f.plannedHours) || f.plannedHours >= standard) return true
    return f.shortPlanReasoned ?? owesReason
  },
  at: ['opening'],
  doubts: ['D-06'],
}

export const certified: Rule<TrainingLine> = {
  rule: 'no-certificate',
  clause: '二(二)',
  says: {
    zh: '取得证书的给予补贴：职业资格证书、职业技能等级证书、专项职业能力证书、特种作业操作证、特种设备作业人员证、培训合格证书等。',
    en: 'A certificate is obtained: vocational qualification, skill level, special skill, special operations, special equipment, completion of training, or the like.',
  },
  reads: ['certificate'],
  holds: f => (absent(f.certificate) ? owesCertificate : f.certificate !== 'none'),
  needs: () => ['certificate'],
  at: ['claim', 'payment'],
}

/** What else is owed, if anything: days or sessions (D-03), or what was attended online (D-78). */
function owedOfAttendance(f: TrainingLine, settings: Parameters<Rule['holds']>[1]): Owing | null {
  const counts = countsOf(f, settings)
  if (counts === null) return absent(f.attendedOnlineHours) && isByPlace(f, settings) ? owesAttendedOnline : null
  if (absent(counts.planned)) return owesCounts[counts.unit].planned
  return absent(counts.attended) ? owesCounts[counts.unit].attended : null
}

export const attended: Rule<TrainingLine> = {
  rule: 'attendance-below-70',
  clause: '二(一)',
  says: {
    zh: '出勤率达到70%的才享受培训补贴，按未取整的出勤率比较。',
    en: 'Training is paid from an attendance of 70 %, compared unrounded.',
  },
  reads: [
    'attendedHours',
    'attendedOnlineHours',
    'plannedHours',
    'attendedDays',
    'plannedDays',
    'attendedSessions',
    'plannedSessions',
  ],
  holds: (f, settings) => {
    if (absent(f.plannedHours)) return owesPlanned
    if (absent(f.attendedHours)) return owesAttended
    if (f.plannedHours <= 0) return false
    return owedOfAttendance(f, settings) ?? attends(f, settings)
  },
  needs: () => ['attendance', 'teaching-video'],
  at: ['claim', 'payment'],
  doubts: ['D-01', 'D-03', 'D-05', 'D-78'],
}

/** A part is not known, or none, or no more than the whole as far as that is known. */
function noneOrWithin(part: number | null | undefined, whole: number | null | undefined): boolean {
  return absent(part) || absent(whole) || part <= whole
}

/** Days or sessions where these are counted (D-03); nothing is looked up where none are stated. */
function countsWithin(f: TrainingLine, settings: Parameters<Rule['holds']>[1]): boolean {
  if (absent(f.attendedDays) && absent(f.attendedSessions)) return true
  const counts = countsOf(f, settings)
  return counts === null || noneOrWithin(counts.attended, counts.planned)
}

export const noMoreThanPlanned: Rule<TrainingLine> = {
  rule: 'attended-more-than-planned',
  clause: '二(一)',
  says: { zh: '实际出勤学时不超过计划学时。', en: 'The hours attended are no more than the hours planned.' },
  reads: [
    'attendedHours',
    'attendedOnlineHours',
    'plannedHours',
    'onlineHours',
    'attendedDays',
    'plannedDays',
    'attendedSessions',
    'plannedSessions',
  ],
  holds: (f, settings) =>
    noneOrWithin(f.attendedHours, f.plannedHours) &&
    noneOrWithin(f.onlineHours, f.plannedHours) &&
    noneOrWithin(f.attendedOnlineHours, f.attendedHours) &&
    noneOrWithin(f.attendedOnlineHours, f.onlineHours ?? 0) &&
    countsWithin(f, settings),
  doubts: ['D-03'],
}

export const onlineShare: Rule<TrainingLine> = {
  rule: 'online-share-over-50',
  clause: '四',
  says: {
    zh: '线上学时不超过总学时的50%；超过的，开班计划不予通过。',
    en: 'Online hours are no more than 50 % of all hours; a plan with more is not approved.',
  },
  reads: ['onlineHours', 'plannedHours'],
  holds: f => {
    if (absent(f.plannedHours)) return owesPlanned
    const { numerator, denominator } = mostOnlineShare
    return f.plannedHours > 0 && (f.onlineHours ?? 0) * denominator <= f.plannedHours * numerator
  },
  at: ['opening'],
  doubts: ['D-09'],
}

/** Institutions choose from the list; an enterprise may use any qualified platform (四(二), K-14). */
export function platform(applicant: 'enterprise' | 'institution'): Rule<TrainingLine> {
  return {
    rule: 'platform-not-in-catalogue',
    clause: '四',
    says: {
      zh: '线上培训使用列入目录的第三方监管平台；企业也可使用具备资质的平台。',
      en: 'Online training uses a supervision platform of the list; an enterprise may also use another qualified platform.',
    },
    reads: ['onlineHours', 'platformListed', 'platformQualified'],
    holds: f => {
      if (!f.onlineHours || (applicant === 'enterprise' && f.platformQualified === true)) return true
      return f.platformListed ?? owesPlatform
    },
    needs: f => (f.onlineHours ? ['supervision-report'] : []),
  }
}

const staff: readonly (string | null | undefined)[] = ['employee', 'dispatched']

export const ofTheStaff: Rule<TrainingLine> = {
  rule: 'person-not-in-group',
  clause: '三(一)',
  says: {
    zh: '参训人员为企业职工，含在企业工作的劳务派遣人员。',
    en: 'The trainee is an employee of an enterprise, dispatched workers at the enterprise included.',
  },
  reads: ['personGroup'],
  holds: f => (absent(f.personGroup) ? owesGroup : staff.includes(f.personGroup)),
}

export const costBearer: Rule<TrainingLine> = {
  rule: 'cost-bearer-unstated',
  clause: '三(一)',
  says: {
    zh: '支付前须查明培训费用由企业还是个人承担。',
    en: 'Before paying it is known whether the enterprise or the employee bore the cost.',
  },
  reads: ['costBornBy'],
  holds: f => !absent(f.costBornBy) || owesCostBearer,
  needs: () => ['cost-invoice'],
  at: ['payment'],
  doubts: ['D-73'],
}

/** 三(二)1: the groups in difficulty; employees are not among them. */
export const groupsInDifficulty: readonly (string | null | undefined)[] = [
  'poor-family-child',
  'poor-worker',
  'school-leaver',
  'rural-worker',
  'unemployed',
  'graduating',
  'graduate-within-two-years',
  'prisoner',
  'released-prisoner',
  'no-pension',
  'disabled',
  'demobilised',
]

export const inDifficulty: Rule<TrainingLine> = {
  rule: 'person-not-in-group',
  clause: '三(二)1',
  says: {
    zh: '参训人员属于就业困难群体：贫困家庭子女、贫困劳动力、两后生、农村转移就业劳动者、下岗失业人员、毕业年度高校毕业生、离校2年内未就业高校毕业生、罪犯和刑满释放人员、未按月领取城镇职工基本养老金的人员、残疾人、退役军人；不含企业职工。',
    en: 'The trainee belongs to a group in difficulty: children of poor families, poor workers, school leavers, rural workers taking up other work, laid-off and unemployed people, graduates in their graduation year, graduates within two years without work, prisoners and released prisoners, people without a monthly pension, disabled people, demobilised soldiers; employees are not among them.',
  },
  reads: ['personGroup'],
  holds: f => (absent(f.personGroup) ? owesGroup : groupsInDifficulty.includes(f.personGroup)),
}

/** Registered, living, working or seeking work here; a training here alone is not enough for others (R12-06). */
export const claimedHere: Rule<TrainingLine> = {
  rule: 'training-place-claim-needs-changchun-hukou',
  clause: '二(二)',
  says: {
    zh: '在户籍地、常住地、求职就业地可以申领；仅凭在长春培训申领的，须为长春户籍。',
    en: 'One may claim where one is registered, lives, works or seeks work; who claims only because the training was in Changchun must be registered there.',
  },
  reads: ['hukouInChangchun', 'residesInChangchun', 'worksInChangchun'],
  holds: f => {
    if (f.hukouInChangchun === true || f.residesInChangchun === true || f.worksInChangchun === true) return true
    return absent(f.hukouInChangchun) ? owesPlace : false
  },
}

export const paymentModeStated: Rule<TrainingLine> = {
  rule: 'payment-mode-unstated',
  clause: '三(二)5',
  says: {
    zh: '就业困难群体的技能培训采取先垫后补或购买服务成果两种方式之一，支付前须明确。',
    en: 'Training of groups in difficulty is paid either by reimbursement or by purchase of results; which, is settled before paying.',
  },
  reads: ['paymentMode'],
  holds: f => !absent(f.paymentMode) || owesPaymentMode,
  at: ['payment'],
  doubts: ['D-34'],
}

export const noFee: Rule<TrainingLine> = {
  rule: 'fee-taken-in-purchase-mode',
  clause: '三(二)5',
  says: { zh: '购买服务成果的，学员免交培训费。', en: 'By purchase of results, the trainee pays no fee.' },
  reads: ['paymentMode', 'feeFen'],
  holds: f => f.paymentMode !== 'purchase' || !f.feeFen,
}

/** 一: who the scheme's own clause names; `says` and `clause` are the scheme's. */
export function onlyFor(groups: readonly string[], of: Pick<Rule, 'clause' | 'says'>): Rule<TrainingLine> {
  return {
    rule: 'person-not-in-group',
    ...of,
    reads: ['personGroup'],
    holds: f => (absent(f.personGroup) ? owesGroup : groups.includes(f.personGroup)),
  }
}
