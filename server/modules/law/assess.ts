import { z } from 'zod'
import { findPack, packs } from '../../../policies/index.ts'
import {
  type Draw,
  explain,
  type Facts,
  judge,
  judgeBest,
  type Judgement,
  type Pack,
  parseFacts,
  type Scheme,
  type SettingEntry,
  type Settings,
  settingsOf,
  type Sheet,
  type Stage,
  type Used,
} from '../../../policies/kit.ts'
import { formatYuan } from '../../../values/money.ts'
import { isDay } from '../../../values/days.ts'
import { type Reason, Refusal, refuse, refuseAll } from '../../../values/refusal.ts'
import { declarationsOf, faultOfValue } from './setting-rules.ts'

const settingValue = z.union([
  z.int().min(0),
  z.string().max(100),
  z.object({ numerator: z.int(), denominator: z.int().positive() }),
])
const day = z.string().refine(isDay, 'YYYY-MM-DD')
const usedEntry = z.object({
  on: z.string().max(60),
  key: z.string().max(200),
  take: z.int().min(0),
  as: z.string().max(60).optional(),
  once: z.string().max(200).optional(),
  span: z.object({ from: day, to: day }).optional(),
  day: day.optional(),
})
const settingEntry = z.object({
  name: z.string().max(60),
  from: day.default('1900-01-01'),
  territory: z.string().max(20).optional(),
  value: settingValue,
})

/** Beside the facts of a line: what was taken before, and settings, as a list or by name. */
export const besideFacts = {
  used: z.array(usedEntry).max(2000).optional(),
  settings: z.union([z.array(settingEntry).max(500), z.record(z.string().max(60), settingValue)]).optional(),
}
type SettingsGiven = z.infer<(typeof besideFacts)['settings']>
type UsedGiven = z.infer<(typeof besideFacts)['used']>

/** Which rules: `scheme` as `pack/scheme`, or a scheme (or a choice) of a pack, or of what governs a programme there and then. */
export const whichScheme = {
  scheme: z.string().max(120).optional(),
  pack: z.string().max(60).optional(),
  programme: z.string().max(60).optional(),
  territory: z.string().max(20).optional(),
  day: day.optional(),
}
export interface WhichScheme {
  scheme?: string | undefined
  pack?: string | undefined
  programme?: string | undefined
  territory?: string | undefined
  day?: string | undefined
}

/** What a line is judged under: one scheme of a pack, or the best of a choice. */
export interface Rulebook {
  pack: Pack
  asked: { id: string } | { bestOf: string }
  chain: readonly string[]
}

/** @throws Refusal `scheme-unknown` naming what there is, `territory-not-under-notice` or `no-notice-applies`. */
export function rulebookOf(which: WhichScheme, chainOf: (territory: string) => readonly string[]): Rulebook {
  const parts = (which.scheme ?? '').split('/')
  const packId = which.pack ?? (parts.length > 1 || packs.some(pack => pack.id === parts[0]) ? parts[0] : undefined)
  const schemeId = parts.length > 1 ? parts[1] : parts[0] === packId ? undefined : parts[0] || undefined
  const pack = packId === undefined ? packThen(which, chainOf) : packs.find(one => one.id === packId)
  const unknown = () =>
    refuse(
      'scheme-unknown',
      { given: which.scheme ?? which.pack ?? '', allowed: addresses().join(', ') },
      { field: 'scheme' },
    )
  if (pack === undefined || parts.length > 2) return unknown()
  const places = which.territory === undefined ? [pack.territory] : chainOf(which.territory)
  if (!places.includes(pack.territory))
    refuse(
      'territory-not-under-notice',
      { given: which.territory ?? '', allowed: pack.territory },
      { field: 'territory' },
    )
  const chain = [...new Set([...places, pack.territory])]
  if (schemeId !== undefined && pack.schemes.some(scheme => scheme.id === schemeId))
    return { pack, asked: { id: schemeId }, chain }
  if (schemeId !== undefined && Object.hasOwn(pack.bestOf, schemeId))
    return { pack, asked: { bestOf: schemeId }, chain }
  const [choice] = Object.keys(pack.bestOf)
  return schemeId === undefined && choice !== undefined ? { pack, asked: { bestOf: choice }, chain } : unknown()
}

function addresses(): string[] {
  return packs.flatMap(pack => pack.schemes.map(scheme => `${pack.id}/${scheme.id}`))
}

function packThen(which: WhichScheme, chainOf: (territory: string) => readonly string[]): Pack | undefined {
  const { programme, territory, day: on } = which
  if (programme === undefined || territory === undefined || on === undefined) return undefined
  return (
    findPack({ programme, territoryChain: chainOf(territory), day: on }) ?? refuse('no-notice-applies', { day: on })
  )
}

/** Every counter of every notice: what was taken under one notice may count under another. */
const counters: readonly string[] = [
  ...new Set(packs.flatMap(pack => pack.schemes.flatMap(scheme => Object.keys(scheme.counters)))),
]

/** What was taken before, without the keys that were left out. Refuses a counter that no notice keeps: a slip of a name would lift a limit. */
export function usedFrom(given: UsedGiven): Used[] {
  const reasons = (given ?? []).flatMap((entry, place): Reason[] => {
    if (counters.includes(entry.on)) return []
    const params = { name: entry.on, allowed: counters.join(', ') }
    return [{ code: 'counter-unknown', params, at: { field: `used.${place}.on` } }]
  })
  if (reasons.length > 0) refuseAll(reasons)
  return (given ?? []).map(entry => {
    const kept = Object.entries(entry).filter(([, part]) => part !== undefined)
    return Object.fromEntries(kept) as unknown as Used
  })
}

