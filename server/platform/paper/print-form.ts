import type { PrintedForm } from '../../../values/printed-form.ts'
import { WorkerQueue } from './worker-queue.ts'

const printTimeoutMilliseconds = 120_000
const printer = new WorkerQueue(new URL('./print-worker.ts', import.meta.url))

/**
 * Draws a form as PDF, A4, one sheet per page of the form, each with QR, check code, page count and form id in its footer.
 * Runs in a worker thread, one form after the other.
 * Refuses `form-page-too-long` when a page cannot be set on one sheet in readable type; throws WorkerLost after two minutes.
 */
export function printForm(form: PrintedForm): Promise<{ pdf: Uint8Array; pages: number }> {
  return printer.run('print', form, printTimeoutMilliseconds)
}

/** Ends the printing worker (shutdown, tests). */
export function closePrinter(): Promise<void> {
  return printer.close()
}
