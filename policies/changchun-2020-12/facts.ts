import type { Choice, FactDeclaration } from '../kit.ts'
import { factsOfOthers } from './facts-other.ts'
import { factsOfTrainings } from './facts-training.ts'

const kinds: readonly Choice[] = [
  { value: 'hard-to-employ', label: { zh: '就业困难人员', en: 'hard to employ' }, aliases: [] },
  {
    value: 'zero-employment-family',
    label: { zh: '零就业家庭成员', en: 'member of a family without work' },
    aliases: [],
  },
  { value: 'other', label: { zh: '其他人员', en: 'other' }, aliases: [] },
]

/** Facts of work-based training under 三(一)7, `employer`, `applied` and `insured` shared by the others. */
const factsOfWorkBased: { readonly [name: string]: FactDeclaration } = {
  employer: {
    label: { zh: '统一社会信用代码', en: 'unified social credit code' },
    level: 'body',
    source: 'registry',
    standing: 'confirmed',
    kind: 'text',
  },
  month: {
    label: { zh: '申报月份', en: 'month claimed' },
    level: 'body',
    source: 'claim',
    standing: 'declared',
    kind: 'month',
  },
  applied: {
    label: { zh: '申请日期', en: 'day of applying' },
    level: 'body',
    source: 'claim',
    standing: 'declared',
    kind: 'day',
  },
  insured: {
    label: { zh: '是否参保', en: 'insured' },
    level: 'body',
    source: 'registry',
    standing: 'imported',
    kind: 'yes-no',
  },
  wholeMonths: {
    label: { zh: '未填培训天数的按整月计', en: 'rows without days count as whole months' },
    level: 'body',
    source: 'claim',
    standing: 'declared',
    kind: 'yes-no',
  },
  category: {
    label: { zh: '人员类别', en: 'kind of worker' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'choice',
    choices: kinds,
  },
  hireDate: {
    label: { zh: '入职时间', en: 'day of hiring' },
    level: 'line',
    source: 'roster',
    standing: 'imported',
    kind: 'day',
  },
  trainingDays: {
    label: { zh: '培训天数', en: 'days of training in the month' },
    level: 'line',
    source: 'roster',
    standing: 'declared',
    kind: 'integer',
    most: 31,
  },
}

export const facts: { readonly [name: string]: FactDeclaration } = {
  ...factsOfWorkBased,
  ...factsOfTrainings,
  ...factsOfOthers,
}
