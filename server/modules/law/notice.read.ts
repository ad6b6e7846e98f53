import { packs } from '../../../policies/index.ts'
import type { EvidenceSlot, Pack, ProcedureStep, Rule, Scheme, Stacking } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { declaredOf } from './setting-rules.ts'
import { clausesCited, clausesOf, digestOf } from './digest.ts'
import { doubtsOf } from './doubts.read.ts'
import { listTerritories } from '../identity/index.ts'
import { getPack, packHash, switchedOn } from './packs.ts'
import { placeChain, publishedIn } from './settings-in-force.ts'
import { alike, nameOf, showParameter } from './shown.ts'

/** The notices with their schemes; later changes say whether they are switched on. */
export async function listNotices(ctx: Context) {
  const heads = []
  for (const pack of packs) heads.push(await noticeOf(ctx, pack))
  return heads
}

export async function noticeOf(ctx: Context, pack: Pack) {
  const { amends } = pack
  const on = await switchedOn(ctx, [pack.territory], ctx.today)
  return {
    id: pack.id,
    number: pack.number,
    title: pack.title,
    issuers: [...pack.issuers],
    issued: pack.issued,
    territory: pack.territory,
    programme: pack.programme,
    inForce: pack.inForce,
    window: pack.window,
    months: pack.months,
    schemes: pack.schemes.map(({ id, title, clause, audience, unit, check }) => ({
      id,
      title,
      clause,
      audience,
      unit,
      check: check === true,
    })),
    amends:
      amends === undefined
        ? null
        : {
            pack: amends.pack,
            title: getPack(amends.pack).title,
            doubt: amends.doubt,
            switchedOn: on.includes(pack.id),
          },
    amendedBy: packs
      .filter(one => one.amends?.pack === pack.id && on.includes(one.id))
      .map(({ id, title }) => ({ pack: id, title })),
    leansOn: [...pack.leansOn],
    packHash: packHash(pack.id),
  }
}

/** A notice clause by clause: what each says, its figures, and the rules and schemes that stand under it. */
export async function readNotice(ctx: Context, noticeId: string) {
  const pack = getPack(noticeId)
  const published = await publishedIn(ctx, await placeChain(ctx, pack.territory), ctx.today)
  return {
    notice: await noticeOf(ctx, pack),
    digest: { zh: digestOf(pack.digest.zh), en: digestOf(pack.digest.en) },
    clauses: clausesWith(pack),
    parameters: Object.entries(pack.parameters).map(([name, parameter]) => ({
      name,
      label: parameter.label,
      unit: parameter.unit,
      values: parameter.values.map(({ from, value, clause }) => ({
        from,
        shown: showParameter(parameter.unit, value),
        clause,
      })),
      doubt: parameter.doubt ?? null,
    })),
    rules: pack.schemes.map(scheme => ({ scheme: scheme.id, rules: rulesOf(pack, scheme) })),
    doubts: doubtsOf(pack, published),
    procedure: pack.procedure.map(step => stepOf(pack, step)),
    papers: pack.evidence.map(paperOf),
    stacking: pack.stacking.map(stackingOf),
    contacts: await contactsOf(ctx, pack),
    templates: templatesOf(pack),
    settings: declaredOf(pack),
  }
}

function clausesWith(pack: Pack) {
  const clauses = clausesOf(pack)
  const ids = clauses.map(clause => clause.id)
  const cites = (citation: string, id: string) => clausesCited(citation, ids).includes(id)
  const rules = pack.schemes.flatMap(scheme =>
    rulesOf(pack, scheme).map(({ rule, clause }) => ({ scheme: scheme.id, rule, clause })),
  )
  return clauses.map(({ id, heading, lines }) => ({
    id,
    heading,
    lines,
    parameters: Object.entries(pack.parameters)
      .filter(([, parameter]) => parameter.values.some(value => cites(value.clause, id)))
      .map(([name]) => name),
    schemes: pack.schemes.filter(scheme => cites(scheme.clause, id)).map(scheme => scheme.id),
    rules: rules.filter(({ clause }) => cites(clause, id)).map(({ scheme, rule }) => ({ scheme, rule })),
    doubts: pack.doubts.filter(doubt => cites(doubt.clause, id)).map(doubt => doubt.id),
  }))
}

