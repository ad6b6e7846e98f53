/**
 * entitlements owns the person-time ledger: what each person and each body has reserved and taken, across schemes, notices,
 * enterprises, institutions and districts. Counts are numbered slots, sums are stretches of fen below the limit, exclusions by kind and
 * by span are constraints: of two approvals that together exceed a limit, the database lets one through, whoever forgets a lock.
 * Reserved counts like granted; a refused, withdrawn or removed line gives back. Whoever is refused learns clause and day, no more.
 */
export { routes } from './entitlements.routes.ts'
export { consume, lockHolders, release, reserve, type Taking } from './ledger.ts'
export { usedBy, usedByOthers } from './used.read.ts'
