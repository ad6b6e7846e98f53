import { z } from 'zod'

const fen = z.number().int()

export const reason = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
  .meta({ id: 'ReviewReason' })

/** Why a button is disabled travels with the button. */
export const allowedAct = z
  .object({ act: z.string(), allowed: z.boolean(), because: z.array(reason) })
  .meta({ id: 'ReviewAct' })

export const caseState = z.enum([
  'submitted',
  'accepted',
  'returned',
  'second',
  'sign',
  'approved',
  'refused',
  'filed',
  'withdrawn',
])
export const tier = z.enum(['initial', 'second', 'sign'])

export const caseLine = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    subjectId: z.uuid(),
    territory: z.string(),
    territoryName: z.string(),
    bodyId: z.uuid(),
    bodyName: z.string(),
    state: caseState,
    month: z.string(),
    headcount: z.number().int(),
    amountFen: fen,
    exceptions: z.number().int(),
    undecided: z.number().int(),
    approvedHeadcount: z.number().int(),
    approvedFen: fen,
    first: z.boolean(),
    rounds: z.number().int(),
    submittedDay: z.string(),
    dueDay: z.string(),
    dueProvisional: z.boolean(),
    /** Null while the clock stands. Negative: overdue by so many working days. */
    workingDaysLeft: z.number().int().nullable(),
    pausedSince: z.string().nullable(),
    parked: z.boolean(),
    lapsed: z.boolean(),
    assignee: z.uuid().nullable(),
    assigneeName: z.string().nullable(),
    mine: z.boolean(),
  })
  .meta({ id: 'ReviewLine' })

export const queue = z
  .object({
    cases: z.array(caseLine),
    total: z.number().int(),
    counts: z.object({
      submitted: z.number().int(),
      resubmitted: z.number().int(),
      accepted: z.number().int(),
      second: z.number().int(),
      sign: z.number().int(),
      returned: z.number().int(),
      paper: z.number().int(),
      parked: z.number().int(),
      overdue: z.number().int(),
    }),
    /** Where the case stands that falls due next, for the empty state; null: none open at all. */
    nextDue: z.object({ bodyName: z.string(), dueDay: z.string() }).nullable(),
  })
  .meta({ id: 'ReviewQueue' })

export const step = z
  .object({
    id: z.uuid(),
    at: z.string(),
    act: z.string(),
    tier: tier.nullable(),
    name: z.string().nullable(),
    text: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'ReviewStep' })

export const defectPlace = z
  .object({
    line: z.string().max(80).optional(),
    fact: z.string().max(80).optional(),
    form: z.string().max(80).optional(),
    evidence: z.string().max(80).optional(),
  })
  .meta({ id: 'ReviewDefectPlace' })

export const defect = z
  .object({
    code: z.string().min(1).max(80),
    clause: z.string().max(80).nullable(),
    text: z.string().trim().min(2).max(1000),
    at: defectPlace,
  })
  .meta({ id: 'ReviewDefect' })

export const caseDetail = z
  .object({
    case: caseLine,
    acts: z.array(allowedAct),
    sample: z.array(z.object({ lineId: z.uuid(), seen: z.boolean() })),
    steps: z.array(step),
    answerDays: z.number().int().describe('working days that a return gives the unit (D-87)'),
    returns: z.array(z.object({ round: z.number().int(), day: z.string(), defects: z.array(defect) })),
    opinions: z.array(z.object({ tier, name: z.string(), text: z.string(), at: z.string() })),
    question: z
      .object({ id: z.uuid(), topic: z.string(), text: z.string(), askedBy: z.string(), askedAt: z.string() })
      .nullable(),
    answers: z.array(
      z.object({ topic: z.string(), question: z.string(), answer: z.string(), by: z.string(), at: z.string() }),
    ),
    decision: z
      .object({
        outcome: z.enum(['approved', 'refused']),
        headcount: z.number().int(),
        totalFen: fen,
        totalInCapitals: z.string(),
        handler: z.string(),
        leader: z.string(),
        day: z.string(),
        reason: z.string().nullable(),
      })
      .nullable(),
    /** What the opinion would say if it were signed now. */
    draftOpinion: z.object({ headcount: z.number().int(), totalFen: fen, totalInCapitals: z.string() }),
    paper: z
      .object({
        receiptNumber: z.string(),
        fileNumber: z.string().nullable(),
        outcome: z.enum(['received', 'rejected']),
        day: z.string(),
        by: z.string(),
        confirmedBy: z.string().nullable(),
        confirmedOn: z.string().nullable(),
      })
      .nullable(),
    whoCanAct: z.array(
      z.object({ accountId: z.uuid(), name: z.string(), roles: z.array(z.string()), deputy: z.boolean() }),
    ),
    paperWaived: z.boolean(),
  })
  .meta({ id: 'ReviewCase' })

export const question = z
  .object({
    id: z.uuid(),
    territory: z.string(),
    territoryName: z.string(),
    topic: z.string(),
    text: z.string(),
    askedBy: z.string(),
    askedAt: z.string(),
    waiting: z.number().int(),
    answer: z.string().nullable(),
    document: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: z.string().nullable(),
    canAnswer: z.boolean(),
  })
  .meta({ id: 'ReviewQuestion' })

export const paperItem = z
  .object({
    item: z.string().min(1).max(80),
    present: z.boolean(),
    copies: z.number().int().min(0).max(99),
    agrees: z.boolean(),
  })
  .meta({ id: 'PaperItem' })

export const paperRow = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    bodyName: z.string(),
    month: z.string(),
    outcome: z.enum(['received', 'rejected']),
    receiptNumber: z.string(),
    fileNumber: z.string().nullable(),
    items: z.array(paperItem),
    reason: z.string().nullable(),
    receivedBy: z.string(),
    day: z.string(),
    confirmedBy: z.string().nullable(),
    confirmedOn: z.string().nullable(),
  })
  .meta({ id: 'PaperRow' })
