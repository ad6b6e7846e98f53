import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginOn, seedCast } from '../../../demo/seed/offices.ts'
import {
  completeProfile,
  linesOf,
  openMonth,
  registerUnit,
  type RosterOutcome,
  type StoryClaim,
  type StorySummary,
  uploadRoster,
} from '../../../demo/story/file-claim.ts'
import { gatherPeople } from '../../../demo/story/people.ts'
import { Refused, sendInto, type Visitor } from '../../../demo/visitor.ts'
import { enterprises } from '../../../demo/world.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { testEnvironment } from '../../../test/environment.ts'
import { buildApp } from '../../app.ts'
import type { Environment } from '../../platform/context.ts'
import { readSheet } from '../../platform/sheets/index.ts'

let database: TestDatabase
let environment: Environment
let clerk: Visitor
let neighbour: Visitor
let claim: StoryClaim
let close: () => Promise<void>

const sample = (name: string) => ({ name, bytes: readFileSync(new URL(`../../../samples/${name}`, import.meta.url)) })

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (error instanceof Refused ? (error.reasons[0]?.code ?? '') : String(error)),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await beginOn(environment, '2020-09-07')
  await seedCast(environment)
  const app = await buildApp(environment)
  const people = gatherPeople(seat => sendInto(app, `10.1.0.${seat}`))
  const [one, other] = enterprises
  if (!one || !other) throw new Error('the cast has enterprises')
  clerk = await registerUnit(people, one)
  await completeProfile(clerk, one)
  neighbour = await registerUnit(people, other)
  close = () => app.close()
})

afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

describe('a month of an enterprise', () => {
  it('is opened once, inside the notice, and not before it has begun', async () => {
    claim = await openMonth(clerk, '2020-08')
    expect(claim.state).toBe('draft')
    expect(await codeOf(openMonth(clerk, '2020-08'))).toBe('claim-exists')
    expect(await codeOf(openMonth(clerk, '2020-10'))).toBe('month-not-begun')
    expect(await codeOf(openMonth(clerk, '2020-08', true))).toBe('claim-exists')
    expect(await codeOf(openMonth(clerk, '2020-07', true))).toBe('supplement-needs-first')
    expect(await codeOf(openMonth(clerk, '2020-06'))).toBe('no-notice-applies')
  })

  it('opened by two clicks at once is one draft', async () => {
    const outcomes = await Promise.all([
      codeOf(openMonth(neighbour, '2020-08')),
      codeOf(openMonth(neighbour, '2020-08')),
    ])
    expect(outcomes.sort()).toEqual(['claim-exists', 'done'])
  })

  it('is nobody else’s: another enterprise finds nothing there', async () => {
    for (const path of [
      '',
      '/lines',
      '/owed',
      '/evidence',
      '/forms',
      '/sealed',
      '/submission',
      '/corrections',
      '/progress',
      '/roster/versions',
      '/roster/annotated',
    ]) {
      expect(await codeOf(neighbour.get(`/claims/${claim.id}${path}`)), path).toBe('not-found')
    }
    expect(await codeOf(uploadRoster(neighbour, claim.id, sample('clean-40.xlsx')))).toBe('not-found')
    expect(await codeOf(neighbour.delete(`/claims/${claim.id}`))).toBe('not-found')
  })
})

describe('the ten-minute story: a roster as HR really has it', () => {
  it('shows 23 of 26 that fit: 20 new hires at 500 and 3 graduates at 1,780 yuan, ¥15,340 in all', async () => {
    const { outcome, summary } = await uploadRoster(clerk, claim.id, sample('as-hr-has-it-26.xlsx'))
    expect(outcome).toBe('stored')
    expect(summary).toMatchObject({
      rows: 26,
      fits: 23,
      fitsFen: 1_534_000,
      unfit: 1,
      lacking: 1,
      awaitingDecision: 1,
      faulty: 0,
    })
  })

  it('is doubled by nothing when the same file comes again', async () => {
    const again = await uploadRoster(clerk, claim.id, sample('as-hr-has-it-26.xlsx'))
    expect(again).toMatchObject({ outcome: 'unchanged', version: 1 })
    expect(again.summary?.rows).toBe(26)
  })

  it('shows problems first, each with its clause, and what is owed by whom', async () => {
    const { lines } = await clerk.get<{
      lines: { verdict: string; findings: { clause: string }[]; owed: { by: string; kind: string }[] }[]
    }>(`/claims/${claim.id}/lines?size=5`)
    expect(lines.map(line => line.verdict)).toEqual(['unfit', 'owed', 'owed', 'fits', 'fits'])
    expect(lines[0]?.findings[0]?.clause).not.toBe('')
    expect(lines[1]?.owed[0]?.by).toBe('enterprise')
    expect(lines[2]?.owed[0]).toMatchObject({ kind: 'decision', by: 'CC-D' })
  })

  it('gives ids masked in the list and never to a stranger', async () => {
    const [line] = await linesOf(clerk, claim.id)
    const answer = JSON.stringify(await clerk.get(`/claims/${claim.id}/lines`))
    expect(line?.maskedId).toMatch(/^99\d{4}\*{8}\d{3}[\dX]$/)
    expect(answer).not.toMatch(/99\d{15}[\dX]/)
  })

  it('judges an edited cell at once and keeps what stood there', async () => {
    const lines = await linesOf(clerk, claim.id)
    const unfit = lines.find(line => line.verdict === 'unfit')
    const path = `/claims/${claim.id}/lines/${unfit?.id}`
    const wrong = await clerk.put<{
      line: { cells: Record<string, { fault?: { code: string } }> }
      summary: StorySummary
    }>(`${path}/cells/hireDate`, { text: '2020-02-30' })
    expect(wrong.line.cells.hireDate?.fault?.code).toBe('cell-day-impossible')
    expect(wrong.summary.faulty).toBe(1)
    const { sheet } = await clerk.get<{
      sheet: { verdict: string; amountFen: number; steps: unknown[]; rows: { mark: string; says: { zh: string } }[] }
    }>(`${path}/sheet`)
    expect(sheet).toMatchObject({ verdict: 'owed', amountFen: 0, steps: [] })
    expect(sheet.rows[0]).toMatchObject({ mark: 'owed', says: { zh: expect.stringContaining('入职时间') } })
    const right = await clerk.put<{ summary: StorySummary }>(`${path}/cells/hireDate`, { text: '2020.3.2' })
    expect(right.summary).toMatchObject({ faulty: 0 })
    const removed = await clerk.delete<{ summary: StorySummary }>(path)
    expect(removed.summary.rows).toBe(25)
    const kept =
      await environment.database`select act from claims.cell_edit where line_id = ${unfit?.id ?? null} order by at`
    expect(kept.map(row => row.act)).toEqual(['edited', 'edited', 'removed'])
  })

  it('keeps every version and brings an earlier one back', async () => {
    await uploadRoster(clerk, claim.id, sample('clean-40.xlsx'))
    const { versions } = await clerk.get<{ versions: { number: number; source: string; rows: number }[] }>(
      `/claims/${claim.id}/roster/versions`,
    )
    expect(versions.map(version => [version.number, version.source, version.rows])).toEqual([
      [3, 'upload', 40],
      [2, 'edited', 25],
      [1, 'upload', 26],
    ])
    const compared = await clerk.get<{ added: unknown[]; removed: unknown[]; same: number }>(
      `/claims/${claim.id}/roster/comparison?from=1&to=current`,
    )
    expect([compared.added.length, compared.removed.length]).toEqual([40, 26])
    const back = await clerk.post<RosterOutcome>(`/claims/${claim.id}/roster/versions/1/restoration`)
    expect(back.summary).toMatchObject({ rows: 26, fits: 23, fitsFen: 1_534_000 })
  })

  it('adds pasted rows without doubling who is there', async () => {
    const [first] = await linesOf(clerk, claim.id)
    const { cells } = await clerk.get<{ cells: Record<string, { text: string }> }>(
      `/claims/${claim.id}/lines/${first?.id}`,
    )
    const texts = ['name', 'sex', 'residentId', 'post', 'hireDate', 'phone', 'graduate2020', 'category'].map(
      name => cells[name]?.text ?? '',
    )
    const { summary } = await clerk.post<RosterOutcome>(`/claims/${claim.id}/roster/paste`, { text: texts.join('\t') })
    expect(summary?.rows).toBe(26)
  })

  it('explains one person clause by clause in both languages', async () => {
    const fits = (await linesOf(clerk, claim.id)).find(line => line.verdict === 'fits')
    const read = await clerk.get<{
      sheet: {
        verdict: string
        rows: { mark: string; rule: string; says: { zh: string; en: string } }[]
        steps: unknown[]
      }
    }>(`/claims/${claim.id}/lines/${fits?.id}/sheet`)
    expect(read.sheet.verdict).toBe('fits')
    expect(read.sheet.rows.every(row => row.says.zh !== '' && row.says.en !== '')).toBe(true)
    // The statement is not uploaded yet: the clauses that stand on it wait, every other one is met.
    expect(new Map(read.sheet.rows.filter(row => row.mark !== 'holds').map(row => [row.rule, row.mark]))).toEqual(
      new Map([
        ['wage-statement-missing', 'wait'],
        ['wage-not-paid', 'wait'],
      ]),
    )
    const pdf = await clerk.download(`/claims/${claim.id}/lines/${fits?.id}/sheet.pdf`)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('goes out again as an annotated sheet, ready to be mended and uploaded', async () => {
    const bytes = await clerk.download(`/claims/${claim.id}/roster/annotated`)
    const sheet = await readSheet(bytes)
    expect(sheet.rows).toHaveLength(27)
    const template = await clerk.download('/roster-template?month=2020-08')
    expect((await readSheet(template)).rows[0]?.cells.map(cell => cell.text)).toContain('身份证号')
  })

  it('asks an official about a row that the rules do not pass, with its reason', async () => {
    const owed = (await linesOf(clerk, claim.id)).filter(line => line.verdict !== 'fits')
    const unfit = owed.find(line => line.verdict === 'unfit')
    const asked = await clerk.post<{ summary: StorySummary }>(
      `/claims/${claim.id}/lines/${unfit?.id}/decision-request`,
      { reason: '合同在档案室，可现场核对' },
    )
    expect(asked.summary).toMatchObject({ unfit: 0, awaitingDecision: 2 })
  })

  it('cannot be submitted bare: every reason comes at once', async () => {
    const reasons = await clerk
      .post(`/claims/${claim.id}/submission`)
      .catch(error => (error as Refused).reasons.map(reason => reason.code))
    expect(reasons).toEqual([
      'rows-lacking',
      'evidence-missing',
      'commitment-missing',
      'form-missing-application',
      'form-missing-roster',
      'self-check-missing',
    ])
  })
})

describe('sheets that cannot be read', () => {
  it.each([
    ['bad/not-an-xlsx.xlsx', 'file-not-xlsx'],
    ['bad/old.xls', 'file-is-old-xls'],
    ['bad/bomb.xlsx', 'file-expands-too-much'],
  ])('%s is refused and nothing of it is stored', async (name, code) => {
    const before = await environment.database`select count(*)::int as lines from claims.line`
    expect(await codeOf(uploadRoster(clerk, claim.id, sample(name)))).toBe(code)
    expect(await environment.database`select count(*)::int as lines from claims.line`).toEqual(before)
  })

  it('a sheet with unknown headings asks which is which, and remembers the answer', async () => {
    const { rawWorkbook } = await import('../../../samples/workbook.ts')
    const bytes = await rawWorkbook([
      {
        name: '人员',
        rows: [
          ['序号', '姓名', '身份证号', '干啥的', '入职时间', '联系电话', '人员类别', '培训天数', '实发工资'],
          [1, '顾晓明', '990101199001011237', '车工', '2020-03-02', '19900000001', '登记失业人员', 31, 3000],
        ],
      } as never,
    ])
    const file = { name: '车间名单.xlsx', bytes }
    const asked = await clerk.replace<RosterOutcome & { missing: string[] }>(`/claims/${claim.id}/roster`, file)
    expect(asked).toMatchObject({ outcome: 'needs-mapping', missing: ['post'] })
    const stored = await clerk.replace<RosterOutcome>(`/claims/${claim.id}/roster`, file, {
      mapping: JSON.stringify({ 干啥的: 'post' }),
    })
    expect(stored.outcome).toBe('stored')
    const [row] = await environment.database`select headings from claims.mapping where sheet = 'roster'`
    expect(Object.values(row?.headings as object)).toEqual(['post'])
  })
})
