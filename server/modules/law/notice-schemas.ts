import { z } from 'zod'

/** Shapes of the law pages: notices, schemes, doubts, the matcher. */
export const says = z.object({ zh: z.string(), en: z.string() })
const period = z.object({ from: z.string(), to: z.string().nullable() })
export const sheet = z.unknown().describe('the decision sheet as policies/kit explain gives it')

export const notice = z
  .object({
    id: z.string(),
    number: z.string(),
    title: says,
    issuers: z.array(says),
    issued: z.string().nullable(),
    territory: z.string(),
    programme: z.string(),
    inForce: period,
    window: z.object({ from: z.string(), to: z.string() }),
    months: z.object({ from: z.string(), to: z.string() }),
    schemes: z.array(
      z.object({
        id: z.string(),
        title: says,
        clause: z.string(),
        audience: z.string(),
        unit: z.string(),
        check: z.boolean().describe('a check on the way, nothing that anybody could get'),
      }),
    ),
    amends: z
      .object({ pack: z.string(), title: says, doubt: z.string(), switchedOn: z.boolean() })
      .nullable()
      .describe('set for a later change that counts only where it is switched on (D-82)'),
    amendedBy: z
      .array(z.object({ pack: z.string(), title: says }))
      .describe('later changes that are switched on in the place of the notice'),
    leansOn: z.array(z.string()),
    packHash: z.string(),
  })
  .meta({ id: 'Notice' })

export const parameter = z
  .object({
    name: z.string(),
    label: says,
    unit: z.string(),
    values: z.array(z.object({ from: z.string(), shown: says, clause: z.string() })),
    doubt: z.string().nullable(),
  })
  .meta({ id: 'NoticeParameter' })

export const rule = z
  .object({
    rule: z.string(),
    clause: z.string(),
    says,
    level: z.enum(['body', 'group', 'line', 'counter']),
    stages: z.array(z.string()).describe('empty: asked at every stage'),
    otherwise: z.enum(['refuse', 'hold', 'warn']),
    override: says.nullable().describe('the office that may let it pass'),
    doubts: z.array(z.string()),
  })
  .meta({ id: 'NoticeRule' })

export const clause = z
  .object({
    id: z.string(),
    heading: says,
    lines: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
    parameters: z.array(z.string()).describe('names of parameters'),
    schemes: z.array(z.string()),
    rules: z.array(z.object({ scheme: z.string(), rule: z.string() })),
    doubts: z.array(z.string()),
  })
  .meta({ id: 'NoticeClause' })

export const doubt = z
  .object({
    id: z.string(),
    notice: z.string(),
    clause: z.string(),
    question: says,
    readings: z.array(z.object({ id: z.string(), says })),
    chosen: z.string().describe('the pack’s default reading'),
    inForce: z.string().describe('the reading in force today: published, else the default'),
    reason: says,
    owner: z.string(),
    ownerName: says,
    proposal: z.boolean().describe('not in the notice: a proposal of the product'),
    fixed: says.nullable().describe('why no setting can choose another reading'),
    schemes: z.array(z.string()).describe('schemes whose rules or amounts lean on it'),
    settings: z.array(
      z.object({
        name: z.string(),
        label: says,
        value: z.string().nullable(),
        shown: says.nullable().describe('the value as people read it'),
        since: z.string().nullable(),
        territory: z.string().nullable(),
        publishedBy: z.array(z.string()).describe('roles of who published it, no name'),
      }),
    ),
  })
  .meta({ id: 'Doubt' })

export const procedureStep = z
  .object({
    kind: z.string(),
    clause: z.string(),
    what: says.nullable(),
    event: says.nullable(),
    side: z.enum(['before', 'after']).nullable(),
    count: z.number().nullable().describe('days or months allowed; null: none named'),
    unit: z.enum(['working-days', 'days', 'months']).nullable(),
    legal: z.boolean().nullable().describe('false: a promise of the bureau, no limit of law'),
    roles: z.array(z.string()),
    fields: z.array(z.string()).describe('columns that are made public'),
    objectionWorkingDays: z.number().nullable(),
    answerWorkingDays: z.number().nullable(),
    account: z.string().nullable(),
    doubts: z.array(z.string()),
    schemes: z
      .array(z.object({ id: z.string(), title: says }))
      .describe('the schemes that have this step; empty: every one'),
  })
  .meta({ id: 'NoticeStep' })

