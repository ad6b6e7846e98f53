import type { Choice, FactDeclaration, Facts } from '../kit.ts'

type Known<T> = T | null | undefined

/** What the two refunds read, typed. */
export interface Refunded extends Facts {
  readonly applied: Known<string>
  readonly size: Known<string>
  readonly layoffs: Known<number>
  readonly insuredEmployees: Known<number>
  readonly premiumLastYearFen: Known<number>
  readonly alreadyRefundedFen: Known<number>
  readonly reserveMonths: Known<number>
  readonly adjustmentRequested: Known<boolean>
  readonly adjustmentArrived: Known<boolean>
  readonly inDifficulty: Known<boolean>
  readonly recoverable: Known<boolean>
  readonly method: Known<string>
  readonly refundMonths: Known<number>
  readonly monthlyBenefitFen: Known<number>
  readonly monthlyPremiumDueFen: Known<number>
}

/** What work-based training reads, typed. */
export interface Line extends Facts {
  readonly month: Known<string>
  readonly applied: Known<string>
  readonly size: Known<string>
  readonly industryCode: Known<string>
  readonly fiveIndustryDeclared: Known<boolean>
  readonly fiveIndustryConfirmed: Known<boolean>
  readonly stopped: Known<boolean>
  readonly onStoppageList: Known<boolean>
  readonly insuredAsUnit: Known<boolean>
  readonly employees: Known<number>
  readonly planApproved: Known<boolean>
  readonly planReviewed: Known<string>
  readonly planReviewDue: Known<string>
  readonly planReviewDueFirstDayCounted: Known<string>
  readonly publicityOver: Known<boolean>
  readonly wageProof: Known<boolean>
  readonly wageProofPreviousQuarter: Known<boolean>
  readonly personKind: Known<string>
  readonly category: Known<string>
  readonly hireDate: Known<string>
  readonly leftSchool: Known<string>
  readonly labourRelationKept: Known<boolean>
  readonly labourRelationEnded: Known<string>
}

function choice(value: string, zh: string, en: string, aliases: readonly string[] = []): Choice {
  return { value, label: { zh, en }, aliases }
}

const sizes: readonly Choice[] = [
  choice('large', '大型', 'large', ['大型企业']),
  choice('medium', '中型', 'medium', ['中型企业']),
  choice('small', '小型', 'small', ['小型企业']),
  choice('micro', '微型', 'micro', ['微型企业']),
  choice('individual-business', '个体工商户', 'individual business', ['个体户']),
]

/** The four groups of 二(二)1; everybody else on the payroll is `other`. */
export const categories: readonly Choice[] = [
  choice('hard-to-employ', '就业困难人员', 'hard to employ', ['就业困难']),
  choice('zero-employment-family', '零就业家庭成员', 'member of a family without work', ['零就业家庭', '零就业']),
  choice('graduate-within-two-years', '离校2年内高校毕业生', 'graduate within two years of leaving school', [
    '离校两年内高校毕业生',
    '高校毕业生',
  ]),
  choice('registered-unemployed', '登记失业人员', 'registered unemployed', ['登记失业', '失业人员']),
  choice('other', '其他在岗人员', 'other staff', ['企业职工', '职工']),
]

type Rest = Pick<FactDeclaration, 'kind' | 'source' | 'standing'> & Partial<FactDeclaration>

function body(zh: string, en: string, rest: Rest): FactDeclaration {
  return { label: { zh, en }, level: 'body', ...rest }
}

function line(zh: string, en: string, rest: Rest): FactDeclaration {
  return { label: { zh, en }, level: 'line', ...rest }
}

const declaredClaim = { source: 'claim', standing: 'declared' } as const
const importedFigure = { source: 'imported', standing: 'imported' } as const
const decided = { kind: 'yes-no', source: 'official', standing: 'confirmed' } as const
const decidedDay = { kind: 'day', source: 'official', standing: 'confirmed' } as const
const paper = { kind: 'yes-no', source: 'evidence', standing: 'evidenced' } as const

/** So large that no enterprise of the prefecture reaches it, so small that every product stays exact. */
const mostSumFen = 100_000_000_000
const mostBenefitFen = 10_000_000

