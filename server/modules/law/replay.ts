import { packs } from '../../../policies/index.ts'
import {
  type Pack,
  type Says,
  type SettingEntry,
  type SettingValue,
  type Sheet,
  sheetText,
} from '../../../policies/kit.ts'
import { dayInShanghai } from '../../../values/days.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Transaction } from '../../platform/database.ts'
import { type BundledPack, bundleOf, loadBundle, loadToday } from './bundles.ts'
import { basisOf, type DecisionBasis } from './decisions.ts'
import { checkSetting, declarationsOf } from './setting-rules.ts'
import { showParameter, showSettingText } from './shown.ts'

/** What to replay under instead of what the decision stood on: a pack by id (as it is today) or by hash (as it was kept). */
export interface ReplayOptions {
  pack?: string | undefined
  /** `name=value`; a fraction as `7/10`. */
  settings: readonly string[]
}

const sheetParts = [
  'rows',
  'steps',
  'results',
  'counters',
  'parameters',
  'settings',
  'doubts',
  'notes',
  'others',
] as const

export interface Difference {
  part: 'head' | (typeof sheetParts)[number]
  what: string
  says: Says | null
  before: string | null
  after: string | null
}

export interface Replay {
  decision: string
  packHash: string
  hypothetical: boolean
  identical: boolean
  before: { verdict: string; scheme: string; amountFen: number }
  after: { verdict: string; scheme: string; amountFen: number }
  differences: Difference[]
  sheet: Sheet
}

/** Computes a stored decision again and compares the sheets byte by byte. */
export async function replayStored(sql: Transaction, decisionId: string, options: ReplayOptions): Promise<Replay> {
  return replayBasis(sql, await basisOf(sql, decisionId), options)
}

export async function replayBasis(sql: Transaction, basis: DecisionBasis, options: ReplayOptions): Promise<Replay> {
  const { asked, chain, stage } = basis
  if (asked === null || chain === null || stage === null)
    return refuse('decision-before-bundles', { day: dayInShanghai(basis.decidedAt) })
  const { bundled, hash } = await bundleFor(sql, basis.packHash, options.pack)
  const { pack } = bundled
  const known =
    'bestOf' in asked ? Object.hasOwn(pack.bestOf, asked.bestOf) : pack.schemes.some(scheme => scheme.id === asked.id)
  if (!known) refuse('scheme-not-in-pack', { scheme: 'bestOf' in asked ? asked.bestOf : asked.id, pack: pack.id })
  const entries = withSettings(pack, { entries: basis.settings, chain, stated: options.settings })
  const sheet = bundled.explain({
    pack,
    scheme: asked,
    facts: basis.facts,
    settings: bundled.settingsOf(entries, chain),
    used: basis.used,
    stage,
    standings: basis.standings ?? {},
    evidence: basis.evidence ?? {},
    sha256: hash,
  })
  const identical = bundled.sheetText(sheet) === bundled.sheetText(basis.sheet)
  return {
    decision: basis.id,
    packHash: hash,
    hypothetical: hash !== basis.packHash || options.settings.length > 0,
    identical,
    before: headOf(basis.sheet),
    after: headOf(sheet),
    differences: identical ? [] : differencesOf(basis.sheet, sheet),
    sheet,
  }
}

async function bundleFor(
  sql: Transaction,
  stored: string,
  wanted: string | undefined,
): Promise<{ bundled: BundledPack; hash: string }> {
  if (wanted === undefined || wanted === stored) return { bundled: await loadBundle(sql, stored), hash: stored }
  if (packs.some(pack => pack.id === wanted)) return { bundled: await loadToday(wanted), hash: bundleOf(wanted).sha256 }
  if (!/^[0-9a-f]{8,64}$/.test(wanted)) {
    return refuse('pack-unknown', { given: wanted, allowed: packs.map(pack => pack.id).join(', ') })
  }
  const rows = await sql<
    { sha256: string }[]
  >`select sha256 from law.bundle where starts_with(sha256, ${wanted}) limit 2`
  const [row] = rows
  if (row === undefined || rows.length > 1) return refuse('bundle-unknown', { hash: wanted.slice(0, 16) })
  return { bundled: await loadBundle(sql, row.sha256), hash: row.sha256 }
}

/** A stated setting stands in place of every published one of its name, in the nearest place and from the beginning. */
function withSettings(
  pack: Pack,
  of: { entries: readonly SettingEntry[]; chain: readonly string[]; stated: readonly string[] },
): SettingEntry[] {
  const stated = of.stated.map(text => readSetting(pack, text, of.chain[0] ?? pack.territory))
  return [...of.entries.filter(entry => !stated.some(one => one.name === entry.name)), ...stated]
}

/** `name=value` by the pack's declaration. @throws Refusal for an unknown name or a value that is not allowed. */
export function readSetting(pack: Pack, text: string, territory: string): SettingEntry {
  const [, name = '', raw = ''] = /^([^=]+)=(.+)$/.exec(text) ?? refuse('setting-not-stated', { given: text })
  const declared = declarationsOf(pack).find(one => one.name === name)
  if (declared === undefined) {
    const allowed = declarationsOf(pack)
      .map(one => one.name)
      .join(', ')
    return refuse('setting-unknown', { name, allowed }, { field: name })
  }
  const value = valueOf(raw)
  checkSetting([{ pack, declared }], { value, fromDay: pack.inForce.from })
  return { name, territory, from: '1900-01-01', value }
}

