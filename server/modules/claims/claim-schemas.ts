import { z } from 'zod'
import { claimStates, lineStates } from './claim.ts'

/** What the claims' routes take and answer; the web client is generated from these. */

export const fen = z.number().int()
export const verdict = z.enum(['fits', 'unfit', 'owed'])
export const params = z.record(z.string(), z.union([z.string(), z.number()]))

export const says = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'ClaimSays' })

export const reason = z
  .object({
    code: z.string(),
    params: params.optional(),
    at: z
      .object({
        step: z.string().optional(),
        lineId: z.string().optional(),
        field: z.string().optional(),
        row: z.number().optional(),
        column: z.string().optional(),
        file: z.string().optional(),
        page: z.number().optional(),
      })
      .optional(),
  })
  .meta({ id: 'ClaimReason' })

/** Each act with whether it may be done now, and the codes why not. */
export const act = z
  .object({ act: z.string(), allowed: z.boolean(), because: z.array(reason) })
  .meta({ id: 'ClaimAct' })

export const finding = z
  .object({
    clause: z.string(),
    rule: z.string(),
    says,
    since: z
      .string()
      .optional()
      .describe('of a full or excluded counter: the day of the other benefit, all that is told of it'),
  })
  .meta({ id: 'ClaimFinding' })

export const owed = finding
  .extend({
    kind: z.enum(['fact', 'decision', 'setting']),
    by: z.string().describe('enterprise, or an office such as CC-D'),
    byName: says,
    fact: z.string().optional(),
    factLabel: says.optional(),
    evidence: z.string().optional(),
    setting: z.string().optional(),
    doubt: z.string().optional(),
  })
  .meta({ id: 'ClaimOwed' })

export const next = z
  .object({
    by: z.enum(['enterprise', 'bureau', 'public', 'finance', 'nobody']),
    byName: z.string().nullable(),
    step: z.string(),
    day: z.string().nullable(),
    workingDaysLeft: z.number().nullable().describe('until that day; negative when it has passed'),
  })
  .meta({ id: 'ClaimNext' })

export const summary = z
  .object({
    rows: z.number(),
    fits: z.number(),
    fitsFen: fen,
    unfit: z.number(),
    lacking: z.number().describe('rows that lack a fact or paper of the enterprise'),
    awaitingDecision: z.number().describe('rows that wait for an official'),
    faulty: z.number().describe('rows with wrong cells'),
    elsewhere: z.number(),
    disputed: z.number(),
    edited: z.number(),
    schemes: z.array(
      z.object({ scheme: z.string(), title: says, clause: z.string(), headcount: z.number(), amountFen: fen }),
    ),
    lastMonth: z.object({ month: z.string(), added: z.number(), left: z.number() }).nullable(),
  })
  .meta({ id: 'ClaimSummary' })

export const policy = z.object({ packId: z.string(), number: z.string(), title: says }).meta({ id: 'ClaimPolicy' })

export const claimRow = z
  .object({
    id: z.string(),
    month: z.string(),
    series: z.number(),
    splitFrom: z.string().nullable(),
    policy,
    headcount: z.number(),
    amountFen: fen,
    approvedHeadcount: z.number().nullable(),
    approvedFen: fen.nullable(),
    state: z.enum(claimStates),
    next,
    changedAt: z.string(),
  })
  .meta({ id: 'ClaimRow' })

export const monthChoice = z
  .object({ month: z.string(), canOpen: z.boolean(), supplement: z.boolean(), because: z.array(reason) })
  .meta({ id: 'ClaimMonth' })

export const claimList = z
  .object({
    claims: z.array(claimRow),
    months: z.array(monthChoice),
    window: z.object({ from: z.string(), to: z.string(), firstMonth: z.string(), lastMonth: z.string() }).nullable(),
    approvedFen: fen,
    paidFen: fen,
  })
  .meta({ id: 'ClaimList' })

export const column = z
  .object({
    name: z.string(),
    header: z.string(),
    label: says,
    kind: z.string(),
    required: z.boolean(),
    annex: z.boolean(),
    aliases: z.array(z.string()),
    choices: z.array(z.object({ value: z.string(), label: says })),
  })
  .meta({ id: 'ClaimColumn' })

export const step = z
  .object({
    step: z.enum(['roster', 'evidence', 'forms', 'sealed', 'submit']),
    done: z.boolean(),
    missing: z.array(reason),
  })
  .meta({ id: 'ClaimStep' })

