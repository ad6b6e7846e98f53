import { z } from 'zod'
import { act, claimRead, fen, line, reason, rosterComparison, says } from './claim-schemas.ts'
import { formRead, selfCheck } from './paper-schemas.ts'

/** What officials read and send on a claim. */

export const check = z
  .object({
    check: z.string(),
    label: says,
    clause: z.string(),
    state: z.enum(['agrees', 'differs', 'unchecked']),
    source: z.string().nullable(),
    at: z.string().nullable(),
    byName: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'ClaimCheck' })

export const caseLine = line
  .extend({
    residentId: z.string().nullable().describe('in full inside the assigned case, the view is recorded; else null'),
    phone: z.string().nullable(),
    checks: z.array(check),
    think: z
      .array(z.string())
      .describe('why the line needs thought: disputed, owed, unchecked, changed, wage, unfit, asked'),
    evidence: z.array(z.object({ id: z.string(), kind: z.string(), fileName: z.string() })),
    refusal: z.object({ clause: z.string(), reason: z.string() }).nullable(),
    requestReason: z.string().nullable(),
  })
  .meta({ id: 'ClaimCaseLine' })

export const caseLinePage = z
  .object({ lines: z.array(caseLine), total: z.number(), page: z.number(), size: z.number() })
  .meta({ id: 'ClaimCaseLinePage' })

export const caseClaim = z
  .object({
    claim: claimRead,
    caseId: z.string().nullable(),
    assigned: z.boolean().describe('the case is mine: full ids are shown and the view is recorded'),
    counts: z.object({
      lines: z.number(),
      think: z.number(),
      undecided: z.number(),
      pass: z.number(),
      refuse: z.number(),
      wait: z.number(),
      passFen: fen,
      passCapital: z.string(),
    }),
    lastMonth: rosterComparison.nullable(),
    evidence: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        label: says,
        lineId: z.string().nullable(),
        fileName: z.string(),
        mediaType: z.string(),
        at: z.string(),
        withdrawn: z.boolean(),
      }),
    ),
    wage: z
      .object({
        rows: z.number(),
        matched: z.number(),
        differing: z.number(),
        missing: z.number(),
        outside: z.number(),
      })
      .nullable(),
    indicators: z.array(
      z.object({
        indicator: z.string(),
        label: says,
        unit: z.enum(['fen', 'thousandths']),
        unitName: says.optional(),
        current: z.number().nullable(),
        average2019: z.number().nullable(),
        dropHundredths: z.number().nullable(),
        meets: z.boolean(),
      }),
    ),
    forms: z.array(formRead),
    scans: z.array(
      z.object({
        fileId: z.string(),
        fileName: z.string(),
        mediaType: z.string(),
        pages: z.array(
          z.object({
            page: z.number(),
            state: z.string(),
            formId: z.string().nullable(),
            formPage: z.number().nullable(),
          }),
        ),
      }),
    ),
    selfCheck: selfCheck.nullable(),
    disputes: z.array(
      z.object({
        id: z.string(),
        lineId: z.string(),
        lineName: z.string(),
        otherTerritory: z.string(),
        otherContact: z.array(z.string()),
        otherSubmittedAt: z.string(),
        outcome: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
    checks: z.array(
      z.object({ check: z.string(), label: says, agrees: z.number(), differs: z.number(), unchecked: z.number() }),
    ),
    acts: z.array(act),
  })
  .meta({ id: 'ClaimCase' })

export const decideOutcome = z
  .object({
    decided: z.number(),
    left: z.array(z.object({ lineId: z.string(), seq: z.number(), name: z.string(), because: z.array(reason) })),
    counts: caseClaim.shape.counts,
  })
  .meta({ id: 'ClaimDecideOutcome' })
