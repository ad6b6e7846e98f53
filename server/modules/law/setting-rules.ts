import { allPlaces, packs } from '../../../policies/index.ts'
import type { Pack, SettingDeclaration, SettingValue } from '../../../policies/kit.ts'
import { compareFractions, type Fraction, fraction } from '../../../values/money.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import { switchOf } from './packs.ts'
import { both, nameOf, showSetting } from './shown.ts'

/** A declared setting with the notice that declares it. */
export interface Declared {
  pack: Pack
  declared: SettingDeclaration
}

/** The switch of a later change, for packs that do not declare it themselves (D-82). */
function switchDeclared(pack: Pack): SettingDeclaration[] {
  const name = switchOf(pack.id)
  if (pack.amends === undefined || pack.settings.some(one => one.name === name)) return []
  const owner = pack.doubts.find(doubt => doubt.id === pack.amends?.doubt)?.owner ?? Object.keys(pack.offices)[0] ?? ''
  const choice = (value: 'on' | 'off') => ({ value, label: both(`switch.${value}`), aliases: [] })
  return [
    {
      name,
      label: both('switch.label', { number: pack.number || pack.id }),
      kind: 'choice',
      choices: [choice('on'), choice('off')],
      clause: '',
      owner,
      doubt: pack.amends.doubt,
      required: false,
    },
  ]
}

/** Every setting that a pack lets an office publish. */
export function declarationsOf(pack: Pack): SettingDeclaration[] {
  return [...pack.settings, ...switchDeclared(pack)]
}

/** The declarations of a pack as pages read them. */
export function declaredOf(pack: Pack) {
  return declarationsOf(pack).map(declared => ({
    name: declared.name,
    label: declared.label,
    kind: declared.kind,
    choices: (declared.choices ?? []).map(({ value, label }) => ({ value, label })),
    least: declared.least === undefined ? null : showSetting(declared, declared.least).en,
    most: mostOf(declared) === undefined ? null : showSetting(declared, mostOf(declared) ?? 0).en,
    clause: declared.clause,
    owner: declared.owner,
    ownerName: nameOf(pack, declared.owner),
    doubt: declared.doubt ?? null,
    required: declared.required,
    notice: pack.id,
    territory: pack.territory,
    from: earliestDay,
    to: pack.inForce.to,
  }))
}

/** Before this day no value can begin: a slip of the year is caught. */
const earliestDay = '2000-01-01'

/** Who declares a setting for a place (chain: itself and above). @throws Refusal `setting-unknown` naming what there is. */
export function declaredFor(name: string, chain: readonly string[]): Declared[] {
  const all = packs
    .filter(pack => chain.includes(pack.territory))
    .flatMap(pack => declarationsOf(pack).map(declared => ({ pack, declared })))
  const found = all.filter(({ declared }) => declared.name === name)
  if (found.length > 0) return found
  const allowed = [...new Set(all.map(({ declared }) => declared.name))].sort().join(', ')
  return refuse('setting-unknown', { name, allowed }, { field: 'name' })
}

function compared(value: number | Fraction, other: number | Fraction): number {
  const exact = (one: number | Fraction) => (typeof one === 'number' ? fraction(one) : one)
  return compareFractions(exact(value), exact(other))
}

function kindFits(declared: SettingDeclaration, value: SettingValue): boolean {
  if (declared.kind === 'choice') {
    return typeof value === 'string' && (declared.choices ?? []).some(choice => choice.value === value)
  }
  if (declared.kind === 'ratio') return typeof value === 'object' && value.denominator > 0
  return typeof value === 'number' && Number.isSafeInteger(value)
}

/** No standard per person, hour or month is above this: yuan written as fen twice over is caught. */
const mostFen = 10_000_000

function mostOf(declared: SettingDeclaration): number | Fraction | undefined {
  return declared.most ?? (declared.kind === 'fen' ? mostFen : undefined)
}

/** What is wrong with a value for one declaration, or undefined. */
export function faultOfValue(declared: SettingDeclaration, value: SettingValue): Reason | undefined {
  const params = { name: declared.name, kind: declared.kind }
  const at = { field: 'value' }
  if (!kindFits(declared, value)) {
    if (declared.kind !== 'choice') return { code: `setting-not-${declared.kind}`, params, at }
    const allowed = (declared.choices ?? []).map(choice => choice.value).join(', ')
    return { code: 'setting-not-choice', params: { ...params, allowed }, at }
  }
  if (typeof value === 'string') return undefined
  const least = declared.least ?? 0
  if (compared(value, least) < 0)
    return { code: 'setting-too-small', params: { ...params, least: showSetting(declared, least).en }, at }
  const most = mostOf(declared)
  if (most !== undefined && compared(value, most) > 0)
    return { code: 'setting-too-large', params: { ...params, most: showSetting(declared, most).en }, at }
  return undefined
}

/** Refuses a value or a day that any of the declaring notices does not allow, naming what is allowed. */
export function checkSetting(of: readonly Declared[], wanted: { value: SettingValue; fromDay: string }): void {
  const reasons: Reason[] = []
  for (const { declared } of of) {
    const fault = faultOfValue(declared, wanted.value)
    if (fault && !reasons.some(reason => reason.code === fault.code)) reasons.push(fault)
  }
  const lastDays = of.map(({ pack }) => pack.inForce.to)
  const to = lastDays.includes(null)
    ? null
    : lastDays
        .filter(day => day !== null)
        .sort()
        .at(-1)
  if (wanted.fromDay < earliestDay || (to && wanted.fromDay > to)) {
    reasons.push({
      code: 'setting-day-not-allowed',
      params: { day: wanted.fromDay, from: earliestDay, to: to ?? '—' },
      at: { field: 'fromDay' },
    })
  }
  if (reasons.length > 0) refuseAll(reasons)
}

/**
 * Whether an office publishes for its own place alone, as offices below the notice's own do: `…-D` is the bureau of a district or
 * county, `…-C` under a province's notice that of a city. `place` is the territory for which something is to be set.
 */
export function ownsLocally(of: Declared, place: string): boolean {
  const { owner } = of.declared
  if (/-D$/.test(owner)) return true
  const kindOf = (code: string) => allPlaces().find(one => one.code === code)?.kind
  if (!/-C$/.test(owner) || kindOf(of.pack.territory) !== 'province') return false
  return kindOf(place) !== 'district' && kindOf(place) !== 'county'
}