/** Every condition of a scheme: of the body, of the lines together, of the line, and what a full counter is called. */
export function rulesOf(pack: Pack, scheme: Scheme) {
  const asked = (level: 'body' | 'group' | 'line') => (rule: Rule<never>) => ({
    rule: rule.rule,
    clause: rule.clause,
    says: rule.says,
    level,
    stages: [...(rule.at ?? [])],
    otherwise: rule.otherwise ?? ('refuse' as const),
    override: rule.override === undefined ? null : nameOf(pack, rule.override),
    doubts: [...(rule.doubts ?? [])],
  })
  const counters = Object.values(scheme.counters).flatMap(({ full, excluded }) =>
    [full, excluded].filter(named => named !== undefined),
  )
  return [
    ...scheme.body.map(asked('body')),
    ...(scheme.group?.rules ?? []).map(asked('group')),
    ...scheme.line.map(asked('line')),
    ...counters.map(({ rule, clause, says }) => ({
      rule,
      clause,
      says,
      level: 'counter' as const,
      stages: [],
      otherwise: 'refuse' as const,
      override: null,
      doubts: [],
    })),
  ]
}

export function paperOf({ kind, label, clause, perPerson }: EvidenceSlot) {
  return { kind, label, clause, perPerson }
}

/** Whom to ask; an office that stands in several districts is told apart by the name of its place. */
export async function contactsOf(ctx: Context, pack: Pack) {
  const places = new Map((await listTerritories(ctx)).map(({ code, name }) => [code, name]))
  const placeOf = (code: string | null) => (code === null ? undefined : places.get(code))
  return pack.contacts.map(({ office, territory, business, phones, clause }) => ({
    office,
    territory,
    place: placeOf(territory) ?? null,
    business,
    phones: [...phones],
    clause,
  }))
}

export function stackingOf(row: Stacking) {
  const { one, other, how, within, clause, says } = row
  return {
    one,
    oneTitle: titleAt(one),
    other,
    otherTitle: titleAt(other),
    how,
    within,
    clause,
    says,
    doubt: row.doubt ?? null,
  }
}

function titleAt(address: string) {
  const [packId, schemeId] = address.split('/')
  const scheme = packs.find(pack => pack.id === packId)?.schemes.find(one => one.id === schemeId)
  return scheme?.title ?? alike(address)
}

const noStep = {
  what: null,
  event: null,
  side: null,
  count: null,
  unit: null,
  legal: null,
  roles: [],
  fields: [],
  objectionWorkingDays: null,
  answerWorkingDays: null,
  account: null,
  doubts: [],
  schemes: [],
}

/** The steps that a scheme has, in their order. */
export function procedureOf(pack: Pack, scheme: Scheme) {
  return pack.procedure.filter(step => has(step, scheme)).map(step => stepOf(pack, step))
}

/** The forms that a scheme uses. */
export function templatesOf(pack: Pack, scheme?: Scheme) {
  return pack.templates
    .filter(template => scheme === undefined || has(template, scheme))
    .map(({ id, title, clause }) => ({ id, title, clause }))
}

const has = (of: { readonly schemes?: readonly string[] }, scheme: Scheme) =>
  of.schemes === undefined || of.schemes.includes(scheme.id)

/** A step of the procedure in one flat shape: what a kind does not have is null or empty. */
function stepOf(pack: Pack, step: ProcedureStep) {
  const schemes = pack.schemes
    .filter(scheme => step.schemes?.includes(scheme.id))
    .map(({ id, title }) => ({ id, title }))
  const shared = { ...noStep, kind: step.kind, clause: step.clause, schemes }
  switch (step.kind) {
    case 'review':
      return {
        ...shared,
        count: step.deadlineWorkingDays,
        unit: 'working-days' as const,
        legal: step.legal,
        roles: [...step.roles],
        answerWorkingDays: step.answerWorkingDays,
        doubts: [...step.doubts],
      }
    case 'publicity':
      return {
        ...shared,
        count: step.workingDays,
        unit: 'working-days' as const,
        fields: [...step.fields],
        objectionWorkingDays: step.objectionWorkingDays,
        doubts: [...step.doubts],
      }
    case 'due': {
      const { what, event, side, count, unit } = step
      return { ...shared, what, event, side, count, unit, doubts: [...step.doubts] }
    }
    case 'panel':
      return { ...shared, what: step.what, doubts: [...step.doubts] }
    case 'pay':
      return {
        ...shared,
        count: step.withinWorkingDays,
        unit: 'working-days' as const,
        account: step.accountKind,
        doubts: [...step.doubts],
      }
    default:
      return shared
  }
}
