import type { Check, Pack, Says, Standing } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { type CheckAnswer, checkAnswers, type CheckSource } from '../registry/index.ts'
import type { LineRecord } from './lines.read.ts'
import type { ClaimRecord } from './load-claim.ts'

/** What of a line its checks look at. */
export type CheckedLine = Pick<LineRecord, 'id' | 'personId' | 'facts' | 'wage' | 'disputed' | 'verdict'>

export interface CheckRead {
  check: string
  label: Says
  clause: string
  state: 'agrees' | 'differs' | 'unchecked'
  /** Where the answer comes from: a register, the bank's lines, the ledger, or what the officer wrote. */
  source: string | null
  at: string | null
  byName: string | null
  note: string | null
  /** How well the facts of the check are known by an answer that agrees; null where it says nothing about them. */
  standing: Standing | null
}

interface Confirmation {
  lineId: string
  checkId: string
  outcome: 'agrees' | 'differs'
  source: string
  note: string | null
  at: string
  byName: string
}

/** Where each line stands in each check that applies to it: an officer's word first, then registers, papers and the ledger (W9). */
export async function checksOf(
  ctx: Context,
  claim: ClaimRecord,
  input: { pack: Pack; lines: readonly CheckedLine[] },
): Promise<Map<string, CheckRead[]>> {
  const persons = input.lines.flatMap(line => (line.personId === null ? [] : [line.personId]))
  const answers = await checkAnswers(ctx, persons, claim.month)
  const said = await confirmationsOf(ctx, claim.id)
  const reads = new Map<string, CheckRead[]>()
  for (const line of input.lines) {
    const own = (line.personId ? (answers.get(line.personId) ?? []) : []).filter(
      answer => answer.bodyId === claim.bodyId,
    )
    const checks = input.pack.checks.filter(check => check.applies(line.facts))
    reads.set(
      line.id,
      checks.map(check => checkRead(check, { line, answers: own, said: said.get(`${line.id} ${check.id}`) })),
    )
  }
  return reads
}

async function confirmationsOf(ctx: Context, claimId: string): Promise<Map<string, Confirmation>> {
  const rows = await ctx.sql<
    Confirmation[]
  >`select distinct on (f.line_id, f.check_id) f.line_id, f.check_id, f.outcome, f.source, f.note,
      f.at, f.by_name
    from claims.confirmation f join claims.line l on l.id = f.line_id
    where l.claim_id = ${claimId} and f.at >= l.changed_at order by f.line_id, f.check_id, f.at desc, f.id desc`
  return new Map(rows.map(row => [`${row.lineId} ${row.checkId}`, row]))
}

function checkRead(
  check: Check,
  known: { line: CheckedLine; answers: readonly CheckAnswer[]; said: Confirmation | undefined },
): CheckRead {
  const about = { check: check.id, label: check.label, clause: check.clause }
  const { said } = known
  if (said) {
    const { outcome, source, at, byName, note } = said
    return { ...about, state: outcome, source, at, byName, note, standing: outcome === 'agrees' ? 'confirmed' : null }
  }
  return { ...about, ...unsaid(check, known) }
}

type Unsaid = Omit<CheckRead, 'check' | 'label' | 'clause'>

const nothing: Unsaid = { state: 'unchecked', source: null, at: null, byName: null, note: null, standing: null }

function unsaid(check: Check, known: { line: CheckedLine; answers: readonly CheckAnswer[] }): Unsaid {
  const { line, answers } = known
  const asked = check.asks?.(line.facts) ?? []
  switch (check.id) {
    case 'wage':
      return line.wage === null
        ? nothing
        : line.wage === 'matched'
          ? { ...nothing, state: 'agrees', source: 'wage-lines', standing: 'evidenced' }
          : { ...nothing, state: 'differs', source: 'wage-lines' }
    case 'repeat': {
      const elsewhere = imported(answers, asked)
      if (line.disputed || elsewhere.state === 'differs')
        return { ...elsewhere, state: 'differs', source: elsewhere.source ?? 'ledger' }
      return { ...nothing, state: line.verdict === 'unfit' ? 'unchecked' : 'agrees', source: 'ledger' }
    }
    case 'months':
      return {
        ...nothing,
        state: line.verdict === 'fits' ? 'agrees' : 'unchecked',
        source: line.verdict === 'fits' ? 'ledger' : null,
      }
    default:
      return imported(answers, asked)
  }
}

/** All of the registers must have answered; one that differs decides. */
function imported(answers: readonly CheckAnswer[], sources: readonly CheckSource[]): Unsaid {
  const own = sources.map(source => answers.find(answer => answer.source === source))
  const differs = own.find(answer => answer?.standing === 'differs')
  const last = differs ?? own.find(answer => answer !== undefined && answer.standing !== 'not-checked')
  const complete = own.length > 0 && own.every(answer => answer !== undefined && answer.standing !== 'not-checked')
  if (!last || (!complete && !differs)) return nothing
  return {
    state: differs ? 'differs' : 'agrees',
    source: last.source,
    at: last.asOf,
    byName: last.importedBy,
    note: last.detail === '' ? null : last.detail,
    standing: differs ? null : 'imported',
  }
}
