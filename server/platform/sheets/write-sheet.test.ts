import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { inertText } from './inert-text.ts'
import { plainText } from './plain-text.ts'
import { readSheet } from './read-sheet.ts'
import { writeCsv } from './write-csv.ts'
import { writeSheet } from './write-sheet.ts'

const columns = [
  { header: '姓名', width: 12, kind: 'text' as const },
  { header: '实发工资', width: 12, kind: 'fen' as const },
  { header: '入职时间', width: 12, kind: 'day' as const },
  { header: '培训天数', width: 10, kind: 'integer' as const },
]

describe('a written sheet', () => {
  const sheet = {
    name: '名册/八月',
    title: '2020年8月人员名册',
    columns,
    rows: [
      ['990101199001011234', 320_050, '2020-07-01', 31],
      [{ value: '王芳', mark: 'wrong' as const, comment: '第二项理由' }, null, '七月初', 15],
    ],
    notes: ['注：一行说明'],
  }

  test('comes back as it went out: ids as text, money as a number, days as days, a faulty cell as it was', async () => {
    const read = await readSheet(await writeSheet({ sheets: [sheet] }))
    expect(read.name).toBe('名册 八月')
    expect(
      read.rows.map(({ cells }) =>
        cells.filter(cell => cell.kind !== 'empty').map(({ text, kind }) => `${kind} ${text}`),
      ),
    ).toEqual([
      ['text 2020年8月人员名册'],
      ['text 姓名', 'text 实发工资', 'text 入职时间', 'text 培训天数'],
      ['text 990101199001011234', 'number 3200.5', 'date 2020-07-01', 'number 31'],
      ['text 王芳', 'text 七月初', 'number 15'],
      ['text 注：一行说明'],
    ])
    expect(read.merged).toHaveLength(2)
  })

  test('keeps the heading in view, fills marked cells and hangs the reason on them', async () => {
    const written = await readXlsx(await writeSheet({ sheets: [sheet] }), { readStyles: true })
    const first = written.sheets[0]
    expect(first?.freezePane).toEqual({ rows: 2 })
    expect(first?.cells?.get('3,0')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FBD5D5' } })
    expect(first?.cells?.get('3,0')?.comment?.text).toBe('第二项理由')
    expect(first?.cells?.get('2,1')?.style?.numFmt).toBe('#,##0.00')
    expect(first?.cells?.get('2,0')?.style?.numFmt).toBe('@')
  })

  test('the same content gives the same bytes', async () => {
    expect(Buffer.compare(await writeSheet({ sheets: [sheet] }), await writeSheet({ sheets: [sheet] }))).toBe(0)
  })

  test('offers the choices of a column', async () => {
    const bytes = await writeSheet({
      sheets: [{ name: 'a', columns: [{ header: '是否', width: 6, kind: 'text', choices: ['是', '否'] }], rows: [] }],
    })
    expect((await readXlsx(bytes)).sheets[0]?.dataValidations?.[0]).toMatchObject({
      type: 'list',
      values: ['是', '否'],
    })
  })
})

const hostile = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1',
  ' =1+1',
  '＝1+1',
  '＋1',
  '－1+2',
  '＠SUM(1)',
  '="<b>"',
]

test.each(hostile)('%j is no formula, neither in a sheet nor in csv', async text => {
  const bytes = await writeSheet({
    sheets: [
      {
        name: 'a',
        columns: [{ header: text, width: 9, kind: 'text' }],
        rows: [[text], [{ value: text, comment: text }]],
        notes: [text],
      },
    ],
  })
  const cells = (await readXlsx(bytes, { readStyles: true })).sheets[0]
  expect([...(cells?.cells?.values() ?? [])].every(cell => cell.formula === undefined)).toBe(true)
  for (const row of cells?.rows ?? []) for (const value of row) expect(String(value).startsWith("'")).toBe(true)
  const csv = new TextDecoder().decode(writeCsv({ columns: [{ header: 'a', kind: 'text' }], rows: [[text]] }))
  expect(csv.split('\r\n')[1]?.replace(/^"/, '').startsWith("'")).toBe(true)
})

test('text that no spreadsheet would execute stays itself', () => {
  for (const text of ['王芳', '-', '=', '+', '0431-88880000', 'a=b', '', '3-4']) expect(inertText(text)).toBe(text)
})

test('whatever is written starts like no formula, and what a person typed comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const inert = inertText(text)
      if (inert.trim().length > 1) expect(/^[\s　]*[=+\-@＝＋－＠]/.test(inert)).toBe(false)
      expect(inertText(inert)).toBe(inert)
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@'), fc.stringMatching(/^[a-z0-9]{1,9}$/), (sign, rest) => {
      expect(plainText(inertText(sign + rest))).toBe(sign + rest)
    }),
  )
})

test('csv carries the mark of UTF-8, quotes, two decimals and unequal signs', () => {
  const bytes = writeCsv({
    columns: columns.slice(0, 2),
    rows: [
      ['王"芳,\n甲', 320_005],
      ['李伟', -7],
      [null, null],
    ],
  })
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('姓名,实发工资\r\n"王""芳,\n甲",3200.05\r\n李伟,-0.07\r\n,\r\n')
})
