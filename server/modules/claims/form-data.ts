import { randomBytes } from 'node:crypto'
import type { ApplicationFormData, FactValue, Pack, RosterFormData } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getEnterprise, payeeAccount } from '../registry/index.ts'
import { included } from './judge-claim.ts'
import type { ClaimRecord } from './load-claim.ts'

/** Crockford's base32, as the check codes use it: nothing that is misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A form's id: what it is, the month, and ten letters by chance. */
export function newFormId(kind: 'A' | 'R' | 'N', month: string): string {
  const tail = [...randomBytes(10)].map(byte => letters[byte % 32]).join('')
  return `${kind}${month.replace('-', '')}-${tail}`
}

interface FormLine {
  name: string
  scheme: string
  facts: Record<string, FactValue>
  askedFen: number
  textsSealed: string
}

/** The lines that stand on the printed forms, in the order of the roster. */
async function formLines(ctx: Context, claimId: string): Promise<FormLine[]> {
  return ctx.sql<
    FormLine[]
  >`select name, coalesce(scheme, '') as scheme, facts, asked_fen, texts_sealed from claims.line
    where claim_id = ${claimId} and state not in ('removed', 'refused') and ${included(ctx)} order by seq, id`
}

/** What of the profile the form needs and does not have yet. */
export async function profileMissing(ctx: Context, bodyId: string): Promise<string[]> {
  const enterprise = await getEnterprise(ctx, bodyId)
  const account = await payeeAccount(ctx, bodyId)
  const missing: string[] = []
  if (enterprise.legalRepresentative === '') missing.push('legal-representative')
  if (enterprise.address === '') missing.push('address')
  if (enterprise.industryCode === null) missing.push('industry-code')
  if (enterprise.insured === null) missing.push('insured')
  if (!account) missing.push('account')
  return missing
}

export interface FormsData {
  application: Omit<ApplicationFormData, 'formId'>
  roster: Omit<RosterFormData, 'formId'>
}

/** The data of both forms as stored now. The day of filling in is left for the pen, so that printing again says the same. */
export async function formsDataOf(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<FormsData> {
  const lines = await formLines(ctx, claim.id)
  const enterprise = await getEnterprise(ctx, claim.bodyId)
  const account = await payeeAccount(ctx, claim.bodyId)
  const { sealing } = ctx.environment
  return {
    application: {
      month: claim.month,
      unitName: claim.bodyName,
      legalRepresentative: enterprise.legalRepresentative,
      contact: enterprise.clerkName,
      phone: enterprise.clerkPhone,
      address: enterprise.address,
      rates: ratesOf(pack, lines),
      bank: account?.bank ?? '',
      accountName: account?.accountName ?? '',
      accountNumber: account?.accountNumber ?? '',
    },
    roster: {
      month: claim.month,
      unitName: claim.bodyName,
      people: lines.map(line => {
        const kept = JSON.parse(sealing.decrypt(line.textsSealed)) as Record<string, string>
        const residentId = kept.residentId ?? ''
        return {
          name: line.name,
          // The 17th digit is odd for men (GB 11643).
          gender: Number(residentId[16]) % 2 === 1 ? ('male' as const) : ('female' as const),
          idNumber: residentId,
          post: String(line.facts.post ?? ''),
          hireDate: String(line.facts.hireDate ?? ''),
          phone: kept.phone ?? '',
          graduate2020: line.facts.graduate2020 === true,
        }
      }),
    },
  }
}

/** One row of the application form per rate of the notice, each with its counts by kind of worker. */
export function ratesOf(
  pack: Pack,
  lines: readonly { scheme: string; facts: Record<string, FactValue>; askedFen: number }[],
): ApplicationFormData['rates'] {
  const rateOf = pack.forms?.rateOf ?? {}
  const rates = [...new Set(Object.values(rateOf))].sort((one, other) => one - other)
  return rates.map(rateFen => {
    const own = lines.filter(line => rateOf[line.scheme] === rateFen)
    const counts: Record<string, number> = {}
    for (const line of own) {
      const category = String(line.facts.category ?? '')
      counts[category] = (counts[category] ?? 0) + 1
    }
    return { rateFen, headcount: own.length, amountFen: own.reduce((sum, line) => sum + line.askedFen, 0), counts }
  })
}

/** The builders of the pack's papers. @throws Refusal `no-forms` for a notice without any. */
export function formsOf(pack: Pack): NonNullable<Pack['forms']> {
  return pack.forms ?? refuse('no-forms', { number: pack.number })
}
