import type { Facts, Rule, Settings } from '../kit.ts'
import { absent } from '../owing.ts'
import { inForce } from './in-force.ts'
import { openingWorkingDays } from './parameters-of-trainings.ts'

export interface OpeningNotice extends Facts {
  readonly classStart?: string | null
  readonly openingNoticeWorkingDays?: number | null
}

/** True where applications are taken within the last five working days only (D-27). */
function isLastDaysOnly(f: OpeningNotice, settings: Settings): boolean {
  return settings.choice('D-27', f.classStart ?? inForce.from) === 'last-five'
}

const shared = {
  clause: '五(三)2(1)',
  says: {
    zh: '开班申请在开班前5个工作日提出，向认定该机构的人社部门提交。',
    en: 'The opening is applied for 5 working days before the start, to the bureau that designated the institution.',
  },
  reads: ['openingNoticeWorkingDays', 'classStart'],
  doubts: ['D-26', 'D-27'],
} as const

/** When the opening is applied for: later than five working days before is a warning, or earlier is refused (D-27). */
export const openingNoticeRules: readonly Rule<OpeningNotice>[] = [
  {
    ...shared,
    rule: 'short-notice-warning',
    holds: (f, settings) =>
      absent(f.openingNoticeWorkingDays) ||
      f.openingNoticeWorkingDays >= openingWorkingDays ||
      isLastDaysOnly(f, settings),
    otherwise: 'warn',
  },
  {
    ...shared,
    rule: 'opening-applied-too-early',
    holds: (f, settings) =>
      absent(f.openingNoticeWorkingDays) ||
      f.openingNoticeWorkingDays <= openingWorkingDays ||
      !isLastDaysOnly(f, settings),
  },
]
