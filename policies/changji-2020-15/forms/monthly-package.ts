import { type Grid, gridFields, paginate, type PrintedForm, type PrintedPage } from '../../../values/printed-form.ts'

type Values = { readonly [field: string]: string }

/** Papers of the monthly package (四(三)), ticked by field. */
const papers: readonly (readonly [string, string])[] = [
  ['以工代训人员花名册（纸质版扫描件、电子版）', 'rosterTick'],
  ['当月发放工资银行对账单，或签字并加盖财务印章的工资表（扫描件、电子版）', 'wageTick'],
  ['停产停工企业：上一季度发放工资银行对账单或工资表', 'previousQuarterTick'],
  ['《昌吉州以工代训培训计划申请表》', 'planTick'],
  ['银行基本账户信息', 'accountTick'],
]

function coverGrid(values: Values): Grid {
  const field = (name: string, columns?: number) => ({
    content: values[name] ?? '',
    field: name,
    ...(columns === undefined ? {} : { columns }),
  })
  return {
    type: 'grid',
    columnWidths: [38, 47, 38, 47],
    align: 'center',
    rows: [
      { heightMillimetres: 10, cells: ['单位名称', field('unitName'), '统一社会信用代码', field('creditCode')] },
      { heightMillimetres: 10, cells: ['申报月份', field('month'), '以工代训人数（人）', field('headcount')] },
      { heightMillimetres: 10, cells: ['补贴标准', '300元/人/月', '申请金额（元）', field('amount')] },
      { heightMillimetres: 10, cells: ['基本账户开户银行', field('bank'), '账号', field('accountNumber')] },
      ...papers.map(([label, name]) => ({
        heightMillimetres: 9,
        cells: [{ content: label, columns: 3, align: 'left' as const }, field(name)],
      })),
    ],
  }
}

/** 四(三): the sheet on top of a month's papers, with a place for each of them. The layout is the product's own. */
export function monthlyPackage(values: Values): PrintedForm {
  const grid = coverGrid(values)
  const title = '昌吉州以工代训月度申请材料'
  return {
    kind: 'changji-2020-15/monthly-package',
    formId: values.formId ?? 'BLANK-FORM',
    title,
    orientation: 'portrait',
    pages: [
      {
        fields: gridFields(grid),
        blocks: [
          { type: 'title', text: title },
          grid,
          { type: 'signature', lines: ['申请单位（盖章）', '　　　　年　　月　　日'], spaceAboveMillimetres: 12 },
        ],
      },
    ],
  }
}

const rosterColumns: readonly (readonly [string, string])[] = [
  ['姓名', 'name'],
  ['性别', 'sex'],
  ['身份证号', 'residentId'],
  ['用工形式', 'personKind'],
  ['人员类别', 'category'],
  ['岗位', 'post'],
  ['入职时间', 'hireDate'],
  ['当月工资（元）', 'wage'],
  ['联系电话', 'phone'],
]
const peoplePerSheet = 18

/** 四(三): the roster of the month, eighteen people to a sheet; every sheet's check code covers the people on it. */
export function monthlyRoster(values: Values, rows: readonly Values[]): PrintedForm {
  const title = '昌吉州以工代训人员花名册'
  const lines = rows.map((row, index) => [String(index + 1), ...rosterColumns.map(([, id]) => row[id] ?? '')])
  // An empty form has empty lines to write on.
  const filled =
    lines.length > 0 ? lines : Array.from({ length: peoplePerSheet }, () => rosterColumns.map(() => '').concat(''))
  const pages = paginate(filled, peoplePerSheet).map((sheet): PrintedPage => {
    const fields: Record<string, string> = { month: values.month ?? '', unitName: values.unitName ?? '' }
    for (const cells of sheet) if (cells[0] !== '') fields[`person${cells[0]}`] = JSON.stringify(cells.slice(1))
    return {
      fields,
      blocks: [
        { type: 'title', text: title },
        {
          type: 'lines',
          lines: [{ parts: [`申请单位（盖章）：${values.unitName ?? ''}`, `申报月份：${values.month ?? ''}`] }],
        },
        {
          type: 'grid',
          columnWidths: [12, 24, 12, 46, 26, 38, 30, 28, 26, 30],
          headerRows: 1,
          align: 'center',
          sizePoints: 10,
          rows: [{ cells: ['序号', ...rosterColumns.map(([label]) => label)] }, ...sheet.map(cells => ({ cells }))],
        },
      ],
    }
  })
  return {
    kind: 'changji-2020-15/monthly-roster',
    formId: values.formId ?? 'BLANK-FORM',
    title,
    orientation: 'landscape',
    pages,
  }
}
