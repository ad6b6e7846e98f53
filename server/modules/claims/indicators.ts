import { type FactValue, noSettings, type Pack, type Says } from '../../../policies/kit.ts'

/** A figure of the claimed month with the whole of a year before it, as the facts of a pack are named. */
export interface Indicator {
  /** The fact of the claimed month. */
  name: string
  /** The fact of the whole earlier year. */
  whole: string
  label: Says
  unit: 'fen' | 'thousandths'
}

export interface Series {
  indicator: string
  current: number | null
  /** January to December; null: no operation in that month. */
  months2019: (number | null)[]
  unitName?: string | undefined
}

const withYear = /^(.*?)(\d{4})(Fen)?$/

/** The pairs of facts that compare a month with an earlier year: `revenueFen` and `revenue2019Fen`. */
export function indicatorsOf(pack: Pack): Indicator[] {
  return Object.entries(pack.facts).flatMap(([whole, fact]) => {
    const match = withYear.exec(whole)
    const name = match ? `${match[1]}${match[3] ?? ''}` : ''
    const current = pack.facts[name]
    if (!match || !current || fact.level !== 'body' || (fact.kind !== 'fen' && fact.kind !== 'quantity')) return []
    return [
      { name, whole, label: current.label, unit: fact.kind === 'fen' ? ('fen' as const) : ('thousandths' as const) },
    ]
  })
}

/** The fact that says in how many months of the earlier year the enterprise worked (D-19). */
function operatingMonthsFact(pack: Pack): string | undefined {
  return Object.entries(pack.facts).find(
    ([name, fact]) => fact.level === 'body' && fact.kind === 'integer' && withYear.test(name),
  )?.[0]
}

const operatingMonths = (series: readonly Series[]): number =>
  Array.from({ length: 12 }, (_, month) => series.some(one => (one.months2019[month] ?? null) !== null)).filter(Boolean)
    .length

/** The facts that the series state. A series without any month of the earlier year says nothing about it. */
export function factsOfSeries(pack: Pack, series: readonly Series[]): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  for (const indicator of indicatorsOf(pack)) {
    const one = series.find(entry => entry.indicator === indicator.name)
    const months = (one?.months2019 ?? []).flatMap(value => (value === null ? [] : [value]))
    facts[indicator.name] = one?.current ?? null
    facts[indicator.whole] = months.length === 0 ? null : months.reduce((sum, value) => sum + value, 0)
  }
  const months = operatingMonthsFact(pack)
  if (months !== undefined && series.length > 0) facts[months] = operatingMonths(series)
  return facts
}

/** How each series stands: average of the months worked, the fall in hundredths of a percent, and whether the rule holds by it alone. */
export function readSeries(pack: Pack, series: readonly Series[]) {
  const facts = factsOfSeries(pack, series)
  const months = operatingMonths(series)
  return indicatorsOf(pack).map(indicator => {
    const one = series.find(entry => entry.indicator === indicator.name)
    const current = one?.current ?? null
    const whole = typeof facts[indicator.whole] === 'number' ? (facts[indicator.whole] as number) : null
    const average = whole === null || months === 0 ? null : whole / months
    return {
      indicator: indicator.name,
      label: indicator.label,
      unit: indicator.unit,
      ...(one?.unitName ? { unitName: { zh: one.unitName, en: one.unitName } } : {}),
      current,
      months2019: one?.months2019 ?? Array.from({ length: 12 }, () => null),
      average2019: average === null ? null : Math.round(average),
      // For showing alone; the rule compares exactly.
      dropHundredths:
        average === null || average === 0 || current === null
          ? null
          : Math.floor((1 - current / average) * 10_000 + 1e-9),
      meets: holdsAlone(pack, { indicator, facts }),
    }
  })
}

/** True when a rule that reads this indicator holds with no other one stated. */
function holdsAlone(pack: Pack, input: { indicator: Indicator; facts: Record<string, FactValue> }): boolean {
  const rule = pack.schemes.flatMap(scheme => scheme.body).find(one => one.reads.includes(input.indicator.whole))
  if (
    !rule ||
    (input.facts[input.indicator.whole] ?? null) === null ||
    (input.facts[input.indicator.name] ?? null) === null
  )
    return false
  const alone: Record<string, FactValue> = { ...input.facts }
  for (const other of indicatorsOf(pack)) {
    if (other.name === input.indicator.name) continue
    alone[other.name] = null
    alone[other.whole] = null
  }
  return rule.holds(alone, noSettings) === true
}
