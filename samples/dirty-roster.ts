import { residentIdCheck } from '../values/resident-id.ts'
import type { RosterPerson } from './people.ts'
import { rosterHeaders, rosterRow, rosterSheet } from './rosters.ts'
import type { RawCell, RawSheet } from './workbook.ts'

export interface PlantedFault {
  /** 1-based row of the sheet. */
  row: number
  column: string
  header: string
  kind: string
}

type Plant = (cells: RawCell[], person: RosterPerson) => void

const at = (header: string) => rosterHeaders.indexOf(header)

const put =
  (header: string, value: RawCell): Plant =>
  cells => {
    cells[at(header)] = value
  }

const putId =
  (change: (id: string) => RawCell): Plant =>
  (cells, person) => {
    cells[at('身份证号')] = change(person.residentId)
  }

const nextCheckDigit = (id: string) => `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`

/** The same birthday and sex with the next order number whose check digit is X, written small. */
function smallX(id: string): string {
  for (let order = Number(id.slice(14, 17)); ; order += 2) {
    const first17 = id.slice(0, 14) + String(order % 1000).padStart(3, '0')
    if (residentIdCheck(first17) === 'X') return `${first17}x`
  }
}

/** Thirty faults, one per row: where, what, and how it is made. */
const faults: { header: string; kind: string; plant: Plant }[] = [
  { header: '姓名', kind: 'cell-required', plant: put('姓名', null) },
  { header: '身份证号', kind: 'cell-number-lost-digits', plant: putId(id => Number(`${id.slice(0, 17)}0`)) },
  { header: '身份证号', kind: 'cell-number-lost-digits', plant: putId(id => Number(`${id.slice(0, 17)}8`)) },
  { header: '身份证号', kind: 'cell-id-check-digit', plant: putId(nextCheckDigit) },
  { header: '身份证号', kind: 'cell-id-check-digit', plant: putId(nextCheckDigit) },
  { header: '身份证号', kind: 'cell-id-length', plant: putId(id => id.slice(0, 17)) },
  { header: '身份证号', kind: 'cell-id-length', plant: putId(id => `${id}0`) },
  { header: '身份证号', kind: 'cell-id-date', plant: putId(id => `${id.slice(0, 10)}13${id.slice(12)}`) },
  { header: '身份证号', kind: 'cell-id-characters', plant: putId(id => `${id.slice(0, 14)}O${id.slice(15)}`) },
  { header: '联系电话', kind: 'cell-phone', plant: put('联系电话', '1540001234') },
  { header: '联系电话', kind: 'cell-phone', plant: put('联系电话', '问本人') },
  { header: '人员类别', kind: 'cell-not-a-choice', plant: put('人员类别', '正式工') },
  { header: '性别', kind: 'cell-not-a-choice', plant: put('性别', '未知') },
  { header: '是否为2020年应届高校毕业生', kind: 'cell-not-yes-no', plant: put('是否为2020年应届高校毕业生', '待定') },
  { header: '入职时间', kind: 'cell-day-impossible', plant: put('入职时间', '2020-02-30') },
  { header: '入职时间', kind: 'cell-day-two-digit-year', plant: put('入职时间', '20.7.1') },
  { header: '入职时间', kind: 'cell-not-a-day', plant: put('入职时间', '七月初') },
  { header: '入职时间', kind: 'cell-day-incomplete', plant: put('入职时间', '2020年7月') },
  { header: '实发工资', kind: 'cell-negative', plant: put('实发工资', -3200) },
  { header: '实发工资', kind: 'cell-not-money', plant: put('实发工资', '面议') },
  { header: '实发工资', kind: 'cell-money-decimals', plant: put('实发工资', 3200.125) },
  { header: '实发工资', kind: 'cell-error', plant: put('实发工资', { error: '#REF!' }) },
  { header: '实发工资', kind: 'cell-formula', plant: put('实发工资', { formula: 'SUM(X1:X3)' }) },
  { header: '培训天数', kind: 'cell-not-whole', plant: put('培训天数', 15.5) },
  { header: '培训天数', kind: 'cell-out-of-range', plant: put('培训天数', 32) },
  {
    header: '岗位名称',
    kind: 'cell-too-long',
    plant: put('岗位名称', '负责车间设备日常保养与巡检并协助班组完成当日生产任务'.repeat(9)),
  },
  { header: '姓名', kind: 'cell-markup', plant: put('姓名', '<b onmouseover=alert(1)>王芳</b>') },
  { header: '姓名', kind: 'cell-executable', plant: put('姓名', "=cmd|'/C calc'!A0") },
  { header: '身份证号', kind: 'row-duplicate', plant: () => undefined },
  {
    header: '性别',
    kind: 'sex-contradicts-id',
    plant: (cells, person) => put('性别', person.sex === '男' ? '女' : '男')(cells, person),
  },
]

/** What a charitable reader understands: none of these is a fault. */
const oddities: Plant[] = [
  putId(smallX),
  putId(id => ` ${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)} `),
  putId(id => id.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  (cells, person) => put('入职时间', person.hired.replaceAll('-', '.'))(cells, person),
  (cells, person) =>
    put(
      '入职时间',
      `${person.hired.slice(0, 4)}年${Number(person.hired.slice(5, 7))}月${Number(person.hired.slice(8))}日`,
    )(cells, person),
  (cells, person) => put('入职时间', Number(person.hired.replaceAll('-', '')))(cells, person),
  (cells, person) =>
    put('联系电话', `${person.phone.slice(0, 3)}-${person.phone.slice(3, 7)}-${person.phone.slice(7)}`)(cells, person),
  (cells, person) => put('联系电话', Number(person.phone))(cells, person),
  (cells, person) => put('实发工资', `¥${(person.wageFen / 100).toFixed(2)}`)(cells, person),
  (cells, person) => put('实发工资', `${person.wageFen / 100}元`)(cells, person),
  put('培训天数', '31天'),
  put('生活费', '/'),
]

/** Two hundred rows with thirty faults, six rows apart, and a dozen oddities between them. */
export function dirtyRoster(persons: RosterPerson[]): { sheet: RawSheet; planted: PlantedFault[] } {
  const sheet = rosterSheet(persons)
  const planted: PlantedFault[] = []
  for (const [index, fault] of faults.entries()) {
    const order = 8 + index * 6
    const person = persons[order]
    const cells = sheet.rows[order + 1]
    if (person === undefined || cells === undefined) throw new Error('Too few persons for the faults')
    fault.plant(cells, person)
    if (fault.kind === 'row-duplicate' && persons[2]) sheet.rows[order + 1] = rosterRow(persons[2], order + 1)
    const column = at(fault.header)
    planted.push({ row: order + 2, column: String.fromCharCode(65 + column), header: fault.header, kind: fault.kind })
  }
  for (const [index, oddity] of oddities.entries()) {
    const order = 11 + index * 6
    const person = persons[order]
    const cells = sheet.rows[order + 1]
    if (person !== undefined && cells !== undefined) oddity(cells, person)
  }
  return { sheet, planted }
}