export const contact = z
  .object({
    office: says,
    territory: z.string().nullable(),
    place: z.string().nullable().describe('name of the district, where the office is one of a district'),
    business: says,
    phones: z.array(z.string()),
    clause: z.string(),
  })
  .meta({ id: 'NoticeContact' })

export const stacking = z
  .object({
    one: z.string(),
    oneTitle: says,
    other: z.string(),
    otherTitle: says,
    how: z.enum(['excludes', 'beside', 'counts-together']),
    within: says,
    clause: z.string(),
    says,
    doubt: z.string().nullable(),
  })
  .meta({ id: 'NoticeStacking' })

export const template = z.object({ id: z.string(), title: says, clause: z.string() }).meta({ id: 'NoticeTemplate' })

export const paper = z.object({ kind: z.string(), label: says, clause: z.string(), perPerson: z.boolean() }).meta({
  id: 'NoticePaper',
})

export const declaredSetting = z
  .object({
    name: z.string(),
    label: says,
    kind: z.enum(['fen', 'integer', 'ratio', 'choice']),
    choices: z.array(z.object({ value: z.string(), label: says })),
    least: z.string().nullable(),
    most: z.string().nullable(),
    clause: z.string(),
    owner: z.string(),
    ownerName: says,
    doubt: z.string().nullable(),
    required: z.boolean(),
    notice: z.string(),
    territory: z.string().describe('of the notice: the setting is for it or a place below it'),
    from: z.string(),
    to: z.string().nullable().describe('last day on which a value may begin'),
  })
  .meta({ id: 'DeclaredSetting' })

export const noticeText = z
  .object({
    notice,
    digest: says,
    clauses: z.array(clause),
    parameters: z.array(parameter),
    rules: z.array(z.object({ scheme: z.string(), rules: z.array(rule) })),
    doubts: z.array(doubt),
    procedure: z.array(procedureStep),
    papers: z.array(paper),
    stacking: z.array(stacking),
    contacts: z.array(contact),
    templates: z.array(template),
    settings: z.array(declaredSetting),
  })
  .meta({ id: 'NoticeText' })

const shownFact = z.object({ name: z.string(), label: says, shown: says })

export const workedExample = z
  .object({
    id: z.string(),
    eligible: z.boolean().nullable(),
    amountFen: z.number().nullable(),
    because: z.string().nullable().describe('why, as the writer of the case says'),
    reasons: z.array(z.object({ code: z.string(), says, clause: z.string() })),
    lines: z.array(
      z.object({
        facts: z.array(shownFact).describe('what differs from the scheme’s example'),
        taken: z.array(z.object({ on: says, key: z.string(), take: z.number() })),
        settings: z.array(shownFact).describe('standards that count as published in this case'),
        results: z.array(z.object({ code: z.string(), clause: z.string(), says })),
        verdict: z.string(),
        amountFen: z.number(),
        steps: z.array(z.object({ clause: z.string(), label: says, figures: z.string(), value: z.string() })),
      }),
    ),
  })
  .meta({ id: 'WorkedExample' })

export const schemeText = z
  .object({
    notice,
    id: z.string(),
    title: says,
    clause: z.string(),
    unit: z.enum(['person-month', 'person-class', 'body-year', 'project']),
    audience: z.enum(['enterprise', 'institution', 'person', 'department']),
    fund: z.string(),
    payee: z.string(),
    bestOf: z.object({ name: z.string(), says, clause: z.string(), schemes: z.array(z.string()) }).nullable(),
    rules: z.array(rule),
    counters: z.array(
      z.object({
        on: z.string(),
        label: says,
        unit: says,
        limit: z.number().nullable().describe('null: the example uses nothing of it'),
        takes: z.number(),
        limited: z.boolean().describe('false: nothing is counted, only what excludes it'),
        fen: z.boolean(),
        says: z.array(says),
      }),
    ),
    asks: z.array(shownFact),
    papers: z.array(paper),
    procedure: z.array(procedureStep),
    doubts: z.array(doubt),
    stacking: z.array(stacking),
    contacts: z.array(contact),
    templates: z.array(template),
    example: z.object({
      facts: z.array(shownFact),
      sheet,
      assumedSettings: z
        .array(z.object({ name: z.string(), label: says, shown: says }))
        .describe('required settings that nobody has published: the example assumes them'),
    }),
    cases: z.array(workedExample),
  })
  .meta({ id: 'SchemeText' })
