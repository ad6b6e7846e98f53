import type { DeclaredSetting } from '../../api/client.ts'
import { parseScaled } from '../enterprise/scaled-number.ts'

export type SettingValue = number | string | { numerator: number; denominator: number }

/**
 * What an official typed, as the value that is proposed: yuan become fen, `70%`, `0.7` and `7/10` the same exact fraction.
 * Undefined when the text is no value of that kind.
 */
export function settingValueOf(kind: DeclaredSetting['kind'], text: string): SettingValue | undefined {
  const typed = text.trim()
  if (typed === '') return undefined
  if (kind === 'choice') return typed
  if (kind === 'fen') return parseScaled(typed, 2) ?? undefined
  if (kind === 'integer') return parseScaled(typed, 0) ?? undefined
  return ratioOf(typed)
}

function ratioOf(typed: string): SettingValue | undefined {
  const fraction = /^(\d{1,9})\s*\/\s*([1-9]\d{0,8})$/.exec(typed)
  if (fraction !== null) return { numerator: Number(fraction[1]), denominator: Number(fraction[2]) }
  const percent = /^(.*?)\s*[%\uff05]$/.exec(typed)
  const decimals = 4
  const scaled = parseScaled(percent?.[1] ?? typed, decimals)
  if (scaled === null || scaled === undefined) return undefined
  return reduced(scaled, 10 ** decimals * (percent === null ? 1 : 100))
}

function reduced(numerator: number, denominator: number) {
  const divisor = greatestDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}
