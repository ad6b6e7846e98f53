import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companySize, fullIndustryCode, industryName } from './company-size.ts'

const wanyuan = (count: number): number => count * 1_000_000

function sized(industryCode: string, employees: number, revenue: number, assets = 0) {
  return companySize({ industryCode, employees, revenueFen: wanyuan(revenue), assetsFen: wanyuan(assets) })
}

describe('size of an enterprise (国统字〔2017〕213号)', () => {
  it.each([
    ['C13', 1000, 40_000, 'large'],
    ['C13', 999, 40_000, 'medium'],
    ['C13', 1000, 39_999, 'medium'],
    ['C13', 300, 2_000, 'medium'],
    ['C13', 299, 2_000, 'small'],
    ['C13', 20, 300, 'small'],
    ['C13', 19, 300, 'micro'],
    ['C13', 5000, 299, 'micro'],
    ['A01', 1, 20_000, 'large'],
    ['A01', 1, 49, 'micro'],
    ['H62', 300, 10_000, 'large'],
    ['6210', 100, 2_000, 'medium'],
    ['51', 20, 5_000, 'medium'],
    ['R88', 300, 0, 'large'],
    ['R88', 9, 99_999, 'micro'],
  ])('%s with %d people and %d 万元 is %s', (code, people, revenue, size) => {
    expect(sized(code, people, revenue).size).toBe(size)
  })

  it('needs revenue and assets where the row asks for both', () => {
    expect(sized('E47', 1, 80_000, 80_000).size).toBe('large')
    expect(sized('E47', 1, 80_000, 79_999).size).toBe('medium')
    expect(sized('L72', 300, 0, 120_000).size).toBe('large')
    expect(sized('7010', 1, 200_000, 10_000).size).toBe('large')
  })

  it('takes 591 for transport and the rest of 59 for storage', () => {
    expect(sized('591', 299, 3_000).size).toBe('small')
    expect(sized('592', 199, 30_000).size).toBe('medium')
    expect(sized('592', 200, 30_000).size).toBe('large')
  })

  it.each(['G53', 'J66', 'P83', 'Q84', 'S91', 'T97', 'K704', 'K70'])(
    '%s is not classified: an official decides',
    code => {
      expect(sized(code, 10, 10)).toEqual({ size: null, reason: 'industry-not-covered' })
    },
  )

  it('knows no other industries', () => {
    expect(sized('Z99', 1, 1)).toEqual({ size: null, reason: 'industry-unknown' })
    expect([fullIndustryCode('6210'), industryName('H62'), industryName('')]).toEqual(['H6210', '餐饮业', undefined])
  })

  it('shows each comparison', () => {
    const sizing = sized('C13', 300, 1_999)
    expect(sizing.size === null ? [] : sizing.because.comparisons.slice(2, 4)).toEqual([
      { size: 'medium', measure: 'revenue', least: wanyuan(2_000), actual: wanyuan(1_999), met: false },
      { size: 'medium', measure: 'employees', least: 300, actual: 300, met: true },
    ])
  })

  it('never shrinks when the enterprise grows', () => {
    const order = ['micro', 'small', 'medium', 'large']
    const figures = fc.record({ employees: fc.nat(2000), revenueFen: fc.nat(90_000), assetsFen: fc.nat(130_000) })
    fc.assert(
      fc.property(
        fc.constantFrom('A', 'C', 'E', '51', '61', '65', '71', 'R'),
        figures,
        fc.nat(500),
        (industryCode, was, more) => {
          const [small, big] = [0, more].map(extra =>
            companySize({
              industryCode,
              employees: was.employees + extra,
              revenueFen: wanyuan(was.revenueFen + extra),
              assetsFen: wanyuan(was.assetsFen + extra),
            }),
          )
          return order.indexOf(big?.size ?? '') >= order.indexOf(small?.size ?? '')
        },
      ),
    )
  })
})
