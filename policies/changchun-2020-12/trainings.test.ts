import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facts, judge, noSettings, parseFacts, type Scheme, settingsOf, type Stage } from '../kit.ts'
import { factsOfTrainings } from './facts-training.ts'
import { changchun202012 } from './pack.ts'
import { schemesOfTrainings, settingsOfTrainings } from './trainings.ts'

const day = fc.constantFrom('2019-12-31', '2020-02-29', '2020-09-07', '2021-02-28', '2021-12-31', '2022-01-01')
const hours = fc.constantFrom(0, 1, 500, 8_000, 80_000, 120_000, 120_001, 1_440_001, 10_000_000)

/** Any value that a declaration allows, or nothing. */
function valueOf(name: string): fc.Arbitrary<Facts[string]> {
  const declared = changchun202012.facts[name]
  const choices = declared?.choices?.map(choice => choice.value) ?? []
  switch (declared?.kind) {
    case 'day':
      return fc.option(day)
    case 'quantity':
      return fc.option(hours.filter(value => value >= (declared.least ?? 0)))
    case 'integer':
      return fc.option(
        fc.integer({ min: declared.least ?? 0, max: 400 }).filter(value => value <= (declared.most ?? 400)),
      )
    case 'fen':
      return fc.option(fc.nat(1_000_000))
    case 'yes-no':
      return fc.option(fc.boolean())
    case 'choice':
      return fc.option(fc.constantFrom(...choices))
    default:
      return fc.option(fc.constantFrom('a', 'b'))
  }
}

const names = Object.keys(factsOfTrainings)
const anyFacts = fc.record(Object.fromEntries(names.map(name => [name, valueOf(name)])))
const stages: readonly Stage[] = ['opening', 'claim', 'payment']
const readings = settingsOfTrainings.flatMap(setting =>
  (setting.choices ?? []).map(choice => ({ name: setting.name, value: choice.value })),
)
const anySettings = fc.subarray(readings).map(chosen =>
  settingsOf(
    chosen.map(entry => ({ ...entry, territory: '220100', from: '2020-01-01' })),
    ['220100'],
  ),
)

describe('the trainings of 12号', () => {
  it.each(schemesOfTrainings.map((scheme): [string, Scheme] => [scheme.id, scheme]))(
    '%s: whatever the declarations allow is answered, and nothing is paid unless it fits',
    (_id, scheme) => {
      fc.assert(
        fc.property(anyFacts, anySettings, fc.constantFrom(...stages), (raw, settings, stage) => {
          const facts = { ...scheme.example, ...parseFacts(changchun202012.facts, raw) }
          const judgement = judge(scheme, facts, settings, [], stage)
          expect(Number.isSafeInteger(judgement.amountFen)).toBe(true)
          expect(judgement.amountFen).toBeGreaterThanOrEqual(0)
          if (judgement.verdict !== 'fits') expect(judgement.amountFen).toBe(0)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('pays more attendance no less', () => {
    const induction = schemesOfTrainings.find(scheme => scheme.id === 'induction')
    if (induction === undefined) throw new Error('induction is gone')
    const paid = (attendedHours: number): number =>
      judge(induction, { ...induction.example, attendedHours }, noSettings, []).amountFen
    fc.assert(
      fc.property(fc.nat(80_000), fc.nat(80_000), (one, other) => {
        expect(paid(Math.min(one, other))).toBeLessThanOrEqual(paid(Math.max(one, other)))
      }),
    )
  })

  it.each([
    ['plannedHours', -1],
    ['plannedHours', 0],
    ['plannedHours', 80_000.5],
    ['attendedHours', '80'],
    ['classStart', '2020-02-30'],
    ['trade', 0],
    ['trade', 16.5],
    ['personGroup', 'friend'],
    ['level', '初级'],
    ['classApproved', 'yes'],
  ])('refuses %s = %s at its field', (field, value) => {
    expect(() => parseFacts(changchun202012.facts, { [field]: value })).toThrow(/fact-/)
  })
})
