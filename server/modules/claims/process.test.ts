import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import {
  addWages,
  completeProfile,
  fileClaim,
  linesOf,
  openMonth,
  prepareClaim,
  printForms,
  registerUnit,
  rosterFile,
  submitClaim,
  uploadRoster,
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
import { type Environment, runAct, systemActor } from '../../platform/context.ts'
import { lineStates } from './claim.ts'
import { settleReview } from './settle-review.ts'

let database: TestDatabase
let environment: Environment
let people: People
let close: () => Promise<void>

const month = '2020-08'
const [beihu, other, third] = enterprises.filter(unit => unit.place === '220104' && unit.ownership === 'private')
if (!beihu || !other || !third) throw new Error('the cast has three private units in 朝阳')
const persons = (area: string, count: number) =>
  mixedPersons(peopleOf(seededRandom(7), area), { month, newHires: count - 1, graduates: 1 })
const ownRoster = persons(beihu.area, 6)
const shared = ownRoster[0]
if (!shared) throw new Error('a roster has people')

const codesOf = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['done'],
    error => (error instanceof Refused ? error.reasons.map(reason => reason.code) : [String(error)]),
  )
const at = (claimId: string) => ({ claimId, territory: '220104' })
const bodyOf = async (code: string) =>
  (await environment.database<{ id: string }[]>`select id from identity.body where code = ${code}`)[0]?.id ?? ''

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  people = gatherPeople(seat => sendInto(app, `10.2.0.${seat}`))
  for (const unit of [beihu, other, third]) await completeProfile(await registerUnit(people, unit), unit)
  close = () => app.close()
})

afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('from the roster to the signature', () => {
  let claimId = ''

  it('prints both forms with a code on each page; a change of what is printed asks for the form it touches again', async () => {
    const clerk = await people.as(beihu.key)
    const claim = await openMonth(clerk, month)
    claimId = claim.id
    await uploadRoster(clerk, claimId, await rosterFile(ownRoster, month))
    await addWages(clerk, claim, { unit: beihu, persons: ownRoster })
    await printForms(clerk, claimId)
    const { forms } = await clerk.get<{ forms: { kind: string; outdated: boolean; checkCodes: string[] }[] }>(
      `/claims/${claimId}/forms`,
    )
    expect(forms.map(form => [form.kind, form.outdated, form.checkCodes.length])).toEqual([
      ['application', false, 1],
      ['roster', false, 1],
    ])
    const [line] = await linesOf(clerk, claimId)
    await clerk.put(`/claims/${claimId}/lines/${line?.id}/cells/post`, { text: '质检员' })
    const after = await clerk.get<{ forms: { kind: string; outdated: boolean }[] }>(`/claims/${claimId}/forms`)
    expect(after.forms.map(form => [form.kind, form.outdated])).toEqual([
      ['application', false],
      ['roster', true],
    ])
    expect(await codesOf(submitClaim(clerk, claimId))).toContain('form-outdated-roster')
    await printForms(clerk, claimId)
  })

  it('names the page that is missing, then takes the sealed scan', async () => {
    const clerk = await people.as(beihu.key)
    expect(await codesOf(submitClaim(clerk, claimId))).toEqual([
      'page-missing-application',
      'page-missing-roster',
      'self-check-missing',
    ])
    await uploadSealed(clerk, claimId, beihu)
    const sealed = await clerk.get<{
      forms: { pages: { state: string; fileId: string; scanPage: number }[] }[]
      missing: unknown[]
    }>(`/claims/${claimId}/sealed`)
    expect(sealed.forms.flatMap(form => form.pages.map(page => page.state))).toEqual(['matched', 'matched'])
    expect(sealed.missing).toEqual([])
    const [page] = sealed.forms.flatMap(form => form.pages)
    const picture = `/bureau/claims/${claimId}/pages?file=${page?.fileId}&page=${page?.scanPage}&width=240`
    expect((await clerk.download(picture)).subarray(1, 4).toString()).toBe('PNG')
    expect(await codesOf((await people.as(other.key)).download(picture))).toEqual(['not-found'])
  })

  it('only scans are withdrawn as scans', async () => {
    const clerk = await people.as(beihu.key)
    const others = await environment.database<{ id: string }[]>`select id from documents.file
      where subject_kind = 'claim' and subject_id = ${claimId} and kind <> 'sealed-scan'`
    expect(others.length).toBeGreaterThan(2)
    for (const { id } of others) {
      const withdrawal = clerk.post(`/claims/${claimId}/sealed/${id}/withdrawal`, { reason: 'hostile' })
      expect(await codesOf(withdrawal)).toEqual(['not-found'])
    }
  })

  it('submitted twice at the same instant is one case', async () => {
    const clerk = await people.as(beihu.key)
    const [one, two] = await Promise.all([submitClaim(clerk, claimId), submitClaim(clerk, claimId)])
    expect([one.state, two.state]).toEqual(['submitted', 'submitted'])
    const cases = await environment.database`select id from review.case_file where subject_id = ${claimId}`
    expect(cases).toHaveLength(1)
    const requests = await environment.database<
      { source: string }[]
    >`select distinct source from registry.check_request order by source`
    expect(requests.map(row => row.source)).toContain('social-insurance')
  })

  it('can be taken back before it is accepted, with all its papers', async () => {
    const clerk = await people.as(beihu.key)
    const back = await clerk.post<{ state: string }>(`/claims/${claimId}/withdrawal`)
    expect(back.state).toBe('draft')
    expect((await submitClaim(clerk, claimId)).state).toBe('submitted')
  })

  it('is seen by its own bureau and the city, not by a neighbour', async () => {
    const neighbour = await people.as('kuancheng-jingban')
    expect(await codesOf(neighbour.get(`/bureau/claims/${claimId}`))).toEqual(['not-found'])
    const city = await people.as('shi-jingban')
    const page = await city.get<{ lines: { residentId: string | null }[] }>(`/bureau/claims/${claimId}/lines`)
    expect(page.lines.map(line => line.residentId)).toEqual(ownRoster.map(() => null))
  })

  it('shows full ids inside the assigned case alone, and records the view', async () => {
    await bureau.acceptCase(people, at(claimId))
    expect(await codesOf((await people.as(beihu.key)).post(`/claims/${claimId}/withdrawal`))).toEqual([
      'claim-state-forbids',
    ])
    const officer = await people.as('chaoyang-jingban')
    const page = await officer.get<{ lines: { residentId: string | null }[] }>(`/bureau/claims/${claimId}/lines`)
    expect(page.lines.map(line => line.residentId).sort()).toEqual(ownRoster.map(person => person.residentId).sort())
    const views =
      await environment.database`select 1 from platform.audit where act = 'viewFullIds' and subject_id = ${claimId}`
    expect(views.length).toBeGreaterThan(0)
  })

  it('lets no line pass that was not compared, and refuses none without clause and reason', async () => {
    const officer = await people.as('chaoyang-jingban')
    const all = await officer.post<{ decided: number; left: { because: { code: string }[] }[] }>(
      `/bureau/claims/${claimId}/decisions`,
      { lines: 'all', outcome: 'pass' },
    )
    expect(all.decided).toBe(0)
    expect(all.left.every(line => line.because.some(reason => reason.code === 'line-unchecked'))).toBe(true)
    expect(
      await codesOf(officer.post(`/bureau/claims/${claimId}/decisions`, { lines: 'all', outcome: 'refuse' })),
    ).toEqual(['refusal-needs-clause', 'decision-needs-reason'])
  })

  it('signed: passed lines are approved and take the month, a refused one gets its notice, a waiting one goes on by itself', async () => {
    await bureau.confirmLines(people, at(claimId))
    const officer = await people.as('chaoyang-jingban')
    const lines = await bureau.caseLines(officer, claimId)
    const [refused, waiting] = lines
    await bureau.decideLines(people, at(claimId), {
      lines: [refused?.id ?? ''],
      outcome: 'refuse',
      clause: '二(一)',
      reason: '登记失业日期晚于入职日期',
    })
    await bureau.decideLines(people, at(claimId), {
      lines: [waiting?.id ?? ''],
      outcome: 'wait',
      reason: '待核实劳动合同',
    })
    await bureau.decideLines(people, at(claimId), { lines: 'all', outcome: 'pass' })
    const caseId = await bureau.caseIdOf(officer, claimId)
    await bureau.handUp(people, at(claimId), caseId)
    await bureau.agree(people, at(claimId), caseId)
    await bureau.sign(people, at(claimId), { caseId })
    const rows = await environment.database<
      { state: string; lines: number }[]
    >`select state, count(*)::int as lines from claims.line
      where month = ${month} and body_id = ${await bodyOf(beihu.code)} group by state order by state`
    expect(rows.map(row => [row.state, row.lines])).toEqual([
      ['approved', ownRoster.length - 2],
      ['claimed', 1],
      ['refused', 1],
    ])
    const clerk = await people.as(beihu.key)
    const progress = await clerk.get<{
      refused: { clause: string }[]
      splits: { state: string; headcount: number }[]
      next: { step: string }
    }>(`/claims/${claimId}/progress`)
    expect(progress.refused.map(one => one.clause)).toEqual(['二(一)'])
    expect(progress.splits).toMatchObject([{ state: 'submitted', headcount: 1 }])
    expect(progress.next.step).toBe('file-paper')
    const draws =
      await environment.database`select 1 from entitlements.draw where counter = 'work-based-month' and key = ${month} and released_at is null`
    expect(draws).toHaveLength(ownRoster.length - 2)
    // The refused line keeps its sheet too: a later change may bring it something.
    const sheets = await environment.database`select verdict from law.decision where subject_kind = 'claim-line'`
    expect(sheets.filter(row => row.verdict === 'fits')).toHaveLength(ownRoster.length - 2)
    expect(sheets.filter(row => row.verdict === 'unfit')).toHaveLength(1)
  })

  it('the kept sheet says which paper proves a clause, and how well each fact was really known', async () => {
    const clerk = await people.as(beihu.key)
    const [line] = await environment.database<
      { id: string }[]
    >`select id from claims.line where claim_id = ${claimId} and state = 'approved' order by seq`
    const { sheet, papers } = await clerk.get<{
      papers: { id: string; fileName: string }[]
      sheet: {
        rows: {
          facts: { name: string; standing: string | null }[]
          evidence: { kind: string; references: string[] }[]
        }[]
      }
    }>(`/claims/${claimId}/lines/${line?.id}/sheet`)
    const statement = `${month}银行对账单.pdf`
    const references = sheet.rows.flatMap(row => row.evidence).find(one => one.kind === 'wage-statement')?.references
    expect(references).toEqual([statement])
    const paper = papers.find(one => one.fileName === statement)
    const bytes = await clerk.download(`/claims/${claimId}/evidence/${paper?.id}/file`)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const standings = new Map(sheet.rows.flatMap(row => row.facts).map(fact => [fact.name, fact.standing]))
    // By the officer's hand; by the bank's lines; by the paper at hand; by nobody but the enterprise.
    expect(['hireDate', 'wagePaidFen', 'wageStatement', 'size', 'applied'].map(name => standings.get(name))).toEqual([
      'confirmed',
      'evidenced',
      'evidenced',
      'declared',
      'declared',
    ])
  })

  it('an objection freezes the one person it names; upheld, the line leaves and gives the month back', async () => {
    const claims = await import('./follow-publicity.ts')
    const system = <T>(act: Parameters<typeof runAct<T>>[2]) =>
      runAct(environment, { actor: systemActor, act: 'test' }, act)
    const [line] = await environment.database<
      { id: string; name: string; maskedId: string }[]
    >`select id, name, masked_id from claims.line where claim_id = ${claimId} and state = 'approved' order by seq`
    const subjects = [{ kind: 'claim', id: claimId }]
    await system(ctx =>
      claims.freezeLines(ctx, {
        objectionId: 'o1',
        subjects,
        person: { name: line?.name ?? '', lastFour: line?.maskedId.slice(-4) ?? '' },
      }),
    )
    const frozen =
      await environment.database`select id from claims.line where claim_id = ${claimId} and state = 'frozen'`
    expect(frozen.map(row => row.id)).toEqual([line?.id])
    await system(ctx => claims.concludeObjection(ctx, { objectionId: 'o1', outcome: 'upheld', subjects, lineIds: [] }))
    const [after] = await environment.database<
      { approvedHeadcount: number }[]
    >`select approved_headcount from claims.claim where id = ${claimId}`
    expect(after?.approvedHeadcount).toBe(ownRoster.length - 3)
    const draws =
      await environment.database`select 1 from entitlements.draw where line_id = ${line?.id ?? null} and released_at is null`
    expect(draws).toHaveLength(0)
  })
})

