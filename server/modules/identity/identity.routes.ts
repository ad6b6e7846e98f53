import { z } from 'zod'
import { refuse } from '../../../values/refusal.ts'
import { route } from '../../platform/route.ts'
import { closeSessions } from '../../platform/sessions.ts'
import { administratorKinds } from './account.ts'
import { accountRoutes } from './accounts.routes.ts'
import { listDemoSignIns, readSession } from './accounts.read.ts'
import { administratorsNeeded, createAdministrators } from './create-administrators.ts'
import * as shape from './identity.schemas.ts'
import { changePassword, checkPassword, signIn, switchMandate } from './sign-in.ts'
import { listTerritories } from './territories.ts'

const done = { done: true } as const

const sessionRoutes = [
  route({
    name: 'readSession',
    module: 'identity',
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in, for which body, in which roles; the CSRF token for changes',
    who: ['public'],
    response: shape.session,
    handle: async ctx => (await readSession(ctx)) as z.infer<typeof shape.session>,
  }),
  route({
    name: 'signIn',
    module: 'identity',
    method: 'POST',
    path: '/session',
    summary: 'Signs in with name and password; attempts are throttled by name and by address',
    who: ['public'],
    body: z.object({ signName: shape.signName, password: shape.password }),
    response: shape.done,
    prepare: (environment, _actor, { body, address }) => checkPassword(environment, { ...body, address }),
    handle: async (ctx, _input, account) => {
      await signIn(ctx, account)
      return done
    },
  }),
  route({
    name: 'signOut',
    module: 'identity',
    method: 'DELETE',
    path: '/session',
    summary: 'Ends this session, or with everywhere=true every session of the account',
    who: ['signed-in'],
    query: z.object({ everywhere: z.enum(['true', 'false']).optional() }),
    response: shape.done,
    handle: async (ctx, { query }) => {
      ctx.session.clear = true
      if (query.everywhere === 'true' && ctx.actor.accountId) await closeSessions(ctx, ctx.actor.accountId)
      return done
    },
  }),
  route({
    name: 'switchMandate',
    module: 'identity',
    method: 'PUT',
    path: '/session/mandate',
    summary: 'Goes on for another body or in another seat, in a new session',
    who: ['signed-in'],
    body: z.object({ mandateId: z.uuid() }),
    response: shape.done,
    handle: async (ctx, { body }) => {
      await switchMandate(ctx, body.mandateId)
      return done
    },
  }),
  route({
    name: 'changePassword',
    module: 'identity',
    method: 'PUT',
    path: '/account/password',
    summary: 'Changes the own password; all other sessions end',
    who: ['signed-in'],
    body: z.object({ current: shape.password, password: shape.password }),
    response: shape.done,
    prepare: async (environment, actor, { body, address }) => {
      if (body.password === body.current) refuse('password-unchanged', {}, { field: 'password' })
      const [own] = await environment.database<{ signName: string }[]>`
        select sign_name from identity.account where id = ${actor.accountId}`
      await checkPassword(environment, { signName: own?.signName ?? '', password: body.current, address })
    },
    handle: async (ctx, { body }) => {
      await changePassword(ctx, { password: body.password })
      return done
    },
  }),
]

const firstDayRoutes = [
  route({
    name: 'listDemoSignIns',
    module: 'identity',
    method: 'GET',
    path: '/demo-sign-ins',
    summary: 'Demo mode only: the accounts that a visitor may try; otherwise 404',
    who: ['public'],
    response: z.object({
      password: z.string(),
      signIns: z.array(
        z.object({
          label: z.string(),
          signName: z.string(),
          bodyName: z.string().nullable(),
          city: z.string().nullable().describe('in which the body is'),
          roles: z.array(z.string()),
        }),
      ),
    }),
    handle: async ctx => (ctx.environment.config.mode === 'demo' ? listDemoSignIns(ctx) : refuse('not-found')),
  }),
  route({
    name: 'readAdministratorsNeeded',
    module: 'identity',
    method: 'GET',
    path: '/administrators',
    summary: 'Whether the product still waits for its three administrators',
    who: ['public'],
    response: z.object({ needed: z.boolean() }),
    handle: async ctx => ({ needed: await administratorsNeeded(ctx) }),
  }),
  route({
    name: 'createAdministrators',
    module: 'identity',
    method: 'POST',
    path: '/administrators',
    summary:
      'Live mode, once: makes system, security and audit administrator with the one-time token of the first start',
    who: ['public'],
    body: z.object({
      token: z.string().min(1).max(200),
      administrators: z
        .array(
          z.object({
            administrator: z.enum(administratorKinds),
            name: shape.personName,
            signName: shape.signName,
            password: shape.password,
          }),
        )
        .length(3),
    }),
    response: shape.done,
    handle: async (ctx, { body }) => {
      await createAdministrators(ctx, body)
      return done
    },
  }),
  route({
    name: 'listTerritories',
    module: 'identity',
    method: 'GET',
    path: '/territories',
    summary: 'Provinces, cities, districts and counties that are served, with their fund chain',
    who: ['public'],
    response: z.object({ territories: z.array(shape.territory) }),
    handle: async ctx => ({ territories: await listTerritories(ctx) }),
  }),
]

export const identityRoutes = [...sessionRoutes, ...firstDayRoutes, ...accountRoutes]
