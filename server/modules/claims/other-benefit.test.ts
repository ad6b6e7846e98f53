import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import {
  completeProfile,
  linesOf,
  openMonth,
  registerUnit,
  rosterFile,
  uploadRoster,
} from '../../../demo/story/file-claim.ts'
import { gatherPeople } from '../../../demo/story/people.ts'
import { sendInto, type Visitor } from '../../../demo/visitor.ts'
import { enterprises } from '../../../demo/world.ts'
import { peopleOf } from '../../../samples/people.ts'
import { seededRandom } from '../../../samples/random.ts'
import { mixedPersons } from '../../../samples/rosters.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, testEnvironment } from '../../../test/environment.ts'
import { buildApp } from '../../app.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { consume, release } from '../entitlements/index.ts'

let database: TestDatabase
let environment: Environment
let clerk: Visitor
let claimId: string
let close: () => Promise<void>

const [unit, other] = enterprises.filter(one => one.place === '220104' && one.ownership === 'private')
if (!unit || !other) throw new Error('the cast has private units in 朝阳')
const month = '2020-08'
const persons = mixedPersons(peopleOf(seededRandom(77), unit.area), { month, newHires: 2, graduates: 0 })

interface LineSheet {
  line: { verdict: string; findings: { rule: string; clause: string; since?: string }[] }
  counters: { on: string; key: string; used: number; limit: number | null; day: string | null }[]
}

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  const people = gatherPeople(seat => sendInto(app, `10.7.0.${seat}`))
  await registerUnit(people, other)
  clerk = await registerUnit(people, unit)
  await completeProfile(clerk, unit)
  claimId = (await openMonth(clerk, month)).id
  close = () => app.close()
})
afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

/** A list that is the same as before is not judged again: each has another length. */
const upload = async (rows: number) => uploadRoster(clerk, claimId, await rosterFile(persons.slice(0, rows), month))

/** The month that the other enterprise was granted for the first person of the roster. */
async function grantElsewhere(): Promise<string> {
  const [person] = await environment.database<{ personId: string }[]>`select person_id from claims.line
    where claim_id = ${claimId} order by seq limit 1`
  const [body] = await environment.database<
    { id: string }[]
  >`select id from identity.body where code = ${other?.code ?? ''}`
  const lineId = uuidv7()
  const taking = {
    lineId,
    personId: person?.personId ?? '',
    bodyId: body?.id ?? '',
    day: '2020-08-01',
    draws: [
      { on: 'work-based-month', key: month, take: 1, limit: 1 },
      { on: 'induction-or-work-based', key: other?.code ?? '', take: 1, limit: null, as: 'work-based' },
    ],
    counters: {},
  }
  await actAs(environment, systemActor, ctx => consume(ctx, [taking]))
  return lineId
}

describe('a person who received the benefit elsewhere', () => {
  it('is refused with clause and day; nothing of the other enterprise is in the answer', async () => {
    await upload(1)
    const lineId = await grantElsewhere()
    await upload(2)
    const [line] = await linesOf(clerk, claimId)
    const sheet = await clerk.get<LineSheet>(`/claims/${claimId}/lines/${line?.id}/sheet`)
    expect(sheet.line.verdict).toBe('unfit')
    const finding = sheet.line.findings.find(one => one.rule === 'duplicate-work-for-training')
    expect(finding).toMatchObject({ since: '2020-08-01' })
    expect(finding?.clause).not.toBe('')
    expect(sheet.counters.find(counter => counter.on === 'work-based-month')).toMatchObject({
      key: month,
      used: 1,
      limit: 1,
      day: '2020-08-01',
    })
    const text = JSON.stringify(sheet)
    expect(text).not.toContain(other?.code ?? '')
    expect(text).not.toContain(other?.name ?? '')
    await actAs(environment, systemActor, ctx => release(ctx, [lineId]))
    await upload(1)
    const [again] = await linesOf(clerk, claimId)
    expect(again?.verdict).toBe('fits')
  })
})
