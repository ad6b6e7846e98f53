export interface SubjectRef {
  kind: string
  id: string
}

declare module '../../platform/events.ts' {
  interface EventMap {
    'publicity.opened': { listId: string; slug: string; subjects: SubjectRef[]; startsOn: string; endsOn: string }
    /** Five working days without a full objection: the subjects left on the list. */
    'publicity.closed': { listId: string; subjects: SubjectRef[] }
    /** Whether only a person's lines are meant, `personMeant` says: events are read by many and hold nobody's name. */
    'publicity.objection-lodged': { objectionId: string; subjects: SubjectRef[] }
    /** From now on it holds these lines of the subject alone; none: the subject is free of it. */
    'publicity.objection-narrowed': { objectionId: string; subject: SubjectRef; lineIds: string[] }
    /** Announced for each subject by itself. No lines: all that the objection holds of it. */
    'publicity.objection-concluded': {
      objectionId: string
      outcome: 'upheld' | 'dismissed'
      subjects: SubjectRef[]
      lineIds: string[]
    }
  }
}
