import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { listAudit, readSeals } from './audit.read.ts'

const readers = ['auditor', 'audit-admin']

const auditRow = z
  .object({
    id: z.string(),
    at: z.string(),
    domainAt: z.string(),
    accountName: z.string().nullable(),
    bodyName: z.string().nullable(),
    territory: z.string().nullable(),
    territoryName: z.string().nullable(),
    act: z.string(),
    subjectKind: z.string().nullable(),
    subjectId: z.string().nullable(),
    outcome: z.string(),
    detail: z.record(z.string(), z.unknown()),
    address: z.string().nullable(),
  })
  .meta({ id: 'AuditRow' })

export const oversightRoutes = [
  route({
    name: 'listAudit',
    module: 'oversight',
    method: 'GET',
    path: '/audit',
    summary: 'The audit trail by person, act, subject, territory and day; read only',
    who: readers,
    query: z.object({
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      person: z.string().max(100).optional(),
      act: z.string().max(60).optional(),
      subjectKind: z.string().max(40).optional(),
      subjectId: z.string().max(100).optional(),
      territory: z.string().max(40).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    response: z.object({ pageSize: z.number(), more: z.boolean(), rows: z.array(auditRow) }),
    handle: (ctx, { query }) => listAudit(ctx, query),
  }),
  route({
    name: 'readAuditSeals',
    module: 'oversight',
    method: 'GET',
    path: '/audit/seals',
    summary: 'The hash chain over the audit trail of a territory, computed again link by link',
    who: readers,
    query: z.object({ territory: z.string().max(40) }),
    response: z.object({
      territory: z.string(),
      intact: z.boolean(),
      seals: z.array(
        z.object({
          number: z.number(),
          upTo: z.string(),
          rows: z.number(),
          hash: z.string(),
          sealedAt: z.string(),
          intact: z.boolean(),
        }),
      ),
    }),
    handle: (ctx, { query }) => readSeals(ctx, query.territory),
  }),
]
