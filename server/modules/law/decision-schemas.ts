import { z } from 'zod'
import { declaredSetting, says, sheet } from './notice-schemas.ts'

/** Shapes of settings, decisions, replays and lists of differences. */
export const settingValue = z.union([
  z.number().int(),
  z.string().max(100),
  z.object({ numerator: z.number().int(), denominator: z.number().int().positive() }),
])

export const setting = z
  .object({
    id: z.string(),
    territory: z.string(),
    territoryName: z.string(),
    name: z.string(),
    notices: z.array(z.string()).describe('notices for which it counts'),
    label: says,
    fromDay: z.string(),
    value: settingValue,
    shown: says,
    reason: z.string(),
    document: z.string().nullable(),
    proposedBy: z.string(),
    proposedByName: z.string(),
    proposedAt: z.string(),
    publishedBy: z.string().nullable(),
    publishedByName: z.string().nullable(),
    publishedAt: z.string().nullable(),
    corrects: z.string().nullable().describe('the published one of that day that it is to take the place of'),
    correctedAt: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawnWhy: z.string().nullable(),
    inForce: z.boolean().describe('published, begun, and no later one has taken its place'),
    acts: z.array(
      z.object({
        act: z.string(),
        allowed: z.boolean(),
        because: z.array(
          z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
        ),
      }),
    ),
  })
  .meta({ id: 'Setting' })

export const declaredSettings = z.array(declaredSetting.extend({ mayPropose: z.boolean() }))

export const owedSetting = z
  .object({
    name: z.string(),
    label: says,
    notice: z.string(),
    clause: z.string(),
    owner: z.string(),
    ownerName: says,
    doubt: z.string().nullable(),
    blocks: z.array(z.object({ scheme: z.string(), title: says })),
  })
  .meta({ id: 'OwedSetting' })

export const decision = z
  .object({
    id: z.string(),
    unit: z.string().nullable().describe('who applied'),
    person: z.string().nullable(),
    subjectKind: z.string(),
    subjectId: z.string(),
    packId: z.string(),
    packHash: z.string(),
    scheme: z.string(),
    verdict: z.string(),
    amountFen: z.number(),
    decidedAt: z.string(),
    replayable: z.boolean(),
    sheet,
  })
  .meta({ id: 'Decision' })

export const replay = z
  .object({
    decision: z.string(),
    packHash: z.string().describe('of the bundle that was run'),
    hypothetical: z.boolean().describe('another pack or setting than those of the decision'),
    identical: z.boolean().describe('byte by byte the sheet that was kept'),
    before: z.object({ verdict: z.string(), scheme: z.string(), amountFen: z.number() }),
    after: z.object({ verdict: z.string(), scheme: z.string(), amountFen: z.number() }),
    differences: z.array(
      z.object({
        part: z.enum([
          'head',
          'rows',
          'steps',
          'results',
          'counters',
          'parameters',
          'settings',
          'doubts',
          'notes',
          'others',
        ]),
        what: z.string().describe('rule id, label or name of what differs'),
        says: says.nullable(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
    sheet,
  })
  .meta({ id: 'Replay' })

export const difference = z
  .object({
    subjectId: z.string(),
    decision: z.string(),
    unit: z.string().nullable().describe('who applied'),
    person: z.string().nullable(),
    scheme: z.string(),
    schemeTitle: says,
    month: z.string(),
    before: z.object({
      verdict: z.string(),
      amountFen: z.number(),
      reproduced: z.boolean().describe('false: notice and settings of then do not give what was decided; look first'),
    }),
    after: z.object({
      verdict: z.string(),
      amountFen: z.number(),
      owed: z.array(says).describe('what is missing for an answer: then there is no difference yet'),
      steps: z.array(z.object({ clause: z.string(), label: says, figures: z.string() })),
    }),
    differenceFen: z.number(),
    kind: z
      .enum(['supplement', 'clawback', 'check', 'none'])
      .describe('check: old rules do not give what was decided; in no sum until an official has looked'),
    clauses: z.array(z.string()),
  })
  .meta({ id: 'Difference' })

export const differenceList = z
  .object({
    id: z.string(),
    territory: z.string(),
    compared: z.object({ amendment: z.string().optional(), setting: z.string().optional() }),
    comparedTitle: says,
    fromMonth: z.string(),
    toMonth: z.string(),
    supplementFen: z.number(),
    clawbackFen: z.number(),
    lineCount: z.number(),
    madeByName: z.string(),
    madeAt: z.string(),
  })
  .meta({ id: 'DifferenceList' })

export const amendment = z
  .object({
    pack: z.string(),
    territory: z.string(),
    title: says,
    amends: z.string(),
    amendsTitle: says,
    doubt: z.string(),
    setting: z.string().describe('name of its switch'),
    inForce: z.object({ from: z.string(), to: z.string().nullable() }),
    switchedOn: z.boolean(),
    since: z.string().nullable(),
  })
  .meta({ id: 'Amendment' })

const finding = z.object({ clause: z.string(), rule: z.string(), says, since: z.string().optional() })
const findings = z.array(finding).readonly()

export const assessment = z
  .object({
    pack: z.string(),
    scheme: z.string(),
    verdict: z.enum(['fits', 'unfit', 'owed']),
    amountFen: z.number(),
    amount: z.string(),
    broken: findings,
    owed: z
      .array(
        finding.extend({
          kind: z.enum(['fact', 'decision', 'setting']),
          by: z.string(),
          fact: z.string().optional(),
          evidence: z.string().optional(),
          setting: z.string().optional(),
          doubt: z.string().optional(),
        }),
      )
      .readonly(),
    held: findings,
    warnings: findings,
    notes: findings,
    steps: z.array(z.object({ clause: z.string(), figures: z.string() })).readonly(),
    draws: z.array(z.unknown()).readonly(),
    results: z.array(z.unknown()).readonly(),
    others: z.array(z.unknown()).readonly(),
    sheet: sheet.optional(),
  })
  .meta({ id: 'Assessment' })
