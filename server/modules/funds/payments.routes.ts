import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { approveAccount } from './approve-account.ts'
import { readBankFile } from './bank-file.ts'
import { readBatch } from './batches.read.ts'
import { listPayments } from './candidates.read.ts'
import { decideOrder } from './decide-order.ts'
import { dropBatch, takeOutOrder } from './drop-batch.ts'
import { source } from './funds-schemas.ts'
import { batchDetail, payments, resultLoad, results } from './payment-schemas.ts'
import { enterResult, loadResult } from './load-result.ts'
import { makeBatch } from './make-batch.ts'
import { orderBatch } from './order-batch.ts'
import { readResult } from './read-result.ts'
import { listResults } from './results.read.ts'
import { asked, clerk, done, fundPeople, note, oneDay, payer, readers } from './route-words.ts'

const module = 'funds'
const oneBatch = z.object({ batch: z.uuid() })
const oneOrder = z.object({ order: z.uuid() })
const because = z.object({ reason: note })

const paying = [
  route({
    name: 'listPayments',
    module,
    method: 'GET',
    path: '/funds/payments',
    summary: 'What may be paid now with every check, batches, balances (F4)',
    who: readers,
    query: asked,
    response: payments,
    handle: (ctx, { query }) => listPayments(ctx, query),
  }),
  route({
    name: 'makeBatch',
    module,
    method: 'POST',
    path: '/funds/batches',
    summary: 'A batch within the confirmed cash; what fails a check cannot be in it',
    who: clerk,
    body: z.object({
      source,
      claimIds: z.array(z.uuid()).max(2000).default([]),
      payoutIds: z.array(z.uuid()).max(2000).default([]).describe('payouts that came back, to be paid again'),
    }),
    response: z.object({ batchId: z.uuid(), number: z.string() }),
    handle: (ctx, { body }) => makeBatch(ctx, body),
  }),
  route({
    name: 'readBatch',
    module,
    method: 'GET',
    path: '/funds/batches/:batch',
    summary: 'A batch with its orders and their checks',
    who: readers,
    params: oneBatch,
    response: batchDetail,
    handle: (ctx, { params }) => readBatch(ctx, params.batch),
  }),
  route({
    name: 'dropBatch',
    module,
    method: 'POST',
    path: '/funds/batches/:batch/drop',
    summary: 'Gives up a batch that was not ordered',
    who: fundPeople,
    params: oneBatch,
    body: because,
    response: done,
    handle: async (ctx, { params, body }) => {
      await dropBatch(ctx, { batchId: params.batch, reason: body.reason })
      return {}
    },
  }),
  route({
    name: 'takeOutOrder',
    module,
    method: 'POST',
    path: '/funds/batches/:batch/orders/:order/removal',
    summary: 'Takes one payment out of a batch that was not ordered',
    who: fundPeople,
    params: z.object({ batch: z.uuid(), order: z.uuid() }),
    body: because,
    response: done,
    handle: async (ctx, { params, body }) => {
      await takeOutOrder(ctx, { batchId: params.batch, orderId: params.order, reason: body.reason })
      return {}
    },
  }),
  route({
    name: 'orderBatch',
    module,
    method: 'POST',
    path: '/funds/batches/:batch/order',
    summary: 'The payer orders the batch: checks run again, the bank file is fixed; once only',
    who: payer,
    params: oneBatch,
    response: z.object({ csvSha256: z.string(), xlsxSha256: z.string() }),
    handle: (ctx, { params }) => orderBatch(ctx, params.batch),
  }),
  route({
    name: 'downloadBankFile',
    module,
    method: 'GET',
    path: '/funds/batches/:batch/bank-file',
    summary: 'The bank file as it was fixed: always the same bytes',
    who: fundPeople,
    params: oneBatch,
    query: z.object({ form: z.enum(['csv', 'xlsx']).default('xlsx') }),
    download: true,
    handle: (ctx, { params, query }) => readBankFile(ctx, { batchId: params.batch, form: query.form }),
  }),
  route({
    name: 'approveAccount',
    module,
    method: 'POST',
    path: '/funds/account-approvals',
    summary: 'Second approval of an account changed within ten working days (D-88)',
    who: ['fund-payer', 'leader'],
    body: z.object({ payeeAccountId: z.uuid(), reason: note }),
    response: z.object({ approved: z.literal(true) }),
    handle: (ctx, { body }) => approveAccount(ctx, body),
  }),
]

const answering = [
  route({
    name: 'listResults',
    module,
    method: 'GET',
    path: '/funds/results',
    summary: 'Returned, in transit, accepted, and the loads so far (F5)',
    who: readers,
    query: asked.extend({ tab: z.enum(['open', 'returned', 'in-transit', 'accepted', 'all']).default('open') }),
    response: results,
    handle: (ctx, { query }) => listResults(ctx, query),
  }),
  route({
    name: 'loadResult',
    module,
    method: 'POST',
    path: '/funds/results',
    summary: 'The bank’s answer (xlsx or csv); the same file again changes nothing',
    who: clerk,
    query: z.object({ name: z.string().min(1).max(200), source: source.default('special-account') }),
    body: z.instanceof(Buffer),
    upload: true,
    response: resultLoad,
    prepare: (_environment, _actor, { query, body }) => readResult(body, query.name),
    handle: (ctx, { query }, read) => loadResult(ctx, { source: query.source, read }),
  }),
  route({
    name: 'enterResult',
    module,
    method: 'POST',
    path: '/funds/orders/:order/result',
    summary: 'One answer of the bank typed in',
    who: clerk,
    params: oneOrder,
    body: z.object({
      outcome: z.enum(['accepted', 'returned']),
      reason: note.optional(),
      day: oneDay,
      bankReference: z.string().trim().max(60).optional(),
    }),
    response: resultLoad,
    handle: (ctx, { params, body }) => enterResult(ctx, { orderId: params.order, ...body }),
  }),
  route({
    name: 'decideOrder',
    module,
    method: 'POST',
    path: '/funds/orders/:order/decision',
    summary: 'In transit without an answer: a person says with a reason that it was not carried out',
    who: payer,
    params: oneOrder,
    body: because,
    response: z.object({ state: z.literal('void') }),
    handle: (ctx, { params, body }) => decideOrder(ctx, { orderId: params.order, reason: body.reason }),
  }),
]

export const paymentRoutes = [...paying, ...answering]
