import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../values/days.ts'
import { roundHalfUp } from '../values/money.ts'
import { packs } from './index.ts'
import {
  type Draw,
  type Facts,
  type Finding,
  type Pack,
  type Rule,
  type Scheme,
  type Stage,
  type Used,
  checkDraws,
  explain,
  historyOf,
  judge,
  noSettings,
  taken,
} from './kit.ts'

/*
 * The engine is written for speed: rules in one written-out function, histories indexed, what is said made once. Here it
 * is held against the plainest way of saying the same.
 */

interface Plain {
  broken: Finding[]
  owed: unknown[]
  held: Finding[]
  warnings: Finding[]
}

const bare = ({ clause, rule, says }: Finding): Finding => ({ clause, rule, says })

function plainlyAsked(rules: readonly Rule[], facts: Facts, stage: Stage): Plain {
  const found: Plain = { broken: [], owed: [], held: [], warnings: [] }
  for (const rule of rules.filter(({ at }) => at === undefined || at.includes(stage))) {
    const truth = rule.holds(facts, noSettings)
    if (truth === true) continue
    if (typeof truth === 'object') {
      const { owed: kind, ...rest } = truth
      if (rule.otherwise !== 'warn') found.owed.push({ ...bare(rule), kind, ...rest })
    } else if (rule.otherwise === 'hold') found.held.push(bare(rule))
    else if (rule.otherwise === 'warn') found.warnings.push(bare(rule))
    else found.broken.push(bare(rule))
  }
  return found
}

/** A series counts at its first entry that takes anything: the smallest key, then the first in the list (D-11). */
function plainlyTaken(used: readonly Used[], on: string, key: string): number {
  const counts = (entry: Used, place: number): boolean =>
    entry.once === undefined ||
    !used.some(
      (other, index) =>
        other.take > 0 &&
        other.on === on &&
        other.once === entry.once &&
        (other.key < entry.key || (other.key === entry.key && index < place)),
    )
  return used.reduce(
    (sum, entry, place) => (entry.on === on && entry.key === key && counts(entry, place) ? sum + entry.take : sum),
    0,
  )
}

function plainlyExcluding(used: readonly Used[], draw: Draw): Used | undefined {
  const meets = (entry: Used) =>
    draw.span !== undefined &&
    entry.span !== undefined &&
    draw.span.from <= entry.span.to &&
    entry.span.from <= draw.span.to
  const others = (entry: Used) => (draw.as !== undefined && entry.as !== draw.as) || meets(entry)
  return used.find(entry => entry.on === draw.on && entry.key === draw.key && others(entry))
}

function plainlyChecked(draws: readonly Draw[], used: readonly Used[], counters: Scheme['counters']): Finding[] {
  const findings: Finding[] = []
  const dated = (finding: Finding, since: string | undefined) =>
    findings.push(since === undefined ? bare(finding) : { ...bare(finding), since })
  for (const draw of draws) {
    const [counter, other] = [counters[draw.on], plainlyExcluding(used, draw)]
    if (other !== undefined && counter?.excluded !== undefined) dated(counter.excluded, other.day)
    if (draw.limit === null) continue
    const before = plainlyTaken(used, draw.on, draw.key)
    const counted = used.some(entry => entry.take > 0 && entry.on === draw.on && entry.once === draw.once)
    const take = draw.once !== undefined && counted ? 0 : draw.take
    if (!((take > 0 && before + take > draw.limit) || (draw.fen === true && before >= draw.limit))) continue
    const days = used.filter(entry => entry.on === draw.on && entry.key === draw.key).flatMap(entry => entry.day ?? [])
    if (counter?.full !== undefined) dated(counter.full, days.sort().at(-1))
  }
  return findings
}

function plainly(scheme: Scheme, facts: Facts, used: readonly Used[], stage: Stage) {
  const found = plainlyAsked([...scheme.body, ...scheme.line], facts, stage)
  const clean = found.broken.length === 0 && found.owed.length === 0
  const left = (on: string, key: string, limit: number) => Math.max(0, limit - plainlyTaken(used, on, key))
  const last = clean ? scheme.amount(facts, noSettings, left).at(-1) : undefined
  const amountFen = last === undefined ? 0 : roundHalfUp(last.valueFen)
  const draws = scheme.draws(facts, amountFen, noSettings)
  found.broken.push(...plainlyChecked(draws, used, scheme.counters))
  const verdict = found.broken.length > 0 ? 'unfit' : found.owed.length > 0 ? 'owed' : 'fits'
  return { verdict, amountFen: verdict === 'fits' ? amountFen : 0, ...found }
}

const schemes = packs.flatMap(pack => pack.schemes.map(scheme => ({ pack, scheme })))
const stages = fc.constantFrom<Stage>('opening', 'claim', 'payment')

