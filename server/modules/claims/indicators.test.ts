import { describe, expect, it } from 'vitest'
import { packs } from '../../../policies/index.ts'
import { factsOfSeries, indicatorsOf, readSeries } from './indicators.ts'

const pack = packs.find(one => indicatorsOf(one).length > 0)
if (!pack) throw new Error('a pack compares indicators')
const flat = (figure: number | null) => Array.from({ length: 12 }, () => figure)

describe('the three indicators of a distressed enterprise', () => {
  it('are the pairs of facts that the pack declares', () => {
    expect(
      indicatorsOf(pack)
        .map(one => one.name)
        .sort(),
    ).toEqual(['electricityFen', 'energyUsed', 'revenueFen'])
  })

  it('a fall of exactly 70 % meets the rule, a fen more does not', () => {
    const of = (current: number) =>
      readSeries(pack, [{ indicator: 'revenueFen', current, months2019: flat(1_000_000) }])
    const revenue = (current: number) => of(current).find(one => one.indicator === 'revenueFen')
    expect(revenue(300_000)).toMatchObject({ average2019: 1_000_000, dropHundredths: 7000, meets: true })
    expect(revenue(300_001)).toMatchObject({ meets: false })
  })

  it('the average is over the months of operation (D-19), and a series without figures says nothing', () => {
    const months = [...flat(null)]
    months[10] = 500
    months[11] = 700
    const series = [{ indicator: 'electricityFen', current: 100, months2019: months }]
    expect(factsOfSeries(pack, series)).toMatchObject({
      electricityFen: 100,
      electricity2019Fen: 1200,
      operatingMonths2019: 2,
      revenueFen: null,
      revenue2019Fen: null,
    })
    expect(readSeries(pack, series).find(one => one.indicator === 'electricityFen')?.average2019).toBe(600)
  })
})
