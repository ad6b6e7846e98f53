import { z } from 'zod'
import { refuse } from '../../../values/refusal.ts'
import { route } from '../../platform/route.ts'
import { openSession } from '../../platform/sessions.ts'
import { readFile } from '../documents/index.ts'
import { calendarRoutes } from './calendar.routes.ts'
import { changeAccount } from './change-account.ts'
import { changeProfile } from './change-profile.ts'
import { checkRoutes } from './checks.routes.ts'
import { findIndustries } from './industries.read.ts'
import { mediaTypeOfPaper, uploadPaper, withdrawPaper } from './papers.ts'
import { readProfile } from './profile.read.ts'
import { receivingOf } from './receiving.ts'
import { registerEnterprise } from './register-enterprise.ts'
import * as shape from './registry.schemas.ts'
import { unitRoutes } from './units.routes.ts'
import { mustSeeUnit } from './units.read.ts'

const done = { done: true } as const

const registrationRoutes = [
  route({
    name: 'readReceiving',
    module: 'registry',
    method: 'GET',
    path: '/registrations/receiving',
    summary: 'Which bureau would receive a unit of this place and ownership, and by which clause',
    who: ['public'],
    query: z.object({ place: z.string().max(40), ownership: shape.ownership }),
    response: shape.receiving,
    handle: (ctx, { query }) => receivingOf(ctx, query),
  }),
  route({
    name: 'registerEnterprise',
    module: 'registry',
    method: 'POST',
    path: '/registrations',
    mostPerHour: 60,
    summary: 'Registers a unit with its first account and signs it in; it works at once (W8)',
    who: ['public'],
    body: z.object({
      code: z.string().trim().max(30),
      name: shape.name,
      kind: shape.kind,
      ownership: shape.ownership,
      legalRepresentative: shape.person,
      clerkName: shape.person,
      clerkPhone: z.string().trim().max(30),
      byAgent: z.boolean(),
      place: z.string().max(40),
      address: shape.address,
      signName: z.string().trim().max(40),
      password: z.string().max(128),
    }),
    response: z.object({ bodyId: z.string(), receiving: shape.receiving }),
    handle: async (ctx, { body }) => {
      const registered = await registerEnterprise(ctx, body)
      await openSession(ctx, registered.accountId, registered.mandateId)
      return { bodyId: registered.bodyId, receiving: registered.receiving }
    },
  }),
  route({
    name: 'listIndustries',
    module: 'registry',
    method: 'GET',
    path: '/industries',
    summary: 'Industries of GB/T 4754-2017 by code or words of the name',
    who: ['signed-in'],
    query: z.object({ search: z.string().trim().max(50).default('') }),
    response: z.object({ industries: z.array(z.object({ code: z.string(), name: z.string(), above: z.string() })) }),
    handle: async (_ctx, { query }) => ({ industries: findIndustries(query.search) }),
  }),
]

const profileRoutes = [
  route({
    name: 'readProfile',
    module: 'registry',
    method: 'GET',
    path: '/enterprise',
    summary: 'The own unit: declaration, size with its arithmetic, account, papers, changes',
    who: ['enterprise'],
    response: shape.profile,
    handle: async ctx => (await readProfile(ctx)) as z.infer<typeof shape.profile>,
  }),
  route({
    name: 'changeProfile',
    module: 'registry',
    method: 'PUT',
    path: '/enterprise',
    summary: 'Saves the fields that are sent; every change is kept',
    who: ['enterprise'],
    body: shape.declaration,
    response: z.object({ changed: z.array(z.string()) }),
    handle: (ctx, { body }) => changeProfile(ctx, body as Parameters<typeof changeProfile>[1]),
  }),
  route({
    name: 'changeAccount',
    module: 'registry',
    method: 'PUT',
    path: '/enterprise/account',
    summary: 'Stores the basic account; a changed one is marked for ten working days (D-88)',
    who: ['enterprise'],
    body: z.object({
      bank: z.string().trim().min(4).max(100),
      accountName: shape.name,
      accountNumber: z.string().trim().max(60),
      number: z.string().trim().max(30),
    }),
    response: z.object({ coolingUntil: z.string().nullable() }),
    handle: (ctx, { body }) => changeAccount(ctx, body),
  }),
  route({
    name: 'uploadPaper',
    module: 'registry',
    method: 'POST',
    path: '/enterprise/papers',
    summary: 'A paper of the unit itself, PDF or picture',
    who: ['enterprise'],
    upload: true,
    query: z.object({ kind: shape.paperKind, name: z.string().min(1).max(200) }),
    response: z.object({ id: z.string() }),
    prepare: (_environment, _actor, { body, query }) => mediaTypeOfPaper(body as Buffer, query.name),
    handle: (ctx, { body, query }, mediaType) =>
      uploadPaper(ctx, {
        bodyId: ctx.actor.bodyId ?? refuse('not-found'),
        bytes: body as Buffer,
        fileName: query.name,
        mediaType,
        kind: query.kind,
      }),
  }),
  route({
    name: 'withdrawPaper',
    module: 'registry',
    method: 'DELETE',
    path: '/enterprise/papers/:file',
    summary: 'Takes a paper back; it stays in the history',
    who: ['enterprise'],
    params: z.object({ file: z.uuid() }),
    response: shape.done,
    handle: async (ctx, { params }) => {
      await withdrawPaper(ctx, { bodyId: ctx.actor.bodyId ?? refuse('not-found'), fileId: params.file })
      return done
    },
  }),
  route({
    name: 'downloadPaper',
    module: 'registry',
    method: 'GET',
    path: '/units/:body/papers/:file',
    summary: 'A paper of a unit, for itself and for officials of its territory',
    who: ['enterprise', 'acceptance', 'review', 'leader', 'fund-clerk', 'fund-payer', 'auditor'],
    params: z.object({ body: z.uuid(), file: z.uuid() }),
    download: true,
    handle: async (ctx, { params }) => {
      await mustSeeUnit(ctx, params.body)
      return readFile(ctx, { fileId: params.file, subject: { kind: 'enterprise', id: params.body } })
    },
  }),
]

export const registryRoutes = [
  ...registrationRoutes,
  ...profileRoutes,
  ...unitRoutes,
  ...checkRoutes,
  ...calendarRoutes,
]
