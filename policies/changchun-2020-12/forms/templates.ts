import type { FormTemplate } from '../../kit.ts'
import { schemesByForm } from '../schemes-by-step.ts'
import { competitionEntrant, competitionPlan } from './competition-plan.ts'
import { scoreSheet, usageOfFunds } from './competition-results.ts'
import { platformApplication, platformChecklist } from './platform-forms.ts'
import { trainingApplication } from './training-application.ts'

/** 附件2 to 附件5 and the papers that 五(三)3(1) names: empty, or filled from what is known. */
export const formsOfOthers: readonly FormTemplate[] = [
  {
    id: 'platform-checklist',
    schemes: schemesByForm.platform,
    title: { zh: '第三方监管平台资质汇总表', en: 'Checklist of a supervision platform' },
    clause: '附件2',
    print: values => platformChecklist(values),
  },
  {
    id: 'platform-application',
    schemes: schemesByForm.platform,
    title: { zh: '网络线上培训第三方监管平台申请表', en: 'Application of a supervision platform' },
    clause: '附件3',
    print: values => platformApplication(values),
  },
  {
    id: 'training-application',
    schemes: schemesByForm.trainingApplication,
    title: { zh: '企业职工培训申请表', en: 'Application for training of employees' },
    clause: '附件4',
    print: values => trainingApplication(values),
  },
  {
    id: 'competition-plan',
    schemes: schemesByForm.competitionPlan,
    title: { zh: '企业职业技能竞赛方案', en: 'Plan of an enterprise competition' },
    clause: '附件5',
    print: values => competitionPlan(values),
  },
  {
    id: 'competition-entrant',
    schemes: schemesByForm.competitionPlan,
    title: { zh: '参赛选手信息登记表', en: 'Sheet of an entrant' },
    clause: '附件5',
    print: values => competitionEntrant(values),
  },
  {
    id: 'score-sheet',
    schemes: schemesByForm.scoreSheet,
    title: { zh: '竞赛成绩单', en: 'Score sheet of a competition' },
    clause: '五(三)3(1)',
    print: (values, rows) => scoreSheet(values, rows),
  },
  {
    id: 'usage-of-funds',
    schemes: schemesByForm.usageOfFunds,
    title: { zh: '竞赛补贴资金使用明细', en: 'Use of the funds of a competition' },
    clause: '五(三)3(1)',
    print: (values, rows) => usageOfFunds(values, rows),
  },
]
