import { describe, expect, it } from 'vitest'
import { explain, judge, judgeGroup, noSettings, readingSettingOf, settingsOf } from './kit.ts'
import type { FactValue, Pack, SettingEntry } from './kit.ts'
import { type ProvenPack, loadProofs } from './proof-register.ts'
import type { Stated } from './proofs.ts'

/*
 * Where a notice can be read in several ways, its owner chooses: by a setting of the doubt's name, or not at all, and then the
 * notice says why. A reading that can be chosen must change something; a stated line of the pack shows what.
 */

interface Switch {
  /** The setting that chooses, which may have the notice's name behind the doubt's (`D-10/33`). */
  readonly name: string
  readonly value: string
}

function switchesOf({ doubts }: Pack): Switch[] {
  return doubts.flatMap(doubt => {
    const name = readingSettingOf(doubt)
    const others = doubt.readings.filter(({ id }) => id !== doubt.chosen)
    return name === undefined ? [] : others.map(({ id }) => ({ name, value: id }))
  })
}

function found({ pack, proofs }: ProvenPack, row: Stated, settings: readonly SettingEntry[]): string {
  const scheme = pack.schemes.find(({ id }) => id === row.scheme)
  if (scheme === undefined) throw new Error(`${pack.id} has no scheme ${row.scheme}`)
  const entries = [...(proofs.settings ?? []), ...settings]
  const chain = [...new Set(entries.map(entry => entry.territory)), pack.territory]
  const facts = { ...scheme.example, ...row.change }
  const inForce = settingsOf(entries, chain)
  if (row.lines !== undefined) return JSON.stringify(judgeGroup(scheme, row.lines, inForce, row.stage))
  const judgement = judge(scheme, facts, inForce, row.used ?? [], row.stage)
  return JSON.stringify([judgement, scheme.draws(facts, judgement.amountFen, inForce)])
}

/** True where a stated line has the reading published and would be judged otherwise without it. */
function shows(proven: ProvenPack, row: Stated, { name, value }: Switch): boolean {
  const settings = row.settings ?? []
  const others = settings.filter(entry => entry.name !== name)
  if (!settings.some(entry => entry.name === name && entry.value === value)) return false
  return found(proven, row, settings) !== found(proven, row, others)
}

describe('readings', async () => {
  // What a later change leaves as it was is proven with the notice that it changes.
  const proven = (await loadProofs()).filter(({ pack }) => pack.amends === undefined)

  it.each(proven.map(one => [one.pack.id, one] as const))(
    '%s: each can be chosen, or says why not',
    (_id, { pack }) => {
      const open = pack.doubts.filter(({ readings, settings }) => readings.length > 1 && settings.length === 0)
      expect(open.filter(doubt => doubt.fixed === undefined).map(doubt => doubt.id)).toEqual([])
      const idle = pack.doubts.filter(({ readings, settings }) => readings.length === 1 || settings.length > 0)
      expect(idle.filter(doubt => doubt.fixed !== undefined).map(doubt => doubt.id)).toEqual([])
    },
  )

  it.each(proven.map(one => [one.pack.id, one] as const))(
    '%s: each that can be chosen changes a stated line',
    (_id, one) => {
      const rows = one.proofs.stated ?? []
      const idle = switchesOf(one.pack).filter(wanted => !rows.some(row => shows(one, row, wanted)))
      expect(idle.map(({ name, value }) => `${name} ${value}`)).toEqual([])
    },
  )

  const asked = proven.flatMap(({ pack }) =>
    Object.entries(pack.facts).flatMap(([name, { onlyUnder, kind }]) =>
      onlyUnder === undefined ? [] : [{ at: `${pack.id} ${name}`, pack, name, onlyUnder, kind }],
    ),
  )

  it.each(asked)('$at stands on a sheet where it is known, and is not called missing elsewhere', about => {
    const { pack, name, onlyUnder, kind } = about
    const value = { integer: 5, 'yes-no': true, day: '2020-12-01' }[kind as string] ?? null
    const reading = pack.schemes.flatMap(({ id, example, body, line }) => {
      const rule = [...body, ...line].find(({ reads }) => reads.includes(name))
      return rule === undefined ? [] : [{ id, example, stage: rule.at?.at(-1) ?? 'claim' }]
    })
    expect([onlyUnder, reading.length > 0]).toEqual([pack.doubts.find(({ id }) => id === onlyUnder)?.id, true])
    for (const { id, example, stage } of reading) {
      const factsOn = (stated: FactValue): string[] => {
        const facts = { ...example, [name]: stated }
        const { rows } = explain({ pack, scheme: { id }, facts, settings: noSettings, used: [], stage })
        return [...new Set(rows.flatMap(row => row.facts.map(fact => fact.name)))]
      }
      const without = factsOn(null)
      expect([without.includes(name), without.includes('')]).toEqual([false, false])
      expect(factsOn(value)).toContain(name)
      expect(factsOn(null)).toEqual(without)
    }
  })
})
