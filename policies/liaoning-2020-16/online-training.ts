import { companySize } from '../../values/company-size.ts'
import { formatFigures, fraction } from '../../values/money.ts'
import type { Rule, Scheme, Settings, Truth } from '../kit.ts'
import { absent, assured, owesDecision, owesFact, owesSetting } from '../owing.ts'
import { drawsOfTraining, trainingCounters } from './counters.ts'
import type { OnlineLine } from './facts.ts'
import { lastTrainingDay } from './parameters.ts'
import {
  claimTimeRules,
  periodRules,
  recordsRule,
  registeredRule,
  relatedRule,
  workerRules,
  workersShareRule,
} from './rules.ts'

const owesIndustry = owesFact('industryCode', 'enterprise', 'sme-proof')
const owesEmployees = owesFact('employees2019', 'enterprise', 'sme-proof')
const owesRevenue = owesFact('revenue2019Fen', 'enterprise', 'sme-proof')
const owesAssets = owesFact('assets2019Fen', 'enterprise', 'sme-proof')
const owesSize = owesDecision('LN-S', { fact: 'sizeDecision' })
const owesKind = owesFact('applicantKind')
const owesLegalPerson = owesFact('legalPerson')
const owesAffected = owesFact('affected')
const owesPeriodKind = owesFact('periodKind')
const owesMode = owesFact('mode')
const owesPlan = owesFact('trainingPlan', 'enterprise', 'training-plan')
const owesCommitment = owesFact('commitmentSigned', 'enterprise', 'sealed-application')
const owesOfflineHeld = owesFact('offlineActivityHeld', 'enterprise', 'sealed-application')
const owesPeriods = owesFact('periods', 'enterprise', 'training-records')
const owesRate = owesSetting('online-training-rate', 'LN-C')

/** The size by item 7 of the form: 300号's bounds are those of 213号, which only follows the newer industry codes (K-16). */
function isSmall(f: OnlineLine): Truth {
  if (!absent(f.sizeDecision)) return f.sizeDecision !== 'large'
  if (absent(f.industryCode)) return owesIndustry
  if (absent(f.employees2019)) return owesEmployees
  if (absent(f.revenue2019Fen)) return owesRevenue
  const company = { industryCode: f.industryCode, employees: f.employees2019, revenueFen: f.revenue2019Fen }
  // Where assets are compared at all, unknown ones are owed below.
  const sizing = companySize({ ...company, assetsFen: assured(f.assets2019Fen) })
  if (sizing.size === null) return owesSize
  const byAssets = sizing.because.comparisons.some(({ measure }) => measure === 'assets')
  return byAssets && absent(f.assets2019Fen) ? owesAssets : sizing.size !== 'large'
}

const enterpriseRules: readonly Rule<OnlineLine>[] = [
  {
    rule: 'applicant-not-enterprise',
    clause: '一¶4',
    says: { zh: '申请单位是企业。', en: 'The applicant is an enterprise.' },
    reads: ['applicantKind'],
    holds: f => (absent(f.applicantKind) ? owesKind : f.applicantKind === 'enterprise'),
  },
  {
    rule: 'not-sme',
    clause: '一¶4',
    says: {
      zh: '企业属于中小微企业（工信部联企业〔2011〕300号），以承诺第七项的行业、从业人员、营业收入核对。',
      en: 'The enterprise is medium, small or micro (300号 of 2011), by industry, employees and revenue of item 7.',
    },
    reads: ['industryCode', 'employees2019', 'revenue2019Fen', 'assets2019Fen', 'sizeDecision'],
    holds: isSmall,
    needs: () => ['sme-proof'],
  },
  registeredRule('一¶4'),
  {
    rule: 'not-legal-person',
    clause: '一¶4',
    says: { zh: '企业具有独立法人资格。', en: 'The enterprise is a legal person of its own.' },
    reads: ['legalPerson'],
    holds: f => f.legalPerson ?? owesLegalPerson,
  },
  {
    rule: 'not-affected-by-epidemic',
    clause: '一¶1',
    says: { zh: '企业受疫情影响。', en: 'The enterprise is affected by the epidemic.' },
    reads: ['affected'],
    holds: f => f.affected ?? owesAffected,
  },
  {
    rule: 'not-in-stop-or-recovery',
    clause: '一¶1',
    says: {
      zh: '培训在停工期或恢复期内组织。',
      en: 'The training took place while work was stopped or being taken up again.',
    },
    reads: ['periodKind'],
    holds: f => (absent(f.periodKind) ? owesPeriodKind : f.periodKind !== 'other'),
  },
]

