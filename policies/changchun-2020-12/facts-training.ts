import type { Choice, FactDeclaration, Facts, FactSource, Standing } from '../kit.ts'

type Known<T> = T | null | undefined

/** What the rules of trainings read, typed. Hours are whole thousandths of a 学时. */
export interface TrainingLine extends Facts {
  readonly employer: Known<string>
  readonly applied: Known<string>
  readonly training: Known<string>
  readonly classStart: Known<string>
  readonly classEnd: Known<string>
  readonly assessed: Known<string>
  readonly classApproved: Known<boolean>
  readonly institutionDesignated: Known<boolean>
  readonly personGroup: Known<string>
  readonly trade: Known<number>
  readonly tradeName: Known<string>
  readonly plannedHours: Known<number>
  readonly onlineHours: Known<number>
  readonly attendedHours: Known<number>
  readonly attendedOnlineHours: Known<number>
  readonly plannedDays: Known<number>
  readonly attendedDays: Known<number>
  readonly plannedSessions: Known<number>
  readonly attendedSessions: Known<number>
  readonly shortPlanReasoned: Known<boolean>
  readonly platformListed: Known<boolean>
  readonly platformQualified: Known<boolean>
  readonly certificate: Known<string>
  readonly costBornBy: Known<string>
  readonly hireType: Known<string>
  readonly contractSigned: Known<string>
  readonly contractEnds: Known<string>
  readonly transferKind: Known<string>
  readonly currentTrade: Known<number>
  readonly currentCategory: Known<string>
  readonly sameNationalGroup: Known<boolean>
  readonly level: Known<string>
  readonly technicianDecision: Known<boolean>
  readonly hukouInChangchun: Known<boolean>
  readonly residesInChangchun: Known<boolean>
  readonly worksInChangchun: Known<boolean>
  readonly paymentMode: Known<string>
  readonly feeFen: Known<number>
  readonly course: Known<string>
  readonly specialProject: Known<boolean>
}

function choice(value: string, zh: string, en: string, aliases: readonly string[] = []): Choice {
  return { value, label: { zh, en }, aliases }
}

/** 一: the groups of the notice, dispatched workers apart from other employees (三(一)2), and who belongs to none. */
export const personGroups: readonly Choice[] = [
  choice('employee', '企业职工', 'employee of an enterprise', ['职工']),
  choice('dispatched', '劳务派遣人员', 'dispatched worker', ['派遣工']),
  choice('poor-family-child', '贫困家庭子女', 'child of a poor family'),
  choice('poor-worker', '贫困劳动力', 'poor worker', ['建档立卡贫困劳动力']),
  choice('school-leaver', '两后生', 'school leaver who studies no further', ['城乡未继续升学初高中毕业生']),
  choice('rural-worker', '农村转移就业劳动者', 'rural worker taking up other work'),
  choice('unemployed', '下岗失业人员', 'laid-off or unemployed', ['失业人员']),
  choice('graduating', '毕业年度高校毕业生', 'graduate in the graduation year'),
  choice('graduate-within-two-years', '离校2年内未就业高校毕业生', 'graduate within two years without work', [
    '离校两年内未就业高校毕业生',
  ]),
  choice('no-pension', '未按月领取城镇职工基本养老金的人员', 'draws no monthly basic pension'),
  choice('disabled', '残疾人', 'disabled'),
  choice('demobilised', '退役军人', 'demobilised soldier'),
  choice('prisoner', '罪犯', 'prisoner'),
  choice('released-prisoner', '刑满释放人员', 'released prisoner'),
  choice('pensioner', '按月领取城镇职工基本养老金', 'draws a monthly basic pension'),
  choice('other', '其他人员', 'other'),
]

/** 二(二): kinds of certificates; the list of the notice ends with 等. */
export const certificates: readonly Choice[] = [
  choice('qualification', '职业资格证书', 'vocational qualification certificate'),
  choice('skill-level', '职业技能等级证书', 'skill-level certificate'),
  choice('special-skill', '专项职业能力证书', 'special skill certificate'),
  choice('special-operation', '特种作业操作证', 'special operations permit'),
  choice('special-equipment', '特种设备作业人员证', 'special equipment operator certificate'),
  choice('completion', '培训合格证书', 'certificate of completion'),
  choice('entrepreneurship', '创业培训合格证', 'certificate of entrepreneurship training'),
  choice('none', '未取得', 'none'),
]

export const levels: readonly Choice[] = [
  choice('junior', '初级工', 'junior worker', ['五级']),
  choice('intermediate', '中级工', 'intermediate worker', ['四级']),
  choice('senior', '高级工', 'senior worker', ['三级']),
  choice('technician', '技师', 'technician', ['二级']),
  choice('senior-technician', '高级技师', 'senior technician', ['一级']),
]

export const hireTypes: readonly Choice[] = [
  choice('contract', '有固定期限劳动合同', 'fixed-term labour contract', ['劳动合同']),
  choice('open-ended-contract', '无固定期限劳动合同', 'open-ended labour contract'),
  choice('dispatch-agreement', '派遣协议', 'dispatch agreement'),
]

export const transferKinds: readonly Choice[] = [
  choice('post', '转岗培训', 'change of post', ['转岗']),
  choice('second-trade', '转业培训（一岗多能）', 'second trade', ['转业', '一岗多能', '转业-一岗多能']),
]

export const costBearers: readonly Choice[] = [
  choice('enterprise', '企业', 'the enterprise'),
  choice('individual', '职工个人', 'the employee', ['个人']),
]

