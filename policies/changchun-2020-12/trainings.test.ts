import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, noSettings, parseFacts, type Scheme, settingsOf } from '../kit.ts'
import { changchun202012 } from './pack.ts'
import { schemesOfTrainings } from './trainings.ts'

function schemeOf(id: string): Scheme {
  const found = schemesOfTrainings.find(scheme => scheme.id === id)
  if (found === undefined) throw new Error(`${id} is gone`)
  return found
}

describe('the trainings of 12号', () => {
  it('forecasts nothing, not less than nothing, for attendance below the least before attendance is asked (D-04 linear)', () => {
    const linear = settingsOf([{ name: 'D-04', value: 'linear', territory: '220100', from: '2020-01-01' }], ['220100'])
    const attended = { ...schemeOf('induction').example, attendedHours: 0 }
    expect(judge(schemeOf('induction'), attended, linear, [], 'opening')).toMatchObject({
      verdict: 'fits',
      amountFen: 0,
    })
  })

  it('stays exact where hours have odd thousandths, however long the training', () => {
    const entrepreneurship = schemeOf('entrepreneurship')
    const odd = {
      plannedHours: 1_440_001,
      onlineHours: 1,
      attendedHours: 1_100_000,
      platformListed: true,
      platformQualified: true,
    }
    const { amountFen } = judge(entrepreneurship, { ...entrepreneurship.example, ...odd }, noSettings, [], 'opening')
    const [planned, online, attended] = [1_440_001n, 1n, 1_100_000n]
    const standard = BigInt(judge(entrepreneurship, entrepreneurship.example, noSettings, []).amountFen)
    const [top, bottom] = [standard * (10n * (planned - online) + 4n * online) * attended, 10n * planned * planned]
    expect(amountFen).toBe(Number((2n * top + bottom) / (2n * bottom)))
  })

  it('pays more attendance no less', () => {
    const induction = schemeOf('induction')
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
