import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import { comes } from '../../../demo/seed/stage.ts'
import {
  completeProfile,
  downloadForms,
  fileClaim,
  printForms,
  registerUnit,
  uploadSealed,
} from '../../../demo/story/file-claim.ts'
import { payables } from '../../../demo/story/pay-claim.ts'
import { gatherPeople, type People } from '../../../demo/story/people.ts'
import * as bureau from '../../../demo/story/review-claim.ts'
import { sendInto } from '../../../demo/visitor.ts'
import { enterprises } from '../../../demo/world.ts'
import { peopleOf } from '../../../samples/people.ts'
import { seededRandom } from '../../../samples/random.ts'
import { mixedPersons } from '../../../samples/rosters.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { testEnvironment } from '../../../test/environment.ts'
import { addDays } from '../../../values/days.ts'
import { buildApp } from '../../app.ts'
import type { Environment } from '../../platform/context.ts'
import { readPdfText } from '../../platform/paper/index.ts'
import { jobs } from './index.ts'

/*
 * 待核: three persons go on, one waits; the one is passed later and goes its own way to the money. 500 yuan each (08-03 二(一)).
 */
let database: TestDatabase
let environment: Environment
let people: People
let close: () => Promise<void>
let whole = ''
let part = ''
let partCase = ''

const month = '2020-08'
const territory = '220104'
const unit = enterprises.find(one => one.place === territory && one.ownership === 'private')
if (!unit) throw new Error('the cast has a private unit in 朝阳')
const persons = mixedPersons(peopleOf(seededRandom(23), unit.area), { month, newHires: 4, graduates: 0 })
const rateFen = 50_000
const at = (claimId: string) => ({ claimId, territory })

interface Progress {
  splits: { id: string; state: string; headcount: number }[]
  paper: { forms: { formId: string; pages: number }[] } | null
  next: { step: string; workingDaysLeft: number | null }
}
const progress = async (claimId: string) => (await people.as(unit.key)).get<Progress>(`/claims/${claimId}/progress`)

/** 初审 to 签批 of everything that is not decided yet. */
async function approve(claimId: string): Promise<string> {
  const caseId = await bureau.caseIdOf(await people.as('chaoyang-jingban'), claimId)
  await bureau.confirmLines(people, at(claimId))
  await bureau.decideLines(people, at(claimId), { lines: 'all', outcome: 'pass' })
  await bureau.handUp(people, at(claimId), caseId)
  await bureau.agree(people, at(claimId), caseId)
  await bureau.sign(people, at(claimId), { caseId })
  return caseId
}

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  people = gatherPeople(seat => sendInto(app, `10.4.0.${seat}`))
  await completeProfile(await registerUnit(people, unit), unit)
  whole = (await fileClaim(people, { unit, month, persons })).id
  close = () => app.close()
})

afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('a person in doubt does not hold the others up', () => {
  it('waits as a part of its own while the others are signed', async () => {
    await bureau.acceptCase(people, at(whole))
    const officer = await people.as('chaoyang-jingban')
    const [doubted] = await bureau.caseLines(officer, whole)
    await bureau.decideLines(people, at(whole), {
      lines: [doubted?.id ?? ''],
      outcome: 'wait',
      reason: '待核实劳动合同',
    })
    await approve(whole)
    const { splits } = await progress(whole)
    expect(splits).toMatchObject([{ state: 'submitted', headcount: 1 }])
    expect(await (await people.as(unit.key)).get(`/claims/${whole}`)).toMatchObject({
      headcount: 3,
      amountFen: 3 * rateFen,
    })
    part = splits[0]?.id ?? ''
    const told = await progress(part)
    expect(told.next).toMatchObject({ step: 'accept', workingDaysLeft: 5 })
    expect(told.paper).toBeNull()
  })

  it('is passed and signed later', async () => {
    await bureau.acceptCase(people, at(part))
    partCase = await approve(part)
    const clerk = await people.as(unit.key)
    expect(await clerk.get(`/claims/${part}`)).toMatchObject({
      state: 'approved',
      approvedHeadcount: 1,
      approvedFen: rateFen,
    })
  })

  it('has forms of its own that name its person alone; no new scan is asked for', async () => {
    const clerk = await people.as(unit.key)
    expect((await progress(part)).paper?.forms).toEqual([])
    await jobs['claims.print-forms']?.(environment, { claimId: part })
    const { paper } = await progress(part)
    expect(paper?.forms.map(form => form.pages)).toEqual([1, 1])
    const ofWhole = (await progress(whole)).paper?.forms.map(form => form.formId) ?? []
    expect(ofWhole).toHaveLength(2)
    expect(paper?.forms.filter(form => ofWhole.includes(form.formId))).toEqual([])
    const [, roster] = await downloadForms(clerk, part)
    const text = (await readPdfText(roster ?? Buffer.alloc(0))).join('').replace(/\s/g, '')
    expect(persons.filter(person => text.includes(person.residentId))).toHaveLength(1)
  })

  it('is filed on paper, shown on the public list and payable, beside the others and by itself', async () => {
    const wholeCase = await bureau.caseIdOf(await people.as('chaoyang-jingban'), whole)
    await bureau.fileOnPaper(people, at(part), partCase)
    await bureau.fileOnPaper(people, at(whole), wholeCase)
    const { endsOn } = await bureau.publishWaiting(people, territory)
    expect((await progress(part)).next.step).toBe('publicity')
    await comes({ environment, people, say: () => undefined }, addDays(endsOn, 1))
    const due = await payables(people, territory)
    expect(due.map(row => [row.claimId, row.lines, row.amountFen]).sort()).toEqual(
      [
        [part, 1, rateFen],
        [whole, 3, 3 * rateFen],
      ].sort(),
    )
  })
})

describe('a part that was split off can be returned', () => {
  it('is printed and sealed for its person alone; papers and commitment of the whole still count', async () => {
    const more = mixedPersons(peopleOf(seededRandom(24), unit.area), { month, newHires: 2, graduates: 0 })
    const supplement = (await fileClaim(people, { unit, month, persons: more, supplement: true })).id
    await bureau.acceptCase(people, at(supplement))
    const [doubted] = await bureau.caseLines(await people.as('chaoyang-jingban'), supplement)
    await bureau.decideLines(people, at(supplement), {
      lines: [doubted?.id ?? ''],
      outcome: 'wait',
      reason: '待核实劳动合同',
    })
    await approve(supplement)
    const id = (await progress(supplement)).splits.at(-1)?.id ?? ''
    const caseId = await bureau.acceptCase(people, at(id))
    const defect = {
      code: 'post',
      clause: '附件2',
      text: '岗位名称与合同不一致',
      at: { line: doubted?.id ?? '', fact: 'post' },
    }
    await bureau.returnCase(people, at(id), { caseId, defects: [defect] })
    const clerk = await people.as(unit.key)
    await clerk.put(`/claims/${id}/lines/${doubted?.id}/cells/post`, { text: '质检员' })
    const { reasons } = await clerk.get<{ reasons: { code: string }[] }>(`/claims/${id}/corrections`)
    expect(reasons.map(reason => reason.code)).toEqual(['form-missing-application', 'form-missing-roster'])
    await printForms(clerk, id)
    await uploadSealed(clerk, id, unit)
    expect((await clerk.post<{ state: string }>(`/claims/${id}/resubmission`)).state).toBe('in-review')
    await approve(id)
    expect(await clerk.get(`/claims/${id}`)).toMatchObject({
      state: 'approved',
      approvedHeadcount: 1,
      approvedFen: rateFen,
    })
    expect((await progress(id)).paper?.forms).toHaveLength(2)
  })
})
