import type { Grid, PrintedForm, Row } from '../../../values/printed-form.ts'
import { answerRow, formOf, sheet, tick, type Values } from './sheet.ts'

const qualifications = [
  '独立法人的、国内注册企业（国内注册的独立法人企业）',
  '《互联网信息服务增值电信业务经营许可证》',
  '软件企业认定证书',
  '软件产品认定证书',
  '具备良好社会信用',
]

interface Item {
  readonly text: string
  readonly options?: readonly string[]
}

const supervision: readonly Item[] = [
  { text: '可对学员在线学习全过程实现数据输出证明（必达指标）' },
  {
    text: '确保学员实名制认证。包含：身份证信息、手机号、培训工种、培训等级、人员类别、相关证明材料（必达指标）',
  },
  {
    text: '监管功能可实现：开课提醒、课程签到',
    options: ['系统签到', '人脸识别签到', '录屏', '截屏', '指纹签到'],
  },
  {
    text: '在线学习随机抽检，可对学员进行随堂测验，设置测试门槛，通过进行下一步，未通过返回重新学习机制',
    options: ['自动随机抽检', '人工随机抽检'],
  },
  { text: '随机题库对学员学习情况进行针对性的练习（必达指标）' },
  {
    text: '在线限时考试、在线阅卷、考试时可1次以上生物识别验证身份、过程记录、试卷留存、考试过程留存。考试题库是试卷题目的5倍以上。（必达指标）',
  },
  { text: '线上课程监督', options: ['人脸验证比对', '摄像头随机抓拍', '课程相关问题回答'] },
  {
    text: '综合统计分析',
    options: ['用户数据分析', '学习数据分析', '课程数据分析', '监管数据分析', '考试数据分析'],
  },
]

function head(text: string): Row {
  return { heightMillimetres: 9, cells: [{ content: text, columns: 3, bold: true, align: 'left' }] }
}

function itemRow(item: Item, number: number, field: string, values: Values): Row {
  const options = (item.options ?? []).map(option => tick(values, `${field}.options`, option)).join('　')
  return {
    cells: [
      String(number),
      { content: options === '' ? item.text : `${item.text}：${options}`, align: 'left', field: `${field}.text` },
      { content: values[field] ?? '', field },
    ],
  }
}

/** Annex 2: what a supervision platform must have and can do; the last column is ticked. */
export function platformChecklist(values: Values): PrintedForm {
  const title = '第三方监管平台资质汇总表'
  const grid: Grid = {
    type: 'grid',
    columnWidths: [12, 128, 30],
    rows: [
      head('一、资质条件'),
      ...qualifications.map((text, index) => itemRow({ text }, index + 1, `qualification${index + 1}`, values)),
      head('二、平台及网络资源环境要求'),
      itemRow({ text: '同时在线学习人数不低于1000人' }, 1, 'concurrent', values),
      head('三、在线平台技术要求'),
      itemRow(
        {
          text: '与长春市职业技能培训管理系统平台系统对接，在线学习、在线测试、在线考核、结业等线上培训行为全过程数据实时交互与留存（视频、图片、PDF材料等形式）',
        },
        1,
        'joined',
        values,
      ),
      head('四、监管要求（满足请打勾“√”）'),
      ...supervision.map((item, index) => itemRow(item, index + 1, `supervision${index + 1}`, values)),
    ],
  }
  return formOf('platform-checklist', title, values, [sheet(title, [grid])])
}

const commitments = [
  '1、我单位承诺通过线上培训及质量监管平台进行线上培训监管的结果真实有效，不存在弄虚作假。',
  '2、我单位承诺通过平台发布的课程内容，严格遵守国家相关法律法规要求，无违反国家宪法基本原则内容。',
]

/** Annex 3: a platform applies to be listed. */
export function platformApplication(values: Values): PrintedForm {
  const title = '网络线上培训第三方监管平台申请表'
  const grid: Grid = {
    type: 'grid',
    columnWidths: [40, 130],
    rows: [
      answerRow('企业名称', 'unitName', values),
      answerRow('地址', 'address', values),
      answerRow('平台名称', 'platformName', values),
      answerRow('平台网址及二维码', 'platformAddress', values),
      { ...answerRow('平台简述', 'platformSummary', values), heightMillimetres: 45 },
      { heightMillimetres: 10, cells: ['平台符合标准情况', { content: '见“附件”', align: 'left' }] },
      answerRow('联系人及电话', 'contact', values),
      {
        cells: [
          '企业申请承诺',
          {
            content: [
              ...commitments.map(text => ({ text, indent: true as const })),
              { parts: ['企业负责人签字：', '单位公章：　　　　　'], spaceAboveMillimetres: 12 },
            ],
          },
        ],
      },
      { ...answerRow('人社部门意见', 'opinion', values), heightMillimetres: 35 },
    ],
  }
  return formOf('platform-application', title, values, [sheet(title, [grid])])
}
