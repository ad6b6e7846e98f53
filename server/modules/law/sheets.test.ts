import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../../../policies/index.ts'
import { explain, settingsOf, sheetText } from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import { languages } from '../../../texts/index.ts'
import { closePrinter, printForm, readPdfText } from '../../platform/paper/index.ts'
import { sheetLines } from './sheet-lines.ts'
import { sheetPaper } from './sheet-paper.ts'
import { printTemplate } from './template.read.ts'

let proven: Awaited<ReturnType<typeof loadProofs>>
beforeAll(async () => {
  proven = await loadProofs()
})
afterAll(() => closePrinter())

const schemes = packs.flatMap(pack => pack.schemes.map(scheme => ({ pack, scheme, at: `${pack.id}/${scheme.id}` })))

function sheetsOf({ pack, scheme }: (typeof schemes)[number]) {
  const entries = proven.find(one => one.pack === pack)?.proofs.settings ?? []
  const settings = settingsOf(entries, [...entries.map(entry => entry.territory), pack.territory])
  const asked = { pack, scheme: { id: scheme.id }, settings, used: [] }
  return [explain({ ...asked, facts: scheme.example }), explain({ ...asked, facts: {} })]
}

describe('the decision sheet of every scheme', () => {
  it.each(schemes)('$at is read out in both languages, fitting and with nothing known', one => {
    for (const sheet of sheetsOf(one)) {
      const [chinese, english] = languages.map(language => sheetLines(sheet, language).join('\n'))
      expect(chinese).toContain(one.scheme.title.zh)
      expect(english).toContain(one.scheme.title.en)
      expect(`${chinese}${english}`).not.toMatch(/\{\{|undefined|NaN/)
      expect(JSON.parse(sheetText(sheet))).toMatchObject({ scheme: { id: one.scheme.id } })
    }
  })

  it.each(schemes)(
    '$at is printed: fitting in Chinese, with nothing known in English',
    { timeout: 60_000 },
    async one => {
      const [fitting, empty] = sheetsOf(one)
      for (const [language, sheet] of [
        ['zh-CN', fitting],
        ['en', empty],
      ] as const) {
        if (sheet === undefined) continue
        const form = sheetPaper(sheet, { language, formId: 'S-TEST', day: '2020-09-07', reference: null })
        const { pdf } = await printForm(form)
        expect(Buffer.from(pdf.subarray(0, 4)).toString()).toBe('%PDF')
      }
    },
  )
})

const templates = packs.flatMap(pack =>
  pack.templates.map(template => ({ at: `${pack.id}/${template.id}`, notice: pack.id, template: template.id })),
)

describe('the forms of every notice', () => {
  it.each(templates)('$at is printed empty', { timeout: 60_000 }, async ({ notice, template }) => {
    const { bytes, mediaType } = await printTemplate({ notice, template })
    expect(mediaType).toBe('application/pdf')
    expect((await readPdfText(bytes)).length).toBeGreaterThan(0)
  })
})
