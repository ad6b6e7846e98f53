import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { claimList, claimRead, owedItem } from './claim-schemas.ts'
import { correctionsRead, progressRead, submissionRead } from './paper-schemas.ts'
import { declareForMonth } from './declare-for-month.ts'
import { deleteDraft } from './delete-draft.ts'
import { listClaims, readClaim } from './claims.read.ts'
import { openClaim } from './open-claim.ts'
import { listOwed } from './owed.read.ts'
import { readProgress } from './progress.read.ts'
import { readCorrections } from './corrections.read.ts'
import { readSubmission } from './submission.read.ts'
import { resubmitClaim } from './resubmit-claim.ts'
import { submitClaim } from './submit-claim.ts'
import { withdrawClaim } from './withdraw-claim.ts'

const who = ['enterprise'] as const
const one = z.object({ claim: z.uuid() })
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const claimRoutes = [
  route({
    name: 'listClaims',
    module: 'claims',
    method: 'GET',
    path: '/claims',
    summary: 'The claims of my enterprise, newest month first, with the months that may be opened (E4)',
    who,
    response: claimList,
    handle: ctx => listClaims(ctx),
  }),
  route({
    name: 'openClaim',
    module: 'claims',
    method: 'POST',
    path: '/claims',
    summary: 'Opens the draft of a month; a supplement (补报) once the first claim was submitted',
    who,
    body: z.object({ month, supplement: z.boolean().optional() }),
    response: claimRead,
    handle: (ctx, { body }) => openClaim(ctx, { month: body.month, supplement: body.supplement ?? false }),
  }),
  route({
    name: 'readClaim',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim',
    summary: 'One claim with its steps, counts and allowed acts',
    who,
    params: one,
    response: claimRead,
    handle: (ctx, { params }) => readClaim(ctx, params.claim),
  }),
  route({
    name: 'deleteDraft',
    module: 'claims',
    method: 'DELETE',
    path: '/claims/:claim',
    summary: 'Takes a draft away; it is kept as withdrawn',
    who,
    params: one,
    response: claimRead,
    handle: (ctx, { params }) => deleteDraft(ctx, params.claim),
  }),
  route({
    name: 'declareForMonth',
    module: 'claims',
    method: 'PUT',
    path: '/claims/:claim/declarations',
    summary:
      'What the enterprise states about the whole month (stopped by the epidemic, blank rows are whole months); lines are judged again',
    who,
    params: one,
    body: z.object({ facts: z.record(z.string().max(60), z.boolean().nullable()) }),
    response: claimRead,
    handle: (ctx, { params, body }) => declareForMonth(ctx, { claimId: params.claim, facts: body.facts }),
  }),
  route({
    name: 'listOwed',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/owed',
    summary: 'What is owed before the claim can go on: facts, papers, decisions, each with its rows (W2)',
    who,
    params: one,
    response: z.object({ items: z.array(owedItem) }),
    handle: (ctx, { params }) => listOwed(ctx, params.claim),
  }),
  route({
    name: 'readSubmission',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/submission',
    summary: 'What would be submitted, to whom, promised by when, and every reason that forbids it (E10)',
    who,
    params: one,
    response: submissionRead,
    handle: (ctx, { params }) => readSubmission(ctx, params.claim),
  }),
  route({
    name: 'submitClaim',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/submission',
    summary: 'Submits the claim; a second call changes nothing',
    who,
    params: one,
    response: claimRead,
    handle: (ctx, { params }) => submitClaim(ctx, params.claim),
  }),
  route({
    name: 'withdrawClaim',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/withdrawal',
    summary: 'Takes a submitted claim back before it is accepted',
    who,
    params: one,
    response: claimRead,
    handle: (ctx, { params }) => withdrawClaim(ctx, params.claim),
  }),
  route({
    name: 'readCorrections',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/corrections',
    summary: 'All defects of the return, what was changed since, which forms must be sealed again (E12)',
    who,
    params: one,
    response: correctionsRead,
    handle: (ctx, { params }) => readCorrections(ctx, params.claim),
  }),
  route({
    name: 'resubmitClaim',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/resubmission',
    summary: 'Sends a corrected claim back to its officer',
    who,
    params: one,
    response: claimRead,
    handle: (ctx, { params }) => resubmitClaim(ctx, params.claim),
  }),
  route({
    name: 'readProgress',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/progress',
    summary: 'Where the claim is, who owes the next step by when, and what has happened (E11)',
    who,
    params: one,
    response: progressRead,
    handle: (ctx, { params }) => readProgress(ctx, params.claim),
  }),
]
