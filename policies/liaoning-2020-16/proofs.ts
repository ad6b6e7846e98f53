import type { SettingEntry } from '../kit.ts'
import type { Lonely, Proofs } from '../proofs.ts'
import { stated } from './proofs-stated.ts'

/** A made-up figure: the notice leaves it to the cities. */
const rate: SettingEntry = { name: 'online-training-rate', territory: '210000', from: '2020-03-01', value: 1_000 }

const reading = (name: string, value: string): SettingEntry => {
  return { name, territory: '210000', from: '2020-01-01', value }
}

/** Lonely cases of the rules that both notices of the epidemic period share. */
export const sharedProofs: { readonly [rule: string]: Lonely } = {
  'not-registered-in-liaoning': { change: { registeredInLiaoning: false } },
  'not-related-to-main-business': { change: { relatedToMainBusiness: false } },
  'training-records-missing': { change: { trainingRecords: false } },
  'before-2020-02-24': { change: { trainingStart: '2020-02-23' } },
  'after-2020-06-30': { change: { trainingEnd: '2020-07-01', claimed: '2020-07-02' } },
  'training-days-reversed': { change: { trainingStart: '2020-04-11' } },
  'training-not-completed-yet': { change: { claimed: '2020-04-09' } },
  'claim-after-3-months': { change: { claimed: '2020-07-11' } },
  'not-own-worker': { change: { workerKind: 'other' } },
  'not-frontline': { change: { frontline: false } },
  'training-not-completed': { change: { completed: false } },
  'limit-3-times': { used: [{ on: 'liaoning-times', key: 'epidemic', take: 3 }] },
  'same-project-twice': { used: [{ on: 'liaoning-project', key: 'XM-2020-0001', take: 1 }] },
  'previous-project-not-finished': {
    used: [{ on: 'liaoning-classes', key: 'all', take: 1, span: { from: '2020-03-20', to: '2020-04-01' } }],
  },
}

export const courseProofs: { readonly [rule: string]: Lonely } = {
  'not-an-institution-nor-large-enterprise': { change: { applicantKind: 'enterprise', size: 'medium' } },
  'offline-suspended': { change: { mode: 'mixed' } },
  'platform-not-allowed': { change: { platformKind: 'other' } },
  'online-share-over-50': { change: { onlineHours: 51 } },
  'online-hours-over-total': { change: { convertedFromOffline: false, onlineHours: 101 } },
  'before-2020-02-24': { change: { trainingStart: '2020-02-23' } },
  'after-2020-06-30': { change: { trainingEnd: '2020-07-01' } },
  'training-days-reversed': { change: { trainingStart: '2020-05-01' } },
}

/** 二, as printed; 41号 names the same in 三¶1. */
export const sixPlatforms = [
  '工业和信息化技术技能人才网上学习平台',
  '全国产业工人技能学习平台',
  '学习强国技能频道',
  '中国职业培训在线',
  '中国国家人事人才培训网',
  '辽宁省远程培训系统',
]
const sixHonours = [
  '中华技能大奖获得者',
  '全国技术能手',
  '辽宁工匠',
  '辽宁省功勋高技能人才',
  '辽宁省有突出贡献高技能人才',
  '辽宁省技术能手',
]

/** For each rule a case that it alone refuses. */
export const proofs: Proofs = {
  settings: [rate],
  stated,
  figuresFrom: '2020-02-24',
  figures: { lastClaimDay: '2020-09-30', namedPlatforms: sixPlatforms, teacherHonours: sixHonours },
  lonely: {
    'online-training': {
      ...sharedProofs,
      'applicant-not-enterprise': { change: { applicantKind: 'cooperative' } },
      'not-sme': { change: { employees2019: 1000, revenue2019Fen: 40_000_000_000 } },
      'not-legal-person': { change: { legalPerson: false } },
      'not-affected-by-epidemic': { change: { affected: false } },
      'not-in-stop-or-recovery': { change: { periodKind: 'other' } },
      'offline-suspended': { change: { mode: 'mixed' } },
      'offline-activity-held': { change: { offlineActivityHeld: true }, settings: [reading('D-65', 'suspended')] },
      'online-share-over-50': {
        change: { totalHours: 100, onlineHours: 51 },
        settings: [reading('D-61', 'all-trainings')],
      },
      'training-plan-missing': { change: { trainingPlan: false } },
      'commitment-missing': { change: { commitmentSigned: false } },
      // In force only from a day after the training.
      'rate-not-set': { change: { trainingEnd: '2020-02-24', trainingStart: '2020-02-24', claimed: '2020-03-01' } },
      'no-period-completed': { change: { periods: 0 } },
    },
    'converted-online-courses': courseProofs,
  },
  twins: {},
}
