import type { SettingDeclaration } from '../kit.ts'

/** How publicity and paying run, in 12号 and in the notices that lean on it. */
export const settingsOfProcedure: readonly SettingDeclaration[] = [
  {
    name: 'publicity-first-day-counts',
    label: { zh: '公示首日是否计入（1计入，0不计入）', en: 'whether the first day of publicity counts (1 yes, 0 no)' },
    kind: 'integer',
    least: 0,
    most: 1,
    clause: '二(一)',
    owner: 'CC-PB',
    doubt: 'D-26',
    required: false,
  },
  {
    name: 'objection-working-days',
    label: { zh: '异议答复期限（工作日）', en: 'working days to answer an objection' },
    kind: 'integer',
    least: 1,
    most: 60,
    clause: '二(一)',
    owner: 'CC-PB',
    doubt: 'D-86',
    required: false,
  },
  {
    name: 'account-change-working-days',
    label: { zh: '变更收款账户的等待期（工作日）', en: 'working days to wait after a change of account' },
    kind: 'integer',
    least: 0,
    most: 60,
    clause: '二(一)',
    owner: 'CC-FIN',
    doubt: 'D-88',
    required: false,
  },
]
