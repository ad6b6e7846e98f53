import { letterForm } from '../../../values/letter-form.ts'
import type { PrintedForm } from '../../../values/printed-form.ts'
import type { RefusalNoticeData } from '../../pack.ts'
import { dayInWords, monthInTitle } from './wording.ts'

export type { RefusalNoticeData } from '../../pack.ts'

/** The notice of refusal for the lines of one claim that receive nothing: who, by which clause, and what can be done. */
export function refusalNotice(data: RefusalNoticeData): PrintedForm {
  const month = monthInTitle(data.month)
  // Sixty days by 行政复议法 and six months by 行政诉讼法 第四十六条.
  const remedies =
    data.reviewBody === undefined
      ? []
      : [
          `如对本决定不服，可自收到本告知书之日起60日内向${data.reviewBody}申请行政复议，或者自收到之日起6个月内依法向人民法院提起行政诉讼。`,
        ]
  return letterForm({
    kind: 'changchun-2020-08/refusal-notice',
    formId: data.formId,
    title: '不予补贴告知书',
    documentNumber: data.documentNumber,
    addressee: data.unitName,
    paragraphs: [
      `你单位提交的${month}以工代训职业培训补贴申请收悉。经审核，下列${data.lines.length}人不符合以工代训职业培训补贴条件，决定不予补贴。具体原因和依据如下：`,
    ],
    table: {
      columnWidths: [12, 26, 44, 88],
      header: ['序号', '姓名', '身份证号', '不予补贴的原因及依据'],
      textColumns: [3],
      rows: data.lines.map((line, index) => [
        String(index + 1),
        line.name,
        line.maskedIdNumber,
        line.reasons.map(reason => `${reason.says}（${reason.clause}）`).join('；'),
      ]),
    },
    closing: ['如认为上述人员的信息有误，可以补正后重新申请。', ...remedies],
    signature: [data.office, dayInWords(data.day)],
  })
}
