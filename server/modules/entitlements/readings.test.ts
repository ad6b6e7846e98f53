import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Facts, judge, noSettings, type Scheme, type Settings, settingsOf } from '../../../policies/kit.ts'
import { packs } from '../../../policies/index.ts'
import { type Ledger, openLedger } from '../../../test/ledger-world.ts'

/*
 * A reading chosen from a day on counts what was taken before that day under the other one: from the pack's draws through the
 * ledger to the next judgement, and back again.
 */

let ledger: Ledger
let bodyId: string

beforeAll(async () => {
  ledger = await openLedger()
  bodyId = (await ledger.newBodies(1))[0] ?? ''
})
afterAll(() => ledger.close())

function schemeAt(scheme: string): Scheme {
  const found = packs.find(pack => pack.id === 'changchun-2020-12')?.schemes.find(({ id }) => id === scheme)
  if (found === undefined) throw new Error(`no scheme ${scheme}`)
  return found
}

const published = (name: string, value: string): Settings =>
  settingsOf([{ name, territory: '220100', from: '2020-01-01', value }], ['220100'])

interface Claim {
  personId: string
  scheme: string
  change: Facts
  settings: Settings
}

/** Judged on what the ledger tells; granted where it fits. The rules that refuse it, with the day of the other benefit. */
async function claimed({ personId, scheme, change, settings }: Claim): Promise<string[]> {
  const of = schemeAt(scheme)
  const facts = { ...of.example, ...change }
  const found = judge(of, facts, settings, await ledger.used(personId))
  const refused = [...found.broken, ...found.owed].map(({ rule }) => rule)
  if (refused.length === 0) {
    await ledger.consume({ personId, bodyId, draws: found.draws, day: of.governs(facts) ?? '' })
  }
  return refused
}

const months = ['2020-03', '2020-04', '2020-05', '2020-06', '2020-07', '2020-08', '2020-09', '2020-10']
const month = (index: number, employer = 'one'): Facts => ({
  month: months[index] ?? '',
  employer,
  trainingDays: 1,
  hireDate: '2020-03-01',
})

