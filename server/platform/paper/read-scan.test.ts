import sharp from 'sharp'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  closePrinter,
  closeReader,
  parseQrText,
  printForm,
  qrTextOf,
  readScan,
  renderPage,
  renderPages,
} from './index.ts'
import { sampleForm } from './sample-form.ts'
import { asPhonePhoto, asScan, pdfOfScans } from './spoil-picture.ts'

const rows = Array.from({ length: 60 }, (_, index) => [String(index + 1), `甲${index + 1}`, '乙'])
const form = sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 20 })
let pdf: Uint8Array
let sheets: Uint8Array[]

beforeAll(async () => {
  pdf = (await printForm(form)).pdf
  sheets = await renderPages(pdf, 1800)
}, 60_000)

afterAll(async () => {
  await closePrinter()
  await closeReader()
})

function sheetOf(page: number): Uint8Array {
  const sheet = sheets[page - 1]
  if (sheet === undefined) throw new Error(`no sheet ${page}`)
  return sheet
}

async function codesOf(file: Uint8Array, mediaType = 'image/jpeg'): Promise<string[][]> {
  return (await readScan(file, mediaType)).pages.map(page => page.codes)
}

describe('reading a scan finds the code', { timeout: 60_000 }, () => {
  it('of every page of the file as it was printed', async () => {
    const { pages } = await readScan(pdf, 'application/pdf')
    expect(pages.map(page => page.codes)).toEqual([[qrTextOf(form, 1)], [qrTextOf(form, 2)], [qrTextOf(form, 3)]])
    for (const page of pages) {
      expect(page.readable).toBe(true)
      expect(page.thumbnail.length).toBeLessThanOrEqual(40_000)
      expect((await sharp(page.thumbnail).metadata()).format).toBe('jpeg')
    }
  })

  it.each([0, 90, 180, 270])('of a grey scan at 150 dpi fed at %i degrees', async degrees => {
    expect(await codesOf(await asScan(sheetOf(2), { widthPixels: 1240, degrees }))).toEqual([[qrTextOf(form, 2)]])
  })

  it.each([
    { widthPixels: 1600, degrees: 8, perspective: 0.25, seed: 1 },
    { widthPixels: 1600, degrees: -8, perspective: -0.3, seed: 2 },
    { widthPixels: 1600, degrees: 172, perspective: 0.25, seed: 3 },
    { widthPixels: 1200, degrees: 5, perspective: 0.2, seed: 4 },
  ])('of a dark, noisy phone photo: $widthPixels px, turned by $degrees degrees', async how => {
    expect(await codesOf(await asPhonePhoto(sheetOf(1), how))).toEqual([[qrTextOf(form, 1)]])
  })

  it('of photos as PNG and WebP, and of one that EXIF turns', async () => {
    const photo = await asPhonePhoto(sheetOf(3), { widthPixels: 1600, degrees: 3, perspective: 0.1, seed: 5 })
    const expected = [[qrTextOf(form, 3)]]
    expect(await codesOf(await sharp(photo).png().toBuffer(), 'image/png')).toEqual(expected)
    expect(await codesOf(await sharp(photo).webp({ quality: 60 }).toBuffer(), 'image/webp')).toEqual(expected)
    const turned = await sharp(photo).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const [page] = (await readScan(turned, 'image/jpeg')).pages
    expect(page?.codes).toEqual(expected[0])
    expect(page?.width).toBeGreaterThan(page?.height ?? 0)
  })

  it('of each page in a scanned PDF, one upside down, so that a missing page can be named', async () => {
    const scans = [
      await asScan(sheetOf(3), { widthPixels: 1240, degrees: 180 }),
      await asScan(sheetOf(1), { widthPixels: 1240, degrees: 0 }),
    ]
    const codes = (await codesOf(await pdfOfScans(scans), 'application/pdf')).flat().map(text => parseQrText(text))
    const seen = new Set(codes.map(code => code?.page))
    expect([1, 2, 3].filter(page => !seen.has(page))).toEqual([2])
    expect(codes.every(code => code?.pages === 3)).toBe(true)
  })

  it('and says so when a page carries none', async () => {
    const blank = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const { pages } = await readScan(blank, 'image/jpeg')
    expect(pages).toMatchObject([{ codes: [], readable: false, page: 1 }])
  })
})

