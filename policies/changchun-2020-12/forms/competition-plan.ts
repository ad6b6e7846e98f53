import type { Block, Grid, Line, PrintedForm, PrintedPage } from '../../../values/printed-form.ts'
import { formOf, pairRow, sheet, tick, type Values } from './sheet.ts'

const blank = '＿＿＿＿＿＿＿＿'

function heading(text: string): Line {
  return { text, bold: true, spaceAboveMillimetres: 3 }
}

function filled(label: string, value: string | undefined): Line {
  return { text: `${label}${value ?? blank}`, indent: true }
}

interface Team {
  readonly name: string
  readonly id: string
  readonly duties: string
}

const teams: readonly Team[] = [
  { name: '（一）赛务组', id: 'affairs', duties: '1、负责报名组织工作。' },
  { name: '（二）命题裁判组', id: 'judges', duties: '1、负责确定命题专家组，竞赛试题及考评标准。' },
  {
    name: '（三）保障组',
    id: 'support',
    duties: '1、负责协调竞赛场地水电、卫生、应急（安全、消防、医护）、保卫等相关保障工作。',
  },
  {
    name: '（四）监督仲裁组',
    id: 'arbitration',
    duties:
      '负责对竞赛各环节进行监督检查，按照利益相关方回避原则，对各参赛代表队的申诉进行仲裁，处理违反公平公正原则的行为，将违规处理及仲裁结果记录在案，并报组委会备案。',
  },
]

function organisation(values: Values): Line[] {
  const office = values.office ?? '××'
  return [
    heading('二、组织机构'),
    {
      text: `为保证本次竞赛活动顺利进行，成立竞赛工作办公室，全面负责竞赛的组织实施工作。办公室设在${office}，下设赛务组、命题裁判组、保障组、监督仲裁组。`,
      indent: true,
    },
    filled('主任：', values.director),
    filled('成员：', values.members),
    ...teams.flatMap(team => [
      heading(team.name),
      filled('组长：', values[`${team.id}Head`]),
      filled('成员：', values[`${team.id}Members`]),
      filled('工作分工：', values[`${team.id}Duties`] ?? team.duties),
    ]),
  ]
}

function planLines(values: Values): Line[] {
  return [
    heading('一、竞赛目的'),
    filled('', values.purpose),
    ...organisation(values),
    heading('三、竞赛标准'),
    filled('', values.standard ?? '《国家职业标准》××级（没有职业标准的按行业标准）'),
    heading('四、参赛资格'),
    filled('', values.eligibility),
    heading('五、竞赛时间和地点'),
    filled('竞赛时间：', values.time ?? '××年××月××日，如有变动，另行通知。'),
    filled('竞赛地点：', values.place),
    heading('六、竞赛说明'),
    filled('（技术要求）', values.technical),
    heading('七、竞赛奖励'),
    // The document that the sample cites has its year and number left blank (K-18): the enterprise states its own.
    filled('奖励依据和具体奖励内容：', values.awards),
    heading('八、竞赛要求'),
    { text: '1. 要求参赛选手佩带参赛证，并携带身份证件备查，无二证者不得参赛。', indent: true },
    { text: '2. 参赛选手要遵守选手守则，服从现场指挥。', indent: true },
  ]
}

const rulesForEntrants = [
  '一、参赛选手应在规定时间到达赛场，佩带参赛证，携带身份证等证件，参加检录。',
  '二、着装要符合赛场要求，有安全生产要求的工种必须按要求着装，否则不许入场。',
  '三、参赛选手必须佩带参赛证和本人身份证参加比赛，除规定的工、卡、量具和辅助工具及材料外，不得携带与竞赛无关的物品进入赛场。',
  '四、参赛选手比赛过程中，应该按时间要求进行操作，如遇问题，应及时向监考和赛会工作人员提出，不得擅自处理；比赛结束时间一到，应立即停止操作，将工件等工作成果送到指定地点；清理工作场地后退出赛场。',
  '五、参赛选手要讲道德、讲文明、讲礼貌，要服从指挥，尊重裁判，遵守赛场纪律和有关规定；对不守纪律和违规的选手，评判和监考人员有权停止其竞赛活动，并报请组委会取消其竞赛成绩。',
]