describe('readings that change, from the rule to the ledger', () => {
  it('six months taken at one enterprise leave six at another from the day on, and none once they are counted together again (D-16)', async () => {
    const personId = await ledger.newPerson()
    const asked = (change: Facts, settings: Settings) =>
      claimed({ personId, scheme: 'work-based-training', change, settings })
    for (let index = 0; index < 6; index += 1) expect(await asked(month(index), noSettings)).toEqual([])
    const each = published('D-16', 'person-enterprise')
    expect(await asked(month(6), each)).toEqual(['cap-6-months'])
    expect(await asked(month(6, 'two'), noSettings)).toEqual(['cap-6-months'])
    expect(await asked(month(6, 'two'), each)).toEqual([])
    expect(await asked(month(7, 'two'), published('D-16', 'person'))).toEqual(['cap-6-months'])
    expect(await asked(month(7, 'two'), each)).toEqual([])
  })

  it('induction training paid to one enterprise excludes months at another from the day on (D-16b)', async () => {
    const personId = await ledger.newPerson()
    const person = published('D-16b', 'person')
    const training = { personId, scheme: 'induction', change: { employer: 'one' }, settings: noSettings }
    expect(await claimed(training)).toEqual([])
    const elsewhere = { personId, scheme: 'work-based-training', change: month(0, 'two') }
    expect(await claimed({ ...elsewhere, settings: person })).toEqual(['pre-job-paid-to-any-enterprise'])
    expect(await claimed({ ...elsewhere, settings: noSettings })).toEqual([])
  })

  it('months at one enterprise exclude induction training at another from the day on (D-16b)', async () => {
    const personId = await ledger.newPerson()
    const person = published('D-16b', 'person')
    const before = { personId, scheme: 'work-based-training', change: month(0) }
    expect(await claimed({ ...before, settings: noSettings })).toEqual([])
    expect(await claimed({ ...before, change: month(1, 'two'), settings: person })).toEqual([])
    const training = { personId, scheme: 'induction', change: { employer: 'three' } }
    expect(await claimed({ ...training, settings: person })).toEqual(['work-for-training-paid-to-any-enterprise'])
    expect(await claimed({ ...training, settings: noSettings })).toEqual([])
  })

  it('the months of 2020 stand where they were counted, and 2021 counts once more by the other reading (D-11)', async () => {
    const personId = await ledger.newPerson()
    const asked = (name: string, settings: Settings) =>
      claimed({ personId, scheme: 'work-based-training', change: { ...month(0), month: name }, settings })
    const times = async () =>
      (await ledger.used(personId)).filter(({ on }) => on === 'training-times').map(({ key, take }) => `${key} ${take}`)
    const eachYear = published('D-11', 'each-year')
    expect(await asked('2020-11', noSettings)).toEqual([])
    expect(await asked('2020-12', eachYear)).toEqual([])
    expect(await times()).toEqual(['2020 1'])
    expect(await asked('2021-01', noSettings)).toEqual([])
    expect(await asked('2021-02', eachYear)).toEqual([])
    expect(await asked('2021-03', eachYear)).toEqual([])
    expect(await times()).toEqual(['2020 1', '2021 0', '2021 1'])
  })

  const classIn = (month: string, training: string): Facts => ({
    training,
    classStart: `${month}-02`,
    classEnd: `${month}-20`,
    assessed: `${month}-21`,
  })

  it('the same trade and level taken within twelve months is another year by the calendar, and the same year is not (D-10)', async () => {
    const personId = await ledger.newPerson()
    const asked = (change: Facts, settings: Settings) => claimed({ personId, scheme: 'redeployment', change, settings })
    const calendar = published('D-10', 'calendar')
    expect(await asked(classIn('2020-11', 'one'), noSettings)).toEqual([])
    expect(await asked(classIn('2020-12', 'two'), calendar)).toEqual(['same-trade-level-within-year'])
    expect(await asked(classIn('2021-03', 'two'), noSettings)).toEqual(['same-trade-level-within-year'])
    expect(await asked(classIn('2021-03', 'two'), calendar)).toEqual([])
    expect(await asked(classIn('2021-06', 'three'), calendar)).toEqual(['same-trade-level-within-year'])
    expect(await asked(classIn('2021-06', 'three'), noSettings)).toEqual(['same-trade-level-within-year'])
  })

  it('induction in a trade excludes redeployment in it from the day on where no level is compared over all kinds (D-69)', async () => {
    const personId = await ledger.newPerson()
    const hours = { trade: 16, plannedHours: 120_000, attendedHours: 120_000 }
    const before = { ...classIn('2020-09', 'one'), ...hours }
    expect(await claimed({ personId, scheme: 'induction', change: before, settings: noSettings })).toEqual([])
    const after = { personId, scheme: 'redeployment', change: classIn('2020-11', 'two') }
    const repeated = await claimed({ ...after, settings: published('D-69', 'trade') })
    expect(repeated).toEqual(['same-trade-level-within-year'])
    expect(await claimed({ ...after, settings: noSettings })).toEqual([])
  })

  it('what is granted where no level is compared over all kinds excludes the other kinds as well (D-69)', async () => {
    const personId = await ledger.newPerson()
    const across = published('D-69', 'trade')
    const first = { personId, scheme: 'redeployment', change: classIn('2020-09', 'one') }
    expect(await claimed({ ...first, settings: across })).toEqual([])
    const hours = { trade: 16, plannedHours: 120_000, attendedHours: 120_000 }
    const second = { personId, scheme: 'employment-skills', change: { ...classIn('2020-11', 'two'), ...hours } }
    expect(await claimed({ ...second, settings: across })).toEqual(['same-trade-level-within-year'])
  })

  it('a course once a year counts those that were paid once for all, and back again (D-39)', async () => {
    const personId = await ledger.newPerson()
    const asked = (change: Facts, settings: Settings) =>
      claimed({ personId, scheme: 'entrepreneurship', change, settings })
    const perYear = published('D-39', 'per-year')
    expect(await asked(classIn('2020-06', 'one'), noSettings)).toEqual([])
    expect(await asked(classIn('2020-11', 'two'), perYear)).toEqual(['one-off-already-paid'])
    expect(await asked(classIn('2021-03', 'two'), noSettings)).toEqual(['one-off-already-paid'])
    expect(await asked(classIn('2021-03', 'two'), perYear)).toEqual([])
    expect(await asked(classIn('2021-06', 'three'), noSettings)).toEqual(['one-off-already-paid'])
  })
})
