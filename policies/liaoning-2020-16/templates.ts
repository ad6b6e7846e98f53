import type { FormTemplate } from '../kit.ts'
import { applicationForm } from './forms/application-form.ts'
import { plainForm } from './forms/plain-form.ts'

/** The form of the annex, and the papers that 一¶2 names without printing a layout; each of these says that the layout is ours. */
export const templates: readonly FormTemplate[] = [
  {
    id: 'application-form',
    title: {
      zh: '受疫情影响中小微企业组织职工参加线上职业培训补贴申请表',
      en: 'Application of a smaller enterprise for the subsidy of online training',
    },
    clause: '附件',
    print: values => applicationForm(values),
  },
  {
    id: 'training-plan',
    title: { zh: '企业职工线上培训方案', en: 'Plan of online training for workers' },
    clause: '一¶1, 一¶2',
    schemes: ['online-training'],
    print: plainForm({
      kind: 'liaoning-2020-16/training-plan',
      title: '企业职工线上培训方案',
      fields: [
        ['unitName', '企业名称'],
        ['creditCode', '统一社会信用代码'],
        ['period', '所处时期（停工期、恢复期）'],
        ['business', '主营业务'],
        ['trainees', '培训对象'],
        ['headcount', '培训人数'],
        ['trade', '培训工种'],
        ['level', '等级'],
        ['duration', '培训时长'],
        ['days', '培训起止日期'],
        ['platform', '培训平台（名称、链接）'],
        ['cost', '培训成本（元）'],
      ],
      columns: [
        ['course', '培训课程', 50],
        ['kind', '理论或实训', 24],
        ['way', '方式（直播、录播、互问互答、考核测试）', 50],
        ['periods', '课时', 16],
        ['teacher', '授课人及荣誉称号', 34],
      ],
      blankRows: 8,
      signatures: ['企业（盖章）：', '经办人：　　　　　　　　　　　年　　月　　日'],
    }),
  },
  {
    id: 'roster',
    title: { zh: '培训职工花名册', en: 'Roster of those trained' },
    clause: '一¶2',
    schemes: ['online-training'],
    print: plainForm({
      kind: 'liaoning-2020-16/roster',
      title: '培训职工花名册',
      fields: [
        ['unitName', '企业名称'],
        ['project', '培训项目'],
      ],
      columns: [
        ['number', '序号', 12],
        ['name', '姓名', 26],
        ['residentId', '身份证号码', 48],
        ['post', '一线岗位', 34],
        ['workerKind', '用工形式', 28],
        ['periods', '完成课时', 20],
      ],
      blankRows: 18,
      signatures: ['企业（盖章）：　　　　　　　　　年　　月　　日'],
    }),
  },
]
