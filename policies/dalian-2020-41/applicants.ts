import type { Facts, Rule } from '../kit.ts'
import { absent, owesFact } from '../owing.ts'

interface Applicant extends Facts {
  readonly applicantKind: string | null | undefined
}

const owesKind = owesFact('applicantKind')

/** 一: stands over every measure of the notice; the workers of a dispatch company are trained by the user enterprise. */
export const dispatchRule: Rule<Applicant> = {
  rule: 'dispatch-company-excluded',
  clause: '一',
  says: {
    zh: '劳务派遣单位不在支持范围内，派遣人员由用工企业组织培训。',
    en: 'Labour dispatch companies are not covered; their workers are trained by the enterprise that uses them.',
  },
  reads: ['applicantKind'],
  holds: f => (absent(f.applicantKind) ? owesKind : f.applicantKind !== 'dispatch-company'),
  doubts: ['D-66'],
}
