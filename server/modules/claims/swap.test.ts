import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import { completeProfile, fileClaim, linesOf, registerUnit } from '../../../demo/story/file-claim.ts'
import { gatherPeople, type People } from '../../../demo/story/people.ts'
import * as bureau from '../../../demo/story/review-claim.ts'
import { sendInto } from '../../../demo/visitor.ts'
import { enterpriseOf } from '../../../demo/world.ts'
import { peopleOf } from '../../../samples/people.ts'
import { seededRandom } from '../../../samples/random.ts'
import { mixedPersons } from '../../../samples/rosters.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { testEnvironment } from '../../../test/environment.ts'
import { buildApp } from '../../app.ts'
import type { Environment } from '../../platform/context.ts'

let database: TestDatabase
let environment: Environment
let people: People
let close: () => Promise<void>
let claimId = ''
let caseId = ''

const month = '2020-08'
const unit = enterpriseOf('beihu')
const rival = enterpriseOf('shuguang')
const staff = mixedPersons(peopleOf(seededRandom(31), unit.area), { month, newHires: 5, graduates: 0 })
const stranger = mixedPersons(peopleOf(seededRandom(32), unit.area), { month, newHires: 1, graduates: 0 })[0]
const at = () => ({ claimId, territory: '220104' })

const lineRow = async (seq: number) =>
  (
    await environment.database<{ id: string; state: string; decision: string | null; disputed: boolean }[]>`
      select id, state, decision, disputed from claims.line where claim_id = ${claimId} and seq = ${seq}`
  )[0]
const edit = async (seq: number, fact: string, text: string) =>
  (await people.as(unit.key)).put(`/claims/${claimId}/lines/${(await lineRow(seq))?.id}/cells/${fact}`, { text })
const uncheckedOf = async (seq: number) =>
  (await bureau.caseLines(await people.as('chaoyang-jingban'), claimId))
    .find(line => line.seq === seq)
    ?.checks.filter(check => check.state === 'unchecked').length

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  people = gatherPeople(seat => sendInto(app, `10.4.0.${seat}`))
  close = () => app.close()
  for (const one of [unit, rival]) await completeProfile(await registerUnit(people, one), one)
  claimId = (await fileClaim(people, { unit, month, persons: staff })).id
  caseId = await bureau.acceptCase(people, at())
  await bureau.confirmLines(people, at())
  await bureau.decideLines(people, at(), { lines: 'all', outcome: 'pass' })
})
afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('a row that was passed before the claim came back', () => {
  it('keeps its decision while it says the same, and loses it with every check when it becomes somebody else', async () => {
    await bureau.returnCase(people, at(), {
      caseId,
      defects: [{ code: 'seal', clause: '五.5', text: '公章不清晰', at: { form: 'application' } }],
    })
    expect(await lineRow(1)).toMatchObject({ state: 'claimed', decision: 'pass' })
    await edit(1, 'residentId', stranger?.residentId ?? '')
    expect(await lineRow(1)).toMatchObject({ state: 'drafted', decision: null })
    expect(await lineRow(2)).toMatchObject({ state: 'claimed', decision: 'pass' })
    expect(await uncheckedOf(2)).toBe(0)
  })

  it('frees the other side of a dispute when its person leaves it, by a cell or by a new sheet', async () => {
    const disputed = staff.slice(2, 4)
    const other = await fileClaim(people, { unit: rival, month, persons: disputed })
    const marks = async () => (await linesOf(await people.as(rival.key), other.id)).map(line => line.disputed)
    expect(await marks()).toEqual([true, true])
    await edit(3, 'residentId', '')
    expect(await marks()).toEqual([false, true])
    await (await people.as(unit.key)).post(`/claims/${claimId}/roster/versions/1/restoration`)
    expect(await marks()).toEqual([false, true])
    const clerk = await people.as(unit.key)
    await clerk.delete(`/claims/${claimId}/lines/${(await lineRow(4))?.id}`)
    expect(await marks()).toEqual([false, false])
  })
})
