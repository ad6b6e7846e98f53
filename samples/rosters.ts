import type { Category, People, RosterPerson } from './people.ts'
import type { RawCell, RawSheet } from './workbook.ts'

/** Annex 2's eight columns, then what the rules of the notice need. */
export const rosterHeaders = [
  '序号',
  '姓名',
  '性别',
  '身份证号',
  '岗位名称',
  '入职时间',
  '联系电话',
  '是否为2020年应届高校毕业生',
  '人员类别',
  '离校时间',
  '毕业年度',
  '培训天数',
  '实发工资',
  '生活费',
]

export const rosterWidths = [6, 14, 6, 22, 16, 13, 15, 14, 24, 13, 10, 10, 12, 10]

const newHireCategories: Category[] = [
  '就业困难人员',
  '登记失业人员',
  '离校两年内高校毕业生',
  '登记失业人员',
  '就业困难人员',
  '零就业家庭成员',
]

/** So many new hires of the four categories of clause 二(一) and so many graduates of clause 三, mixed as they come. */
export function mixedPersons(
  people: People,
  wanted: { month: string; newHires: number; graduates: number },
): RosterPerson[] {
  const persons: RosterPerson[] = []
  const total = wanted.newHires + wanted.graduates
  let graduates = 0
  for (let index = 0; index < total; index++) {
    // Graduates spread evenly over the list.
    const graduateDue = Math.floor(((index + 1) * wanted.graduates) / total) > graduates
    if (graduateDue) graduates++
    const category = graduateDue
      ? '2020年应届高校毕业生'
      : (newHireCategories[index % newHireCategories.length] ?? '登记失业人员')
    persons.push(people.next({ category, month: wanted.month }))
  }
  return persons
}

/** A row as the template asks for it: ids as text, days as days, money as numbers. */
export function rosterRow(person: RosterPerson, order: number): RawCell[] {
  return [
    order,
    person.name,
    person.sex,
    person.residentId,
    person.post,
    { day: person.hired },
    person.phone,
    person.category === '2020年应届高校毕业生' ? '是' : '否',
    person.category,
    person.leftSchool === null ? null : { day: person.leftSchool },
    person.graduationYear,
    person.trainingDays,
    person.wageFen / 100,
    person.livingFen === null ? null : person.livingFen / 100,
  ]
}

export function rosterSheet(persons: RosterPerson[]): RawSheet {
  return {
    name: '人员名册',
    rows: [rosterHeaders, ...persons.map((person, index) => rosterRow(person, index + 1))],
    widths: rosterWidths,
  }
}
