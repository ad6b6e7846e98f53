import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { answerQuestion, askQuestion } from './ask-question.ts'
import { readCase } from './case.read.ts'
import { caseDetail, defect, question, queue } from './case-schemas.ts'
import { acceptCase, agreeOpinion, sendBack, submitOpinion } from './decide-case.ts'
import { listOfficials } from './officials.ts'
import { listQuestions } from './questions.read.ts'
import { listCases } from './queue.read.ts'
import { permitReturn, returnCase } from './return-case.ts'
import { seeSampleLine } from './sample.ts'
import { refuseCase, signCase } from './sign-case.ts'
import { releaseCase, takeCase } from './take-case.ts'

const officers = ['acceptance', 'review', 'leader'] as const
const readers = [...officers, 'auditor']
const one = z.object({ case: z.uuid() })
const done = z.object({})
const written = z.string().trim().min(2).max(2000)

const tabs = [
  'open',
  'mine',
  'submitted',
  'resubmitted',
  'accepted',
  'second',
  'sign',
  'returned',
  'parked',
  'paper',
  'decided',
] as const

const reading = [
  route({
    name: 'listCases',
    module: 'review',
    method: 'GET',
    path: '/cases',
    summary: 'The queue of a territory, least working days first (B1)',
    who: readers,
    query: z.object({
      tab: z.enum(tabs).default('open'),
      territory: z.string().max(20).optional(),
      search: z.string().trim().max(60).optional(),
      thought: z.enum(['yes', 'no']).default('no'),
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: queue,
    handle: (ctx, { query }) => listCases(ctx, { ...query, thought: query.thought === 'yes' }),
  }),
  route({
    name: 'readCase',
    module: 'review',
    method: 'GET',
    path: '/cases/:case',
    summary: 'A case with what may be done and why not, history, opinions, returns, decision (B4–B7)',
    who: readers,
    params: one,
    response: caseDetail,
    handle: (ctx, { params }) => readCase(ctx, params.case),
  }),
  route({
    name: 'listOfficials',
    module: 'review',
    method: 'GET',
    path: '/officials',
    summary: 'Officials of the bureau with their case roles today, and those whom the city could lend (W18)',
    who: officers,
    response: z.array(
      z
        .object({
          accountId: z.uuid(),
          name: z.string(),
          bodyName: z.string(),
          own: z.boolean(),
          roles: z.array(z.string()),
          deputy: z.boolean(),
        })
        .meta({ id: 'Official' }),
    ),
    handle: ctx => listOfficials(ctx),
  }),
  route({
    name: 'listQuestions',
    module: 'review',
    method: 'GET',
    path: '/questions',
    summary: 'Questions to the city with their answers, open ones first',
    who: readers,
    response: z.array(question),
    handle: ctx => listQuestions(ctx),
  }),
]

const acting = [
  caseAct(
    { name: 'takeCase', path: 'taking', summary: 'Take the case at the tier where it stands', who: officers },
    takeCase,
  ),
  caseAct(
    { name: 'releaseCase', path: 'release', summary: 'Give the case back to the queue', who: officers },
    releaseCase,
  ),
  caseAct(
    { name: 'acceptCase', path: 'acceptance', summary: 'Accept (受理): review begins', who: ['acceptance'] },
    acceptCase,
  ),
  route({
    name: 'returnCase',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/return',
    summary: 'Return once with all defects (B5)',
    who: ['acceptance'],
    params: one,
    body: z.object({ defects: z.array(defect).min(1).max(200), note: z.string().trim().max(1000).optional() }),
    response: z.object({ round: z.number().int(), answerBy: z.string() }),
    handle: (ctx, { params, body }) =>
      returnCase(ctx, { caseId: params.case, defects: body.defects, note: body.note || undefined }),
  }),
  route({
    name: 'permitReturn',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/return-permit',
    summary: 'The leader lets a case be returned once more, with a reason',
    who: ['leader'],
    params: one,
    body: z.object({ reason: written }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await permitReturn(ctx, { caseId: params.case, reason: body.reason })
      return {}
    },
  }),
  route({
    name: 'submitOpinion',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/opinion',
    summary: '经办 → 复核: every line is decided',
    who: ['acceptance'],
    params: one,
    body: z.object({ text: written }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await submitOpinion(ctx, { caseId: params.case, text: body.text })
      return {}
    },
  }),
  route({
    name: 'agreeOpinion',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/agreement',
    summary: '复核 → 签批: the drawn lines were looked at (B6)',
    who: ['review'],
    params: one,
    body: z.object({ text: written }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await agreeOpinion(ctx, { caseId: params.case, text: body.text })
      return {}
    },
  }),
  route({
    name: 'sendBackCase',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/sending-back',
    summary: 'Back to an earlier tier with a reason',
    who: ['review', 'leader'],
    params: one,
    body: z.object({ to: z.enum(['initial', 'second']), reason: written }),
    response: done,
    handle: async (ctx, { params, body }) => {
      await sendBack(ctx, { caseId: params.case, to: body.to, reason: body.reason })
      return {}
    },
  }),
]

const opinion = z.object({
  opinion: z.object({
    headcount: z.number().int(),
    totalFen: z.number().int(),
    handler: z.string(),
    leader: z.string(),
    day: z.string(),
  }),
})

const deciding = [
  route({
    name: 'signCase',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/signature',
    summary: '签批: makes the 审核意见 with headcount and total (B7)',
    who: ['leader'],
    params: one,
    body: z.object({ text: z.string().trim().max(2000).default('') }),
    response: opinion,
    handle: (ctx, { params, body }) => signCase(ctx, { caseId: params.case, text: body.text }),
  }),
  route({
    name: 'refuseCase',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/refusal',
    summary: 'The leader refuses the whole with a reason',
    who: ['leader'],
    params: one,
    body: z.object({ reason: written }),
    response: opinion,
    handle: (ctx, { params, body }) => refuseCase(ctx, { caseId: params.case, reason: body.reason }),
  }),
  route({
    name: 'seeSampleLine',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/sample/:line',
    summary: 'A drawn line was opened by the second tier',
    who: officers,
    params: z.object({ case: z.uuid(), line: z.uuid() }),
    response: done,
    handle: async (ctx, { params }) => {
      await seeSampleLine(ctx, { caseId: params.case, lineId: params.line })
      return {}
    },
  }),
  route({
    name: 'askQuestion',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/questions',
    summary: '请示: the case waits for the city, its clock standing (W18)',
    who: officers,
    params: one,
    body: z.object({
      topic: z.string().trim().min(1).max(80),
      text: written,
      lineIds: z.array(z.uuid()).max(500).default([]),
      join: z.uuid().optional(),
    }),
    response: z.object({ questionId: z.uuid() }),
    handle: (ctx, { params, body }) => askQuestion(ctx, { caseId: params.case, ...body }),
  }),
  route({
    name: 'answerQuestion',
    module: 'review',
    method: 'POST',
    path: '/questions/:question/answer',
    summary: 'The city answers; every case that waits goes on',
    who: ['leader'],
    params: z.object({ question: z.uuid() }),
    body: z.object({ text: written, document: z.string().trim().max(200).optional() }),
    response: z.object({ resumed: z.number().int() }),
    handle: (ctx, { params, body }) => answerQuestion(ctx, { questionId: params.question, ...body }),
  }),
]

/** An act without words: POST, no body. */
function caseAct(
  of: { name: string; path: string; summary: string; who: readonly string[] },
  act: (ctx: Parameters<typeof takeCase>[0], caseId: string) => Promise<void>,
) {
  return route({
    name: of.name,
    module: 'review',
    method: 'POST',
    path: `/cases/:case/${of.path}`,
    summary: of.summary,
    who: of.who,
    params: one,
    response: done,
    handle: async (ctx, { params }) => {
      await act(ctx, params.case)
      return {}
    },
  })
}

export const caseRoutes = [...reading, ...acting, ...deciding]
