import * as claims from './modules/claims/index.ts'
import * as funds from './modules/funds/index.ts'
import * as publicity from './modules/publicity/index.ts'
import { on, type Reaction } from './platform/events.ts'

/** The whole process on one page: "when this happened, do that", in order, in the announcing transaction. */
export const reactions: readonly Reaction[] = [
  on('review.accepted', (ctx, event) => claims.markAccepted(ctx, event)),
  on('review.returned', (ctx, event) => claims.markReturned(ctx, event)),
  on('review.forwarded', (ctx, event) => claims.markForwarded(ctx, event)),
  on('review.return-lapsed', (ctx, event) => claims.markLapsed(ctx, event)),
  on('review.decided', (ctx, event) => claims.settleReview(ctx, event)),
  on('review.paper-confirmed', (ctx, event) => claims.markFiled(ctx, event)),
  on('publicity.opened', (ctx, event) => claims.markInPublicity(ctx, event)),
  on('publicity.closed', (ctx, event) => claims.markPublished(ctx, event)),
  on('publicity.objection-lodged', async (ctx, event) =>
    claims.freezeLines(ctx, { ...event, person: await publicity.personMeant(ctx, event.objectionId) }),
  ),
  on('publicity.objection-narrowed', (ctx, event) => claims.narrowFreeze(ctx, event)),
  on('publicity.objection-concluded', (ctx, event) => claims.concludeObjection(ctx, event)),
  on('claims.published', (ctx, event) => funds.watchDue(ctx, event.claimId)),
  on('claims.line-removed', (ctx, event) => funds.releaseRequested(ctx, event.lineIds)),
  on('funds.requested', (ctx, event) => claims.markRequested(ctx, event.lineIds)),
  on('funds.paid', (ctx, event) => claims.markPaid(ctx, event)),
]
