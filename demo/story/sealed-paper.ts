import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { gridFields, type Grid, type PrintedForm } from '../../values/printed-form.ts'
import { formatYuan } from '../../values/money.ts'
import type { RosterPerson } from '../../samples/people.ts'
import { printForm, renderPages } from '../../server/platform/paper/index.ts'
import { asScan, pdfOfScans } from '../../server/platform/paper/spoil-picture.ts'

const fontFile = `${dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'))}/700Bold/NotoSansSC_700Bold.ttf`
const scanWidthPixels = 1240
const sealPixels = 250

/** A unit's round red seal: ring, star and the unit's name. Not one that any office would take for real. */
async function drawSeal(unitName: string): Promise<Buffer> {
  const middle = sealPixels / 2
  const ring = `<svg xmlns="http://www.w3.org/2000/svg" width="${sealPixels}" height="${sealPixels}" fill="none" stroke="#c8102e">
    <circle cx="${middle}" cy="${middle}" r="${middle - 6}" stroke-width="7"/>
    <polygon points="${star(middle, middle - 24, 44)}" fill="#c8102e" stroke="none"/></svg>`
  const name = await sharp({
    text: {
      text: `<span foreground="#c8102e">${unitName.slice(0, 7)}\n${unitName.slice(7)}</span>`,
      fontfile: fontFile,
      font: 'Noto Sans SC Bold',
      rgba: true,
      align: 'center',
      width: sealPixels - 60,
      height: 62,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return sharp(Buffer.from(ring))
    .composite([{ input: name.data, left: Math.round((sealPixels - name.info.width) / 2), top: 152 }])
    .png()
    .toBuffer()
}

function star(x: number, y: number, radius: number): string {
  return Array.from({ length: 10 }, (_, corner) => {
    const reach = corner % 2 === 0 ? radius : radius * 0.4
    const angle = (Math.PI / 5) * corner - Math.PI / 2
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`
  }).join(' ')
}

const sealedPages = new Map<string, Promise<Buffer>>()

/** The seal of a unit, drawn once. */
function sealOf(unitName: string): Promise<Buffer> {
  const known = sealedPages.get(unitName)
  if (known) return known
  const seal = drawSeal(unitName)
  sealedPages.set(unitName, seal)
  return seal
}

/** Printed forms as they come back: sealed in red on each sheet and put through an office scanner, one JPEG per page. */
export async function sealedScan(pdfs: readonly Uint8Array[], unitName: string): Promise<Uint8Array> {
  const seal = await sealOf(unitName)
  const sheets: Buffer[] = []
  for (const pdf of pdfs) {
    for (const page of await renderPages(pdf, scanWidthPixels)) {
      const { width, height } = await sharp(page).metadata()
      sheets.push(
        await sharp(page)
          .flatten({ background: '#fff' })
          .composite([
            { input: seal, left: Math.round(width * 0.62), top: Math.round(height * 0.66), blend: 'multiply' },
          ])
          .jpeg({ quality: 58 })
          .toBuffer(),
      )
    }
  }
  return pdfOfScans(sheets)
}

/** One printed sheet as a grey scan without any seal, for instance a page that was fed alone. */
export async function plainScan(pdf: Uint8Array, page: number): Promise<Uint8Array> {
  const sheet = (await renderPages(pdf, scanWidthPixels))[page - 1]
  if (!sheet) throw new Error(`the form has no page ${page}`)
  return asScan(sheet, { widthPixels: scanWidthPixels, degrees: 0 })
}

/** The bank's statement of a pay day as PDF: one sheet, names and amounts. */
export async function bankStatement(
  persons: readonly RosterPerson[],
  of: { unitName: string; month: string; formId: string },
): Promise<Uint8Array> {
  const grid: Grid = {
    type: 'grid',
    columnWidths: [1, 3, 3, 4],
    headerRows: 1,
    align: 'center',
    rows: [
      { cells: ['序号', '户名', '实发金额（元）', '摘要'] },
      ...persons
        .slice(0, 24)
        .map((person, index) => ({ cells: [String(index + 1), person.name, formatYuan(person.wageFen), '代发工资'] })),
    ],
  }
  const form: PrintedForm = {
    kind: 'bank-statement',
    formId: of.formId,
    title: '代发工资对账单',
    orientation: 'portrait',
    pages: [
      {
        fields: gridFields(grid),
        blocks: [
          { type: 'title', text: `代发工资对账单（${of.month}）` },
          { type: 'lines', lines: [{ text: `付款单位：${of.unitName}` }, { text: '示例银行（演示，非真实单据）' }] },
          grid,
        ],
      },
    ],
  }
  return (await printForm(form)).pdf
}

/** A bank slip (回单) or any other small paper of one line, as somebody photographs it. */
export async function bankSlip(line: string): Promise<Uint8Array> {
  const text = await sharp({
    text: {
      text: `<span foreground="#222222">示例银行电子回单（演示）\n${line}</span>`,
      fontfile: fontFile,
      font: 'Noto Sans SC Bold',
      rgba: true,
      width: 620,
      height: 120,
    },
  })
    .png()
    .toBuffer()
  return sharp({ create: { width: 720, height: 360, channels: 3, background: '#f4f1ea' } })
    .composite([{ input: text, left: 50, top: 90 }])
    .jpeg({ quality: 60 })
    .toBuffer()
}
