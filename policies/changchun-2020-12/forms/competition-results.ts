import type { PrintedForm } from '../../../values/printed-form.ts'
import { paginate } from '../../../values/printed-form.ts'
import { formOf, type Rows, sheet, table, type Values } from './sheet.ts'

/*
 * 五(三)3(1) names these papers without giving a layout: ours, and replaceable.
 */

const rowsPerSheet = 22

const scoreColumns = [
  { id: 'name', title: '姓名', width: 26 },
  { id: 'idNumber', title: '身份证号', width: 46 },
  { id: 'level', title: '现有等级', width: 24 },
  { id: 'theory', title: '理论成绩', width: 20 },
  { id: 'practice', title: '实操成绩', width: 20 },
  { id: 'total', title: '总成绩', width: 20 },
  { id: 'rank', title: '名次', width: 16 },
] as const

const costColumns = [
  { id: 'item', title: '费用项目', width: 44 },
  { id: 'amount', title: '金额（元）', width: 28 },
  { id: 'invoice', title: '发票号码', width: 44 },
  { id: 'remark', title: '说明', width: 52 },
] as const

function head(values: Values): string[] {
  return [
    `企业（公章）：${values.unitName ?? ''}`,
    `竞赛项目：${values.project ?? ''}`,
    `竞赛日期：${values.time ?? ''}`,
  ]
}

function pagesOf(
  title: string,
  columns: typeof scoreColumns | typeof costColumns,
  values: Values,
  rows: Rows,
  foot: readonly string[],
) {
  return paginate(rows, rowsPerSheet).map(part =>
    sheet(
      title,
      [
        { type: 'lines', lines: [{ parts: head(values), spread: 'justified' }] },
        table(columns, part, 15),
        { type: 'signature', lines: [...foot], spaceAboveMillimetres: 8 },
      ],
      { unitName: values.unitName ?? '', project: values.project ?? '', time: values.time ?? '' },
    ),
  )
}

/** The score sheet of one project, best first. */
export function scoreSheet(values: Values, rows: Rows): PrintedForm {
  const title = '企业职业技能竞赛成绩单'
  const foot = ['裁判长：＿＿＿＿＿＿', '企业负责人：＿＿＿＿＿＿']
  return formOf('score-sheet', title, values, pagesOf(title, scoreColumns, values, rows, foot))
}

/** How the subsidy was used; costs that 三(一)5 rules out have no place in it. */
export function usageOfFunds(values: Values, rows: Rows): PrintedForm {
  const title = '竞赛补贴资金使用明细'
  const foot = [
    `合计：${values.total ?? '＿＿＿＿＿＿'}元`,
    '不含差旅费、交通费、食宿费、获奖人员奖金和工杂等费用',
    '财务负责人：＿＿＿＿＿＿　企业负责人：＿＿＿＿＿＿',
  ]
  return formOf('usage-of-funds', title, values, pagesOf(title, costColumns, values, rows, foot))
}