const trainingRules: readonly Rule<OnlineLine>[] = [
  {
    rule: 'offline-suspended',
    clause: '一¶1',
    says: {
      zh: '按本通知申领的只限线上培训。',
      en: 'Only online training is subsidised under this notice.',
    },
    reads: ['mode'],
    holds: f => (absent(f.mode) ? owesMode : f.mode === 'online'),
    doubts: ['D-65'],
  },
  {
    rule: 'offline-activity-held',
    clause: '附件',
    says: {
      zh: '承诺第四项只约束所申领的线上培训；省厅另定一律暂停线下的，企业在暂停期内没有另行组织线下培训、实训或评价。',
      en: 'Item 4 binds the online training that is claimed; where the department suspends offline training for all, the enterprise held no training, practice or assessment offline in that time.',
    },
    reads: ['offlineActivityHeld'],
    holds: (f, settings) => {
      if (settings.choice('D-65', f.trainingStart ?? lastTrainingDay) !== 'suspended') return true
      return absent(f.offlineActivityHeld) ? owesOfflineHeld : !f.offlineActivityHeld
    },
    needs: () => ['sealed-application'],
    doubts: ['D-65'],
  },
  workersShareRule('二', 'LN-P'),
  relatedRule('一¶1'),
  recordsRule('一¶1'),
  {
    rule: 'training-plan-missing',
    clause: '一¶2',
    says: { zh: '企业事先编写培训方案。', en: 'The enterprise wrote a training plan beforehand.' },
    reads: ['trainingPlan'],
    holds: f => f.trainingPlan ?? owesPlan,
    needs: () => ['training-plan'],
  },
  {
    rule: 'commitment-missing',
    clause: '附件',
    says: {
      zh: '申请表七项承诺由法定代表人签章。',
      en: 'The seven commitments of the form are signed and sealed by the legal representative.',
    },
    reads: ['commitmentSigned'],
    holds: f => f.commitmentSigned ?? owesCommitment,
    needs: () => ['sealed-application'],
  },
  {
    rule: 'rate-not-set',
    clause: '一¶3',
    says: {
      zh: '补贴标准由所在市按人数和时长确定。',
      en: 'The rate is set by the city, by persons and duration.',
    },
    reads: ['trainingEnd'],
    holds: (f, settings) => rateOn(f, settings) !== null || owesRate,
  },
]

function rateOn(f: OnlineLine, settings: Settings): number | null {
  return absent(f.trainingEnd) ? null : settings.fen('online-training-rate', f.trainingEnd)
}

const periodsDone: Rule<OnlineLine> = {
  rule: 'no-period-completed',
  clause: '一¶3',
  says: {
    zh: '按完成的课时计算，至少一课时。',
    en: 'The periods completed are paid, at least one.',
  },
  reads: ['periods'],
  holds: f => (absent(f.periods) ? owesPeriods : f.periods > 0),
}

/** 一: online training of workers of affected enterprises; the money per person and period is the city's figure. */
export const onlineTraining: Scheme<OnlineLine> = {
  id: 'online-training',
  title: { zh: '中小微企业职工线上培训', en: 'Online training of workers of smaller enterprises' },
  clause: '一',
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applicantKind: 'enterprise',
    registeredInLiaoning: true,
    legalPerson: true,
    affected: true,
    periodKind: 'recovering',
    industryCode: 'C13',
    employees2019: 120,
    revenue2019Fen: 3_500_000_000,
    training: 'KB-2020-0001',
    project: 'XM-2020-0001',
    trainingPlan: true,
    trainingStart: '2020-04-01',
    trainingEnd: '2020-04-10',
    claimed: '2020-05-08',
    mode: 'online',
    relatedToMainBusiness: true,
    trainingRecords: true,
    commitmentSigned: true,
    workerKind: 'employee',
    frontline: true,
    completed: true,
    periods: 20,
  },
  asks: ['registeredInLiaoning', 'industryCode', 'employees2019', 'revenue2019Fen', 'mode', 'periods'],
  papers: ['roster', 'training-plan', 'training-records', 'sealed-application', 'sme-proof'],
  governs: f => f.trainingEnd ?? null,
  applied: f => f.claimed ?? null,
  subject: () => true,
  body: [...enterpriseRules, ...trainingRules, ...periodRules('末'), ...claimTimeRules('一¶2', 'LN-S')],
  line: [...workerRules({ own: '一¶4', frontline: '一¶4', completed: '一¶2' }), periodsDone],
  notes: [],
  amount: (f, settings) => {
    const rateFen = assured(rateOn(f, settings))
    const periods = assured(f.periods)
    return [
      {
        clause: '一¶3',
        label: { zh: '本市标准 × 课时', en: "the city's rate × periods" },
        figures: `${formatFigures(rateFen)} × ${periods}`,
        valueFen: fraction(rateFen * periods),
      },
    ]
  },
  draws: (f, _dueFen, settings) => drawsOfTraining(f, settings),
  counters: trainingCounters({ times: '一¶3', project: '一¶3', order: '一¶3' }),
  fund: 'special-account',
  payee: 'unit-account',
  doubts: ['D-02', 'D-12', 'D-59', 'D-60', 'D-61', 'D-64', 'D-65'],
}
