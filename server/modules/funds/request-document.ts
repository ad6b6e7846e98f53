import { say } from '../../../texts/index.ts'
import type { Letter } from '../../../values/letter-form.ts'
import { type Fen, formatFigures, toChineseCapital } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'
import { bureauOf } from '../identity/index.ts'
import type { Source } from './funds.ts'
import type { Bureau } from './own-bureau.ts'

/** Official paper stays Chinese. */
export const paper = (key: string, params: Record<string, string | number> = {}) =>
  say('zh-CN', 'funds-papers', key, params)

export const chineseDay = (day: string) =>
  paper('day', { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })

export const chineseMonth = (month: string) =>
  paper('month', { year: month.slice(0, 4), month: Number(month.slice(5, 7)) })

/** Who answers a bureau's request: the city's bureau, or the finance of the county (or of the city itself). */
export async function destinationOf(ctx: Context, bureau: Bureau): Promise<string> {
  const { territory } = bureau
  if (territory.fundChain === 'city' && territory.parent !== null) return (await bureauOf(ctx, territory.parent)).name
  return financeOf(ctx, territory)
}

/** The finance office of a territory, as a letter addresses it. */
export async function financeOf(ctx: Context, territory: { code: string; name: string }): Promise<string> {
  const [row] = await ctx.sql<{ name: string }[]>`
    select name from identity.body where kind = 'finance' and territory = ${territory.code} order by created_at, id limit 1`
  return row?.name ?? paper('finance', { territory: territory.name })
}

interface DocumentInput {
  kind: 'request' | 'letter'
  formId: string
  number: string
  addressee: string
  bureau: Bureau
  source: Source
  day: string
  amountFen: Fen
  headcount: number
  header: string[]
  columnWidths: number[]
  rows: string[][]
}

/** 用款申请 and 请款函: what is asked, for whom, in figures and capitals, with the summary as a table (W21). No person is named (W12). */
export function moneyLetter(input: DocumentInput): Letter {
  const params = {
    source: paper(`source.${input.source}`),
    rows: input.rows.length,
    headcount: input.headcount,
    figures: formatFigures(input.amountFen),
    capitals: toChineseCapital(input.amountFen),
  }
  return {
    kind: `funds/${input.kind}`,
    formId: input.formId,
    title: paper(`${input.kind}.title`),
    documentNumber: input.number,
    addressee: input.addressee,
    paragraphs: [paper(`${input.kind}.body`, params), paper(`${input.kind}.basis`)],
    table: {
      columnWidths: input.columnWidths,
      header: input.header,
      textColumns: [1],
      rows: input.rows,
      total: [
        '',
        paper('total'),
        ...input.header.slice(4).map(() => ''),
        String(input.headcount),
        formatFigures(input.amountFen),
      ],
    },
    closing: [paper(`${input.kind}.closing`)],
    signature: [input.bureau.name, chineseDay(input.day)],
  }
}
