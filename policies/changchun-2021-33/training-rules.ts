import { times, compareFractions, fraction } from '../../values/money.ts'
import { absent, owesFact } from '../owing.ts'
import type { Rule } from '../kit.ts'
import { leastAttendance } from '../changchun-2020-12/parameters-of-trainings.ts'
import type { Line } from './facts.ts'
import { governingDay, reaches } from './governing.ts'
import { leastPhotos, leastVideoSeconds, periodFrom, periodTo } from './parameters.ts'

/* 三, 四4, 四5, 六1, 七, 文末: what is asked of each training and each trainee. */
const owesType = owesFact('trainingType')
const owesKind = owesFact('personKind')
const owesInsured = owesFact('insuredInChangchun', 'CC-PB', 'insurance-proof')
const owesContract = owesFact('contractSaysUserTrains', 'enterprise', 'outsourcing-contract')
const owesStart = owesFact('classStart')
const owesEnd = owesFact('classEnd')
const owesPlanned = owesFact('plannedHours')
const owesAttended = owesFact('attendedHours', 'enterprise', 'sign-in')
const owesPlanPaper = owesFact('trainingPlan', 'enterprise', 'plan-or-notice')
const owesSignIn = owesFact('signIn', 'enterprise', 'sign-in')
const owesPhotos = owesFact('photos', 'enterprise', 'photos')
const owesVideo = owesFact('videoSeconds', 'enterprise', 'video')
const owesEvaluation = owesFact('evaluation', 'enterprise', 'evaluation')
const owesApplied = owesFact('applied')
const owesDue = owesFact('claimDue', 'CC-PB')
const owesDueFirstDayCounted = owesFact('claimDueFirstDayCounted', 'CC-PB')

const atClaim = ['claim', 'payment'] as const

function isBy(day: string | null | undefined, last: string): boolean {
  return !absent(day) && day <= last
}

/** 六2: upgrading and competitions keep the standard of 12号 and are claimed there (四4). */
export function atCityStandard(f: Line): boolean {
  return f.trainingType === 'upgrading' || f.trainingType === 'competition'
}

export const personRules: readonly Rule<Line>[] = [
  {
    rule: 'training-type-not-covered',
    clause: '三1',
    says: {
      zh: '培训类型为岗前、转岗转业（一岗多能）、岗位技能提升、专项技能、安全生产、标准作业能力提升、岗位练兵培训或职业技能竞赛。',
      en: 'The training is induction, redeployment or a second trade, skills upgrading, a special skill, safety, standard operation, a job drill, or a skills competition.',
    },
    reads: ['trainingType'],
    holds: f => (absent(f.trainingType) ? owesType : f.trainingType !== 'other'),
  },
  {
    rule: 'person-not-in-group',
    clause: '三2',
    says: {
      zh: '参训学员为企业参保职工、企业使用的劳务派遣工或者外包工。',
      en: 'The trainee is insured staff of the enterprise, a dispatched worker whom it uses, or an outsourced worker.',
    },
    reads: ['personKind'],
    holds: f => (absent(f.personKind) ? owesKind : f.personKind !== 'other'),
  },
  {
    rule: 'outsourced-without-training-clause',
    clause: '三2',
    says: {
      zh: '外包工的外包协议明确由用人企业开展培训。',
      en: 'For an outsourced worker the contract says that the enterprise using the worker does the training.',
    },
    reads: ['personKind', 'contractSaysUserTrains'],
    holds: f => f.personKind !== 'outsourced' || (f.contractSaysUserTrains ?? owesContract),
    needs: f => (f.personKind === 'outsourced' ? ['outsourcing-contract'] : []),
  },
  {
    rule: 'not-insured-in-changchun',
    clause: '二',
    says: { zh: '参训学员在长春市范围内参保。', en: 'The trainee is insured within Changchun.' },
    reads: ['insuredInChangchun'],
    holds: f => f.insuredInChangchun ?? owesInsured,
    needs: () => ['insurance-proof'],
  },
]

