import { z } from 'zod'
import { claimStates } from './claim.ts'
import { fen, says, reason, act, summary, next, commitment, rosterComparison, params } from './claim-schemas.ts'

/** What the pages of papers, submission, correction and progress read. */

export const evidenceFile = z
  .object({
    id: z.string(),
    kind: z.string(),
    lineId: z.string().nullable(),
    lineName: z.string().nullable(),
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.number(),
    at: z.string(),
    byName: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawnBecause: z.string().nullable(),
  })
  .meta({ id: 'ClaimEvidenceFile' })

export const indicatorSeries = z
  .object({
    indicator: z.string(),
    label: says,
    unit: z.enum(['fen', 'thousandths']),
    unitName: says.optional(),
    current: z.number().nullable(),
    months2019: z.array(z.number().nullable()).length(12).describe('January to December 2019; null: no operation'),
  })
  .meta({ id: 'ClaimIndicatorSeries' })

export const evidenceRead = z
  .object({
    slots: z.array(
      z.object({
        kind: z.string(),
        label: says,
        clause: z.string(),
        perPerson: z.boolean(),
        required: z.boolean(),
        present: z.boolean(),
        lines: z.array(z.object({ id: z.string(), seq: z.number(), name: z.string(), present: z.boolean() })),
        files: z.array(evidenceFile),
        reusable: z.array(z.object({ id: z.string(), fileName: z.string(), month: z.string(), at: z.string() })),
      }),
    ),
    wageSheet: z
      .object({
        evidenceId: z.string(),
        rows: z.number(),
        matched: z.number(),
        differing: z.number(),
        missing: z.number(),
        outside: z.number(),
        at: z.string(),
      })
      .nullable(),
    indicators: z
      .object({
        needed: z.boolean(),
        whole: z.boolean().describe('the month is over, so that its figures can be whole'),
        series: z.array(
          indicatorSeries.extend({
            average2019: z.number().nullable(),
            dropHundredths: z.number().nullable(),
            meets: z.boolean(),
          }),
        ),
        at: z.string().nullable(),
        byName: z.string().nullable(),
      })
      .nullable(),
    acts: z.array(act),
  })
  .meta({ id: 'ClaimEvidence' })

export const formRead = z
  .object({
    kind: z.enum(['application', 'roster', 'opinion', 'refusal-notice']),
    formId: z.string(),
    title: z.string(),
    pages: z.number(),
    at: z.string(),
    outdated: z.boolean(),
    checkCodes: z.array(z.string()),
  })
  .meta({ id: 'ClaimForm' })

export const formsRead = z
  .object({
    commitment: commitment.nullable(),
    forms: z.array(formRead),
    headcount: z.number(),
    amountFen: fen,
    amountCapital: z.string(),
    missing: z.array(reason),
    printing: z
      .object({ state: z.string(), pagesDone: z.number(), pages: z.number(), fault: z.string().nullable() })
      .nullable(),
    acts: z.array(act),
  })
  .meta({ id: 'ClaimForms' })

export const selfCheck = z
  .object({ seal: z.boolean(), signature: z.boolean(), edgeSeal: z.boolean() })
  .meta({ id: 'ClaimSelfCheck' })

export const sealedRead = z
  .object({
    forms: z.array(
      z.object({
        formId: z.string(),
        kind: z.string(),
        title: z.string(),
        pages: z.array(
          z.object({
            page: z.number(),
            checkCode: z.string(),
            state: z.enum(['matched', 'missing', 'outdated']),
            fileId: z.string().nullable(),
            scanPage: z.number().nullable(),
          }),
        ),
      }),
    ),
    files: z.array(
      z.object({
        fileId: z.string(),
        fileName: z.string(),
        at: z.string(),
        pages: z.array(
          z.object({
            page: z.number(),
            state: z.enum(['matched', 'outdated', 'unreadable', 'foreign']),
            formId: z.string().nullable(),
            formPage: z.number().nullable(),
          }),
        ),
      }),
    ),
    unreadable: z.number(),
    selfCheck: selfCheck.nullable(),
    missing: z.array(reason),
    acts: z.array(act),
  })
  .meta({ id: 'ClaimSealed' })

export const submissionRead = z
  .object({
    bureau: z.object({ territory: z.string(), territoryName: z.string(), name: z.string(), because: z.string() }),
    headcount: z.number(),
    amountFen: fen,
    schemes: summary.shape.schemes,
    elsewhere: z.array(z.object({ id: z.string(), seq: z.number(), name: z.string() })),
    askedDecisions: z.number(),
    promisedDays: z.number(),
    promisedOn: z.string(),
    promisedProvisional: z.boolean(),
    reasons: z.array(reason),
    acts: z.array(act),
  })
  .meta({ id: 'ClaimSubmission' })

export const defect = z
  .object({
    code: z.string(),
    clause: z.string(),
    text: z.string(),
    at: z.object({
      line: z.string().optional(),
      fact: z.string().optional(),
      form: z.string().optional(),
      evidence: z.string().optional(),
    }),
    lineSeq: z.number().nullable(),
    lineName: z.string().nullable(),
    changed: z.boolean().describe('something was changed there since the return'),
  })
  .meta({ id: 'ClaimDefect' })

export const correctionsRead = z
  .object({
    round: z.number(),
    at: z.string().nullable(),
    answerBy: z.string().nullable(),
    defects: z.array(defect),
    note: z.string().nullable().describe('what the officer says to the return as a whole'),
    changes: rosterComparison.nullable(),
    paperChanges: z.array(
      z.object({
        kind: z.string(),
        label: says.nullable(),
        fileName: z.string(),
        act: z.enum(['added', 'withdrawn']),
        at: z.string(),
      }),
    ),
    sealAgain: z.array(z.object({ kind: z.string(), title: z.string(), pages: z.array(z.number()) })),
    reasons: z.array(reason),
    earlier: z.array(z.object({ round: z.number(), at: z.string(), defects: z.number() })),
    acts: z.array(act),
  })
  .meta({ id: 'ClaimCorrections' })

export const progressRead = z
  .object({
    steps: z.array(
      z.object({
        step: z.enum(['submitted', 'accepted', 'initial', 'second', 'sign', 'paper', 'publicity', 'request', 'paid']),
        state: z.enum(['done', 'now', 'to-come', 'stopped']),
        by: z.string(),
        name: z.string().nullable(),
        at: z.string().nullable(),
        due: z.string().nullable(),
      }),
    ),
    next,
    history: z.array(z.object({ at: z.string(), code: z.string(), params, byName: z.string().nullable() })),
    paper: z
      .object({
        office: z.string(),
        telephones: z.array(z.string()),
        copies: z.number(),
        forms: z.array(z.object({ title: z.string(), formId: z.string(), pages: z.number(), qr: z.string() })),
      })
      .nullable(),
    refused: z.array(
      z.object({
        lineId: z.string().nullable(),
        name: z.string(),
        clause: z.string(),
        reason: z.string(),
        noticeId: z.string().nullable(),
      }),
    ),
    publicity: z.object({ slug: z.string(), opensOn: z.string(), endsOn: z.string() }).nullable(),
    frozen: z.number(),
    payments: z.array(
      z.object({
        payoutId: z.string(),
        amountFen: fen,
        day: z.string(),
        lines: z.number(),
        reference: z.string().nullable().describe('as it stands on the slip of the bank'),
      }),
    ),
    splits: z.array(z.object({ id: z.string(), headcount: z.number(), state: z.enum(claimStates) })),
  })
  .meta({ id: 'ClaimProgress' })
