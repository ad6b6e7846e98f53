import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { acceptCommitment } from './accept-commitment.ts'
import { commitment } from './claim-schemas.ts'
import { evidenceRead, formsRead, sealedRead, selfCheck } from './paper-schemas.ts'
import { enterIndicators } from './enter-indicators.ts'
import { generateForms, prepareForms } from './generate-forms.ts'
import { downloadForm, readForms } from './forms.read.ts'
import { importWageLines, prepareWageLines } from './import-wage-lines.ts'
import { downloadEvidence, readEvidence } from './evidence.read.ts'
import { prepareEvidence, uploadEvidence } from './upload-evidence.ts'
import { reuseEvidence } from './reuse-evidence.ts'
import { readSealed } from './sealed.read.ts'
import { tickSealed } from './tick-sealed.ts'
import { prepareSealed, uploadSealed, withdrawSealed } from './upload-sealed.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'
import { downloadNotice } from './refusal-notice.ts'

const who = ['enterprise'] as const
const readers = ['enterprise', 'acceptance', 'review', 'leader'] as const
const one = z.object({ claim: z.uuid() })
const oneEvidence = z.object({ claim: z.uuid(), evidence: z.uuid() })
const because = z.object({ reason: z.string().min(2).max(300) })

export const paperRoutes = [
  route({
    name: 'readEvidence',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/evidence',
    summary: 'What evidence the month needs, what is there, what can be used again (E7)',
    who,
    params: one,
    response: evidenceRead,
    handle: (ctx, { params }) => readEvidence(ctx, params.claim),
  }),
  route({
    name: 'uploadEvidence',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/evidence',
    summary: 'Stores a paper (PDF or picture) in a slot; `replaces` withdraws the one before and keeps it',
    who,
    params: one,
    query: z.object({
      kind: z.string().max(60),
      name: z.string().min(1).max(200),
      line: z.uuid().optional(),
      replaces: z.uuid().optional(),
    }),
    body: z.instanceof(Buffer),
    upload: true,
    response: evidenceRead,
    prepare: (environment, actor, { query, body }) =>
      prepareEvidence(environment, actor, { bytes: body, fileName: query.name }),
    handle: (ctx, { params, query }, prepared) =>
      uploadEvidence(ctx, {
        claimId: params.claim,
        kind: query.kind,
        lineId: query.line ?? null,
        replaces: query.replaces ?? null,
        prepared,
      }),
  }),
  route({
    name: 'reuseEvidence',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/evidence/reuse',
    summary: 'Uses a paper of an earlier claim again (打包办理)',
    who,
    params: one,
    body: z.object({ evidence: z.uuid(), line: z.uuid().optional() }),
    response: evidenceRead,
    handle: (ctx, { params, body }) =>
      reuseEvidence(ctx, { claimId: params.claim, evidenceId: body.evidence, lineId: body.line ?? null }),
  }),
  route({
    name: 'withdrawEvidence',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/evidence/:evidence/withdrawal',
    summary: 'Withdraws a paper; it is kept',
    who,
    params: oneEvidence,
    body: because,
    response: evidenceRead,
    handle: (ctx, { params, body }) =>
      withdrawEvidence(ctx, { claimId: params.claim, evidenceId: params.evidence, reason: body.reason }),
  }),
  route({
    name: 'downloadEvidence',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/evidence/:evidence/file',
    summary: 'The paper itself',
    who: readers,
    params: oneEvidence,
    download: true,
    handle: (ctx, { params }) => downloadEvidence(ctx, { claimId: params.claim, evidenceId: params.evidence }),
  }),
  route({
    name: 'importWageLines',
    module: 'claims',
    method: 'PUT',
    path: '/claims/:claim/wage-lines',
    summary: "Matches the bank's wage lines (.xlsx) with the roster: each person matched, missing or different",
    who,
    params: one,
    query: z.object({ name: z.string().min(1).max(200) }),
    body: z.instanceof(Buffer),
    upload: true,
    response: evidenceRead,
    prepare: (environment, actor, { params, query, body }) =>
      prepareWageLines(environment, actor, { claimId: params.claim, bytes: body, fileName: query.name }),
    handle: (ctx, { params }, prepared) => importWageLines(ctx, { claimId: params.claim, prepared }),
  }),
  route({
    name: 'enterIndicators',
    module: 'claims',
    method: 'PUT',
    path: '/claims/:claim/indicators',
    summary:
      'The indicators of a distressed enterprise: each month of 2019 and the claimed month, whole months (08-03 四)',
    who,
    params: one,
    body: z.object({
      series: z
        .array(
          z.object({
            indicator: z.string().max(60),
            current: z.number().int().min(0).max(9e15).nullable(),
            months2019: z.array(z.number().int().min(0).max(9e15).nullable()).length(12),
            unitName: z.string().max(20).optional(),
          }),
        )
        .max(10),
    }),
    response: evidenceRead,
    handle: (ctx, { params, body }) => enterIndicators(ctx, { claimId: params.claim, series: body.series }),
  }),
  route({
    name: 'acceptCommitment',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/commitment',
    summary: 'Accepts the commitment in the version shown (08-03 五)',
    who,
    params: one,
    body: z.object({ version: z.string().max(60), employeesTold: z.boolean() }),
    response: commitment,
    handle: (ctx, { params, body }) =>
      acceptCommitment(ctx, { claimId: params.claim, version: body.version, employeesTold: body.employeesTold }),
  }),
  route({
    name: 'readForms',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/forms',
    summary: 'The application form and the roster: version, pages, check codes, what is missing (E8)',
    who,
    params: one,
    response: formsRead,
    handle: (ctx, { params }) => readForms(ctx, params.claim),
  }),
  route({
    name: 'generateForms',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/forms',
    summary:
      'Prints application form and roster with QR and check code on each page; long rosters by a job with progress (08-03 五.4)',
    who,
    params: one,
    response: formsRead,
    prepare: (environment, actor, { params }) => prepareForms(environment, actor, params.claim),
    handle: (ctx, { params }, prepared) => generateForms(ctx, { claimId: params.claim, prepared }),
  }),
  route({
    name: 'downloadForm',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/forms/:kind/file',
    summary: 'The current printed form as PDF',
    who: readers,
    params: z.object({ claim: z.uuid(), kind: z.enum(['application', 'roster', 'opinion']) }),
    query: z.object({ inline: z.enum(['yes', 'no']).default('no') }),
    download: true,
    handle: (ctx, { params, query }) =>
      downloadForm(ctx, { claimId: params.claim, kind: params.kind, inline: query.inline === 'yes' }),
  }),
  route({
    name: 'downloadNotice',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/notices/:notice/file',
    summary: 'A notice of refusal (不予补贴告知书) as PDF',
    who: readers,
    params: z.object({ claim: z.uuid(), notice: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => downloadNotice(ctx, { claimId: params.claim, noticeId: params.notice }),
  }),
  route({
    name: 'readSealed',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/sealed',
    summary: 'Sealed scans: each page matched, missing, outdated or unreadable (E9)',
    who,
    params: one,
    response: sealedRead,
    handle: (ctx, { params }) => readSealed(ctx, params.claim),
  }),
  route({
    name: 'uploadSealed',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/sealed',
    summary: 'Reads a sealed scan (PDF or photo) by the QR codes of its pages',
    who,
    params: one,
    query: z.object({ name: z.string().min(1).max(200) }),
    body: z.instanceof(Buffer),
    upload: true,
    response: sealedRead,
    prepare: (environment, actor, { params, query, body }) =>
      prepareSealed(environment, actor, { claimId: params.claim, bytes: body, fileName: query.name }),
    handle: (ctx, { params }, prepared) => uploadSealed(ctx, { claimId: params.claim, prepared }),
  }),
  route({
    name: 'withdrawSealed',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/sealed/:file/withdrawal',
    summary: 'Withdraws a scan; it is kept',
    who,
    params: z.object({ claim: z.uuid(), file: z.uuid() }),
    body: because,
    response: sealedRead,
    handle: (ctx, { params, body }) =>
      withdrawSealed(ctx, { claimId: params.claim, fileId: params.file, reason: body.reason }),
  }),
  route({
    name: 'tickSealed',
    module: 'claims',
    method: 'PUT',
    path: '/claims/:claim/sealed/self-check',
    summary: 'What the enterprise checked on its own scan: seal, signature, seal across the edges',
    who,
    params: one,
    body: selfCheck,
    response: sealedRead,
    handle: (ctx, { params, body }) => tickSealed(ctx, { claimId: params.claim, selfCheck: body }),
  }),
]
