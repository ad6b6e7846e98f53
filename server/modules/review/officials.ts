import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { territoryChain } from '../identity/index.ts'
import { type Tier, tierOfState, tierRoles } from './case.ts'
import type { CaseRow } from './load-case.ts'

export interface Official {
  accountId: string
  name: string
  bodyName: string
  /** Of the actor's own bureau; false: the city could lend this one. */
  own: boolean
  roles: string[]
  deputy: boolean
}

/** Officials of the bureau with their case roles today, and those of the city bureau who could be lent (W18). */
export async function listOfficials(ctx: Context): Promise<Official[]> {
  const territory = ctx.actor.territory ?? refuse('not-found')
  const chain = await territoryChain(ctx, territory)
  return ctx.sql<Official[]>`select a.id as account_id, a.name, b.name as body_name,
      b.territory = ${territory} as own,
      array_agg(distinct r order by r) as roles, bool_or(m.deputy_for is not null) as deputy
    from identity.mandate m join identity.account a on a.id = m.account_id join identity.body b on b.id = m.body_id,
      unnest(m.roles) r
    where b.kind = 'bureau' and b.territory = any(${chain}) and m.ended_at is null and a.state = 'open'
      and r in ('acceptance', 'review', 'leader')
      and coalesce(m.from_day, ${ctx.today}) <= ${ctx.today} and coalesce(m.to_day, ${ctx.today}) >= ${ctx.today}
    group by a.id, a.name, b.name, b.territory order by b.territory = ${territory} desc, a.name collate "zh-x-icu"`
}

/** Who could act on the case now: the role of its tier, and not the same person as an earlier tier. Empty: nobody is left. */
export async function whoCanAct(ctx: Context, row: CaseRow): Promise<Omit<Official, 'bodyName' | 'own'>[]> {
  const tier: Tier | undefined = tierOfState[row.state]
  const role = tier ? tierRoles[tier] : row.state === 'approved' ? tierRoles.initial : undefined
  if (!role) return []
  return ctx.sql<Omit<Official, 'bodyName' | 'own'>[]>`select a.id as account_id, a.name,
      array_agg(distinct r order by r) as roles, bool_or(m.deputy_for is not null) as deputy
    from identity.mandate m join identity.account a on a.id = m.account_id join identity.body b on b.id = m.body_id,
      unnest(m.roles) r
    where b.kind = 'bureau' and b.territory = ${row.territory} and ${role} = any(m.roles)
      and m.ended_at is null and a.state = 'open'
      and coalesce(m.from_day, ${ctx.today}) <= ${ctx.today} and coalesce(m.to_day, ${ctx.today}) >= ${ctx.today}
      and not exists (select from review.step s where s.case_id = ${row.id} and s.account_id = a.id
        and s.tier is not null and s.tier <> ${tier ?? null})
      and not exists (select from identity.mandate u where u.account_id = a.id and u.body_id = ${row.bodyId})
    group by a.id, a.name order by a.name collate "zh-x-icu"`
}
