import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCell, readSheetCell } from './read-cell.ts'
import { readCells, sexAgreesWithId } from './read-cells.ts'
import { tableByPosition } from './find-table.ts'
import { readPaste } from './read-paste.ts'
import type { ColumnKind, ColumnSpec } from './sheet.ts'

const spec = (kind: ColumnKind, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  name: 'it',
  header: '它',
  aliases: [],
  required: false,
  kind,
  ...more,
})

const faultOf = (column: ColumnSpec, text: string) => readCell(column, text).fault?.code
const number = (column: ColumnSpec, raw: number) => readSheetCell(column, { text: String(raw), kind: 'number', raw })

/** Standard example of GB 11643-1999, and one whose check digit is X. */
const standardId = '11010519491231002X'

describe('a day', () => {
  test.each([
    '2020-07-01',
    '2020-7-1',
    '2020/7/1',
    '2020.7.1',
    '2020年7月1日',
    '2020 年 7 月 1 日',
    '20200701',
    '２０２０－７－１',
    '2020-07-01 00:00:00',
  ])('%s', text => {
    expect(readCell(spec('day'), text).value).toBe('2020-07-01')
  })

  test.each([
    ['2020-02-30', 'cell-day-impossible'],
    ['2019-02-29', 'cell-day-impossible'],
    ['2020-13-01', 'cell-day-impossible'],
    ['20.7.1', 'cell-day-two-digit-year'],
    ['20-07-01', 'cell-day-two-digit-year'],
    ['2020年7月', 'cell-day-incomplete'],
    ['2020', 'cell-not-a-day'],
    ['7月1日', 'cell-not-a-day'],
    ['7/1/2020', 'cell-not-a-day'],
    ['七月初', 'cell-not-a-day'],
  ])('%s is none: %s', (text, code) => {
    expect(faultOf(spec('day'), text)).toBe(code)
  })

  test('a leap day is one', () => {
    expect(readCell(spec('day'), '2020-2-29').value).toBe('2020-02-29')
  })

  test('a serial in a cell without a date format is one, with a warning; 44013 is 2020-07-01', () => {
    expect(number(spec('day'), 44_013)).toEqual({
      value: '2020-07-01',
      warnings: [{ code: 'day-from-serial', params: { text: '44013', day: '2020-07-01' } }],
    })
    expect(number(spec('day'), 20_200_701).value).toBe('2020-07-01')
    expect(number(spec('day'), 3.5).fault?.code).toBe('cell-not-a-day')
  })

  test('every day of two centuries is read back however it is written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), date => {
        const day = date.toISOString().slice(0, 10)
        const [year = '', month = '', of = ''] = day.split('-')
        const short = [year, String(Number(month)), String(Number(of))] as const
        for (const text of [
          day,
          short.join('/'),
          short.join('.'),
          `${short[0]}年${short[1]}月${short[2]}日`,
          year + month + of,
        ]) {
          expect(readCell(spec('day'), text).value).toBe(day)
        }
      }),
    )
  })

  test('no text whatever throws or gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./年月日-]{0,12}$/)), text => {
        const { value } = readCell(spec('day'), text)
        if (value !== null) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value)
      }),
    )
  })
})

describe('a month', () => {
  test.each(['2020-08', '2020-8', '2020/8', '2020.08', '2020年8月', '2020年8月份', '202008', '2020-08-15'])(
    '%s',
    text => {
      expect(readCell(spec('month'), text).value).toBe('2020-08')
    },
  )

  test('a number 2020.1 may have been 2020.10 and is refused', () => {
    expect(number(spec('month'), 2020.1).fault?.code).toBe('cell-month-ambiguous')
    expect(faultOf(spec('month'), '2020-13')).toBe('cell-not-a-month')
  })
})

