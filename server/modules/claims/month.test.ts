import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import {
  addIndicators,
  addWages,
  completeProfile,
  linesOf,
  openMonth,
  registerUnit,
  type RosterOutcome,
  rosterFile,
  type StoryClaim,
  uploadRoster,
} from '../../../demo/story/file-claim.ts'
import { gatherPeople } from '../../../demo/story/people.ts'
import { Refused, sendInto, type Visitor } from '../../../demo/visitor.ts'
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
let clerk: Visitor
let neighbour: Visitor
let july: StoryClaim
let august: StoryClaim
let close: () => Promise<void>

const [unit, other] = enterprises.filter(one => one.place === '220104' && one.ownership === 'private')
if (!unit || !other) throw new Error('the cast has private units in 朝阳')
const persons = mixedPersons(peopleOf(seededRandom(31), unit.area), { month: '2020-07', newHires: 3, graduates: 0 })

const codesOf = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['done'],
    error => (error instanceof Refused ? error.reasons.map(reason => reason.code) : [String(error)]),
  )

interface Evidence {
  slots: {
    kind: string
    required: boolean
    present: boolean
    files: { id: string; fileName: string; withdrawnAt: string | null; withdrawnBecause: string | null }[]
    reusable: { id: string; fileName: string; month: string }[]
  }[]
  indicators: { series: { indicator: string; dropHundredths: number | null; meets: boolean }[] }
}
const evidenceOf = (claimId: string) => clerk.get<Evidence>(`/claims/${claimId}/evidence`)
const slotOf = (evidence: Evidence, kind: string) => {
  const slot = evidence.slots.find(one => one.kind === kind)
  if (!slot) throw new Error(`no slot ${kind}`)
  return slot
}

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  const people = gatherPeople(seat => sendInto(app, `10.5.0.${seat}`))
  clerk = await registerUnit(people, unit)
  await completeProfile(clerk, unit)
  neighbour = await registerUnit(people, other)
  july = await openMonth(clerk, '2020-07')
  august = await openMonth(clerk, '2020-08')
  close = () => app.close()
})

afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('never typed twice: last month’s roster', () => {
  it('is not there to copy in the first month', async () => {
    expect(await codesOf(clerk.post(`/claims/${july.id}/roster/copy`))).toEqual(['no-earlier-roster'])
  })

  it('comes over with its persons; what was paid and trained belongs to its month and is owed again', async () => {
    await uploadRoster(clerk, july.id, await rosterFile(persons, '2020-07'))
    const copied = await clerk.post<RosterOutcome>(`/claims/${august.id}/roster/copy`)
    expect(copied).toMatchObject({ outcome: 'stored', summary: { rows: 3, fits: 0, lacking: 3 } })
    const lines = await linesOf(clerk, august.id)
    expect(lines.map(line => line.name)).toEqual(persons.map(person => person.name))
    const { cells } = await clerk.get<{ cells: Record<string, { text: string }> }>(
      `/claims/${august.id}/lines/${lines[0]?.id}`,
    )
    expect([cells.hireDate?.text, cells.trainingDays?.text, cells.wagePaidFen?.text]).toEqual([
      persons[0]?.hired,
      '',
      '',
    ])
  })

  it('the bank’s lines bring the wages, and a paste the days: each person stands once', async () => {
    const paid = persons.map(person => ({ ...person, wageFen: 320_000 }))
    await addWages(clerk, august, { unit, persons: paid })
    const header = ['姓名', '身份证号', '岗位名称', '入职时间', '联系电话', '人员类别', '培训天数', '实发工资']
    const rows = persons.map(person =>
      [person.name, person.residentId, person.post, person.hired, person.phone, person.category, 31, '3200'].join('\t'),
    )
    const text = [header.join('\t'), ...rows].join('\n')
    const pasted = await clerk.post<RosterOutcome>(`/claims/${august.id}/roster/paste`, { text })
    // Three persons at 500 yuan (二(一)).
    expect(pasted.summary).toMatchObject({ rows: 3, fits: 3, fitsFen: 150_000 })
  })

  it('a person pasted twice in one go is marked, not doubled; an empty paste says so', async () => {
    const [one] = persons
    const row = [
      one?.name,
      one?.sex,
      one?.residentId,
      one?.post,
      one?.hired,
      one?.phone,
      '否',
      one?.category,
      '',
      '',
      '',
      31,
    ]
    const twice = [row, row].map(cells => cells.join('\t')).join('\n')
    const { summary } = await clerk.post<RosterOutcome>(`/claims/${july.id}/roster/paste`, { text: twice })
    expect(summary).toMatchObject({ rows: 4, faulty: 1 })
    expect(await codesOf(clerk.post(`/claims/${july.id}/roster/paste`, { text: ' \n ' }))).toEqual(['sheet-empty'])
    await uploadRoster(clerk, july.id, await rosterFile(persons, '2020-07'))
  })
})

