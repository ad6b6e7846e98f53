import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary, type PDFiumDocument, type PDFiumPage } from '@hyzyla/pdfium'
import { refuse } from '../../../values/refusal.ts'

const require = createRequire(import.meta.url)

let library: Promise<PDFiumLibrary> | undefined

function openLibrary(): Promise<PDFiumLibrary> {
  const file = readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm'))
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
  return PDFiumLibrary.init({ wasmBinary })
}

export interface Bitmap {
  /** Red, green, blue, alpha. */
  data: Uint8Array
  width: number
  height: number
}

/**
 * Opens a PDF for the time of one job. Refuses `file-encrypted`, `file-damaged` and, above the limit, `too-many-pages`.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  mostPages: number,
  read: (document: PDFiumDocument) => Promise<Result>,
): Promise<Result> {
  library ??= openLibrary()
  const pdfium = await library
  const document = await pdfium.loadDocument(bytes).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : ''
    return /password|security/i.test(message) ? refuse('file-encrypted') : refuse('file-damaged')
  })
  try {
    const pages = document.getPageCount()
    if (pages < 1) refuse('file-damaged')
    if (pages > mostPages) refuse('too-many-pages', { pages, most: mostPages })
    return await read(document)
  } finally {
    document.destroy()
  }
}

/** One page, numbered from 1. Refuses `file-damaged` when it cannot be opened. */
export function pageOf(document: PDFiumDocument, page: number): PDFiumPage {
  try {
    return document.getPage(page - 1)
  } catch {
    return refuse('file-damaged', { page })
  }
}

/** Draws one page at a resolution, never with a longer side than the limit: a page may claim any size. */
export async function drawPage(
  page: PDFiumPage,
  want: { dotsPerInch: number } | { widthPixels: number },
  longestSidePixels: number,
): Promise<Bitmap> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  if (!(originalWidth >= 1 && originalHeight >= 1)) refuse('file-damaged')
  const wanted = 'dotsPerInch' in want ? want.dotsPerInch / 72 : want.widthPixels / Math.floor(originalWidth)
  const scale = Math.min(wanted, longestSidePixels / Math.max(originalWidth, originalHeight))
  if (Math.min(originalWidth, originalHeight) * scale < 1) refuse('file-damaged')
  // Filled-in fields of a PDF form count as print.
  const { data, width, height } = await page.render({ scale, render: 'bitmap', renderFormFields: true })
  return { data, width, height }
}
