import { bureauRoutes } from './bureau.routes.ts'
import { claimRoutes } from './claims.routes.ts'
import './events.ts'
import { jobs as formJobs } from './generate-forms.ts'
import { paperRoutes } from './paper.routes.ts'
import { noticeJobs } from './refusal-notice.ts'
import { rosterRoutes } from './roster.routes.ts'

/**
 * Claims: what an enterprise asks for one month, line by line, from the first roster to the last payment.
 * Owns the schema `claims`. Promises: one live claim per enterprise and month, every roster version kept, the verdict of
 * each line by a policy pack on stored facts, nothing submitted or decided outside the table in claim.ts, no line paid that
 * was not approved, and of two claims for one person and month neither first nor last wins by itself.
 */
export const routes = [...claimRoutes, ...rosterRoutes, ...paperRoutes, ...bureauRoutes]
export const jobs = { ...formJobs, ...noticeJobs }

export { claimActs, claimPaths, type ClaimState, type LineState, lineStates, claimStates } from './claim.ts'
export { decideLines } from './decide-lines.ts'
export {
  concludeObjection,
  freezeLines,
  markFiled,
  markInPublicity,
  markPublished,
  narrowFreeze,
  releaseLines,
  removeLines,
} from './follow-publicity.ts'
export { markPaid, markRequested } from './follow-money.ts'
export { markAccepted, markForwarded, markLapsed, markReturned } from './follow-review.ts'
export { openClaim } from './open-claim.ts'
export { settleReview } from './settle-review.ts'
export { submitClaim } from './submit-claim.ts'
