import { randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import { addWorkingDays } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { storeFile } from '../documents/index.ts'
import { bureauOf } from '../identity/index.ts'
import { getPack } from '../law/index.ts'
import { notify } from '../notifications/index.ts'
import { calendarOf } from '../registry/index.ts'
import type { SubjectRef } from './events.ts'
import { objectionActs, publicityStepOf } from './list.ts'
import { writeObjectionStep } from './load-objection.ts'
import type { Evidence } from './record-posting.ts'

export interface Lodging {
  slug: string
  aim: 'list' | 'unit' | 'person'
  /** Number of the row on the list; for `unit` and `person`. */
  seq?: number | undefined
  person?: { name: string; lastFour?: string | undefined } | undefined
  reason: string
  /** Absent: anonymous. Sealed; never shown to the unit (W17). */
  objector?: { name: string; contact: string } | undefined
  address: string
}

/** Objections that one address may lodge within an hour of real time, and files per objection. */
const mostPerHour = 5
const mostFiles = 5
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Anyone objects to a list, a unit on it or a person of that unit, named or anonymously. Money of what it aims at stands still. */
export async function lodgeObjection(ctx: Context, input: Lodging): Promise<{ queryCode: string; dueDay: string }> {
  await mustNotFlood(ctx, input.address)
  const [list] = await ctx.sql<{ id: string; territory: string; packId: string; state: string; endsOn: string }[]>`
    select id, territory, pack_id, state, ends_on from publicity.list where slug = ${input.slug}`
  if (!list) refuse('not-found')
  if (list.state !== 'running') refuse('publicity-is-over', { endsOn: list.endsOn })
  const aimed = await aimedAt(ctx, list.id, input)
  const calendar = await calendarOf(ctx, list.territory)
  const days = publicityStepOf(getPack(list.packId)).objectionWorkingDays
  const dueDay = addWorkingDays(calendar, ctx.today, days).day
  const { sealing } = ctx.environment
  const queryCode = makeCode()
  const id = uuidv7()
  const seal = (text: string | undefined) => (text ? sealing.encrypt(text) : null)
  await ctx.sql`insert into publicity.objection ${ctx.sql({
    id,
    listId: list.id,
    aim: input.aim,
    itemId: aimed.itemId,
    personNameSealed: seal(input.person?.name),
    personLastFourSealed: seal(input.person?.lastFour?.toUpperCase()),
    reason: input.reason,
    named: input.objector !== undefined,
    objectorSealed: seal(input.objector?.name),
    contactSealed: seal(input.objector?.contact),
    queryCodeHash: sealing.hash(queryCode),
    state: 'lodged',
    lodgedOn: ctx.today,
    dueDay,
    lodgedAt: ctx.now,
  })}`
  const held = aimed.subjects.map(subject => ({ objectionId: id, subjectKind: subject.kind, subjectId: subject.id }))
  await ctx.sql`insert into publicity.objection_subject ${ctx.sql(held)}`
  await writeObjectionStep(ctx, id, { act: 'lodge', detail: { aim: input.aim } })
  ctx.record({ subject: { kind: 'objection', id }, territory: list.territory, detail: { aim: input.aim } })
  const bureau = await bureauOf(ctx, list.territory)
  await notify(ctx, {
    bodyId: bureau.bodyId,
    roles: ['leader'],
    code: 'objection-lodged',
    params: { dueDay },
    link: '/work/bureau/objections',
  })
  await ctx.announce('publicity.objection-lodged', { objectionId: id, subjects: aimed.subjects })
  return { queryCode: grouped(queryCode), dueDay }
}

async function aimedAt(
  ctx: Context,
  listId: string,
  input: Lodging,
): Promise<{ itemId: string | null; subjects: SubjectRef[] }> {
  if (input.aim === 'person' && !input.person) refuse('objection-person-needed', {}, { field: 'person' })
  const items = await ctx.sql<{ id: string; seq: number; subjectKind: string; subjectId: string }[]>`
    select id, seq, subject_kind, subject_id from publicity.item where list_id = ${listId} and state = 'running' order by seq`
  const meant = input.aim === 'list' ? items : items.filter(item => item.seq === input.seq)
  if (meant.length === 0) refuse('objection-row-unknown', {}, { field: 'seq' })
  return {
    itemId: input.aim === 'list' ? null : (meant[0]?.id ?? null),
    subjects: meant.map(item => ({ kind: item.subjectKind, id: item.subjectId })),
  }
}

async function mustNotFlood(ctx: Context, address: string): Promise<void> {
  const key = ctx.environment.sealing.hash(`objection ${address}`)
  const [row] = await ctx.sql<{ lodged: number }[]>`select count(*)::int as lodged from publicity.lodging
    where address_hash = ${key} and at > clock_timestamp() - interval '1 hour'`
  if ((row?.lodged ?? 0) >= mostPerHour) refuse('too-many-requests')
  await ctx.sql`insert into publicity.lodging (address_hash, at) values (${key}, clock_timestamp())`
}

/** Twelve characters of 32, about 60 bits: shown once, stored as a keyed hash. */
function makeCode(): string {
  return [...randomBytes(12)].map(byte => alphabet[byte % 32]).join('')
}

const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/** The objection behind a query code, however it was typed. @throws Refusal `query-code-unknown`. */
export async function findByCode(
  ctx: Context,
  code: string,
): Promise<{ id: string; state: string; territory: string }> {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const [row] = await ctx.sql<{ id: string; state: string; territory: string }[]>`
    select o.id, o.state, l.territory from publicity.objection o join publicity.list l on l.id = o.list_id
    where o.query_code_hash = ${ctx.environment.sealing.hash(plain)}`
  return row ?? refuse('query-code-unknown')
}

/** Whoever objected adds a picture or PDF with the query code, while it is open. */
export async function addObjectionEvidence(
  ctx: Context,
  input: { code: string; evidence: Evidence },
): Promise<{ files: number }> {
  const found = await findByCode(ctx, input.code)
  const states: readonly string[] = objectionActs.addEvidence
  if (!states.includes(found.state)) refuse('objection-concluded')
  const subject = { kind: 'objection', id: found.id }
  await ctx.sql`select id from publicity.objection where id = ${found.id} for update`
  const [count] = await ctx.sql<{ files: number }[]>`select count(*)::int as files from documents.file
    where subject_kind = 'objection' and subject_id = ${found.id}`
  if ((count?.files ?? 0) >= mostFiles) refuse('evidence-enough', { allowed: mostFiles })
  await storeFile(ctx, { ...input.evidence, kind: 'objection-evidence', subject, retention: 'evidence' })
  await writeObjectionStep(ctx, found.id, { act: 'evidence' })
  ctx.record({ subject, territory: found.territory })
  return { files: (count?.files ?? 0) + 1 }
}
