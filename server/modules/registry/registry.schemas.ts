import { z } from 'zod'
import { seenText } from '../../platform/storable-text.ts'
import { checkSources } from './check-requests.ts'
import { enterpriseKinds, fiveIndustries, ownerships, sizes } from './enterprise.ts'
import { paperKinds } from './papers.ts'

export const name = seenText.min(2).max(100)
export const person = seenText.min(2).max(50)
export const address = seenText.min(4).max(200)
export const fen = z.number().int().min(0).max(9_000_000_000_000_000)
export const reason = z.string().trim().min(4).max(500)
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const kind = z.enum(enterpriseKinds)
export const ownership = z.enum(ownerships)
export const size = z.enum(sizes)
export const fiveIndustry = z.enum(fiveIndustries)
export const source = z.enum(checkSources)
export const paperKind = z.enum(paperKinds)
export const standing = z.enum(['agrees', 'differs', 'not-checked'])
export const page = z.coerce.number().int().min(1).max(10_000).default(1)

export const receiving = z
  .object({
    territory: z.string(),
    territoryName: z.string(),
    because: z.enum(['by-place', 'straight-to-city']),
    clause: z.string(),
    fundChain: z.enum(['city', 'own']),
  })
  .meta({ id: 'Receiving' })

/** What a unit declares; every field may be sent alone. */
export const declaration = z
  .object({
    name,
    kind,
    ownership,
    legalRepresentative: person,
    clerkName: person,
    clerkPhone: z.string().trim().max(30),
    byAgent: z.boolean(),
    place: z.string().max(40),
    address,
    industryCode: z.string().trim().max(10).nullable(),
    employees: z.number().int().min(0).max(10_000_000).nullable(),
    revenueFen: fen.nullable(),
    assetsFen: fen.nullable(),
    fiveIndustry: fiveIndustry.nullable(),
    insured: z.boolean().nullable(),
    insuranceNumber: z.string().trim().max(50).nullable(),
    insurancePlace: z.string().max(40).nullable(),
  })
  .partial()
  .meta({ id: 'EnterpriseDeclaration' })

export const enterprise = z
  .object({
    bodyId: z.string(),
    code: z.string(),
    name: z.string(),
    kind,
    ownership,
    legalRepresentative: z.string(),
    clerkName: z.string(),
    clerkPhone: z.string(),
    byAgent: z.boolean(),
    place: z.string(),
    placeName: z.string(),
    address: z.string(),
    territory: z.string(),
    territoryName: z.string(),
    receivingBecause: z.enum(['by-place', 'straight-to-city']),
    industryCode: z.string().nullable(),
    employees: z.number().nullable(),
    revenueFen: z.number().nullable(),
    assetsFen: z.number().nullable(),
    figuresYear: z.number().nullable(),
    size: size.nullable(),
    fiveIndustry: fiveIndustry.nullable(),
    insured: z.boolean().nullable(),
    insuranceNumber: z.string().nullable(),
    insurancePlace: z.string().nullable(),
    registeredBy: z.string(),
    registeredAt: z.string(),
    changedAt: z.string(),
  })
  .meta({ id: 'Enterprise' })

