declare module '../../platform/events.ts' {
  interface EventMap {
    'claims.submitted': { claimId: string }
    'claims.line-frozen': { claimId: string; lineIds: string[] }
    'claims.line-released': { claimId: string; lineIds: string[] }
    'claims.line-removed': { claimId: string; lineIds: string[] }
    'claims.filed': { claimId: string }
    'claims.published': { claimId: string }
  }
}

export {}
