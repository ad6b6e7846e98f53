import { formatFigures } from '../../../values/money.ts'
import { type Block, type Grid, gridFields, type PrintedForm, type Row } from '../../../values/printed-form.ts'
import type { ApplicationFormData } from '../../pack.ts'
import { categories } from '../facts.ts'
import { opinionLines } from './opinion.ts'
import { dayInWords, monthInTitle } from './wording.ts'

export type { ApplicationFormData } from '../../pack.ts'

type RateRow = ApplicationFormData['rates'][number]

const graduatesOfTheYear = 'graduate-2020'

/** People counted in the remarks of annex 1, in its order. Staff of distressed firms (二(二)) have no count there. */
const countedInRemarks = [
  'registered-poor',
  'hard-to-employ',
  'zero-employment-family',
  'graduate-within-two-years',
  'registered-unemployed',
]

function wordOf(category: string): string {
  const choice = categories.find(({ value }) => value === category)
  if (choice === undefined) throw new Error(`no category ${category}`)
  return choice.label.zh
}

/** 二(一) and 二(二) pay at most 500 yuan; only the rate of section 三 lies above. */
const highestOrdinaryRateFen = 50_000

const commitment =
  '本单位已知晓并充分理解申请以工代训职业培训补贴的条件，确认本单位组织的以工代训符合补贴相关要求。本单位承诺所提供的信息、材料完全属实。如有不实或其他任一不符合申请职业培训补贴的情形，本单位愿意退回已申领的职业培训补贴，并承担相应损失及法律责任。'

function remarks(rate: RateRow): string {
  // A count under an unknown name would be lost in silence.
  for (const category of Object.keys(rate.counts)) wordOf(category)
  const counted = (category: string) => `${wordOf(category)}${rate.counts[category] ?? 0}人`
  // All people under the rate of 三 are graduates of the year, whatever second kind their row names first.
  if (rate.rateFen > highestOrdinaryRateFen) return `${wordOf(graduatesOfTheYear)}${rate.headcount}人`
  return `其中：${countedInRemarks.map(counted).join('，')}。`
}

function wholeYuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}

function rateRow(rate: RateRow, index: number): Row {
  return {
    heightMillimetres: 14,
    cells: [
      { content: `${wholeYuan(rate.rateFen)}元/人/月`, field: `rate${index + 1}.rate` },
      { content: String(rate.headcount), field: `rate${index + 1}.headcount` },
      { content: formatFigures(rate.amountFen), field: `rate${index + 1}.amount` },
      { content: remarks(rate), align: 'left', field: `rate${index + 1}.remarks` },
    ],
  }
}

function heading(text: string): Row {
  return { heightMillimetres: 9, cells: [{ content: text, columns: 4, bold: true, align: 'center' }] }
}

function unitRows(data: ApplicationFormData): Row[] {
  return [
    heading('申请主体基本信息'),
    {
      heightMillimetres: 10,
      cells: [
        '名称',
        { content: data.unitName, field: 'unitName' },
        '法人（负责人）',
        { content: data.legalRepresentative, field: 'legalRepresentative' },
      ],
    },
    {
      heightMillimetres: 10,
      cells: [
        '联系人',
        { content: data.contact, field: 'contact' },
        '联系电话',
        { content: data.phone, field: 'phone' },
      ],
    },
    { heightMillimetres: 10, cells: ['企业地址', { content: data.address, columns: 3, field: 'address' }] },
  ]
}

function accountRows(data: ApplicationFormData): Row[] {
  return [
    {
      heightMillimetres: 10,
      cells: [
        { content: `开户银行：${data.bank}`, columns: 2, align: 'left', field: 'bank' },
        { content: `账户名称：${data.accountName}`, columns: 2, align: 'left', field: 'accountName' },
      ],
    },
    {
      heightMillimetres: 10,
      cells: [{ content: `收款账号：${data.accountNumber}`, columns: 4, align: 'left', field: 'accountNumber' }],
    },
    {
      cells: [
        {
          content: '（账户基本信息名称务必填写准确，账户名称填企业在银行开立的基本账户）',
          columns: 4,
          align: 'center',
        },
      ],
    },
  ]
}

function applicationGrid(data: ApplicationFormData): Grid {
  return {
    type: 'grid',
    columnWidths: [30, 50, 36, 54],
    align: 'center',
    rows: [
      ...unitRows(data),
      heading('培训基本信息和申请补贴信息'),
      {
        heightMillimetres: 9,
        cells: ['补贴标准', '参加以工代训人数（人）', '申请补贴金额（元）', '备注'],
      },
      ...data.rates.map(rateRow),
      ...accountRows(data),
      {
        cells: [
          { content: '申请单位承诺', bold: true },
          {
            columns: 3,
            content: [
              { text: commitment, indent: true },
              { text: '（盖章）　　　　　', align: 'right', spaceAboveMillimetres: 8 },
              { parts: ['负责人：　　　　　　（签字）', dayInWords(undefined)], spaceAboveMillimetres: 5 },
            ],
          },
        ],
      },
      heading('审核情况'),
      {
        cells: [
          { content: '人力资源社会保障部门审核意见', bold: true },
          { columns: 3, content: opinionLines(data.opinion), field: 'opinion' },
        ],
      },
    ],
  }
}

/**
 * Annex 1 of the notice of 2020-08-03: the application of one unit for one month, one sheet. Without an opinion its
 * place stays blank for the stamp and pen. Counts are keyed by category (`facts.ts`).
 */
export function applicationForm(data: ApplicationFormData): PrintedForm {
  const title = `${monthInTitle(data.month)}以工代训职业培训补贴申请表`
  const grid = applicationGrid(data)
  const blocks: Block[] = [{ type: 'title', text: title }, grid]
  return {
    kind: 'changchun-2020-08/application-form',
    formId: data.formId,
    title,
    orientation: 'portrait',
    pages: [{ fields: { month: data.month, ...gridFields(grid) }, blocks }],
  }
}
