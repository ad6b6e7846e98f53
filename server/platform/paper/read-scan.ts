import { refuse } from '../../../values/refusal.ts'
import { WorkerLost, WorkerQueue } from './worker-queue.ts'

export interface ScannedPage {
  /** Counted from 1 within the file. */
  page: number
  /** Pixels as read: PDF pages at 200 dpi, photos turned by EXIF and at most 3000 a side. */
  width: number
  height: number
  /** Texts of all QR codes on the page, each once. */
  codes: string[]
  /** JPEG of at most 40 kB. */
  thumbnail: Uint8Array
  /** A code printed by this product was read; otherwise an official compares the page by eye. */
  readable: boolean
}

const largestScanBytes = 20 * 1024 * 1024
const readTimeoutMilliseconds = 180_000
const readableMediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']
const reader = new WorkerQueue(new URL('./read-worker.ts', import.meta.url))

/** A file that kills or stalls the reader is a damaged file to whoever sent it. */
function asDamaged(error: unknown): never {
  if (error instanceof WorkerLost) refuse('file-damaged')
  throw error
}

/**
 * Reads a scan: a PDF of up to 60 pages or one photo, up to 20 MB. Runs in a worker thread, one file after the other.
 * Refuses `file-too-large`, `file-type-not-allowed`, `file-damaged`, `file-encrypted`, `too-many-pages`,
 * `picture-too-large`. The media type is that of the content (`sniffFile`), not the one claimed by the sender.
 */
export async function readScan(bytes: Uint8Array, mediaType: string): Promise<{ pages: ScannedPage[] }> {
  if (!readableMediaTypes.includes(mediaType)) refuse('file-type-not-allowed', { mediaType })
  if (bytes.length > largestScanBytes) refuse('file-too-large', { allowedMegabytes: largestScanBytes / 1024 / 1024 })
  if (bytes.length === 0) refuse('file-damaged')
  const input = { bytes, isPdf: mediaType === 'application/pdf' }
  const pages = await reader.run<ScannedPage[]>('readScan', input, readTimeoutMilliseconds).catch(asDamaged)
  return { pages }
}

/** PNG of every page of a PDF at a width in pixels (at most 3000 on the longer side). Refuses like `readScan`. */
export async function renderPages(pdf: Uint8Array, widthPixels: number): Promise<Uint8Array[]> {
  return await reader.run<Uint8Array[]>('renderPages', { pdf, widthPixels }, readTimeoutMilliseconds).catch(asDamaged)
}

/** PNG of one page, counted from 1. Refuses `page-missing` beyond the last page, otherwise like `renderPages`. */
export async function renderPage(pdf: Uint8Array, want: { page: number; widthPixels: number }): Promise<Uint8Array> {
  const input = { pdf, widthPixels: want.widthPixels, only: want.page }
  const [picture] = await reader.run<Uint8Array[]>('renderPages', input, readTimeoutMilliseconds).catch(asDamaged)
  return picture ?? refuse('page-missing', { page: want.page })
}

/** The text layer of every page of a PDF. Refuses like `renderPages`. */
export async function readPdfText(pdf: Uint8Array): Promise<string[]> {
  return await reader.run<string[]>('readText', { pdf }, readTimeoutMilliseconds).catch(asDamaged)
}

/** Ends the reading worker (shutdown, tests). */
export function closeReader(): Promise<void> {
  return reader.close()
}
