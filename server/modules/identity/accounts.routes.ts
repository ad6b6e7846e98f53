import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { bodyKinds } from './account.ts'
import { listAccounts, listBodies, listColleagues, listSignInFailures } from './accounts.read.ts'
import { lockAccount, resetPassword, unlockAccount } from './administer-accounts.ts'
import { createAccount } from './create-account.ts'
import { createBody } from './create-body.ts'
import { appointDeputy, endMandate, grantMandate } from './grant-mandate.ts'
import * as shape from './identity.schemas.ts'
import { setFundChain } from './territories.ts'

const done = { done: true } as const
const reason = z.string().trim().min(2).max(500)
const officeRoles = ['acceptance', 'review', 'leader', 'fund-clerk', 'fund-payer']

const systemRoutes = [
  route({
    name: 'createAccount',
    module: 'identity',
    method: 'POST',
    path: '/accounts',
    summary: 'System administrator: an account for a natural person, with a first password that must be changed',
    who: ['system-admin'],
    body: z.object({
      name: shape.personName,
      signName: shape.signName,
      password: shape.password,
      phone: z.string().trim().max(30).optional(),
    }),
    response: shape.created,
    handle: (ctx, { body }) => createAccount(ctx, { ...body, mustChangePassword: true }),
  }),
  route({
    name: 'resetPassword',
    module: 'identity',
    method: 'PUT',
    path: '/accounts/:account/password',
    summary: 'System administrator: a new first password; every session of the account ends',
    who: ['system-admin'],
    params: z.object({ account: z.uuid() }),
    body: z.object({ password: shape.password }),
    response: shape.done,
    handle: async (ctx, { params, body }) => {
      await resetPassword(ctx, { accountId: params.account, password: body.password })
      return done
    },
  }),
  route({
    name: 'listBodies',
    module: 'identity',
    method: 'GET',
    path: '/bodies',
    summary: 'Offices and enterprises by kind, name or code',
    who: ['system-admin'],
    query: z.object({ kind: z.enum(bodyKinds).optional(), search: z.string().max(100).optional(), page: shape.page }),
    response: z.object({ total: z.number(), pageSize: z.number(), bodies: z.array(shape.body) }),
    handle: async (ctx, { query }) => (await listBodies(ctx, query)) as never,
  }),
  route({
    name: 'createBody',
    module: 'identity',
    method: 'POST',
    path: '/bodies',
    summary: 'System administrator: an office (bureau, finance, oversight); enterprises register themselves',
    who: ['system-admin'],
    body: z.object({
      kind: z.enum(['bureau', 'finance', 'oversight', 'office']),
      name: z.string().trim().min(2).max(100),
      code: z.string().trim().min(2).max(50),
      territory: z.string().max(40),
    }),
    response: shape.created,
    handle: (ctx, { body }) => createBody(ctx, body),
  }),
  route({
    name: 'grantMandate',
    module: 'identity',
    method: 'POST',
    path: '/mandates',
    summary: 'System administrator: lets an account act for a body in roles, for good or between two days',
    who: ['system-admin'],
    body: z.object({
      accountId: z.uuid(),
      bodyId: z.uuid(),
      roles: shape.caseRoleList,
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      deputyFor: z.uuid().optional(),
    }),
    response: shape.created,
    handle: (ctx, { body }) => grantMandate(ctx, body),
  }),
  route({
    name: 'setFundChain',
    module: 'identity',
    method: 'PUT',
    path: '/territories/:territory/fund-chain',
    summary: 'System administrator: whose finance answers for a territory (W6, D-71)',
    who: ['system-admin'],
    params: z.object({ territory: z.string().max(40) }),
    body: z.object({ fundChain: z.enum(['city', 'own']) }),
    response: shape.territory,
    handle: (ctx, { params, body }) => setFundChain(ctx, { code: params.territory, fundChain: body.fundChain }),
  }),
]

const securityRoutes = [
  route({
    name: 'listAccounts',
    module: 'identity',
    method: 'GET',
    path: '/accounts',
    summary: 'Accounts by name or sign name with their mandates',
    who: ['system-admin', 'security-admin'],
    query: z.object({ search: z.string().max(100).optional(), page: shape.page }),
    response: z.object({ total: z.number(), pageSize: z.number(), accounts: z.array(shape.account) }),
    handle: async (ctx, { query }) => (await listAccounts(ctx, query)) as never,
  }),
  route({
    name: 'lockAccount',
    module: 'identity',
    method: 'POST',
    path: '/accounts/:account/lock',
    summary: 'Security administrator: locks an account; its sessions end at once',
    who: ['security-admin'],
    params: z.object({ account: z.uuid() }),
    body: z.object({ reason }),
    response: shape.done,
    handle: async (ctx, { params, body }) => {
      await lockAccount(ctx, { accountId: params.account, reason: body.reason })
      return done
    },
  }),
  route({
    name: 'unlockAccount',
    module: 'identity',
    method: 'POST',
    path: '/accounts/:account/unlock',
    summary: 'Security administrator: unlocks an account and ends its waiting after failed sign-ins',
    who: ['security-admin'],
    params: z.object({ account: z.uuid() }),
    body: z.object({ reason }),
    response: shape.done,
    handle: async (ctx, { params, body }) => {
      await unlockAccount(ctx, { accountId: params.account, reason: body.reason })
      return done
    },
  }),
  route({
    name: 'listSignInFailures',
    module: 'identity',
    method: 'GET',
    path: '/sign-in-failures',
    summary: 'Security administrator: the last two hundred failed sign-ins',
    who: ['security-admin'],
    response: z.object({ failures: z.array(shape.signInFailure) }),
    handle: async ctx => ({ failures: (await listSignInFailures(ctx)) as never }),
  }),
]

const deputyRoutes = [
  route({
    name: 'listColleagues',
    module: 'identity',
    method: 'GET',
    path: '/colleagues',
    summary: 'Who sits in the own office, and whom the city could lend (W18)',
    who: officeRoles,
    response: z.object({ colleagues: z.array(shape.colleague) }),
    handle: async ctx => ({ colleagues: (await listColleagues(ctx)) as never }),
  }),
  route({
    name: 'appointDeputy',
    module: 'identity',
    method: 'POST',
    path: '/deputies',
    summary: 'Leader: somebody fills a seat of the own office between two days (代岗)',
    who: ['leader'],
    body: z.object({ accountId: z.uuid(), deputyFor: z.uuid(), from: z.iso.date(), to: z.iso.date() }),
    response: shape.created,
    handle: (ctx, { body }) => appointDeputy(ctx, body),
  }),
  route({
    name: 'endMandate',
    module: 'identity',
    method: 'DELETE',
    path: '/mandates/:mandate',
    summary: 'Ends a mandate: the system administrator any, a leader the deputies of the own office',
    who: ['system-admin', 'leader'],
    params: z.object({ mandate: z.uuid() }),
    response: shape.done,
    handle: async (ctx, { params }) => {
      await endMandate(ctx, params.mandate)
      return done
    },
  }),
]

export const accountRoutes = [...systemRoutes, ...securityRoutes, ...deputyRoutes]
