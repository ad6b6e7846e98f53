import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplesOf } from '../../../policies/examples.ts'
import type { Draw } from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import { seededRandom } from '../../../samples/random.ts'
import { actAs } from '../../../test/environment.ts'
import { type Race, racesOf } from '../../../test/ledger-races.ts'
import { type Ledger, openLedger, type Take } from '../../../test/ledger-world.ts'
import { Refusal } from '../../../values/refusal.ts'
import { type Context, systemActor } from '../../platform/context.ts'
import { type DrawRow, insertRows, liveRows } from './draw-rows.ts'
import { consume } from './index.ts'
import { placeOf } from './place.ts'

const count = Number(process.env.ZHIPEI_RACES ?? 2000)
/** Races at the same time; each has two connections. */
const lanes = 4
const seed = Number(process.env.ZHIPEI_RACE_SEED ?? Date.now() % 1_000_000_000)

interface Run {
  name: string
  race: Race
  personId: string
  bodies: [string, string]
}

let ledger: Ledger
let runs: Run[]

beforeAll(async () => {
  process.stdout.write(`races: ZHIPEI_RACE_SEED=${seed}\n`)
  ledger = await openLedger()
  const random = seededRandom(seed)
  const races = racesOf(count, { random, examples: examplesOf(await loadProofs()) })
  const [people, bodies] = [await ledger.newPeople(count), await ledger.newBodies(2 * count)]
  runs = races.map(([name, race], index) => {
    const own = bodies[2 * index] ?? ''
    const another = race.body === 'same' ? own : (bodies[2 * index + 1] ?? '')
    return { name, race, personId: people[index] ?? '', bodies: [own, another] }
  })
  const before = runs.flatMap(run => run.race.before.map(draws => takeOf(run, draws, 0)))
  await actAs(ledger.environment, systemActor, ctx => consume(ctx, before.map(ledger.takingOf)))
})
afterAll(() => ledger.close())

function takeOf(run: Run, draws: readonly Draw[], side: 0 | 1): Take {
  return { personId: run.personId, bodyId: run.bodies[side], draws, lineId: uuidv7() }
}

/** Takes as a program would that looks first and forgets to lock: both look before either writes. */
async function forgetful(ctx: Context, take: Take, bothLooked: () => Promise<void>): Promise<void> {
  const holders = [take.personId ?? '', take.bodyId]
  const held = await liveRows(ctx, { holders, counters: take.draws.map(draw => draw.on) })
  const rows = take.draws.flatMap((draw): DrawRow[] => {
    const owner =
      draw.of === 'body' ? { personId: null, bodyId: take.bodyId } : { personId: take.personId, bodyId: null }
    const mine = held.filter(row => (row.personId ?? row.bodyId) === (owner.personId ?? owner.bodyId))
    const placing = placeOf(draw, mine)
    if ('taken' in placing) throw new Refusal([{ code: 'entitlement-taken' }])
    return placing.places.map((place, index) => ({
      ...owner,
      ...place,
      id: uuidv7(),
      lineId: take.lineId ?? '',
      counter: draw.on,
      key: draw.key,
      state: 'consumed',
      unit: draw.fen ? 'fen' : 'times',
      take: draw.take,
      part: index + 1,
      kind: draw.as ?? null,
      series: draw.once ?? null,
      span: index === 0 ? (draw.span ?? null) : null,
      most: draw.limit,
      day: '2020-08-01',
      takenAt: ctx.now,
    }))
  })
  await bothLooked()
  await insertRows(ctx, rows)
}

/** Resolves when both have called it, and from then on at once: who was given up by the database looks again alone. */
function meetingOfTwo(): () => Promise<void> {
  let open = () => {}
  let waiting = 0
  const met = new Promise<void>(resolve => (open = resolve))
  return () => {
    waiting += 1
    if (waiting === 2) open()
    return met
  }
}

/** Runs both at once and gives the line that was let through; says what is wrong otherwise. */
async function raceOnce(run: Run, how: 'locked' | 'forgetful'): Promise<{ winner: string; fault: string | null }> {
  const takes = [takeOf(run, run.race.one, 0), takeOf(run, run.race.other, 1)]
  const meet = meetingOfTwo()
  const outcomes = await Promise.allSettled(
    takes.map(take =>
      how === 'locked'
        ? ledger.consume(take)
        : actAs(ledger.environment, systemActor, ctx => forgetful(ctx, take, meet)),
    ),
  )
  const passed = outcomes.flatMap((outcome, side) =>
    outcome.status === 'fulfilled' ? [takes[side]?.lineId ?? ''] : [],
  )
  const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [String(codeOf(outcome.reason))] : []))
  const expected = how === 'locked' ? /^entitlement-taken$/ : /^(entitlement-taken|23505|23P01)$/
  const right = passed.length === 1 && refused.every(code => expected.test(code))
  const fault = right ? null : `${run.name} (${how}): ${passed.length} passed, refused by ${refused.join(', ')}`
  return { winner: passed[0] ?? '', fault }
}

function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.reasons[0]?.code ?? ''
  return (error as { code?: string }).code ?? String(error)
}

/** A race; every fourth is run again after what was won has been given back, by two at once. */
async function runRace(run: Run, index: number): Promise<string[]> {
  const how = index % 3 === 0 ? 'forgetful' : 'locked'
  const first = await raceOnce(run, how)
  if (index % 4 !== 0) return [first.fault].filter(fault => fault !== null)
  await Promise.all([ledger.release(first.winner), ledger.release(first.winner)])
  const again = await raceOnce(run, 'locked')
  return [first.fault, again.fault].filter(fault => fault !== null)
}

describe('of two approvals that together exceed a limit', () => {
  it(`exactly one is let through, in ${count} races over every kind of counter`, {
    timeout: 15_000 + 20 * count,
  }, async () => {
    const faults: string[] = []
    let next = 0
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        while (next < runs.length) {
          const index = next
          next += 1
          const run = runs[index]
          if (run) faults.push(...(await runRace(run, index)))
        }
      }),
    )
    expect(faults).toEqual([])
    const standing = await ledger.sql<
      { lines: number }[]
    >`select count(distinct line_id)::int as lines from entitlements.draw
      where released_at is null`
    const before = runs.reduce((sum, run) => sum + run.race.before.length, 0)
    expect(standing[0]?.lines).toBe(before + count)
    const beyond =
      await ledger.sql`select holder_id, counter, key from entitlements.draw where released_at is null and most is not null
      group by holder_id, counter, key
      having sum(case when fen_range is null then (slot is not null)::int else upper(fen_range) - lower(fen_range) end) > max(most)`
    expect(beyond).toEqual([])
  })
})
