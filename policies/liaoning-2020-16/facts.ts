import type { Choice, FactDeclaration, Facts } from '../kit.ts'

/** What a training of the epidemic period is judged by, under the province's notice as under a city's. */
export interface TrainingLine extends Facts {
  readonly employer: string | null | undefined
  readonly applicantKind: string | null | undefined
  readonly registeredInLiaoning: boolean | null | undefined
  readonly training: string | null | undefined
  readonly project: string | null | undefined
  readonly trainingStart: string | null | undefined
  readonly trainingEnd: string | null | undefined
  readonly claimed: string | null | undefined
  readonly mode: string | null | undefined
  readonly relatedToMainBusiness: boolean | null | undefined
  readonly trainingRecords: boolean | null | undefined
  readonly totalHours: number | null | undefined
  readonly onlineHours: number | null | undefined
  readonly convertedFromOffline: boolean | null | undefined
  readonly platformKind: string | null | undefined
  readonly workerKind: string | null | undefined
  readonly frontline: boolean | null | undefined
  readonly lateClaimDecision: boolean | null | undefined
  readonly completed: boolean | null | undefined
  readonly periods: number | null | undefined
}

/** What 16号 asks beside that. */
export interface OnlineLine extends TrainingLine {
  readonly legalPerson: boolean | null | undefined
  readonly affected: boolean | null | undefined
  readonly periodKind: string | null | undefined
  readonly trainingPlan: boolean | null | undefined
  readonly commitmentSigned: boolean | null | undefined
  readonly offlineActivityHeld: boolean | null | undefined
  readonly industryCode: string | null | undefined
  readonly employees2019: number | null | undefined
  readonly revenue2019Fen: number | null | undefined
  readonly assets2019Fen: number | null | undefined
  readonly sizeDecision: string | null | undefined
}

export function choice(value: string, zh: string, en: string, aliases: readonly string[] = []): Choice {
  return { value, label: { zh, en }, aliases }
}

type Rest = Pick<FactDeclaration, 'kind' | 'source' | 'standing'> & Partial<FactDeclaration>

export function bodyFact(zh: string, en: string, rest: Rest): FactDeclaration {
  return { label: { zh, en }, level: 'body', ...rest }
}

export function lineFact(zh: string, en: string, rest: Rest): FactDeclaration {
  return { label: { zh, en }, level: 'line', ...rest }
}

export const sizes: readonly Choice[] = [
  choice('large', '大型', 'large', ['大型企业']),
  choice('medium', '中型', 'medium', ['中型企业']),
  choice('small', '小型', 'small', ['小型企业']),
  choice('micro', '微型', 'micro', ['微型企业']),
]

const applicantKinds: readonly Choice[] = [
  choice('enterprise', '企业', 'enterprise', ['参保企业']),
  choice('dispatch-company', '劳务派遣单位', 'labour dispatch company', ['劳务派遣公司']),
  choice('training-institution', '职业培训机构', 'training institution', ['民办职业培训学校', '技工院校']),
  choice('cooperative', '农民专业合作社', "farmers' cooperative", ['合作社']),
  choice('poverty-workshop', '扶贫车间', 'poverty relief workshop'),
  choice('individual-business', '个体工商户', 'individual business', ['个体户']),
  choice('other-producer', '其他生产经营主体', 'other producer'),
  choice('other', '其他单位', 'other body'),
]

const bodyFacts: { readonly [name: string]: FactDeclaration } = {
  employer: bodyFact('统一社会信用代码', 'unified social credit code', {
    kind: 'text',
    source: 'registry',
    standing: 'confirmed',
  }),
  applicantKind: bodyFact('申请单位类型', 'kind of applicant', {
    kind: 'choice',
    source: 'registry',
    standing: 'confirmed',
    choices: applicantKinds,
  }),
  size: bodyFact('企业规模', 'size of the enterprise', {
    kind: 'choice',
    source: 'registry',
    standing: 'evidenced',
    choices: sizes,
  }),
  registeredInLiaoning: bodyFact('是否在辽宁省注册', 'registered in Liaoning', {
    kind: 'yes-no',
    source: 'registry',
    standing: 'confirmed',
  }),
  training: bodyFact('培训班编号', 'reference of the class', { kind: 'text', source: 'claim', standing: 'confirmed' }),
  project: bodyFact('培训项目编码', 'code of the training project', {
    kind: 'text',
    source: 'claim',
    standing: 'confirmed',
  }),
  trainingStart: bodyFact('培训开始日期', 'first day of training', {
    kind: 'day',
    source: 'claim',
    standing: 'evidenced',
  }),
  trainingEnd: bodyFact('培训完成日期', 'last day of training', {
    kind: 'day',
    source: 'claim',
    standing: 'evidenced',
  }),
  claimed: bodyFact('申领日期', 'day of claiming', { kind: 'day', source: 'claim', standing: 'declared' }),
  lateClaimDecision: bodyFact('逾期申领的书面决定', 'reasoned decision on a late claim', {
    kind: 'yes-no',
    source: 'official',
    standing: 'confirmed',
  }),
  mode: bodyFact('培训方式', 'way of training', {
    kind: 'choice',
    source: 'claim',
    standing: 'evidenced',
    choices: [
      choice('online', '线上', 'online', ['线上培训']),
      choice('offline', '线下', 'offline', ['线下培训']),
      choice('mixed', '线上线下结合', 'online and offline', ['混合']),
    ],
  }),
  relatedToMainBusiness: bodyFact('培训内容是否与主营业务相关', 'related to the main business', {
    kind: 'yes-no',
    source: 'claim',
    standing: 'evidenced',
  }),
  trainingRecords: bodyFact('签到注册和学习记录可查询、可追溯', 'sign-in and learning records can be traced', {
    kind: 'yes-no',
    source: 'evidence',
    standing: 'evidenced',
  }),
  totalHours: bodyFact('培训总学时', 'hours of the course', {
    kind: 'integer',
    source: 'claim',
    standing: 'evidenced',
    most: 10_000,
  }),
  onlineHours: bodyFact('其中线上学时', 'hours of it online', {
    kind: 'integer',
    source: 'claim',
    standing: 'evidenced',
    most: 10_000,
  }),
  platformKind: bodyFact('线上培训平台类型', 'kind of online platform', {
    kind: 'choice',
    source: 'claim',
    standing: 'evidenced',
    choices: [
      choice('named', '文件列名平台', 'named in the notice', ['列名平台']),
      choice('own-site', '自有网站', 'an own site', ['自建网站']),
      choice('domestic', '境内其他合法公益平台', 'another lawful one in the country', ['第三方平台']),
      choice('other', '不符合条件的平台', 'one that does not qualify'),
    ],
  }),
  convertedFromOffline: bodyFact('是否由原线下课程转为线上', 'converted from a course planned offline', {
    kind: 'yes-no',
    source: 'claim',
    standing: 'declared',
  }),
}

