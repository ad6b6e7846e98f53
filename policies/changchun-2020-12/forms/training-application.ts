import type { Grid, PrintedForm } from '../../../values/printed-form.ts'
import { answerRow, formOf, pairRow, sheet, tick, type Values } from './sheet.ts'

function commitment(values: Values): string {
  const unit = values.unitName ?? '＿＿＿＿企业'
  const training = values.trainingName ?? '＿＿＿＿'
  const trainer = values.trainer ?? '＿＿＿＿'
  return `${unit}，现申请组织职工开展${training}培训，培训委托${trainer}开展（或由本单位自主开展），培训对象均为与我单位建立劳动关系人员或在我单位工作的劳务派遣人员，培训结束后申请培训补贴时，仍为我单位职工。线上培训内容与企业主营业务相关，培训中有学习记录，学习过程可查询，可追溯，我单位将严格做好培训过程监管，确保培训质量。我单位申请培训开班及培训补贴所递交材料真实有效。`
}

/** Annex 4: an enterprise applies to train its employees. */
export function trainingApplication(values: Values): PrintedForm {
  const title = '企业职工培训申请表'
  const way = `${tick(values, 'way', '网络线上')}　${tick(values, 'way', '集中培训')}`
  const staff = `${tick(values, 'staff', '企业职工')}　${tick(values, 'staff', '派遣工')}`
  const period = `${values.start ?? '20　　年　　月　　日'}至${values.end ?? '20　　年　　月　　日'}`
  const grid: Grid = {
    type: 'grid',
    columnWidths: [34, 51, 34, 51],
    align: 'center',
    rows: [
      answerRow('企业名称', 'unitName', values, 3),
      answerRow('地址', 'address', values, 3),
      pairRow(['培训类型', 'trainingType'], ['培训工种', 'trade'], values),
      {
        heightMillimetres: 10,
        cells: [
          '培训方式',
          { content: way, field: 'way' },
          '培训机构',
          { content: values.trainer ?? '', field: 'trainer' },
        ],
      },
      pairRow(['培训学时', 'hours'], ['培训人数', 'headcount'], values),
      pairRow(['培训地点（集中培训需填写）', 'place'], ['补贴标准（每课时）', 'rate'], values),
      answerRow('申报单位银行账户', 'account', values, 3),
      answerRow('网络线上培训平台', 'platform', values, 3),
      {
        heightMillimetres: 10,
        cells: ['参训人员类别', { content: staff, columns: 3, align: 'left', field: 'staff' }],
      },
      {
        heightMillimetres: 10,
        cells: ['培训时间', { content: period, columns: 3, align: 'left', field: 'period' }],
      },
      {
        cells: [
          '企业申请承诺',
          {
            columns: 3,
            field: 'commitment',
            content: [
              { text: commitment(values), indent: true },
              { parts: ['企业负责人签字：', '单位公章：　　　　　'], spaceAboveMillimetres: 12 },
            ],
          },
        ],
      },
      { ...answerRow('人社部门意见', 'opinion', values, 3), heightMillimetres: 35 },
    ],
  }
  return formOf('training-application', title, values, [sheet(title, [grid])])
}
