import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { confirmAllocation, enterAllocation, rejectAllocation, storeAllocationSlip } from './allocate.ts'
import { setBankAccount } from './enter-facts.ts'
import { confirmReceipt, enterReceipt, rejectReceipt, storeReceiptSlip } from './enter-receipt.ts'
import { money, source } from './funds-schemas.ts'
import { readMoney } from './money.read.ts'
import { readSlip } from './read-slip.ts'
import { amount, asked, clerk, done, note, oneDay, payer, viewers } from './route-words.ts'
import { prepareSlip } from './slip-files.ts'

const module = 'funds'
const oneReceipt = z.object({ receipt: z.uuid() })
const oneAllocation = z.object({ allocation: z.uuid() })
const because = z.object({ reason: note })
const slipNumber = z.string().trim().min(2).max(60)
const fileName = z.object({ name: z.string().min(1).max(200) })

const receiving = [
  route({
    name: 'readMoney',
    module,
    method: 'GET',
    path: '/funds/money',
    summary: 'Bank slips, transfers to districts, what is arriving, balances (F3)',
    who: viewers,
    query: asked,
    response: money,
    handle: (ctx, { query }) => readMoney(ctx, query),
  }),
  route({
    name: 'enterReceipt',
    module,
    method: 'POST',
    path: '/funds/receipts',
    summary: 'A bank slip as one person reads it; another confirms (W21)',
    who: clerk,
    body: z.object({
      source,
      slipNumber,
      day: oneDay,
      amountFen: amount,
      payer: z.string().trim().min(2).max(100),
      letterId: z.uuid().optional(),
      allocationId: z.uuid().optional(),
    }),
    response: z.object({ receiptId: z.uuid() }),
    handle: (ctx, { body }) => enterReceipt(ctx, body),
  }),
  route({
    name: 'uploadReceiptSlip',
    module,
    method: 'POST',
    path: '/funds/receipts/:receipt/slip',
    summary: 'The slip itself (PDF or picture)',
    who: clerk,
    params: oneReceipt,
    query: fileName,
    body: z.instanceof(Buffer),
    upload: true,
    response: done,
    prepare: (_environment, _actor, { query, body }) => prepareSlip(body, query.name),
    handle: async (ctx, { params }, slip) => {
      await storeReceiptSlip(ctx, { receiptId: params.receipt, slip })
      return {}
    },
  }),
  route({
    name: 'downloadReceiptSlip',
    module,
    method: 'GET',
    path: '/funds/receipts/:receipt/slip/:file',
    summary: 'The slip of a receipt',
    who: viewers,
    params: z.object({ receipt: z.uuid(), file: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => readSlip(ctx, { kind: 'fund-receipt', id: params.receipt, fileId: params.file }),
  }),
  route({
    name: 'confirmReceipt',
    module,
    method: 'POST',
    path: '/funds/receipts/:receipt/confirmation',
    summary: 'Another person confirms slip and entry: from now on it is cash',
    who: payer,
    params: oneReceipt,
    response: done,
    handle: async (ctx, { params }) => {
      await confirmReceipt(ctx, params.receipt)
      return {}
    },
  }),
  route({
    name: 'rejectReceipt',
    module,
    method: 'POST',
    path: '/funds/receipts/:receipt/rejection',
    summary: 'Slip and entry differ: given back with the reason',
    who: payer,
    params: oneReceipt,
    body: because,
    response: done,
    handle: async (ctx, { params, body }) => {
      await rejectReceipt(ctx, { receiptId: params.receipt, reason: body.reason })
      return {}
    },
  }),
  route({
    name: 'setBankAccount',
    module,
    method: 'PUT',
    path: '/funds/bank-account',
    summary: 'The account from which the bureau pays a source (W6)',
    who: payer,
    body: z.object({
      source,
      bank: z.string().trim().min(2).max(100),
      accountName: z.string().trim().min(2).max(100),
      accountNumber: z.string().trim().min(8).max(40),
    }),
    response: z.object({ lastFour: z.string() }),
    handle: (ctx, { body }) => setBankAccount(ctx, body),
  }),
]

const allocating = [
  route({
    name: 'enterAllocation',
    module,
    method: 'POST',
    path: '/funds/allocations',
    summary: 'A transfer of the city to a district, from its bank slip (划拨)',
    who: clerk,
    body: z.object({ source, toTerritory: z.string().max(20), slipNumber, day: oneDay, amountFen: amount }),
    response: z.object({ allocationId: z.uuid() }),
    handle: (ctx, { body }) => enterAllocation(ctx, body),
  }),
  route({
    name: 'uploadAllocationSlip',
    module,
    method: 'POST',
    path: '/funds/allocations/:allocation/slip',
    summary: 'The slip of a transfer',
    who: clerk,
    params: oneAllocation,
    query: fileName,
    body: z.instanceof(Buffer),
    upload: true,
    response: done,
    prepare: (_environment, _actor, { query, body }) => prepareSlip(body, query.name),
    handle: async (ctx, { params }, slip) => {
      await storeAllocationSlip(ctx, { allocationId: params.allocation, slip })
      return {}
    },
  }),
  route({
    name: 'downloadAllocationSlip',
    module,
    method: 'GET',
    path: '/funds/allocations/:allocation/slip/:file',
    summary: 'The slip of a transfer, for either end',
    who: viewers,
    params: z.object({ allocation: z.uuid(), file: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => readSlip(ctx, { kind: 'fund-allocation', id: params.allocation, fileId: params.file }),
  }),
  route({
    name: 'confirmAllocation',
    module,
    method: 'POST',
    path: '/funds/allocations/:allocation/confirmation',
    summary: 'Another person confirms: in transit until the district confirms its own slip',
    who: payer,
    params: oneAllocation,
    response: done,
    handle: async (ctx, { params }) => {
      await confirmAllocation(ctx, params.allocation)
      return {}
    },
  }),
  route({
    name: 'rejectAllocation',
    module,
    method: 'POST',
    path: '/funds/allocations/:allocation/rejection',
    summary: 'Slip and entry differ: given back with the reason',
    who: payer,
    params: oneAllocation,
    body: because,
    response: done,
    handle: async (ctx, { params, body }) => {
      await rejectAllocation(ctx, { allocationId: params.allocation, reason: body.reason })
      return {}
    },
  }),
]

export const receiptRoutes = [...receiving, ...allocating]
