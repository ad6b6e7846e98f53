import { type Cell, gridFields, type Grid, type PrintedForm, type Row } from '../../../values/printed-form.ts'

/** Texts of a form by field; what is left out stays blank for the pen. */
export type FormValues = { readonly [field: string]: string }

const title = '受疫情影响中小微企业组织职工参加线上职业培训补贴申请表'
const blank = '＿＿＿＿'

/**
 * Wording of the official form, as printed in the annex with its slips (K-13): the third item lacks a 不 before
 * 培训质量下降, the second doubles 本 before 企业. The sheet says so at its foot.
 */
function commitments(values: FormValues): readonly string[] {
  const value = (field: string): string => values[field] ?? blank
  return [
    '一、本企业开展职工线上培训期间为受疫情影响的停工期和恢复期。',
    '二、本企业组织线上培训的对象，均为与本本企业建立劳动关系或在本本企业工作的劳务派遣人员。本企业培训结束后申请培训补贴时，补贴对象仍为本企业职工。',
    '三、本企业线上培训内容为根据生产经营实际需要，与企业主营业务相关的培训项目，且职工线上培训有签到注册、有学习记录，学习过程可查询、可追溯。本企业如实编制培训方案，确保培训标准不变、培训质量下降、学习收获不减；本企业严格按照培训方案落实培训任务，培训过程真实、完整，并做好培训过程的跟踪、评估和监管。',
    '四、本企业未在我省相关部门发布的疫情影响消除期限内组织线下培训、实训或评价活动。',
    '五、本企业组织职工线上培训申请补贴所提交的各项申报材料真实、有效，如实反映培训实际情况。',
    '六、本企业严格落实教学资料及各类档案（含培训方案、职工花名册、授课记录证明材料、管理台账等）的留存、归档、备查工作，并配合接受各类审计、监督。',
    `七、按照《关于印发中小企业划型标准规定的通知》（工信部联企业〔2011〕300号）规定，本企业为${value('industry')}行业，2019年底从业人员${value('employees2019')}人，营业收入${value('revenue2019Wanyuan')}万元，属于中小微企业。`,
    '本企业承诺以上内容全部属实，如有不实，愿承担一切法律责任。',
  ]
}

function pair(values: FormValues, one: readonly [string, string], other: readonly [string, string]): Row {
  const cell = ([, field]: readonly [string, string]): Cell => ({ content: values[field] ?? '', field })
  return { heightMillimetres: 9, cells: [one[0], cell(one), other[0], cell(other)] }
}

function wide(values: FormValues, label: string, field: string): Row {
  return { heightMillimetres: 9, cells: [label, { content: values[field] ?? '', columns: 3, field }] }
}

function gridOf(values: FormValues): Grid {
  return {
    type: 'grid',
    columnWidths: [30, 55, 35, 50],
    align: 'center',
    sizePoints: 10,
    rows: [
      pair(values, ['企业名称', 'unitName'], ['统一社会信用代码/组织机构代码', 'creditCode']),
      pair(values, ['法定代表人姓名', 'legalRepresentative'], ['联系方式', 'phone']),
      wide(values, '详细地址', 'address'),
      pair(values, ['企业开户银行名称', 'bank'], ['开户帐号', 'accountNumber']),
      pair(values, ['培训人数', 'headcount'], ['培训职业（工种）', 'trade']),
      pair(values, ['培训时长', 'duration'], ['培训方式', 'mode']),
      wide(values, '培训平台', 'platform'),
      {
        cells: [
          { content: '承诺书', bold: true },
          {
            columns: 3,
            align: 'left',
            field: 'commitment',
            content: [
              {
                text: '本企业严格按照《关于做好新冠肺炎疫情防控期间线上职业技能培训工作的通知》（辽人社函〔2020〕16号）等文件要求，在停工期、恢复期组织本企业职工开展线上职业培训，并对以下内容作出承诺：',
                indent: true,
              },
              ...commitments(values).map(text => ({ text, indent: true as const })),
              { text: '法定代表人：（单位盖章）　　　', align: 'right', spaceAboveMillimetres: 8 },
              { text: values.signedOn ?? '　　　　年　　月　　日', align: 'right' },
            ],
          },
        ],
      },
    ],
  }
}

/** The annex of 16号: the application with its seven commitments on one sheet, empty or filled. */
export function applicationForm(values: FormValues): PrintedForm {
  const grid = gridOf(values)
  return {
    kind: 'liaoning-2020-16/application-form',
    formId: values.formId ?? 'BLANK',
    title,
    orientation: 'portrait',
    pages: [
      {
        fields: gridFields(grid),
        blocks: [
          { type: 'title', text: title, sizePoints: 16 },
          grid,
          {
            type: 'notes',
            lines: [
              '附件系参考样式，文字照录原件。原件承诺第二项“本本企业”疑为“本企业”，第三项“培训质量下降”疑为“培训质量不下降”，签章前请向受理部门确认。',
            ],
          },
        ],
      },
    ],
  }
}
