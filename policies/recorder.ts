import type { Day } from '../values/days.ts'
import { type Fen, type Fraction, formatYuan } from '../values/money.ts'
import type { Says, Settings } from './kit.ts'
import type { Pack, SettingDeclaration } from './pack.ts'
import type { SheetSetting } from './sheet.ts'

const none: readonly SheetSetting[] = Object.freeze([])

function shown(value: number | string | Fraction | null): string | null {
  if (value === null) return null
  return typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value)
}

function order(one: SheetSetting, other: SheetSetting): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1
  return one.day < other.day ? -1 : 1
}

const declarations = new WeakMap<Pack, ReadonlyMap<string, SettingDeclaration>>()

/** What the pack declares of its settings, by name. */
function declaredBy(pack: Pack): ReadonlyMap<string, SettingDeclaration> {
  const known = declarations.get(pack)
  if (known !== undefined) return known
  const made = new Map(pack.settings.map(setting => [setting.name, setting] as const))
  declarations.set(pack, made)
  return made
}

function inWords(declared: SettingDeclaration | undefined, value: number | string | Fraction): Says {
  if (typeof value === 'number' && declared?.kind === 'fen') return { zh: formatYuan(value), en: formatYuan(value) }
  const choice = declared?.choices?.find(entry => entry.value === value)
  const text = shown(value) ?? ''
  return choice?.label ?? { zh: text, en: text }
}

/** Settings that remember what was asked of them: the sheet names what a judgement has leaned on. */
export class Recorder implements Settings {
  readonly #settings: Settings
  readonly #declared: ReadonlyMap<string, SettingDeclaration>
  #asked: SheetSetting[] | undefined

  constructor(settings: Settings, pack: Pack) {
    this.#settings = settings
    this.#declared = declaredBy(pack)
  }

  #keep<T extends number | string | Fraction | null>(name: string, day: Day, value: T): T {
    this.#asked ??= []
    if (!this.#asked.some(asked => asked.name === name && asked.day === day)) {
      const declared = this.#declared.get(name)
      const label = declared?.label ?? { zh: name, en: name }
      const words = value === null ? null : inWords(declared, value)
      this.#asked.push({ name, label, day, value: shown(value), shown: words })
    }
    return value
  }

  fen(name: string, day: Day): Fen | null {
    return this.#keep(name, day, this.#settings.fen(name, day))
  }

  integer(name: string, day: Day): number | null {
    return this.#keep(name, day, this.#settings.integer(name, day))
  }

  ratio(name: string, day: Day): Fraction | null {
    return this.#keep(name, day, this.#settings.ratio(name, day))
  }

  choice(name: string, day: Day): string | null {
    const value = this.#settings.choice(name, day)
    // A reading that nobody has published is the notice's own: the sheet's doubts say it.
    return value === null ? null : this.#keep(name, day, value)
  }

  /** What was asked, by name and day. */
  get asked(): readonly SheetSetting[] {
    return this.#asked === undefined ? none : this.#asked.sort(order)
  }
}
