import { describe, expect, test } from 'vitest'
import { findTable, headingOf, tableByPosition } from './find-table.ts'
import { readCells } from './read-cells.ts'
import { readPaste } from './read-paste.ts'
import type { ColumnSpec, MergedArea, Sheet } from './sheet.ts'

const columns: ColumnSpec[] = [
  { name: 'name', header: '姓名', aliases: ['员工姓名'], required: true, kind: 'text' },
  { name: 'residentId', header: '身份证号', aliases: ['身份证号码'], required: true, kind: 'resident-id' },
  { name: 'wage', header: '实发工资', aliases: ['工资实发'], required: false, kind: 'fen' },
]

function sheetOf(rows: string[][], merged: MergedArea[] = []): Sheet {
  return {
    name: 'a',
    sheetNames: ['a'],
    rows: rows
      .map((cells, index) => ({
        row: index + 1,
        cells: cells.map(text => ({ text, kind: text === '' ? ('empty' as const) : ('text' as const) })),
      }))
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
    merged,
    allowedRows: 20_000,
  }
}

describe('the heading is found', () => {
  test('under titles and a remark', () => {
    const table = findTable(
      sheetOf([
        ['某公司八月名册'],
        ['填报单位：某公司', '', '单位：元'],
        [],
        ['姓名', '身份证号', '实发工资'],
        ['王芳', '1', '3000'],
      ]),
      columns,
    )
    expect(table.headerRow).toBe(4)
    expect(table.mapping).toEqual({ A: 'name', B: 'residentId', C: 'wage' })
    expect(table.dataRows.map(({ row }) => row)).toEqual([5])
  })

  test.each(['姓 名', '姓\n名', '*姓名', '姓名（必填）', '【姓名】', '姓名：', 'Ｎａｍｅ'])(
    'whatever its width, spaces, brackets and line breaks: %j',
    header => {
      expect(findTable(sheetOf([[header, '身份证号码']]), columns).mapping.A).toBe('name')
    },
  )

  test('in two rows, where the group stands above: 工资 over 应发 and 实发', () => {
    const merged = [
      { fromRow: 1, toRow: 2, fromColumn: 1, toColumn: 1 },
      { fromRow: 1, toRow: 2, fromColumn: 2, toColumn: 2 },
      { fromRow: 1, toRow: 1, fromColumn: 3, toColumn: 4 },
    ]
    const table = findTable(
      sheetOf(
        [
          ['姓名', '身份证号', '工资', ''],
          ['', '', '应发', '实发'],
          ['王芳', '1', '4000', '3000'],
        ],
        merged,
      ),
      columns,
    )
    expect(table.headerRow).toBe(2)
    expect(table.mapping).toEqual({ A: 'name', B: 'residentId', D: 'wage' })
    expect(table.unmapped).toEqual([{ column: 'C', header: '应发' }])
    expect(table.dataRows).toHaveLength(1)
  })

  test('a heading merged downwards takes the second row with it though nothing there is known', () => {
    const merged = [
      { fromRow: 1, toRow: 2, fromColumn: 1, toColumn: 1 },
      { fromRow: 1, toRow: 2, fromColumn: 2, toColumn: 2 },
    ]
    const table = findTable(
      sheetOf(
        [
          ['姓名', '身份证号', '其他'],
          ['', '', '说明一'],
          ['王芳', '1', ''],
        ],
        merged,
      ),
      columns,
    )
    expect(table.headerRow).toBe(2)
    expect(table.dataRows.map(({ row }) => row)).toEqual([3])
  })

  test('a second column of the same meaning is named, not guessed', () => {
    const table = findTable(sheetOf([['姓名', '员工姓名', '身份证号']]), columns)
    expect(table.unmapped).toEqual([{ column: 'B', header: '员工姓名', duplicateOf: 'name' }])
  })

  test('a required column that is missing is reported', () => {
    expect(findTable(sheetOf([['姓名', '实发工资']]), columns).missing).toEqual(['residentId'])
  })

  test('a sheet without any heading is refused with what was expected', () => {
    expect(() =>
      findTable(
        sheetOf([
          ['甲', '乙'],
          ['丙', '丁'],
        ]),
        columns,
      ),
    ).toThrow(
      expect.objectContaining({ reasons: [{ code: 'header-not-found', params: { expected: '姓名、身份证号' } }] }),
    )
  })

  test('what was mapped once is remembered, and so is what is to be ignored', () => {
    const remembered = { [headingOf('工 号')]: 'residentId', [headingOf('实发工资')]: '' }
    const table = findTable(sheetOf([['姓名', '工号', '实发工资']]), columns, remembered)
    expect(table.mapping).toEqual({ A: 'name', B: 'residentId' })
    expect(table.unmapped).toEqual([])
  })
})

