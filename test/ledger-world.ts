import { uuidv7 } from 'uuidv7'
import type { Counter, Draw, Used } from '../policies/kit.ts'
import { consume, release, reserve, type Taking, usedBy } from '../server/modules/entitlements/index.ts'
import { type Environment, systemActor } from '../server/platform/context.ts'
import { createTestDatabase } from './database.ts'
import { actAs, setDay, testEnvironment } from './environment.ts'

/** Districts and counties of which an enterprise or institution of the ledger's tests may be. */
export const places = ['220104', '220103', '220102', '220113', '220122', '220184'] as const

const says = { zh: '名额', en: 'counter' }
const named = (on: string): Counter => ({
  label: says,
  unit: says,
  full: { rule: `${on}-full`, clause: '二(二)', says },
  excluded: { rule: `${on}-excluded`, clause: '六', says },
})

export interface Take {
  personId: string | null
  bodyId: string
  draws: readonly Draw[]
  lineId?: string
  day?: string
}

/** A ledger on a database of its own, with people and bodies made as they are needed. */
export async function openLedger() {
  const database = await createTestDatabase()
  const environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  const takingOf = ({ personId, bodyId, draws, lineId, day }: Take): Taking => ({
    lineId: lineId ?? uuidv7(),
    personId,
    bodyId,
    day: day ?? '2020-08-01',
    draws,
    counters: Object.fromEntries(draws.map(draw => [draw.on, named(draw.on)])),
  })
  const act = async (doing: 'reserve' | 'consume', take: Take): Promise<string> => {
    const taking = takingOf(take)
    await actAs(environment, systemActor, ctx =>
      doing === 'reserve' ? reserve(ctx, [taking]) : consume(ctx, [taking]),
    )
    return taking.lineId
  }
  return {
    environment,
    sql: environment.database,
    takingOf,
    newPeople: (count: number) => newPeople(environment, count),
    newPerson: async () => (await newPeople(environment, 1))[0] ?? '',
    newBodies: (count: number) => newBodies(environment, count),
    newBody: async () => (await newBodies(environment, 1))[0] ?? '',
    reserve: (take: Take) => act('reserve', take),
    consume: (take: Take) => act('consume', take),
    release: (...lineIds: string[]) => actAs(environment, systemActor, ctx => release(ctx, lineIds)),
    used: (holder: string): Promise<Used[]> =>
      actAs(environment, systemActor, async ctx => (await usedBy(ctx, [holder])).get(holder) ?? []),
    close: async () => {
      await environment.database.end()
      await database.drop()
    },
  }
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>

/** What a holder has taken under a counter, over all its keys or under one. */
export function sumOf(used: readonly Used[], on: string, key?: string): number {
  return used
    .filter(entry => entry.on === on && (key === undefined || entry.key === key))
    .reduce((sum, entry) => sum + entry.take, 0)
}

async function newPeople(environment: Environment, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7())
  await environment.database`insert into registry.person (id, name, resident_id_sealed, resident_id_hash, created_at)
    select id, '测试', ${environment.sealing.encrypt('990102199001011234')}, id::text, now() from unnest(${ids}::uuid[]) id`
  return ids
}

async function newBodies(environment: Environment, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({ id: uuidv7(), place: places[index % places.length] }))
  await environment.database`insert into identity.body (id, kind, name, code, territory, created_at)
    select id, 'enterprise', '测试单位', id::text, place, now()
    from jsonb_to_recordset(${environment.database.json(rows as never)}) as r(id uuid, place text)`
  return rows.map(row => row.id)
}
