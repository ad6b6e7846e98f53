import { z } from 'zod'
import { refuse } from '../../../values/refusal.ts'
import { route } from '../../platform/route.ts'
import { checkUnit, confirmFiveIndustry, decideSize, seeChanges } from './check-unit.ts'
import { mediaTypeOfPaper, uploadPaper } from './papers.ts'
import * as shape from './registry.schemas.ts'
import { listUnits, mustSeeUnit, readUnit } from './units.read.ts'

const done = { done: true } as const
const officials = ['acceptance', 'review', 'leader']
const unit = z.object({ body: z.uuid() })

export const unitRoutes = [
  route({
    name: 'listUnits',
    module: 'registry',
    method: 'GET',
    path: '/units',
    summary: 'Units of the own territory (the city sees its districts), first registered first',
    who: [...officials, 'auditor'],
    query: z.object({
      show: z.enum(['unchecked', 'changed', 'differs', 'all']).default('unchecked'),
      search: z.string().max(100).optional(),
      page: shape.page,
    }),
    response: z.object({ total: z.number(), pageSize: z.number(), units: z.array(shape.unitLine) }),
    handle: async (ctx, { query }) => (await listUnits(ctx, query)) as never,
  }),
  route({
    name: 'readUnit',
    module: 'registry',
    method: 'GET',
    path: '/units/:body',
    summary: 'A unit as an official compares it, with other units that share telephone, address or account',
    who: [...officials, 'auditor'],
    params: unit,
    response: shape.unitDetail,
    handle: async (ctx, { params }) => (await readUnit(ctx, params.body)) as z.infer<typeof shape.unitDetail>,
  }),
  route({
    name: 'checkUnit',
    module: 'registry',
    method: 'POST',
    path: '/units/:body/checks',
    summary: 'The comparison beside the first claim: field by field, agreeing or not with a note (W8)',
    who: officials,
    params: unit,
    body: z.object({ fields: z.array(shape.comparedField).min(1).max(30), note: z.string().max(500) }),
    response: z.object({ outcome: z.enum(['agreed', 'differs']) }),
    handle: (ctx, { params, body }) => checkUnit(ctx, { bodyId: params.body, ...body }),
  }),
  route({
    name: 'decideSize',
    module: 'registry',
    method: 'POST',
    path: '/units/:body/size',
    summary: 'The size of a unit whose industry 213号 does not cover, decided with a reason',
    who: officials,
    params: unit,
    body: z.object({ size: shape.size, reason: shape.reason, fileId: z.uuid().optional() }),
    response: shape.done,
    handle: async (ctx, { params, body }) => {
      await decideSize(ctx, { bodyId: params.body, ...body })
      return done
    },
  }),
  route({
    name: 'confirmFiveIndustry',
    module: 'registry',
    method: 'POST',
    path: '/units/:body/five-industry',
    summary: 'The tick beside the declared one of the five industries (D-18)',
    who: officials,
    params: unit,
    body: z.object({ confirmed: z.boolean(), reason: shape.reason }),
    response: shape.done,
    handle: async (ctx, { params, body }) => {
      await confirmFiveIndustry(ctx, { bodyId: params.body, ...body })
      return done
    },
  }),
  route({
    name: 'seeUnitChanges',
    module: 'registry',
    method: 'POST',
    path: '/units/:body/changes-seen',
    summary: 'The official has seen what the unit changed after it submitted',
    who: officials,
    params: unit,
    response: shape.done,
    handle: async (ctx, { params }) => {
      await seeChanges(ctx, params.body)
      return done
    },
  }),
  route({
    name: 'uploadUnitPaper',
    module: 'registry',
    method: 'POST',
    path: '/units/:body/papers',
    summary: 'The paper on which an official decided the size of a unit',
    who: officials,
    upload: true,
    params: unit,
    query: z.object({ name: z.string().min(1).max(200) }),
    response: z.object({ id: z.string() }),
    prepare: (_environment, _actor, { body, query }) => mediaTypeOfPaper(body as Buffer, query.name),
    handle: async (ctx, { params, query, body }, mediaType) => {
      if (ctx.actor.bodyId === params.body) refuse('not-found')
      await mustSeeUnit(ctx, params.body)
      return uploadPaper(ctx, {
        bodyId: params.body,
        bytes: body as Buffer,
        fileName: query.name,
        mediaType,
        kind: 'size-proof',
      })
    },
  }),
]
