import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { commitmentOf } from './claims.read.ts'
import { beginOwn, writeHistory } from './load-claim.ts'

/** 08-03 五: the commitment of the applicant, kept with its wording, who accepted it and when. */
export async function acceptCommitment(
  ctx: Context,
  input: { claimId: string; version: string; employeesTold: boolean },
) {
  const claim = await beginOwn(ctx, 'acceptCommitment', input.claimId)
  const pack = getPack(claim.packId)
  if (!pack.commitment) refuse('no-commitment')
  if (input.version !== pack.commitment.version)
    refuse('commitment-of-other-version', { version: pack.commitment.version })
  if (!input.employeesTold) refuse('employees-not-told')
  await ctx.sql`insert into claims.commitment (id, claim_id, version, text, employees_told, at, by_account, by_name)
    values (${uuidv7()}, ${claim.id}, ${input.version}, ${pack.commitment.zh}, true, ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
  await writeHistory(ctx, claim.id, 'commitment-accepted', { version: input.version })
  return (await commitmentOf(ctx, claim, pack)) ?? refuse('no-commitment')
}
