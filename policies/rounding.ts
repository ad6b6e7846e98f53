import { compareFractions, type Fraction, formatFigures, fraction, roundHalfUp, times } from '../values/money.ts'
import type { Facts, Left, Says, Scheme, Settings, Step } from './kit.ts'
import type { Doubt } from './pack.ts'
import { noSettings } from './settings.ts'

/** The doubt that every notice leaves open, and the setting through which its owner answers it. */
const name = 'D-02'
const yuan = fraction(100)
const perYuan = fraction(1, 100)
const nought = fraction(0)
const noneLeft: Left = () => 0

const labels: { readonly [reading: string]: Says } = {
  'yuan-floor': { zh: '舍去不足一元的部分', en: 'down to the yuan' },
  yuan: { zh: '四舍五入到元', en: 'to the nearest yuan' },
}

/** The readings of D-02 in the same words in every notice. */
export const roundingReadings: Doubt['readings'] = [
  { id: 'fen', says: { zh: '按分四舍五入，每人每笔一次', en: 'half up to the fen, once per person and line' } },
  ...Object.entries(labels).map(([id, says]) => ({ id, says })),
]

/** Whole yuan of a sum: the nearest, or without the part of a yuan. What is to be recovered is treated like what is paid. */
function wholeYuan(value: Fraction, reading: string): Fraction {
  const exact = times(value, perYuan)
  const nearest = roundHalfUp(exact)
  const back = compareFractions(value, nought) < 0 ? -1 : 1
  const above = compareFractions(fraction(nearest), exact) * back > 0
  return times(fraction(reading === 'yuan-floor' && above ? nearest - back : nearest), yuan)
}

/** The steps, and one more where the published reading of D-02 pays in whole yuan and the sum is not. */
function inPublishedUnit(steps: readonly Step[], clause: string, reading: string | null): readonly Step[] {
  const last = steps.at(-1)
  const label = reading === null ? undefined : labels[reading]
  if (last === undefined || reading === null || label === undefined) return steps
  const valueFen = wholeYuan(last.valueFen, reading)
  if (compareFractions(valueFen, last.valueFen) === 0) return steps
  return [...steps, { clause, label, figures: formatFigures(roundHalfUp(last.valueFen)), valueFen }]
}

/** `amount` of a scheme that leans on D-02, by the reading in force on its governing day. */
export function roundedAsPublished<F extends Facts, Group>(scheme: Scheme<F, Group>): Scheme<F, Group>['amount'] {
  const { amount, governs, clause } = scheme
  const rounded = (steps: readonly Step[], facts: F, settings: Settings): readonly Step[] => {
    if (settings === noSettings) return steps
    const day = governs(facts)
    return day === null ? steps : inPublishedUnit(steps, clause, settings.choice(name, day))
  }
  // As many arguments as the scheme's own: by their number `judge` sees whether it asks what is left.
  if (amount.length > 2) return (facts, settings, left) => rounded(amount(facts, settings, left), facts, settings)
  return (facts, settings) => rounded(amount(facts, settings, noneLeft), facts, settings)
}

/** True for a scheme whose sums stand on D-02. */
export function leansOnRounding(scheme: Pick<Scheme, 'doubts'>): boolean {
  return scheme.doubts?.includes(name) === true
}