describe('rows of data', () => {
  const head = ['姓名', '身份证号', '实发工资']
  const kinds = (rows: string[][], merged: MergedArea[] = []) => {
    const table = findTable(sheetOf([head, ...rows], merged), columns)
    return { data: table.dataRows.map(({ row }) => row), skipped: table.skipped }
  }

  test('blank rows between persons are passed over', () => {
    expect(kinds([['王芳', '1', '2'], [], ['', '', ''], ['李伟', '2', '3']]).data).toEqual([2, 5])
  })

  test.each([[['合计', '', '6000']], [['总 计', '2人', '6000']], [['', '小计：', '6000']], [['合计2人', '', '']]])(
    'a total is none: %j',
    row => {
      expect(kinds([['王芳', '1', '2'], row])).toEqual({ data: [2], skipped: [{ row: 3, because: 'total' }] })
    },
  )

  test.each([
    [['注：本表一式两份']],
    [['制表：张三', '审核：李四', '']],
    [['备注 工资以银行为准']],
    [['', '', '', '右侧的一句话']],
  ])('a note is none: %j', row => {
    expect(kinds([['王芳', '1', '2'], row])).toEqual({ data: [2], skipped: [{ row: 3, because: 'note' }] })
  })

  test('a merged line is a note', () => {
    expect(
      kinds([['王芳', '1', '2'], ['一车间']], [{ fromRow: 3, toRow: 3, fromColumn: 1, toColumn: 3 }]).skipped,
    ).toEqual([{ row: 3, because: 'note' }])
  })

  test('the heading repeated on the next page is none', () => {
    expect(kinds([['王芳', '1', '2'], head, ['李伟', '2', '3']])).toEqual({
      data: [2, 4],
      skipped: [{ row: 3, because: 'header-again' }],
    })
  })

  test('a person of whom only the name was written stays, so that the gap is shown', () => {
    expect(kinds([['王芳', '', '']]).data).toEqual([2])
  })
})

describe('pasted rows', () => {
  test('with their heading, a quoted line break and a tab inside quotes', () => {
    const table = findTable(
      readPaste('姓名\t"身份证\n号码"\t实发工资\r\n王芳\t990101199001010015\t"3,200.00"\r\n'),
      columns,
    )
    expect(table.mapping).toEqual({ A: 'name', B: 'residentId', C: 'wage' })
    expect(readCells(table, columns).rows.map(({ values }) => values.wage)).toEqual([320_000])
  })

  test('without a heading, by the order of the columns', () => {
    const table = tableByPosition(readPaste('王芳\t1\t3200\n\n李伟\t2\t3,300'), ['name', 'residentId', 'wage'])
    expect(readCells(table, columns).rows.map(({ row, values }) => [row, values.wage])).toEqual([
      [1, 320_000],
      [3, 330_000],
    ])
  })

  test('nothing pasted is refused', () => {
    expect(() => readPaste(' \n\t')).toThrow(expect.objectContaining({ reasons: [{ code: 'sheet-empty' }] }))
  })
})
