import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { packs } from '../../../policies/index.ts'
import type { Says, SettingValue } from '../../../policies/kit.ts'
import { type Language, say } from '../../../texts/index.ts'
import { formatYuan } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { writeCsv, writeSheet, type WrittenColumn } from '../../platform/sheets/index.ts'
import { mustCover } from '../identity/index.ts'
import type { DifferenceRow } from './compare-decisions.ts'
import { getPack, switchOf } from './packs.ts'
import { placeChain, publishedIn } from './settings-in-force.ts'
import { declarationsOf } from './setting-rules.ts'
import { alike, showSetting } from './shown.ts'

const inflate = promisify(inflateRaw)

/** Later changes of notices with their switches. */
export async function listAmendments(ctx: Context) {
  const listed = []
  for (const pack of packs) {
    if (pack.amends === undefined) continue
    const found = (await publishedIn(ctx, await placeChain(ctx, pack.territory), ctx.today)).get(switchOf(pack.id))
    listed.push({
      pack: pack.id,
      territory: pack.territory,
      title: pack.title,
      amends: pack.amends.pack,
      amendsTitle: getPack(pack.amends.pack).title,
      doubt: pack.amends.doubt,
      setting: switchOf(pack.id),
      inForce: pack.inForce,
      switchedOn: found?.value === 'on',
      since: found?.from ?? null,
    })
  }
  return listed
}

interface ListRow {
  id: string
  territory: string
  compared: { amendment?: string; setting?: string }
  settingName: string | null
  settingValue: SettingValue | null
  fromMonth: string
  toMonth: string
  supplementFen: number
  clawbackFen: number
  lineCount: number
  madeByName: string
  madeAt: string
}

const heads = (
  ctx: Context,
) => ctx.sql`select l.id, l.territory, l.compared, s.name as setting_name, s.value as setting_value,
    l.from_month, l.to_month, l.supplement_fen, l.clawback_fen, l.line_count, a.name as made_by_name, l.made_at
  from law.difference_list l join identity.account a on a.id = l.made_by
    left join law.setting s on s.id = (l.compared->>'setting')::uuid`

function headOf({ settingName, settingValue, ...row }: ListRow) {
  return { ...row, comparedTitle: titleOf(row.compared.amendment, settingName, settingValue) }
}

function titleOf(amendment: string | undefined, name: string | null, value: SettingValue | null): Says {
  if (amendment !== undefined) return packs.find(pack => pack.id === amendment)?.title ?? alike(amendment)
  const declared = packs.flatMap(declarationsOf).find(one => one.name === name)
  const label = declared?.label ?? alike(name ?? '')
  const shown = value === null ? alike('') : showSetting(declared, value)
  return { zh: `${label.zh} ${shown.zh}`.trim(), en: `${label.en} ${shown.en}`.trim() }
}

/** The lists that were made for the actor's place and below it, newest first. */
export async function listDifferenceLists(ctx: Context) {
  const rows = await ctx.sql<ListRow[]>`with recursive places as (
      select code from identity.territory where code = ${ctx.actor.territory}
      union all select t.code from identity.territory t join places p on t.parent = p.code)
    ${heads(ctx)} where l.territory in (select code from places) order by l.made_at desc, l.id desc limit 500`
  return rows.map(headOf)
}

export async function readDifferenceList(ctx: Context, listId: string) {
  const [row] = await ctx.sql<ListRow[]>`${heads(ctx)} where l.id = ${listId}`
  if (!row) return refuse('not-found')
  await mustCover(ctx, row.territory)
  return headOf(row)
}

/** A list with its rows, as they were found when it was made. */
export async function readDifferences(ctx: Context, listId: string) {
  const list = await readDifferenceList(ctx, listId)
  const [row] = await ctx.sql<{ content: Buffer }[]>`select content from law.difference_list where id = ${listId}`
  const rows = row === undefined ? [] : (JSON.parse((await inflate(row.content)).toString()) as DifferenceRow[])
  return { list, rows: await withNames(ctx, rows) }
}

/** Whose line it is and what it was asked for: read now, so that a corrected name is the one that is shown. */
async function withNames(ctx: Context, rows: readonly DifferenceRow[]) {
  const found = await ctx.sql<{ id: string; packId: string; unit: string | null; person: string | null }[]>`
    select d.id, d.pack_id, b.name as unit, p.name as person from law.decision d left join identity.body b on b.id = d.body_id
      left join registry.person p on p.id = d.person_id where d.id = any(${rows.map(row => row.decision)})`
  const byDecision = new Map(found.map(one => [one.id, one]))
  return rows.map(row => {
    const { unit = null, person = null, packId } = byDecision.get(row.decision) ?? {}
    const scheme = packs.find(pack => pack.id === packId)?.schemes.find(one => one.id === row.scheme)
    return { ...row, unit, person, schemeTitle: scheme?.title ?? alike(row.scheme) }
  })
}

const columns = [
  'unit',
  'person',
  'month',
  'scheme',
  'before',
  'after',
  'difference',
  'kind',
  'clauses',
  'decision',
] as const
const widths: { readonly [column: string]: number } = { unit: 36, scheme: 36, clauses: 30, decision: 38 }
const money: readonly string[] = ['before', 'after', 'difference']

/** A list as a sheet for finance or as CSV for machines. */
export async function downloadDifferences(
  ctx: Context,
  wanted: { listId: string; format: 'xlsx' | 'csv'; language: Language },
): Promise<Download> {
  const { list, rows } = await readDifferences(ctx, wanted.listId)
  const text = (key: string, params: Record<string, string | number> = {}) =>
    say(wanted.language, 'law-paper', `differences.${key}`, params)
  const written: WrittenColumn[] = columns.map(column => ({
    header: text(`columns.${column}`),
    width: widths[column] ?? 16,
    kind: money.includes(column) ? 'fen' : 'text',
  }))
  const cells = rows.map(row => [
    row.unit,
    row.person,
    row.month,
    wanted.language === 'en' ? row.schemeTitle.en : row.schemeTitle.zh,
    row.before.amountFen,
    row.after.amountFen,
    row.differenceFen,
    text(`kinds.${row.kind}`),
    row.clauses.join('; '),
    row.decision,
  ])
  const name = `${text('title')}-${list.fromMonth}-${list.toMonth}`
  if (wanted.format === 'csv') {
    return {
      fileName: `${name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: writeCsv({ columns: written, rows: cells }),
    }
  }
  const title = wanted.language === 'en' ? list.comparedTitle.en : list.comparedTitle.zh
  const sums = text('sums', {
    lines: rows.length,
    supplement: formatYuan(list.supplementFen),
    clawback: formatYuan(list.clawbackFen),
  })
  const bytes = await writeSheet({
    sheets: [{ name: text('title'), title, columns: written, rows: cells, notes: [sums, text('note')] }],
  })
  return {
    fileName: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  }
}
