import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import {
  completeProfile,
  downloadForms,
  fileClaim,
  linesOf,
  printForms,
  registerUnit,
  submitClaim,
  uploadSealed,
} from '../../../demo/story/file-claim.ts'
import { gatherPeople, type People } from '../../../demo/story/people.ts'
import * as bureau from '../../../demo/story/review-claim.ts'
import { Refused, sendInto } from '../../../demo/visitor.ts'
import { enterprises } from '../../../demo/world.ts'
import { peopleOf } from '../../../samples/people.ts'
import { seededRandom } from '../../../samples/random.ts'
import { mixedPersons } from '../../../samples/rosters.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { testEnvironment } from '../../../test/environment.ts'
import { buildApp } from '../../app.ts'
import type { Environment } from '../../platform/context.ts'
import { jobs } from './index.ts'

let database: TestDatabase
let environment: Environment
let people: People
let close: () => Promise<void>
let claimId = ''

const month = '2020-08'
const unit = enterprises.find(one => one.place === '220104' && one.ownership === 'private')
if (!unit) throw new Error('the cast has a private unit in 朝阳')
const at = () => ({ claimId, territory: '220104' })

interface Corrections {
  round: number
  defects: { text: string; changed: boolean; lineName: string | null }[]
  changes: { changed: { name: string; cells: { fact: string }[] }[]; added: unknown[] } | null
  sealAgain: { kind: string; pages: number[] }[]
  note: string | null
  paperChanges: { act: string; fileName: string }[]
}
const corrections = async () => (await people.as(unit.key)).get<Corrections>(`/claims/${claimId}/corrections`)

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  people = gatherPeople(seat => sendInto(app, `10.3.0.${seat}`))
  await completeProfile(await registerUnit(people, unit), unit)
  const persons = mixedPersons(peopleOf(seededRandom(11), unit.area), { month, newHires: 4, graduates: 1 })
  claimId = (await fileClaim(people, { unit, month, persons })).id
  close = () => app.close()
})

afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('a claim that comes back with all its defects', () => {
  it('names each defect with its place, and tells what was changed there since', async () => {
    const caseId = await bureau.acceptCase(people, at())
    const [line] = await linesOf(await people.as(unit.key), claimId)
    await bureau.returnCase(people, at(), {
      caseId,
      defects: [
        { code: 'post', clause: '附件2', text: '岗位名称与合同不一致', at: { line: line?.id ?? '', fact: 'post' } },
        { code: 'seal', clause: '五.5', text: '申请表公章不清晰', at: { form: 'application' } },
      ],
      note: '合同以档案室存件为准，补正后可直接提交。',
    })
    const before = await corrections()
    expect(before.round).toBe(1)
    expect(before.note).toBe('合同以档案室存件为准，补正后可直接提交。')
    expect(before.paperChanges).toEqual([])
    expect(before.defects.map(defect => [defect.lineName, defect.changed])).toEqual([
      [line?.name, false],
      [null, false],
    ])
    const clerk = await people.as(unit.key)
    await clerk.put(`/claims/${claimId}/lines/${line?.id}/cells/post`, { text: '装配钳工' })
    const evidence = await clerk.get<{ slots: { kind: string; files: { id: string }[] }[] }>(
      `/claims/${claimId}/evidence`,
    )
    const statement = evidence.slots.find(slot => slot.kind === 'wage-statement')?.files[0]
    const [form] = await downloadForms(clerk, claimId)
    await clerk.upload(
      `/claims/${claimId}/evidence`,
      { name: '八月对账单补页.pdf', bytes: form ?? Buffer.alloc(0) },
      { kind: 'wage-statement', replaces: statement?.id ?? '' },
    )
    const after = await corrections()
    expect(after.paperChanges.map(paper => [paper.act, paper.fileName])).toEqual([
      ['withdrawn', '2020-08银行对账单.pdf'],
      ['added', '八月对账单补页.pdf'],
    ])
    expect(after.defects[0]?.changed).toBe(true)
    expect(after.changes?.changed.map(one => [one.name, one.cells.map(cell => cell.fact)])).toEqual([
      [line?.name, ['post']],
    ])
    expect(after.sealAgain).toEqual([{ kind: 'roster', title: expect.stringContaining('名册'), pages: [1] }])
  })

  it('goes back to the officer who returned it once everything is sealed again, and only once', async () => {
    const clerk = await people.as(unit.key)
    await expect(clerk.post(`/claims/${claimId}/resubmission`)).rejects.toBeInstanceOf(Refused)
    await printForms(clerk, claimId)
    await uploadSealed(clerk, claimId, unit)
    expect((await corrections()).sealAgain).toEqual([])
    const back = await clerk.post<{ state: string }>(`/claims/${claimId}/resubmission`)
    expect(back.state).toBe('in-review')
    expect((await clerk.post<{ state: string }>(`/claims/${claimId}/resubmission`)).state).toBe('in-review')
    expect((await submitClaim(clerk, claimId)).state).toBe('in-review')
  })
})

