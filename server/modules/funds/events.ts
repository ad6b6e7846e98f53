declare module '../../platform/events.ts' {
  interface EventMap {
    /** Lines that a bureau has asked money for. */
    'funds.requested': { lineIds: string[] }
    /** The bank has taken the money to the unit. */
    'funds.paid': { lineIds: string[]; payoutId: string; amountFen: number; day: string }
    'funds.payout-returned': { payoutId: string; bodyId: string; reason: string }
  }
}

export {}
