import { letterForm } from '../../../values/letter-form.ts'
import { formatFigures, toChineseCapital } from '../../../values/money.ts'
import { type Actor, type Environment, runAct } from '../../platform/context.ts'
import { printForm } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { bureauOf } from '../identity/index.ts'
import { ordersOf } from './batches.read.ts'
import { againstOpinion, getPayout } from './payouts.read.ts'
import { chineseDay, chineseMonth, paper } from './request-document.ts'
import { documentOf } from './requests.read.ts'

/** 用款申请 or 请款函 as it was made, printed when asked for: the text is fixed, so is its check code. */
export async function prepareDocument(
  environment: Environment,
  actor: Actor,
  of: { requestId: string } | { letterId: string },
): Promise<Download> {
  const { number, document } = await runAct(environment, { actor, act: 'readDocument', reading: true }, ctx =>
    documentOf(ctx, of),
  )
  const { pdf } = await printForm(letterForm(document))
  return { fileName: `${document.title}-${number}.pdf`, mediaType: 'application/pdf', bytes: pdf, inline: true }
}

/** 拨付审批单: this payment beside the signed opinion and what was paid against it before (W4). */
export async function prepareApprovalSheet(
  environment: Environment,
  actor: Actor,
  payoutId: string,
): Promise<Download> {
  const found = await runAct(environment, { actor, act: 'readApprovalSheet', reading: true }, async ctx => {
    const payout = await getPayout(ctx, payoutId)
    const [batch] = await ctx.sql<
      { number: string; madeBy: string; orderedBy: string | null; orderedOn: string | null }[]
    >`
      select b.number, b.made_by_name as made_by, b.ordered_by_name as ordered_by, b.ordered_on from funds.batch b
      join funds.payment_order o on o.batch_id = b.id where o.payout_id = ${payoutId} order by o.id desc limit 1`
    return {
      payout,
      batch,
      against: await againstOpinion(ctx, payout),
      order: (await ordersOf(ctx, { payoutId }))[0],
      bureau: await bureauOf(ctx, payout.territory),
    }
  })
  const { payout, batch, against, order, bureau } = found
  const row = (key: string, value: string) => [paper(`approval.${key}`), value]
  const money = (fen: number) =>
    paper('approval.money', { figures: formatFigures(fen), capitals: toChineseCapital(fen) })
  const form = letterForm({
    kind: 'funds/payment-approval',
    formId: payout.number,
    title: paper('approval.title'),
    documentNumber: payout.number,
    paragraphs: [],
    table: {
      columnWidths: [3, 9],
      header: [paper('approval.item'), paper('approval.content')],
      textColumns: [1],
      rows: [
        row('unit', payout.bodyName),
        row('month', chineseMonth(payout.month)),
        row('source', paper(`source.${payout.source}`)),
        row('opinion', against.opinion ? money(against.opinion.totalFen) : paper('approval.none')),
        row('before', money(against.paidBeforeFen)),
        row('now', `${money(payout.amountFen)}${paper('approval.persons', { headcount: payout.headcount })}`),
        row('remaining', money(against.remainingFen)),
        row('account', order ? `${order.accountName} ${order.bank} ****${order.lastFour}` : paper('approval.none')),
        row('signed', signedBy(against.opinion)),
        row('made', batch ? `${batch.madeBy} ${batch.number}` : paper('approval.none')),
      ],
    },
    closing: batch?.orderedOn ? [paper('approval.closing')] : [],
    signature: [
      bureau.name,
      paper('approval.payer', { name: batch?.orderedBy ?? '' }),
      batch?.orderedOn ? chineseDay(batch.orderedOn) : '',
    ].filter(line => line !== ''),
  })
  const { pdf } = await printForm(form)
  return {
    fileName: `${paper('approval.title')}-${payout.number}.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf,
    inline: true,
  }
}

function signedBy(opinion: { handler: string; leader: string; day: string } | null): string {
  return opinion === null
    ? paper('approval.none')
    : paper('approval.signed-by', { handler: opinion.handler, leader: opinion.leader, day: chineseDay(opinion.day) })
}
