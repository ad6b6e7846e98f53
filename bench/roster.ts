import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { beginOn, seedCast } from '../demo/seed/offices.ts'
import { completeProfile, openMonth, registerUnit, type RosterOutcome, rosterFile } from '../demo/story/file-claim.ts'
import { gatherPeople, type People } from '../demo/story/people.ts'
import { sendInto, type UploadedFile } from '../demo/visitor.ts'
import { enterprises, firstMorning } from '../demo/world.ts'
import { peopleOf } from '../samples/people.ts'
import { seededRandom } from '../samples/random.ts'
import { mixedPersons } from '../samples/rosters.ts'
import { buildApp } from '../server/app.ts'
import type { Database } from '../server/platform/database.ts'
import { migrate } from '../server/platform/migrate.ts'
import { startPostgres } from '../server/platform/postgres.ts'
import { readSheet } from '../server/platform/sheets/index.ts'
import { testEnvironment } from '../test/environment.ts'
import { median, milliseconds, print, seconds } from './report.ts'

const month = '2020-08'
const mostTimesParsing = 3
const repetitions = 3

/**
 * From the upload of a roster to all verdicts stored, beside parsing the same file and COPYing its cells in the same run, on an
 * embedded PostgreSQL as it is delivered. New people each time: nobody is known beforehand.
 */
export async function measure(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhipei-bench-'))
  const postgres = await startPostgres({ dataDir: `${dataDir}/postgres`, log: () => undefined })
  await migrate(postgres.url)
  const environment = testEnvironment(postgres.url)
  const app = await buildApp(environment)
  try {
    await beginOn(environment, firstMorning)
    await seedCast(environment)
    const people = gatherPeople(seat => sendInto(app as FastifyInstance, `10.0.0.${seat}`))
    // The first upload of a process starts the sheet worker: it is not measured.
    await uploadOnce(people, { unit: 0, file: await fileOf(20, 0) })
    for (const rows of [200, 5000]) await compare(environment.database, people, rows)
  } finally {
    await app.close()
    await environment.database.end()
    await postgres.stop()
    for (const folder of [dataDir, postgres.home, environment.config.dataDir]) {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function compare(database: Database, people: People, rows: number): Promise<void> {
  const uploads: number[] = []
  const baselines: number[] = []
  for (let round = 1; round <= repetitions; round += 1) {
    const file = await fileOf(rows, round)
    baselines.push(await parseAndCopy(database, file.bytes))
    uploads.push(await uploadOnce(people, { unit: (rows === 200 ? 0 : repetitions) + round, file }))
  }
  const [upload, baseline] = [median(uploads), median(baselines)]
  const boundMilliseconds = rows === 200 ? 1000 : 10_000
  print({ what: `${rows} rows: parsing and COPY alone`, value: milliseconds(baseline) })
  print({
    what: `${rows} rows: upload to verdicts stored`,
    value: milliseconds(upload),
    bound: `at most ${seconds(boundMilliseconds)}`,
    met: upload <= boundMilliseconds,
  })
  const ratio = upload / baseline
  print({
    what: `${rows} rows: ratio`,
    value: ratio.toFixed(2),
    ...(rows === 5000 ? { bound: `at most ${mostTimesParsing}`, met: ratio <= mostTimesParsing } : {}),
  })
}

/** An own area for each file, so that no person is in two. */
async function fileOf(rows: number, round: number): Promise<UploadedFile> {
  const area = String(990_400 + round + (rows === 5000 ? 50 : rows === 200 ? 20 : 0))
  const people = peopleOf(seededRandom(rows + round), area)
  const graduates = Math.round(rows / 10)
  return rosterFile(mixedPersons(people, { month, newHires: rows - graduates, graduates }), month)
}

async function uploadOnce(people: People, of: { unit: number; file: UploadedFile }): Promise<number> {
  const unit = enterprises[of.unit]
  if (!unit) throw new Error('more rounds than units in the cast')
  const clerk = await registerUnit(people, unit)
  await completeProfile(clerk, unit)
  const claim = await openMonth(clerk, month)
  const since = performance.now()
  const { outcome } = await clerk.replace<RosterOutcome>(`/claims/${claim.id}/roster`, of.file)
  const elapsed = performance.now() - since
  if (outcome !== 'stored') throw new Error(`the roster was not stored: ${outcome}`)
  return elapsed
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** What any program must do with such a file: read it, and put its cells into a table. */
async function parseAndCopy(database: Database, bytes: Uint8Array): Promise<number> {
  const since = performance.now()
  const sheet = await readSheet(bytes)
  const width = Math.max(...sheet.rows.map(row => row.cells.length))
  const lines = sheet.rows.map(row =>
    Array.from({ length: width }, (_, column) =>
      String(row.cells[column]?.text ?? '').replace(/[\\\t\n\r]/g, character => escapes[character] ?? character),
    ).join('\t'),
  )
  const columns = Array.from({ length: width }, (_, column) => `c${column} text`).join(', ')
  await database.begin(async sql => {
    await sql.unsafe(`create table copied (${columns})`)
    const stream = await sql`copy copied from stdin`.writable()
    await pipeline(Readable.from(lines.map(line => `${line}\n`)), stream)
  })
  const elapsed = performance.now() - since
  await database`drop table copied`
  return elapsed
}
