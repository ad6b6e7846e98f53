import type { Sheet } from '../../../policies/kit.ts'
import { say } from '../../../texts/index.ts'
import { formatYuan } from '../../../values/money.ts'
import { letterForm } from '../../../values/letter-form.ts'
import type { PrintedForm } from '../../../values/printed-form.ts'
import { type Actor, type Environment, runAct } from '../../platform/context.ts'
import { printForm } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { holdsCase, caseOf } from '../review/index.ts'
import { lineSheetOf } from './line-sheet.read.ts'
import { getVisible } from './load-claim.ts'

const text = (key: string, params: Record<string, string | number> = {}) => say('zh-CN', 'claims-paper', key, params)

/** Prints the decision sheet before the transaction of the answer: drawing is slow work. */
export async function prepareSheetPdf(
  environment: Environment,
  actor: Actor,
  input: { claimId: string; lineId: string },
): Promise<Download> {
  const known = await runAct(environment, { actor, act: 'readLineSheet', reading: true }, async ctx => {
    const claim = await getVisible(ctx, input.claimId)
    const read = await lineSheetOf(ctx, claim, input.lineId)
    const file = await caseOf(ctx, 'claim', claim.id)
    if (!actor.roles.includes('enterprise') && file && (await holdsCase(ctx, file.id))) {
      ctx.record({ subject: { kind: 'claim-line', id: input.lineId }, detail: { printed: 'sheet' } })
    }
    return { read, claim }
  })
  const { read, claim } = known
  const form = sheetForm(read.sheet as Sheet, {
    unit: claim.bodyName,
    month: claim.month,
    name: read.line.name,
    maskedId: read.line.maskedId,
    id: input.lineId,
  })
  const { pdf } = await printForm(form)
  return {
    fileName: `${text('sheet.title')}-${claim.month}-${read.line.seq}.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf,
    inline: true,
  }
}

export async function printSheet(prepared: Download): Promise<Download> {
  return prepared
}

/** The sheet as a letter: verdict, clause by clause, arithmetic, counters, what it leans on. */
export function sheetForm(
  sheet: Sheet,
  about: { unit: string; month: string; name: string; maskedId: string; id: string },
): PrintedForm {
  const rows = sheet.rows.map(row => [
    text(`sheet.mark.${row.mark}`),
    row.clause,
    row.says.zh,
    row.facts.map(fact => `${fact.label.zh}: ${fact.shown.zh}`).join('\n'),
  ])
  const steps = sheet.steps.map(step =>
    text('sheet.step', { label: step.label.zh, figures: step.figures, value: step.value, clause: step.clause }),
  )
  const counters = sheet.counters.map(counter =>
    text('sheet.counter', { label: counter.label.zh, used: counter.used, take: counter.take, limit: counter.limit }),
  )
  const doubts = sheet.doubts.map(doubt =>
    text('sheet.doubt', { id: doubt.id, question: doubt.question.zh, chosen: doubt.chosen.zh }),
  )
  return letterForm({
    kind: 'claims/decision-sheet',
    formId: `S-${about.id.replaceAll('-', '').slice(-20).toUpperCase()}`,
    title: text('sheet.title'),
    paragraphs: [
      text('sheet.head', { unit: about.unit, month: about.month, name: about.name, maskedId: about.maskedId }),
      text(`sheet.verdict.${sheet.verdict}`, { amount: formatYuan(sheet.amountFen), scheme: sheet.scheme.title.zh }),
    ],
    table: {
      columnWidths: [14, 26, 80, 50],
      header: ['mark', 'clause', 'says', 'facts'].map(column => text(`sheet.columns.${column}`)),
      textColumns: [2, 3],
      rows,
    },
    closing: [...steps, ...counters, ...doubts],
    signature: [text('sheet.basis', { title: sheet.pack.title.zh })],
    notes: sheet.pack.sha256 ? [text('sheet.version', { hash: sheet.pack.sha256.slice(0, 16) })] : [],
  })
}
