/** Money in whole fen; one yuan is 100 fen. Safe up to 90 000 billion yuan. */
export type Fen = number

/** An exact quotient of whole numbers, reduced, with a positive denominator. Serialises as JSON while its parts are safe integers. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
  /** Both parts exactly, where one has left the safe integers; the two numbers are then only near. */
  readonly exact?: readonly [numerator: bigint, denominator: bigint]
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other)
}

function commonDivisor(one: number, other: number): number {
  let [left, right] = [one, other]
  while (right !== 0) [left, right] = [right, left % right]
  return left
}

/** Of two safe integers with a positive denominator: exact without big integers. */
function reducedSafely(numerator: number, denominator: number): Fraction {
  if (denominator === 1) return { numerator: numerator + 0, denominator }
  const divisor = commonDivisor(Math.abs(numerator), denominator)
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor }
}

function reduced(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError('a fraction cannot have the denominator zero')
  const sign = bottom < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom * sign)
  const exact = [(top * sign) / divisor, (bottom * sign) / divisor] as const
  const [numerator, denominator] = [Number(exact[0]), Number(exact[1])]
  const safe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  return safe ? { numerator, denominator } : { numerator, denominator, exact }
}

function exactly({ numerator, denominator, exact }: Fraction): readonly [bigint, bigint] {
  return exact ?? [BigInt(numerator), BigInt(denominator)]
}

/** An exact fraction of two whole numbers; throws RangeError for parts that are not whole or for denominator zero. */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) throw new RangeError('not a whole number')
  if (denominator > 0) return reducedSafely(numerator, denominator)
  return reduced(BigInt(numerator), BigInt(denominator))
}

/** The exact product. */
export function times(one: Fraction, other: Fraction): Fraction {
  // Where a part is only near, because it is too large, its product is too large as well, or nought.
  const [top, bottom] = [one.numerator * other.numerator, one.denominator * other.denominator]
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return reducedSafely(top, bottom)
  const [left, right] = [exactly(one), exactly(other)]
  return reduced(left[0] * right[0], left[1] * right[1])
}

/** The exact sum. */
export function plus(one: Fraction, other: Fraction): Fraction {
  const [left, right] = [exactly(one), exactly(other)]
  return reduced(left[0] * right[1] + right[0] * left[1], left[1] * right[1])
}

/** The exact difference. */
export function minus(one: Fraction, other: Fraction): Fraction {
  const [left, right] = [exactly(one), exactly(other)]
  return reduced(left[0] * right[1] - right[0] * left[1], left[1] * right[1])
}

/** Negative, zero or positive, compared exactly. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const [left, right] = [exactly(one), exactly(other)]
  const difference = left[0] * right[1] - right[0] * left[1]
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest whole number; a half goes away from zero (D-02: once per person and claim line). Throws RangeError beyond the safe integers. */
export function roundHalfUp(value: Fraction): number {
  if (value.denominator === 1 && value.exact === undefined) return value.numerator
  if (value.exact !== undefined) return roundExactly(...value.exact)
  const { numerator, denominator } = value
  const size = Math.abs(numerator)
  const rest = size % denominator
  // Remainders of safe integers are exact; a half goes up.
  const rounded = (size - rest) / denominator + (rest >= denominator - rest ? 1 : 0)
  return numerator < 0 && rounded !== 0 ? -rounded : rounded
}

function roundExactly(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = Number((2n * size + denominator) / (2n * denominator))
  if (!Number.isSafeInteger(rounded)) throw new RangeError('number out of range')
  return numerator < 0n && rounded !== 0 ? -rounded : rounded
}

function parts(fen: Fen): { negative: boolean; yuan: string; cents: string } {
  if (!Number.isSafeInteger(fen)) throw new RangeError('money must be whole fen')
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return { negative: fen < 0, yuan: digits.slice(0, -2), cents: digits.slice(-2) }
}

/** Figures without a sign of currency: 201600 → `2,016.00`. Throws RangeError when not whole. */
export function formatFigures(fen: Fen): string {
  const { negative, yuan, cents } = parts(fen)
  let grouped = yuan
  for (let place = yuan.length - 3; place > 0; place -= 3)
    grouped = `${grouped.slice(0, place)},${grouped.slice(place)}`
  return `${negative ? '-' : ''}${grouped}.${cents}`
}

/** As people read it: 201600 → `¥2,016.00`, negative with the minus before the sign of currency. */
export function formatYuan(fen: Fen): string {
  return fen < 0 ? `-¥${formatFigures(-fen)}` : `¥${formatFigures(fen)}`
}

const numerals = [...'零壹贰叁肆伍陆柒捌玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

function capitalYuan(yuan: string): string {
  let text = ''
  let zeroWaits = false
  let groupHasDigit = false
  let lastGroupEmpty = false
  for (let index = 0; index < yuan.length; index += 1) {
    const place = yuan.length - 1 - index
    const digit = Number(yuan[index])
    if (digit === 0) zeroWaits = true
    else {
      // A zero that only closes the group before (十万零七千) is left out, one of an empty group (一亿零七千) is not.
      const zero = zeroWaits && text !== '' && (place % 4 !== 3 || lastGroupEmpty) ? '零' : ''
      text += `${zero}${numerals[digit]}${places[place % 4]}`
      zeroWaits = false
      groupHasDigit = true
    }
    if (place % 4 === 0) {
      if (groupHasDigit) text += groups[place / 4]
      lastGroupEmpty = !groupHasDigit
      groupHasDigit = false
    }
  }
  return text
}

/**
 * An amount in capital numerals (大写) by the rules of 支付结算办法 附一: zeros inside are written once, 整 closes whole
 * yuan and whole jiao. Where the rule leaves a choice (万位 or 元位 is zero) the zero stands before jiao and not before
 * 仟: 107000.53 → 壹拾万柒仟元零伍角叁分, one of its two printed examples. Throws RangeError for negative or not whole
 * amounts.
 */
export function toChineseCapital(fen: Fen): string {
  const { negative, yuan, cents } = parts(fen)
  if (negative) throw new RangeError('an amount in capitals cannot be negative')
  const [jiao, single] = [Number(cents[0]), Number(cents[1])]
  const whole = capitalYuan(yuan)
  if (jiao === 0 && single === 0) return whole === '' ? '零元整' : `${whole}元整`
  const zero = whole !== '' && (jiao === 0 || yuan.endsWith('0')) ? '零' : ''
  const jiaoText = jiao === 0 ? '' : `${numerals[jiao]}角`
  return `${whole === '' ? '' : `${whole}元`}${zero}${jiaoText}${single === 0 ? '整' : `${numerals[single]}分`}`
}
