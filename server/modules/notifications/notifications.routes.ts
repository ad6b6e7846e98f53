import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { listMessages, readMessages } from './messages.read.ts'

const message = z
  .object({
    id: z.uuid(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    link: z.string().nullable(),
    at: z.string(),
    read: z.boolean(),
  })
  .meta({ id: 'Message' })

export const routes = [
  route({
    name: 'listMessages',
    module: 'notifications',
    method: 'GET',
    path: '/messages',
    summary: 'Messages to me under my present mandate, newest first, with the count of those not read',
    who: ['signed-in'],
    query: z.object({
      unread: z.enum(['yes', 'no']).default('no'),
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: z.object({ messages: z.array(message), unread: z.number().int() }).meta({ id: 'MessagePage' }),
    handle: (ctx, { query }) => listMessages(ctx, { ...query, unread: query.unread === 'yes' }),
  }),
  route({
    name: 'readMessages',
    module: 'notifications',
    method: 'POST',
    path: '/messages/reading',
    summary: 'Mark messages as read; without ids all of them',
    who: ['signed-in'],
    body: z.object({ ids: z.array(z.uuid()).max(200).optional() }),
    response: z.object({ unread: z.number().int() }),
    handle: (ctx, { body }) => readMessages(ctx, body.ids),
  }),
]
