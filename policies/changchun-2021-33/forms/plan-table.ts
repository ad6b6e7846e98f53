import { type Cell, paginate, type PrintedForm, type PrintedPage, type Row } from '../../../values/printed-form.ts'

type Values = { readonly [field: string]: string }

const particulars: readonly (readonly [string, string])[] = [
  ['序号', 'number'],
  ['培训类型', 'trainingType'],
  ['项目名称', 'project'],
  ['开始时间', 'start'],
  ['结束时间', 'end'],
  ['时长（学时）', 'hours'],
  ['参训学员数量', 'trainees'],
  ['参训学员类型', 'traineeKinds'],
  ['补贴标准', 'rate'],
  ['可获得补贴金额', 'amount'],
]
/** K-11: the invoice stands in the annex only, not in the text. */
const papers: readonly (readonly [string, string])[] = [
  ['培训方案', 'plan'],
  ['培训通知', 'notice'],
  ['签到表', 'signIn'],
  ['影像资料', 'footage'],
  ['评价记录', 'evaluation'],
  ['培训发票', 'invoice'],
  ['线上学习记录', 'onlineRecord'],
]
const columns = [...particulars, ...papers]
const rowsPerSheet = 12

const headings: readonly Row[] = [
  {
    cells: [
      ...particulars.map(([content]): Cell => ({ content, rows: 2 })),
      { content: '备证材料（在具备材料中打“√”）', columns: papers.length },
    ],
  },
  { cells: papers.map(([content]) => content) },
]

const remarks: Row = {
  cells: [
    '备注',
    {
      columns: columns.length - 1,
      align: 'left',
      content: [
        { text: '培训方案和培训通知二者必有一个；' },
        { text: '影像资料：照片不少于5张，视频不少于5分钟。' },
        {
          text: '理论授课：可提供签到表及影像资料，线上学习可提供线上监管有效数据，实操培训：以提供签到表和影像资料为准；',
        },
        { text: '所有培训项目均需要评价记录。' },
      ],
    },
  ],
}

/** Annex 1: the plan of one enterprise for 2021, seventeen columns; its heading says 计划 where the list of annexes says 方案 (K-11). */
export function planTable(values: Values, rows: readonly Values[]): PrintedForm {
  const title = `2021年度${values.unitName ?? '　　　　'}企业培训计划`
  const empty = columns.map(() => '')
  const lines =
    rows.length > 0
      ? rows.map((row, index) => columns.map(([, id]) => row[id] ?? (id === 'number' ? String(index + 1) : '')))
      : Array.from({ length: rowsPerSheet }, () => empty)
  const pages = paginate(lines, rowsPerSheet).map((sheet): PrintedPage => {
    const fields: Record<string, string> = { unitName: values.unitName ?? '' }
    for (const cells of sheet) if (cells[0] !== '') fields[`project${cells[0]}`] = JSON.stringify(cells.slice(1))
    return {
      fields,
      blocks: [
        { type: 'title', text: title },
        {
          type: 'grid',
          columnWidths: [10, 22, 28, 18, 18, 14, 14, 18, 14, 20, 12, 12, 12, 12, 12, 12, 14],
          headerRows: headings.length,
          align: 'center',
          sizePoints: 9,
          rows: [...headings, ...sheet.map(cells => ({ cells, heightMillimetres: 7 })), remarks],
        },
      ],
    }
  })
  return {
    kind: 'changchun-2021-33/plan-table',
    formId: values.formId ?? 'BLANK-FORM',
    title,
    orientation: 'landscape',
    pages,
  }
}
