import type { Choice, FactDeclaration, Facts } from '../kit.ts'

/** What the rules read, typed. The engine hands over the same record under the pack's declarations below. */
export interface Line extends Facts {
  readonly employer: string | null | undefined
  readonly month: string | null | undefined
  readonly applied: string | null | undefined
  readonly insured: boolean | null | undefined
  readonly size: string | null | undefined
  readonly industryCode: string | null | undefined
  readonly fiveIndustryDeclared: boolean | null | undefined
  readonly fiveIndustryConfirmed: boolean | null | undefined
  readonly stopped: boolean | null | undefined
  readonly electricityFen: number | null | undefined
  readonly electricity2019Fen: number | null | undefined
  readonly energyUsed: number | null | undefined
  readonly energyUsed2019: number | null | undefined
  readonly revenueFen: number | null | undefined
  readonly revenue2019Fen: number | null | undefined
  readonly operatingMonths2019: number | null | undefined
  readonly indicatorDecision: boolean | null | undefined
  readonly wholeMonths: boolean | null | undefined
  readonly wageStatement: boolean | null | undefined
  readonly wageStatementLastYear: boolean | null | undefined
  readonly hireDate: string | null | undefined
  readonly graduate2020: boolean | null | undefined
  readonly category: string | null | undefined
  readonly secondCategory: string | null | undefined
  readonly categoryDecision: boolean | null | undefined
  readonly graduateRateDecision: boolean | null | undefined
  readonly leftSchool: string | null | undefined
  readonly graduationYear: number | null | undefined
  readonly trainingDays: number | null | undefined
  readonly wagePaidFen: number | null | undefined
  readonly livingExpenseFen: number | null | undefined
}

function choice(value: string, zh: string, en: string, aliases: readonly string[] = []): Choice {
  return { value, label: { zh, en }, aliases }
}

/** The four kinds of 二(一), the graduates of 三, the staff of 二(二), and the kind that stands only on the form (D-24). */
export const categories: readonly Choice[] = [
  choice('hard-to-employ', '就业困难人员', 'hard to employ', ['困难人员', '就业困难']),
  choice('zero-employment-family', '零就业家庭成员', 'member of a family without work', ['零就业家庭', '零就业']),
  choice('graduate-within-two-years', '离校两年内高校毕业生', 'graduate within two years of leaving school', [
    '离校2年内高校毕业生',
    '离校二年内高校毕业生',
    '离校两年内未就业高校毕业生',
    '高校毕业生',
  ]),
  choice('registered-unemployed', '登记失业人员', 'registered unemployed', ['失业人员', '登记失业']),
  choice('graduate-2020', '2020年应届高校毕业生', 'graduate of 2020', [
    '应届高校毕业生',
    '应届毕业生',
    '2020届毕业生',
    '2020应届',
  ]),
  choice('registered-poor', '建档立卡贫困劳动力', 'worker registered as poor', [
    '建档立卡',
    '贫困劳动力',
    '建档立卡贫困人员',
  ]),
  choice('employee', '企业职工', 'employee', ['职工', '在职职工', '在岗职工', '员工']),
]

type Column = NonNullable<FactDeclaration['column']>

function column(order: number, header: string, aliases: readonly string[], more: Partial<Column> = {}): Column {
  return { header, aliases, required: false, annex: false, order, ...more }
}

const annex = { annex: true } as const
const annexRequired = { annex: true, required: true } as const

