import type { FormTemplate } from '../../kit.ts'
import { claimReport, traineeList } from './claim-report.ts'
import { commitmentForm } from './commitment.ts'
import { planTable } from './plan-table.ts'

/** The two annexes, and the two papers of 四4 whose layout the notice leaves free. */
export const templates: readonly FormTemplate[] = [
  {
    id: 'plan-table',
    title: { zh: '2021年度企业培训计划', en: 'Plan of the year 2021' },
    clause: '附件1',
    print: (values, rows) => planTable(values, rows),
  },
  {
    id: 'commitment',
    title: { zh: '企业承诺书', en: 'Commitment of the enterprise' },
    clause: '附件2',
    print: values => commitmentForm(values),
  },
  {
    id: 'claim-report',
    title: { zh: '培训补贴申领报告', en: 'Report of the claim' },
    clause: '四4',
    print: (values, rows) => claimReport(values, rows),
  },
  {
    id: 'trainee-list',
    title: { zh: '培训补贴人员信息', en: 'List of trainees' },
    clause: '四4',
    print: (values, rows) => traineeList(values, rows),
  },
]
