import type { Pack } from '../../../policies/kit.ts'
import { say } from '../../../texts/index.ts'
import { firstDay, monthOf } from '../../../values/days.ts'
import { type Actor, type Environment, runAct } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { writeSheet, type WrittenColumn } from '../../platform/sheets/index.ts'
import { territoryChain } from '../identity/index.ts'
import { packOf } from '../law/index.ts'
import { programme } from './months.ts'
import { columnsOf } from './roster-columns.ts'

export const sheetMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Widths that show a whole id, a date, a name. */
const widths: Record<string, number> = {
  'resident-id': 21,
  day: 13,
  phone: 14,
  fen: 12,
  integer: 10,
  'yes-no': 12,
  choice: 22,
  text: 14,
}

/** The columns of the roster for writing; ids and telephones are text, so that a spreadsheet keeps every digit. */
export function writtenColumns(pack: Pack): WrittenColumn[] {
  return columnsOf(pack).map(fact => ({
    header: fact.column.header,
    width: Math.max(widths[fact.kind] ?? 14, fact.column.header.length * 2),
    kind: fact.kind === 'fen' ? 'fen' : fact.kind === 'day' ? 'day' : fact.kind === 'integer' ? 'integer' : 'text',
    ...(fact.choices ? { choices: fact.choices.map(choice => choice.label.zh) } : {}),
  }))
}

/** An empty roster: the columns of the annex, then what the rules need, with lists of choices. */
export async function downloadTemplate(
  environment: Environment,
  actor: Actor,
  month: string | undefined,
): Promise<Download> {
  const pack = await runAct(environment, { actor, act: 'downloadTemplate', reading: true }, async ctx => {
    const chain = actor.territory ? await territoryChain(ctx, actor.territory) : []
    return packOf(ctx, { programme, territoryChain: chain, day: firstDay(month ?? monthOf(ctx.today)) })
  })
  const title = say('zh-CN', 'claims-paper', 'roster.title')
  const help = columnsOf(pack).map(fact =>
    say('zh-CN', 'claims-paper', 'roster.note', {
      column: fact.column.header,
      required: say('zh-CN', 'claims-paper', fact.column.required ? 'roster.yes' : 'roster.no'),
      allowed:
        fact.choices?.map(choice => choice.label.zh).join(' / ') ??
        say('zh-CN', 'claims-paper', `roster.kinds.${fact.kind}`),
    }),
  )
  // Help stands under the table: a reader that looks for the fullest sheet must find the roster however few rows are filled in.
  const bytes = await writeSheet({
    sheets: [
      {
        name: title,
        columns: writtenColumns(pack),
        rows: Array.from({ length: 30 }, () => columnsOf(pack).map(() => null)),
        notes: help,
      },
    ],
  })
  return { fileName: `${title}.xlsx`, mediaType: sheetMediaType, bytes }
}
