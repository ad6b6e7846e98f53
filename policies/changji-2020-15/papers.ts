import type { Check, EvidenceSlot } from '../kit.ts'

/**
 * 二(一)4: for the refunds nothing is asked of the enterprise, neither roster nor wage table; the records come from the
 * authorities. 四(三): the monthly package of work-based training.
 */
export const evidence: readonly EvidenceSlot[] = [
  {
    kind: 'premium-record',
    label: { zh: '征缴机构提供的上年度缴费记录', en: "last year's premium record from the collecting authority" },
    clause: '二(一)4',
    perPerson: false,
    required: () => false,
  },
  {
    kind: 'reserve-statement',
    label: { zh: '统筹地区基金年末结余和支出报表', en: 'statement of balance and outlay of the pooling area' },
    clause: '二(一)3',
    perPerson: false,
    required: () => false,
  },
  {
    kind: 'plan-form',
    label: { zh: '以工代训培训计划申请表', en: 'application form of the plan' },
    clause: '四(一), 四(三)',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'roster-scan',
    label: { zh: '以工代训人员花名册纸质版扫描件', en: 'scan of the signed roster' },
    clause: '四(三)',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'roster-sheet',
    label: { zh: '以工代训人员电子版花名册', en: 'roster as a sheet' },
    clause: '四(三)',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'wage-proof',
    label: {
      zh: '当月发放工资银行对账单，或职工签字并加盖财务印章的工资表扫描件和电子版',
      en: 'bank statement of the wages of the month, or the signed and sealed wage table as scan and sheet',
    },
    clause: '四(三)',
    perPerson: false,
    fact: 'wageProof',
    required: body => body.stopped !== true,
  },
  {
    kind: 'wage-proof-previous-quarter',
    label: { zh: '上一季度发放工资银行对账单或工资表', en: 'bank statement or wage table of the quarter before' },
    clause: '四(三)',
    perPerson: false,
    fact: 'wageProofPreviousQuarter',
    required: body => body.stopped === true,
  },
  {
    kind: 'basic-account',
    label: { zh: '银行基本账户信息', en: 'particulars of the basic account' },
    clause: '四(三), 四(四)',
    perPerson: false,
    required: () => true,
  },
]

export const checks: readonly Check[] = [
  {
    id: 'identity',
    label: { zh: '身份', en: 'identity' },
    clause: '四(三)',
    source: 'imported',
    facts: ['personKind'],
    standing: 'imported',
    applies: line => 'month' in line,
    asks: () => ['social-insurance'],
  },
  {
    id: 'category',
    label: { zh: '类别', en: 'kind of worker' },
    clause: '二(二)1',
    source: 'imported',
    facts: ['category', 'leftSchool'],
    standing: 'imported',
    applies: line => 'month' in line && line.category !== 'other',
    asks: line => {
      if (line.category === 'hard-to-employ') return ['hardship']
      if (line.category === 'zero-employment-family') return ['zero-employment-family']
      return line.category === 'registered-unemployed' ? ['unemployment'] : ['education']
    },
  },
  {
    id: 'wage',
    label: { zh: '工资', en: 'wage' },
    clause: '四(三)',
    source: 'evidence',
    facts: ['wageProof', 'wageProofPreviousQuarter'],
    standing: 'evidenced',
    applies: line => 'month' in line,
  },
  {
    id: 'repeat',
    label: { zh: '同月其他培训补贴', en: 'other training subsidy in the month' },
    clause: '五(二)',
    source: 'entitlements',
    facts: [],
    standing: 'confirmed',
    applies: line => 'month' in line,
    asks: () => ['earlier-subsidy'],
  },
]
