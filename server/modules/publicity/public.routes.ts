import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { addObjectionEvidence, lodgeObjection } from './lodge-objection.ts'
import { readObjectionAnswer } from './objections.read.ts'
import { listPublicLists, readPublicList } from './public.read.ts'
import { objectionAnswer, publicDetail, publicList } from './publicity-schemas.ts'
import { checkEvidence } from './record-posting.ts'

const slug = z.object({ slug: z.string().max(60) })

/** What anyone reads and does without signing in. */
export const publicRoutes = [
  route({
    name: 'listPublicLists',
    module: 'publicity',
    method: 'GET',
    path: '/public/publicity',
    summary: 'Public lists, newest first; search by unit name or credit code, territory, month (P1)',
    who: ['public'],
    query: z.object({
      search: z.string().trim().max(60).optional(),
      territory: z.string().max(20).optional(),
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional(),
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(50).default(20),
    }),
    response: z.object({ lists: z.array(publicList), total: z.number().int() }).meta({ id: 'PublicLists' }),
    handle: (ctx, { query }) => listPublicLists(ctx, query),
  }),
  route({
    name: 'readPublicList',
    module: 'publicity',
    method: 'GET',
    path: '/public/publicity/:slug',
    summary: 'One public list by its permanent address (P2)',
    who: ['public'],
    params: slug,
    response: publicDetail,
    handle: (ctx, { params }) => readPublicList(ctx, params.slug),
  }),
  route({
    name: 'lodgeObjection',
    module: 'publicity',
    method: 'POST',
    path: '/public/publicity/:slug/objections',
    unnamed: true,
    summary: 'Object to a list, a unit or a person, named or anonymously; the query code is shown once',
    who: ['public'],
    params: slug,
    body: z.object({
      aim: z.enum(['list', 'unit', 'person']),
      seq: z.number().int().min(1).optional(),
      person: z
        .object({
          name: z.string().trim().min(1).max(40),
          lastFour: z
            .string()
            .regex(/^\d{3}[\dXx]$/)
            .optional(),
        })
        .optional(),
      reason: z.string().trim().min(10).max(2000),
      objector: z
        .object({ name: z.string().trim().min(1).max(40), contact: z.string().trim().min(4).max(80) })
        .optional(),
    }),
    response: z.object({ queryCode: z.string(), dueDay: z.string() }).meta({ id: 'LodgedObjection' }),
    handle: (ctx, { params, body, address }) => lodgeObjection(ctx, { slug: params.slug, ...body, address }),
  }),
  route({
    name: 'addObjectionEvidence',
    module: 'publicity',
    method: 'POST',
    path: '/public/objections/evidence',
    unnamed: true,
    mostPerHour: 60,
    summary: 'A picture or PDF to an open objection, by its query code',
    who: ['public'],
    upload: true,
    query: z.object({ code: z.string().max(30), name: z.string().max(200) }),
    response: z.object({ files: z.number().int() }),
    prepare: (_environment, _actor, { body, query }) => checkEvidence(body as Buffer, query.name),
    handle: (ctx, { query }, evidence) => addObjectionEvidence(ctx, { code: query.code, evidence }),
  }),
  route({
    name: 'readObjectionAnswer',
    module: 'publicity',
    method: 'POST',
    path: '/public/objections/lookup',
    unnamed: true,
    mostPerHour: 120,
    summary: 'State and answer of an objection by its query code',
    who: ['public'],
    body: z.object({ code: z.string().min(8).max(30) }),
    response: objectionAnswer,
    handle: (ctx, { body }) => readObjectionAnswer(ctx, body.code),
  }),
]
