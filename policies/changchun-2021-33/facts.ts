import type { Choice, FactDeclaration, Facts } from '../kit.ts'
import { decided, factOf, imported, looked, proven, stated } from '../changchun-2020-12/declare.ts'
import { levels } from '../changchun-2020-12/facts-training.ts'

type Known<T> = T | null | undefined

/** What the rules read, typed. Hours are whole thousandths of a 学时, as in 12号. */
export interface Line extends Facts {
  readonly employer: Known<string>
  readonly applied: Known<string>
  readonly employees: Known<number>
  readonly dispatched: Known<number>
  readonly outsourced: Known<number>
  readonly industrial: Known<boolean>
  readonly trainingSystem: Known<boolean>
  readonly financeSystem: Known<boolean>
  readonly goodCredit: Known<boolean>
  readonly contribution: Known<boolean>
  readonly selfAssessment: Known<boolean>
  readonly planSubmitted: Known<string>
  readonly planApproved: Known<boolean>
  readonly approvedByPanel: Known<boolean>
  readonly planPublished: Known<boolean>
  readonly planPublishedWorkingDays: Known<number>
  readonly claimDue: Known<string>
  readonly claimDueFirstDayCounted: Known<string>
  readonly paid: Known<string>
  readonly paymentDue: Known<string>
  readonly usageItems: readonly string[] | null | undefined
  readonly trainingType: Known<string>
  readonly training: Known<string>
  readonly trade: Known<number>
  readonly level: Known<string>
  readonly classStart: Known<string>
  readonly classEnd: Known<string>
  readonly assessed: Known<string>
  readonly plannedHours: Known<number>
  readonly attendedHours: Known<number>
  readonly onlineHours: Known<number>
  readonly attendedOnlineHours: Known<number>
  readonly mode: Known<string>
  readonly personKind: Known<string>
  readonly insuredInChangchun: Known<boolean>
  readonly contractSaysUserTrains: Known<boolean>
  readonly trainingPlan: Known<boolean>
  readonly trainingNotice: Known<boolean>
  readonly signIn: Known<boolean>
  readonly onlineRecords: Known<boolean>
  readonly photos: Known<number>
  readonly videoSeconds: Known<number>
  readonly longestVideoSeconds: Known<number>
  readonly evaluation: Known<boolean>
  readonly subsidisedInTwelveMonths: Known<number>
}

function choice(value: string, zh: string, en: string, aliases: readonly string[] = []): Choice {
  return { value, label: { zh, en }, aliases }
}

/** 三1: the eight types, and whatever is none of them. */
export const trainingTypes: readonly Choice[] = [
  choice('induction', '岗前培训', 'induction training', ['岗前']),
  choice('redeployment', '转岗转业培训（一岗多能）', 'redeployment, second trade', [
    '转岗转业培训',
    '转岗转业',
    '一岗多能',
  ]),
  choice('upgrading', '岗位技能提升培训', 'skills upgrading', ['岗位技能提升', '技能提升']),
  choice('special-skill', '专项技能培训', 'special skill training', ['专项技能']),
  choice('safety', '安全生产培训', 'safety training', ['安全生产']),
  choice('standard-operation', '标准作业能力提升', 'standard operation', ['标准作业能力提升培训', '标准作业']),
  choice('drill', '岗位练兵培训', 'job drill', ['岗位练兵', '练兵']),
  choice('competition', '职业技能竞赛', 'skills competition', ['企业职工职业技能竞赛', '技能竞赛', '竞赛']),
  choice('other', '其他培训', 'another training'),
]

export const personKinds: readonly Choice[] = [
  choice('employee', '企业参保职工', 'insured employee of the enterprise', ['企业职工', '职工', '参保职工']),
  choice('dispatched', '劳务派遣工', 'dispatched worker', ['派遣工', '劳务派遣']),
  choice('outsourced', '外包工', 'outsourced worker', ['服务外包工']),
  choice('other', '其他人员', 'other'),
]

/** 六3: the last five may not be paid from the subsidy. */
export const costItems: readonly Choice[] = [
  choice('teaching', '讲师费', 'teachers'),
  choice('materials', '教材和耗材', 'books and materials'),
  choice('venue', '场地和设备', 'rooms and equipment'),
  choice('assessment', '考核评价', 'assessment'),
  choice('other-training', '其他培训支出', 'other expense of training'),
  choice('travel', '差旅费', 'travel'),
  choice('transport', '交通费', 'transport'),
  choice('board', '食宿费', 'board and lodging'),
  choice('prizes', '获奖人员奖金', 'prize money'),
  choice('sundries', '工杂等其它费用', 'labour, sundries and the like'),
]
export const forbiddenCosts: readonly string[] = ['travel', 'transport', 'board', 'prizes', 'sundries']

const modes: readonly Choice[] = [
  choice('theory', '理论授课', 'theory in class'),
  choice('online', '线上学习', 'online'),
  choice('practice', '实操培训', 'practice'),
]

const yesNo = { kind: 'yes-no' } as const
const day = { kind: 'day' } as const
const mostPeople = 10_000_000
const people = { kind: 'integer', most: mostPeople } as const
// One hour, so that hours stated plainly (40 for 40 000) are refused and not paid as a fraction of an hour.
const leastHours = 1000
const hours = { kind: 'quantity', most: 10_000_000 } as const

