import { uuidv7 } from 'uuidv7'
import type { Actor, Environment } from '../server/platform/context.ts'
import { actAs } from './environment.ts'
import { systemActor } from '../server/platform/context.ts'

/** Bodies and people for tests of officials' work, written straight into identity: no passwords, no sign-in. */
export interface TestBody {
  id: string
  name: string
  person(name: string, roles: string[]): Promise<Actor>
}

/** A body of a kind in a territory; the bureau of a territory is found when it exists. */
export async function testBody(
  environment: Environment,
  body: { kind: 'enterprise' | 'bureau'; name: string; territory: string; code?: string },
): Promise<TestBody> {
  const id = await actAs(environment, systemActor, async ctx => {
    const [known] = await ctx.sql<
      { id: string }[]
    >`select id from identity.body where kind = 'bureau' and ${body.kind} = 'bureau'
        and territory = ${body.territory}`
    if (known) return known.id
    const made = uuidv7()
    await ctx.sql`insert into identity.body (id, kind, name, code, territory, created_at)
      values (${made}, ${body.kind}, ${body.name}, ${body.code ?? `test-${made}`}, ${body.territory}, ${ctx.now})`
    return made
  })
  return { id, name: body.name, person: (name, roles) => testPerson(environment, { ...body, id }, { name, roles }) }
}

async function testPerson(
  environment: Environment,
  body: { id: string; territory: string },
  person: { name: string; roles: string[] },
): Promise<Actor> {
  const accountId = uuidv7()
  const mandateId = uuidv7()
  await actAs(environment, systemActor, async ctx => {
    await ctx.sql`insert into identity.account (id, name, sign_name, password_hash, state, created_at)
      values (${accountId}, ${person.name}, ${accountId}, '-', 'open', ${ctx.now})`
    await ctx.sql`insert into identity.mandate (id, account_id, body_id, roles, granted_at)
      values (${mandateId}, ${accountId}, ${body.id}, ${person.roles}, ${ctx.now})`
  })
  return {
    kind: 'person',
    accountId,
    name: person.name,
    mandateId,
    bodyId: body.id,
    territory: body.territory,
    roles: person.roles,
  }
}