describe('at the desk of the officer', () => {
  it('a scan stands beside the form as it was printed', async () => {
    const officer = await people.as('chaoyang-jingban')
    const read = await officer.get<{
      forms: { formId: string }[]
      scans: { fileId: string; pages: { state: string }[] }[]
    }>(`/bureau/claims/${claimId}`)
    const scan = read.scans.at(-1)
    for (const query of [`form=${read.forms[0]?.formId}`, `file=${scan?.fileId}`]) {
      const picture = await officer.download(`/bureau/claims/${claimId}/pages?${query}&page=1&width=400`)
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
    }
    await expect(
      (await people.as('chaoyang-fuhe')).download(
        `/bureau/claims/${claimId}/pages?form=${read.forms[0]?.formId}&page=1`,
      ),
    ).rejects.toThrow('case-not-yours')
  })

  it('a fact that only an official can settle makes the line fit or not, with clause and reason', async () => {
    const officer = await people.as('chaoyang-jingban')
    const [line] = await bureau.caseLines(officer, claimId)
    const decide = (value: string) =>
      officer.post(`/bureau/claims/${claimId}/owed-decisions`, {
        line: line?.id,
        fact: 'hireDate',
        value,
        clause: '二(一)',
        reason: '按劳动合同核定',
      })
    const verdict = async () => (await bureau.caseLines(officer, claimId)).find(one => one.id === line?.id)?.verdict
    await decide('2019-12-31')
    expect(await verdict()).toBe('unfit')
    await decide('2020-03-01')
    expect(await verdict()).toBe('fits')
  })

  it('the opinion prints once it is signed, and a notice of refusal is drawn by its job', async () => {
    await bureau.confirmLines(people, at())
    const officer = await people.as('chaoyang-jingban')
    await expect(officer.download(`/bureau/claims/${claimId}/opinion.pdf`)).rejects.toThrow('opinion-not-signed')
    const [line] = await bureau.caseLines(officer, claimId)
    await bureau.decideLines(people, at(), {
      lines: [line?.id ?? ''],
      outcome: 'refuse',
      clause: '二(一)',
      reason: '不属于四类人员',
    })
    await bureau.decideLines(people, at(), { lines: 'all', outcome: 'pass' })
    const caseId = await bureau.caseIdOf(officer, claimId)
    await bureau.handUp(people, at(), caseId)
    await bureau.agree(people, at(), caseId)
    await bureau.sign(people, at(), { caseId })
    expect((await officer.download(`/bureau/claims/${claimId}/opinion.pdf`)).subarray(0, 5).toString()).toBe('%PDF-')
    const clerk = await people.as(unit.key)
    const { refused } = await clerk.get<{ refused: { noticeId: string }[] }>(`/claims/${claimId}/progress`)
    const notice = `/claims/${claimId}/notices/${refused[0]?.noticeId}/file`
    await expect(clerk.download(notice)).rejects.toThrow('notice-being-drawn')
    const [row] = await environment.database<{ formId: string }[]>`select form_id from claims.notice`
    const draw = jobs['claims.print-notice']
    await draw?.(environment, { claimId, formId: row?.formId })
    await draw?.(environment, { claimId, formId: row?.formId })
    expect((await clerk.download(notice)).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