function valueOf(raw: string): SettingValue {
  if (/^-?\d{1,15}$/.test(raw)) return Number(raw)
  const [, numerator, denominator] = /^(\d{1,9})\/([1-9]\d{0,8})$/.exec(raw) ?? []
  return numerator === undefined ? raw : { numerator: Number(numerator), denominator: Number(denominator) }
}

function headOf(sheet: Sheet): Replay['before'] {
  return { verdict: sheet.verdict, scheme: sheet.scheme.id, amountFen: sheet.amountFen }
}

interface Part {
  key: string
  says: Says | null
  shown: string
  text: string
}

/** What stands on both sheets and says something else, and what stands on one of them alone. */
function differencesOf(before: Sheet, after: Sheet): Difference[] {
  const heads = headDifferences(before, after)
  const parts = sheetParts.flatMap(part => compareParts(part, partsOf(before, part), partsOf(after, part)))
  const found = [...heads, ...parts]
  // Something that no part shows (a title, a version of the sheet) still makes other bytes.
  return found.length > 0 ? found : [{ part: 'head', what: 'bytes', says: null, before: null, after: null }]
}

function headDifferences(before: Sheet, after: Sheet): Difference[] {
  const heads = (sheet: Sheet) => ({
    version: String(sheet.version),
    pack: `${sheet.pack.id} ${sheet.pack.sha256?.slice(0, 16) ?? ''}`,
    scheme: sheet.scheme.id,
    verdict: sheet.verdict,
    amount: sheet.amount,
  })
  const [left, right] = [Object.entries(heads(before)), Object.entries(heads(after))]
  return left.flatMap(([what, value], place) => {
    const other = right[place]?.[1] ?? ''
    return value === other ? [] : [{ part: 'head' as const, what, says: null, before: value, after: other }]
  })
}

function partsOf(sheet: Sheet, part: Exclude<Difference['part'], 'head'>): Part[] {
  const whole = (value: unknown) => JSON.stringify(value)
  // Sheets of the first version have fewer parts.
  const later: Partial<Sheet> = sheet
  switch (part) {
    case 'rows':
      return sheet.rows.map(row => ({
        key: row.rule,
        says: row.says,
        shown: `${row.mark} (${row.clause})`,
        text: whole(row),
      }))
    case 'steps':
      return sheet.steps.map((step, place) => ({
        key: `${place + 1}`,
        says: step.label,
        shown: `${step.figures} = ${step.value} (${step.clause})`,
        text: whole(step),
      }))
    case 'counters':
      return sheet.counters.map(counter => ({
        key: `${counter.on} ${counter.key}`,
        says: counter.label,
        shown: `${counter.used} + ${counter.take} / ${counter.limit}`,
        text: whole(counter),
      }))
    case 'results':
      return (later.results ?? []).map(result => ({
        key: result.code,
        says: result.says,
        shown: result.to ?? result.clause,
        text: whole(result),
      }))
    case 'parameters':
      return (later.parameters ?? []).map(parameter => ({
        key: parameter.name,
        says: parameter.label,
        shown: `${showParameter(parameter.unit, parameter.value).en} (${parameter.clause})`,
        text: whole(parameter),
      }))
    case 'settings':
      return sheet.settings.map(setting => ({
        key: `${setting.name} ${setting.day}`,
        says: declaredOfSheet(sheet, setting.name)?.label ?? null,
        shown: settingShown(sheet, setting),
        text: whole(setting),
      }))
    case 'doubts':
      return sheet.doubts.map(doubt => ({
        key: doubt.id,
        says: doubt.question,
        shown: doubt.chosen.zh,
        text: whole(doubt),
      }))
    case 'notes':
      return sheet.notes.map(note => ({ key: note.rule, says: note.says, shown: note.clause, text: whole(note) }))
    default:
      return sheet.others.map(other => ({
        key: other.scheme,
        says: null,
        shown: `${other.verdict} ${other.amountFen}`,
        text: whole(other),
      }))
  }
}

/** The declaration of today's pack: a pack of then that is gone leaves the plain name. */
const declaredOfSheet = (sheet: Sheet, name: string) =>
  packs.find(pack => pack.id === sheet.pack.id)?.settings.find(declared => declared.name === name)

/** Money and shares read alike in both languages; a reading keeps its id. */
function settingShown(sheet: Sheet, { name, value }: Sheet['settings'][number]): string {
  const declared = declaredOfSheet(sheet, name)
  if (value === null) return '—'
  return declared === undefined || declared.kind === 'choice' ? value : showSettingText(declared, value).en
}

function compareParts(part: Difference['part'], before: readonly Part[], after: readonly Part[]): Difference[] {
  const keys = [...new Set([...before, ...after].map(one => one.key))]
  return keys.flatMap(key => {
    const left = before.find(one => one.key === key)
    const right = after.find(one => one.key === key)
    if (left !== undefined && right !== undefined && sameText(left.text, right.text)) return []
    return [
      {
        part,
        what: key,
        says: (right ?? left)?.says ?? null,
        before: left?.shown ?? null,
        after: right?.shown ?? null,
      },
    ]
  })
}

/** Stored sheets come back with their keys in another order than they were made in. */
function sameText(one: string, other: string): boolean {
  return one === other || sheetText(JSON.parse(one) as Sheet) === sheetText(JSON.parse(other) as Sheet)
}
