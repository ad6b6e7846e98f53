import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draw } from '../../../policies/kit.ts'
import { type Random, seededRandom } from '../../../samples/random.ts'
import { LedgerModel } from '../../../test/ledger-model.ts'
import { type Ledger, openLedger, sumOf, type Take } from '../../../test/ledger-world.ts'

const seed = Number(process.env.ZHIPEI_LEDGER_SEED ?? Date.now() % 1_000_000_000)
const years = ['2020', '2021'] as const
/** Counters that some schemes limit and others only count. */
const unlimited = new Set(['projects-of-all', 'living-fen'])
const months = ['2020-11', '2020-12', '2021-01', '2021-02'] as const

let ledger: Ledger

beforeAll(async () => {
  process.stdout.write(`ledger: ZHIPEI_LEDGER_SEED=${seed}\n`)
  ledger = await openLedger()
})
afterAll(() => ledger.close())

const shapes: ((random: Random) => Draw)[] = [
  random => ({ on: 'work-based-month', key: random.pick(months), take: 1, limit: 1 }),
  () => ({ on: 'work-based-months', key: 'all', take: 1, limit: 6 }),
  random => ({ on: 'training-times', key: random.pick(years), take: 1, limit: 3 }),
  random => ({ on: 'training-times', key: random.pick(years), take: 1, limit: 3, once: 'work-based-series' }),
  random => ({ on: 'places', key: random.pick(years), take: random.whole({ least: 0, most: 3 }), limit: 5 }),
  random => ({ on: 'kind', key: 'firm', take: 1, limit: null, as: random.pick(['induction', 'work-based']) }),
  random => ({
    on: 'year-fen',
    key: random.pick(years),
    take: random.whole({ least: 0, most: 700 }),
    limit: 1000,
    fen: true,
  }),
  random => ({
    on: 'body-fen',
    key: random.pick(years),
    take: random.whole({ least: 1, most: 700 }),
    limit: 1500,
    fen: true,
    of: 'body',
  }),
  random => ({ on: 'projects-of-all', key: random.pick(years), take: 1, limit: random.pick([null, 1, 3]) }),
  random => ({
    on: 'living-fen',
    key: random.pick(years),
    take: random.whole({ least: 0, most: 400 }),
    limit: random.pick([null, 500, 900]),
    fen: true,
  }),
  random => ({ on: 'projects', key: random.pick(years), take: 1, limit: 2, of: 'body' }),
  random => {
    const month = random.whole({ least: 1, most: 9 })
    const to = month + random.whole({ least: 0, most: 3 })
    const span = { from: `2020-0${month}-05`, to: `2020-${String(to).padStart(2, '0')}-20` }
    return { on: 'trade-and-level', key: '焊工/none', take: 1, limit: null, span }
  },
]

/** One to four draws of different counters. */
function drawsOf(random: Random): Draw[] {
  const drawn = new Map<string, Draw>()
  for (let count = random.whole({ least: 1, most: 4 }); count > 0; count -= 1) {
    const draw = random.pick(shapes)(random)
    drawn.set(draw.on, draw)
  }
  return [...drawn.values()]
}

async function passes(act: Promise<unknown>): Promise<boolean> {
  try {
    await act
    return true
  } catch (error) {
    if ((error as { reasons?: unknown }).reasons === undefined) throw error
    return false
  }
}

async function sumsNow(holders: readonly string[], model: LedgerModel): Promise<[unknown, unknown]> {
  const [real, plain]: [Record<string, number>, Record<string, number>] = [{}, {}]
  const used = new Map<string, Awaited<ReturnType<Ledger['used']>>>()
  for (const holder of holders) used.set(holder, await ledger.used(holder))
  for (const { holder, on, key, limit } of model.counters()) {
    const sum = sumOf(used.get(holder) ?? [], on, key)
    real[`${holder} ${on} ${key}`] = sum
    plain[`${holder} ${on} ${key}`] = model.sum(holder, on, key)
    const limited = !unlimited.has(on)
    if (limited && limit !== null && sum > limit) throw new Error(`${on} ${key}: ${sum} of ${limit}`)
  }
  const whole = [...used.values()].flat().reduce((sum, entry) => sum + entry.take, 0)
  return [
    { ...real, whole },
    { ...plain, whole: Object.values(plain).reduce((sum, one) => sum + one, 0) },
  ]
}

describe('after any sequence of reserving, granting and giving back', () => {
  it('the ledger lets through what the plain model does, and holds the same sums', { timeout: 40_000 }, async () => {
    const random = seededRandom(seed)
    for (let sequence = 0; sequence < 12; sequence += 1) {
      const model = new LedgerModel()
      const [people, bodies] = [await ledger.newPeople(2), await ledger.newBodies(2)]
      const lines: Take[] = []
      for (let step = 0; step < 50; step += 1) {
        const place = `sequence ${sequence}, step ${step}`
        const doing = random.pick(['reserve', 'consume', 'consume', 'grant', 'release'] as const)
        const known = lines.length > 0 ? random.pick(lines) : null
        if (known !== null && doing === 'release') {
          await ledger.release(known.lineId ?? '')
          model.release(known.lineId ?? '')
        } else {
          const fresh = { personId: random.pick(people), bodyId: random.pick(bodies), lineId: uuidv7() }
          const of = known !== null && doing === 'grant' ? known : fresh
          const take = { ...of, draws: drawsOf(random) }
          const act = doing === 'reserve' ? 'reserve' : 'consume'
          expect([place, await passes(ledger[act](take))]).toEqual([place, model.take(act, take)])
          lines.push(take)
        }
        const [real, plain] = await sumsNow([...people, ...bodies], model)
        expect([place, real]).toEqual([place, plain])
      }
    }
  })

  it('also when many act at once, the sums are those of what was let through', { timeout: 40_000 }, async () => {
    const random = seededRandom(seed + 1)
    const [people, bodies] = [await ledger.newPeople(3), await ledger.newBodies(2)]
    const standing: Take[] = []
    // Without series: which of their lines counts hangs on the order, everything else only on what stands.
    const plans = Array.from({ length: 400 }, () => ({
      take: {
        personId: random.pick(people),
        bodyId: random.pick(bodies),
        lineId: uuidv7(),
        draws: drawsOf(random).filter(draw => draw.once === undefined),
      },
      doing: random.pick(['reserve', 'consume'] as const),
      gives: random.pick([true, false, false]),
    }))
    let next = 0
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let plan = plans[next++]; plan !== undefined; plan = plans[next++]) {
          if (await passes(ledger[plan.doing](plan.take))) standing.push(plan.take)
          if (!plan.gives) continue
          const [given] = standing.splice(0, 1)
          if (given?.lineId) await ledger.release(given.lineId)
        }
      }),
    )
    const model = new LedgerModel()
    for (const take of standing) expect(model.take('consume', take)).toBe(true)
    const [real, plain] = await sumsNow([...people, ...bodies], model)
    expect(real).toEqual(plain)
  })
})
