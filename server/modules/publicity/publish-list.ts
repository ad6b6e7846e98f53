import { uuidv7 } from 'uuidv7'
import { procedureOn } from '../../../policies/kit.ts'
import { addDays } from '../../../values/days.ts'
import { refuse } from '../../../values/refusal.ts'
import { addWorkingDays } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { endOfDay, setTimer, type TimerHandlers } from '../../platform/timers.ts'
import { bureauOf } from '../identity/index.ts'
import { getPack, settingsFor } from '../law/index.ts'
import { notify } from '../notifications/index.ts'
import { calendarOf } from '../registry/index.ts'
import { caseOf } from '../review/index.ts'
import type { SubjectRef } from './events.ts'
import { publicityStepOf } from './list.ts'

interface ItemRow {
  id: string
  programme: string
  packId: string
  territory: string
  basis: string
  fields: string[]
  subjectKind: string
  subjectId: string
}

/** From posting: the days of the notice, the day of posting left out unless the bureau has published otherwise (D-26). */
export async function periodFrom(ctx: Context, input: { territory: string; packId: string; day: string }) {
  const ofNotice = publicityStepOf(getPack(input.packId))
  const { settings } = await settingsFor(ctx, input.territory)
  const [step = ofNotice] = procedureOn([ofNotice], settings, input.day).filter(one => one.kind === 'publicity')
  const { firstDayCounts } = step
  const calendar = await calendarOf(ctx, input.territory)
  const end = addWorkingDays(calendar, input.day, step.workingDays, { firstDayCounts })
  const days: { day: string; working: boolean; counts: boolean }[] = []
  for (let day = input.day; day <= end.day; day = addDays(day, 1)) {
    const working = calendar.isWorkingDay(day)
    days.push({ day, working, counts: working && (day > input.day || firstDayCounts) })
  }
  return {
    startsOn: input.day,
    endsOn: end.day,
    provisional: end.provisional,
    firstDayCounts,
    workingDays: step.workingDays,
    days,
  }
}

/** Posts waiting items today as one list with a permanent address. Nothing on it is edited from here on. */
export async function publishList(
  ctx: Context,
  input: { itemIds: string[] },
): Promise<{ listId: string; slug: string; endsOn: string }> {
  const items = await ctx.sql<
    ItemRow[]
  >`select id, programme, pack_id, territory, basis, fields, subject_kind, subject_id
    from publicity.item where id = any(${input.itemIds}) and state = 'pending' and territory = ${ctx.actor.territory}
    order by body_name, id for update`
  const [first] = items
  if (!first || items.length !== new Set(input.itemIds).size) refuse('items-not-waiting')
  if (items.some(item => item.packId !== first.packId || item.programme !== first.programme)) {
    refuse('items-of-one-notice')
  }
  const period = await periodFrom(ctx, { territory: first.territory, packId: first.packId, day: ctx.today })
  const listId = uuidv7()
  const slug = `${first.territory}-${ctx.today.replaceAll('-', '')}-${listId.slice(-6)}`
  await ctx.sql`insert into publicity.list ${ctx.sql({
    id: listId,
    slug,
    programme: first.programme,
    packId: first.packId,
    territory: first.territory,
    basis: first.basis,
    fields: first.fields as never,
    postedOn: ctx.today,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    workingDays: period.workingDays,
    firstDayCounts: period.firstDayCounts,
    provisional: period.provisional,
    state: 'running',
    publishedBy: ctx.actor.accountId,
    publishedAt: ctx.now,
  })}`
  await ctx.sql`update publicity.item i set state = 'running', list_id = ${listId}, seq = o.seq
    from unnest(${items.map(item => item.id)}::uuid[]) with ordinality o(id, seq) where i.id = o.id`
  await setTimer(ctx, { kind: 'publicity.close', subject: listId, dueAt: endOfDay(period.endsOn) })
  ctx.record({
    subject: { kind: 'publicity-list', id: listId },
    territory: first.territory,
    detail: { items: items.length, endsOn: period.endsOn },
  })
  const subjects = items.map(item => ({ kind: item.subjectKind, id: item.subjectId }))
  await tellUnits(ctx, subjects, { code: 'publicity-opened', slug, endsOn: period.endsOn })
  await ctx.announce('publicity.opened', {
    listId,
    slug,
    subjects,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
  })
  return { listId, slug, endsOn: period.endsOn }
}

async function tellUnits(
  ctx: Context,
  subjects: readonly SubjectRef[],
  message: { code: string; slug: string; endsOn: string },
): Promise<void> {
  for (const subject of subjects) {
    const found = await caseOf(ctx, subject.kind, subject.id)
    if (!found) continue
    await notify(ctx, {
      bodyId: found.bodyId,
      code: message.code,
      params: { month: found.month, endsOn: message.endsOn },
      link: `/publicity/${message.slug}`,
    })
  }
}

/** At the end of the last day the list closes and its subjects are published; what an objection holds stays held. */
export const timers: TimerHandlers = {
  'publicity.close': async (ctx, timer) => {
    const [list] = await ctx.sql<{ id: string; territory: string; slug: string }[]>`
      update publicity.list set state = 'closed', closed_at = ${ctx.now}
      where id = ${timer.subject} and state = 'running' returning id, territory, slug`
    if (!list) return
    const subjects = await ctx.sql<SubjectRef[]>`update publicity.item set state = 'published'
      where list_id = ${list.id} and state = 'running' returning subject_kind as kind, subject_id as id`
    const bureau = await bureauOf(ctx, list.territory)
    await notify(ctx, {
      bodyId: bureau.bodyId,
      roles: ['acceptance', 'fund-clerk'],
      code: 'publicity-closed',
      params: { items: subjects.length },
      link: '/work/bureau/publicity',
    })
    await ctx.announce('publicity.closed', { listId: list.id, subjects: [...subjects] })
  },
}
