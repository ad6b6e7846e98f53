import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { downloadChecks, listChecks } from './checks.read.ts'
import { importChecks, readAnswerFile } from './import-checks.ts'
import * as shape from './registry.schemas.ts'

const officials = ['acceptance', 'review', 'leader']

export const checkRoutes = [
  route({
    name: 'listChecks',
    module: 'registry',
    method: 'GET',
    path: '/checks',
    summary: 'What other authorities were asked and answered for the own territory, differing first',
    who: [...officials, 'auditor'],
    query: z.object({
      source: shape.source.optional(),
      month: shape.month.optional(),
      standing: shape.standing.optional(),
      page: shape.page,
    }),
    response: shape.checkList,
    handle: async (ctx, { query }) => (await listChecks(ctx, query)) as never,
  }),
  route({
    name: 'downloadChecks',
    module: 'registry',
    method: 'GET',
    path: '/checks/list',
    summary: 'The list of one source with full ids, to be answered; the reason is kept (W12)',
    who: officials,
    query: z.object({
      source: shape.source,
      month: shape.month.optional(),
      again: z.enum(['true', 'false']).default('false'),
      reason: shape.reason,
    }),
    download: true,
    handle: (ctx, { query }) => downloadChecks(ctx, { ...query, again: query.again === 'true' }),
  }),
  route({
    name: 'importChecks',
    module: 'registry',
    method: 'POST',
    path: '/checks/answers',
    summary: 'Loads the answers of one source; the same file twice changes nothing',
    who: officials,
    upload: true,
    query: z.object({ source: shape.source, name: z.string().min(1).max(200), asOf: z.iso.date().optional() }),
    response: shape.importResult,
    prepare: (_environment, _actor, { body }) => readAnswerFile(body as Buffer),
    handle: (ctx, { query }, file) =>
      importChecks(ctx, { source: query.source, fileName: query.name, asOf: query.asOf ?? ctx.today, file }),
  }),
]
