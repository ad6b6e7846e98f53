import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draw } from '../../../policies/kit.ts'
import { actAs } from '../../../test/environment.ts'
import { type Ledger, openLedger, sumOf } from '../../../test/ledger-world.ts'
import { systemActor } from '../../platform/context.ts'
import { consume } from './index.ts'

const month = (key: string): Draw => ({ on: 'work-based-month', key, take: 1, limit: 1 })
const sixMonths: Draw = { on: 'work-based-months', key: 'all', take: 1, limit: 6 }
const training = (key: string): Draw => ({ on: 'training-times', key, take: 1, limit: 3, once: 'work-based-series' })
const oneOfThree = (key: string): Draw => ({ on: 'training-times', key, take: 1, limit: 3 })
const kind = (as: string): Draw => ({ on: 'induction-or-work-based', key: 'firm', take: 1, limit: null, as })
const taken = { reasons: [{ code: 'entitlement-taken' }] }

let ledger: Ledger
let bodyId: string
let otherBody: string

beforeAll(async () => {
  ledger = await openLedger()
  bodyId = await ledger.newBody()
  otherBody = await ledger.newBody()
})
afterAll(() => ledger.close())

const take = (personId: string, draws: Draw[]) => ledger.consume({ personId, bodyId, draws })
const sum = async (personId: string, on: string, key?: string) => sumOf(await ledger.used(personId), on, key)
const passed = (outcomes: PromiseSettledResult<unknown>[]) => outcomes.filter(one => one.status === 'fulfilled').length

describe('numbered slots', () => {
  it('lets one of two simultaneous approvals of the same person and month through', async () => {
    const personId = await ledger.newPerson()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => take(personId, [month('2020-08'), sixMonths])),
    )
    expect(passed(outcomes)).toBe(1)
    expect(await sum(personId, 'work-based-months')).toBe(1)
  })

  it('never gives a seventh month, however many ask at once', async () => {
    const personId = await ledger.newPerson()
    const months = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04']
    const outcomes = await Promise.allSettled(months.map(one => take(personId, [month(`2020-${one}`), sixMonths])))
    expect(passed(outcomes)).toBe(6)
    await expect(take(personId, [month('2021-06'), sixMonths])).rejects.toMatchObject(taken)
  })

  it('refuses the fourth training of a year and leaves nothing behind of the refused line', async () => {
    const personId = await ledger.newPerson()
    for (const reference of ['焊工', '电工', '钳工'])
      await take(personId, [oneOfThree('2020'), { on: 'training', key: reference, take: 1, limit: 1 }])
    await expect(take(personId, [month('2020-08'), training('2020')])).rejects.toMatchObject(taken)
    expect(await sum(personId, 'work-based-month')).toBe(0)
  })

  it('gives a month back when its line is removed, once', async () => {
    const personId = await ledger.newPerson()
    const line = await take(personId, [month('2020-09'), sixMonths])
    await Promise.all([ledger.release(line), ledger.release(line), ledger.release(line)])
    await take(personId, [month('2020-09'), sixMonths])
    await expect(take(personId, [month('2020-09')])).rejects.toMatchObject(taken)
    expect(await sum(personId, 'work-based-months')).toBe(1)
  })

  it('takes two persons in opposite order at once without a deadlock', async () => {
    const [one, other] = [await ledger.newPerson(), await ledger.newPerson()]
    const claim = (people: string[], key: string) =>
      actAs(ledger.environment, systemActor, ctx =>
        consume(
          ctx,
          people.map(personId => ledger.takingOf({ personId, bodyId, draws: [month(key)] })),
        ),
      )
    await Promise.all(
      ['2020-07', '2020-08', '2020-09', '2020-10'].flatMap(key => [
        claim([one, other], key),
        claim([other, one], `x${key}`),
      ]),
    )
    expect(await sum(one, 'work-based-month')).toBe(8)
  })

  it('refuses to count an approved line a second time, also when two do it at once', async () => {
    const personId = await ledger.newPerson()
    const lineId = uuidv7()
    const twice = () => ledger.consume({ personId, bodyId, lineId, draws: [sixMonths] })
    const outcomes = await Promise.allSettled([twice(), twice()])
    expect(passed(outcomes)).toBe(1)
    await expect(twice()).rejects.toMatchObject({ reasons: [{ code: 'line-has-taken' }] })
    expect(await sum(personId, 'work-based-months')).toBe(1)
  })
})