export const paymentModes: readonly Choice[] = [
  choice('reimbursement', '先垫后补', 'reimbursement'),
  choice('purchase', '购买服务成果', 'purchase of results'),
]

export const courses: readonly Choice[] = [
  choice('syb', '创办你的企业（SYB）', 'Start Your Business (SYB)', ['SYB']),
  choice('online-entrepreneurship', '网络创业培训', 'online entrepreneurship course'),
]

interface From {
  readonly source: FactSource
  readonly standing: Standing
}
const stated: From = { source: 'claim', standing: 'declared' }
const proven: From = { source: 'evidence', standing: 'evidenced' }
const looked: From = { source: 'registry', standing: 'confirmed' }
const imported: From = { source: 'imported', standing: 'imported' }
const decided: From = { source: 'official', standing: 'confirmed' }

type More = Omit<FactDeclaration, 'label' | 'level' | 'source' | 'standing'>

function line(zh: string, en: string, from: From, more: More): FactDeclaration {
  return { label: { zh, en }, level: 'line', ...from, ...more }
}

const day: More = { kind: 'day' }
const yesNo: More = { kind: 'yes-no' }
const mostHours = 10_000_000
// One hour, so that hours stated plainly (80 for 80 000) are refused and not paid as a fraction of an hour.
const leastHours = 1000
const hours: More = { kind: 'quantity', most: mostHours }
/** Units of attendance that only a published reading of D-03 asks for. */
const count: More = { kind: 'integer', least: 0, most: 10_000, onlyUnder: 'D-03' }
const tradeNumber: More = { kind: 'integer', least: 1, most: 9999 }

/** Facts of the trainings that are paid by hours, level and attendance. */
export const factsOfTrainings: { readonly [name: string]: FactDeclaration } = {
  training: line('培训班编号', 'reference of the class', looked, { kind: 'text' }),
  classStart: line('开班日期', 'start of the class', proven, day),
  classEnd: line('结班日期', 'end of the class', proven, day),
  assessed: line('考核日期', 'day of assessment', proven, day),
  classApproved: line('开班前已获准', 'opening approved before the start', looked, yesNo),
  institutionDesignated: line('培训机构为定点机构', 'institution is designated', looked, yesNo),
  personGroup: line('人员类别', 'group of the trainee', imported, { kind: 'choice', choices: personGroups }),
  trade: line('工种编号（附件1）', 'number of the trade (annex 1)', stated, tradeNumber),
  tradeName: line('目录外工种名称', 'trade outside the catalogue', stated, { kind: 'text' }),
  plannedHours: line('计划学时', 'hours planned', decided, { ...hours, least: leastHours }),
  onlineHours: line('其中线上计划学时', 'of these planned online', decided, hours),
  attendedHours: line('出勤学时', 'hours attended', proven, hours),
  attendedOnlineHours: line('其中线上出勤学时', 'of these attended online', proven, hours),
  plannedDays: line('计划天数', 'days planned', decided, count),
  attendedDays: line('出勤天数', 'days attended', proven, count),
  plannedSessions: line('计划课次', 'sessions planned', decided, count),
  attendedSessions: line('出勤课次', 'sessions attended', proven, count),
  shortPlanReasoned: line('学时低于标准的理由已认可', 'reason for fewer hours accepted', decided, yesNo),
  platformListed: line('线上平台在目录内', 'online platform is listed', looked, yesNo),
  platformQualified: line('线上平台具备资质', 'online platform is qualified', looked, yesNo),
  certificate: line('取得的证书', 'certificate obtained', proven, { kind: 'choice', choices: certificates }),
  costBornBy: line('培训费用承担方', 'who bore the cost', proven, { kind: 'choice', choices: costBearers }),
  hireType: line('用工形式', 'kind of employment', proven, { kind: 'choice', choices: hireTypes }),
  contractSigned: line('合同（协议）签订日期', 'contract or agreement signed', proven, day),
  contractEnds: line('合同到期日期', 'contract ends', proven, day),
  transferKind: line('转岗或转业', 'change of post or second trade', stated, {
    kind: 'choice',
    choices: transferKinds,
  }),
  currentTrade: line('现岗位工种编号', 'number of the present trade', stated, tradeNumber),
  currentCategory: line('现岗位职业分类', 'category of the present trade', stated, { kind: 'text' }),
  sameNationalGroup: line(
    '现岗位与培训工种在《职业分类大典》中同属一类',
    'present trade and trade of the training are of one group of the national classification',
    decided,
    { ...yesNo, onlyUnder: 'D-41' },
  ),
  level: line('培训等级', 'level of the training', stated, { kind: 'choice', choices: levels }),
  technicianDecision: line('等级证书可按技师标准补贴', 'skill-level certificate accepted', decided, yesNo),
  hukouInChangchun: line('户籍在长春', 'registered in Changchun', imported, yesNo),
  residesInChangchun: line('常住地在长春', 'lives in Changchun', proven, yesNo),
  worksInChangchun: line('在长春就业或求职', 'works or seeks work in Changchun', proven, yesNo),
  paymentMode: line('补贴方式', 'way of paying', stated, { kind: 'choice', choices: paymentModes }),
  feeFen: line('向学员收取的培训费', 'fee taken from the trainee', proven, { kind: 'fen' }),
  course: line('创业培训课程', 'entrepreneurship course', stated, { kind: 'choice', choices: courses }),
  specialProject: line('县（市、区）特色培训项目', 'special project of the county', decided, yesNo),
}
