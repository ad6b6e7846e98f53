import type { People, RosterPerson } from './people.ts'
import { mixedPersons } from './rosters.ts'
import type { RawCell, RawSheet } from './workbook.ts'

const company = '长春雾凇岭食品有限公司'

/**
 * Twenty-six persons of August 2020: twenty new hires (500 yuan) and three graduates (1780 yuan) fit, which is 15,340 yuan;
 * one graduate of 2019 lacks the day of leaving school, one was hired in 2019 (二(一)), one belongs to the group that only the form names (D-24).
 */
export function hrPersons(people: People): RosterPerson[] {
  const month = '2020-08'
  const persons = mixedPersons(people, { month, newHires: 20, graduates: 3 })
  persons.splice(6, 0, { ...people.next({ category: '离校两年内高校毕业生', month }), leftSchool: null })
  persons.splice(13, 0, { ...people.next({ category: '登记失业人员', month }), hired: '2019-11-04' })
  persons.splice(20, 0, people.next({ category: '建档立卡贫困劳动力', month }))
  return persons
}

const groups: [string, number][] = [
  ['编号', 1],
  ['基本信息', 5],
  ['用工情况', 4],
  ['毕业情况', 3],
  ['当月情况', 2],
  ['备注', 1],
]
const headings = [
  '',
  '员工姓名',
  '性 别',
  '身份证\n号码',
  '手机号',
  '户籍地',
  '部门',
  '岗位',
  '入职日期',
  '人员类型',
  '是否应届毕业生\n(2020届)',
  '毕业(离校)日期',
  '毕业年份',
  '本月培训天数',
  '实发\n（元）',
  '',
]
const departments = ['一车间', '二车间', '包装部', '仓储部']

/** The sheet as HR keeps it: titles, a heading of two rows, departments apart, other names, days and numbers in several hands, a total and notes. */
export function hrSheet(persons: RosterPerson[]): RawSheet {
  const width = headings.length
  const rows: RawCell[][] = [
    [`${company}2020年8月以工代训人员花名册`],
    [
      `填报单位（盖章）：${company}`,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      '填报时间：2020年9月2日',
      null,
      null,
      '单位：元',
    ],
    [],
    groups.flatMap(([title, columns]) => [title, ...Array<null>(columns - 1).fill(null)]),
    headings.map(heading => (heading === '' ? null : heading)),
  ]
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 },
    { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
    { startRow: 3, startCol: width - 1, endRow: 4, endCol: width - 1 },
  ]
  let from = 0
  for (const [, columns] of groups) {
    if (columns > 1) merges.push({ startRow: 3, startCol: from, endRow: 3, endCol: from + columns - 1 })
    from += columns
  }
  const perDepartment = Math.ceil(persons.length / departments.length)
  for (const [index, person] of persons.entries()) {
    if (index > 0 && index % perDepartment === 0) rows.push([])
    rows.push(hrRow(person, { index, department: departments[Math.floor(index / perDepartment)] ?? '' }))
  }
  const wages = persons.reduce((sum, person) => sum + person.wageFen, 0) / 100
  rows.push([
    '合计',
    `${persons.length}人`,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    wages,
  ])
  rows.push([])
  for (const note of [
    '注：1. 本表由人力资源部按月填写，人员以当月在岗为准；',
    '　　2. 实发工资以银行代发为准，不含报销。',
  ]) {
    merges.push({ startRow: rows.length, startCol: 0, endRow: rows.length, endCol: width - 1 })
    rows.push([note])
  }
  rows.push(['制表：人力资源部', null, null, null, null, '审核：财务部', null, null, null, null, '负责人：（签字）'])
  return { name: '8月花名册', rows, merges, widths: [6, 14, 7, 22, 16, 12, 10, 14, 14, 22, 12, 14, 10, 10, 12, 12] }
}

function hrRow(person: RosterPerson, at: { index: number; department: string }): RawCell[] {
  const graduate = person.category === '2020年应届高校毕业生'
  return [
    at.index + 1,
    person.name.length === 2 ? `${person.name[0]}　${person.name[1]}` : person.name,
    person.sex,
    at.index % 5 === 3 ? person.residentId.toLowerCase() : person.residentId,
    at.index % 3 === 0
      ? Number(person.phone)
      : `${person.phone.slice(0, 3)} ${person.phone.slice(3, 7)} ${person.phone.slice(7)}`,
    '吉林长春',
    at.department,
    person.post,
    dayInSomeHand(person.hired, at.index),
    person.category,
    graduate ? '是' : '否',
    person.leftSchool === null
      ? person.category === '离校两年内高校毕业生'
        ? null
        : '/'
      : dayInSomeHand(person.leftSchool, at.index + 1),
    person.graduationYear === null ? null : `${person.graduationYear}年`,
    at.index % 4 === 1 ? `${person.trainingDays}天` : person.trainingDays,
    at.index % 6 === 2
      ? (person.wageFen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
      : person.wageFen / 100,
    null,
  ]
}

function dayInSomeHand(day: string, hand: number): RawCell {
  const [year = '', month = '', date = ''] = day.split('-')
  if (hand % 4 === 0) return { day }
  if (hand % 4 === 1) return `${year}.${Number(month)}.${Number(date)}`
  if (hand % 4 === 2) return `${year}年${Number(month)}月${Number(date)}日`
  return `${year}/${Number(month)}/${Number(date)}`
}
