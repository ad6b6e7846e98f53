import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { prepareApprovalSheet } from './approval-sheet.ts'
import { archiveVoucher, listVouchers, storePaymentSlip } from './archive-voucher.ts'
import { enterStatement } from './enter-facts.ts'
import { source } from './funds-schemas.ts'
import { ledger, ownPayout, payoutDetail, voucherRow } from './payment-schemas.ts'
import { exportLedger, readLedger } from './ledger.read.ts'
import { getPayout, listOwnPayouts, readPayout, readPayoutFile } from './payouts.read.ts'
import { asked, clerk, done, oneDay, readers, viewers } from './route-words.ts'
import { prepareSlip } from './slip-files.ts'

const module = 'funds'
const onePayout = z.object({ payout: z.uuid() })
const byMonth = asked.extend({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
})

export const ledgerRoutes = [
  route({
    name: 'readPayout',
    module,
    method: 'GET',
    path: '/funds/payouts/:payout',
    summary: 'A payout against its opinion, with its orders and every paper behind it',
    who: viewers,
    params: onePayout,
    response: payoutDetail,
    handle: (ctx, { params }) => readPayout(ctx, params.payout),
  }),
  route({
    name: 'downloadPayoutFile',
    module,
    method: 'GET',
    path: '/funds/payouts/:payout/files/:file',
    summary: 'A paper of the voucher; the view of forms and scans is recorded',
    who: readers,
    params: z.object({ payout: z.uuid(), file: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => readPayoutFile(ctx, { payoutId: params.payout, fileId: params.file }),
  }),
  route({
    name: 'downloadApprovalSheet',
    module,
    method: 'GET',
    path: '/funds/payouts/:payout/approval-sheet',
    summary: '拨付审批单 (PDF): this payment beside the opinion and what was paid before (W4)',
    who: viewers,
    params: onePayout,
    download: true,
    prepare: (environment, actor, { params }) => prepareApprovalSheet(environment, actor, params.payout),
    handle: async (ctx, { params }, file) => {
      await getPayout(ctx, params.payout)
      return file
    },
  }),
  route({
    name: 'uploadPaymentSlip',
    module,
    method: 'POST',
    path: '/funds/payouts/:payout/slip',
    summary: 'The bank slip of a payment',
    who: clerk,
    params: onePayout,
    query: z.object({ name: z.string().min(1).max(200) }),
    body: z.instanceof(Buffer),
    upload: true,
    response: done,
    prepare: (_environment, _actor, { query, body }) => prepareSlip(body, query.name),
    handle: async (ctx, { params }, slip) => {
      await storePaymentSlip(ctx, { payoutId: params.payout, slip })
      return {}
    },
  }),
  route({
    name: 'archiveVoucher',
    module,
    method: 'POST',
    path: '/funds/payouts/:payout/voucher',
    summary: 'Closes the 凭证包 with its number',
    who: clerk,
    params: onePayout,
    response: z.object({ number: z.string() }),
    handle: (ctx, { params }) => archiveVoucher(ctx, params.payout),
  }),
  route({
    name: 'listVouchers',
    module,
    method: 'GET',
    path: '/funds/vouchers',
    summary: 'Paid payouts with their vouchers (F6)',
    who: readers,
    query: byMonth,
    response: z.array(voucherRow),
    handle: (ctx, { query }) => listVouchers(ctx, query),
  }),
  route({
    name: 'readLedger',
    module,
    method: 'GET',
    path: '/funds/ledger',
    summary: 'Journal, balances, difference to the bank, months of support, overdue (F6)',
    who: viewers,
    query: byMonth,
    response: ledger,
    handle: (ctx, { query }) => readLedger(ctx, query),
  }),
  route({
    name: 'exportLedger',
    module,
    method: 'GET',
    path: '/funds/ledger/export',
    summary: 'The journal as xlsx',
    who: viewers,
    query: byMonth,
    download: true,
    handle: (ctx, { query }) => exportLedger(ctx, query),
  }),
  route({
    name: 'enterStatement',
    module,
    method: 'POST',
    path: '/funds/statements',
    summary: 'The balance that the bank states for a day',
    who: clerk,
    body: z.object({ source, day: oneDay, balanceFen: z.number().int().min(0) }),
    response: done,
    handle: async (ctx, { body }) => {
      await enterStatement(ctx, body)
      return {}
    },
  }),
  route({
    name: 'listOwnPayouts',
    module,
    method: 'GET',
    path: '/enterprise/payouts',
    summary: 'The payments to my enterprise with where each stands (E11)',
    who: ['enterprise'],
    response: z.array(ownPayout),
    handle: ctx => listOwnPayouts(ctx),
  }),
]
