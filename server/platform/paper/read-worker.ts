import sharp from 'sharp'
import { refuse } from '../../../values/refusal.ts'
import { findCodes, isOurs } from './find-codes.ts'
import { type Bitmap, drawPage, pageOf, withPdf } from './pdf-pages.ts'
import type { ScannedPage } from './read-scan.ts'
import { serveTasks } from './worker-queue.ts'

const scanDotsPerInch = 200
const longestSidePixels = 3000
const mostScannedPages = 60
/** A form printed by us: a roster of 20,000 people is about 1,300 sheets. */
const mostPrintedPages = 2000
/** Above the largest phone cameras, below what a picture bomb needs. */
const mostPicturePixels = 120_000_000
const largestThumbnailBytes = 40_000
/** The PDF reader does not give memory back while its thread lives. */
const pagesPerWorker = 300
let pagesRead = 0

sharp.concurrency(1)
sharp.cache(false)

async function thumbnailOf(bitmap: Bitmap): Promise<Uint8Array> {
  const raw = { width: bitmap.width, height: bitmap.height, channels: 4 as const }
  for (const [side, quality] of [
    [480, 72],
    [480, 50],
    [360, 45],
  ] as const) {
    const picture = sharp(bitmap.data, { raw }).flatten({ background: '#fff' })
    const jpeg = await picture.resize({ width: side, height: side, fit: 'inside' }).jpeg({ quality }).toBuffer()
    if (jpeg.length <= largestThumbnailBytes) return jpeg
  }
  const last = sharp(bitmap.data, { raw })
    .flatten({ background: '#fff' })
    .resize({ width: 200, height: 200, fit: 'inside' })
  return await last.jpeg({ quality: 40 }).toBuffer()
}

async function readPage(bitmap: Bitmap, page: number): Promise<ScannedPage> {
  pagesRead += 1
  const codes = await findCodes(bitmap)
  const { width, height } = bitmap
  return { page, width, height, codes, thumbnail: await thumbnailOf(bitmap), readable: codes.some(isOurs) }
}

async function readPdf(bytes: Uint8Array): Promise<ScannedPage[]> {
  return await withPdf(bytes, mostScannedPages, async document => {
    const pages: ScannedPage[] = []
    for (let page = 1; page <= document.getPageCount(); page += 1) {
      const bitmap = await drawPage(pageOf(document, page), { dotsPerInch: scanDotsPerInch }, longestSidePixels)
      pages.push(await readPage(bitmap, page))
    }
    return pages
  })
}

async function readPicture(bytes: Uint8Array): Promise<ScannedPage[]> {
  const input = { limitInputPixels: mostPicturePixels, failOn: 'error' as const }
  try {
    const picture = sharp(bytes, input).autoOrient().flatten({ background: '#fff' })
    const limited = picture.resize({
      width: longestSidePixels,
      height: longestSidePixels,
      fit: 'inside',
      withoutEnlargement: true,
    })
    const { data, info } = await limited.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    return [await readPage({ data, width: info.width, height: info.height }, 1)]
  } catch (error) {
    if (error instanceof Error && /pixel limit|too large|exceeds/i.test(error.message)) {
      return refuse('picture-too-large', { mostMegapixels: mostPicturePixels / 1_000_000 })
    }
    return refuse('file-damaged')
  }
}

async function readScan(input: { bytes: Uint8Array; isPdf: boolean }): Promise<ScannedPage[]> {
  return input.isPdf ? await readPdf(input.bytes) : await readPicture(input.bytes)
}

async function renderPages(input: { pdf: Uint8Array; widthPixels: number; only?: number }): Promise<Uint8Array[]> {
  return await withPdf(input.pdf, mostPrintedPages, async document => {
    const last = document.getPageCount()
    const numbers = input.only === undefined ? Array.from({ length: last }, (_, index) => index + 1) : [input.only]
    const pictures: Uint8Array[] = []
    for (const page of numbers) {
      if (page < 1 || page > last) refuse('page-missing', { page, pages: last })
      pagesRead += 1
      const bitmap = await drawPage(pageOf(document, page), { widthPixels: input.widthPixels }, longestSidePixels)
      const raw = { width: bitmap.width, height: bitmap.height, channels: 4 as const }
      pictures.push(await sharp(bitmap.data, { raw }).removeAlpha().png({ compressionLevel: 7 }).toBuffer())
    }
    return pictures
  })
}

async function readText(input: { pdf: Uint8Array }): Promise<string[]> {
  return await withPdf(input.pdf, mostPrintedPages, async document => {
    const texts: string[] = []
    for (let page = 1; page <= document.getPageCount(); page += 1) texts.push(pageOf(document, page).getText())
    return texts
  })
}

serveTasks({ readScan, renderPages, readText }, () => pagesRead >= pagesPerWorker)
