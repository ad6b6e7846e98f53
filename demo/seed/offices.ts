import {
  bureauOf,
  createAccount,
  createAdministrator,
  createBody,
  demoPassword,
  grantMandate,
  seedOffices,
  seedTerritories,
} from '../../server/modules/identity/index.ts'
import { setClock } from '../../server/platform/clock.ts'
import { type Context, type Environment, runAct, systemActor } from '../../server/platform/context.ts'
import { administrators, type DemoOfficer, offices, officers } from '../world.ts'

/** Sets the demo's clock to the morning of a day, also backwards: for an empty world only. */
export async function beginOn(environment: Environment, day: string): Promise<void> {
  await environment.database.begin(async sql => {
    await sql`delete from platform.clock`
    await setClock(sql, `${day}T01:00:00.000Z`)
  })
}

/** Bureaus, finance offices, oversight, their officers, and the three administrators. */
export async function seedCast(environment: Environment): Promise<void> {
  const act = { actor: systemActor, act: 'seedCast' }
  await runAct(environment, act, async ctx => {
    await seedTerritories(ctx)
    await seedOffices(ctx)
    for (const office of offices) await createBody(ctx, office)
  })
  await Promise.all(officers.map(officer => runAct(environment, act, ctx => seatOfficer(ctx, officer))))
  for (const { administrator, signName, name } of administrators) {
    await runAct(environment, act, ctx =>
      createAdministrator(ctx, { administrator, signName, name, password: demoPassword }),
    )
  }
}

async function seatOfficer(ctx: Context, officer: DemoOfficer): Promise<void> {
  const { id } = await createAccount(ctx, { name: officer.name, signName: officer.signName, password: demoPassword })
  await grantMandate(ctx, { accountId: id, bodyId: await bodyOf(ctx, officer), roles: officer.roles })
}

async function bodyOf(ctx: Context, officer: DemoOfficer): Promise<string> {
  if (officer.body === 'bureau') return (await bureauOf(ctx, officer.territory)).bodyId
  const [body] = await ctx.sql<{ id: string }[]>`
    select id from identity.body where kind = ${officer.body} and territory = ${officer.territory}`
  if (!body) throw new Error(`no ${officer.body} in ${officer.territory}`)
  return body.id
}