describe('papers of a month', () => {
  it('are offered again in another month of the same enterprise, and used with a copy of their own', async () => {
    const offered = slotOf(await evidenceOf(july.id), 'wage-statement').reusable
    expect(offered.map(paper => [paper.fileName, paper.month])).toEqual([['2020-08银行对账单.pdf', '2020-08']])
    const after = await clerk.post<Evidence>(`/claims/${july.id}/evidence/reuse`, { evidence: offered[0]?.id })
    const slot = slotOf(after, 'wage-statement')
    expect([slot.present, slot.reusable]).toEqual([true, []])
    const files = await environment.database<
      { fileId: string }[]
    >`select distinct file_id from claims.evidence where kind = 'wage-statement'`
    expect(files).toHaveLength(2)
  })

  it('are another enterprise’s neither to use nor to open', async () => {
    const theirs = await openMonth(neighbour, '2020-08')
    const [paper] = slotOf(await evidenceOf(august.id), 'wage-statement').files
    const reuse = neighbour.post(`/claims/${theirs.id}/evidence/reuse`, { evidence: paper?.id })
    expect(await codesOf(reuse)).toEqual(['not-found'])
    expect(await codesOf(neighbour.download(`/claims/${theirs.id}/evidence/${paper?.id}/file`))).toEqual(['not-found'])
  })

  it('withdrawn with a reason stay in the history, and the slot is open again', async () => {
    const [paper] = slotOf(await evidenceOf(july.id), 'wage-statement').files
    const path = `/claims/${july.id}/evidence/${paper?.id}/withdrawal`
    const after = slotOf(await clerk.post<Evidence>(path, { reason: '上传错了月份' }), 'wage-statement')
    expect(after.present).toBe(false)
    expect(after.files).toMatchObject([{ withdrawnBecause: '上传错了月份', withdrawnAt: expect.any(String) }])
    expect(await codesOf(clerk.post(path, { reason: '再撤一次' }))).toEqual(['not-found'])
    expect(slotOf(await evidenceOf(august.id), 'wage-statement').present).toBe(true)
  })
})

describe('a stopped enterprise', () => {
  const staff = peopleOf(seededRandom(32), '990288')
  const employees = [1, 2].map(() => staff.next({ category: '企业职工', month: '2020-07' }))
  const fits = async () =>
    (await clerk.get<{ summary: { fits: number; fitsFen: number } }>(`/claims/${july.id}`)).summary

  it('says so for the month: from then on its papers are asked for', async () => {
    await uploadRoster(clerk, july.id, await rosterFile(employees, '2020-07'))
    expect((await fits()).fits).toBe(0)
    const before = slotOf(await evidenceOf(july.id), 'wage-statement-last-year')
    await clerk.put(`/claims/${july.id}/declarations`, { facts: { stopped: true } })
    const after = slotOf(await evidenceOf(july.id), 'wage-statement-last-year')
    expect([before.required, after.required]).toEqual([false, true])
    const unknown = clerk.put(`/claims/${july.id}/declarations`, { facts: { solvent: true } })
    expect(await codesOf(unknown)).toEqual(['fact-unknown'])
  })

  it('enters its series: a fall of 70 % lets its staff fit, one of less does not', async () => {
    await addWages(clerk, july, { unit, persons: employees })
    await addIndicators(clerk, july, { unit, persons: employees })
    // Two persons at 500 yuan (二(二)): revenue fell from 2.1 million to 609,000 yuan, by 71 %.
    expect(await fits()).toMatchObject({ fits: 2, fitsFen: 100_000 })
    const { indicators } = await evidenceOf(july.id)
    expect(indicators.series.find(one => one.indicator === 'revenueFen')).toMatchObject({
      dropHundredths: 7100,
      meets: true,
    })
    const flat = Array.from({ length: 12 }, () => 1_000_000)
    const enter = (series: { indicator: string; current: number; months2019: number[] }[]) =>
      clerk.put(`/claims/${july.id}/indicators`, { series })
    await enter([{ indicator: 'revenueFen', current: 300_001, months2019: flat }])
    expect((await fits()).fits).toBe(0)
    await enter([{ indicator: 'revenueFen', current: 300_000, months2019: flat }])
    expect((await fits()).fits).toBe(2)
    expect(await codesOf(enter([{ indicator: 'profit', current: 1, months2019: flat }]))).toEqual(['indicator-unknown'])
    const twice = { indicator: 'revenueFen', current: 1, months2019: flat }
    expect(await codesOf(enter([twice, twice]))).toEqual(['indicator-twice'])
  })
})
