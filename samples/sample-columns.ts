import type { ColumnSpec } from '../server/platform/sheets/sheet.ts'

/** How the samples' rosters are read in tests; the product's own columns come from the policy pack. */
export const rosterColumns: ColumnSpec[] = [
  { name: 'order', header: '序号', aliases: ['编号', '号'], required: false, kind: 'text' },
  {
    name: 'name',
    header: '姓名',
    aliases: ['员工姓名', '职工姓名', '人员姓名'],
    required: true,
    kind: 'text',
    longest: 40,
    personName: true,
  },
  {
    name: 'sex',
    header: '性别',
    aliases: [],
    required: false,
    kind: 'choice',
    choices: [
      { value: 'male', labels: ['男', '男性'] },
      { value: 'female', labels: ['女', '女性'] },
    ],
  },
  {
    name: 'residentId',
    header: '身份证号',
    aliases: ['身份证号码', '公民身份号码', '身份证', '证件号码'],
    required: true,
    kind: 'resident-id',
  },
  { name: 'post', header: '岗位名称', aliases: ['岗位', '工种', '职务'], required: false, kind: 'text' },
  { name: 'hired', header: '入职时间', aliases: ['入职日期', '参加工作时间', '到岗时间'], required: true, kind: 'day' },
  { name: 'phone', header: '联系电话', aliases: ['手机号', '手机号码', '电话'], required: false, kind: 'phone' },
  {
    name: 'graduate2020',
    header: '是否为2020年应届高校毕业生',
    aliases: ['应届毕业生', '是否应届毕业生'],
    required: false,
    kind: 'yes-no',
  },
  {
    name: 'category',
    header: '人员类别',
    aliases: ['人员类型', '类别'],
    required: true,
    kind: 'choice',
    choices: [
      { value: 'hard-to-employ', labels: ['就业困难人员'] },
      { value: 'zero-employment-family', labels: ['零就业家庭成员'] },
      { value: 'graduate-within-two-years', labels: ['离校两年内高校毕业生'] },
      { value: 'registered-unemployed', labels: ['登记失业人员'] },
      { value: 'graduate-2020', labels: ['2020年应届高校毕业生'] },
      { value: 'registered-poor', labels: ['建档立卡贫困劳动力'] },
      { value: 'employee', labels: ['企业职工'] },
    ],
  },
  {
    name: 'leftSchool',
    header: '离校时间',
    aliases: ['毕业(离校)日期', '离校日期', '毕业日期'],
    required: false,
    kind: 'day',
  },
  {
    name: 'graduationYear',
    header: '毕业年度',
    aliases: ['毕业年份'],
    required: false,
    kind: 'integer',
    least: 1990,
    most: 2030,
  },
  {
    name: 'trainingDays',
    header: '培训天数',
    aliases: ['本月培训天数', '当月培训天数'],
    required: true,
    kind: 'integer',
    least: 0,
    most: 31,
  },
  { name: 'wage', header: '实发工资', aliases: ['实发', '实发金额'], required: false, kind: 'fen' },
  { name: 'living', header: '生活费', aliases: [], required: false, kind: 'fen' },
]

export const wageColumns: ColumnSpec[] = [
  { name: 'name', header: '姓名', aliases: ['户名', '收款人'], required: true, kind: 'text', personName: true },
  { name: 'residentId', header: '身份证号', aliases: ['证件号码'], required: false, kind: 'resident-id' },
  { name: 'account', header: '账号', aliases: ['收款账号', '卡号'], required: false, kind: 'text' },
  { name: 'paid', header: '实发金额', aliases: ['金额', '发放金额'], required: true, kind: 'fen' },
  { name: 'paidOn', header: '发放日期', aliases: ['交易日期', '入账日期'], required: true, kind: 'day' },
]
