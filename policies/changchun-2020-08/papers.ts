import type { Check, EvidenceSlot, Facts, Pack, Register } from '../kit.ts'

/** 四: the papers of a month. The roster and the application form are made by the product and come back sealed. */
export const evidence: readonly EvidenceSlot[] = [
  {
    kind: 'wage-statement',
    label: { zh: '当月发放工资银行对账单', en: 'bank statement of the wages of the month' },
    clause: '四.3',
    perPerson: false,
    fact: 'wageStatement',
    required: () => true,
  },
  {
    kind: 'wage-statement-last-year',
    label: { zh: '上一年度同期发放工资银行对账单', en: 'bank statement of the wages of the same month of last year' },
    clause: '四.3',
    perPerson: false,
    fact: 'wageStatementLastYear',
    required: body => body.stopped === true,
  },
  {
    kind: 'indicators',
    label: { zh: '电费、能源消耗量、营业收入证明', en: 'proof of electricity, energy and revenue' },
    clause: '四',
    perPerson: false,
    required: body => body.stopped === true,
  },
  {
    kind: 'sealed-application',
    label: { zh: '签字盖章的申请表', en: 'signed and sealed application form' },
    clause: '四.2, 五.5',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'sealed-roster',
    label: { zh: '签字盖章的人员名册', en: 'signed and sealed roster' },
    clause: '四.1, 五.5',
    perPerson: false,
    required: () => true,
  },
]

/** Which authority keeps the list of a kind of worker (二(一), 三). */
const registerOfCategory: { readonly [category: string]: Register | undefined } = {
  'hard-to-employ': 'hardship',
  'zero-employment-family': 'zero-employment-family',
  'registered-unemployed': 'unemployment',
  'graduate-within-two-years': 'education',
  'graduate-2020': 'education',
  'registered-poor': 'poverty-file',
}

function registersOfKinds(line: Facts): readonly Register[] {
  const kinds = [line.category, line.secondCategory, line.graduate2020 === true ? 'graduate-2020' : null]
  const registers = kinds.flatMap(kind => (typeof kind === 'string' ? (registerOfCategory[kind] ?? []) : []))
  return [...new Set(registers)]
}

/** What an official checks on each line before passing it, and where the answer comes from (W9). */
export const checks: readonly Check[] = [
  {
    id: 'identity',
    label: { zh: '身份', en: 'identity' },
    clause: '四.1; 12号 六(二)',
    source: 'imported',
    facts: ['name', 'residentId'],
    standing: 'imported',
    applies: () => true,
    asks: () => ['social-insurance'],
  },
  {
    id: 'insured',
    label: { zh: '参保', en: 'insurance' },
    clause: '二(一), 二(二)',
    source: 'imported',
    facts: ['insured', 'hireDate'],
    standing: 'imported',
    applies: () => true,
    asks: () => ['social-insurance'],
  },
  {
    id: 'category',
    label: { zh: '类别', en: 'kind of worker' },
    clause: '二(一), 三',
    source: 'imported',
    facts: ['category', 'secondCategory', 'leftSchool', 'graduationYear'],
    standing: 'imported',
    applies: line => line.category !== 'employee',
    asks: registersOfKinds,
  },
  {
    id: 'wage',
    label: { zh: '工资', en: 'wage' },
    clause: '四.3',
    source: 'evidence',
    facts: ['wagePaidFen', 'livingExpenseFen'],
    standing: 'evidenced',
    applies: () => true,
  },
  {
    id: 'repeat',
    label: { zh: '重复', en: 'taken before' },
    clause: '六',
    source: 'entitlements',
    facts: [],
    standing: 'confirmed',
    applies: () => true,
    asks: () => ['earlier-subsidy'],
  },
  {
    id: 'months',
    label: { zh: '月数', en: 'months and days' },
    clause: '二(一), 二(二), 三; 12号 三(一)7',
    source: 'entitlements',
    facts: ['trainingDays'],
    standing: 'confirmed',
    applies: () => true,
  },
]

/** The commitment printed on annex 1; its wording is the form's. A changed wording is a new version. */
export const commitment: NonNullable<Pack['commitment']> = {
  version: '2020-08-03',
  zh: '本单位已知晓并充分理解申请以工代训职业培训补贴的条件，确认本单位组织的以工代训符合补贴相关要求。本单位承诺所提供的信息、材料完全属实。如有不实或其他任一不符合申请职业培训补贴的情形，本单位愿意退回已申领的职业培训补贴，并承担相应损失及法律责任。',
  en: 'We know and understand the conditions of the subsidy, confirm that our work-based training meets them, and declare that all information and papers are true. Should any of it be untrue or any condition not be met, we will return what was received and bear the loss and the legal consequences.',
}
