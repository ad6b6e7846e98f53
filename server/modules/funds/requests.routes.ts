import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { prepareDocument } from './approval-sheet.ts'
import { enterIndicator } from './enter-facts.ts'
import { indicatorRow, letterRow, payables, requestDetail, requestRow, source, summary } from './funds-schemas.ts'
import { listIndicators } from './indicators.read.ts'
import { answerLetter, makeLetter, sendLetter, storeSealedLetter } from './letters.ts'
import { makeRequest, withdrawRequest } from './make-request.ts'
import { listPayables } from './payable.read.ts'
import { readSlip } from './read-slip.ts'
import { documentOf, listRequests, readRequest } from './requests.read.ts'
import { amount, asked, clerk, done, note, oneDay, readers, viewers } from './route-words.ts'
import { prepareSlip } from './slip-files.ts'
import { submitRequest } from './submit-request.ts'
import { readLetter, readSummary } from './summary.read.ts'

const module = 'funds'
const oneRequest = z.object({ request: z.uuid() })
const oneLetter = z.object({ letter: z.uuid() })

const requesting = [
  route({
    name: 'listPayables',
    module,
    method: 'GET',
    path: '/funds/payables',
    summary: 'What a bureau may ask money for: publicity over, no open objection, papers filed (F1)',
    who: readers,
    query: asked,
    response: payables,
    handle: (ctx, { query }) => listPayables(ctx, query),
  }),
  route({
    name: 'listFundRequests',
    module,
    method: 'GET',
    path: '/funds/requests',
    summary: 'Requests of a bureau, newest first (F1)',
    who: viewers,
    query: asked,
    response: z.array(requestRow),
    handle: (ctx, { query }) => listRequests(ctx, query),
  }),
  route({
    name: 'makeFundRequest',
    module,
    method: 'POST',
    path: '/funds/requests',
    summary: 'Draft of a 用款申请 over the payable lines of claims',
    who: clerk,
    body: z.object({ source, claimIds: z.array(z.uuid()).min(1).max(2000) }),
    response: z.object({ requestId: z.uuid() }),
    handle: (ctx, { body }) => makeRequest(ctx, body),
  }),
  route({
    name: 'readFundRequest',
    module,
    method: 'GET',
    path: '/funds/requests/:request',
    summary: 'A request with its claims: units and amounts, no persons (W12)',
    who: viewers,
    params: oneRequest,
    response: requestDetail,
    handle: (ctx, { params }) => readRequest(ctx, params.request),
  }),
  route({
    name: 'withdrawFundRequest',
    module,
    method: 'DELETE',
    path: '/funds/requests/:request',
    summary: 'Gives up a draft; its lines are payable again',
    who: clerk,
    params: oneRequest,
    response: done,
    handle: async (ctx, { params }) => {
      await withdrawRequest(ctx, params.request)
      return {}
    },
  }),
  route({
    name: 'submitFundRequest',
    module,
    method: 'POST',
    path: '/funds/requests/:request/submission',
    summary:
      'Submits with number and document: to the city, or in the outer counties to their own finance (12号 六(三))',
    who: clerk,
    params: oneRequest,
    response: z.object({ number: z.string(), letterId: z.uuid().nullable() }),
    handle: (ctx, { params }) => submitRequest(ctx, params.request),
  }),
  route({
    name: 'downloadFundRequest',
    module,
    method: 'GET',
    path: '/funds/requests/:request/document',
    summary: 'The request as a document (PDF)',
    who: viewers,
    params: oneRequest,
    download: true,
    prepare: (environment, actor, { params }) => prepareDocument(environment, actor, { requestId: params.request }),
    handle: async (ctx, { params }, file) => {
      await documentOf(ctx, { requestId: params.request })
      return file
    },
  }),
]

