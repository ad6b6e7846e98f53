import { formatFigures, fraction } from '../../values/money.ts'
import { absent, owesDecision, owesFact } from '../owing.ts'
import type { Result, Scheme, Settings } from '../kit.ts'
import { inForce } from './in-force.ts'
import { seniorTechnicianAwardFen, technicianAwardFen } from './parameters-of-others.ts'
import { inOrder, mustBe, periodRules, type Staff, staffRule } from './rules-of-others.ts'

interface Line extends Staff {
  readonly insured?: boolean | null
  readonly level?: string | null
  readonly certificate?: string | null
  readonly certified?: string | null
}

const clause = '三(一)3'
const owesLevel = owesFact('level')
const owesCertificate = owesFact('certificate', 'enterprise', 'certificate')
const owesDecisionOnCertificate = owesDecision('CC-PB', { fact: 'certificate', doubt: 'D-32' })

function readingOf(doubt: 'D-32' | 'D-33', f: Line, settings: Settings): string | null {
  return settings.choice(doubt, f.certified ?? inForce.from)
}

const referral: Result = {
  code: 'referral-to-city-talent-reward',
  clause,
  says: {
    zh: '登记并转由长春市技能人才奖励有关文件办理，不计入培训补贴，也不占培训次数。',
    en: 'Recorded and passed on to the city’s reward of skilled people; it is no training subsidy and takes no time.',
  },
  to: 'city-talent-reward',
}
const paidHere: Result = {
  code: 'award-paid-here',
  clause,
  says: {
    zh: '公布在此发放的，奖励随本通知的申领一并支付，不计入培训补贴，也不占培训次数。',
    en: 'Where that is published the reward is paid under this notice; it is no training subsidy and takes no time.',
  },
}

function amountFen(f: Line): number {
  return f.level === 'senior-technician' ? seniorTechnicianAwardFen : technicianAwardFen
}

/** 三(一)3 at its end: a reward under the city's own documents. Recorded and referred, it is no training (D-33, D-11). */
export const technicianAward: Scheme<Line> = {
  id: 'technician-award',
  title: { zh: '新取得技师、高级技师奖励', en: 'Reward of new technicians and senior technicians' },
  clause,
  unit: 'person-class',
  audience: 'person',
  example: {
    employer: '91350100M000100Y43',
    insured: true,
    personGroup: 'employee',
    level: 'technician',
    certificate: 'qualification',
    certified: '2020-09-10',
    applied: '2020-09-20',
  },
  asks: ['insured', 'personGroup', 'level', 'certificate'],
  papers: ['insurance-proof', 'certificate'],
  governs: f => f.certified ?? null,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: f => f.level === 'technician' || f.level === 'senior-technician',
  body: [
    mustBe<Line>('insured', {
      rule: 'enterprise-not-insured',
      clause,
      says: { zh: '奖励对象为参保企业职工。', en: 'The reward is for staff of insured enterprises.' },
    }),
  ],
  line: [
    staffRule<Line>(clause),
    {
      rule: 'award-level-not-covered',
      clause,
      says: { zh: '新取得的是技师或高级技师。', en: 'The new level is technician or senior technician.' },
      reads: ['level'],
      holds: f => (absent(f.level) ? owesLevel : f.level === 'technician' || f.level === 'senior-technician'),
    },
    {
      rule: 'technician-needs-qualification-certificate',
      clause,
      says: {
        zh: '技师、高级技师以职业资格证书为准；持职业技能等级证书的由市人社局决定。',
        en: 'Technicians and senior technicians need the vocational qualification certificate; the city bureau decides on a level certificate.',
      },
      reads: ['certificate'],
      holds: (f, settings) => {
        if (absent(f.certificate)) return owesCertificate
        if (f.certificate !== 'skill-level') return f.certificate === 'qualification'
        return readingOf('D-32', f, settings) === 'both' || owesDecisionOnCertificate
      },
      needs: () => ['certificate'],
      doubts: ['D-32'],
    },
    inOrder<Line>(
      { first: 'certified', later: 'applied' },
      {
        rule: 'claimed-before-certificate',
        clause,
        says: {
          zh: '申领日期不早于证书发证日期。',
          en: 'The claim is no earlier than the day of the certificate.',
        },
        at: ['claim', 'payment'],
      },
    ),
    ...periodRules<Line>('certified'),
  ],
  notes: [],
  amount: (f, settings) => [
    {
      clause,
      label:
        readingOf('D-33', f, settings) === 'here'
          ? { zh: '一次性奖励', en: 'one reward' }
          : { zh: '一次性奖励（按人才奖励文件发放）', en: 'one reward (paid under the documents on rewards)' },
      figures: formatFigures(amountFen(f)),
      valueFen: fraction(amountFen(f)),
    },
  ],
  draws: f => (absent(f.level) ? [] : [{ on: 'technician-award', key: f.level, take: 1, limit: 1 }]),
  counters: {
    'technician-award': {
      label: { zh: '同一等级奖励', en: 'rewards of the level' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'one-off-already-paid',
        clause,
        says: { zh: '同一等级的奖励每人只领取一次。', en: 'The reward of a level is paid to a person once.' },
      },
    },
  },
  fund: 'talent-reward',
  payee: 'learner',
  doubts: ['D-33'],
  results: (f, settings) => [readingOf('D-33', f, settings) === 'here' ? paidHere : referral],
}
