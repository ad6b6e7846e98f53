import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import { comes } from '../../../demo/seed/stage.ts'
import {
  addWages,
  completeProfile,
  downloadForms,
  fileClaim,
  openMonth,
  printForms,
  registerUnit,
  rosterFile,
  submitClaim,
  uploadRoster,
} from '../../../demo/story/file-claim.ts'
import { gatherPeople, type People } from '../../../demo/story/people.ts'
import * as bureau from '../../../demo/story/review-claim.ts'
import { plainScan } from '../../../demo/story/sealed-paper.ts'
import { Refused, sendInto } from '../../../demo/visitor.ts'
import { enterprises } from '../../../demo/world.ts'
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

const month = '2020-08'
const privateIn = (place: string) => enterprises.filter(one => one.place === place && one.ownership === 'private')
const [here, neighbour] = privateIn('220104')
const [across] = privateIn('220103')
if (!here || !neighbour || !across) throw new Error('the cast has private units in 朝阳 and 宽城')
const at = (claimId: string, territory = '220104') => ({ claimId, territory })
const some = (area: string, count: number) =>
  mixedPersons(peopleOf(seededRandom(41), area), { month, newHires: count, graduates: 0 })

const codesOf = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['done'],
    error => (error instanceof Refused ? error.reasons.map(reason => reason.code) : [String(error)]),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  people = gatherPeople(seat => sendInto(app, `10.6.0.${seat}`))
  for (const unit of [here, neighbour, across]) await completeProfile(await registerUnit(people, unit), unit)
  close = () => app.close()
})

afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('a scanned page whose code cannot be read', () => {
  let claimId = ''

  it('may stand for a missing page at submission: an official will compare it', async () => {
    const clerk = await people.as(here.key)
    const claim = await openMonth(clerk, month)
    claimId = claim.id
    const persons = some('990271', 2)
    await uploadRoster(clerk, claimId, await rosterFile(persons, month))
    await addWages(clerk, claim, { unit: here, persons })
    await printForms(clerk, claimId)
    const [application] = await downloadForms(clerk, claimId)
    const readable = await plainScan(application ?? Buffer.alloc(0), 1)
    const blurred = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#e8e8e4' } })
      .jpeg()
      .toBuffer()
    await clerk.upload(`/claims/${claimId}/sealed`, { name: '申请表.jpg', bytes: readable })
    expect(await codesOf(submitClaim(clerk, claimId))).toContain('page-missing-roster')
    await clerk.upload(`/claims/${claimId}/sealed`, { name: '名册.jpg', bytes: blurred })
    await clerk.put(`/claims/${claimId}/sealed/self-check`, { seal: true, signature: true, edgeSeal: true })
    expect((await submitClaim(clerk, claimId)).state).toBe('submitted')
  })

  it('holds every line until the officer has said which page it is and that it agrees', async () => {
    await bureau.acceptCase(people, at(claimId))
    await bureau.confirmLines(people, at(claimId))
    const officer = await people.as('chaoyang-jingban')
    const pass = () => officer.post(`/bureau/claims/${claimId}/decisions`, { lines: 'all', outcome: 'pass' })
    expect(await codesOf(pass())).toEqual(['sealed-pages-not-compared'])
    const { scans, forms } = await officer.get<{
      scans: { fileId: string; fileName: string }[]
      forms: { formId: string; kind: string }[]
    }>(`/bureau/claims/${claimId}`)
    const compare = (agrees: boolean, who = officer) =>
      who.post(`/bureau/claims/${claimId}/page-comparisons`, {
        file: scans.find(scan => scan.fileName === '名册.jpg')?.fileId,
        page: 1,
        form: forms.find(form => form.kind === 'roster')?.formId,
        formPage: 1,
        agrees,
      })
    expect(await codesOf(compare(true, await people.as('chaoyang-fuhe')))).not.toEqual(['done'])
    await compare(false)
    expect(await codesOf(pass())).toEqual(['sealed-pages-not-compared'])
    await compare(true)
    expect(await codesOf(pass())).toEqual(['done'])
  })
})

describe('协查: two enterprises claim one person', () => {
  const shared = some('990272', 1)

  const disputeOf = async (seat: string, claimId: string) =>
    (await bureau.readCaseClaim(await people.as(seat), claimId)).disputes[0]
  const say = async (seat: string, claimId: string, outcome: string) =>
    (await people.as(seat)).post(`/bureau/claims/${claimId}/disputes/${(await disputeOf(seat, claimId))?.id}/outcome`, {
      outcome,
      reason: '经核对劳动合同和参保记录',
    })
  const marks = async (claimId: string) =>
    (
      await environment.database<
        { disputed: boolean }[]
      >`select l.disputed from claims.line l join claims.dispute d on l.id in (d.line_id, d.other_line_id) where l.claim_id = ${claimId}`
    ).map(row => row.disputed)

  it('in two districts: it is over once both bureaus say the same, and the fallen line stays marked', async () => {
    const own = (area: string) => [...shared, ...some(area, 1)]
    const mine = (await fileClaim(people, { unit: here, month, persons: own('990281'), supplement: true })).id
    const theirs = (await fileClaim(people, { unit: across, month, persons: own('990282') })).id
    await bureau.acceptCase(people, at(mine))
    await bureau.acceptCase(people, at(theirs, '220103'))
    await say('chaoyang-jingban', mine, 'this-claim')
    expect((await disputeOf('chaoyang-jingban', mine))?.outcome).toBeNull()
    await say('kuancheng-jingban', theirs, 'this-claim')
    expect([await marks(mine), await marks(theirs)]).toEqual([[true], [true]])
    await say('kuancheng-jingban', theirs, 'other-claim')
    expect([await marks(mine), await marks(theirs)]).toEqual([[false], [true]])
    expect([
      (await disputeOf('chaoyang-jingban', mine))?.outcome,
      (await disputeOf('kuancheng-jingban', theirs))?.outcome,
    ]).toEqual(['this-claim', 'other-claim'])
    expect(await codesOf(say('chaoyang-jingban', mine, 'neither'))).toEqual(['dispute-over'])
  })

  it('a returned claim that nobody answers gives its person up: the other side is free (D-87)', async () => {
    const [person] = some('990273', 1)
    if (!person) throw new Error('a person')
    const clerk = await people.as(across.key)
    const first = await fileClaim(people, { unit: neighbour, month, persons: [person, ...some('990274', 1)] })
    const second = await fileClaim(people, { unit: across, month, persons: [person], supplement: true })
    const caseId = await bureau.acceptCase(people, at(second.id, '220103'))
    const defect = { code: 'seal', clause: '五.5', text: '公章不清晰', at: { form: 'application' } }
    await bureau.returnCase(people, at(second.id, '220103'), { caseId, defects: [defect] })
    const { answerBy } = await clerk.get<{ answerBy: string }>(`/claims/${second.id}/corrections`)
    // Fifteen working days after Monday 7 September, the Sunday of 27 September being one.
    expect(answerBy).toBe('2020-09-27')
    expect(await marks(first.id)).toEqual([true])
    await comes({ environment, people, say: () => undefined }, '2020-09-28')
    const [line] = await environment.database<
      { state: string }[]
    >`select state from claims.line where claim_id = ${second.id}`
    expect(line?.state).toBe('drafted')
    expect(await marks(first.id)).toEqual([false])
    const { history } = await clerk.get<{ history: { code: string }[] }>(`/claims/${second.id}/progress`)
    expect(history[0]?.code).toBe('return-lapsed')
  })
})
