import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { assignObjection, concludeObjection, narrowObjection } from './conclude-objection.ts'
import { exportFormats, prepareExport, prepareExportCheck } from './export-list.ts'
import { readPublicityOffice } from './lists.read.ts'
import { listObjections, readObjection, readObjectionEvidence } from './objections.read.ts'
import { exportCheck, objection, objectionDetail, office } from './publicity-schemas.ts'
import { publishList } from './publish-list.ts'
import { checkEvidence, readPostingPicture, recordPosting } from './record-posting.ts'

const officers = ['acceptance', 'review', 'leader'] as const
const readers = [...officers, 'auditor']
const oneList = z.object({ list: z.uuid() })
const oneObjection = z.object({ objection: z.uuid() })
const done = z.object({})
const webAddress = z.url({ protocol: /^https?$/ }).max(500)

const listRoutes = [
  route({
    name: 'readPublicityOffice',
    module: 'publicity',
    method: 'GET',
    path: '/publicity',
    summary: 'What waits to be posted, what was posted, which days would count from today (B9)',
    who: readers,
    response: office,
    handle: ctx => readPublicityOffice(ctx),
  }),
  route({
    name: 'publishList',
    module: 'publicity',
    method: 'POST',
    path: '/publicity/lists',
    summary: 'Post waiting items as one list from today',
    who: ['acceptance', 'leader'],
    body: z.object({ itemIds: z.array(z.uuid()).min(1).max(1000) }),
    response: z.object({ listId: z.uuid(), slug: z.string(), endsOn: z.string() }),
    handle: (ctx, { body }) => publishList(ctx, body),
  }),
  route({
    name: 'exportPublicityList',
    module: 'publicity',
    method: 'GET',
    path: '/publicity/lists/:list/export',
    summary: 'The list ready to post, as html, xlsx or pdf; refused when it shows a full id or telephone number',
    who: readers,
    params: oneList,
    query: z.object({ format: z.enum(exportFormats) }),
    download: true,
    prepare: (environment, actor, { params, query }) =>
      prepareExport(environment, actor, { listId: params.list, format: query.format }),
    handle: async (_ctx, _input, prepared) => prepared,
  }),
  route({
    name: 'checkPublicityExport',
    module: 'publicity',
    method: 'GET',
    path: '/publicity/lists/:list/export-check',
    summary: 'Reads the finished files back: full ids and telephone numbers found (none may), and their hashes',
    who: readers,
    params: oneList,
    response: exportCheck,
    prepare: (environment, actor, { params }) => prepareExportCheck(environment, actor, params.list),
    handle: async (_ctx, _input, prepared) => prepared,
  }),
  route({
    name: 'recordPosting',
    module: 'publicity',
    method: 'POST',
    path: '/publicity/lists/:list/postings',
    summary: 'Where the list stands on the official site, at start or end',
    who: ['acceptance', 'leader'],
    params: oneList,
    body: z.object({ moment: z.enum(['start', 'end']), address: webAddress }),
    response: z.object({ proofId: z.uuid() }),
    handle: (ctx, { params, body }) => recordPosting(ctx, { listId: params.list, ...body, picture: null }),
  }),
  route({
    name: 'recordPostingPicture',
    module: 'publicity',
    method: 'POST',
    path: '/publicity/lists/:list/posting-pictures',
    summary: 'The same with a picture of the page',
    who: ['acceptance', 'leader'],
    params: oneList,
    upload: true,
    query: z.object({ moment: z.enum(['start', 'end']), address: webAddress, name: z.string().max(200) }),
    response: z.object({ proofId: z.uuid() }),
    prepare: (_environment, _actor, { body, query }) => checkEvidence(body as Buffer, query.name),
    handle: (ctx, { params, query }, picture) =>
      recordPosting(ctx, { listId: params.list, moment: query.moment, address: query.address, picture }),
  }),
  route({
    name: 'readPostingPicture',
    module: 'publicity',
    method: 'GET',
    path: '/publicity/proofs/:proof/picture',
    summary: 'The picture of a posting',
    who: readers,
    params: z.object({ proof: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => readPostingPicture(ctx, params.proof),
  }),
]

const objectionRoutes = [
  route({
    name: 'listObjections',
    module: 'publicity',
    method: 'GET',
    path: '/objections',
    summary: 'Objections of the territory, first due first (B10)',
    who: readers,
    query: z.object({ state: z.enum(['open', 'concluded']).default('open') }),
    response: z.array(objection),
    handle: (ctx, { query }) => listObjections(ctx, query),
  }),
  route({
    name: 'readObjection',
    module: 'publicity',
    method: 'GET',
    path: '/objections/:objection',
    summary: 'One objection with evidence and who may handle it; who objected is shown to the handler alone',
    who: readers,
    params: oneObjection,
    response: objectionDetail,
    handle: (ctx, { params }) => readObjection(ctx, params.objection),
  }),
  route({
    name: 'readObjectionEvidence',
    module: 'publicity',
    method: 'GET',
    path: '/objections/:objection/evidence/:file',
    summary: 'A file of an objection',
    who: readers,
    params: z.object({ objection: z.uuid(), file: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => readObjectionEvidence(ctx, { objectionId: params.objection, fileId: params.file }),
  }),
  route({
    name: 'assignObjection',
    module: 'publicity',
    method: 'POST',
    path: '/objections/:objection/handler',
    summary: 'The leader names who handles it, or an official takes it: none of the earlier officers (W17)',
    who: officers,
    params: oneObjection,
    body: z.object({ accountId: z.uuid() }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await assignObjection(ctx, { objectionId: params.objection, accountId: body.accountId })
      return {}
    },
  }),
  route({
    name: 'narrowObjection',
    module: 'publicity',
    method: 'POST',
    path: '/objections/:objection/narrowing',
    summary: 'Holds only these lines; subjects that are not named go on',
    who: officers,
    params: oneObjection,
    body: z.object({
      keep: z.array(z.object({ subjectId: z.uuid(), lineIds: z.array(z.uuid()).min(1).max(5000) })).max(1000),
      reason: z.string().trim().min(2).max(1000),
    }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await narrowObjection(ctx, { objectionId: params.objection, ...body })
      return {}
    },
  }),
  route({
    name: 'concludeObjection',
    module: 'publicity',
    method: 'POST',
    path: '/objections/:objection/conclusion',
    summary: 'Upheld or dismissed, with the answer that whoever objected reads',
    who: officers,
    params: oneObjection,
    body: z.object({ outcome: z.enum(['upheld', 'dismissed']), answer: z.string().trim().min(4).max(2000) }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await concludeObjection(ctx, { objectionId: params.objection, ...body })
      return {}
    },
  }),
]

export const publicityRoutes = [...listRoutes, ...objectionRoutes]
