import { z } from 'zod'
import { seenText } from '../../platform/storable-text.ts'
import { administratorKinds, bodyKinds, caseRoles, longestPassword } from './account.ts'

export const territory = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['province', 'prefecture', 'city', 'district', 'county']),
    parent: z.string().nullable(),
    fundChain: z.enum(['city', 'own']),
  })
  .meta({ id: 'Territory' })

export const mandate = z
  .object({
    id: z.string(),
    accountId: z.string(),
    bodyId: z.string(),
    bodyName: z.string(),
    bodyKind: z.enum(bodyKinds),
    territory: z.string(),
    territoryName: z.string(),
    roles: z.array(z.string()),
    fromDay: z.string().nullable(),
    toDay: z.string().nullable(),
    deputyFor: z.string().nullable(),
    deputyForName: z.string().nullable(),
  })
  .meta({ id: 'Mandate' })

export const session = z
  .object({
    mode: z.enum(['demo', 'live']),
    account: z
      .object({
        id: z.string(),
        name: z.string(),
        signName: z.string(),
        administrator: z.enum(administratorKinds).nullable(),
        mustChangePassword: z.boolean(),
      })
      .nullable(),
    body: z.object({ id: z.string(), kind: z.enum(bodyKinds), name: z.string(), code: z.string() }).nullable(),
    territory: territory.nullable(),
    roles: z.array(z.string()),
    mandateId: z.string().nullable(),
    mandates: z.array(mandate),
    csrfToken: z.string().nullable(),
  })
  .meta({ id: 'Session' })

export const account = z
  .object({
    id: z.string(),
    name: z.string(),
    signName: z.string(),
    state: z.enum(['open', 'locked', 'closed']),
    administrator: z.enum(administratorKinds).nullable(),
    createdAt: z.string(),
    mandates: z.array(mandate),
  })
  .meta({ id: 'Account' })

export const body = z
  .object({
    id: z.string(),
    kind: z.enum(bodyKinds),
    name: z.string(),
    code: z.string(),
    territory: z.string(),
    territoryName: z.string(),
  })
  .meta({ id: 'Body' })

export const colleague = mandate.extend({ name: z.string(), ownOffice: z.boolean() }).meta({ id: 'Colleague' })

export const signInFailure = z
  .object({
    id: z.string(),
    at: z.string(),
    accountId: z.string().nullable(),
    signName: z.string().nullable(),
    address: z.string(),
    why: z.enum(['name-or-password', 'locked']),
  })
  .meta({ id: 'SignInFailure' })

export const personName = seenText.min(2).max(50)
export const signName = z.string().trim().min(1).max(40)
export const password = z.string().min(1).max(longestPassword)
export const caseRoleList = z.array(z.enum(caseRoles)).min(1)
export const done = z.object({ done: z.literal(true) }).meta({ id: 'Done' })
export const created = z.object({ id: z.string() }).meta({ id: 'Created' })
export const page = z.coerce.number().int().min(1).max(10_000).default(1)
