import { createHash } from 'node:crypto'
import { say } from '../../../texts/index.ts'
import { letterForm } from '../../../values/letter-form.ts'
import { formatYuan } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import { type Actor, type Environment, runAct } from '../../platform/context.ts'
import { printForm, readPdfText } from '../../platform/paper/index.ts'
import { readSheet, writeSheet } from '../../platform/sheets/index.ts'
import type { Download } from '../../platform/route.ts'
import { bureauOf, mustCover } from '../identity/index.ts'
import { findIdentifiers } from './identifiers.ts'
import type { Shown } from './list.ts'
import { readPublicList } from './public.read.ts'

export const exportFormats = ['html', 'xlsx', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

const mediaTypes: Record<ExportFormat, string> = {
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

interface Posting {
  slug: string
  title: string
  bureau: string
  basis: string
  period: string
  closing: string
  day: string
  fields: string[]
  rows: { seq: number; shown: Shown }[]
  totals: { headcount: number | null; amountFen: number | null }
}

const text = (key: string, params: Record<string, string | number> = {}) =>
  say('zh-CN', 'publicity-export', key, params)

/** A list ready to post on the bureau's own site (W7). Refuses when the finished file shows a full id or telephone number. */
export async function prepareExport(
  environment: Environment,
  actor: Actor,
  input: { listId: string; format: ExportFormat },
): Promise<Download> {
  const posting = await readPosting(environment, actor, input.listId)
  const made = await makeExport(posting, input.format)
  if (made.identifiers > 0) refuse('export-shows-identifier', { found: made.identifiers })
  return {
    fileName: `${posting.slug}.${input.format}`,
    mediaType: mediaTypes[input.format],
    bytes: made.bytes,
  }
}

/** Makes all three files and reads them back: how many full ids or telephone numbers each shows (none may), and its hash. */
export async function prepareExportCheck(environment: Environment, actor: Actor, listId: string) {
  const posting = await readPosting(environment, actor, listId)
  const formats = []
  for (const format of exportFormats) {
    const { bytes, identifiers } = await makeExport(posting, format)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    formats.push({ format, identifiers, sha256, bytes: bytes.byteLength })
  }
  return { formats }
}

async function readPosting(environment: Environment, actor: Actor, listId: string): Promise<Posting> {
  return runAct(environment, { actor, act: 'readPosting', reading: true }, async ctx => {
    const [row] = await ctx.sql<{ slug: string; territory: string }[]>`
      select slug, territory from publicity.list where id = ${listId}`
    if (!row) refuse('not-found')
    await mustCover(ctx, row.territory)
    const found = await readPublicList(ctx, row.slug)
    const bureau = (await bureauOf(ctx, row.territory)).name
    const telephones = found.contacts.map(contact => contact.telephone).join(text('comma'))
    return {
      slug: row.slug,
      title: text('title', { bureau }),
      bureau,
      basis: text('basis', { basis: found.list.basis }),
      period: text('period', { from: chineseDay(found.list.startsOn), to: chineseDay(found.list.endsOn) }),
      closing: text('closing', { telephones, address: `/publicity/${row.slug}` }),
      day: chineseDay(found.list.startsOn),
      fields: found.fields,
      rows: found.rows.filter(one => one.state !== 'removed'),
      totals: found.totals,
    }
  })
}

async function makeExport(posting: Posting, format: ExportFormat): Promise<{ bytes: Uint8Array; identifiers: number }> {
  if (format === 'html') {
    const page = htmlOf(posting)
    return { bytes: new TextEncoder().encode(page), identifiers: countIn(page.replace(/<[^>]*>/g, '\n')) }
  }
  if (format === 'xlsx') {
    const bytes = await xlsxOf(posting)
    const sheet = await readSheet(bytes)
    return { bytes, identifiers: countIn(sheet.rows.flatMap(row => row.cells.map(cell => cell.text)).join('\n')) }
  }
  const { pdf } = await printForm(formOf(posting))
  const pages = await readPdfText(pdf)
  return { bytes: pdf, identifiers: countIn(pages.join('\n')) }
}

const countIn = (plain: string) => findIdentifiers(plain).length

function printed(field: string, shown: Shown): string {
  const value = shown[field]
  if (value === undefined) return ''
  return field === 'amountFen' ? formatYuan(Number(value)) : String(value)
}

function totalOf(posting: Posting): string[] {
  return posting.fields.map((field, index) => {
    if (field === 'headcount') return String(posting.totals.headcount ?? '')
    if (field === 'amountFen') return posting.totals.amountFen === null ? '' : formatYuan(posting.totals.amountFen)
    return index === 0 ? text('total') : ''
  })
}

const headersOf = (posting: Posting) => [text('seq'), ...posting.fields.map(field => text(`fields.${field}`))]

function htmlOf(posting: Posting): string {
  const cells = (tag: string, values: string[]) => values.map(value => `<${tag}>${escapeHtml(value)}</${tag}>`).join('')
  const rows = posting.rows.map(
    row => `<tr>${cells('td', [String(row.seq), ...posting.fields.map(field => printed(field, row.shown))])}</tr>`,
  )
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(posting.title)}</title>
<style>body{font-family:"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;margin:24px auto;max-width:960px;padding:0 16px;line-height:1.7}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:6px 10px;text-align:left}</style></head>
<body><h1>${escapeHtml(posting.title)}</h1><p>${escapeHtml(posting.basis)}</p><p>${escapeHtml(posting.period)}</p>
<table><thead><tr>${cells('th', headersOf(posting))}</tr></thead><tbody>
${rows.join('\n')}
<tr>${cells('th', ['', ...totalOf(posting)])}</tr></tbody></table>
<p>${escapeHtml(posting.closing)}</p><p>${escapeHtml(posting.bureau)} ${escapeHtml(posting.day)}</p></body></html>
`
}

function xlsxOf(posting: Posting): Promise<Uint8Array> {
  return writeSheet({
    sheets: [
      {
        name: text('sheet'),
        title: posting.title,
        columns: [
          { header: text('seq'), width: 8, kind: 'integer' },
          ...posting.fields.map(field => ({
            header: text(`fields.${field}`),
            width: field === 'unit' ? 44 : 16,
            kind: kindOf(field),
          })),
        ],
        rows: posting.rows.map(row => [row.seq, ...posting.fields.map(field => row.shown[field] ?? null)]),
        notes: [posting.basis, posting.period, posting.closing, `${posting.bureau} ${posting.day}`],
      },
    ],
  })
}

function kindOf(field: string): 'text' | 'integer' | 'fen' {
  return field === 'amountFen' ? 'fen' : field === 'headcount' ? 'integer' : 'text'
}

function formOf(posting: Posting) {
  return letterForm({
    kind: 'publicity/list',
    formId: `G-${posting.slug.toUpperCase()}`.slice(0, 32),
    title: posting.title,
    paragraphs: [posting.basis, posting.period],
    table: {
      columnWidths: [1, ...posting.fields.map(field => (field === 'unit' ? 5 : 2))],
      header: headersOf(posting),
      textColumns: posting.fields.flatMap((field, index) => (field === 'unit' ? [index + 1] : [])),
      rows: posting.rows.map(row => [String(row.seq), ...posting.fields.map(field => printed(field, row.shown))]),
      total: ['', ...totalOf(posting)],
    },
    closing: [posting.closing],
    signature: [posting.bureau, posting.day],
  })
}

function chineseDay(day: string): string {
  return text('day', { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })
}

function escapeHtml(value: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return value.replace(/[&<>"']/g, character => entities[character] ?? character)
}
