import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../demo/seed/offices.ts'
import { Refused, sendInto, type Visitor } from '../demo/visitor.ts'
import { gatherPeople, type People } from '../demo/story/people.ts'
import { registerUnit } from '../demo/story/file-claim.ts'
import { enterpriseOf, firstMorning } from '../demo/world.ts'
import { buildApp, routes } from '../server/app.ts'
import { roles } from '../server/modules/identity/index.ts'
import type { Environment } from '../server/platform/context.ts'
import type { Route } from '../server/platform/route.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { testEnvironment } from './environment.ts'
import { mayCall } from './grid.ts'

let database: TestDatabase
let environment: Environment
let app: FastifyInstance
let people: People
/** Who stands for a role: somebody of the cast who holds it and no other. */
const holders: Record<string, string> = {
  enterprise: 'beihu',
  acceptance: 'chaoyang-jingban',
  review: 'chaoyang-fuhe',
  leader: 'chaoyang-fuze',
  'fund-clerk': 'chaoyang-jijin',
  'fund-payer': 'chaoyang-fukuan',
  finance: 'shi-caizheng',
  auditor: 'shenji',
  'system-admin': 'xitong-guanli',
  'security-admin': 'anquan-guanli',
  'audit-admin': 'shenji-guanli',
}

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  app = await buildApp(environment)
  people = gatherPeople(seat => sendInto(app, `10.0.${seat >> 8}.${seat & 255}`))
  await beginOn(environment, firstMorning)
  await seedCast(environment)
  await registerUnit(people, enterpriseOf('beihu'))
})
afterAll(async () => {
  await app.close()
  await environment.database.end()
  await database.drop()
})

const audienceOf = (name: string) => Object.entries(mayCall).filter(([, names]) => names.includes(name))

/** Sends a request without a fitting body: whoever may not call must be refused before anything of it is looked at. */
async function refusalOf(who: Visitor, route: Route): Promise<string> {
  const path = route.path.replace(/:\w+/g, 'x')
  try {
    await who.send(route.method, path)
    return 'allowed'
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const code = error.reasons[0]?.code ?? ''
    if (error.status === 401 && code === 'sign-in-needed') return 'sign-in-needed'
    if (error.status === 403 && code === 'role-not-allowed') return 'role-not-allowed'
    return 'allowed'
  }
}

describe('who may do what', () => {
  it('every route has its one row in the table, and every row its route', () => {
    const rows = Object.values(mayCall).flat()
    expect([...rows].sort()).toEqual(routes.map(route => route.name).sort())
  })

  it('the routes say what the table says', () => {
    for (const route of routes) {
      const [audience] = audienceOf(route.name)
      expect([route.name, [...route.who].sort().join(' ')]).toEqual([
        route.name,
        audience?.[0]?.split(' ').sort().join(' '),
      ])
    }
  })

  it('without signing in only public addresses answer', async () => {
    const stranger = people.anyone()
    for (const route of routes) {
      const expected = route.who.includes('public') ? 'allowed' : 'sign-in-needed'
      expect([route.name, await refusalOf(stranger, route)]).toEqual([route.name, expected])
    }
  })

  it.each(roles)(
    '%s is let in where the table says so, and refused everywhere else before anything is read',
    async role => {
      const who = await people.as(holders[role] ?? '')
      const session = await who.get<{ roles: string[] }>('/session')
      expect(session.roles).toEqual([role])
      for (const route of routes.filter(one => one.name !== 'signOut')) {
        const row = audienceOf(route.name)[0]?.[0] ?? ''
        const open = row === 'public' || row === 'signed-in' || row.split(' ').includes(role)
        expect([route.name, await refusalOf(who, route)]).toEqual([route.name, open ? 'allowed' : 'role-not-allowed'])
      }
    },
  )
})
