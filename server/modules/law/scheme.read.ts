import { packs } from '../../../policies/index.ts'
import { explain, noSettings, type Pack, type Scheme, type SettingEntry, settingsOf } from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import type { Context } from '../../platform/context.ts'
import { doubtsOf, leansOn } from './doubts.read.ts'
import { contactsOf, noticeOf, paperOf, procedureOf, rulesOf, stackingOf, templatesOf } from './notice.read.ts'
import { getPack, schemeIn } from './packs.ts'
import { placeChain, publishedIn, settingsFor } from './settings-in-force.ts'
import { alike, showFacts, showSetting } from './shown.ts'
import { examplesOf } from './worked-cases.ts'

/** One scheme in full: conditions, limits, papers, steps, what may stand beside it, worked examples, doubts. */
export async function readScheme(ctx: Context, wanted: { notice: string; scheme: string }) {
  const pack = getPack(wanted.notice)
  const scheme = schemeIn(pack, wanted.scheme)
  const published = await publishedIn(ctx, await placeChain(ctx, pack.territory), ctx.today)
  const address = `${pack.id}/${scheme.id}`
  const { bestOf } = scheme
  const choice = bestOf === undefined ? undefined : pack.bestOf[bestOf]
  return {
    notice: await noticeOf(ctx, pack),
    id: scheme.id,
    title: scheme.title,
    clause: scheme.clause,
    unit: scheme.unit,
    audience: scheme.audience,
    fund: scheme.fund,
    payee: scheme.payee,
    bestOf:
      bestOf === undefined || choice === undefined
        ? null
        : {
            name: bestOf,
            says: choice.says,
            clause: choice.clause,
            schemes: pack.schemes.filter(one => one.bestOf === bestOf).map(one => one.id),
          },
    rules: rulesOf(pack, scheme),
    counters: countersOf(scheme),
    asks: showFacts(pack.facts, Object.fromEntries(scheme.asks.map(name => [name, scheme.example[name] ?? null]))),
    papers: papersOf(pack, scheme),
    procedure: procedureOf(pack, scheme),
    doubts: doubtsOf(
      pack,
      published,
      pack.doubts.filter(doubt => leansOn(scheme, doubt.id)),
    ),
    // A later change repeats the table of what it changes: its own pages alone show it.
    stacking: packs
      .filter(one => one.amends === undefined || one.id === pack.id)
      .flatMap(one => one.stacking)
      .filter(row => row.one === address || row.other === address)
      .map(stackingOf),
    contacts: await contactsOf(ctx, pack),
    templates: templatesOf(pack, scheme),
    example: await exampleOf(ctx, pack, scheme),
    cases: await examplesOf(pack, scheme),
  }
}

/** The papers that belong to a scheme; a scheme that names none has all of the pack's. */
export function papersOf(pack: Pack, scheme: Scheme) {
  const own = scheme.papers
  return pack.evidence.filter(slot => own === undefined || own.includes(slot.kind)).map(paperOf)
}

function countersOf(scheme: Scheme) {
  const draws = scheme.draws(scheme.example, 0, noSettings)
  return Object.entries(scheme.counters).map(([on, counter]) => {
    const draw = draws.find(one => one.on === on)
    return {
      on,
      label: counter.label,
      unit: counter.unit,
      limit: draw?.limit ?? null,
      takes: draw?.take ?? 0,
      limited: counter.full !== undefined,
      fen: draw?.fen === true,
      says: [counter.full, counter.excluded, counter.once].flatMap(named => (named === undefined ? [] : [named.says])),
    }
  })
}

/**
 * The settings under which a made-up line is shown: what is published where the notice applies, and for what is required and not
 * published the figure that the pack's own proofs take, named as assumed.
 */
export async function settingsToShow(ctx: Context, pack: Pack, territory: string) {
  const { entries, chain } = await settingsFor(ctx, territory)
  const [proven] = await loadProofs([pack])
  const published = new Set(entries.map(entry => entry.name))
  const assumed: SettingEntry[] = (proven?.proofs.settings ?? []).filter(entry => !published.has(entry.name))
  const places = [...new Set([...chain, pack.territory, ...assumed.map(entry => entry.territory)])]
  return {
    settings: settingsOf([...entries, ...assumed], places),
    assumed: assumed.map(({ name, value }) => {
      const declared = pack.settings.find(one => one.name === name)
      return { name, label: declared?.label ?? alike(name), shown: showSetting(declared, value) }
    }),
  }
}

async function exampleOf(ctx: Context, pack: Pack, scheme: Scheme) {
  const { settings, assumed } = await settingsToShow(ctx, pack, pack.territory)
  const sheet = explain({ pack, scheme: { id: scheme.id }, facts: scheme.example, settings, used: [] })
  const leaned = new Set(sheet.settings.map(setting => setting.name))
  return {
    facts: showFacts(pack.facts, scheme.example),
    sheet,
    assumedSettings: assumed.filter(({ name }) => leaned.has(name)),
  }
}