const bodyFacts: { readonly [name: string]: FactDeclaration } = {
  employer: factOf('body', '统一社会信用代码', 'unified social credit code', looked, { kind: 'text' }),
  employees: factOf('body', '参保职工人数', 'insured staff', imported, people),
  dispatched: factOf('body', '劳务派遣工人数', 'dispatched workers', proven, people),
  outsourced: factOf('body', '外包工人数', 'outsourced workers', proven, people),
  industrial: factOf('body', '以工业生产为主体', 'mainly industrial', decided, yesNo),
  trainingSystem: factOf('body', '培训制度完善', 'training rules complete', decided, yesNo),
  financeSystem: factOf('body', '财务制度完善', 'finance rules complete', decided, yesNo),
  goodCredit: factOf('body', '信誉良好', 'good credit', decided, yesNo),
  contribution: factOf('body', '对长春经济发展起到强力促进作用', "strong part in Changchun's economy", decided, yesNo),
  selfAssessment: factOf('body', '具备技能人才自主评价', 'assesses skills itself', looked, yesNo),
  planSubmitted: factOf('body', '培训方案上报日期', 'day of handing in the plan', stated, day),
  planApproved: factOf('body', '年度培训方案已确认', 'yearly plan confirmed', decided, yesNo),
  approvedByPanel: factOf('body', '专家组已确认该项目', 'project confirmed by the panel', decided, yesNo),
  planPublished: factOf('body', '培训计划表已公示', 'plan table has been published', decided, yesNo),
  planPublishedWorkingDays: factOf(
    'body',
    '培训计划表已公示工作日',
    'working days of the plan table in public',
    decided,
    {
      kind: 'integer',
      most: 10_000,
      onlyUnder: 'D-25',
    },
  ),
  applied: factOf('body', '申领日期', 'day of claiming', stated, day),
  claimDue: factOf('body', '申领截止日（按工作日历）', 'last day of claiming (by the calendar)', decided, day),
  claimDueFirstDayCounted: factOf(
    'body',
    '申领截止日（结束当日计入）',
    'last day of claiming (the last day of training counted)',
    decided,
    { ...day, onlyUnder: 'D-26' },
  ),
  paid: factOf('body', '拨付日期', 'day of paying', decided, day),
  paymentDue: factOf('body', '拨付截止日（按工作日历）', 'last day of paying (by the calendar)', decided, day),
  usageItems: factOf('body', '补贴资金支出项目', 'items paid from the subsidy', proven, {
    kind: 'choices',
    choices: costItems,
  }),
}

const lineFacts: { readonly [name: string]: FactDeclaration } = {
  trainingType: factOf('line', '培训类型', 'type of training', stated, { kind: 'choice', choices: trainingTypes }),
  training: factOf('line', '培训项目编号', 'reference of the training', looked, { kind: 'text' }),
  trade: factOf('line', '职业（工种）编号', 'number of the trade', stated, { kind: 'integer', least: 1, most: 9999 }),
  level: factOf('line', '等级', 'level', stated, { kind: 'choice', choices: levels }),
  classStart: factOf('line', '培训开始日期', 'first day of training', proven, day),
  classEnd: factOf('line', '培训结束日期', 'last day of training', proven, day),
  assessed: factOf('line', '评价日期', 'day of evaluation', proven, day),
  plannedHours: factOf('line', '计划学时', 'hours planned', decided, { ...hours, least: leastHours }),
  attendedHours: factOf('line', '出勤学时', 'hours attended', proven, hours),
  onlineHours: factOf('line', '其中线上计划学时', 'of these planned online', decided, hours),
  attendedOnlineHours: factOf('line', '其中线上出勤学时', 'of these attended online', proven, hours),
  mode: factOf('line', '培训方式', 'way of training', stated, { kind: 'choice', choices: modes }),
  personKind: factOf('line', '参训学员类型', 'kind of trainee', imported, { kind: 'choice', choices: personKinds }),
  insuredInChangchun: factOf('line', '在长春参保', 'insured in Changchun', imported, yesNo),
  contractSaysUserTrains: factOf('line', '外包协议明确由用人企业培训', 'contract: the user trains', proven, yesNo),
  trainingPlan: factOf('line', '培训方案', 'training plan', proven, yesNo),
  trainingNotice: factOf('line', '培训通知', 'training notice', proven, yesNo),
  signIn: factOf('line', '签到表', 'sign-in sheet', proven, yesNo),
  onlineRecords: factOf('line', '线上学习记录', 'record of online learning', proven, yesNo),
  photos: factOf('line', '照片张数', 'photographs', proven, { kind: 'integer', most: 100_000 }),
  videoSeconds: factOf('line', '视频总时长（秒）', 'video in all (seconds)', proven, {
    kind: 'integer',
    most: 10_000_000,
  }),
  longestVideoSeconds: factOf('line', '最长一段视频（秒）', 'longest video (seconds)', proven, {
    kind: 'integer',
    most: 10_000_000,
  }),
  evaluation: factOf('line', '评价记录', 'evaluation record', proven, yesNo),
  subsidisedInTwelveMonths: factOf(
    'line',
    '评价日期前12个月内培训补贴次数',
    'training subsidies in the twelve months before the evaluation',
    { source: 'entitlements', standing: 'confirmed' },
    { kind: 'integer', most: 1000, onlyUnder: 'D-10' },
  ),
}

export const facts: { readonly [name: string]: FactDeclaration } = { ...bodyFacts, ...lineFacts }
