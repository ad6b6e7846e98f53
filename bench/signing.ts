import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { beginOn, seedCast } from '../demo/seed/offices.ts'
import { completeProfile, openMonth, registerUnit, rosterFile, uploadRoster } from '../demo/story/file-claim.ts'
import { gatherPeople } from '../demo/story/people.ts'
import { sendInto } from '../demo/visitor.ts'
import { enterprises, firstMorning } from '../demo/world.ts'
import { peopleOf } from '../samples/people.ts'
import { seededRandom } from '../samples/random.ts'
import { mixedPersons } from '../samples/rosters.ts'
import { buildApp } from '../server/app.ts'
import { settleReview } from '../server/modules/claims/index.ts'
import { runAct, systemActor } from '../server/platform/context.ts'
import { migrate } from '../server/platform/migrate.ts'
import { startPostgres } from '../server/platform/postgres.ts'
import { testEnvironment } from '../test/environment.ts'
import { print, seconds } from './report.ts'

const month = '2020-08'
const rows = 5000
const boundMilliseconds = 4000

/**
 * What the signature under a long claim does in its one transaction, which holds the month: every line judged once more, its months
 * taken, its decision kept with facts and sheet. The review before it is put in place by hand: nothing of it is measured.
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
    const [unit] = enterprises
    if (!unit) throw new Error('the cast has enterprises')
    const clerk = await registerUnit(people, unit)
    await completeProfile(clerk, unit)
    const claim = await openMonth(clerk, month)
    const persons = mixedPersons(peopleOf(seededRandom(rows), '990480'), {
      month,
      newHires: rows - 500,
      graduates: 500,
    })
    await uploadRoster(clerk, claim.id, await rosterFile(persons, month))
    await environment.database`update claims.line set state = 'claimed', decision = 'pass' where claim_id = ${claim.id}`
    await environment.database`update claims.claim set state = 'in-review', submitted_at = opened_at where id = ${claim.id}`
    const elapsed = await sign(claim.id)
    print({
      what: `signing a claim of ${rows} lines`,
      value: seconds(elapsed),
      bound: `at most ${seconds(boundMilliseconds)}`,
      met: elapsed <= boundMilliseconds,
    })
  } finally {
    await app.close()
    await environment.database.end()
    await postgres.stop()
    for (const folder of [dataDir, postgres.home, environment.config.dataDir]) {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  async function sign(claimId: string): Promise<number> {
    const opinion = { headcount: rows, totalFen: 0, handler: '', leader: '', day: '2020-09-07' }
    const since = performance.now()
    await runAct(environment, { actor: systemActor, act: 'bench' }, ctx =>
      settleReview(ctx, { kind: 'claim', subjectId: claimId, outcome: 'approved', opinion, reason: null }),
    )
    return performance.now() - since
  }
}
