import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFractions, formatYuan, fraction, minus, plus, roundHalfUp, times, toChineseCapital } from './money.ts'

describe('money as people read it', () => {
  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [201_600, '¥2,016.00'],
    [100_000_000, '¥1,000,000.00'],
    [-16_129, '-¥161.29'],
  ])('%d fen is %s', (fen, text) => expect(formatYuan(fen)).toBe(text))

  it('refuses half fen', () => expect(() => formatYuan(0.5)).toThrow(RangeError))
})

describe('amounts in capitals (支付结算办法 附一)', () => {
  it.each([
    [0, '零元整'],
    [3, '叁分'],
    [30, '叁角整'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [168_032, '壹仟陆佰捌拾元零叁角贰分'],
    [10_700_053, '壹拾万柒仟元零伍角叁分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [1_534_000, '壹万伍仟叁佰肆拾元整'],
    [10_000_200_000, '壹亿零贰仟元整'],
    [1_000_000_000, '壹仟万元整'],
    [100_000_000_001, '壹拾亿元零壹分'],
    [10_000_000_010, '壹亿元零壹角整'],
  ])('%d fen is %s', (fen, text) => expect(toChineseCapital(fen)).toBe(text))

  it('refuses what cannot be written', () => {
    expect(() => toChineseCapital(-1)).toThrow(RangeError)
    expect(() => toChineseCapital(1.5)).toThrow(RangeError)
  })

  it('can be read back for any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fen => readCapital(toChineseCapital(fen)) === fen),
    )
  })
})

/** Reads an amount in capitals by the values of its signs alone. */
function readCapital(text: string): number {
  const [yuan = '', rest = ''] = text.includes('元') ? text.split('元') : ['', text]
  let [whole, group, digit] = [0, 0, 0]
  for (const sign of yuan) {
    const place = { 拾: 10, 佰: 100, 仟: 1000 }[sign]
    if ('壹贰叁肆伍陆柒捌玖'.includes(sign)) digit = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign)
    else if (place !== undefined) [group, digit] = [group + digit * place, 0]
    else if (sign === '万') [whole, group, digit] = [whole + (group + digit) * 10_000, 0, 0]
    else if (sign === '亿') [whole, group, digit] = [(whole + group + digit) * 100_000_000, 0, 0]
  }
  const of = (sign: string): number => {
    const found = new RegExp(`(.)${sign}`).exec(rest)
    return found === null ? 0 : '零壹贰叁肆伍陆柒捌玖'.indexOf(found[1] ?? '')
  }
  return (whole + group + digit) * 100 + of('角') * 10 + of('分')
}

describe('exact fractions', () => {
  it('rounds a half up, away from zero', () => {
    expect(roundHalfUp(fraction(1, 2))).toBe(1)
    expect(roundHalfUp(fraction(-1, 2))).toBe(-1)
    expect(roundHalfUp(fraction(49, 100))).toBe(0)
    expect(roundHalfUp(times(fraction(50_000), fraction(10, 31)))).toBe(16_129)
  })

  it('refuses zero below and parts that are not whole', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => fraction(0.5)).toThrow(RangeError)
  })

  it('never moves by more than half a fen, and ten tenths are one', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
    const below = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(whole, below, (top, bottom) => {
        const exact = fraction(top, bottom)
        return Math.abs(roundHalfUp(exact) * bottom - top) * 2 <= bottom
      }),
    )
    const tenths = Array.from({ length: 10 }, () => fraction(1, 10)).reduce(plus)
    expect(compareFractions(tenths, fraction(1))).toBe(0)
    expect(compareFractions(fraction(7, 10), fraction(69_999, 100_000))).toBeGreaterThan(0)
  })

  it('stay exact where their parts leave the safe integers: products and sums of any size round as big integers do', () => {
    const whole = fc.integer({ min: -100_000, max: 100_000 })
    const below = fc.integer({ min: 1, max: 20_000_000 })
    const quotient = fc.tuple(whole, below)
    fc.assert(
      fc.property(quotient, quotient, quotient, quotient, (a, b, c, d) => {
        const top = BigInt(a[0]) * BigInt(b[0]) * BigInt(c[0])
        const bottom = BigInt(a[1]) * BigInt(b[1]) * BigInt(c[1])
        const [one, two, three, four] = [fraction(...a), fraction(...b), fraction(...c), fraction(...d)]
        const got = plus(times(times(one, two), three), four)
        expect(roundHalfUp(got)).toBe(nearest([top * BigInt(d[1]) + BigInt(d[0]) * bottom, bottom * BigInt(d[1])]))
        expect(compareFractions(got, four)).toBe(top < 0n ? -1 : Number(top > 0n))
        expect(compareFractions(got, plus(four, times(three, times(two, one))))).toBe(0)
        expect(compareFractions(minus(got, four), times(times(one, two), three))).toBe(0)
      }),
    )
  })

  it('a number beyond the safe integers is refused, not rounded', () => {
    const large = fraction(9_000_000_000_000_000, 7)
    expect(() => roundHalfUp(times(large, fraction(9_000_000_000)))).toThrow(RangeError)
  })
})

/** The nearest whole number to top/bottom, a half away from zero, by counting remainders. */
function nearest([top, bottom]: readonly [bigint, bigint]): number {
  const size = top < 0n ? -top : top
  const up = (size % bottom) * 2n >= bottom ? 1n : 0n
  const rounded = Number(size / bottom + up)
  return top < 0n ? 0 - rounded : rounded
}
