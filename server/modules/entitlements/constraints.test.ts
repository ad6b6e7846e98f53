import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../../test/ledger-world.ts'

let ledger: Ledger

beforeAll(async () => {
  ledger = await openLedger()
})
afterAll(() => ledger.close())

const plain = {
  state: 'consumed',
  unit: 'times',
  take: 1,
  part: 1,
  day: '2020-08-01',
  taken_at: '2020-09-07T01:00:00Z',
}
const columns = {
  slot: { slot: 1, most: 1 },
  kind: { most: null },
  span: { most: null },
  fen: { unit: 'fen', most: 1000 },
} as const

/** A row as a program that knows no lock would write it. */
function forced(personId: string, row: Record<string, unknown>): Promise<unknown> {
  const whole = { id: uuidv7(), line_id: uuidv7(), person_id: personId, counter: 'c', key: 'k', ...plain, ...row }
  return ledger.sql`insert into entitlements.draw (id, line_id, person_id, body_id, counter, key, state, unit, take, part, slot, fen_range,
      kind, series, span, most, day, taken_at)
    select id, line_id, person_id, body_id, counter, key, state, unit, take, part, slot, fen_range, kind, series, span, most, day, taken_at
    from jsonb_populate_record(null::entitlements.draw, ${ledger.sql.json(whole as never)})`.then(() => undefined)
}

describe('the database alone, when a lock was forgotten', () => {
  it.each([
    ['one slot', columns.slot, columns.slot, /one_slot_each/],
    ['one kind', { ...columns.kind, kind: 'induction' }, { ...columns.kind, kind: 'work-based' }, /kinds_exclude/],
    [
      'one of two spans that share a day',
      { ...columns.span, span: '[2020-01-01,2020-12-31]' },
      { ...columns.span, span: '[2020-12-31,2021-12-30]' },
      /spans_exclude/,
    ],
    [
      'one of two sums that together exceed the limit',
      { ...columns.fen, take: 600, fen_range: '[0,600)' },
      { ...columns.fen, take: 500, fen_range: '[0,500)' },
      /fen_taken_once/,
    ],
    [
      'one count of a series',
      { slot: 1, most: 3, series: 's' },
      { slot: 2, most: 3, series: 's', key: 'another' },
      /series_counts_once/,
    ],
  ])('lets %s through', async (_name, one, other, constraint) => {
    const personId = await ledger.newPerson()
    const outcomes = await Promise.allSettled([forced(personId, one), forced(personId, other)])
    expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(1)
    await expect(forced(personId, outcomes[0].status === 'fulfilled' ? other : one)).rejects.toThrow(constraint)
  })

  it.each([
    ['a slot above the limit', { slot: 4, most: 3 }, /slots_below_limit/],
    ['fen above the limit', { ...columns.fen, take: 600, fen_range: '[500,1001)' }, /fen_below_limit/],
    ['a row of nobody', { person_id: null, slot: 1, most: 1 }, /one_holder|holder_id/],
    ['slot and fen in one row', { ...columns.fen, slot: 1, fen_range: '[0,1)' }, /one_measure/],
  ])('refuses %s', async (_name, row, constraint) => {
    await expect(forced(await ledger.newPerson(), row)).rejects.toThrow(constraint)
  })

  it('lets a row end once, and changes nothing else of it', async () => {
    const personId = await ledger.newPerson()
    await forced(personId, columns.slot)
    const { sql } = ledger
    await expect(sql`update entitlements.draw set slot = 2, most = 9 where person_id = ${personId}`).rejects.toThrow(
      /fact/,
    )
    await expect(sql`delete from entitlements.draw where person_id = ${personId}`).rejects.toThrow(/fact/)
    await sql`update entitlements.draw set released_at = now() where person_id = ${personId}`
    await expect(sql`update entitlements.draw set released_at = null where person_id = ${personId}`).rejects.toThrow(
      /fact/,
    )
    await forced(personId, columns.slot)
  })
})
