/**
 * entitlements owns the person-time ledger: what each person has taken, across schemes, notices, enterprises and districts.
 * Counts are numbered slots under a unique index, exclusions are an exclusion constraint: of two approvals that together exceed a
 * limit, the database lets one through. Only approved lines take; a removed line gives back. It has no routes: claims asks it.
 */
export { type Consumption, consume, release, usedBy } from './ledger.ts'
