import type { Note } from '../kit.ts'
import type { TrainingLine } from './facts-training.ts'
import { governingDay } from './training-hours.ts'

/** 三(一), 三(二)5: who is paid where the notice lets it depend on who bore the cost or how it is paid. */
export const paidToEmployee: Note<TrainingLine> = {
  rule: 'payee-individual',
  clause: '三(一)',
  says: {
    zh: '费用由职工个人承担的，补贴拨付给职工个人。',
    en: 'Where the employee bore the cost, the subsidy is paid to the employee.',
  },
  applies: f => f.costBornBy === 'individual',
}

export const paidToLearner: Note<TrainingLine> = {
  rule: 'payee-individual',
  clause: '三(二)5',
  says: {
    zh: '先垫后补的，补贴拨付到学员个人账户。',
    en: "By reimbursement, the subsidy goes to the trainee's own account.",
  },
  applies: f => f.paymentMode === 'reimbursement',
}

/** D-34: by default the institution receives the money and passes it on (六(三)). */
export const paidDirectly: Note<TrainingLine> = {
  rule: 'paid-directly',
  clause: '三(二)5',
  says: {
    zh: '先垫后补的，由人社部门直接拨付学员个人账户，不经培训机构代领转付。',
    en: 'By reimbursement, the bureau pays the trainee directly, not through the institution.',
  },
  applies: (f, settings) => f.paymentMode === 'reimbursement' && settings.choice('D-34', governingDay(f)) === 'direct',
}

export const paidToInstitution: Note<TrainingLine> = {
  rule: 'payee-institution',
  clause: '三(二)5',
  says: {
    zh: '购买服务成果的，按培训合格人数直补培训机构。',
    en: 'By purchase of results, the institution is paid for those who passed.',
  },
  applies: f => f.paymentMode === 'purchase',
}
