import { uuidv7 } from 'uuidv7'
import type { Context } from '../../platform/context.ts'

export interface Message {
  bodyId: string
  /** Those of the body who hold one of these roles; without: everyone of the body. */
  roles?: readonly string[]
  /** For one person alone. */
  accountId?: string
  /** Key in the texts `notifications`. */
  code: string
  params: Record<string, string | number>
  /** Address in the workplace, from `/work`. */
  link: string | null
}

/** Leaves a message in the product. SMS and mail are adapters of an installation and off: nothing leaves the house here. */
export async function notify(ctx: Context, message: Message): Promise<void> {
  await ctx.sql`insert into notifications.message (id, body_id, roles, account_id, code, params, link, at)
    values (${uuidv7()}, ${message.bodyId}, ${[...(message.roles ?? [])]}, ${message.accountId ?? null}, ${message.code},
      ${ctx.sql.json(message.params as never)}, ${message.link}, ${ctx.now})`
}
