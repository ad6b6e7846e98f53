import type { Day } from '../../values/days.ts'
import type { Settings } from '../kit.ts'
import { inForce } from './in-force.ts'
import { categories, trades2020 } from './trades.ts'

export type TradeClass = 'A' | 'B' | 'C'

/** Number, place of its category, name, class (null where annex 1 prints none), urgent shortage. */
export type TradeRow = readonly [number, number, string, TradeClass | null, boolean]

export interface Trade {
  readonly number: number
  readonly category: string
  readonly name: string
  readonly class: TradeClass | null
  readonly shortage: boolean
}

/** One version of the catalogue, whole, from a day on (R12-10 to R12-12): only the city adds one. */
export interface CatalogueVersion {
  readonly from: Day
  readonly trades: readonly (Trade | undefined)[]
}

function versionOf(from: Day, rows: readonly TradeRow[]): CatalogueVersion {
  const trades: (Trade | undefined)[] = []
  for (const [number, category, name, tradeClass, shortage] of rows) {
    trades[number] = { number, category: categories[category] ?? '', name, class: tradeClass, shortage }
  }
  return { from, trades }
}

/** Versions by their first day, the oldest first. */
export const catalogue: readonly CatalogueVersion[] = [versionOf(inForce.from, trades2020)]

/** Slips of the print that are put right (number, as printed, as it must be), and those that are left as they stand. */
export const repairedSlips: readonly (readonly [number, string, string])[] = [
  [100, '加主工', '加工工'],
  [101, '制晶', '制品'],
  [219, '半成晶', '半成品'],
  [222, '制晶', '制品'],
  [285, '凹制', '凹版'],
]
/** 101 and 294 may lack a final 工; the wording of 170 is unusual. */
export const doubtfulNames: readonly number[] = [101, 170, 294]

/** The version in force on that day; the first one for earlier days, which other rules refuse. */
function versionOn(day: Day): CatalogueVersion | undefined {
  for (let index = catalogue.length - 1; index > 0; index -= 1) {
    const version = catalogue[index]
    if (version !== undefined && version.from <= day) return version
  }
  return catalogue[0]
}

/** The trade of that number in the catalogue in force on that day; undefined when it has none. */
export function tradeOn(number: number, day: Day): Trade | undefined {
  return versionOn(day)?.trades[number]
}

const classNames: { readonly [name: string]: TradeClass | undefined } = { A: 'A', B: 'B', C: 'C' }

/** Name of the setting by which the city bureau sets a class that annex 1 leaves open (D-68). */
export function classSetting(number: number): string {
  return `trade-class/${number}`
}

/** The class of a trade: as printed, else as the city bureau has set it, else null. */
export function classOf(trade: Trade, settings: Settings, day: Day): TradeClass | null {
  return trade.class ?? classNames[settings.choice(classSetting(trade.number), day) ?? ''] ?? null
}

/** The trade of that name, whole or as one part of a name that joins several (车工、数控车床工). */
export function tradeNamed(name: string, day: Day): Trade | undefined {
  return versionOn(day)?.trades.find(trade => trade !== undefined && namesOf(trade).includes(name))
}

function namesOf(trade: Trade): string[] {
  const bare = trade.name.replace(/[（(].*[)）]$/, '')
  return [trade.name, bare, ...trade.name.split('、')]
}

/** Numbers that annex 1, in any version, prints without a class. */
export const unclassedTrades: readonly number[] = [
  ...new Set(
    catalogue.flatMap(version => version.trades.flatMap(trade => (trade?.class === null ? [trade.number] : []))),
  ),
]
