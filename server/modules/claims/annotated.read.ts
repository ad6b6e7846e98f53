import { say } from '../../../texts/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { type RowCell, writeSheet } from '../../platform/sheets/index.ts'
import { getPack } from '../law/index.ts'
import { selectLines, type LineRecord } from './lines.read.ts'
import { getOwn } from './load-claim.ts'
import { columnsOf } from './roster-columns.ts'
import { textsOfLine } from './roster-rows.ts'
import { sheetMediaType, writtenColumns } from './template.read.ts'

type Language = 'zh-CN' | 'en'

/** The roster with verdict, amount, clauses and wrong cells beside each row: to mend at the desk and upload again. */
export async function downloadAnnotated(
  ctx: Context,
  input: { claimId: string; language: Language },
): Promise<Download> {
  const claim = await getOwn(ctx, input.claimId)
  const pack = getPack(claim.packId)
  const { rows } = await selectLines(ctx, claim, { filter: 'all', sort: 'seq', page: 1, size: 20_000 })
  const text = (key: string, params: Record<string, string | number> = {}) =>
    say(input.language, 'claims-paper', key, params)
  const columns = columnsOf(pack)
  const written = rows.map((line): RowCell[] => {
    const texts = textsOfLine(pack, line, ctx.environment.sealing)
    const cells = columns.map((fact): RowCell => {
      const fault = line.faults.find(one => one.name === fact.name)
      const value =
        fault || fact.kind !== 'fen'
          ? (texts[fact.name] ?? '')
          : ((line.facts[fact.name] as number | undefined) ?? null)
      const typed =
        fact.kind === 'integer' && !fault && fact.name !== 'sequence'
          ? ((line.facts[fact.name] as number | undefined) ?? null)
          : value
      return fault ? { value: typed, mark: 'wrong', comment: remarkText(input.language, fault) } : typed
    })
    const mark =
      line.standing === 'fits' ? 'good' : line.standing === 'unfit' || line.standing === 'faulty' ? 'wrong' : 'doubtful'
    return [
      ...cells,
      { value: text(`standing.${line.standing}`), mark },
      line.verdict === 'fits' ? line.amountFen : null,
      reasonsText(input.language, line),
    ]
  })
  const bytes = await writeSheet({
    sheets: [
      {
        name: text('roster.title'),
        columns: [
          ...writtenColumns(pack),
          { header: text('annotated.verdict'), width: 14, kind: 'text' },
          { header: text('annotated.amount'), width: 12, kind: 'fen' },
          { header: text('annotated.reasons'), width: 80, kind: 'text' },
        ],
        rows: written,
      },
    ],
    writtenAt: ctx.now,
  })
  ctx.record({ subject: { kind: 'claim', id: claim.id }, detail: { rows: rows.length } })
  return { fileName: text('annotated.file', { month: claim.month }), mediaType: sheetMediaType, bytes }
}

/** What is wrong with a cell, in words. */
export function remarkText(
  language: Language,
  fault: { code: string; params: Record<string, string | number> },
): string {
  const namespace = fault.code === 'person-already-claimed' ? 'refusals-claims' : 'refusals-sheets'
  return say(language, namespace, fault.code, fault.params)
}

function reasonsText(language: Language, line: LineRecord): string {
  const spoken = language === 'en' ? 'en' : 'zh'
  const stop = say(language, 'claims-paper', 'annotated.stop')
  const faults = line.faults.map(fault => remarkText(language, fault))
  const clauses = [...line.findings, ...line.owed.filter(owing => owing.clause !== '')].map(
    one => `${one.clause} ${one.says[spoken]}`,
  )
  const elsewhere = line.elsewhere ? [say(language, 'claims-paper', 'annotated.elsewhere')] : []
  return [...faults, ...clauses, ...elsewhere].join(stop)
}
