import { formatYuan } from '../values/money.ts'
import type { FactDeclaration, FactValue, Facts, Says, Standing } from './kit.ts'
import type { Pack } from './pack.ts'
import type { SheetFact } from './sheet.ts'

const unknown: Says = { zh: '未填', en: 'not stated' }
const yes: Says = { zh: '是', en: 'yes' }
const no: Says = { zh: '否', en: 'no' }

/** A fact as people read it; null is said, not left blank. */
export function showFact(declared: FactDeclaration | undefined, value: FactValue): Says {
  if (value === null) return unknown
  if (typeof value === 'boolean') return value ? yes : no
  if (declared?.kind === 'fen' && typeof value === 'number') return both(formatYuan(value))
  if (declared?.kind === 'quantity' && typeof value === 'number') {
    const text = `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`.replace(/\.?0+$/, '')
    return both(text)
  }
  if (typeof value === 'object') {
    const shown = (value as readonly (number | string)[]).map(entry => showFact(declared, entry))
    return { zh: shown.map(entry => entry.zh).join('、'), en: shown.map(entry => entry.en).join(', ') }
  }
  const choice = declared?.choices?.find(entry => entry.value === value)
  return choice?.label ?? both(String(value))
}

function both(text: string): Says {
  return { zh: text, en: text }
}

/** Facts of one sheet, in the order of their showers. */
export function showFacts(
  showers: readonly FactShower[],
  facts: Facts,
  standings: { readonly [fact: string]: Standing } | undefined,
): SheetFact[] {
  const shown: SheetFact[] = []
  for (let index = 0; index < showers.length; index += 1) {
    shown.push((showers[index] as FactShower).show(facts, standings))
  }
  return shown
}

/** Stands for a fact that only some reading of a doubt asks for, where nobody has stated it: no row of the sheet shows it. */
export const leftOut: SheetFact = Object.freeze({
  name: '',
  label: unknown,
  value: null,
  shown: unknown,
  standing: null,
})

/** Values that are kept ready under one fact and standing: those of a roster are few (months, choices, days of hiring). */
const valuesKept = 200

/** One fact of a pack, ready to be shown: the same value and standing give the same piece of the sheet. */
export class FactShower {
  readonly name: string
  readonly #label: Says
  readonly #declared: FactDeclaration | undefined
  readonly #ready = new Map<Standing | null, Map<FactValue, SheetFact>>()
  #lately: SheetFact | undefined

  constructor(pack: Pick<Pack, 'facts'>, name: string) {
    this.name = name
    this.#declared = pack.facts[name]
    this.#label = this.#declared?.label ?? both(name)
  }

  #made(value: FactValue, standing: Standing | null): SheetFact {
    const shown = showFact(this.#declared, value)
    return Object.freeze({ name: this.name, label: this.#label, value, shown, standing })
  }

  show(facts: Facts, standings: { readonly [fact: string]: Standing } | undefined): SheetFact {
    const value = facts[this.name] ?? null
    if (value === null && this.#declared?.onlyUnder !== undefined) return leftOut
    const standing = value === null ? null : (standings?.[this.name] ?? 'declared')
    const lately = this.#lately
    if (lately !== undefined && lately.value === value && lately.standing === standing) return lately
    this.#lately = this.#kept(value, standing)
    return this.#lately
  }

  #kept(value: FactValue, standing: Standing | null): SheetFact {
    let ready = this.#ready.get(standing)
    if (ready === undefined) {
      ready = new Map()
      this.#ready.set(standing, ready)
    }
    const known = ready.get(value)
    if (known !== undefined) return known
    const fact = this.#made(value, standing)
    if (ready.size < valuesKept && typeof value !== 'object') ready.set(value, fact)
    return fact
  }
}