/** The example with some facts taken from other examples, left out, or moved by a little. */
function changedFacts({ pack, scheme }: { pack: Pack; scheme: Scheme }): fc.Arbitrary<Facts> {
  const names = Object.keys(scheme.example)
  const moved = (value: unknown): fc.Arbitrary<Facts[string]> => {
    if (typeof value === 'boolean') return fc.constantFrom(!value, null)
    if (typeof value === 'number') return fc.constantFrom(value + 1, Math.max(0, value - 1), 0, null)
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
      return fc.integer({ min: -500, max: 500 }).map(days => addDays(value, days))
    }
    const others = pack.schemes.flatMap(({ example }) => names.flatMap(name => example[name] ?? []))
    return fc.constantFrom(null, ...others.filter(other => typeof other === typeof value))
  }
  const one = fc.constantFrom(...names).chain(name => moved(scheme.example[name]).map(value => [name, value] as const))
  return fc.array(one, { maxLength: 3 }).map(changes => ({ ...scheme.example, ...Object.fromEntries(changes) }))
}

/** Takings around the draws of an example: the same and other keys, kinds, series and spans. */
function takings(scheme: Scheme): fc.Arbitrary<Used[]> {
  const drawn = scheme.draws(scheme.example, 100, noSettings)
  if (drawn.length === 0) return fc.constant<Used[]>([])
  const days = fc.integer({ min: 0, max: 800 }).map(count => addDays('2019-09-01', count))
  const entry = fc
    .record({
      draw: fc.constantFrom(...drawn),
      other: fc.integer({ min: 0, max: 14 }),
      take: fc.integer({ min: 0, max: 3 }),
      as: fc.constantFrom(undefined, 'induction', 'work-based'),
      once: fc.constantFrom(undefined, 'work-based-series', 'another'),
      from: days,
      dated: fc.boolean(),
    })
    .map(
      ({ draw, other, take, as, once, from, dated }): Used => ({
        on: draw.on,
        key: other < 9 ? draw.key : `${draw.key}-${other}`,
        take: draw.fen === true ? take * 20_000 : take,
        ...(as === undefined || draw.as === undefined ? {} : { as }),
        ...(once === undefined ? {} : { once }),
        ...(draw.span === undefined ? {} : { span: { from, to: addDays(from, 60) } }),
        ...(dated ? { day: from } : {}),
      }),
    )
  return fc.oneof(
    fc.constant<Used[]>([]),
    fc.array(entry, { maxLength: 6 }),
    fc.array(entry, { minLength: 20, maxLength: 60 }),
  )
}

describe.each(schemes.map(one => [`${one.pack.id}/${one.scheme.id}`, one] as const))(
  '%s',
  (_name, { pack, scheme }) => {
    it('says the same of a line whatever line was judged before it', () => {
      const facts = changedFacts({ pack, scheme })
      fc.assert(
        fc.property(facts, facts, (one, other) => {
          const before = judge(scheme, one, noSettings, [])
          const draws = [...scheme.draws(one, 100, noSettings)]
          judge(scheme, other, noSettings, [])
          scheme.draws(other, 100, noSettings)
          expect(scheme.draws(one, 100, noSettings)).toEqual(draws)
          expect(judge(scheme, one, noSettings, [])).toEqual(before)
        }),
        { numRuns: 60 },
      )
    })

    it('is judged as the plainest reading of its rules, counters and arithmetic judges it, and explained alike', () => {
      const facts = changedFacts({ pack, scheme })
      fc.assert(
        fc.property(facts, takings(scheme), stages, (line, used, stage) => {
          const found = judge(scheme, line, noSettings, used, stage)
          const { verdict, amountFen, broken, owed, held, warnings } = found
          const plain = plainly(scheme, line, used, stage)
          expect({ verdict, amountFen, broken, owed, held, warnings }).toEqual(plain)
          expect(judge(scheme, line, noSettings, historyOf(used), stage)).toEqual(found)
          const sheet = explain({ pack, scheme: { id: scheme.id }, facts: line, settings: noSettings, used, stage })
          const marked = (mark: string) => sheet.rows.filter(row => row.mark === mark).map(row => row.rule)
          expect([sheet.verdict, sheet.amountFen, sheet.held]).toEqual([verdict, amountFen, held])
          expect(new Set(marked('broken'))).toEqual(new Set(broken.map(({ rule }) => rule)))
          expect(marked('owed')).toEqual(expect.arrayContaining(owed.map(({ rule }) => rule)))
          expect(marked('wait')).toEqual(held.map(({ rule }) => rule))
        }),
        { numRuns: 60 },
      )
    })
  },
)

describe('a history', () => {
  it('counts as the list does, however long it is', () => {
    const entry = fc.record({
      on: fc.constantFrom('a', 'b'),
      key: fc.integer({ min: 1, max: 30 }).map(String),
      take: fc.integer({ min: 0, max: 2 }),
      once: fc.constantFrom('x', 'y', 'z'),
    })
    const plain = entry.map(({ once: _once, ...rest }) => rest)
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, plain), { maxLength: 120 }), used => {
        const history = historyOf(used)
        for (const { on, key } of used) {
          expect(taken(history, on, key)).toBe(plainlyTaken(used, on, key))
          expect(taken(used, on, key)).toBe(plainlyTaken(used, on, key))
        }
      }),
    )
  })

  it('throws where a full counter has no name', () => {
    expect(() => checkDraws([{ on: 'nameless', key: 'all', take: 2, limit: 1 }], [], {})).toThrow('nameless')
  })
})
