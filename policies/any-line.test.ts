import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../values/days.ts'
import { compareFractions, formatYuan, fraction, roundHalfUp } from '../values/money.ts'
import { packs } from './index.ts'
import {
  type FactDeclaration,
  type Facts,
  type FactValue,
  type Pack,
  type Scheme,
  type SettingEntry,
  type Stage,
  explain,
  judge,
  parseFacts,
  settingsOf,
} from './kit.ts'

/*
 * Lines as nobody would think of them: every fact anything that its declaration allows, under any settings that may be
 * published. Whatever comes, an answer comes, and its sum is a whole number of fen that its own steps lead to.
 */

const schemes = packs.flatMap(pack => pack.schemes.map(scheme => ({ at: `${pack.id}/${scheme.id}`, pack, scheme })))
const stages = fc.constantFrom<Stage>('opening', 'claim', 'payment')
const largest = 10_000_000_000
/** Settling what was paid ahead may end with money to be recovered (D-62); everything else is paid or nothing. */
const recovering = new Set(['dalian-2020-41/settlement'])

/** Days about the edges of the notice's time, and any other of those years. */
function dayIn({ inForce }: Pack): fc.Arbitrary<Day> {
  const edges = [inForce.from, inForce.to ?? '2021-12-31', '2020-02-29', '2020-12-31']
  const near = fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -2, max: 2 })).map(([day, by]) => addDays(day, by))
  return fc.oneof(
    near,
    fc.integer({ min: 0, max: 1600 }).map(days => addDays('2018-06-01', days)),
  )
}

function numberIn({ least = 0, most = largest }: FactDeclaration): fc.Arbitrary<number> {
  const edges = [least, least + 1, most - 1, most].filter(value => value >= least && value <= most)
  const orders = [10, 1000, 100_000, most - least].map(width => Math.max(0, Math.min(width, most - least)))
  return fc.oneof(
    fc.constantFrom(...edges),
    fc.constantFrom(...orders).chain(width => fc.integer({ min: least, max: least + width })),
  )
}

function valueOf(declared: FactDeclaration, pack: Pack): fc.Arbitrary<FactValue> {
  const choice = () => fc.constantFrom(...(declared.choices ?? []).map(({ value }) => value))
  switch (declared.kind) {
    case 'yes-no':
      return fc.boolean()
    case 'day':
      return dayIn(pack)
    case 'month':
      return dayIn(pack).map(day => day.slice(0, 7))
    case 'choice':
      return choice()
    case 'choices':
      return fc.array(choice(), { maxLength: 4 })
    case 'integers':
      return fc.array(numberIn(declared), { maxLength: 4 })
    case 'fen':
    case 'integer':
    case 'quantity':
      return numberIn(declared)
    default:
      return fc.constant(null)
  }
}

/** The example with every third fact or so changed: lines that come far enough to be paid, and lines that do not. */
function lineOf({ pack, scheme }: { pack: Pack; scheme: Scheme }): fc.Arbitrary<Facts> {
  const changed = Object.entries(pack.facts).map(([name, declared]) => {
    const kept: FactValue = scheme.example[name] ?? null
    const value = fc.oneof(
      { weight: 6, arbitrary: fc.constant(kept) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: valueOf(declared, pack) },
    )
    return [name, value] as const
  })
  return fc.record(Object.fromEntries(changed)).map(facts => parseFacts(pack.facts, facts))
}

function settingsFor(pack: Pack): fc.Arbitrary<SettingEntry[]> {
  const entries = pack.settings.map(({ name, kind, choices = [], least = 0, most }) => {
    const number = (bound: typeof least) => (typeof bound === 'number' ? bound : bound.numerator / bound.denominator)
    const top = most === undefined ? 100_000 : number(most)
    const value: fc.Arbitrary<SettingEntry['value']> =
      kind === 'choice'
        ? fc.constantFrom(...choices.map(choice => choice.value))
        : kind === 'ratio'
          ? fc.integer({ min: Math.ceil(number(least) * 997), max: Math.floor(top * 997) }).map(of => fraction(of, 997))
          : fc.integer({ min: number(least), max: top })
    return fc.option(value).map(chosen => ({ name, territory: pack.territory, from: '2018-01-01', value: chosen }))
  })
  return fc.tuple(...entries).map(all => all.filter((entry): entry is SettingEntry => entry.value !== null))
}

describe('whatever a declaration allows is answered, and paid only where it fits', () => {
  it.each(schemes)('$at', ({ at, pack, scheme }) => {
    const least = recovering.has(at) ? -100 * largest : 0
    fc.assert(
      fc.property(lineOf({ pack, scheme }), settingsFor(pack), stages, (facts, entries, stage) => {
        const settings = settingsOf(entries, [pack.territory])
        const { verdict, amountFen, steps, draws } = judge(scheme, facts, settings, [], stage)
        expect(Number.isSafeInteger(amountFen) && amountFen >= least).toBe(true)
        for (const step of steps) expect(compareFractions(step.valueFen, fraction(least))).toBeGreaterThanOrEqual(0)
        for (const draw of draws) expect(Number.isSafeInteger(draw.take) && draw.take >= 0).toBe(true)
        if (verdict === 'fits') expect(amountFen).toBe(roundHalfUp(steps.at(-1)?.valueFen ?? fraction(0)))
        else expect([amountFen, steps]).toEqual([0, []])
        const sheet = explain({ pack, scheme: { id: scheme.id }, facts, settings, used: [], stage })
        expect([sheet.verdict, sheet.amountFen]).toEqual([verdict, amountFen])
        if (amountFen !== 0) expect(sheet.steps.at(-1)?.value).toBe(formatYuan(amountFen))
      }),
      { numRuns: Number(process.env.ZHIPEI_LINES ?? 60) },
    )
  })
})