describe('money', () => {
  test.each([
    ['¥3,200.00', 320_000],
    ['￥3200', 320_000],
    ['3200元', 320_000],
    ['3,200', 320_000],
    ['３，２００．５', 320_050],
    ['3200.500', 320_050],
    ['0.01', 1],
    ['1,234,567.89元', 123_456_789],
    ['0', 0],
    ['-0', 0],
  ])('%s', (text, fen) => {
    expect(readCell(spec('fen'), text).value).toBe(fen)
  })

  test.each([
    ['-3200', 'cell-negative'],
    ['(3,200.00)', 'cell-negative'],
    ['3200.125', 'cell-money-decimals'],
    ['3,20', 'cell-not-money'],
    ['3.200,00', 'cell-not-money'],
    ['3.2万', 'cell-not-money'],
    ['面议', 'cell-not-money'],
    ['1e3', 'cell-not-money'],
    ['99999999999999', 'cell-out-of-range'],
  ])('%s is none: %s', (text, code) => {
    expect(faultOf(spec('fen'), text)).toBe(code)
  })

  test('a computed number with the dust of binary fractions is its fen; a third decimal is refused', () => {
    expect(number(spec('fen'), 0.1 + 0.2).value).toBe(30)
    expect(number(spec('fen'), 3200.1 * 3).value).toBe(960_030)
    expect(number(spec('fen'), 3200.125).fault?.code).toBe('cell-money-decimals')
    expect(number(spec('fen'), -1).fault?.code).toBe('cell-negative')
  })

  test('every amount is read back from each way of writing it and from the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fen => {
        const yuan = `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
        const grouped = yuan.replace(/\B(?=(\d{3})+\.)/g, ',')
        for (const text of [yuan, grouped, `¥${grouped}`, `${yuan}元`])
          expect(readCell(spec('fen'), text).value).toBe(fen)
        expect(number(spec('fen'), fen / 100).value).toBe(fen)
      }),
    )
  })
})

describe('a whole number', () => {
  test.each([
    ['31', 31],
    ['31天', 31],
    ['2020届', 2020],
    ['31.0', 31],
    ['０', 0],
  ])('%s', (text, value) => {
    expect(readCell(spec('integer'), text).value).toBe(value)
  })

  test.each([
    ['15.5', 'cell-not-whole'],
    ['三十', 'cell-not-whole'],
    ['-1', 'cell-negative'],
    ['32', 'cell-out-of-range'],
  ])('%s is none within 0 to 31: %s', (text, code) => {
    expect(faultOf(spec('integer', { least: 0, most: 31 }), text)).toBe(code)
  })
})

describe('a resident id', () => {
  test.each([
    standardId,
    standardId.toLowerCase(),
    '110105 19491231 002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    `'${standardId}`,
    ` ${standardId}\n`,
  ])('%j', text => {
    expect(readCell(spec('resident-id'), text).value).toBe(standardId)
  })

  test('of fifteen digits is brought to eighteen with a warning', () => {
    const { value, warnings } = readCell(spec('resident-id'), '110105491231002')
    expect(value).toBe(standardId)
    expect(warnings.map(({ code }) => code)).toEqual(['id-converted'])
  })

  test.each([
    ['110105194912310021', 'cell-id-check-digit'],
    ['1101051949123100X', 'cell-id-length'],
    ['110105194913310029', 'cell-id-date'],
    ['11010519491231O02X', 'cell-id-characters'],
    ['', 'cell-required'],
    ['/', 'cell-required'],
  ])('%j is none: %s', (text, code) => {
    expect(faultOf(spec('resident-id', { required: true }), text)).toBe(code)
  })

  test('stored as a number has lost its last digits', () => {
    expect(number(spec('resident-id'), Number('220104199001011999')).fault?.code).toBe('cell-number-lost-digits')
  })

  test('any one wrong digit and any two neighbours exchanged are noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const wrong = standardId.slice(0, at) + digit + standardId.slice(at + 1)
        expect(readCell(spec('resident-id'), wrong).fault === undefined).toBe(wrong === standardId)
        const swapped = standardId.slice(0, at) + standardId[at + 1] + standardId[at] + standardId.slice(at + 2)
        expect(readCell(spec('resident-id'), swapped).fault === undefined).toBe(swapped === standardId)
      }),
    )
  })

  test('a message never repeats the id', () => {
    const { fault } = readCell(spec('resident-id'), '110105194912310021')
    expect(JSON.stringify(fault)).not.toContain('1101051949')
  })
})

