import { formatFigures, formatYuan, fraction, times } from '../../values/money.ts'
import type { Facts, Finding, Rule, Scheme, Settings } from '../kit.ts'
import { firstTrainingDay } from '../liaoning-2020-16/parameters.ts'
import { lastDayUnder } from '../liaoning-2020-16/rules.ts'
import { absent, assured, owesDecision, owesFact } from '../owing.ts'
import { dispatchRule } from './applicants.ts'
import { prepaidShare, raisedPrepaidShare, raisedUntil } from './parameters.ts'

interface Plan extends Facts {
  readonly employer: string | null | undefined
  readonly applicantKind: string | null | undefined
  readonly size: string | null | undefined
  readonly project: string | null | undefined
  readonly item: string | null | undefined
  readonly planApproved: string | null | undefined
  readonly trainingStart: string | null | undefined
  readonly estimatedSubsidyFen: number | null | undefined
}

const clause = '二¶1'
const owesKind = owesFact('applicantKind')
const owesSize = owesDecision('DL-D', { fact: 'size' })
const owesItem = owesFact('item')
const owesApproval = owesDecision('DL-D', { fact: 'planApproved', doubt: 'D-62' })
const owesStart = owesFact('trainingStart')
const owesEstimate = owesFact('estimatedSubsidyFen', 'enterprise', 'training-plan')

/** D-62: the day that decides about the raised share: when the plan was approved, or when the training begins. */
function decidingDay(f: Plan, settings: Settings): string | null {
  if (absent(f.planApproved)) return null
  return settings.choice('D-62', f.planApproved) === 'training-start' ? (f.trainingStart ?? null) : f.planApproved
}

function isRaised(f: Plan, settings: Settings): boolean {
  const day = decidingDay(f, settings)
  return f.size !== 'large' && day !== null && day <= raisedUntil
}

const raisedNote: Finding = {
  rule: 'prepayment-50',
  clause,
  says: {
    zh: '2020年4月30日前，中小微企业预支50%。',
    en: 'Until 30 April 2020 smaller enterprises are paid 50 % ahead.',
  },
}
const ordinaryNote: Finding = {
  rule: 'prepayment-30',
  clause,
  says: { zh: '其余预支30%。', en: 'Otherwise 30 % is paid ahead.' },
}

/** A plan's days: its approval lies within the period of the policy. */
export const planRules: readonly Rule<Plan>[] = [
  {
    rule: 'before-2020-02-24',
    clause: '末',
    says: {
      zh: '培训方案自2020年2月24日起审核通过。',
      en: 'The plan was approved on 24 February 2020 or later.',
    },
    reads: ['planApproved'],
    holds: f => (absent(f.planApproved) ? owesApproval : f.planApproved >= firstTrainingDay),
    doubts: ['D-64'],
  },
  {
    rule: 'after-2020-06-30',
    clause: '末',
    says: {
      zh: '培训方案在疫情防控期间内审核通过，暂定到2020年6月30日。',
      en: 'The plan was approved within the epidemic period, for the time being until 30 June 2020.',
    },
    reads: ['planApproved'],
    holds: (f, settings) => absent(f.planApproved) || f.planApproved <= lastDayUnder(settings, f.planApproved),
    doubts: ['D-64'],
  },
]

const rules: readonly Rule<Plan>[] = [
  dispatchRule,
  {
    rule: 'applicant-not-enterprise',
    clause,
    says: { zh: '预支补贴的申请单位是企业。', en: 'It is an enterprise that is paid ahead.' },
    reads: ['applicantKind'],
    holds: f => {
      if (absent(f.applicantKind)) return owesKind
      return f.applicantKind === 'enterprise' || f.applicantKind === 'dispatch-company'
    },
  },
  {
    rule: 'item-not-prepaid',
    clause,
    says: {
      zh: '预支适用于新型学徒制培训和岗位技能提升培训。',
      en: 'Paid ahead are new apprenticeship and upgrading of the skills of the post.',
    },
    reads: ['item'],
    holds: f => (absent(f.item) ? owesItem : f.item !== 'other'),
  },
  {
    rule: 'size-not-known',
    clause,
    says: {
      zh: '预支比例依企业规模和培训方案审核日期确定。',
      en: 'The share depends on the size of the enterprise and on the day of the plan.',
    },
    reads: ['size', 'trainingStart'],
    holds: (f, settings) => {
      if (absent(f.size)) return owesSize
      return absent(f.planApproved) || decidingDay(f, settings) !== null || owesStart
    },
    doubts: ['D-62'],
  },
  {
    rule: 'estimate-missing',
    clause,
    says: {
      zh: '按培训方案的预计补贴金额预支。',
      en: 'The share is taken of the subsidy that the plan expects.',
    },
    reads: ['estimatedSubsidyFen'],
    holds: f => (absent(f.estimatedSubsidyFen) ? owesEstimate : f.estimatedSubsidyFen > 0),
    needs: () => ['training-plan'],
  },
  ...planRules,
]

