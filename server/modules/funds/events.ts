declare module '../../platform/events.ts' {
  interface EventMap {
    /** Lines that a bureau has asked money for. */
    'funds.requested': { lineIds: string[] }
    /** The bank has taken the money to the unit; `reference` stands on its slip. */
    'funds.paid': { lineIds: string[]; payoutId: string; amountFen: number; day: string; reference: string }
    'funds.payout-returned': { payoutId: string; bodyId: string; reason: string }
  }
}

export {}
