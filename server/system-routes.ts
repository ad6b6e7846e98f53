import { z } from 'zod'
import { refuse } from '../values/refusal.ts'
import { moveClock } from './platform/clock.ts'
import { route } from './platform/route.ts'

const clock = z.object({ mode: z.enum(['demo', 'live']), now: z.string(), today: z.string() })

/** Addresses that belong to no module: the clock that everyone sees. */
export const systemRoutes = [
  route({
    name: 'readClock',
    module: 'platform',
    method: 'GET',
    path: '/clock',
    summary: 'What day the product believes it is; in demo mode the travelling clock',
    who: ['public'],
    response: clock,
    handle: async ctx => ({ mode: ctx.environment.config.mode, now: ctx.now, today: ctx.today }),
  }),
  route({
    name: 'moveClock',
    module: 'platform',
    method: 'POST',
    path: '/clock',
    summary: 'Demo only: moves the travelling clock forwards to a morning; deadlines and jobs follow',
    who: ['signed-in'],
    body: z.object({ day: z.iso.date() }),
    response: clock,
    handle: async (ctx, { body }) => {
      if (ctx.environment.config.mode !== 'demo') refuse('clock-is-real')
      if (body.day <= ctx.today) refuse('clock-moves-forwards-only', { today: ctx.today }, { field: 'day' })
      const now = new Date(Date.parse(`${body.day}T01:00:00.000Z`)).toISOString()
      await moveClock(ctx.sql, now)
      await ctx.announce('platform.clock-moved', { to: now })
      return { mode: ctx.environment.config.mode, now, today: body.day }
    },
  }),
]
