import { z } from 'zod'
import { isStream, route } from '../../platform/route.ts'
import { besideFacts, whichScheme } from './assess.ts'
import { assess, assessLines } from './assess-request.ts'
import { listDoubts } from './doubts.read.ts'
import { listMatcherQuestions, matchSchemes } from './matcher.ts'
import { audiences, matcherBody, matcherQuestions, matches } from './matcher-schemas.ts'
import { listNotices, readNotice } from './notice.read.ts'
import { doubt, notice, noticeText, schemeText } from './notice-schemas.ts'
import { assessment, owedSetting } from './decision-schemas.ts'
import { listOwedSettings } from './owed.read.ts'
import { readScheme } from './scheme.read.ts'
import { printTemplate } from './template.read.ts'

const inPlace = z.object({ territory: z.string().max(20).optional() })

/** What anybody may read: the law clause by clause, what it leaves open, what one could get. */
export const noticeRoutes = [
  route({
    name: 'listNotices',
    module: 'law',
    method: 'GET',
    path: '/law/notices',
    summary: 'The notices that the product computes, later changes among them',
    who: ['public'],
    response: z.array(notice),
    handle: ctx => listNotices(ctx),
  }),
  route({
    name: 'readNotice',
    module: 'law',
    method: 'GET',
    path: '/law/notices/:notice',
    summary: 'A notice in our own words, clause by clause, with figures, rules, doubts, contacts and forms',
    who: ['public'],
    params: z.object({ notice: z.string().max(60) }),
    response: noticeText,
    handle: (ctx, { params }) => readNotice(ctx, params.notice),
  }),
  route({
    name: 'readScheme',
    module: 'law',
    method: 'GET',
    path: '/law/notices/:notice/schemes/:scheme',
    summary: 'A scheme in full with worked examples',
    who: ['public'],
    params: z.object({ notice: z.string().max(60), scheme: z.string().max(60) }),
    response: schemeText,
    handle: (ctx, { params }) => readScheme(ctx, params),
  }),
  route({
    name: 'printTemplate',
    module: 'law',
    method: 'GET',
    path: '/law/notices/:notice/templates/:template',
    summary: 'An empty form of a notice as PDF',
    who: ['public'],
    params: z.object({ notice: z.string().max(60), template: z.string().max(60) }),
    download: true,
    mostPerHour: 120,
    prepare: (_environment, _actor, { params }) => printTemplate(params),
    handle: async (_ctx, _input, printed) => printed,
  }),
  route({
    name: 'listDoubts',
    module: 'law',
    method: 'GET',
    path: '/law/doubts',
    summary: 'Where the notices are unclear, and which reading is in force',
    who: ['public'],
    query: inPlace,
    response: z.array(doubt),
    handle: (ctx, { query }) => listDoubts(ctx, query.territory),
  }),
  route({
    name: 'listOwedSettings',
    module: 'law',
    method: 'GET',
    path: '/law/owed',
    summary: 'Settings that nobody has published and without which schemes cannot be computed',
    who: ['public'],
    query: inPlace,
    response: z.array(owedSetting),
    handle: (ctx, { query }) => listOwedSettings(ctx, query.territory),
  }),
  route({
    name: 'listMatcherQuestions',
    module: 'law',
    method: 'GET',
    path: '/law/matcher/questions',
    summary: 'What "what could we get?" asks in a place',
    who: ['public'],
    query: z.object({ territory: z.string().max(20), audience: z.enum(audiences) }),
    response: matcherQuestions,
    handle: (ctx, { query }) => listMatcherQuestions(ctx, query),
  }),
  route({
    name: 'matchSchemes',
    module: 'law',
    method: 'POST',
    path: '/law/matcher',
    summary: 'Which schemes fit, what they bring, what papers they need and where to apply; nothing is kept',
    who: ['public'],
    asks: true,
    unnamed: true,
    body: matcherBody,
    response: matches,
    handle: (ctx, { body }) => matchSchemes(ctx, body),
  }),
  route({
    name: 'assessLines',
    module: 'law',
    method: 'POST',
    path: '/assessments',
    summary:
      'Judges one line of facts (JSON), or a stream of them (application/x-ndjson, a line each; the rules are then named in the query); nothing is kept',
    who: ['public'],
    asks: true,
    unnamed: true,
    lines: true,
    query: z.object({ ...whichScheme, explain: z.stringbool().optional() }),
    body: z.object({
      ...whichScheme,
      facts: z.record(z.string(), z.unknown()),
      ...besideFacts,
      stage: z.enum(['opening', 'claim', 'payment']).optional(),
      explain: z.boolean().optional(),
    }),
    response: assessment,
    handle: async (ctx, { query, body }) =>
      isStream(body) ? assessLines(ctx, query, body) : assess(ctx, { ...query, ...body }),
  }),
]
