/** Kinds of bodies that may register; only what the business or civil register calls them, no judgement of eligibility. */
export const enterpriseKinds = [
  'enterprise',
  'individual-business',
  'private-non-enterprise',
  'cooperative',
  'social-organisation',
  'foundation',
  'law-firm',
  'other',
] as const
export type EnterpriseKind = (typeof enterpriseKinds)[number]

/** 中省直 and state-owned apply to the city (08-03 六); the others where they are. */
export const ownerships = ['private', 'foreign', 'collective', 'state-owned', 'central-or-provincial'] as const
export type Ownership = (typeof ownerships)[number]

/** 08-03 六: for these the subsidy also covers large enterprises; foreign trade has no industry code (D-18). */
export const fiveIndustries = [
  'foreign-trade',
  'accommodation-catering',
  'culture-tourism',
  'transport',
  'wholesale-retail',
  'none',
] as const
export type FiveIndustry = (typeof fiveIndustries)[number]

export const sizes = ['large', 'medium', 'small', 'micro'] as const
export type Size = (typeof sizes)[number]

/** Everything that a unit declares of itself and may change; a change of one of them is kept as a fact. */
export interface Declared {
  name: string
  kind: EnterpriseKind
  ownership: Ownership
  legalRepresentative: string
  clerkName: string
  clerkPhone: string
  byAgent: boolean
  place: string
  address: string
  industryCode: string | null
  employees: number | null
  revenueFen: number | null
  assetsFen: number | null
  fiveIndustry: FiveIndustry | null
  insured: boolean | null
  insuranceNumber: string | null
  insurancePlace: string | null
}

export interface Enterprise extends Declared {
  bodyId: string
  code: string
  /** Whose bureau receives its claims. */
  territory: string
  receivingBecause: 'by-place' | 'straight-to-city'
  /** The full year to which employees, revenue and assets belong. */
  figuresYear: number | null
  size: Size | null
  registeredBy: string
  registeredAt: string
  changedAt: string
}

/** An address as it is compared: without spaces, punctuation, width and case. */
export function addressKey(address: string): string {
  return address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
}

/** The year whose figures decide the size: the last full one. */
export function figuresYearOf(today: string): number {
  return Number(today.slice(0, 4)) - 1
}