const refundFacts: { readonly [name: string]: FactDeclaration } = {
  layoffs: body('上年度裁员人数', 'staff laid off last year', { kind: 'integer', most: 1_000_000, ...importedFigure }),
  insuredEmployees: body('参保职工人数', 'insured staff', {
    kind: 'integer',
    least: 1,
    most: 1_000_000,
    ...importedFigure,
  }),
  premiumLastYearFen: body('上年度企业及职工缴纳的失业保险费', 'unemployment premiums of last year, both sides', {
    kind: 'fen',
    most: mostSumFen,
    ...importedFigure,
  }),
  alreadyRefundedFen: body('2020年度已返还金额', 'refunded for 2020 already', {
    kind: 'fen',
    most: mostSumFen,
    ...importedFigure,
  }),
  reserveMonths: body('统筹地区失业保险基金备付月数', 'months of reserve of the pooling area', {
    kind: 'quantity',
    ...importedFigure,
  }),
  adjustmentRequested: body('已申请调剂金', 'adjustment money asked for', decided),
  adjustmentArrived: body('调剂金已到账', 'adjustment money has arrived', decided),
  inDifficulty: body('面临暂时性生产经营困难', 'in passing difficulty', decided),
  recoverable: body('恢复有望', 'likely to recover', decided),
  method: body('困难企业返还算法', 'formula for distressed enterprises', {
    kind: 'choice',
    source: 'official',
    standing: 'confirmed',
    choices: [
      choice('unemployment-benefit', '按月人均失业保险金和参保职工人数', 'by unemployment benefit and insured staff'),
      choice('social-insurance', '按企业及其职工应缴纳社会保险费', 'by social insurance premiums due'),
    ],
  }),
  refundMonths: body('返还月数', 'months of refund', {
    kind: 'integer',
    least: 1,
    source: 'official',
    standing: 'confirmed',
  }),
  monthlyBenefitFen: body('当地月人均失业保险金', 'monthly unemployment benefit per head', {
    kind: 'fen',
    most: mostBenefitFen,
    ...importedFigure,
  }),
  monthlyPremiumDueFen: body('月应缴社会保险费（近12个月平均）', 'monthly premiums due (average of 12 months)', {
    kind: 'fen',
    most: mostSumFen,
    ...importedFigure,
  }),
}

const enterpriseFacts: { readonly [name: string]: FactDeclaration } = {
  employer: body('统一社会信用代码', 'unified social credit code', {
    kind: 'text',
    source: 'registry',
    standing: 'confirmed',
  }),
  applied: body('申请日期', 'day of applying', { kind: 'day', ...declaredClaim }),
  month: body('申报月份', 'month claimed', { kind: 'month', ...declaredClaim }),
  size: body('企业规模', 'size of the enterprise', {
    kind: 'choice',
    source: 'registry',
    standing: 'evidenced',
    choices: sizes,
  }),
  industryCode: body('行业代码（GB/T 4754）', 'industry (GB/T 4754)', {
    kind: 'text',
    source: 'registry',
    standing: 'evidenced',
  }),
  fiveIndustryDeclared: body('申报属于受疫情影响较大行业', 'declared to be of a hard-hit industry', {
    kind: 'yes-no',
    source: 'registry',
    standing: 'declared',
  }),
  fiveIndustryConfirmed: body('受疫情影响较大行业认定', 'confirmed to be of a hard-hit industry', decided),
  stopped: body('受疫情影响停产停工', 'stopped by the epidemic', { kind: 'yes-no', ...declaredClaim }),
  onStoppageList: body('列入停产停工企业名单', 'on the list of stopped enterprises', decided),
  insuredAsUnit: body('以单位形式参保', 'insured as a unit', {
    kind: 'yes-no',
    source: 'registry',
    standing: 'imported',
  }),
  employees: body('雇工人数', 'staff', { kind: 'integer', source: 'registry', standing: 'imported' }),
  planApproved: body('培训计划已审核备案', 'training plan reviewed and filed', decided),
  planReviewed: body('培训计划审核日期', 'day of reviewing the plan', decidedDay),
  planReviewDue: body(
    '培训计划审核截止日（按工作日历）',
    'last day of reviewing the plan (by the calendar)',
    decidedDay,
  ),
  planReviewDueFirstDayCounted: body(
    '培训计划审核截止日（收到当日计入）',
    'last day of reviewing the plan (the day of receipt counted)',
    decidedDay,
  ),
  publicityOver: body('公示期已满', 'time of publicity over', decided),
  wageProof: body('当月发放工资证明', 'proof of the wages of the month', paper),
  wageProofPreviousQuarter: body('上一季度发放工资证明', 'proof of the wages of the quarter before', paper),
}

const lineFacts: { readonly [name: string]: FactDeclaration } = {
  personKind: line('用工形式', 'kind of employment', {
    kind: 'choice',
    source: 'roster',
    standing: 'imported',
    choices: [
      choice('employee', '企业在岗职工', 'employee', ['职工']),
      choice('dispatched', '劳务派遣人员', 'dispatched worker', ['派遣员工']),
      choice('other', '其他', 'other'),
    ],
  }),
  category: line('人员类别', 'kind of worker', {
    kind: 'choice',
    source: 'roster',
    standing: 'imported',
    choices: categories,
  }),
  hireDate: line('入职时间', 'day of hiring', { kind: 'day', source: 'roster', standing: 'imported' }),
  leftSchool: line('离校时间', 'day of leaving school', { kind: 'day', source: 'roster', standing: 'imported' }),
  labourRelationKept: line('劳动关系存续', 'labour relation kept', {
    kind: 'yes-no',
    source: 'imported',
    standing: 'imported',
  }),
  labourRelationEnded: line('劳动关系终止日期', 'day on which the labour relation ended', {
    kind: 'day',
    source: 'imported',
    standing: 'imported',
  }),
}

export const facts: { readonly [name: string]: FactDeclaration } = { ...enterpriseFacts, ...refundFacts, ...lineFacts }
