import { type Cell, type Grid, gridFields, type PrintedForm, type Row } from '../../../values/printed-form.ts'

type Values = { readonly [field: string]: string }

const heightMillimetres = 10

function cell(values: Values, field: string, columns?: number): Cell {
  return { content: values[field] ?? '', field, ...(columns === undefined ? {} : { columns }) }
}

function pair(values: Values, left: readonly [string, string], right: readonly [string, string]): Row {
  return { heightMillimetres, cells: [left[0], cell(values, left[1]), right[0], cell(values, right[1])] }
}

function heading(content: string): Row {
  return { heightMillimetres: 9, cells: [{ content, columns: 4, bold: true, align: 'center' }] }
}

/** Number of people by the ways in of 二(二). */
const counts: readonly (readonly [string, string])[] = [
  ['就业困难人员', 'hardToEmploy'],
  ['零就业家庭成员', 'zeroEmploymentFamily'],
  ['离校2年内高校毕业生', 'graduates'],
  ['登记失业人员', 'registeredUnemployed'],
  ['停产停工企业职工', 'staffOfStopped'],
  ['受疫情影响较大行业职工', 'staffOfIndustry'],
]

function countRows(values: Values): Row[] {
  return [0, 2, 4].map(index => {
    const [one = ['', ''], other = ['', '']] = [counts[index], counts[index + 1]]
    return pair(values, [`${one[0]}（人）`, one[1]], [`${other[0]}（人）`, other[1]])
  })
}

const commitment =
  '本单位承诺：所填信息和提交的材料真实、完整；补贴用于开展以工代训、职工生活补助等支出；补贴期间不终止与以工代训职工的劳动关系，相关人员不同时享受其他类型的职业培训补贴。如有不实，愿退回所领补贴并承担相应责任。'

function signed(title: string, lines: readonly string[]): Row {
  return {
    cells: [
      { content: title, bold: true },
      {
        columns: 3,
        content: [
          ...lines.map(text => ({ text, indent: true as const })),
          { text: '（盖章）　　　　　', align: 'right', spaceAboveMillimetres: 8 },
          { parts: ['负责人：　　　　　　（签字）', '　　　　年　　月　　日'], spaceAboveMillimetres: 4 },
        ],
      },
    ],
  }
}

function grid(values: Values): Grid {
  return {
    type: 'grid',
    columnWidths: [38, 47, 38, 47],
    align: 'center',
    rows: [
      heading('申请单位基本情况'),
      pair(values, ['单位名称', 'unitName'], ['统一社会信用代码', 'creditCode']),
      pair(values, ['单位类型（企业/个体工商户）', 'kind'], ['所属行业', 'industry']),
      pair(values, ['企业规模', 'size'], ['是否停产停工', 'stopped']),
      pair(values, ['联系人', 'contact'], ['联系电话', 'phone']),
      heading('培训计划'),
      pair(values, ['计划起止时间', 'period'], ['培训岗位', 'posts']),
      ...countRows(values),
      pair(values, ['合计人数（人）', 'headcount'], ['补贴月数（月）', 'months']),
      { heightMillimetres, cells: ['计划申请补贴金额（元）', cell(values, 'amount', 3)] },
      heading('银行基本账户'),
      pair(values, ['开户银行', 'bank'], ['账户名称', 'accountName']),
      { heightMillimetres, cells: ['账号', cell(values, 'accountNumber', 3)] },
      signed('申请单位承诺', [commitment]),
      signed('县市（园区）人社部门意见', ['经审核，']),
      signed('州人社局意见', ['经复审，']),
    ],
  }
}

/**
 * 四(一): the application form of the plan. The notice names it and does not print it (K-09): this is the product's own
 * least form, to be replaced when the prefecture issues one.
 */
export function planForm(values: Values): PrintedForm {
  const table = grid(values)
  const title = '昌吉州以工代训培训计划申请表'
  return {
    kind: 'changji-2020-15/plan-form',
    formId: values.formId ?? 'BLANK-FORM',
    title,
    orientation: 'portrait',
    pages: [
      {
        fields: gridFields(table),
        blocks: [
          { type: 'title', text: title },
          table,
          { type: 'notes', lines: ['文件附件未随文刊载，本表为系统提供的最简样式，州人社局印发正式表样后替换。'] },
        ],
      },
    ],
  }
}
