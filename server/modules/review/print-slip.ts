import { say } from '../../../texts/index.ts'
import { letterForm } from '../../../values/letter-form.ts'
import { type Actor, type Environment, runAct } from '../../platform/context.ts'
import { printForm } from '../../platform/paper/print-form.ts'
import type { Download } from '../../platform/route.ts'
import { bureauOf } from '../identity/index.ts'
import { getPaper, type PaperRow } from './papers.read.ts'

const text = (key: string, params: Record<string, string | number> = {}) => say('zh-CN', 'review-slips', key, params)

/** The slip for whoever brought the papers: 收件回执 with file number, or 退件单 with what is missing. Official paper stays Chinese. */
export async function prepareSlip(environment: Environment, actor: Actor, paperId: string): Promise<Download> {
  const { paper, bureau } = await runAct(environment, { actor, act: 'readSlip', reading: true }, async ctx => {
    const found = await getPaper(ctx, paperId)
    return { paper: found, bureau: await bureauOf(ctx, found.territory) }
  })
  const { pdf } = await printForm(slipForm(paper, bureau.name))
  const kind = paper.outcome === 'received' ? 'receipt' : 'rejection'
  return {
    fileName: `${text(`${kind}.title`)}-${paper.receiptNumber}.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf,
    inline: true,
  }
}

function slipForm(paper: PaperRow, bureauName: string) {
  const kind = paper.outcome === 'received' ? 'receipt' : 'rejection'
  const reason = paper.reason ? [text('reason', { reason: paper.reason })] : []
  return letterForm({
    kind: `review/${kind}`,
    formId: `S-${paper.receiptNumber}`.slice(0, 32),
    title: text(`${kind}.title`),
    documentNumber: text('number', { number: paper.receiptNumber }),
    addressee: paper.bodyName,
    paragraphs: [
      text(`${kind}.body`, {
        month: chineseMonth(paper.month),
        day: chineseDay(paper.day),
        number: paper.fileNumber ?? '',
      }),
    ],
    table: {
      columnWidths: [1, 5, 2, 2, 2],
      header: ['seq', 'item', 'present', 'copies', 'agrees'].map(column => text(`columns.${column}`)),
      textColumns: [1],
      rows: paper.items.map((item, index) => [
        String(index + 1),
        item.item,
        text(item.present ? 'yes' : 'no'),
        item.present ? String(item.copies) : '0',
        item.present ? text(item.agrees ? 'yes' : 'no') : '',
      ]),
    },
    closing: [...reason, text(`${kind}.closing`)],
    signature: [bureauName, text('received-by', { name: paper.receivedBy }), chineseDay(paper.day)],
  })
}

const chineseMonth = (month: string) => text('month', { year: month.slice(0, 4), month: Number(month.slice(5, 7)) })
const chineseDay = (day: string) =>
  text('day', { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })
