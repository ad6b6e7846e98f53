import type { Month } from '../../../values/days.ts'

/** One month of one enterprise (series 0) or a later supplement for persons left out (series 1…, 补报, W19). */
export const claimStates = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'approved',
  'filed',
  'in-publicity',
  'published',
  'requested',
  'paid',
  'refused',
  'withdrawn',
] as const
export type ClaimState = (typeof claimStates)[number]

export const lineStates = ['drafted', 'claimed', 'waiting', 'approved', 'refused', 'frozen', 'removed', 'paid'] as const
export type LineState = (typeof lineStates)[number]

/** Lines that stand for a person and month: what uniqueness, disputes and money look at (W1). */
export const liveLineStates = ['claimed', 'waiting', 'approved', 'frozen', 'paid'] as const satisfies LineState[]

export interface Claim {
  id: string
  bodyId: string
  bodyName: string
  territory: string
  programme: string
  packId: string
  month: Month
  series: number
  splitFrom: string | null
  state: ClaimState
  headcount: number
  amountFen: number
  approvedHeadcount: number | null
  approvedFen: number | null
  firstOfBody: boolean
  openedAt: string
  submittedAt: string | null
  promisedOn: string | null
  settledAt: string | null
  changedAt: string
  rosterNumber: number
  formsAt: string | null
  selfCheck: SelfCheck | null
}

/** What the enterprise ticks beside its sealed scan: seal, signature, seal across the page edges (骑缝). */
export interface SelfCheck {
  seal: boolean
  signature: boolean
  edgeSeal: boolean
}

/**
 * The allowed acts by state. The same table refuses on the server, greys the button on the page and draws the diagram
 * in the docs.
 */
export const claimActs = {
  deleteDraft: ['draft'],
  editRoster: ['draft', 'returned'],
  askForDecision: ['draft', 'returned'],
  uploadEvidence: ['draft', 'returned'],
  enterIndicators: ['draft', 'returned'],
  acceptCommitment: ['draft', 'returned'], // 08-03 五: 申请单位承诺制
  generateForms: ['draft', 'returned'], // 08-03 五.4
  uploadSealed: ['draft', 'returned'], // 08-03 五.5
  submitClaim: ['draft'], // 08-03 七(一): 随报随审, at any time inside the window
  resubmitClaim: ['returned'],
  withdrawClaim: ['submitted'], // the procedure: withdrawable until accepted
  decideLines: ['in-review'],
  recordConfirmation: ['in-review'],
  decideOwed: ['in-review'],
  settle: ['in-review'],
  file: ['approved'], // 08-03 五.6: paper after the online review, before publicity
  openPublicity: ['filed'], // 12号 二(一)
  closePublicity: ['in-publicity'],
  request: ['published', 'requested'], // 12号 二(一): only after publicity without objection
  pay: ['requested', 'paid'],
} as const satisfies Record<string, readonly ClaimState[]>

export type ClaimAct = keyof typeof claimActs

/** Acts that a split part of a claim never has: its roster, papers and seals are those of the claim it came from (W19). */
const notOnSplit: readonly ClaimAct[] = ['withdrawClaim', 'deleteDraft', 'submitClaim']

/** True when the table of allowed acts has the claim's state. */
export function isAllowed(act: ClaimAct, claim: Pick<Claim, 'state' | 'splitFrom'>): boolean {
  if (claim.splitFrom !== null && notOnSplit.includes(act)) return false
  return (claimActs[act] as readonly ClaimState[]).includes(claim.state)
}

/** Where a state leads: pages and tests walk it; no path reaches `paid` twice. */
export const claimPaths = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['in-review', 'draft'],
  'in-review': ['returned', 'approved', 'refused'],
  returned: ['submitted', 'in-review'],
  approved: ['filed'],
  filed: ['in-publicity'],
  'in-publicity': ['published'],
  published: ['requested'],
  requested: ['paid'],
  paid: [],
  refused: [],
  withdrawn: [],
} as const satisfies Record<ClaimState, readonly ClaimState[]>

/** Who owes the next step of a claim in each state; pages turn the words into sentences. */
export const nextStep = {
  draft: { by: 'enterprise', step: 'complete' },
  submitted: { by: 'bureau', step: 'accept' },
  'in-review': { by: 'bureau', step: 'review' },
  returned: { by: 'enterprise', step: 'correct' },
  approved: { by: 'enterprise', step: 'file-paper' },
  filed: { by: 'bureau', step: 'publish' },
  'in-publicity': { by: 'public', step: 'publicity' },
  published: { by: 'bureau', step: 'request-funds' },
  requested: { by: 'finance', step: 'pay' },
  paid: { by: 'nobody', step: 'none' },
  refused: { by: 'nobody', step: 'none' },
  withdrawn: { by: 'nobody', step: 'none' },
} as const satisfies Record<ClaimState, { by: string; step: string }>