describe('a series', () => {
  it('of months counts as one training, and passes the count on when the first line is taken back', async () => {
    const personId = await ledger.newPerson()
    const first = await take(personId, [month('2020-07'), training('2020')])
    await take(personId, [month('2020-08'), training('2020')])
    expect(await sum(personId, 'training-times')).toBe(1)
    await ledger.release(first)
    expect(await sum(personId, 'training-times')).toBe(1)
    await take(personId, [month('2020-07'), training('2020')])
    expect(await sum(personId, 'training-times')).toBe(1)
  })

  it('over the turn of the year counts in the year where room is, when its first year is given back (D-11)', async () => {
    const personId = await ledger.newPerson()
    const first = await take(personId, [month('2020-12'), training('2020')])
    await take(personId, [month('2021-01'), training('2021')])
    expect([await sum(personId, 'training-times', '2020'), await sum(personId, 'training-times', '2021')]).toEqual([
      1, 0,
    ])
    await ledger.release(first)
    expect([await sum(personId, 'training-times', '2020'), await sum(personId, 'training-times', '2021')]).toEqual([
      0, 1,
    ])
  })
})

describe('exclusion', () => {
  it('keeps induction and work-based training at one enterprise apart (08-03 六, D-16b)', async () => {
    const personId = await ledger.newPerson()
    await take(personId, [kind('induction')])
    await expect(take(personId, [kind('work-based')])).rejects.toMatchObject(taken)
    await take(personId, [{ ...kind('work-based'), key: 'another firm' }])
  })

  it('keeps spans that share a day apart, and lets those that only touch stand beside each other', async () => {
    const personId = await ledger.newPerson()
    const year = (from: string, to: string): Draw => ({
      on: 'trade-and-level',
      key: '焊工/none',
      take: 1,
      limit: null,
      span: { from, to },
    })
    await take(personId, [year('2020-03-15', '2021-03-14')])
    await expect(take(personId, [year('2021-03-14', '2022-03-13')])).rejects.toMatchObject(taken)
    await take(personId, [year('2021-03-15', '2022-03-14')])
    expect((await ledger.used(personId)).map(entry => entry.span)).toEqual([
      { from: '2020-03-15', to: '2021-03-14' },
      { from: '2021-03-15', to: '2022-03-14' },
    ])
  })
})

describe('a sum of money', () => {
  const fen = (amount: number, limit = 100_000): Draw => ({
    on: 'dalian-year-fen',
    key: '2020',
    take: amount,
    limit,
    fen: true,
  })

  it('is given to the last fen and no further', async () => {
    const personId = await ledger.newPerson()
    await take(personId, [fen(90_001)])
    await expect(take(personId, [fen(10_000)])).rejects.toMatchObject(taken)
    await take(personId, [fen(9_999)])
    expect(await sum(personId, 'dalian-year-fen')).toBe(100_000)
    await expect(take(personId, [fen(1)])).rejects.toMatchObject(taken)
  })

  it('given back in the middle is free again in several stretches', async () => {
    const personId = await ledger.newPerson()
    const lines = []
    for (let count = 0; count < 5; count += 1) lines.push(await take(personId, [fen(20_000)]))
    await ledger.release(lines[1] ?? '', lines[3] ?? '')
    const wide = await take(personId, [fen(40_000)])
    expect(await sum(personId, 'dalian-year-fen')).toBe(100_000)
    await ledger.release(wide)
    expect(await sum(personId, 'dalian-year-fen')).toBe(60_000)
  })

  it('says so when one benefit alone is more than the limit', async () => {
    const personId = await ledger.newPerson()
    await expect(take(personId, [fen(100_001)])).rejects.toMatchObject({
      reasons: [{ code: 'entitlement-beyond-limit', params: { clause: '二(二)', limit: 100_000 } }],
    })
  })
})

