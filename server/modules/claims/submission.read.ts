import { addWorkingDays } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { bureauOf, findTerritory } from '../identity/index.ts'
import { getPack } from '../law/index.ts'
import { calendarOf, getEnterprise } from '../registry/index.ts'
import { actsOf, reasonOf, reviewDaysOf } from './claims.read.ts'
import { getOwn } from './load-claim.ts'
import { blockersOf } from './submission-checks.ts'
import { summaryOf } from './summary.read.ts'

/** E10: what would be submitted, to whom, promised by when, and each reason that forbids it. */
export async function readSubmission(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const pack = getPack(claim.packId)
  const summary = await summaryOf(ctx, claim, pack)
  const blockers = await blockersOf(ctx, claim, { pack, summary })
  const territory = await findTerritory(ctx, claim.territory)
  const bureau = await bureauOf(ctx, claim.territory)
  const enterprise = await getEnterprise(ctx, claim.bodyId)
  const { promisedDays } = reviewDaysOf(pack)
  const promised = addWorkingDays(await calendarOf(ctx, claim.territory), ctx.today, promisedDays)
  const elsewhere = await ctx.sql<{ id: string; seq: number; name: string }[]>`select id, seq, name from claims.line
    where claim_id = ${claim.id} and state <> 'removed' and elsewhere order by seq limit 100`
  return {
    bureau: {
      territory: claim.territory,
      territoryName: territory.name,
      name: bureau.name,
      because: enterprise.receivingBecause,
    },
    headcount: claim.headcount,
    amountFen: claim.amountFen,
    schemes: summary.schemes,
    elsewhere,
    askedDecisions: summary.awaitingDecision,
    promisedDays,
    promisedOn: claim.promisedOn ?? promised.day,
    promisedProvisional: promised.provisional,
    reasons: blockers.map(reasonOf),
    acts: (await actsOf(ctx, claim, blockers)).filter(act =>
      ['submitClaim', 'withdrawClaim', 'resubmitClaim'].includes(act.act),
    ),
  }
}