export const commitment = z
  .object({
    version: z.string(),
    text: says,
    accepted: z
      .object({ version: z.string(), at: z.string(), byName: z.string(), employeesTold: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'ClaimCommitment' })

export const claimRead = claimRow
  .extend({
    bodyName: z.string(),
    bureau: z.object({ territory: z.string(), territoryName: z.string(), name: z.string() }),
    summary,
    steps: z.array(step),
    columns: z.array(column),
    commitment: commitment.nullable(),
    declarations: z
      .array(z.object({ fact: z.string(), label: says, clause: z.string(), value: z.boolean().nullable() }))
      .describe('what the enterprise states about the whole month'),
    acts: z.array(act),
    rosterNumber: z.number(),
    openedAt: z.string(),
    submittedAt: z.string().nullable(),
    promisedOn: z.string().nullable(),
    promisedDays: z.number(),
    correctionRound: z.number(),
    printing: z
      .object({ state: z.string(), pagesDone: z.number(), pages: z.number(), fault: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'Claim' })

export const cell = z
  .object({
    text: z.string(),
    fault: z.object({ code: z.string(), params }).optional(),
    remarks: z.array(z.object({ code: z.string(), params })).optional(),
  })
  .meta({ id: 'ClaimCell' })

export const line = z
  .object({
    id: z.string(),
    seq: z.number(),
    name: z.string(),
    maskedId: z.string(),
    state: z.enum(lineStates),
    verdict,
    scheme: z.string().nullable(),
    schemeTitle: says.nullable(),
    amountFen: fen,
    approvedFen: fen.nullable(),
    cells: z.record(z.string(), cell),
    findings: z.array(finding),
    owed: z.array(owed),
    notes: z.array(finding),
    elsewhere: z.boolean(),
    disputed: z.boolean(),
    decisionAsked: z.boolean(),
    decision: z.enum(['pass', 'refuse', 'wait']).nullable(),
    wage: z.enum(['matched', 'missing', 'differs']).nullable(),
    change: z.enum(['new', 'changed', 'same']).nullable().describe('against the month before'),
  })
  .meta({ id: 'ClaimLine' })

export const linePage = z
  .object({ lines: z.array(line), total: z.number(), page: z.number(), size: z.number(), totalFen: fen })
  .meta({ id: 'ClaimLinePage' })

export const rosterOutcome = z
  .object({
    outcome: z.enum(['stored', 'unchanged', 'needs-mapping']),
    version: z.number().nullable(),
    summary: summary.nullable(),
    headings: z
      .array(
        z.object({ column: z.string(), header: z.string(), fact: z.string().nullable(), samples: z.array(z.string()) }),
      )
      .describe('every heading found, with the column of ours that it gives'),
    missing: z.array(z.string()),
    skipped: z.array(z.object({ row: z.number(), because: z.string() })),
  })
  .meta({ id: 'ClaimRosterOutcome' })

export const rosterVersion = z
  .object({
    number: z.number(),
    source: z.string(),
    fileName: z.string().nullable(),
    rows: z.number(),
    at: z.string(),
    byName: z.string(),
    current: z.boolean(),
  })
  .meta({ id: 'ClaimRosterVersion' })

export const rosterComparison = z
  .object({
    from: z.string(),
    to: z.string(),
    added: z.array(z.object({ name: z.string(), maskedId: z.string() })),
    removed: z.array(z.object({ name: z.string(), maskedId: z.string() })),
    changed: z.array(
      z.object({
        name: z.string(),
        maskedId: z.string(),
        cells: z.array(z.object({ fact: z.string(), was: z.string(), became: z.string() })),
      }),
    ),
    same: z.number(),
  })
  .meta({ id: 'ClaimRosterComparison' })

export const lineSheet = z
  .object({
    line,
    sheet: z.unknown().describe('the decision sheet as policies/kit explain gives it'),
    decision: z.string().nullable().describe('id of the decision once there is one: for its file and its replay'),
    counters: z.array(
      z.object({
        on: z.string(),
        key: z.string(),
        label: says,
        unit: says,
        used: z.number(),
        limit: z.number().nullable(),
        own: z.number(),
        day: z.string().nullable().describe('governing day of the newest other benefit under it'),
      }),
    ),
    papers: z
      .array(z.object({ id: z.string(), claimId: z.string(), kind: z.string(), fileName: z.string() }))
      .describe('the papers that the sheet names, with their ids'),
    elsewhere: z
      .array(z.object({ clause: z.string(), month: z.string() }))
      .describe('third parties cut to clause and month (W13)'),
    acts: z.array(act),
    requests: z.array(z.object({ reason: z.string(), at: z.string(), byName: z.string() })),
    decisions: z.array(
      z.object({
        fact: z.string(),
        value: z.string(),
        clause: z.string(),
        reason: z.string(),
        at: z.string(),
        byName: z.string(),
      }),
    ),
  })
  .meta({ id: 'ClaimLineSheet' })

export const owedItem = z
  .object({
    kind: z.enum(['fact', 'decision', 'setting', 'paper', 'cell', 'unfit']),
    by: z.string(),
    byName: says,
    fact: z.string().nullable(),
    evidence: z.string().nullable(),
    clause: z.string(),
    says,
    lines: z.array(z.object({ id: z.string(), seq: z.number(), name: z.string() })),
    count: z.number(),
  })
  .meta({ id: 'ClaimOwedItem' })
