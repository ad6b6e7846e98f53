import { afterAll, describe, expect, it } from 'vitest'
import type { PrintedForm } from '../../../values/printed-form.ts'
import { letterForm } from '../../../values/letter-form.ts'
import { closePrinter, closeReader, printForm, readPdfText } from './index.ts'
import { checkCodeOf } from './check-code.ts'
import { sampleForm } from './sample-form.ts'

const sheet = (blocks: PrintedForm['pages'][number]['blocks']): PrintedForm => ({
  kind: 'sample',
  formId: 'A7K2M9QX',
  title: '样表',
  orientation: 'portrait',
  pages: [{ fields: {}, blocks }],
})

/** Text as a reader of the file gets it, without the white space that layout adds. */
async function textOf(form: PrintedForm): Promise<string[]> {
  const { pdf } = await printForm(form)
  return (await readPdfText(pdf)).map(text => text.replace(/\s/g, ''))
}

afterAll(async () => {
  await closePrinter()
  await closeReader()
})

describe('printing', { timeout: 60_000 }, () => {
  it('puts check code, form id and page count on every sheet and repeats the heading', async () => {
    const rows = Array.from({ length: 45 }, (_, index) => [String(index + 1), `甲${index + 1}`, '乙'])
    const form = sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 20 })
    const texts = await textOf(form)
    expect(texts).toHaveLength(3)
    texts.forEach((text, index) => {
      expect(text).toContain('序号')
      expect(text).toContain(checkCodeOf(form, index + 1))
      expect(text).toContain('A7K2M9QX')
      expect(text).toContain(`第${index + 1}页共3页`)
    })
    expect(texts[2]).toContain('甲45')
  })

  it('prints code of any kind as text', async () => {
    const hostile = [
      '#eval("1+1")',
      '$x^2$',
      '<script>alert(1)</script>',
      '*bold*',
      '= Title',
      '@ref',
      '\\u{41}',
      '`raw`',
      '=cmd|1',
    ]
    const grid = { type: 'grid' as const, columnWidths: [1], rows: hostile.map(text => ({ cells: [text] })) }
    const lines = hostile.map(text => ({ text }))
    const [text = ''] = await textOf(sheet([{ type: 'title', text: '#panic("no")' }, grid, { type: 'lines', lines }]))
    for (const expected of hostile.map(each => each.replace(/\s/g, ''))) {
      expect(text.split(expected).length - 1).toBe(2)
    }
    expect(text).toContain('#panic("no")')
  })

  it('drops characters that would reorder or hide text', async () => {
    const [text = ''] = await textOf(sheet([{ type: 'lines', lines: [{ text: '张\u202E三\u0000四\u200B五' }] }]))
    expect(text).toContain('张三四五')
  })

  it('breaks a long word where its column ends', async () => {
    const word = 'A'.repeat(400)
    const [text = ''] = await textOf(sheet([{ type: 'grid', columnWidths: [1, 4], rows: [{ cells: [word, '乙'] }] }]))
    expect(text.replace(/[^A]/g, '').length).toBeGreaterThanOrEqual(400)
    expect(text).toContain('乙')
  })

  it('sets a sheet that is too long smaller instead of running over', async () => {
    const rows = Array.from({ length: 34 }, (_, index) => [String(index + 1), `甲${index + 1}`, '很长的名称'.repeat(2)])
    const form = sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 30 })
    const { pages } = await printForm(form)
    const texts = await textOf(form)
    expect(pages).toBe(2)
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('甲30')
    expect(texts[1]).toContain('甲34')
  })

  it('refuses a sheet that would become unreadable, and prints the next form', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [String(index + 1), '甲', '乙'])
    await expect(printForm(sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 90 }))).rejects.toMatchObject({
      reasons: [{ code: 'form-page-too-long', params: { page: 1 } }],
    })
    expect((await printForm(sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 20 }))).pages).toBe(5)
  })

  it('sets a letter with its table cut into sheets and the total on the last', async () => {
    const letter = letterForm({
      kind: 'sample-letter',
      formId: 'L7K2M9QX',
      title: '样函',
      documentNumber: '样函〔2020〕1号',
      addressee: '某某局',
      paragraphs: ['现将有关事项函告如下。'],
      table: {
        columnWidths: [1, 4, 2],
        header: ['序号', '名称', '金额'],
        rows: Array.from({ length: 25 }, (_, index) => [String(index + 1), `名称${index + 1}`, '1.00']),
        total: ['', '合计', '25.00'],
      },
      signature: ['某某办公室', '2020年9月7日'],
    })
    const texts = await textOf(letter)
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('样函〔2020〕1号')
    expect(texts[0]).not.toContain('合计')
    expect(texts[1]).toContain('名称25')
    expect(texts[1]).toContain('合计25.00')
    expect(texts[1]).toContain('某某办公室')
  })

  it('keeps a roster of many sheets small', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [String(index + 1), `甲${index}`, '乙'])
    const { pdf, pages } = await printForm(sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 20 }))
    expect(pages).toBe(20)
    expect(pdf.length).toBeLessThan(300_000)
  })
})
