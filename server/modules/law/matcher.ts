import { allPlaces, packs, route } from '../../../policies/index.ts'
import {
  explain,
  type FactDeclaration,
  type Facts,
  type FactValue,
  type Pack,
  nearestNames,
  parseFacts,
  type Says,
  type Scheme,
  type Settings,
  settingsOf,
  type Sheet,
} from '../../../policies/kit.ts'
import { type Reason, Refusal, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { listTerritories } from '../identity/index.ts'
import { contactsOf, procedureOf } from './notice.read.ts'
import { switchedOn } from './packs.ts'
import { papersOf } from './scheme.read.ts'
import { placeChain, settingsFor } from './settings-in-force.ts'
import { alike, nameOf, showFacts } from './shown.ts'

type Audience = Scheme['audience']
interface Offer {
  pack: Pack
  scheme: Scheme
}

const audienceOrder: readonly Audience[] = ['enterprise', 'institution', 'person', 'department']

/** The schemes that could be applied for in a place: notices that are in force for it, later changes only where switched on. */
async function offersIn(ctx: Context, territory: string): Promise<Offer[]> {
  const chain = await placeChain(ctx, territory)
  const on = await switchedOn(ctx, chain, ctx.today)
  const here = packs.filter(pack => chain.includes(pack.territory))
  const superseded = here.filter(pack => on.includes(pack.id)).map(pack => pack.amends?.pack)
  return here
    .filter(pack => (pack.amends === undefined ? !superseded.includes(pack.id) : on.includes(pack.id)))
    .flatMap(pack => pack.schemes.filter(scheme => scheme.check !== true).map(scheme => ({ pack, scheme })))
}

/** What "what could we get?" asks in a place: the facts that its schemes decide by, asked once however many schemes want them. */
export async function listMatcherQuestions(ctx: Context, wanted: { territory: string; audience: Audience }) {
  const offers = await offersIn(ctx, wanted.territory)
  const own = offers.filter(({ scheme }) => scheme.audience === wanted.audience)
  const names = [...new Set(own.flatMap(({ scheme }) => scheme.asks))]
  const present = new Set(offers.map(({ scheme }) => scheme.audience))
  return {
    places: await placesOf(ctx),
    audiences: audienceOrder.filter(audience => present.has(audience)),
    questions: names.flatMap(name => {
      const asking = own.filter(({ scheme }) => scheme.asks.includes(name))
      const declarations = asking.flatMap(({ pack }) => pack.facts[name] ?? [])
      const question = questionOf(name, declarations)
      const schemes = asking.map(({ pack, scheme }) => `${pack.id}/${scheme.id}`)
      return question === undefined ? [] : [{ ...question, schemes }]
    }),
  }
}

/** Nobody is asked for an id or a telephone: nothing of a person enters the matcher. */
function questionOf(name: string, declarations: readonly FactDeclaration[]) {
  const [first] = declarations
  if (first === undefined || first.kind === 'resident-id' || first.kind === 'phone') return undefined
  const choices = new Map(declarations.flatMap(one => one.choices ?? []).map(choice => [choice.value, choice.label]))
  return {
    name,
    label: first.label,
    kind: first.kind,
    choices: [...choices].map(([value, label]) => ({ value, label })),
    least: first.least ?? null,
    most: first.most ?? null,
  }
}

/** The places that are served, and the notices' own territories elsewhere: the law is told for all of them. */
async function placesOf(ctx: Context): Promise<{ code: string; name: Says; parent: string | null }[]> {
  const own = await listTerritories(ctx)
  const known = new Map(allPlaces().map(place => [place.code, place]))
  const others = [...new Set(packs.map(pack => pack.territory))].flatMap(code => {
    const place = known.get(code)
    return place === undefined || own.some(one => one.code === code) ? [] : [place]
  })
  return [
    ...own.map(({ code, name, parent }) => ({ code, name: known.get(code)?.name ?? alike(name), parent })),
    ...others.map(({ code, name, parent }) => ({ code, name, parent })),
  ]
}

export interface MatcherInput {
  territory: string
  audience: Audience
  answers: { readonly [name: string]: unknown }
}

/** Which schemes fit what was answered. Nothing is kept. Refuses answers that no scheme asks for or that cannot be. */
export async function matchSchemes(ctx: Context, input: MatcherInput) {
  const offers = (await offersIn(ctx, input.territory)).filter(({ scheme }) => scheme.audience === input.audience)
  checkAnswers(offers, input.answers)
  const territories = await listTerritories(ctx)
  const chain = await placeChain(ctx, input.territory)
  const { entries } = await settingsFor(ctx, input.territory)
  const contacts = new Map<Pack, Awaited<ReturnType<typeof contactsOf>>>()
  for (const pack of new Set(offers.map(offer => offer.pack))) contacts.set(pack, await contactsOf(ctx, pack))
  const matches = offers.map(({ pack, scheme }) => {
    const stated = statedOf(pack, scheme, input.answers)
    // Only what is published counts: a standard that an office still owes leaves the match owed, without a sum.
    const settings = settingsOf(entries, [...new Set([...chain, pack.territory])])
    const found = matchOf({ pack, scheme }, { stated, settings })
    return {
      ...found,
      contacts: contacts.get(pack) ?? [],
      window: { ...pack.window, open: isOpen(pack, ctx.today) },
      where: whereOf(pack, chain, territories),
    }
  })
  const order = { fits: 0, owed: 1, unfit: 2 }
  matches.sort((a, b) => order[a.verdict] - order[b.verdict])
  return { day: ctx.today, matches }
}

const isOpen = (pack: Pack, today: string) => pack.window.from <= today && today <= pack.window.to

function readAnswer(pack: Pack, name: string, value: unknown): { value?: FactValue; reasons: Reason[] } {
  try {
    return { value: parseFacts(pack.facts, { [name]: value })[name] ?? null, reasons: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { reasons: error.reasons }
  }
}

/** An answer is good when one of the notices that ask for it can read it. */
function checkAnswers(offers: readonly Offer[], answers: MatcherInput['answers']): void {
  const reasons: Reason[] = []
  for (const [name, value] of Object.entries(answers)) {
    const asking = offers.filter(({ scheme }) => scheme.asks.includes(name))
    const readings = asking.map(({ pack }) => readAnswer(pack, name, value))
    if (asking.length === 0) {
      const allowed = nearestNames(name, [...new Set(offers.flatMap(({ scheme }) => scheme.asks))])
      reasons.push({ code: 'fact-unknown', params: { field: name, allowed }, at: { field: name } })
    } else if (readings.every(reading => reading.reasons.length > 0)) {
      const choices =
        questionOf(
          name,
          asking.flatMap(({ pack }) => pack.facts[name] ?? []),
        )?.choices ?? []
      const allowed = choices.map(choice => choice.value).join(', ')
      // Notices differ in the choices of a fact: any of them would do.
      const [first = []] = readings.map(reading => reading.reasons)
      reasons.push(...first.map(one => (allowed === '' ? one : { ...one, params: { ...one.params, allowed } })))
    }
  }
  if (reasons.length > 0) refuseAll(reasons)
}

/** The answers that this scheme asks for, as its notice reads them; what was left open is not stated. */
function statedOf(pack: Pack, scheme: Scheme, answers: MatcherInput['answers']): Facts {
  const stated: { [name: string]: FactValue } = {}
  for (const name of scheme.asks) {
    const answer = Object.hasOwn(answers, name) ? readAnswer(pack, name, answers[name]) : undefined
    if (answer?.value !== undefined && answer.value !== null) stated[name] = answer.value
  }
  return stated
}

function matchOf({ pack, scheme }: Offer, known: { stated: Facts; settings: Settings }) {
  const facts = { ...scheme.example, ...known.stated }
  const sheet = explain({ pack, scheme: { id: scheme.id }, facts, settings: known.settings, used: [] })
  return {
    notice: pack.id,
    noticeTitle: pack.title,
    scheme: scheme.id,
    title: scheme.title,
    clause: scheme.clause,
    unit: scheme.unit,
    bestOf: scheme.bestOf ?? null,
    verdict: sheet.verdict,
    amountFen: sheet.amountFen,
    steps: sheet.steps.map(({ clause, label, figures, value }) => ({ clause, label, figures, value })),
    ...findingsOf(pack, sheet),
    results:
      scheme.results === undefined || sheet.verdict !== 'fits'
        ? []
        : scheme.results(facts, known.settings).map(({ code, clause, says }) => ({ code, clause, says })),
    assumed: showFacts(pack.facts, assumedFacts(scheme, sheet, known.stated)),
    months: pack.months,
    papers: papersOf(pack, scheme),
    procedure: procedureOf(pack, scheme),
  }
}

function findingsOf(pack: Pack, sheet: Sheet) {
  const rows = (mark: string) =>
    sheet.rows.filter(row => row.mark === mark).map(({ clause, rule, says }) => ({ clause, rule, says }))
  return {
    broken: rows('broken'),
    held: rows('wait'),
    notes: [...sheet.notes.map(({ clause, rule, says }) => ({ clause, rule, says })), ...rows('warning')],
    owed: sheet.rows.flatMap(({ clause, rule, says, owed }) =>
      owed === null
        ? []
        : [
            {
              clause,
              rule,
              says,
              kind: owed.kind,
              byName: nameOf(pack, owed.by),
              fact: owed.fact ?? null,
              factLabel: owed.fact === undefined ? null : (pack.facts[owed.fact]?.label ?? null),
              setting: owed.setting ?? null,
              settingLabel: pack.settings.find(({ name }) => name === owed.setting)?.label ?? null,
            },
          ],
    ),
  }
}

/** Facts that rules of the scheme read and nobody stated: they are those of the made-up line. */
function assumedFacts(scheme: Scheme, sheet: Sheet, stated: Facts): Facts {
  const read = new Set(sheet.rows.flatMap(row => row.facts.map(fact => fact.name)))
  return Object.fromEntries(
    Object.entries(scheme.example).filter(([name]) => read.has(name) && !Object.hasOwn(stated, name)),
  )
}

/** The office that decides for a private enterprise of the place; the notice's own exceptions stand in its procedure. */
function whereOf(pack: Pack, chain: readonly string[], territories: readonly { code: string; name: string }[]) {
  const found = route({
    routing: pack.routing,
    places: allPlaces(),
    applicantKind: 'private-enterprise',
    territoryChain: chain,
  })
  if (found === undefined) return null
  const named = [...territories, ...allPlaces().map(place => ({ code: place.code, name: place.name.zh }))]
  const name = named.find(place => place.code === found.reviewer)?.name ?? found.reviewer
  return { territory: found.reviewer, name, level: found.level, clause: found.clause }
}
