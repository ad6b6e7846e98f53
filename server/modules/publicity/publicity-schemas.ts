import { z } from 'zod'

export const shown = z.record(z.string(), z.union([z.string(), z.number()])).meta({ id: 'PublicityShown' })

export const publicList = z
  .object({
    slug: z.string(),
    territory: z.string(),
    territoryName: z.string(),
    basis: z.string(),
    programme: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    state: z.enum(['running', 'closed']),
    workingDaysLeft: z.number().int().nullable(),
    months: z.array(z.string()),
    items: z.number().int(),
    openObjections: z.number().int(),
    /** Rows that match the search. */
    matched: z.array(shown),
  })
  .meta({ id: 'PublicList' })

export const publicDetail = z
  .object({
    list: publicList,
    fields: z.array(z.string()),
    rows: z.array(
      z.object({
        seq: z.number().int(),
        state: z.enum(['running', 'published', 'removed']),
        objection: z.boolean(),
        shown,
      }),
    ),
    totals: z.object({ headcount: z.number().int().nullable(), amountFen: z.number().int().nullable() }),
    bureau: z.string(),
    contacts: z.array(
      z.object({ unit: z.string(), department: z.string(), business: z.string(), telephone: z.string() }),
    ),
    postedAt: z.array(z.string()),
    canObject: z.boolean(),
  })
  .meta({ id: 'PublicListDetail' })

export const pendingItem = z
  .object({
    id: z.uuid(),
    packId: z.string(),
    basis: z.string(),
    bodyName: z.string(),
    fields: z.array(z.string()),
    shown,
    waitingSince: z.string(),
  })
  .meta({ id: 'PublicityItem' })

export const officeList = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    basis: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    provisional: z.boolean(),
    state: z.enum(['running', 'closed']),
    workingDaysLeft: z.number().int().nullable(),
    items: z.number().int(),
    amountFen: z.number().int(),
    openObjections: z.number().int(),
    objections: z.number().int(),
    publishedBy: z.string(),
    proofs: z.array(
      z.object({
        id: z.uuid(),
        moment: z.enum(['start', 'end']),
        address: z.string(),
        picture: z.boolean(),
        at: z.string(),
        by: z.string(),
      }),
    ),
  })
  .meta({ id: 'OfficeList' })

export const period = z
  .object({
    startsOn: z.string(),
    endsOn: z.string(),
    provisional: z.boolean(),
    firstDayCounts: z.boolean(),
    workingDays: z.number().int(),
    days: z.array(z.object({ day: z.string(), working: z.boolean(), counts: z.boolean() })),
  })
  .meta({ id: 'PublicityPeriod' })

export const office = z
  .object({ pending: z.array(pendingItem), lists: z.array(officeList), period: period.nullable() })
  .meta({ id: 'PublicityOffice' })

export const exportCheck = z
  .object({
    formats: z.array(
      z.object({
        format: z.enum(['html', 'xlsx', 'pdf']),
        identifiers: z.number().int(),
        sha256: z.string(),
        bytes: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'ExportCheck' })

export const objection = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    aim: z.enum(['list', 'unit', 'person']),
    unit: z.string().nullable(),
    seq: z.number().int().nullable(),
    personName: z.string().nullable(),
    personLastFour: z.string().nullable(),
    reason: z.string(),
    named: z.boolean(),
    state: z.enum(['lodged', 'assigned', 'upheld', 'dismissed']),
    lodgedOn: z.string(),
    dueDay: z.string(),
    workingDaysLeft: z.number().int().nullable(),
    handler: z.uuid().nullable(),
    handlerName: z.string().nullable(),
    mine: z.boolean(),
    answer: z.string().nullable(),
    concludedOn: z.string().nullable(),
    files: z.number().int(),
  })
  .meta({ id: 'Objection' })

export const objectionDetail = z
  .object({
    objection,
    /** Name and way to reach, for the handler alone; the view is recorded. */
    objector: z.object({ name: z.string(), contact: z.string() }).nullable(),
    evidence: z.array(z.object({ id: z.uuid(), fileName: z.string(), mediaType: z.string(), at: z.string() })),
    subjects: z.array(
      z.object({
        kind: z.string(),
        id: z.uuid(),
        bodyName: z.string(),
        month: z.string().nullable(),
        caseId: z.uuid().nullable(),
        lineIds: z.array(z.uuid()),
      }),
    ),
    candidates: z.array(
      z.object({ accountId: z.uuid(), name: z.string(), allowed: z.boolean(), because: z.string().nullable() }),
    ),
    steps: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        act: z.string(),
        name: z.string().nullable(),
        text: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ObjectionDetail' })

export const objectionAnswer = z
  .object({
    state: z.enum(['lodged', 'assigned', 'upheld', 'dismissed']),
    slug: z.string(),
    lodgedOn: z.string(),
    dueDay: z.string(),
    answer: z.string().nullable(),
    concludedOn: z.string().nullable(),
    files: z.number().int(),
  })
  .meta({ id: 'ObjectionAnswer' })
