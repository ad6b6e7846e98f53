import { type Reason, refuseAll } from '../../../values/refusal.ts'
import type { Actor, Context } from '../../platform/context.ts'

/** Where the money comes from: 专账 for all training, 就业补助资金 for living allowances and assessment (D-70). */
export type Source = 'special-account' | 'employment-fund'

/** State of something that does not exist yet. */
export const nothingYet = 'none'

interface Rule {
  states: readonly string[]
  roles: readonly string[]
  /** The person before may not be this one: entered by one, confirmed by another (W21). */
  otherPerson?: true
}

/**
 * Allowed acts by state and role: the server's refusal and the page's disabled button come from this table.
 * 12号 六(三): request → letter → receipt → allocation → payment; 谁认定、谁管理、谁拨付.
 */
export const fundActs = {
  makeRequest: { states: [nothingYet], roles: ['fund-clerk'] },
  submitRequest: { states: ['draft'], roles: ['fund-clerk'] },
  withdrawRequest: { states: ['draft'], roles: ['fund-clerk'] },
  makeLetter: { states: [nothingYet], roles: ['fund-clerk'] },
  sendLetter: { states: ['made'], roles: ['fund-clerk'] },
  uploadSealedLetter: { states: ['made', 'sent', 'answered'], roles: ['fund-clerk'] },
  answerLetter: { states: ['sent'], roles: ['fund-clerk'] },
  enterIndicator: { states: [nothingYet], roles: ['fund-clerk'] },
  setBankAccount: { states: [nothingYet], roles: ['fund-payer'] },
  enterReceipt: { states: [nothingYet], roles: ['fund-clerk'] },
  uploadReceiptSlip: { states: ['entered'], roles: ['fund-clerk'] },
  confirmReceipt: { states: ['entered'], roles: ['fund-payer'], otherPerson: true },
  rejectReceipt: { states: ['entered'], roles: ['fund-payer'], otherPerson: true },
  enterAllocation: { states: [nothingYet], roles: ['fund-clerk'] },
  uploadAllocationSlip: { states: ['entered'], roles: ['fund-clerk'] },
  confirmAllocation: { states: ['entered'], roles: ['fund-payer'], otherPerson: true },
  rejectAllocation: { states: ['entered'], roles: ['fund-payer'], otherPerson: true },
  makeBatch: { states: [nothingYet], roles: ['fund-clerk'] },
  takeOutOrder: { states: ['prepared'], roles: ['fund-clerk', 'fund-payer'] },
  dropBatch: { states: ['made'], roles: ['fund-clerk', 'fund-payer'] },
  orderBatch: { states: ['made'], roles: ['fund-payer'], otherPerson: true },
  approveAccount: { states: [nothingYet], roles: ['fund-payer', 'leader'] },
  loadResult: { states: [nothingYet], roles: ['fund-clerk'] },
  enterResult: { states: ['ordered'], roles: ['fund-clerk'] },
  // An order without an answer is never sent again by itself: a person says that it was not carried out.
  decideOrder: { states: ['ordered'], roles: ['fund-payer'] },
  uploadPaymentSlip: { states: ['paid'], roles: ['fund-clerk'] },
  archiveVoucher: { states: ['paid'], roles: ['fund-clerk'] },
  enterStatement: { states: [nothingYet], roles: ['fund-clerk'] },
} satisfies Record<string, Rule>

export type FundActName = keyof typeof fundActs

/** What an act depends on. */
export interface Situation {
  state: string
  territory: string
  /** Who did the step before, where another person must do this one. */
  before?: string | null
}

/** All reasons why the actor may not do this now; empty: allowed. */
export function reasonsAgainst(act: FundActName, now: Situation, actor: Actor): Reason[] {
  const rule: Rule = fundActs[act]
  if (!rule.states.includes(now.state)) return [{ code: 'fund-state-forbids' }]
  if (actor.kind === 'system') return []
  if (actor.territory !== now.territory) return [{ code: 'fund-other-territory' }]
  const reasons: Reason[] = []
  if (!rule.roles.some(role => actor.roles.includes(role)))
    reasons.push({ code: `fund-role-${rule.roles.join('-or-')}` })
  if (rule.otherPerson && now.before !== undefined && now.before === actor.accountId) {
    reasons.push({ code: 'fund-second-person' })
  }
  return reasons
}

/** Refuses with every reason unless the actor may do this now. */
export function mustAllow(ctx: Context, act: FundActName, now: Situation): void {
  const reasons = reasonsAgainst(act, now, ctx.actor)
  if (reasons.length > 0) refuseAll(reasons)
}

/** What a page offers, each act with whether and why not. */
export function actsFor(ctx: Context, names: readonly FundActName[], now: Situation) {
  return names.map(act => {
    const because = reasonsAgainst(act, now, ctx.actor)
    return { act, allowed: because.length === 0, because }
  })
}
