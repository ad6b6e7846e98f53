/**
 * Paper in and out: draws forms as PDF with a QR and check code on every sheet, and reads scans and photos of them back.
 * Both run in worker threads. Knows forms, pages and fields; knows no word of the trade.
 */
export { checkCodeOf, type PageCode, parseQrText, qrTextOf } from './check-code.ts'
export { closePrinter, printForm } from './print-form.ts'
export { closeReader, readPdfText, readScan, renderPage, renderPages, type ScannedPage } from './read-scan.ts'
export { type FileKind, sniffFile } from './sniff-file.ts'