const lettering = [
  route({
    name: 'readFundSummary',
    module,
    method: 'GET',
    path: '/funds/summary',
    summary: 'Requests that wait, letters to finance, sums by district (F2)',
    who: viewers,
    query: asked,
    response: summary,
    handle: (ctx, { query }) => readSummary(ctx, query),
  }),
  route({
    name: 'makeFundLetter',
    module,
    method: 'POST',
    path: '/funds/letters',
    summary: 'Summarises requests into one 请款函 to finance',
    who: clerk,
    body: z.object({ source, requestIds: z.array(z.uuid()).min(1).max(200) }),
    response: z.object({ letterId: z.uuid(), number: z.string() }),
    handle: (ctx, { body }) => makeLetter(ctx, body),
  }),
  route({
    name: 'readFundLetter',
    module,
    method: 'GET',
    path: '/funds/letters/:letter',
    summary: 'A letter with where finance stands',
    who: viewers,
    params: oneLetter,
    response: letterRow,
    handle: (ctx, { params }) => readLetter(ctx, params.letter),
  }),
  route({
    name: 'downloadFundLetter',
    module,
    method: 'GET',
    path: '/funds/letters/:letter/document',
    summary: 'The letter as a document (PDF)',
    who: viewers,
    params: oneLetter,
    download: true,
    prepare: (environment, actor, { params }) => prepareDocument(environment, actor, { letterId: params.letter }),
    handle: async (ctx, { params }, file) => {
      await documentOf(ctx, { letterId: params.letter })
      return file
    },
  }),
  route({
    name: 'uploadSealedLetter',
    module,
    method: 'POST',
    path: '/funds/letters/:letter/sealed',
    summary: 'The sealed letter as scan (PDF or picture)',
    who: clerk,
    params: oneLetter,
    query: z.object({ name: z.string().min(1).max(200) }),
    body: z.instanceof(Buffer),
    upload: true,
    response: done,
    prepare: (_environment, _actor, { query, body }) => prepareSlip(body, query.name),
    handle: async (ctx, { params }, slip) => {
      await storeSealedLetter(ctx, { letterId: params.letter, slip })
      return {}
    },
  }),
  route({
    name: 'downloadSealedLetter',
    module,
    method: 'GET',
    path: '/funds/letters/:letter/sealed/:file',
    summary: 'A sealed letter',
    who: viewers,
    params: z.object({ letter: z.uuid(), file: z.uuid() }),
    download: true,
    handle: (ctx, { params }) => readSlip(ctx, { kind: 'fund-letter', id: params.letter, fileId: params.file }),
  }),
  route({
    name: 'sendFundLetter',
    module,
    method: 'POST',
    path: '/funds/letters/:letter/sending',
    summary: 'Handed to finance on a day (W21)',
    who: clerk,
    params: oneLetter,
    body: z.object({ day: oneDay }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await sendLetter(ctx, { letterId: params.letter, day: body.day })
      return {}
    },
  }),
  route({
    name: 'answerFundLetter',
    module,
    method: 'POST',
    path: '/funds/letters/:letter/answer',
    summary: 'What finance answered; a refused letter frees its requests',
    who: clerk,
    params: oneLetter,
    body: z.object({
      day: oneDay,
      outcome: z.enum(['granted', 'partly', 'refused']),
      grantedFen: z.number().int().min(0).default(0),
      number: z.string().trim().max(80).optional(),
      note: note.optional(),
    }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await answerLetter(ctx, { letterId: params.letter, ...body })
      return {}
    },
  }),
  route({
    name: 'listIndicators',
    module,
    method: 'GET',
    path: '/funds/indicators',
    summary: '指标 as finance issued it, apart from money',
    who: viewers,
    query: asked,
    response: z.array(indicatorRow),
    handle: (ctx, { query }) => listIndicators(ctx, query),
  }),
  route({
    name: 'enterIndicator',
    module,
    method: 'POST',
    path: '/funds/indicators',
    summary: 'Records 指标 by its document',
    who: clerk,
    body: z.object({ source, documentNumber: z.string().trim().min(2).max(80), day: oneDay, amountFen: amount }),
    response: z.object({ indicatorId: z.uuid() }),
    handle: (ctx, { body }) => enterIndicator(ctx, body),
  }),
]

export const requestRoutes = [...requesting, ...lettering]
