import type { SettingEntry } from '../kit.ts'
import { courseProofs, sharedProofs, sixPlatforms } from '../liaoning-2020-16/proofs.ts'
import type { Lonely, Proofs } from '../proofs.ts'
import { stated } from './proofs-stated.ts'

/** Made up: the notice does not state the minimum wage. */
const wage: SettingEntry = { name: 'minimum-wage', territory: '210200', from: '2020-03-01', value: 181_000 }
const chosen = (name: string, value: string): SettingEntry => {
  return { name, territory: '210200', from: '2020-01-01', value }
}

const dispatch: Lonely = { change: { applicantKind: 'dispatch-company' } }
const plans: { readonly [rule: string]: Lonely } = {
  'dispatch-company-excluded': dispatch,
  'before-2020-02-24': { change: { planApproved: '2020-02-23' } },
  'after-2020-06-30': { change: { planApproved: '2020-07-01' } },
}

const ofSme: { readonly [rule: string]: Lonely } = {
  ...sharedProofs,
  'dispatch-company-excluded': dispatch,
  'applicant-not-enterprise': { change: { applicantKind: 'cooperative' } },
  'not-sme': { change: { size: 'large' } },
  'content-not-covered': { change: { content: 'other', contentDecision: false } },
  'platform-not-allowed': { change: { platformKind: 'other' } },
  'offline-suspended': { change: { mode: 'offline' }, settings: [chosen('D-65', 'suspended')] },
  'online-share-over-50': {
    change: { totalHours: 100, onlineHours: 51 },
    settings: [chosen('D-61', 'all-trainings')],
  },
  'not-filed-before-start': { change: { filedOn: '2020-04-02' } },
  // Filed on the day after the notice at the earliest: the day before lies outside the period alone.
  'before-2020-02-24': { change: { trainingStart: '2020-02-23', filedOn: '2020-02-23' } },
  'period-under-45-min': { change: { sessionMinutes: [44, 44] } },
  'cap-1000': { used: [{ on: 'dalian-year-fen', key: '2020', take: 100_000 }] },
}

/** For each rule a case that it alone refuses. */
export const proofs: Proofs = {
  settings: [wage],
  stated,
  figuresFrom: '2020-02-24',
  figures: { lastMonth: '2020-06', namedPlatforms: sixPlatforms },
  lonely: {
    'sme-training': ofSme,
    'work-based-training': {
      'dispatch-company-excluded': dispatch,
      'before-2020-02': {
        change: { month: '2020-01' },
        settings: [{ ...wage, from: '2020-01-01' }],
      },
      'after-2020-06-30': { change: { month: '2020-07', claimed: '2020-08-03' } },
      'month-not-over': { change: { claimed: '2020-03-31' } },
      'minimum-wage-not-set': { change: { month: '2020-02' } },
      'hire-category-not-covered': { change: { category: 'other' } },
      'employer-kind-not-covered': { change: { applicantKind: 'cooperative' } },
      'enterprise-not-insured': { change: { insured: false } },
      'duplicate-work-for-training': { used: [{ on: 'work-based-month', key: '2020-03', take: 1 }] },
      'cap-3-months': { used: [{ on: 'dalian-work-based-months', key: 'all', take: 3 }] },
    },
    prepayment: {
      ...plans,
      'applicant-not-enterprise': { change: { applicantKind: 'training-institution' } },
      'item-not-prepaid': { change: { item: 'other' } },
      'size-not-known': { change: { size: null } },
      'estimate-missing': { change: { estimatedSubsidyFen: 0 } },
      'prepaid-already': { used: [{ on: 'dalian-prepayment', key: 'XM-2020-0001', take: 1 }] },
    },
    settlement: {
      ...plans,
      'nothing-prepaid': { change: { prepaidFen: 0 } },
      'final-amount-not-approved': { change: { finalApprovedFen: null } },
      'settled-already': { used: [{ on: 'dalian-settlement', key: 'XM-2020-0001', take: 1 }] },
    },
    'converted-online-courses': courseProofs,
  },
  twins: {},
}