/** 二¶1: part of the subsidy is paid ahead, to be settled against the final amount. */
export const prepayment: Scheme<Plan> = {
  id: 'prepayment',
  title: { zh: '预支培训补贴', en: 'Subsidy paid ahead' },
  clause,
  unit: 'project',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applicantKind: 'enterprise',
    size: 'small',
    project: 'XM-2020-0001',
    item: 'post-skills',
    planApproved: '2020-04-30',
    trainingStart: '2020-05-06',
    estimatedSubsidyFen: 10_000_000,
  },
  asks: ['size', 'item', 'planApproved', 'estimatedSubsidyFen'],
  papers: ['licence', 'sme-proof', 'training-plan', 'roster'],
  governs: f => f.planApproved ?? null,
  applied: f => f.planApproved ?? null,
  subject: () => true,
  body: rules,
  line: [],
  notes: [],
  amount: (f, settings) => {
    const estimate = assured(f.estimatedSubsidyFen)
    const raised = isRaised(f, settings)
    const share = raised ? raisedPrepaidShare : prepaidShare
    return [
      {
        clause,
        label: { zh: '预计补贴 × 预支比例', en: 'subsidy expected × share paid ahead' },
        figures: `${formatFigures(estimate)} × ${raised ? '50%' : '30%'}`,
        valueFen: times(fraction(estimate), share),
        note: raised ? raisedNote : ordinaryNote,
      },
    ]
  },
  draws: f => (absent(f.project) ? [] : [{ on: 'dalian-prepayment', key: f.project, take: 1, limit: 1, of: 'body' }]),
  counters: {
    'dalian-prepayment': {
      label: { zh: '该项目的预支', en: 'payments ahead for the project' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'prepaid-already',
        clause,
        says: { zh: '同一项目只预支一次。', en: 'One project is paid ahead once.' },
      },
    },
  },
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-62', 'D-64'],
}

interface Settled extends Plan {
  readonly prepaidFen: number | null | undefined
  readonly finalApprovedFen: number | null | undefined
}

const owesPrepaid = owesFact('prepaidFen', 'DL-D')
const owesFinal = owesDecision('DL-D', { fact: 'finalApprovedFen' })

const recoverNote: Finding = {
  rule: 'recover-overpayment',
  clause,
  says: {
    zh: '预支多于最终核定的，差额收回。',
    en: 'What was paid ahead beyond the final amount is recovered.',
  },
}

/** D-62: what was paid ahead is set against the final amount; a negative amount is money to be recovered. */
export const settlement: Scheme<Settled> = {
  id: 'settlement',
  title: { zh: '预支补贴结算', en: 'Settling what was paid ahead' },
  clause,
  unit: 'project',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applicantKind: 'enterprise',
    project: 'XM-2020-0001',
    planApproved: '2020-04-30',
    prepaidFen: 5_000_000,
    finalApprovedFen: 8_000_000,
  },
  asks: ['planApproved', 'prepaidFen', 'finalApprovedFen'],
  papers: ['training-records', 'attendance-sheet', 'sign-in-records', 'roster', 'application'],
  governs: f => f.planApproved ?? null,
  applied: f => f.planApproved ?? null,
  subject: () => true,
  body: [
    dispatchRule,
    {
      rule: 'nothing-prepaid',
      clause,
      says: { zh: '该项目预支过补贴。', en: 'The project was paid ahead.' },
      reads: ['prepaidFen'],
      holds: f => (absent(f.prepaidFen) ? owesPrepaid : f.prepaidFen > 0),
    },
    {
      rule: 'final-amount-not-approved',
      clause,
      says: {
        zh: '结算以最终核定的补贴金额为准。',
        en: 'Settled against the amount finally approved.',
      },
      reads: ['finalApprovedFen'],
      holds: f => !absent(f.finalApprovedFen) || owesFinal,
    },
    ...planRules,
  ],
  line: [],
  notes: [],
  amount: f => {
    const [final, ahead] = [assured(f.finalApprovedFen), assured(f.prepaidFen)]
    const step = {
      clause,
      label: { zh: '最终核定 − 已预支', en: 'final amount − paid ahead' },
      figures: `${formatYuan(final)} − ${formatYuan(ahead)}`,
      valueFen: fraction(final - ahead),
    }
    return [final < ahead ? { ...step, note: recoverNote } : step]
  },
  draws: f => (absent(f.project) ? [] : [{ on: 'dalian-settlement', key: f.project, take: 1, limit: 1, of: 'body' }]),
  counters: {
    'dalian-settlement': {
      label: { zh: '该项目的结算', en: 'settlements of the project' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'settled-already',
        clause,
        says: { zh: '同一项目只结算一次。', en: 'One project is settled once.' },
      },
    },
  },
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-62', 'D-64'],
}