export const sizing = z
  .object({
    size: size.nullable(),
    industryName: z.string().nullable(),
    figuresYear: z.number().nullable(),
    figuresYearNow: z.number(),
    row: z.string().nullable(),
    comparisons: z.array(
      z.object({
        size: z.enum(['large', 'medium', 'small']),
        measure: z.enum(['revenue', 'employees', 'assets']),
        least: z.number(),
        actual: z.number(),
        met: z.boolean(),
      }),
    ),
    missing: z.enum(['figures-missing', 'industry-not-covered', 'industry-unknown']).nullable(),
    decision: z
      .object({
        industryCode: z.string(),
        size,
        reason: z.string(),
        fileId: z.string().nullable(),
        decidedByName: z.string(),
        decidedAt: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'Sizing' })

export const account = z
  .object({
    bank: z.string(),
    accountName: z.string(),
    accountNumberMasked: z.string(),
    lastFour: z.string(),
    number: z.string(),
    kind: z.literal('basic'),
    matchesName: z.boolean(),
    changedAt: z.string().nullable(),
    coolingUntil: z.string().nullable(),
  })
  .meta({ id: 'PayeeAccount' })

export const paper = z
  .object({
    id: z.string(),
    kind: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    sizeBytes: z.number(),
    storedAt: z.string(),
  })
  .meta({ id: 'UnitPaper' })

export const change = z
  .object({
    id: z.string(),
    field: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    changedByName: z.string(),
    changedAt: z.string(),
  })
  .meta({ id: 'EnterpriseChange' })

const shown = {
  unit: enterprise,
  sizing,
  fiveIndustryDecision: z
    .object({
      declared: z.string(),
      confirmed: z.boolean(),
      reason: z.string(),
      decidedByName: z.string(),
      decidedAt: z.string(),
    })
    .nullable(),
  account: account.nullable(),
  check: z.enum(['unchecked', 'agreed', 'differs']),
  missing: z.array(z.string()),
  papers: z.array(paper),
  changes: z.array(change),
}

export const profile = z
  .object({ ...shown, clerks: z.array(z.object({ id: z.string(), name: z.string(), signName: z.string() })) })
  .meta({ id: 'EnterpriseProfile' })

export const comparedField = z.object({ field: z.string().max(40), agrees: z.boolean(), note: z.string().max(300) })

export const unitDetail = z
  .object({
    ...shown,
    shared: z.array(
      z.object({
        bodyId: z.string(),
        name: z.string(),
        code: z.string(),
        shares: z.array(z.enum(['phone', 'address', 'account'])),
      }),
    ),
    checks: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(['agreed', 'differs']),
        note: z.string(),
        fields: z.array(comparedField),
        checkedByName: z.string(),
        checkedAt: z.string(),
      }),
    ),
    note: z.object({ fields: z.array(z.string()), notedAt: z.string() }).nullable(),
    decides: z.boolean(),
  })
  .meta({ id: 'UnitDetail' })

export const unitLine = z
  .object({
    bodyId: z.string(),
    name: z.string(),
    code: z.string(),
    kind,
    ownership,
    territory: z.string(),
    territoryName: z.string(),
    size: size.nullable(),
    standing: z.enum(['unchecked', 'agreed', 'differs']),
    note: z.boolean(),
    registeredAt: z.string(),
  })
  .meta({ id: 'UnitLine' })

export const check = z
  .object({
    id: z.string(),
    source,
    month: z.string(),
    bodyName: z.string(),
    bodyCode: z.string(),
    personName: z.string(),
    residentIdMasked: z.string(),
    standing,
    detail: z.string(),
    asOf: z.string().nullable(),
    importedAt: z.string().nullable(),
    importedBy: z.string().nullable(),
  })
  .meta({ id: 'Check' })

export const checkList = z.object({
  total: z.number(),
  pageSize: z.number(),
  checks: z.array(check),
  counts: z.array(z.object({ source, standing, count: z.number() })),
  months: z.array(z.string()),
  imports: z.array(
    z.object({
      id: z.string(),
      source,
      fileName: z.string(),
      answers: z.number(),
      unmatched: z.number(),
      importedByName: z.string(),
      importedAt: z.string(),
    }),
  ),
})

export const importResult = z
  .object({
    alreadyLoaded: z.boolean(),
    answers: z.number(),
    differs: z.number(),
    unmatched: z.array(z.object({ row: z.number(), residentIdMasked: z.string() })),
  })
  .meta({ id: 'CheckImportResult' })

export const contact = z
  .object({
    territory: z.string(),
    unit: z.string(),
    department: z.string(),
    business: z.string(),
    telephone: z.string().nullable(),
  })
  .meta({ id: 'Contact' })

export const calendarDay = z.object({
  day: z.iso.date(),
  kind: z.enum(['off', 'work']),
  name: z.string().trim().min(1).max(40),
})
export const done = z.object({ done: z.literal(true) })
