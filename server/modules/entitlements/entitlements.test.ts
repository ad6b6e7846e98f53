import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs } from '../../../test/environment.ts'
import { type Ledger, openLedger } from '../../../test/ledger-world.ts'
import { systemActor } from '../../platform/context.ts'
import { listEntitlements } from './entitlements.read.ts'

let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger()
})
afterAll(() => ledger.close())

const look = (person: string) =>
  actAs(ledger.environment, systemActor, ctx => listEntitlements(ctx, { person, reason: '核对重复享受' }))

describe('what an official sees of a person', () => {
  it('is what counts, what of it is reserved, the limits, and every taking with its end', async () => {
    const [personId, bodyId] = [await ledger.newPerson(), await ledger.newBody()]
    const draws = [
      { on: 'work-based-months', key: 'all', take: 1, limit: 6 },
      { on: 'year-fen', key: '2020', take: 40_000, limit: 100_000, fen: true as const },
    ]
    await ledger.consume({ personId, bodyId, draws, day: '2020-07-01' })
    await ledger.reserve({ personId, bodyId, draws, day: '2020-08-01' })
    await ledger.release(await ledger.consume({ personId, bodyId, draws: draws.slice(0, 1), day: '2020-09-01' }))
    const seen = await look(personId)
    expect(seen.person.maskedId).not.toContain('19900101')
    expect(seen.counters).toMatchObject([
      {
        counter: 'work-based-months',
        label: { zh: '以工代训累计月数' },
        unit: 'times',
        used: 2,
        reserved: 1,
        limit: 6,
        day: '2020-08-01',
      },
      { counter: 'year-fen', unit: 'fen', used: 80_000, reserved: 40_000, limit: 100_000, day: '2020-08-01' },
    ])
    expect(seen.takings).toHaveLength(5)
    expect(seen.takings.filter(taking => taking.releasedAt !== null)).toMatchObject([{ day: '2020-09-01', take: 1 }])
  })

  it('names no enterprise, and is recorded with its reason', async () => {
    const [personId, bodyId] = [await ledger.newPerson(), await ledger.newBody()]
    await ledger.consume({ personId, bodyId, draws: [{ on: 'work-based-months', key: 'all', take: 1, limit: 6 }] })
    expect(JSON.stringify(await look(personId))).not.toContain(bodyId)
    const [row] = await ledger.sql<{ detail: { reason: string } }[]>`select detail from platform.audit
      where subject_kind = 'person' and subject_id = ${personId}`
    expect(row?.detail.reason).toBe('核对重复享受')
  })
})
