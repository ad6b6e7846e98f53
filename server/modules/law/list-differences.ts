import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import { packs } from '../../../policies/index.ts'
import { type Pack, type SettingEntry, settingsOf } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover } from '../identity/index.ts'
import { comparePerson, type DifferenceRow } from './compare-decisions.ts'
import { basisOf, type DecisionBasis } from './decisions.ts'
import { readDifferenceList } from './differences.read.ts'
import { declarationsOf } from './setting-rules.ts'
import { settingsFor } from './settings-in-force.ts'

const deflate = promisify(deflateRaw)
const mostLines = 20_000

export interface DifferencesWanted {
  territory: string
  fromMonth: string
  toMonth: string
  amendment?: string | undefined
  setting?: string | undefined
}

/** What decided lines are judged under instead: the packs whose decisions are concerned, by the pack that takes their place. */
interface Comparison {
  instead: ReadonlyMap<string, Pack>
  proposal: SettingEntry | null
}

/**
 * Judges decided lines of a place and its months again under a later change or a proposed setting, and keeps the outcome as a
 * document (补差清单). Claims, decisions and money stay as they are: what is owed or owing is an official's to decide.
 */
export async function listDifferences(ctx: Context, wanted: DifferencesWanted) {
  await mustCover(ctx, wanted.territory)
  if (wanted.fromMonth > wanted.toMonth) refuse('months-turned', { from: wanted.fromMonth, to: wanted.toMonth })
  const comparison = await comparisonOf(ctx, wanted)
  const rows: DifferenceRow[] = []
  for (const lines of personsOf(await decidedIn(ctx, wanted.territory, [...comparison.instead.keys()]))) {
    const [first] = lines
    const pack = comparison.instead.get(first?.packId ?? '')
    if (first === undefined || pack === undefined) continue
    const found = comparePerson(lines, { pack, ...(await settingsUnder(ctx, first, comparison.proposal)) })
    rows.push(...found.filter(row => wanted.fromMonth <= row.month && row.month <= wanted.toMonth))
  }
  return keepList(ctx, wanted, rows)
}

async function comparisonOf(ctx: Context, wanted: DifferencesWanted): Promise<Comparison> {
  if ((wanted.amendment === undefined) === (wanted.setting === undefined)) return refuse('difference-of-one-thing')
  if (wanted.amendment !== undefined) {
    const later = packs.filter(pack => pack.amends !== undefined)
    const pack = later.find(one => one.id === wanted.amendment)
    if (pack?.amends === undefined)
      return refuse('pack-unknown', { given: wanted.amendment, allowed: later.map(one => one.id).join(', ') })
    return { instead: new Map([[pack.amends.pack, pack]]), proposal: null }
  }
  const [proposal] = await ctx.sql<SettingEntry[]>`select name, territory, from_day as "from", value from law.setting
    where id = ${wanted.setting ?? null}`
  if (!proposal) return refuse('not-found')
  const concerned = packs.filter(pack => declarationsOf(pack).some(declared => declared.name === proposal.name))
  return { instead: new Map(concerned.map(pack => [pack.id, pack])), proposal }
}

/** The newest decision of each subject in the place and below it, under one of the packs. */
async function decidedIn(ctx: Context, territory: string, packIds: readonly string[]): Promise<DecisionBasis[]> {
  const ids = await ctx.sql<{ id: string }[]>`with recursive places as (
      select code from identity.territory where code = ${territory}
      union all select t.code from identity.territory t join places p on t.parent = p.code)
    select distinct on (subject_kind, subject_id) id from law.decision
    where territory in (select code from places) and pack_id = any(${[...packIds]})
    order by subject_kind, subject_id, decided_at desc, id desc limit ${mostLines + 1}`
  if (ids.length > mostLines) refuse('differences-too-many', { most: mostLines })
  const found: DecisionBasis[] = []
  for (const { id } of ids) found.push(await basisOf(ctx.sql, id))
  return found
}

/** Lines of one person under one pack together, in the order in which they were decided. */
function personsOf(decided: readonly DecisionBasis[]): DecisionBasis[][] {
  const persons = new Map<string, DecisionBasis[]>()
  for (const basis of decided) {
    const key = `${basis.packId} ${basis.personId ?? basis.subjectId}`
    persons.set(key, [...(persons.get(key) ?? []), basis])
  }
  return [...persons.values()].map(lines =>
    lines.sort((a, b) => (`${a.decidedAt} ${a.id}` < `${b.decidedAt} ${b.id}` ? -1 : 1)),
  )
}

/** A later change is judged with what is published now, a proposal over what the decision stood on: nothing else may differ. */
async function settingsUnder(ctx: Context, basis: DecisionBasis, proposal: SettingEntry | null) {
  const { settings, chain } = await settingsFor(ctx, basis.territory ?? '')
  const places = basis.chain ?? chain
  const settingsBefore = settingsOf(basis.settings, places)
  return { settings: proposal === null ? settings : settingsOf([...basis.settings, proposal], places), settingsBefore }
}

async function keepList(ctx: Context, wanted: DifferencesWanted, rows: readonly DifferenceRow[]) {
  const id = uuidv7()
  const { amendment, setting } = wanted
  const compared = amendment === undefined ? { setting } : { amendment }
  const sum = (kind: DifferenceRow['kind']) =>
    rows.filter(row => row.kind === kind).reduce((total, row) => total + Math.abs(row.differenceFen), 0)
  await ctx.sql`insert into law.difference_list (id, territory, compared, from_month, to_month, supplement_fen, clawback_fen,
      line_count, content, made_by, made_at)
    values (${id}, ${wanted.territory}, ${ctx.sql.json(compared as never)}, ${wanted.fromMonth}, ${wanted.toMonth},
      ${sum('supplement')}, ${sum('clawback')}, ${rows.length}, ${await deflate(JSON.stringify(rows))}, ${ctx.actor.accountId}, ${ctx.now})`
  ctx.record({
    subject: { kind: 'difference-list', id },
    territory: wanted.territory,
    detail: { ...compared, lines: rows.length },
  })
  return readDifferenceList(ctx, id)
}
