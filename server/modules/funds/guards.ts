import { comparableName } from '../../../values/bank-account.ts'
import type { Day } from '../../../values/days.ts'
import type { Context } from '../../platform/context.ts'
import { enterpriseCheck } from '../registry/index.ts'

/** What stands before a payment, as stored now. */
export interface Guard {
  claimId: string
  bodyId: string
  unitName: string
  packId: string
  publicityEndedOn: Day | null
  /** An open objection against the list or the whole unit; one against a person holds all until it is known whose line is meant. */
  objectionOpen: boolean
  paperFiled: boolean
  account: {
    id: string
    bank: string
    accountName: string
    numberSealed: string
    lastFour: string
    kind: string
    coolingUntil: Day | null
    approvedBy: string | null
    approvedByName: string | null
  } | null
  unitCheck: 'unchecked' | 'agreed' | 'differs'
}

/** Reads the guards of claims; the caller has checked who asks. */
export async function guardsOf(ctx: Context, claimIds: readonly string[]): Promise<Map<string, Guard>> {
  const rows = await ctx.sql<Omit<Guard, 'account' | 'unitCheck'>[]>`
    select c.id as claim_id, c.body_id, b.name as unit_name, c.pack_id,
      (select max(l.ends_on) from publicity.item i join publicity.list l on l.id = i.list_id
        where i.subject_kind = 'claim' and i.subject_id = c.id and i.state = 'published' and l.state = 'closed') as publicity_ended_on,
      exists (select 1 from publicity.objection_subject s join publicity.objection o on o.id = s.objection_id
        where s.subject_kind = 'claim' and s.subject_id = c.id and o.open and cardinality(s.line_ids) = 0
          and not (o.aim = 'person' and exists (select 1 from claims.line l
            where l.claim_id = c.id and ('objection ' || o.id) = any(l.frozen_by)))) as objection_open,
      exists (select 1 from review.case_file f join review.paper_confirmation p on p.case_id = f.id
        where f.kind = 'claim' and f.subject_id in (c.id, c.split_from)) as paper_filed
    from claims.claim c join identity.body b on b.id = c.body_id where c.id = any(${[...claimIds]})`
  const bodies = [...new Set(rows.map(row => row.bodyId))]
  const accounts = await accountsOf(ctx, bodies)
  const checks = new Map<string, Guard['unitCheck']>()
  for (const bodyId of bodies) checks.set(bodyId, await enterpriseCheck(ctx, bodyId))
  return new Map(
    rows.map(row => [
      row.claimId,
      { ...row, account: accounts.get(row.bodyId) ?? null, unitCheck: checks.get(row.bodyId) ?? 'unchecked' },
    ]),
  )
}

async function accountsOf(
  ctx: Context,
  bodies: readonly string[],
): Promise<Map<string, NonNullable<Guard['account']>>> {
  const rows = await ctx.sql<(NonNullable<Guard['account']> & { bodyId: string })[]>`
    select distinct on (a.body_id) a.body_id, a.id, a.bank, a.account_name, a.number_sealed, a.last_four, a.kind, a.cooling_until,
      s.approved_by, s.approved_by_name
    from registry.payee_account a left join funds.account_approval s on s.payee_account_id = a.id
    where a.body_id = any(${[...bodies]}) order by a.body_id, a.id desc`
  return new Map(rows.map(({ bodyId, ...account }) => [bodyId, account]))
}

/** A line that may not be paid now: no longer approved, or named by an open objection. */
export function heldSql(ctx: Context) {
  return ctx.sql`(l.state <> 'approved' or exists (select 1 from publicity.objection_subject s
    join publicity.objection o on o.id = s.objection_id
    where o.open and s.subject_kind = 'claim' and s.subject_id = l.claim_id and l.id = any(s.line_ids)))`
}

export interface Check {
  check:
    | 'basic-account'
    | 'account-name'
    | 'account-recent'
    | 'no-objection'
    | 'publicity-ended'
    | 'paper-filed'
    | 'unit-checked'
  standing: 'holds' | 'broken' | 'warned'
  params: Record<string, string | number>
}

/**
 * The checks before a payment: 12号 三(一)7 (basic account of the unit's name), 二(一) (publicity ended without objection),
 * 08-03 五.6 (paper filed), D-88 (account changed shortly before), W8 (unit compared).
 */
export function checksOf(guard: Guard, now: { today: Day; heldLines: number }): Check[] {
  const { account } = guard
  const named = account !== null && comparableName(account.accountName) === comparableName(guard.unitName)
  return [
    { check: 'basic-account', standing: mark(account?.kind === 'basic'), params: {} },
    { check: 'account-name', standing: mark(named), params: { unit: guard.unitName } },
    recentCheck(account, now.today),
    {
      check: 'no-objection',
      standing: mark(!guard.objectionOpen && now.heldLines === 0),
      params: { lines: now.heldLines },
    },
    {
      check: 'publicity-ended',
      standing: mark(guard.publicityEndedOn !== null && guard.publicityEndedOn < now.today),
      params: { day: guard.publicityEndedOn ?? '' },
    },
    { check: 'paper-filed', standing: mark(guard.paperFiled), params: {} },
    { check: 'unit-checked', standing: mark(guard.unitCheck === 'agreed'), params: {} },
  ]
}

const mark = (holds: boolean): Check['standing'] => (holds ? 'holds' : 'broken')

function recentCheck(account: Guard['account'], today: Day): Check {
  const until = account?.coolingUntil ?? null
  if (until === null || until < today)
    return { check: 'account-recent', standing: 'holds', params: { until: until ?? '' } }
  const name = account?.approvedByName ?? ''
  return { check: 'account-recent', standing: name === '' ? 'broken' : 'warned', params: { until, name } }
}
