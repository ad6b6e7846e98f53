import { type Grid, gridFields, type PrintedForm } from '../../../values/printed-form.ts'
import type { Pack } from '../../kit.ts'

/** 附件2: the five items as the form prints them. */
const items = [
  '一、提供给市人社局、市财政局的所有资料均合法、真实、有效，并对所提供资料的真实性负责；',
  '二、遵守国家法律、法规、规章和政策规定，开展生产经营活动及相关培训内容，主动接受行业监管，自愿接受依法开展的日常检查；',
  '三、若发生违法失信行为，将依照有关法律、法规规章和政策规定接受处罚，并依法承担相应责任；',
  '四、自觉接受政府、行业组织、社会公众、新闻舆论的监督，积极履行社会责任；',
  '五、自愿按照信用信息管理有关要求，将信用承诺信息纳入各级信用信息共享平台，并通过各级信用网站向社会公开。',
]

/** The commitment of 附件2; a changed wording is a new version. */
export const commitment: NonNullable<Pack['commitment']> = {
  version: '2021-11-17',
  zh: items.join(''),
  en: 'All papers given to the bureau and to finance are lawful, true and valid; we keep the law, open ourselves to supervision and inspection, bear the punishment of dishonesty, accept the supervision of government, trade and public, and agree that this commitment enters the credit platforms and is published on their sites.',
}

/** Annex 2: the commitment of one enterprise, sealed and signed by its legal representative. */
export function commitmentForm(values: { readonly [field: string]: string }): PrintedForm {
  const head: Grid = {
    type: 'grid',
    columnWidths: [60, 110],
    rows: [
      { heightMillimetres: 10, cells: ['我单位（名称）', { content: values.unitName ?? '', field: 'unitName' }] },
      {
        heightMillimetres: 10,
        cells: ['统一社会信用代码为', { content: values.creditCode ?? '', field: 'creditCode' }],
      },
    ],
  }
  const title = '企业承诺书'
  return {
    kind: 'changchun-2021-33/commitment',
    formId: values.formId ?? 'BLANK-FORM',
    title,
    orientation: 'portrait',
    pages: [
      {
        fields: gridFields(head),
        blocks: [
          { type: 'title', text: title },
          head,
          {
            type: 'lines',
            sizePoints: 14,
            loose: true,
            lines: [
              { text: '郑重承诺如下：', spaceAboveMillimetres: 6 },
              ...items.map(text => ({ text, indent: true as const })),
            ],
          },
          {
            type: 'signature',
            lines: ['承诺单位（加盖公章）', '法定代表人签字：', '　　　　年　　月　　日'],
            spaceAboveMillimetres: 16,
          },
        ],
      },
    ],
  }
}
