import { type Sheet, sheetText } from '../../../policies/kit.ts'
import type { Language } from '../../../texts/index.ts'
import { say } from '../../../texts/index.ts'
import { dayInShanghai } from '../../../values/days.ts'
import { type Actor, type Context, type Environment, runAct } from '../../platform/context.ts'
import { printForm } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { visibleBasis } from './decisions.ts'
import { replayBasis } from './replay.ts'
import { sheetPaper } from './sheet-paper.ts'

/** A decision as it was kept. Officials who look at one leave a row in the audit trail: it shows a person's facts. */
export async function readDecision(ctx: Context, decisionId: string) {
  const basis = await visibleBasis(ctx, decisionId)
  recordView(ctx, decisionId)
  const { id, subjectKind, subjectId, packId, packHash, scheme, verdict, amountFen, decidedAt, sheet } = basis
  const replayable = basis.asked !== null
  const [whose] = await ctx.sql<
    { unit: string | null; person: string | null }[]
  >`select b.name as unit, p.name as person
    from law.decision d left join identity.body b on b.id = d.body_id left join registry.person p on p.id = d.person_id
    where d.id = ${decisionId}`
  const { unit = null, person = null } = whose ?? {}
  return {
    id,
    unit,
    person,
    subjectKind,
    subjectId,
    packId,
    packHash,
    scheme,
    verdict,
    amountFen,
    decidedAt,
    replayable,
    sheet,
  }
}

/** Computes a decision again, with what it stood on or with another pack or setting; changes nothing. */
export async function replayDecision(
  ctx: Context,
  input: { decisionId: string; pack?: string | undefined; settings: readonly string[] },
) {
  const basis = await visibleBasis(ctx, input.decisionId)
  recordView(ctx, input.decisionId)
  return replayBasis(ctx.sql, basis, input)
}

function recordView(ctx: Context, decisionId: string): void {
  if (ctx.actor.bodyId !== null && ctx.actor.roles.includes('enterprise')) return
  ctx.record({ subject: { kind: 'decision', id: decisionId } })
}

/** The sheet as a file, drawn before the transaction of the answer: drawing is slow work. */
export async function downloadSheet(
  environment: Environment,
  actor: Actor,
  wanted: { decisionId: string; format: 'json' | 'pdf'; language: Language },
): Promise<Download> {
  const basis = await runAct(environment, { actor, act: 'downloadSheet', reading: true }, async ctx => {
    const found = await visibleBasis(ctx, wanted.decisionId)
    recordView(ctx, wanted.decisionId)
    return found
  })
  const name = `${say(wanted.language, 'law-paper', 'title')}-${basis.id}`
  if (wanted.format === 'json') {
    const bytes = new TextEncoder().encode(sheetText(basis.sheet))
    return { fileName: `${name}.json`, mediaType: 'application/json; charset=utf-8', bytes }
  }
  const { pdf } = await printForm(
    sheetPaper(basis.sheet as Sheet, {
      language: wanted.language,
      formId: `S-${basis.id.replaceAll('-', '').slice(-20).toUpperCase()}`,
      day: dayInShanghai(basis.decidedAt),
      reference: basis.id,
    }),
  )
  return { fileName: `${name}.pdf`, mediaType: 'application/pdf', bytes: pdf, inline: true }
}