describe('other kinds', () => {
  test.each([
    ['15400001234', '15400001234'],
    ['154-0000-1234', '15400001234'],
    ['+86 154 0000 1234', '15400001234'],
    ['0431-88880000', '0431-88880000'],
  ])('the telephone %s', (text, phone) => {
    expect(readCell(spec('phone'), text).value).toBe(phone)
  })

  test('a telephone of ten digits is refused; one stored as a number is read', () => {
    expect(faultOf(spec('phone'), '1540001234')).toBe('cell-phone')
    expect(number(spec('phone'), 15_400_001_234).value).toBe('15400001234')
  })

  test.each([
    ['是', true],
    ['√', true],
    ['Y', true],
    ['否', false],
    ['×', false],
    ['无', false],
    ['', null],
  ])('yes or no: %j', (text, value) => {
    expect(readCell(spec('yes-no'), text).value).toBe(value)
  })

  const category = spec('choice', { choices: [{ value: 'hard', labels: ['就业困难人员', '困难人员'] }] })

  test('a choice is matched without width, spaces and punctuation, and a stranger told what is allowed', () => {
    expect(readCell(category, ' 就业 困难人员（')).toMatchObject({ value: 'hard' })
    expect(readCell(category, '正式工').fault).toEqual({
      code: 'cell-not-a-choice',
      params: { text: '正式工', allowed: '就业困难人员' },
    })
  })

  test('an account number stored as a number has lost its last digits', () => {
    expect(number(spec('text'), Number('6222020200012345678')).fault?.code).toBe('cell-number-lost-digits')
  })

  test('text that is too long, marked up or a command is refused', () => {
    expect(faultOf(spec('text', { longest: 5 }), '一二三四五六')).toBe('cell-too-long')
    expect(readCell(spec('text', { longest: 2 }), '𬍛𠅤').value).toBe('𬍛𠅤')
    expect(faultOf(spec('text'), '<script>alert(1)</script>')).toBe('cell-markup')
    expect(faultOf(spec('text'), '=cmd|calc')).toBe('cell-executable')
    expect(faultOf(spec('text'), "'=cmd|calc")).toBe('cell-executable')
    expect(faultOf(spec('text'), '@SUM(A1)')).toBe('cell-executable')
    expect(readCell(spec('text'), '-').value).toBe('-')
  })

  const name = spec('text', { personName: true, required: true })

  test.each(['王芳', '欧阳娜', '阿依古丽·买买提', '李䶮', '赵𬍛', 'Anna Müller'])('a name: %s', text => {
    expect(readCell(name, text).value).toBe(text)
  })

  test('a name is closed up and a number in it refused', () => {
    expect(readCell(name, '李　伟').value).toBe('李伟')
    expect(faultOf(name, '李伟2')).toBe('cell-not-a-name')
  })

  test('no text whatever makes a reader throw, and a fault leaves no value', () => {
    const kinds: ColumnKind[] = ['text', 'day', 'month', 'fen', 'integer', 'yes-no', 'choice', 'resident-id', 'phone']
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (kind, text) => {
        const { value, fault } = readCell(spec(kind), text)
        if (fault !== undefined) expect(value).toBeNull()
      }),
    )
  })
})

describe('what two cells or two rows say against each other', () => {
  const columns: ColumnSpec[] = [
    spec('resident-id', { name: 'residentId', header: '身份证号' }),
    spec('choice', {
      name: 'sex',
      header: '性别',
      choices: [
        { value: 'male', labels: ['男'] },
        { value: 'female', labels: ['女'] },
      ],
    }),
  ]
  const read = (text: string) =>
    readCells(tableByPosition(readPaste(text), ['residentId', 'sex']), columns, {
      unique: [['residentId']],
      check: [sexAgreesWithId({ sex: 'sex', residentId: 'residentId', male: 'male', female: 'female' })],
    }).faults.map(({ row, column, code, params }) => ({ row, column, code, params }))

  test('the same id in two rows, however it is written, marks the second and names the first', () => {
    expect(read(`${standardId}\t女\n${standardId.toLowerCase()}\t女`)).toEqual([
      { row: 2, column: 'A', code: 'row-duplicate', params: { firstRow: 1 } },
    ])
  })

  test('two rows without an id are not the same person', () => {
    expect(read('\t女\n\t女')).toEqual([])
  })

  test('a sex that the id contradicts', () => {
    expect(read(`${standardId}\t男`)).toEqual([
      { row: 1, column: 'B', code: 'sex-contradicts-id', params: { text: 'male' } },
    ])
  })
})
