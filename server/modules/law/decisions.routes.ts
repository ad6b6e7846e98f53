import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { decision, replay } from './decision-schemas.ts'
import { downloadSheet, readDecision, replayDecision } from './decision.read.ts'

const officers = ['acceptance', 'review', 'leader', 'auditor'] as const
const one = z.object({ decision: z.uuid() })

/** A decision as it was kept, as paper, and computed again. */
export const decisionRoutes = [
  route({
    name: 'readDecision',
    module: 'law',
    method: 'GET',
    path: '/decisions/:decision',
    summary: 'A decision with the sheet as it was kept',
    who: ['enterprise', ...officers],
    params: one,
    response: decision,
    handle: (ctx, { params }) => readDecision(ctx, params.decision),
  }),
  route({
    name: 'downloadSheet',
    module: 'law',
    method: 'GET',
    path: '/decisions/:decision/sheet',
    summary: 'The decision sheet (核定单) as JSON, byte by byte as it is hashed, or as PDF in either language',
    who: ['enterprise', ...officers],
    params: one,
    query: z.object({
      format: z.enum(['json', 'pdf']).default('pdf'),
      language: z.enum(['zh-CN', 'en']).default('zh-CN'),
    }),
    download: true,
    prepare: (environment, actor, { params, query }) =>
      downloadSheet(environment, actor, { decisionId: params.decision, ...query }),
    handle: async (_ctx, _input, prepared) => prepared,
  }),
  route({
    name: 'replayDecision',
    module: 'law',
    method: 'GET',
    path: '/decisions/:decision/replay',
    summary:
      'Computes a decision again with the bundle that is kept: identical, or what differs; under another pack or setting, what would',
    who: [...officers],
    params: one,
    query: z.object({
      pack: z.string().max(64).optional().describe('a pack’s id (as it is today) or a kept bundle’s hash'),
      setting: z
        .union([z.string().max(160), z.array(z.string().max(160)).max(20)])
        .optional()
        .describe('name=value, may be repeated'),
    }),
    response: replay,
    handle: (ctx, { params, query }) =>
      replayDecision(ctx, {
        decisionId: params.decision,
        pack: query.pack,
        settings: query.setting === undefined ? [] : [query.setting].flat(),
      }),
  }),
]