describe('one person, two enterprises, one month', () => {
  let first = ''
  let second = ''

  it('both lines are in dispute; neither enterprise learns of the other', async () => {
    const [mine] = persons('990291', 2)
    if (!mine) throw new Error('a person')
    const rosterOf = (area: string) => [mine, ...persons(area, 3)]
    first = (await fileClaim(people, { unit: other, month, persons: rosterOf('990292') })).id
    const prepared = await prepareClaim(people, { unit: third, month, persons: rosterOf('990293') })
    second = prepared.id
    const clerk = await people.as(third.key)
    const warned = await clerk.get<{ summary: { elsewhere: number; disputed: number } }>(`/claims/${second}`)
    expect(warned.summary).toMatchObject({ elsewhere: 1, disputed: 0 })
    await submitClaim(clerk, second)
    const disputed = await environment.database<
      { claimId: string }[]
    >`select claim_id from claims.line where disputed order by claim_id`
    expect(disputed.map(row => row.claimId).sort()).toEqual([first, second].sort())
    const text = JSON.stringify([
      await clerk.get(`/claims/${second}`),
      await clerk.get(`/claims/${second}/lines`),
      await clerk.get(`/claims/${second}/progress`),
    ])
    expect(text).not.toContain(other.name)
    expect(text).not.toContain(other.code)
  })

  it('submitted at the same instant, both are marked all the same', async () => {
    const clerks = [
      { clerk: await people.as(other.key), id: first },
      { clerk: await people.as(third.key), id: second },
    ]
    for (const { clerk, id } of clerks) await clerk.post(`/claims/${id}/withdrawal`)
    const marked = () =>
      environment.database<{ claimId: string }[]>`select claim_id from claims.line where disputed order by claim_id`
    expect(await marked()).toEqual([])
    await Promise.all(clerks.map(({ clerk, id }) => submitClaim(clerk, id)))
    expect((await marked()).map(row => row.claimId).sort()).toEqual([first, second].sort())
  })

  it('no disputed line passes', async () => {
    await bureau.acceptCase(people, at(first))
    await bureau.confirmLines(people, at(first))
    const officer = await people.as('chaoyang-jingban')
    const outcome = await officer.post<{ decided: number; left: { because: { code: string }[] }[] }>(
      `/bureau/claims/${first}/decisions`,
      { lines: 'all', outcome: 'pass' },
    )
    expect(outcome.left.map(line => line.because[0]?.code)).toEqual(['line-disputed'])
  })

  it('two signatures at the same instant: the database lets one take the person', async () => {
    // As if both officers had passed the person: what must hold then is the ledger, not their care.
    await environment.database`update claims.line set disputed = false, decision = 'pass' where claim_id in (${first}, ${second})`
    await environment.database`update claims.claim set state = 'in-review' where id in (${first}, ${second})`
    const settle = (claimId: string) =>
      runAct(environment, { actor: systemActor, act: 'test' }, ctx =>
        settleReview(ctx, {
          kind: 'claim',
          subjectId: claimId,
          outcome: 'approved',
          opinion: { headcount: 4, totalFen: 0, handler: '', leader: '', day: '2020-09-07' },
          reason: null,
        }),
      ).then(
        () => 'done',
        error => (error as { reasons?: { code: string }[] }).reasons?.[0]?.code ?? String(error),
      )
    const outcomes = await Promise.all([settle(first), settle(second)])
    expect(outcomes.sort()).toEqual(['done', 'line-changed-since-passed'])
    const taken = await environment.database`select d.id from entitlements.draw d
      join claims.line l on l.person_id = d.person_id and l.claim_id in (${first}, ${second})
      where d.counter = 'work-based-month' and d.key = ${month} group by d.id, d.person_id`
    expect(taken).toHaveLength(4)
  })
})

describe('a supplement', () => {
  it('takes only persons who are not claimed yet', async () => {
    const clerk = await people.as(beihu.key)
    const claim = await openMonth(clerk, month, true)
    const [already] = await environment.database<
      { name: string }[]
    >`select name from claims.line where body_id = ${await bodyOf(beihu.code)} and state = 'approved'`
    const again = ownRoster.filter(person => person.name === already?.name).slice(0, 1)
    const { summary } = await uploadRoster(
      clerk,
      claim.id,
      await rosterFile([...again, ...persons('990295', 2)], month),
    )
    expect(summary).toMatchObject({ rows: 3, fits: 2, faulty: 1 })
    const lines = await linesOf(clerk, claim.id)
    expect(lines.find(line => line.name === already?.name)).toMatchObject({ verdict: 'unfit' })
  })
})

it('every state of a line is one that the database knows', async () => {
  const [row] = await environment.database<
    { definition: string }[]
  >`select pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = 'claims.line'::regclass and pg_get_constraintdef(oid) like '%drafted%'`
  for (const state of lineStates) expect(row?.definition).toContain(`'${state}'`)
})
