import type { Owed, Pack, Says } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { papersOf } from './body-facts.ts'
import type { CellNote } from './judging.ts'
import { judgingOf } from './judge-claim.ts'
import { byNameOf } from './lines.read.ts'
import { getOwn } from './load-claim.ts'
import { paperSlots } from './submission-checks.ts'

interface Item {
  kind: 'fact' | 'decision' | 'setting' | 'paper' | 'cell' | 'unfit'
  by: string
  byName: Says
  fact: string | null
  evidence: string | null
  clause: string
  says: Says
  lines: { id: string; seq: number; name: string }[]
  count: number
}

interface Row {
  id: string
  seq: number
  name: string
  verdict: string
  decisionAsked: boolean
  faults: CellNote[]
  owed: Owed[]
}

/** How many rows an item names; the others are counted. */
const mostNamed = 20

/** W2: everything that is owed before the claim can go on, each once, with its rows. */
export async function listOwed(ctx: Context, claimId: string): Promise<{ items: Item[] }> {
  const claim = await getOwn(ctx, claimId)
  const pack = getPack(claim.packId)
  const rows = await ctx.sql<Row[]>`select id, seq, name, verdict, decision_asked, faults, owed from claims.line
    where claim_id = ${claim.id} and state <> 'removed' and (verdict <> 'fits' or jsonb_array_length(faults) > 0) order by seq`
  const items = new Map<string, Item>()
  for (const row of rows) {
    for (const part of partsOfRow(pack, row)) {
      const key = [part.kind, part.by, part.fact, part.clause, part.evidence].join(' ')
      const item = items.get(key) ?? { ...part, lines: [], count: 0 }
      items.set(key, item)
      item.count += 1
      if (item.lines.length < mostNamed) item.lines.push({ id: row.id, seq: row.seq, name: row.name })
    }
  }
  const { body } = await judgingOf(ctx, claim)
  const present = await papersOf(ctx, claim)
  const papers = paperSlots(pack).filter(slot => !slot.perPerson && slot.required(body) && !present.has(slot.kind))
  const owedPapers = papers.map(
    (slot): Item => ({
      kind: 'paper',
      by: 'enterprise',
      byName: byNameOf(pack, 'enterprise'),
      fact: null,
      evidence: slot.kind,
      clause: slot.clause,
      says: slot.label,
      lines: [],
      count: 0,
    }),
  )
  return { items: [...owedPapers, ...items.values()] }
}

function partsOfRow(pack: Pack, row: Row): Omit<Item, 'lines' | 'count'>[] {
  const enterprise = { by: 'enterprise', byName: byNameOf(pack, 'enterprise') }
  if (row.faults.length > 0) {
    return row.faults.map(fault => ({
      kind: 'cell',
      ...enterprise,
      fact: fault.name,
      evidence: null,
      clause: '',
      says: pack.facts[fault.name]?.label ?? { zh: fault.name, en: fault.name },
    }))
  }
  if (row.verdict === 'unfit' && !row.decisionAsked) {
    return [{ kind: 'unfit', ...enterprise, fact: null, evidence: null, clause: '', says: { zh: '', en: '' } }]
  }
  return row.owed.map(owing => ({
    kind: owing.kind,
    by: owing.by,
    byName: byNameOf(pack, owing.by),
    fact: owing.fact ?? null,
    evidence: owing.evidence ?? null,
    clause: owing.clause,
    says: owing.says,
  }))
}
