import type { FactDeclaration } from '../kit.ts'
import { bodyFact, choice, lineFact, type TrainingLine, trainingFacts } from '../liaoning-2020-16/facts.ts'

/** What the training of workers is judged by in Dalian. */
export interface SmeLine extends TrainingLine {
  readonly size: string | null | undefined
  readonly filedOn: string | null | undefined
  readonly content: string | null | undefined
  readonly contentDecision: boolean | null | undefined
  readonly sessionMinutes: readonly number[] | null | undefined
}

export const facts: { readonly [name: string]: FactDeclaration } = {
  ...trainingFacts,
  filedOn: bodyFact('开班备案审核完成日期', 'day on which the opening was filed and passed', {
    kind: 'day',
    source: 'registry',
    standing: 'confirmed',
  }),
  content: bodyFact('培训内容', 'what is taught', {
    kind: 'choice',
    source: 'claim',
    standing: 'evidenced',
    choices: [
      choice('post-skills', '岗位技能培训', 'skills of the post', ['岗位技能提升培训']),
      choice('safety', '安全技能培训', 'safety skills', ['安全生产']),
      choice('injury-prevention', '工伤预防', 'prevention of work injuries'),
      choice('health', '健康卫生及疫情防控知识', 'health and epidemic prevention', ['疫情防控知识']),
      choice('general', '通用性职业素质', 'general working skills', ['通用职业素质']),
      choice('other', '其他内容', 'other'),
    ],
  }),
  contentDecision: bodyFact('其他培训内容的认定', 'decision on other content', {
    kind: 'yes-no',
    source: 'official',
    standing: 'confirmed',
  }),
  month: bodyFact('以工代训月份', 'month of work-based training', {
    kind: 'month',
    source: 'claim',
    standing: 'declared',
  }),
  insured: bodyFact('是否参保', 'insured', { kind: 'yes-no', source: 'registry', standing: 'imported' }),
  item: bodyFact('预支补贴项目', 'what is paid ahead for', {
    kind: 'choice',
    source: 'claim',
    standing: 'declared',
    choices: [
      choice('post-skills', '岗位技能提升培训', 'upgrading of the skills of the post', ['岗位技能培训']),
      choice('apprenticeship', '新型学徒制', 'new apprenticeship', ['新型学徒制培训', '企业新型学徒制']),
      choice('other', '其他项目', 'other'),
    ],
  }),
  planApproved: bodyFact('培训方案审核通过日期', 'day on which the plan was approved', {
    kind: 'day',
    source: 'official',
    standing: 'confirmed',
  }),
  estimatedSubsidyFen: bodyFact('预计补贴金额', 'subsidy expected', {
    kind: 'fen',
    source: 'claim',
    standing: 'evidenced',
    most: 100_000_000_000,
  }),
  prepaidFen: bodyFact('已预支金额', 'paid ahead', {
    kind: 'fen',
    source: 'imported',
    standing: 'imported',
    most: 100_000_000_000,
  }),
  finalApprovedFen: bodyFact('最终核定金额', 'amount finally approved', {
    kind: 'fen',
    source: 'official',
    standing: 'confirmed',
    most: 100_000_000_000,
  }),
  category: lineFact('人员类别', 'kind of worker', {
    kind: 'choice',
    source: 'roster',
    standing: 'imported',
    choices: [
      choice('hard-to-employ', '就业困难人员', 'hard to employ', ['困难人员']),
      choice('zero-employment-family', '零就业家庭成员', 'member of a family without work', ['零就业家庭']),
      choice('registered-poor', '贫困劳动力', 'worker registered as poor', ['建档立卡贫困劳动力']),
      choice('other', '其他人员', 'other'),
    ],
  }),
  sessionMinutes: lineFact('每次培训的分钟数', 'minutes of each session', {
    kind: 'integers',
    source: 'evidence',
    standing: 'evidenced',
    most: 1440,
  }),
}
