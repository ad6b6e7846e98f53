import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { listEntitlements } from './entitlements.read.ts'

const says = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'EntitlementSays' })
const unit = z.enum(['times', 'fen'])
const day = z.string()

const entitlements = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string(), maskedId: z.string() }),
    counters: z.array(
      z.object({
        counter: z.string(),
        label: says,
        key: z.string(),
        unit,
        unitSays: says,
        kinds: z.array(z.string()).describe('benefits that exclude others under this key'),
        used: z.number().int().describe('times or whole fen, what is reserved included'),
        reserved: z.number().int(),
        limit: z.number().int().nullable(),
        day: day.describe('governing day of the newest benefit'),
      }),
    ),
    takings: z.array(
      z.object({
        counter: z.string(),
        label: says,
        key: z.string(),
        state: z.enum(['reserved', 'consumed']),
        take: z.number().int(),
        unit,
        day,
        spanFrom: day.nullable(),
        spanTo: day.nullable(),
        takenAt: z.string(),
        releasedAt: z.string().nullable().describe('given back, or a reservation that was granted'),
      }),
    ),
  })
  .meta({ id: 'Entitlements' })

export const routes = [
  route({
    name: 'listEntitlements',
    module: 'entitlements',
    method: 'GET',
    path: '/entitlements',
    summary: 'What a person has reserved and taken over all notices, without whose it was; the view is recorded (W12)',
    who: ['acceptance', 'review', 'leader', 'auditor'],
    query: z.object({ person: z.uuid(), reason: z.string().trim().min(4).max(500) }),
    response: entitlements,
    handle: (ctx, { query }) => listEntitlements(ctx, query),
  }),
]
