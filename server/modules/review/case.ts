import type { Reason } from '../../../values/refusal.ts'

/** Where a case stands. `submitted` waits to be accepted (受理); accepted = 经办, second = 复核, sign = 签批; filed = paper confirmed. */
export type CaseState =
  | 'submitted'
  | 'accepted'
  | 'returned'
  | 'second'
  | 'sign'
  | 'approved'
  | 'refused'
  | 'filed'
  | 'withdrawn'

/** The three pairs of eyes: 经办, 复核, 签批. */
export type Tier = 'initial' | 'second' | 'sign'

/** What the queue shows of a subject; kept by the subject's owner. `undecided`: lines on which the first tier has not decided. */
export interface QueueLine {
  month: string
  headcount: number
  amountFen: number
  exceptions: number
  /** The unit's first claim: it is checked beside it (W8). */
  first: boolean
  undecided: number
  approvedHeadcount: number
  approvedFen: number
}

export interface Defect {
  code: string
  clause: string | null
  text: string
  at: {
    line?: string | undefined
    fact?: string | undefined
    form?: string | undefined
    evidence?: string | undefined
  }
}

export interface Opinion {
  headcount: number
  totalFen: number
  handler: string
  leader: string
  day: string
}

/** Which role acts at which tier. */
export const tierRoles: Record<Tier, string> = { initial: 'acceptance', second: 'review', sign: 'leader' }

/** The tier at which a case stands. */
export const tierOfState: Partial<Record<CaseState, Tier>> = {
  submitted: 'initial',
  accepted: 'initial',
  second: 'second',
  sign: 'sign',
}

/** Allowed acts by state: the server's refusal and the page's disabled button come from this table. */
export const caseActs = {
  take: ['submitted', 'accepted', 'second', 'sign'],
  release: ['submitted', 'accepted', 'second', 'sign'],
  accept: ['submitted'], // 12号 二(一) as leaned on: acceptance before review
  decideLines: ['accepted'],
  return: ['accepted'], // 08-03 五.5: once, with all defects
  submitOpinion: ['accepted'],
  agree: ['second'],
  sendBack: ['second', 'sign'],
  sign: ['sign'], // annex 1: 审核意见 with 经办人 and 负责人
  refuse: ['sign'],
  permitReturn: ['accepted'],
  park: ['accepted', 'second', 'sign'], // W18
  resubmit: ['returned'],
  withdraw: ['submitted', 'returned'],
  receivePaper: ['approved'], // 08-03 五.6
  confirmPaper: ['approved'],
} satisfies Record<string, CaseState[]>

export type CaseAct = keyof typeof caseActs

/** The tier that an act belongs to; acts without a tier ask only for one of the case roles. */
const actTiers: Partial<Record<CaseAct, Tier>> = {
  accept: 'initial',
  decideLines: 'initial',
  return: 'initial',
  submitOpinion: 'initial',
  agree: 'second',
  sign: 'sign',
  refuse: 'sign',
  permitReturn: 'sign',
}

/** Acts of the workplace, in the order in which a page offers them. */
export const officerActs = [
  'take',
  'release',
  'accept',
  'decideLines',
  'return',
  'permitReturn',
  'submitOpinion',
  'agree',
  'sendBack',
  'sign',
  'refuse',
  'park',
  'receivePaper',
  'confirmPaper',
] as const satisfies readonly CaseAct[]

/** Everything on which an act depends, read under the case's lock. */
export interface Situation {
  state: CaseState
  parked: boolean
  assignee: string | null
  assigneeName: string | null
  ownTerritory: boolean
  /** The actor acts or acted for the unit that applies. */
  ownUnit: boolean
  actor: { accountId: string | null; roles: readonly string[] }
  /** Tiers at which each account has acted in this case. */
  acted: readonly { accountId: string; tier: Tier }[]
  queue: Pick<QueueLine, 'undecided' | 'approvedHeadcount'>
  sampleLeft: number
  rounds: number
  returnPermitted: boolean
  paperReceived: boolean
  paperWaived: boolean
}

/** All reasons why the actor may not do this now; empty: allowed. Decided on the situation alone. */
export function reasonsAgainst(act: CaseAct, now: Situation): Reason[] {
  const states: readonly CaseState[] = caseActs[act]
  if (!states.includes(now.state)) return [{ code: 'case-state-forbids', params: { state: now.state } }]
  if (!now.ownTerritory) return [{ code: 'case-of-other-territory' }]
  if (now.ownUnit && act !== 'release') return [{ code: 'own-unit-decides-nothing' }]
  const reasons: Reason[] = []
  if (now.parked && act !== 'take' && act !== 'release') reasons.push({ code: 'case-parked' })
  const tier = actTiers[act] ?? tierOfState[now.state]
  if (tier) reasons.push(...reasonsOfTier(act, tier, now))
  else if (!now.actor.roles.includes('acceptance')) {
    reasons.push({ code: 'case-role-needed', params: { role: 'acceptance' } })
  }
  return [...reasons, ...reasonsOfMatter(act, now)]
}

function reasonsOfTier(act: CaseAct, tier: Tier, now: Situation): Reason[] {
  const reasons: Reason[] = []
  const role = tierRoles[tier]
  if (!now.actor.roles.includes(role)) reasons.push({ code: 'case-role-needed', params: { role } })
  const earlier = now.acted.find(one => one.accountId === now.actor.accountId && one.tier !== tier)
  if (earlier) reasons.push({ code: 'case-same-person', params: { tier: earlier.tier } })
  if (act === 'permitReturn') return reasons
  const takenByOther = now.assignee !== null && now.assignee !== now.actor.accountId
  if (act === 'release') {
    const mine = now.assignee !== null && !takenByOther
    const leader = now.assignee !== null && now.actor.roles.includes('leader')
    return mine || leader ? [] : [{ code: 'case-not-taken' }]
  }
  if (takenByOther) reasons.push({ code: 'case-taken', params: { name: now.assigneeName ?? '' } })
  return reasons
}

function reasonsOfMatter(act: CaseAct, now: Situation): Reason[] {
  switch (act) {
    case 'take':
      return now.assignee !== null && now.assignee === now.actor.accountId ? [{ code: 'case-already-yours' }] : []
    case 'submitOpinion':
      return now.queue.undecided > 0 ? [{ code: 'lines-undecided', params: { lines: now.queue.undecided } }] : []
    case 'agree':
      return now.sampleLeft > 0 ? [{ code: 'sample-not-seen', params: { lines: now.sampleLeft } }] : []
    case 'sign':
      return now.queue.approvedHeadcount === 0 ? [{ code: 'nothing-approved' }] : []
    case 'return':
      return now.rounds > 0 && !now.returnPermitted ? [{ code: 'second-return-needs-leader' }] : []
    case 'permitReturn':
      return now.rounds === 0 ? [{ code: 'first-return-is-free' }] : []
    case 'receivePaper':
      return now.paperReceived ? [{ code: 'paper-already-received' }] : []
    case 'confirmPaper':
      return now.paperReceived || now.paperWaived ? [] : [{ code: 'paper-not-received' }]
    default:
      return []
  }
}