const lineFacts: { readonly [name: string]: FactDeclaration } = {
  workerKind: lineFact('用工形式', 'how the worker is employed', {
    kind: 'choice',
    source: 'roster',
    standing: 'evidenced',
    choices: [
      choice('employee', '本企业职工', 'own employee', ['职工', '劳动合同']),
      choice('dispatched', '在本企业工作的劳务派遣人员', 'dispatched worker at work there', ['劳务派遣人员', '派遣工']),
      choice('other', '其他人员', 'other'),
    ],
  }),
  frontline: lineFact('是否一线职工', 'frontline worker', { kind: 'yes-no', source: 'roster', standing: 'declared' }),
  completed: lineFact('是否完成培训', 'completed the training', {
    kind: 'yes-no',
    source: 'evidence',
    standing: 'evidenced',
  }),
  periods: lineFact('完成课时数', 'periods completed', {
    kind: 'integer',
    source: 'evidence',
    standing: 'evidenced',
    most: 2000,
  }),
}

/** Shared with the cities that carry the notice out. */
export const trainingFacts: { readonly [name: string]: FactDeclaration } = { ...bodyFacts, ...lineFacts }

export const facts: { readonly [name: string]: FactDeclaration } = {
  ...trainingFacts,
  legalPerson: bodyFact('是否具有独立法人资格', 'a legal person of its own', {
    kind: 'yes-no',
    source: 'registry',
    standing: 'confirmed',
  }),
  affected: bodyFact('是否受疫情影响', 'affected by the epidemic', {
    kind: 'yes-no',
    source: 'claim',
    standing: 'declared',
  }),
  periodKind: bodyFact('培训所处时期', 'time in which the training fell', {
    kind: 'choice',
    source: 'claim',
    standing: 'declared',
    choices: [
      choice('stopped', '停工期', 'work was stopped'),
      choice('recovering', '恢复期', 'work was being taken up again'),
      choice('other', '其他时期', 'another time'),
    ],
  }),
  trainingPlan: bodyFact('培训方案', 'training plan', { kind: 'yes-no', source: 'evidence', standing: 'evidenced' }),
  commitmentSigned: bodyFact('承诺书已由法定代表人签章', 'commitment signed by the legal representative', {
    kind: 'yes-no',
    source: 'evidence',
    standing: 'evidenced',
  }),
  offlineActivityHeld: bodyFact(
    '疫情影响消除前是否另行组织线下培训、实训或评价（承诺第四项）',
    'training, practice or assessment held offline before the epidemic was over (item 4)',
    { kind: 'yes-no', source: 'claim', standing: 'declared', onlyUnder: 'D-65' },
  ),
  industryCode: bodyFact('行业代码（GB/T 4754）', 'industry (GB/T 4754)', {
    kind: 'text',
    source: 'registry',
    standing: 'evidenced',
  }),
  employees2019: bodyFact('2019年底从业人员', 'employees at the end of 2019', {
    kind: 'integer',
    source: 'claim',
    standing: 'evidenced',
  }),
  revenue2019Fen: bodyFact('2019年营业收入', 'revenue of 2019', {
    kind: 'fen',
    source: 'claim',
    standing: 'evidenced',
  }),
  assets2019Fen: bodyFact('2019年底资产总额', 'assets at the end of 2019', {
    kind: 'fen',
    source: 'claim',
    standing: 'evidenced',
  }),
  sizeDecision: bodyFact('企业规模认定', 'decision on the size', {
    kind: 'choice',
    source: 'official',
    standing: 'confirmed',
    choices: sizes,
  }),
}