const explanations: readonly (readonly [string, string])[] = [
  ['一、竞赛内容', 'content'],
  ['二、竞赛方式', 'method'],
  ['三、技术要求（一）抽签办法', 'drawing'],
  ['（二）比赛须知', 'notes'],
  ['（三）成绩评定方法', 'scoring'],
  ['（四）安全操作规程', 'safety'],
  ['四、竞赛纪律', 'discipline'],
  ['五、竞赛违纪处理规定', 'breaches'],
  ['六、申诉与仲裁', 'appeals'],
]

function textPage(title: string, lines: Line[], fields: Record<string, string>): PrintedPage {
  const blocks: Block[] = [{ type: 'lines', lines }]
  return sheet(title, blocks, fields)
}

/** Annex 5: the plan of an enterprise's competition, the rules for entrants and the explanations. */
export function competitionPlan(values: Values): PrintedForm {
  const title = '企业职业技能竞赛方案'
  const { formId: _id, ...stated } = values
  return formOf('competition-plan', title, values, [
    textPage(title, planLines(values), { ...stated }),
    textPage(
      '参赛选手守则（供参考）',
      rulesForEntrants.map(text => ({ text, indent: true })),
      { rules: String(rulesForEntrants.length) },
    ),
    textPage(
      '竞赛说明',
      explanations.flatMap(([label, field]) => [heading(label), filled('', values[field])]),
      { ...stated },
    ),
  ])
}

/** Annex 5: the sheet of one entrant, with the photograph in JPG of at most 1M. */
export function competitionEntrant(values: Values): PrintedForm {
  const title = '长春市职业技能竞赛参赛选手信息登记表'
  const kinds = ['民营企业职工', '国企职工', '规上企业职工'].map(kind => tick(values, 'entrantKind', kind)).join('　')
  const wide = (label: string, field: string) => ({
    heightMillimetres: 10,
    cells: [label, { content: values[field] ?? '', columns: 4, align: 'left' as const, field }],
  })
  const photo = { content: '选手相片', rows: 3 }
  const first = pairRow(['姓名', 'name'], ['性别', 'gender'], values)
  const grid: Grid = {
    type: 'grid',
    columnWidths: [34, 36, 30, 36, 34],
    align: 'center',
    rows: [
      { ...first, cells: [...first.cells, photo] },
      pairRow(['政治面貌', 'politicalStatus'], ['文化程度', 'education'], values),
      pairRow(['民族', 'ethnicity'], ['出生日期', 'birthDate'], values),
      wide('现有职业资格和等级', 'currentQualification'),
      wide('工作单位', 'employer'),
      wide('竞赛名称', 'competition'),
      wide('报名项目', 'project'),
      {
        heightMillimetres: 10,
        cells: ['选手身份', { content: kinds, columns: 4, align: 'left', field: 'entrantKind' }],
      },
      wide('通讯地址', 'address'),
      wide('身份证号', 'idNumber'),
      {
        heightMillimetres: 10,
        cells: [
          '个人社保编号',
          { content: values.insuranceNumber ?? '', field: 'insuranceNumber' },
          '手机',
          { content: values.phone ?? '', columns: 2, field: 'phone' },
        ],
      },
      wide('电子邮箱', 'email'),
    ],
  }
  const unit = `填报单位（公章）：${values.unitName ?? ''}`
  return formOf('competition-entrant', title, values, [
    sheet(
      title,
      [
        { type: 'lines', lines: [{ text: unit }] },
        grid,
        { type: 'notes', lines: ['备注：电子版本人近期免冠照片采用JPG格式，大小不超过1M。'] },
      ],
      { unitName: values.unitName ?? '' },
    ),
  ])
}
