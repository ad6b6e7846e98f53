import type { FormTemplate } from '../../kit.ts'
import { letterToFinance } from './letter-to-finance.ts'
import { monthlyPackage, monthlyRoster } from './monthly-package.ts'
import { planForm } from './plan-form.ts'

/** The form that the notice names, and the papers of a month. */
export const templates: readonly FormTemplate[] = [
  {
    id: 'plan-form',
    title: { zh: '昌吉州以工代训培训计划申请表', en: 'Application form of the work-based training plan' },
    clause: '四(一), 附件',
    print: values => planForm(values),
  },
  {
    id: 'monthly-package',
    title: { zh: '以工代训月度申请材料封面', en: "Cover sheet of a month's papers" },
    clause: '四(三)',
    print: values => monthlyPackage(values),
  },
  {
    id: 'monthly-roster',
    title: { zh: '以工代训人员花名册', en: 'Roster of the month' },
    clause: '四(三)',
    print: (values, rows) => monthlyRoster(values, rows),
  },
  {
    id: 'letter-to-finance',
    title: { zh: '致州财政局函', en: 'Letter to prefecture finance' },
    clause: '四(四)',
    print: (values, rows) => letterToFinance(values, rows),
  },
]