describe('counters of an enterprise', () => {
  const projects = (key: string): Draw => ({ on: 'competition-projects', key, take: 1, limit: 2, of: 'body' })

  it('count over all its people and lines, and nobody else’s', async () => {
    const firm = await ledger.newBody()
    const projectOf = async (key: string) =>
      ledger.consume({ personId: await ledger.newPerson(), bodyId: firm, draws: [projects(key)] })
    await projectOf('2020')
    await projectOf('2020')
    await expect(projectOf('2020')).rejects.toMatchObject(taken)
    await projectOf('2021')
    await ledger.consume({ personId: null, bodyId: otherBody, draws: [projects('2020')] })
    expect(sumOf(await ledger.used(firm), 'competition-projects')).toBe(3)
  })
})

describe('reservation', () => {
  it('counts at once, becomes a taking without needing room twice, and is free again when refused', async () => {
    const personId = await ledger.newPerson()
    const draws = [month('2020-08')]
    const lineId = await ledger.reserve({ personId, bodyId, draws })
    await expect(take(personId, draws)).rejects.toMatchObject(taken)
    await ledger.consume({ personId, bodyId, draws, lineId })
    expect(await sum(personId, 'work-based-month')).toBe(1)
    const states = await ledger.sql`select state, released_at is null as live from entitlements.draw
      where line_id = ${lineId} order by id`
    expect(states.map(row => [row.state, row.live])).toEqual([
      ['reserved', false],
      ['consumed', true],
    ])
    const refused = await ledger.reserve({ personId, bodyId, draws: [month('2020-09')] })
    await ledger.release(refused)
    await take(personId, [month('2020-09')])
  })

  it('of more than is granted gives the rest back', async () => {
    const personId = await ledger.newPerson()
    const fen = (amount: number): Draw => ({ on: 'dalian-year-fen', key: '2020', take: amount, limit: 1000, fen: true })
    const lineId = await ledger.reserve({ personId, bodyId, draws: [fen(900)] })
    await ledger.consume({ personId, bodyId, draws: [fen(600)], lineId })
    await take(personId, [fen(400)])
    expect(await sum(personId, 'dalian-year-fen')).toBe(1000)
  })

  it('that carried the count of a series and is granted under another scheme leaves the count to the series', async () => {
    const personId = await ledger.newPerson()
    const lineId = await ledger.reserve({ personId, bodyId, draws: [training('2020')] })
    await take(personId, [training('2020')])
    await ledger.consume({ personId, bodyId, draws: [month('2020-08')], lineId })
    expect(await sum(personId, 'training-times')).toBe(1)
  })
})

describe('who is refused', () => {
  it('learns clause and day of the other benefit, and nothing else of it', async () => {
    const personId = await ledger.newPerson()
    await ledger.consume({ personId, bodyId, draws: [month('2020-08')], day: '2020-08-01' })
    const lineId = uuidv7()
    const refused = ledger.consume({ personId, bodyId: otherBody, draws: [month('2020-08')], lineId })
    await expect(refused).rejects.toMatchObject({
      reasons: [
        {
          code: 'entitlement-taken',
          params: {
            line: lineId,
            counter: 'work-based-month',
            clause: '二(二)',
            rule: 'work-based-month-full',
            day: '2020-08-01',
          },
        },
      ],
    })
    const error = (await refused.catch((caught: unknown) => caught)) as { reasons: { params: object }[] }
    expect(Object.keys(error.reasons[0]?.params ?? {}).sort()).toEqual(['clause', 'counter', 'day', 'line', 'rule'])
  })
})
