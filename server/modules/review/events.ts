import type { Defect, Opinion } from './case.ts'

declare module '../../platform/events.ts' {
  interface EventMap {
    'review.accepted': { kind: string; subjectId: string }
    'review.returned': { kind: string; subjectId: string; round: number; defects: Defect[]; answerBy: string }
    'review.forwarded': { kind: string; subjectId: string; to: 'initial' | 'second' | 'sign' }
    'review.decided': {
      kind: string
      subjectId: string
      caseId: string
      outcome: 'approved' | 'refused'
      opinion: Opinion
      reason: string | null
    }
    'review.paper-confirmed': { kind: string; subjectId: string }
    /** The days of a returned subject are over (D-87): its place and the marks on its persons may be given up. */
    'review.return-lapsed': { kind: string; subjectId: string }
  }
}
