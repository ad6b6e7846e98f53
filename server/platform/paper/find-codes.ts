import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp, { type Sharp } from 'sharp'
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import { parseQrText } from './check-code.ts'
import type { Bitmap } from './pdf-pages.ts'

const require = createRequire(import.meta.url)
const longestCode = 300

let isPrepared = false

function prepare(): void {
  if (isPrepared) return
  // The binary comes from the package; left alone the library would fetch it from a CDN.
  const file = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
  prepareZXingModule({ overrides: { wasmBinary } })
  isPrepared = true
}

const options: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
}

async function readOnce(bitmap: Bitmap, binarizer: 'LocalAverage' | 'GlobalHistogram'): Promise<string[]> {
  const { width, height } = bitmap
  const data = new Uint8ClampedArray(bitmap.data.buffer, bitmap.data.byteOffset, bitmap.data.byteLength)
  const results = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' } as Parameters<typeof readBarcodes>[0],
    {
      ...options,
      binarizer,
    },
  )
  return results.filter(result => result.isValid && result.text !== '').map(result => result.text.slice(0, longestCode))
}

function pictureOf(bitmap: Bitmap): Sharp {
  return sharp(bitmap.data, { raw: { width: bitmap.width, height: bitmap.height, channels: 4 } })
}

async function bitmapOf(picture: Sharp): Promise<Bitmap> {
  const { data, info } = await picture.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The four edges of a sheet, enlarged: the code stands at one of them, whichever way the sheet lies. */
async function readEdges(bitmap: Bitmap): Promise<string[]> {
  const deep = 0.34
  const [across, down] = [Math.round(bitmap.width * deep), Math.round(bitmap.height * deep)]
  const edges = [
    { left: 0, top: bitmap.height - down, width: bitmap.width, height: down },
    { left: 0, top: 0, width: bitmap.width, height: down },
    { left: 0, top: 0, width: across, height: bitmap.height },
    { left: bitmap.width - across, top: 0, width: across, height: bitmap.height },
  ]
  for (const edge of edges) {
    const width = Math.min(3600, Math.round(edge.width * 1.8))
    // No contrast stretching or sharpening: it costs seconds per page, and the threshold is local anyway.
    const enlarged = pictureOf(bitmap).extract(edge).greyscale().resize({ width, kernel: 'cubic' }).blur(1.2)
    const codes = await readOnce(await bitmapOf(enlarged), 'LocalAverage')
    if (codes.some(isOurs)) return codes
  }
  return []
}

/** Whether a QR text is one that this product printed. */
export function isOurs(text: string): boolean {
  return parseQrText(text) !== undefined
}

/**
 * The QR texts on a picture, each once. As long as none of ours is found the picture is tried again: with another
 * threshold, smoothed, and edge by edge enlarged.
 */
export async function findCodes(bitmap: Bitmap): Promise<string[]> {
  prepare()
  if (bitmap.width < 32 || bitmap.height < 32) return []
  const found = new Set<string>()
  const attempts: (() => Promise<string[]>)[] = [
    () => readOnce(bitmap, 'LocalAverage'),
    () => readOnce(bitmap, 'GlobalHistogram'),
    async () => readOnce(await bitmapOf(pictureOf(bitmap).greyscale().blur(1)), 'LocalAverage'),
    () => readEdges(bitmap),
  ]
  for (const attempt of attempts) {
    for (const code of await attempt()) found.add(code)
    if ([...found].some(isOurs)) break
  }
  return [...found]
}
