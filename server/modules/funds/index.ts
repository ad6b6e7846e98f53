/**
 * funds owns money: sources, a double-entry ledger by body, source and kind of account, requests and letters to finance, bank slips,
 * allocations, payments, bank results, vouchers. It promises that every entry balances, that cash never falls below zero, that a line
 * stands in one live request and one live payout and a payout in one live order, that money exists only when one has entered and
 * another confirmed it (W21), and that nothing is paid before publicity ended, under an objection, before paper filing, beyond the
 * balance, or to another account than the unit's own basic one. It reads claims and publicity and tells them through events.
 */
import './events.ts'
import { ledgerRoutes } from './ledger.routes.ts'
import { paymentRoutes } from './payments.routes.ts'
import { receiptRoutes } from './receipts.routes.ts'
import { requestRoutes } from './requests.routes.ts'

export { confirmAllocation, enterAllocation, storeAllocationSlip } from './allocate.ts'
export { approveAccount } from './approve-account.ts'
export { enterIndicator, enterStatement, setBankAccount } from './enter-facts.ts'
export { confirmReceipt, enterReceipt, storeReceiptSlip } from './enter-receipt.ts'
export { answerLetter, makeLetter, sendLetter } from './letters.ts'
export { enterResult, loadResult } from './load-result.ts'
export { makeBatch } from './make-batch.ts'
export { makeRequest } from './make-request.ts'
export { orderBatch } from './order-batch.ts'
export { readResult } from './read-result.ts'
export { submitRequest } from './submit-request.ts'
export { releaseRequested, timers, watchDue } from './watch-due.ts'

export const routes = [...requestRoutes, ...receiptRoutes, ...paymentRoutes, ...ledgerRoutes]
