import { paginate, type PrintedForm, type PrintedPage } from '../../../values/printed-form.ts'
import type { RosterFormData } from '../../pack.ts'
import { dayInWords, monthInTitle } from './wording.ts'

export type { RosterFormData } from '../../pack.ts'

export type RosterPerson = RosterFormData['people'][number]

/** Leaves room on the sheet for some rows of two lines. */
const peoplePerSheet = 18

const columns = ['序号', '姓名', '性别', '身份证号', '岗位名称', '入职时间', '联系电话', '是否为2020年应届高校毕业生']

function cellsOf(person: RosterPerson, number: number): string[] {
  return [
    String(number),
    person.name,
    person.gender === 'male' ? '男' : '女',
    person.idNumber,
    person.post,
    person.hireDate,
    person.phone,
    person.graduate2020 ? '是' : '否',
  ]
}

/**
 * Annex 2 of the notice of 2020-08-03: the roster of one month, eighteen people to a sheet, title and heading on each.
 * Every sheet's check code covers the people on it.
 */
export function rosterForm(data: RosterFormData): PrintedForm {
  const title = `${monthInTitle(data.month)}以工代训人员名册`
  const sheets = paginate(
    data.people.map((person, index) => cellsOf(person, index + 1)),
    peoplePerSheet,
  )
  const pages = sheets.map((rows): PrintedPage => {
    const fields: Record<string, string> = { month: data.month, unitName: data.unitName, filledOn: data.filledOn ?? '' }
    for (const cells of rows) fields[`person${cells[0]}`] = JSON.stringify(cells.slice(1))
    return {
      fields,
      blocks: [
        { type: 'title', text: title },
        {
          type: 'lines',
          lines: [{ parts: [`申请单位（盖章）：${data.unitName}`, `填报时间：${dayInWords(data.filledOn)}`] }],
        },
        {
          type: 'grid',
          columnWidths: [13, 34, 13, 46, 60, 27, 34, 38],
          headerRows: 1,
          align: 'center',
          sizePoints: 10,
          paddingMillimetres: 1.85,
          rows: [{ cells: columns }, ...rows.map(cells => ({ cells }))],
        },
      ],
    }
  })
  return { kind: 'changchun-2020-08/roster-form', formId: data.formId, title, orientation: 'landscape', pages }
}
