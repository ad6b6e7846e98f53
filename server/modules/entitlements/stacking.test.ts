import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawsWithin, type Example, examplesOf, judgeBeside } from '../../../policies/examples.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import { type Ledger, openLedger } from '../../../test/ledger-world.ts'

let ledger: Ledger
let examples: readonly Example[]
let firm: string
let another: string

beforeAll(async () => {
  ledger = await openLedger()
  examples = examplesOf(await loadProofs())
  const bodies = await ledger.newBodies(2)
  firm = bodies[0] ?? ''
  another = bodies[1] ?? ''
})
afterAll(() => ledger.close())

function exampleAt(address: string): Example {
  const found = examples.find(example => example.address === address)
  if (found === undefined) throw new Error(`no scheme ${address}`)
  return found
}

/** Grants the first, then judges the second on what the ledger tells, and tries to grant it all the same. */
async function oneAfterTheOther(input: {
  first: string
  second: string
  counter: string | null
  bodies: [string, string]
}): Promise<{ broken: { rule: string; since?: string | undefined }[]; granted: string }> {
  const [first, second] = [exampleAt(input.first), exampleAt(input.second)]
  const personId = await ledger.newPerson()
  const draws = drawsWithin(first, second, input.counter)
  await ledger.consume({ personId, bodyId: input.bodies[0], draws, day: first.day ?? '' })
  const { broken } = judgeBeside(second, await ledger.used(personId))
  const granted = await ledger.consume({ personId, bodyId: input.bodies[1], draws: second.draws }).then(
    () => 'granted',
    (error: { reasons: { code: string; params: { day: string } }[] }) =>
      [...new Set(error.reasons.map(reason => `${reason.code} ${reason.params.day}`))].join(),
  )
  return { broken: broken.map(({ rule, since }) => ({ rule, since })), granted }
}

describe('stacking, from the rule to the ledger', () => {
  it('work-based training after induction at one employer is refused, and the other way round (08-03 六, D-16b)', async () => {
    const [workBased, induction] = ['changchun-2020-08/new-hire', 'changchun-2020-12/induction']
    const counter = 'induction-or-work-based'
    const after = await oneAfterTheOther({ first: induction, second: workBased, counter, bodies: [firm, firm] })
    const dayOfInduction = exampleAt(induction).day
    expect(after.broken).toContainEqual({ rule: 'pre-job-already-paid', since: dayOfInduction })
    expect(after.granted).toContain(`entitlement-taken ${dayOfInduction}`)
    const before = await oneAfterTheOther({ first: workBased, second: induction, counter, bodies: [firm, firm] })
    const dayOfMonth = exampleAt(workBased).day
    expect(before.broken).toContainEqual({ rule: 'work-for-training-already-paid', since: dayOfMonth })
    expect(before.granted).toContain(`entitlement-taken ${dayOfMonth}`)
  })

  it('one month at two enterprises is paid to one, whichever rate it is (08-03 六)', async () => {
    const counter = 'work-based-month'
    const both = ['changchun-2020-08/new-hire', 'changchun-2020-08/distressed', 'changchun-2020-08/graduate']
    for (const second of both) {
      const first = 'changchun-2020-08/new-hire'
      const { broken, granted } = await oneAfterTheOther({ first, second, counter, bodies: [firm, another] })
      const { day } = exampleAt(first)
      expect(broken).toContainEqual({ rule: 'duplicate-work-for-training', since: day })
      expect(granted).toContain(`entitlement-taken ${day}`)
    }
  })

  it('a living allowance is paid beside the training that it is for', async () => {
    const living = examples.filter(example => example.address.startsWith('changchun-2020-12/living'))
    expect(living).not.toEqual([])
    for (const { address } of living) {
      const training = 'changchun-2020-12/employment-skills'
      for (const [first, second] of [
        [training, address],
        [address, training],
      ] as const) {
        const outcome = await oneAfterTheOther({ first, second, counter: null, bodies: [firm, another] })
        expect([first, second, outcome]).toEqual([first, second, { broken: [], granted: 'granted' }])
      }
    }
  })
})
