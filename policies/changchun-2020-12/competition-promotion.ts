import { absent, assured, owesDecision, owesFact } from '../owing.ts'
import type { Facts, Result, Rule, Scheme, Settings } from '../kit.ts'
import { checkScheme } from './check-scheme.ts'
import { lastRankOneUp, lastRankToSenior, photoMostBytes, photoMostBytesDecimal } from './parameters-of-others.ts'
import { mustBe, periodRules, type Staff, staffRule } from './rules-of-others.ts'

interface Competitor extends Facts {
  readonly competitionEnd?: string | null
  readonly rank?: number | null
  readonly currentLevel?: string | null
  readonly promotionConditionsMet?: boolean | null
}

interface Entrant extends Staff {
  readonly filedOn?: string | null
  readonly photoFormat?: string | null
  readonly photoBytes?: number | null
}

const clause = '三(一)5'
const clauseOfEntry = '附件5'
const owesRank = owesFact('rank', 'enterprise', 'score-sheet')
const owesLevel = owesFact('currentLevel')
const owesConditions = owesDecision('CC-PB', { fact: 'promotionConditionsMet', doubt: 'D-75' })
const owesPhoto = owesFact('photoFormat', 'enterprise', 'entrant-photo')
const owesPhotoSize = owesFact('photoBytes', 'enterprise', 'entrant-photo')

type Promotion = 'junior' | 'intermediate' | 'senior'

/** To which level a rank leads: 1 to 5 to senior unless already there, 6 to 15 one level up unless intermediate or above. */
function promotedTo(f: Competitor, settings: Settings): Promotion | null {
  const rank = assured(f.rank)
  const below = f.currentLevel === 'none' || f.currentLevel === 'junior'
  if (rank <= lastRankToSenior) return below || f.currentLevel === 'intermediate' ? 'senior' : null
  if (rank > lastRankOneUp || !below) return null
  if (f.currentLevel === 'junior') return 'intermediate'
  return settings.choice('D-75', f.competitionEnd ?? '') === 'none' ? null : 'junior'
}

const proposals: { readonly [level in Promotion]: Result } = {
  junior: {
    code: 'promote-to-初级工',
    clause,
    says: { zh: '建议晋升为初级工。', en: 'Promotion to junior worker is proposed.' },
    to: '初级工',
  },
  intermediate: {
    code: 'promote-to-中级工',
    clause,
    says: { zh: '建议晋升为中级工。', en: 'Promotion to intermediate worker is proposed.' },
    to: '中级工',
  },
  senior: {
    code: 'promote-to-高级工',
    clause,
    says: { zh: '建议晋升为高级工。', en: 'Promotion to senior worker is proposed.' },
    to: '高级工',
  },
}

const byRank: Rule<Competitor> = {
  rule: 'no-promotion',
  clause,
  says: {
    zh: '前5名可晋升为高级工（已有高级工的除外），第6至15名可晋升一级（已有中级工及以上的除外）。',
    en: 'Ranks 1 to 5 may become senior workers unless they are; ranks 6 to 15 may rise one level unless intermediate or above.',
  },
  reads: ['rank', 'currentLevel'],
  holds: (f, settings) => {
    if (absent(f.rank)) return owesRank
    return absent(f.currentLevel) ? owesLevel : promotedTo(f, settings) !== null
  },
  needs: () => ['score-sheet'],
  doubts: ['D-75'],
}

/** 三(一)5: promotions of the best competitors, proposed to the official who confirms them; no money. */
export const competitionPromotion: Scheme<Competitor> = {
  id: 'competition-promotion',
  title: { zh: '竞赛选手晋升', en: 'Promotion of competitors' },
  clause,
  unit: 'person-class',
  audience: 'person',
  example: {
    competitionEnd: '2020-09-22',
    rank: 3,
    currentLevel: 'intermediate',
    promotionConditionsMet: true,
    applied: '2020-09-28',
  },
  asks: ['rank', 'currentLevel', 'promotionConditionsMet'],
  papers: ['score-sheet', 'certificate'],
  governs: f => f.competitionEnd ?? null,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: f => !absent(f.rank),
  body: [],
  line: [
    byRank,
    mustBe<Competitor>(
      'promotionConditionsMet',
      {
        rule: 'promotion-conditions-not-met',
        clause,
        says: {
          zh: '选手符合晋升的其他条件，由市人社局确认。',
          en: 'The competitor meets the other conditions of promotion, as the city bureau confirms.',
        },
        doubts: ['D-75'],
      },
      owesConditions,
    ),
    ...periodRules<Competitor>('competitionEnd'),
  ],
  notes: [],
  amount: () => [],
  draws: () => [],
  counters: {},
  fund: 'none',
  payee: 'learner',
  doubts: ['D-75'],
  results: (f, settings) => {
    const level = promotedTo(f, settings)
    return level === null ? [] : [proposals[level]]
  },
}

/** 附件5: the sheet of an entrant, with a photograph in JPG of at most one megabyte. */
export const competitionEntry: Scheme = checkScheme<Entrant>({
  id: 'competition-entry',
  title: { zh: '竞赛选手登记', en: 'Registration of a competitor' },
  clause: clauseOfEntry,
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    personGroup: 'employee',
    filedOn: '2020-09-01',
    photoFormat: 'jpg',
    photoBytes: 400_000,
  },
  asks: ['personGroup', 'photoFormat', 'photoBytes'],
  papers: ['entrant-photo'],
  day: 'filedOn',
  rules: [
    staffRule<Entrant>(clause),
    {
      rule: 'photo-format',
      clause: clauseOfEntry,
      says: { zh: '选手照片为JPG格式。', en: 'The competitor’s photograph is a JPG file.' },
      reads: ['photoFormat'],
      holds: f => (absent(f.photoFormat) ? owesPhoto : f.photoFormat === 'jpg'),
      needs: () => ['entrant-photo'],
    },
    {
      rule: 'photo-too-large',
      clause: clauseOfEntry,
      says: { zh: '选手照片不超过1M。', en: 'The competitor’s photograph is no larger than one megabyte.' },
      reads: ['photoBytes'],
      holds: (f, settings) => {
        if (absent(f.photoBytes)) return owesPhotoSize
        const decimal = f.photoBytes > photoMostBytesDecimal && settings.choice('D-77', f.filedOn ?? '') === 'decimal'
        return !decimal && f.photoBytes <= photoMostBytes
      },
      needs: () => ['entrant-photo'],
      doubts: ['D-77'],
    },
  ],
})
