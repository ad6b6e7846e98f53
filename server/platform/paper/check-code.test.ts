import { describe, expect, it } from 'vitest'
import { canonicalPage } from '../../../values/printed-form.ts'
import { checkCodeOf, parseQrText, qrTextOf } from './check-code.ts'
import { sampleForm } from './sample-form.ts'

const rows = [
  ['1', '张三', '100'],
  ['2', '李四', '200'],
]
const form = sampleForm({ formId: 'A7K2M9QX', rows, rowsPerSheet: 1 })

describe('check codes', () => {
  it('are eight characters without I, L, O and U', () => {
    for (let number = 0; number < 200; number += 1) {
      const code = checkCodeOf(sampleForm({ formId: 'A7K2M9QX', rows: [[String(number), '', '']], rowsPerSheet: 1 }), 1)
      expect(code).toMatch(/^[0-9ABCDEFGHJKMNPQRSTVWXYZ]{8}$/)
    }
  })

  it('change with a field, with the form, with the page and with the number of pages', () => {
    const code = checkCodeOf(form, 1)
    const changed = sampleForm({ formId: 'A7K2M9QX', rows: [['1', '张三', '101'], rows[1] ?? []], rowsPerSheet: 1 })
    expect(checkCodeOf(changed, 1)).not.toBe(code)
    expect(checkCodeOf(changed, 2)).toBe(checkCodeOf(form, 2))
    expect(checkCodeOf({ ...form, formId: 'A7K2M9QY' }, 1)).not.toBe(code)
    expect(checkCodeOf({ ...form, kind: 'other' }, 1)).not.toBe(code)
    expect(checkCodeOf({ ...form, pages: form.pages.slice(0, 1) }, 1)).not.toBe(code)
    expect(checkCodeOf(form, 2)).not.toBe(code)
  })

  it('do not depend on the order in which fields were written', () => {
    const page = { blocks: [], fields: { a: '1', b: '2' } }
    const turned = { blocks: [], fields: { b: '2', a: '1' } }
    expect(checkCodeOf({ ...form, pages: [page] }, 1)).toBe(checkCodeOf({ ...form, pages: [turned] }, 1))
  })

  it('stand over a text in which no value can pass for another field', () => {
    const page = { blocks: [], fields: { a: '1","b":"2' } }
    const text = canonicalPage({ ...form, pages: [page] }, 1)
    expect(JSON.parse(text)).toEqual({ kind: 'sample', formId: 'A7K2M9QX', page: 1, pages: 1, fields: page.fields })
  })
})

describe('the text of a QR', () => {
  it('is read back as what was printed', () => {
    const checkCode = checkCodeOf(form, 2)
    expect(parseQrText(qrTextOf(form, 2))).toEqual({ formId: 'A7K2M9QX', page: 2, pages: 2, checkCode })
  })

  it('may be typed by hand in small letters, with O for 0 and I or L for 1', () => {
    expect(parseQrText(' zp1.a7k2m9qx.1.3.o1il2345 ')?.checkCode).toBe('01112345')
  })

  it('of others is not taken for ours', () => {
    for (const text of [
      'https://example.com',
      'ZP1.A7K2M9QX.4.3.ABCDEFGH',
      'ZP1.A7K2M9QX.0.3.ABCDEFGH',
      'ZP2.A7K2.1.1.ABCDEFGH',
      '',
    ]) {
      expect(parseQrText(text)).toBeUndefined()
    }
  })

  it('refuses a form id that it cannot carry', () => {
    expect(() => qrTextOf({ ...form, formId: 'a.b' }, 1)).toThrow('form id')
  })
})