describe('a file that cannot be read is refused by name', { timeout: 60_000 }, () => {
  const refusal = (code: string) => ({ reasons: [{ code }] })

  it('damaged', async () => {
    await expect(readScan(Buffer.from('%PDF-1.7 nothing'), 'application/pdf')).rejects.toMatchObject(
      refusal('file-damaged'),
    )
    await expect(readScan(Buffer.from('no picture'), 'image/png')).rejects.toMatchObject(refusal('file-damaged'))
    const half = (await asScan(sheetOf(1), { widthPixels: 1240, degrees: 0 })).subarray(0, 20_000)
    await expect(readScan(half, 'image/jpeg')).rejects.toMatchObject(refusal('file-damaged'))
    await expect(readScan(new Uint8Array(), 'image/jpeg')).rejects.toMatchObject(refusal('file-damaged'))
  })

  it('encrypted', async () => {
    const password = `<${'41'.repeat(32)}>`
    const encrypted = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >> endobj
4 0 obj << /Filter /Standard /V 1 /R 2 /P -4 /O ${password} /U ${password} >> endobj
trailer << /Root 1 0 R /Encrypt 4 0 R /ID [<41414141> <41414141>] >>
%%EOF`
    await expect(readScan(Buffer.from(encrypted), 'application/pdf')).rejects.toMatchObject(refusal('file-encrypted'))
  })

  it('too many pages', async () => {
    const tiny = await sharp({ create: { width: 40, height: 56, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const file = await pdfOfScans(Array.from({ length: 61 }, () => tiny))
    await expect(readScan(file, 'application/pdf')).rejects.toMatchObject({
      reasons: [{ code: 'too-many-pages', params: { pages: 61, most: 60 } }],
    })
  })

  it('a picture that unfolds to billions of pixels', async () => {
    const header = Buffer.alloc(13)
    header.writeUInt32BE(60_000, 0)
    header.writeUInt32BE(60_000, 4)
    header.set([1, 0, 0, 0, 0], 8)
    const chunk = (name: string, body: Buffer) => {
      const named = Buffer.concat([Buffer.from(name), body])
      const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
      length.writeUInt32BE(body.length)
      sum.writeUInt32BE(crc32(named))
      return Buffer.concat([length, named, sum])
    }
    const signature = Buffer.from('89504e470d0a1a0a', 'hex')
    const body = deflateSync(Buffer.alloc(1_000_000))
    const bomb = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
    await expect(readScan(bomb, 'image/png')).rejects.toMatchObject(refusal('picture-too-large'))
  })

  it('too large a file, and a kind that is not read', async () => {
    const large = new Uint8Array(20 * 1024 * 1024 + 1)
    await expect(readScan(large, 'image/jpeg')).rejects.toMatchObject(refusal('file-too-large'))
    await expect(readScan(new Uint8Array(9), 'text/html')).rejects.toMatchObject(refusal('file-type-not-allowed'))
  })

  it('and the next file is read as before', async () => {
    expect(await codesOf(pdf, 'application/pdf')).toHaveLength(3)
  })
})

describe('rendering a page for the eye', { timeout: 60_000 }, () => {
  it('gives PNG of the asked width, all pages or one', async () => {
    const metadata = await sharp(sheetOf(1)).metadata()
    expect(metadata.format).toBe('png')
    expect(Math.abs((metadata.width ?? 0) - 1800)).toBeLessThanOrEqual(2)
    expect(sheets).toHaveLength(3)
    expect(Buffer.compare(await renderPage(pdf, { page: 2, widthPixels: 1800 }), sheetOf(2))).toBe(0)
    await expect(renderPage(pdf, { page: 4, widthPixels: 800 })).rejects.toMatchObject({
      reasons: [{ code: 'page-missing' }],
    })
  })
})