export const periodRules: readonly Rule<Line>[] = [
  {
    rule: 'before-2021-01-01',
    clause: '文末',
    says: { zh: '培训自2021年1月1日起（含当日）。', en: 'The training is from 1 January 2021 on.' },
    reads: ['classStart', 'classEnd'],
    // D-46: the whole training by default; by its end, an earlier start does not matter.
    holds: (f, settings) => {
      if (absent(f.classStart)) return owesStart
      if (f.classStart >= periodFrom) return true
      return settings.choice('D-46', governingDay(f)) === 'by-end' && !absent(f.classEnd) && f.classEnd >= periodFrom
    },
    doubts: ['D-46'],
  },
  {
    rule: 'after-2021-12-31',
    clause: '文末',
    says: { zh: '培训到2021年12月31日止（含当日）。', en: 'The training is over by 31 December 2021.' },
    reads: ['classStart', 'classEnd'],
    holds: (f, settings) => {
      if (absent(f.classEnd)) return owesEnd
      if (f.classEnd <= periodTo) return true
      return settings.choice('D-46', governingDay(f)) === 'by-start' && isBy(f.classStart, periodTo)
    },
    doubts: ['D-46'],
  },
  {
    rule: 'ends-before-start',
    clause: '附件1',
    says: { zh: '培训结束日期不早于开始日期。', en: 'The training does not end before it starts.' },
    reads: ['classStart', 'classEnd'],
    holds: f => absent(f.classStart) || absent(f.classEnd) || f.classEnd >= f.classStart,
  },
  {
    rule: 'claim-after-5-working-days',
    clause: '四4',
    says: {
      zh: '培训结束后5个工作日内提交补贴申领报告和人员信息。',
      en: 'The report and the list of trainees are handed in within 5 working days of the end of the training.',
    },
    reads: ['applied', 'claimDue', 'claimDueFirstDayCounted'],
    holds: (f, settings) => {
      if (atCityStandard(f)) return true
      if (absent(f.applied)) return owesApplied
      // D-26: whether the last day of training is the first of the five; both days are reckoned by the calendar.
      if (settings.choice('D-26', governingDay(f)) === 'start-in') {
        return absent(f.claimDueFirstDayCounted) ? owesDueFirstDayCounted : f.applied <= f.claimDueFirstDayCounted
      }
      return absent(f.claimDue) ? owesDue : f.applied <= f.claimDue
    },
    at: atClaim,
    override: 'CC-PB',
    doubts: ['D-26', 'D-46'],
  },
]

export const hourRules: readonly Rule<Line>[] = [
  {
    rule: 'hours-missing',
    clause: '六1',
    says: { zh: '写明学时，且大于零。', en: 'The hours are stated and above zero.' },
    reads: ['plannedHours'],
    holds: f => {
      if (atCityStandard(f)) return true
      return absent(f.plannedHours) ? owesPlanned : f.plannedHours > 0
    },
  },
  {
    rule: 'attended-more-than-planned',
    clause: '12号 二(一)',
    says: { zh: '实际出勤学时不超过计划学时。', en: 'The hours attended are no more than the hours planned.' },
    reads: ['attendedHours', 'attendedOnlineHours', 'plannedHours', 'onlineHours'],
    holds: f => {
      const online = f.attendedOnlineHours ?? 0
      if (online > (f.onlineHours ?? 0) || (!absent(f.attendedHours) && online > f.attendedHours)) return false
      return (
        absent(f.plannedHours) || ((f.onlineHours ?? 0) <= f.plannedHours && (f.attendedHours ?? 0) <= f.plannedHours)
      )
    },
    at: atClaim,
  },
  {
    rule: 'attendance-below-70',
    clause: '12号 二(一)',
    says: {
      zh: '出勤率达到70%的才享受培训补贴，按未取整的出勤率比较。',
      en: 'Training is paid from an attendance of 70 %, compared unrounded.',
    },
    reads: ['attendedHours', 'plannedHours'],
    holds: (f, settings) => {
      if (atCityStandard(f) || absent(f.plannedHours)) return true
      const reading = settings.choice('D-45', governingDay(f))
      if (reading === 'planned') return true
      if (absent(f.attendedHours)) return owesAttended
      if (reading === 'actual') return true
      const least = times(fraction(f.plannedHours), leastAttendance)
      return reaches(compareFractions(fraction(f.attendedHours), least), 0, { f, settings })
    },
    needs: () => ['sign-in'],
    at: atClaim,
    doubts: ['D-01', 'D-45'],
  },
  {
    rule: 'online-share-over-50',
    clause: '12号 四',
    says: {
      zh: '线上学时不超过总学时的50%；超过的，开班计划不予通过。',
      en: 'Online hours are no more than 50 % of all hours; a plan with more is not approved.',
    },
    reads: ['onlineHours', 'plannedHours'],
    // D-48: 33号 has a rate and evidence of its own; the rule of 12号 binds only where the bureau says so.
    holds: (f, settings) => {
      const online = f.onlineHours ?? 0
      if (absent(f.plannedHours) || 2 * online <= f.plannedHours || atCityStandard(f)) return true
      return settings.choice('D-48', governingDay(f)) !== 'bound'
    },
    doubts: ['D-48'],
  },
]

