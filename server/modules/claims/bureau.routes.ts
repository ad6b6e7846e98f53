import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { caseClaim, caseLine, caseLinePage, decideOutcome } from './bureau-schemas.ts'
import { listCaseLines, readCaseLineSheet } from './case-lines.read.ts'
import { readCaseClaim } from './case.read.ts'
import { lineSheet } from './claim-schemas.ts'
import { comparePage } from './compare-page.ts'
import { decideLines } from './decide-lines.ts'
import { decideOwed } from './decide-owed.ts'
import { preparePages, readPage } from './pages.read.ts'
import { prepareOpinion, printOpinion } from './print-opinion.ts'
import { recordConfirmation } from './record-confirmation.ts'
import { setDisputeOutcome } from './set-dispute-outcome.ts'

const who = ['acceptance', 'review', 'leader'] as const
const readers = [...who, 'auditor'] as const
/** Work of the first tier; who holds the case is asked by each act. */
const handlers = ['acceptance'] as const
const one = z.object({ claim: z.uuid() })
const oneLine = z.object({ claim: z.uuid(), line: z.uuid() })

export const bureauRoutes = [
  route({
    name: 'readCaseClaim',
    module: 'claims',
    method: 'GET',
    path: '/bureau/claims/:claim',
    summary: 'A claim as its officer sees it: counts, evidence, scans, disputes, checks (B4)',
    who: readers,
    params: one,
    response: caseClaim,
    handle: (ctx, { params }) => readCaseClaim(ctx, params.claim),
  }),
  route({
    name: 'listCaseLines',
    module: 'claims',
    method: 'GET',
    path: '/bureau/claims/:claim/lines',
    summary: 'Lines of a claim, those that need thought first; full ids only inside the assigned case',
    who: readers,
    params: one,
    query: z.object({
      filter: z.enum(['all', 'think', 'undecided', 'pass', 'refuse', 'wait', 'sample']).default('all'),
      ids: z.string().max(4000).optional().describe('line ids, comma-separated (the drawn sample)'),
      search: z.string().max(40).optional(),
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: caseLinePage,
    handle: (ctx, { params, query }) => listCaseLines(ctx, { claimId: params.claim, ...query }),
  }),
  route({
    name: 'readCaseLineSheet',
    module: 'claims',
    method: 'GET',
    path: '/bureau/claims/:claim/lines/:line/sheet',
    summary: 'The same decision sheet that the enterprise sees (W13)',
    who: readers,
    params: oneLine,
    response: lineSheet,
    handle: (ctx, { params }) => readCaseLineSheet(ctx, { claimId: params.claim, lineId: params.line }),
  }),
  route({
    name: 'decideLines',
    module: 'claims',
    method: 'POST',
    path: '/bureau/claims/:claim/decisions',
    summary:
      '初审 by line or all at once: pass, refuse (clause and reason) or wait (待核); unchecked lines never pass in one act',
    who: handlers,
    params: one,
    body: z.object({
      lines: z.union([z.literal('all'), z.array(z.uuid()).min(1).max(20_000)]),
      outcome: z.enum(['pass', 'refuse', 'wait']),
      clause: z.string().max(60).optional(),
      reason: z.string().max(500).optional(),
    }),
    response: decideOutcome,
    handle: (ctx, { params, body }) =>
      decideLines(ctx, {
        claimId: params.claim,
        lineIds: body.lines,
        outcome: body.outcome,
        clause: body.clause,
        reason: body.reason,
      }),
  }),
  route({
    name: 'recordConfirmation',
    module: 'claims',
    method: 'POST',
    path: '/bureau/claims/:claim/confirmations',
    summary:
      'Records what the officer checked on lines: identity, insured, category, wage, repeat, months, with the source',
    who: handlers,
    params: one,
    body: z.object({
      lines: z.array(z.uuid()).min(1).max(500),
      check: z.string().max(40),
      outcome: z.enum(['agrees', 'differs']),
      source: z.string().min(1).max(200),
      note: z.string().max(500).optional(),
    }),
    response: z.object({ lines: z.array(caseLine) }),
    handle: (ctx, { params, body }) =>
      recordConfirmation(ctx, {
        claimId: params.claim,
        lineIds: body.lines,
        check: body.check,
        outcome: body.outcome,
        source: body.source,
        note: body.note,
      }),
  }),
  route({
    name: 'decideOwed',
    module: 'claims',
    method: 'POST',
    path: '/bureau/claims/:claim/owed-decisions',
    summary:
      'Decides a fact that the rules leave to an official (for one line, or for the enterprise), with clause and reason; lines are judged again',
    who: handlers,
    params: one,
    body: z.object({
      line: z.uuid().optional(),
      fact: z.string().max(60),
      value: z.union([z.string().max(60), z.number().int(), z.boolean()]),
      clause: z.string().min(1).max(60),
      reason: z.string().min(2).max(500),
    }),
    response: caseClaim,
    handle: (ctx, { params, body }) =>
      decideOwed(ctx, {
        claimId: params.claim,
        lineId: body.line ?? null,
        fact: body.fact,
        value: body.value,
        clause: body.clause,
        reason: body.reason,
      }),
  }),
  route({
    name: 'setDisputeOutcome',
    module: 'claims',
    method: 'POST',
    path: '/bureau/claims/:claim/disputes/:dispute/outcome',
    summary: 'What the two bureaus found about a person claimed twice (协查, W1)',
    who: ['acceptance', 'leader'],
    params: z.object({ claim: z.uuid(), dispute: z.uuid() }),
    body: z.object({ outcome: z.enum(['this-claim', 'other-claim', 'neither']), reason: z.string().min(2).max(500) }),
    response: caseClaim,
    handle: (ctx, { params, body }) =>
      setDisputeOutcome(ctx, {
        claimId: params.claim,
        disputeId: params.dispute,
        outcome: body.outcome,
        reason: body.reason,
      }),
  }),
  route({
    name: 'comparePage',
    module: 'claims',
    method: 'POST',
    path: '/bureau/claims/:claim/page-comparisons',
    summary: 'Says which page of which form an unreadable scan page is, and whether it agrees',
    who: handlers,
    params: one,
    body: z.object({
      file: z.uuid(),
      page: z.number().int().min(1).max(400),
      form: z.string().max(40),
      formPage: z.number().int().min(1).max(5000),
      agrees: z.boolean(),
    }),
    response: caseClaim,
    handle: (ctx, { params, body }) =>
      comparePage(ctx, {
        claimId: params.claim,
        fileId: body.file,
        page: body.page,
        formId: body.form,
        formPage: body.formPage,
        agrees: body.agrees,
      }),
  }),
  route({
    name: 'readPage',
    module: 'claims',
    method: 'GET',
    path: '/bureau/claims/:claim/pages',
    summary:
      'One page as PNG: of a sealed scan (file) or of the regenerated form (form), for comparing side by side (W10)',
    who: ['enterprise', ...who],
    params: one,
    query: z.object({
      file: z.uuid().optional(),
      form: z.string().max(40).optional(),
      page: z.coerce.number().int().min(1).max(400),
      width: z.coerce.number().int().min(200).max(1800).default(1000),
    }),
    download: true,
    prepare: (environment, actor, { params, query }) =>
      preparePages(environment, actor, {
        claimId: params.claim,
        file: query.file,
        form: query.form,
        page: query.page,
        width: query.width,
      }),
    handle: async (_ctx, _input, prepared) => readPage(prepared),
  }),
  route({
    name: 'printOpinion',
    module: 'claims',
    method: 'GET',
    path: '/bureau/claims/:claim/opinion.pdf',
    summary: 'The application form with the opinion of the bureau: headcount, total in figures and capitals (审核意见)',
    // Fund people keep it with the voucher of each payment (W4, W11).
    who: [...readers, 'fund-clerk', 'fund-payer'],
    params: one,
    download: true,
    prepare: (environment, actor, { params }) => prepareOpinion(environment, actor, params.claim),
    handle: async (_ctx, _input, prepared) => printOpinion(prepared),
  }),
]