/**
 * Settings for one assessment: what is published, and over it what is stated. Refuses a name that the pack does not declare and a
 * value that it does not allow, so that a slip of a name is no silent default.
 */
export function settingsFrom(book: Rulebook, given: SettingsGiven, published: readonly SettingEntry[]): Settings {
  const nearest = book.chain[0] ?? book.pack.territory
  const stated: SettingEntry[] = Array.isArray(given)
    ? given.map(entry => ({ ...entry, territory: entry.territory ?? nearest }))
    : Object.entries(given ?? {}).map(([name, value]) => ({ name, value, territory: nearest, from: '1900-01-01' }))
  const reasons = stated.flatMap(entry => faultOfSetting(book.pack, entry))
  if (reasons.length > 0) refuseAll(reasons)
  const others = published.filter(entry => !stated.some(one => one.name === entry.name))
  return settingsOf([...others, ...stated], [...new Set([...stated.map(entry => entry.territory), ...book.chain])])
}

function faultOfSetting(pack: Pack, entry: SettingEntry): Reason[] {
  const declarations = declarationsOf(pack)
  const declared = declarations.find(one => one.name === entry.name)
  if (declared === undefined) {
    const allowed = declarations.map(one => one.name).join(', ')
    return [{ code: 'setting-unknown', params: { name: entry.name, allowed }, at: { field: `settings.${entry.name}` } }]
  }
  const fault = faultOfValue(declared, entry.value)
  return fault === undefined ? [] : [{ ...fault, at: { field: `settings.${entry.name}` } }]
}

export interface LineToAssess {
  facts: { readonly [name: string]: unknown }
  used: readonly Used[]
  settings: Settings
  stage?: Stage | undefined
}

export interface Assessment {
  pack: string
  scheme: string
  verdict: Judgement['verdict']
  amountFen: number
  amount: string
  broken: Judgement['broken']
  owed: Judgement['owed']
  held: Judgement['held']
  warnings: Judgement['warnings']
  notes: Judgement['notes']
  steps: readonly { clause: string; figures: string }[]
  draws: readonly Draw[]
  results: Judgement['results']
  others: Judgement['others']
  sheet?: Sheet
}

/** Judges one line. Refuses facts that the pack does not know or that cannot be, and a day that the notice does not cover. */
export function assessLine(book: Rulebook, line: LineToAssess, show: { sheet: 'with' | 'without' }): Assessment {
  const { pack, asked } = book
  const facts = parseFacts(pack.facts, line.facts)
  const { used, settings, stage } = line
  const found =
    'bestOf' in asked
      ? judgeBest(pack, asked.bestOf, facts, settings, used, stage)
      : judge(schemeOf(pack, asked.id), facts, settings, used, stage)
  if (found.verdict !== 'unfit') mustBeCovered(pack, schemeOf(pack, found.scheme), facts)
  const assessment: Assessment = {
    pack: pack.id,
    scheme: found.scheme,
    verdict: found.verdict,
    amountFen: found.amountFen,
    amount: formatYuan(found.amountFen),
    broken: found.broken,
    owed: found.owed,
    held: found.held,
    warnings: found.warnings,
    notes: found.notes,
    steps: found.steps.map(({ clause, figures }) => ({ clause, figures })),
    draws: found.draws,
    results: found.results,
    others: found.others,
  }
  if (show.sheet === 'without') return assessment
  return {
    ...assessment,
    sheet: explain({ pack, scheme: asked, facts, settings, used, ...(stage === undefined ? {} : { stage }) }),
  }
}

function schemeOf(pack: Pack, id: string): Scheme {
  return pack.schemes.find(scheme => scheme.id === id) ?? refuse('not-found')
}

/** A line that nothing refuses, on a day that the notice does not cover, is no line of this notice. */
function mustBeCovered(pack: Pack, scheme: Scheme, facts: Facts): void {
  const governs = scheme.governs(facts)
  const { from, to } = pack.inForce
  if (governs === null || (from <= governs && (to === null || governs <= to))) return
  refuse('day-outside-notice', { day: governs, from, to: to ?? '—' }, { field: 'day' })
}

const lineOfMany = z.object({ facts: z.record(z.string(), z.unknown()), ...besideFacts })

/** One line of a stream: the facts flat, or under `facts` beside `used`. */
export function readLine(text: string, lineNumber: number): { facts: Record<string, unknown>; used: Used[] } {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuse('line-not-json', { line: lineNumber }, { row: lineNumber })
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return refuse('line-not-a-record', { line: lineNumber }, { row: lineNumber })
  }
  const record = parsed as Record<string, unknown>
  const { used, ...flat } = record
  const read = lineOfMany.safeParse('facts' in record ? record : { facts: flat, used })
  if (read.success) return { facts: read.data.facts, used: usedFrom(read.data.used) }
  throw new Refusal(
    read.error.issues.map(issue => {
      const field = issue.path.map(String).join('.') || 'facts'
      return {
        code: 'line-field-not-allowed',
        params: { field, allowed: issue.message },
        at: { field, row: lineNumber },
      }
    }),
  )
}
