import {
  type FactDeclaration,
  type FactValue,
  officeName,
  type Pack,
  type Parameter,
  type Says,
  type SettingDeclaration,
  type SettingValue,
  showFact,
} from '../../../policies/kit.ts'
import { languages, say } from '../../../texts/index.ts'
import { formatYuan } from '../../../values/money.ts'

/** A sentence of this module's texts in both languages. */
export function both(key: string, params: Record<string, string | number> = {}): Says {
  const [zh, en] = languages.map(language => say(language, 'law-words', key, params))
  return { zh: zh ?? '', en: en ?? '' }
}

/** The same word in both languages. */
export function alike(text: string): Says {
  return { zh: text, en: text }
}

/** Who owes or owns something: an office by its name, or the enterprise that applies. */
export function nameOf(pack: Pack, office: string): Says {
  return office === 'enterprise' ? both('applicant') : officeName(pack, office)
}

function fractionText(value: { numerator: number; denominator: number }): string {
  const percent = (value.numerator * 100) / value.denominator
  return Number.isInteger(percent * 100) ? `${percent} %` : `${value.numerator}/${value.denominator}`
}

type ParameterValue = Parameter['values'][number]['value']

/** A figure of the notice with its unit. */
export function showParameter(unit: Parameter['unit'], value: ParameterValue): Says {
  if (typeof value === 'number') {
    if (unit === 'fen') return alike(formatYuan(value))
    return unit === 'ratio' || unit === 'day' || unit === 'month' || unit === 'list'
      ? alike(String(value))
      : both(`${value === 1 ? 'unitsOne' : 'units'}.${unit}`, { count: value })
  }
  if (typeof value === 'string') return alike(value)
  if (!('numerator' in value)) return { zh: value.join(both('and').zh), en: value.join(both('and').en) }
  if (unit === 'fen') return alike(`${formatYuan(value.numerator)}/${value.denominator}`)
  return alike(fractionText(value))
}

/** The value of a setting as its declaration says it is meant. */
export function showSetting(declared: SettingDeclaration | undefined, value: SettingValue): Says {
  if (typeof value === 'object') return alike(fractionText(value))
  if (typeof value === 'number') return alike(declared?.kind === 'fen' ? formatYuan(value) : String(value))
  return declared?.choices?.find(choice => choice.value === value)?.label ?? alike(value)
}

/** A setting's plain text, as it stands on sheets: a fraction as `numerator/denominator`. */
export function settingText(value: SettingValue): string {
  return typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value)
}

/** The value of a setting from the plain text that sheets keep. */
export function showSettingText(declared: SettingDeclaration | undefined, text: string): Says {
  const [, numerator, denominator] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (numerator !== undefined && denominator !== undefined)
    return showSetting(declared, { numerator: Number(numerator), denominator: Number(denominator) })
  const whole = declared?.kind === 'fen' || declared?.kind === 'integer'
  return showSetting(declared, whole ? Number(text) : text)
}

export interface ShownFact {
  name: string
  label: Says
  shown: Says
}

/** Facts by their declared labels, those not known left out. */
export function showFacts(
  declared: { readonly [name: string]: FactDeclaration },
  facts: { readonly [name: string]: FactValue | undefined },
): ShownFact[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    return [{ name, label: declared[name]?.label ?? alike(name), shown: showFact(declared[name], value) }]
  })
}
