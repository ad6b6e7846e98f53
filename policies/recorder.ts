import type { Day } from '../values/days.ts'
import type { Fen, Fraction } from '../values/money.ts'
import type { Settings } from './kit.ts'
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

/** Settings that remember what was asked of them: the sheet names what a judgement has leaned on. */
export class Recorder implements Settings {
  readonly #settings: Settings
  #asked: SheetSetting[] | undefined

  constructor(settings: Settings) {
    this.#settings = settings
  }

  #keep<T extends number | string | Fraction | null>(name: string, day: Day, value: T): T {
    this.#asked ??= []
    if (!this.#asked.some(asked => asked.name === name && asked.day === day)) {
      this.#asked.push({ name, day, value: shown(value) })
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
    return this.#keep(name, day, this.#settings.choice(name, day))
  }

  /** What was asked, by name and day. */
  get asked(): readonly SheetSetting[] {
    return this.#asked === undefined ? none : this.#asked.sort(order)
  }
}
