import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { publishCalendarYear, readCalendar } from './calendars.ts'
import { contactsOf } from './contacts.read.ts'
import * as shape from './registry.schemas.ts'

const year = z.coerce.number().int().min(2019).max(2100)

export const calendarRoutes = [
  route({
    name: 'listContacts',
    module: 'registry',
    method: 'GET',
    path: '/contacts',
    summary: 'Whom to ask: offices and their telephones (08-03 annex 3)',
    who: ['public'],
    query: z.object({ territory: z.string().max(40).optional() }),
    response: z.object({ contacts: z.array(shape.contact) }),
    handle: async (ctx, { query }) => ({ contacts: await contactsOf(ctx, query.territory) }),
  }),
  route({
    name: 'readCalendar',
    module: 'registry',
    method: 'GET',
    path: '/calendars/:year',
    summary: 'Published days off and make-up working days of a year',
    who: ['public'],
    params: z.object({ year }),
    query: z.object({ territory: z.string().max(40).default('national') }),
    response: z.object({
      year: z.number(),
      published: z.boolean(),
      source: z.string().nullable(),
      days: z.array(shape.calendarDay),
    }),
    handle: (ctx, { params, query }) => readCalendar(ctx, { territory: query.territory, year: params.year }),
  }),
  route({
    name: 'publishCalendarYear',
    module: 'registry',
    method: 'PUT',
    path: '/calendars/:year',
    summary: 'System administrator: opens a year with the days of its paper; again replaces it',
    who: ['system-admin'],
    params: z.object({ year }),
    body: z.object({
      territory: z.string().max(40).default('national'),
      source: z.string().trim().min(4).max(200),
      days: z.array(shape.calendarDay).max(120),
    }),
    response: shape.done,
    handle: async (ctx, { params, body }) => {
      await publishCalendarYear(ctx, { ...body, year: params.year })
      return { done: true } as const
    },
  }),
]