/** The person's facts: annex 2's eight columns, then what the rules need beside them. */
const lineFacts: { readonly [name: string]: FactDeclaration } = {
  sequence: {
    label: { zh: '序号', en: 'number' },
    level: 'line',
    source: 'roster',
    standing: 'declared',
    kind: 'integer',
    column: column(1, '序号', ['编号', '序', 'No.', '序 号'], annex),
  },
  name: {
    label: { zh: '姓名', en: 'name' },
    level: 'line',
    source: 'roster',
    standing: 'confirmed',
    kind: 'text',
    column: column(2, '姓名', ['名字', '员工姓名', '职工姓名', '人员姓名', '姓 名'], annexRequired),
  },
  sex: {
    label: { zh: '性别', en: 'sex' },
    level: 'line',
    source: 'roster',
    standing: 'declared',
    kind: 'choice',
    choices: [choice('male', '男', 'male', ['男性', 'M']), choice('female', '女', 'female', ['女性', 'F'])],
    column: column(3, '性别', ['性 别'], annex),
  },
  residentId: {
    label: { zh: '身份证号', en: 'resident id' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'resident-id',
    column: column(
      4,
      '身份证号',
      ['身份证号码', '身份证', '证件号码', '证件号', '公民身份号码', '公民身份证号码', '身份证件号码', '居民身份证号'],
      annexRequired,
    ),
  },
  post: {
    label: { zh: '岗位名称', en: 'post' },
    level: 'line',
    source: 'roster',
    standing: 'declared',
    kind: 'text',
    column: column(
      5,
      '岗位名称',
      ['岗位', '工种', '工种/岗位', '岗位/工种', '职务', '工作岗位', '岗位工种'],
      annexRequired,
    ),
  },
  hireDate: {
    label: { zh: '入职时间', en: 'day of hiring' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'day',
    column: column(
      6,
      '入职时间',
      ['入职日期', '入厂日期', '入厂时间', '到岗时间', '到岗日期', '参加工作时间', '合同开始日期'],
      annexRequired,
    ),
  },
  phone: {
    label: { zh: '联系电话', en: 'telephone' },
    level: 'line',
    source: 'roster',
    standing: 'declared',
    kind: 'phone',
    column: column(
      7,
      '联系电话',
      ['电话', '手机', '手机号', '手机号码', '联系方式', '电话号码', '本人电话'],
      annexRequired,
    ),
  },
  graduate2020: {
    label: { zh: '是否为2020年应届高校毕业生', en: 'graduate of 2020' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'yes-no',
    column: column(
      8,
      '是否为2020年应届高校毕业生',
      [
        '是否为2020年应届毕业生',
        '是否应届毕业生',
        '是否2020年应届高校毕业生',
        '应届高校毕业生',
        '是否应届',
        '2020应届毕业生',
      ],
      annex,
    ),
  },
  category: {
    label: { zh: '人员类别', en: 'kind of worker' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'choice',
    choices: categories,
    column: column(9, '人员类别', ['类别', '人员类型', '人员性质', '吸纳人员类别', '就业人员类别'], { required: true }),
  },
  secondCategory: {
    label: { zh: '另属人员类别', en: 'second kind of worker' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'choice',
    choices: categories,
    column: column(10, '另属人员类别', ['其他人员类别', '第二人员类别', '同时属于']),
  },
  leftSchool: {
    label: { zh: '毕业（离校）时间', en: 'day of leaving school' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'day',
    column: column(11, '毕业（离校）时间', [
      '毕业/离校时间',
      '离校时间',
      '毕业时间',
      '毕业日期',
      '离校日期',
      '毕业离校时间',
    ]),
  },
  graduationYear: {
    label: { zh: '毕业年度', en: 'year of graduation' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'integer',
    least: 1950,
    most: 2100,
    column: column(12, '毕业年度', ['毕业年份', '毕业年', '毕业届次', '届别']),
  },
  trainingDays: {
    label: { zh: '培训天数', en: 'days of training in the month' },
    level: 'line',
    source: 'roster',
    standing: 'declared',
    kind: 'integer',
    least: 0,
    most: 31,
    column: column(13, '培训天数', ['本月培训天数', '以工代训天数', '实际培训天数', '当月培训天数', '培训日数']),
  },
  wagePaidFen: {
    label: { zh: '实发工资', en: 'wage paid' },
    level: 'line',
    source: 'roster',
    standing: 'evidenced',
    kind: 'fen',
    column: column(14, '实发工资', [
      '实发金额',
      '实发',
      '实发工资（元）',
      '当月工资',
      '工资',
      '应发/实发工资',
      '实发额',
      '发放金额',
    ]),
  },
  livingExpenseFen: {
    label: { zh: '生活费', en: 'living expenses paid' },
    level: 'line',
    source: 'roster',
    standing: 'evidenced',
    kind: 'fen',
    column: column(15, '生活费', ['发放生活费', '生活费（元）', '当月生活费']),
  },
  wagePaidOn: {
    label: { zh: '工资发放日期', en: 'day of paying the wage' },
    level: 'line',
    source: 'roster',
    standing: 'evidenced',
    kind: 'day',
    column: column(16, '工资发放日期', ['发放日期', '发薪日期', '发放时间', '工资发放时间', '交易日期']),
  },
  categoryDecision: {
    label: { zh: '建档立卡贫困劳动力的人工核定', en: 'decision on a worker registered as poor' },
    level: 'line',
    source: 'official',
    standing: 'confirmed',
    kind: 'yes-no',
  },
  graduateRateDecision: {
    label: {
      zh: '按应届高校毕业生标准享受的人工核定',
      en: 'decision to pay by the rate of graduates',
    },
    level: 'line',
    source: 'official',
    standing: 'confirmed',
    kind: 'yes-no',
    onlyUnder: 'D-17',
  },
}

function body(
  zh: string,
  en: string,
  more: Pick<FactDeclaration, 'kind' | 'source' | 'standing'> & Partial<FactDeclaration>,
): FactDeclaration {
  return { label: { zh, en }, level: 'body', ...more }
}

/** The enterprise's facts, and those of the claim as a whole. */
const bodyFacts: { readonly [name: string]: FactDeclaration } = {
  employer: body('统一社会信用代码', 'unified social credit code', {
    kind: 'text',
    source: 'registry',
    standing: 'confirmed',
  }),
  month: body('申报月份', 'month claimed', { kind: 'month', source: 'claim', standing: 'declared' }),
  applied: body('申请日期', 'day of applying', { kind: 'day', source: 'claim', standing: 'declared' }),
  insured: body('是否参保', 'insured', { kind: 'yes-no', source: 'registry', standing: 'imported' }),
  size: body('企业规模', 'size of the enterprise', {
    kind: 'choice',
    source: 'registry',
    standing: 'evidenced',
    choices: [
      choice('large', '大型', 'large', ['大型企业']),
      choice('medium', '中型', 'medium', ['中型企业']),
      choice('small', '小型', 'small', ['小型企业']),
      choice('micro', '微型', 'micro', ['微型企业']),
    ],
  }),
  industryCode: body('行业代码（GB/T 4754）', 'industry (GB/T 4754)', {
    kind: 'text',
    source: 'registry',
    standing: 'evidenced',
  }),
  fiveIndustryDeclared: body('申报属于五类行业', 'declared to be of the five industries', {
    kind: 'yes-no',
    source: 'registry',
    standing: 'declared',
  }),
  fiveIndustryConfirmed: body('五类行业认定', 'confirmed to be of the five industries', {
    kind: 'yes-no',
    source: 'official',
    standing: 'confirmed',
  }),
  ownership: body('企业性质', 'ownership', {
    kind: 'choice',
    source: 'registry',
    standing: 'confirmed',
    choices: [
      choice('private', '民营及其他', 'private or other'),
      choice('state-owned', '国有企业', 'state-owned', ['国企']),
      choice('central-or-provincial', '中省直企业', 'central or provincial', ['中央企业', '省直企业']),
    ],
  }),
  stopped: body('受疫情影响停工停业', 'stopped by the epidemic', {
    kind: 'yes-no',
    source: 'claim',
    standing: 'declared',
  }),
  electricityFen: body('当月电费', 'electricity of the month', { kind: 'fen', source: 'claim', standing: 'evidenced' }),
  electricity2019Fen: body('2019年电费合计', 'electricity of 2019', {
    kind: 'fen',
    source: 'claim',
    standing: 'evidenced',
  }),
  energyUsed: body('当月其他能源消耗量', 'other energy used in the month', {
    kind: 'quantity',
    source: 'claim',
    standing: 'evidenced',
  }),
  energyUsed2019: body('2019年其他能源消耗量合计', 'other energy used in 2019', {
    kind: 'quantity',
    source: 'claim',
    standing: 'evidenced',
  }),
  revenueFen: body('当月营业收入', 'revenue of the month', { kind: 'fen', source: 'claim', standing: 'evidenced' }),
  revenue2019Fen: body('2019年营业收入合计', 'revenue of 2019', {
    kind: 'fen',
    source: 'claim',
    standing: 'evidenced',
  }),
  operatingMonths2019: body('2019年经营月数', 'months of operation in 2019', {
    kind: 'integer',
    source: 'claim',
    standing: 'evidenced',
    most: 12,
  }),
  indicatorDecision: body('经营指标人工核定', 'decision on the indicators', {
    kind: 'yes-no',
    source: 'official',
    standing: 'confirmed',
  }),
  wholeMonths: body('未填培训天数的按整月计', 'rows without days count as whole months', {
    kind: 'yes-no',
    source: 'claim',
    standing: 'declared',
  }),
  wageStatement: body('当月发放工资银行对账单', 'bank statement of the wages of the month', {
    kind: 'yes-no',
    source: 'evidence',
    standing: 'evidenced',
  }),
  wageStatementLastYear: body(
    '上一年度同期发放工资银行对账单',
    'bank statement of the wages of the same month of last year',
    {
      kind: 'yes-no',
      source: 'evidence',
      standing: 'evidenced',
    },
  ),
}

export const facts: { readonly [name: string]: FactDeclaration } = { ...bodyFacts, ...lineFacts }
