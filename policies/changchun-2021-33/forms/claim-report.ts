import { letterForm } from '../../../values/letter-form.ts'
import { paginate, type PrintedForm, type PrintedPage } from '../../../values/printed-form.ts'

type Values = { readonly [field: string]: string }
const blank = '＿＿＿＿'
/** An empty form has lines to write on. */
const emptyRows: readonly Values[] = Array.from({ length: 5 }, () => ({}))

/** 四4: the report with which an enterprise claims for its projects; the layout is free. */
export function claimReport(values: Values, rows: readonly Values[]): PrintedForm {
  return letterForm({
    kind: 'changchun-2021-33/claim-report',
    formId: values.formId ?? 'BLANK-FORM',
    title: '培训补贴申领报告',
    addressee: '长春市人力资源和社会保障局职业能力建设处',
    paragraphs: [
      `我单位（统一社会信用代码${values.creditCode ?? blank}）按照已确认的2021年度培训方案，完成下列培训项目，培训${values.personTimes ?? blank}人次，现申领职业技能培训补贴${values.amount ?? blank}元，人员信息附后。`,
    ],
    table: {
      columnWidths: [12, 30, 40, 30, 18, 18, 30],
      header: ['序号', '培训类型', '项目名称', '培训时间', '学时', '人次', '申领金额（元）'],
      textColumns: [2],
      rows: (rows.length > 0 ? rows : emptyRows).map((row, index) => [
        rows.length > 0 ? String(index + 1) : '',
        row.trainingType ?? '',
        row.project ?? '',
        row.period ?? '',
        row.hours ?? '',
        row.personTimes ?? '',
        row.amount ?? '',
      ]),
    },
    closing: ['补贴资金用于企业职工培训相关支出，未用于差旅费、交通费、食宿费、获奖人员奖金和工杂等其它费用。'],
    signature: [values.unitName ?? '（单位盖章）', values.day ?? '　　　　年　　月　　日'],
  })
}

const columns: readonly (readonly [string, string])[] = [
  ['姓名', 'name'],
  ['性别', 'sex'],
  ['身份证号', 'residentId'],
  ['学员类型', 'personKind'],
  ['培训项目', 'project'],
  ['计划学时', 'plannedHours'],
  ['出勤学时', 'attendedHours'],
  ['评价结果', 'evaluation'],
  ['补贴金额（元）', 'amount'],
]
const peoplePerSheet = 18

/** 四4: the trainees of the claim, eighteen to a sheet. */
export function traineeList(values: Values, rows: readonly Values[]): PrintedForm {
  const title = '培训补贴人员信息'
  const lines = rows.map((row, index) => [String(index + 1), ...columns.map(([, id]) => row[id] ?? '')])
  const empty = ['', ...columns.map(() => '')]
  const filled = lines.length > 0 ? lines : Array.from({ length: peoplePerSheet }, () => empty)
  const pages = paginate(filled, peoplePerSheet).map((sheet): PrintedPage => {
    const fields: Record<string, string> = { unitName: values.unitName ?? '' }
    for (const cells of sheet) if (cells[0] !== '') fields[`person${cells[0]}`] = JSON.stringify(cells.slice(1))
    return {
      fields,
      blocks: [
        { type: 'title', text: title },
        { type: 'lines', lines: [{ text: `申报单位（盖章）：${values.unitName ?? ''}` }] },
        {
          type: 'grid',
          columnWidths: [12, 24, 12, 46, 24, 44, 20, 20, 24, 28],
          headerRows: 1,
          align: 'center',
          sizePoints: 10,
          rows: [{ cells: ['序号', ...columns.map(([label]) => label)] }, ...sheet.map(cells => ({ cells }))],
        },
      ],
    }
  })
  return {
    kind: 'changchun-2021-33/trainee-list',
    formId: values.formId ?? 'BLANK-FORM',
    title,
    orientation: 'landscape',
    pages,
  }
}