export const evidenceRules: readonly Rule<Line>[] = [
  {
    rule: 'no-plan-nor-notice',
    clause: '四5; 七1; 附件1',
    says: {
      zh: '培训方案和培训通知至少有一个。',
      en: 'There is a training plan or a training notice, one of the two at least.',
    },
    reads: ['trainingPlan', 'trainingNotice'],
    holds: f => {
      if (f.trainingPlan === true || f.trainingNotice === true || atCityStandard(f)) return true
      return absent(f.trainingPlan) || absent(f.trainingNotice) ? owesPlanPaper : false
    },
    needs: () => ['plan-or-notice'],
    at: atClaim,
    override: 'CC-PB',
  },
  {
    rule: 'sign-in-missing',
    clause: '七2',
    says: {
      zh: '理论授课和实操培训有签到表；线上学习有学习记录时长或人脸识别等有效数据。',
      en: 'Theory and practice have sign-in sheets; online learning has its record of hours, face checks or the like.',
    },
    reads: ['mode', 'signIn', 'onlineRecords'],
    holds: f => {
      if (f.signIn === true || atCityStandard(f)) return true
      if (f.mode === 'online' && f.onlineRecords === true) return true
      return absent(f.signIn) ? owesSignIn : false
    },
    needs: f => (f.mode === 'online' ? ['online-record'] : ['sign-in']),
    at: atClaim,
  },
  {
    rule: 'photos-below-5',
    clause: '七3',
    says: { zh: '培训过程照片不少于5张。', en: 'At least 5 photographs show the training.' },
    reads: ['photos'],
    holds: (f, settings) => {
      if (atCityStandard(f)) return true
      return absent(f.photos) ? owesPhotos : reaches(f.photos, leastPhotos, { f, settings })
    },
    needs: () => ['photos'],
    at: atClaim,
    doubts: ['D-01'],
  },
  {
    rule: 'video-below-5-min',
    clause: '七3',
    says: { zh: '培训过程视频不少于5分钟。', en: 'At least 5 minutes of video show the training.' },
    reads: ['videoSeconds', 'longestVideoSeconds'],
    // D-84: all videos of the project together, unless the bureau wants one of that length.
    holds: (f, settings) => {
      if (atCityStandard(f)) return true
      const seconds = settings.choice('D-84', governingDay(f)) === 'one' ? f.longestVideoSeconds : f.videoSeconds
      return absent(seconds) ? owesVideo : reaches(seconds, leastVideoSeconds, { f, settings })
    },
    needs: () => ['video'],
    at: atClaim,
    doubts: ['D-01', 'D-84'],
  },
  {
    rule: 'no-evaluation-record',
    clause: '七4',
    says: { zh: '培训项目有评价记录。', en: 'The training has its record of evaluation.' },
    reads: ['evaluation'],
    holds: f => atCityStandard(f) || (f.evaluation ?? owesEvaluation),
    needs: () => ['evaluation'],
    at: atClaim,
  },
]
