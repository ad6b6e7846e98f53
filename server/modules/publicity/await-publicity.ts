import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import type { SubjectRef } from './events.ts'
import { allowedKeys, publicityStepOf } from './list.ts'

/**
 * Puts a subject among those that wait to be posted. Only the fields that its notice names are taken; any other is refused
 * (W3), and the table would not hold it.
 */
export async function awaitPublicity(
  ctx: Context,
  input: {
    programme: string
    packId: string
    territory: string
    /** The notice under which it is posted, as people name it. */
    basis: string
    subject: SubjectRef
    bodyName: string
    shown: { [field: string]: string | number }
  },
): Promise<{ itemId: string }> {
  const fields = allowedKeys(publicityStepOf(getPack(input.packId)))
  const stray = Object.keys(input.shown).find(key => !fields.includes(key))
  if (stray !== undefined) refuse('publicity-field-not-allowed', { field: stray })
  const itemId = uuidv7()
  const [inserted] = await ctx.sql`insert into publicity.item
    (id, programme, pack_id, territory, basis, subject_kind, subject_id, body_name, fields, shown, state, waiting_since)
    values (${itemId}, ${input.programme}, ${input.packId}, ${input.territory}, ${input.basis}, ${input.subject.kind},
      ${input.subject.id}, ${input.bodyName}, ${fields}, ${ctx.sql.json(input.shown as never)}, 'pending', ${ctx.now})
    on conflict (subject_kind, subject_id) where state <> 'removed' do nothing returning id`
  if (!inserted) refuse('already-exists')
  return { itemId }
}
