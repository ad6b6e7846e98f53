import { letterForm } from '../../../values/letter-form.ts'
import type { PrintedForm } from '../../../values/printed-form.ts'

const blank = '＿＿＿＿'
/** An empty form has lines to write on. */
const emptyRows: readonly { readonly [column: string]: string }[] = Array.from({ length: 5 }, () => ({}))

/** 四(四): the prefecture bureau's letter to prefecture finance for a month's batch, one row per enterprise. */
export function letterToFinance(
  values: { readonly [field: string]: string },
  rows: readonly { readonly [column: string]: string }[],
): PrintedForm {
  return letterForm({
    kind: 'changji-2020-15/letter-to-finance',
    formId: values.formId ?? 'BLANK-FORM',
    title: '关于拨付以工代训职业培训补贴资金的函',
    documentNumber: values.documentNumber ?? blank,
    addressee: '昌吉回族自治州财政局',
    paragraphs: [
      `经县市（园区）人社部门审核、我局复审，${values.month ?? blank}共有${values.units ?? blank}家单位${values.headcount ?? blank}人符合以工代训职业培训补贴条件，补贴金额合计${values.amount ?? blank}元。请从职业技能提升行动专账资金中拨付到下列单位在银行开立的基本账户。`,
    ],
    table: {
      columnWidths: [12, 58, 20, 30, 50],
      header: ['序号', '单位名称', '人数', '金额（元）', '基本账户'],
      textColumns: [1],
      rows: (rows.length > 0 ? rows : emptyRows).map((row, index) => [
        rows.length > 0 ? String(index + 1) : '',
        row.unitName ?? '',
        row.headcount ?? '',
        row.amount ?? '',
        row.account ?? '',
      ]),
    },
    signature: ['昌吉回族自治州人力资源和社会保障局', values.day ?? '　　　　年　　月　　日'],
  })
}
