import { describe, expect, it } from 'vitest'
import { compareUnder, type DecidedLine } from './amendments.ts'
import { citedClause } from './amended-pack.ts'
import { findPack, packs } from './index.ts'
import { getScheme, judge, noSettings, type Pack, settingsOf } from './kit.ts'

const now = noSettings
const published = (name: string, numerator: number, denominator: number) =>
  settingsOf([{ name, territory: '220100', from: '2020-01-01', value: { numerator, denominator } }], ['220100'])

function packOf(id: string): Pack {
  const pack = packs.find(entry => entry.id === id)
  if (pack === undefined) throw new Error(`no pack ${id}`)
  return pack
}

const backToMarch = packOf('jilin-2020-82')
const byLevel = packOf('jilin-2020-59')

type Outcome = Pick<DecidedLine, 'verdict' | 'amountFen'>
const refused: Outcome = { verdict: 'unfit', amountFen: 0 }
const paid = (amountFen: number): Outcome => ({ verdict: 'fits', amountFen })

function lineOf(base: string, scheme: string) {
  return (
    id: string,
    change: DecidedLine['facts'],
    outcome: Outcome,
    more: Partial<DecidedLine> = {},
  ): DecidedLine => ({
    id,
    scheme,
    facts: { ...getScheme(packOf(base), scheme).example, ...change },
    used: [],
    ...outcome,
    ...more,
  })
}

const distressed = lineOf('changchun-2020-08', 'distressed')
const newHire = lineOf('changchun-2020-08', 'new-hire')
const induction = lineOf('changchun-2020-12', 'induction')
const upgrading = lineOf('changchun-2020-12', 'skills-upgrading')

function compared(amendment: Pack, decided: readonly DecidedLine[], settings = now) {
  return compareUnder({ decided, amendment, settings, settingsBefore: noSettings }).map(row => [
    row.id,
    row.governed,
    row.after.verdict,
    row.differenceFen,
    row.kind,
  ])
}

describe('a fall of 40 % and months back to March (82号)', () => {
  // The month of 2019 is 100,000,000 yuan on average: 60 % of it are left after a fall of 40 %.
  const decided = [
    distressed('fell-40', { revenueFen: 6_000_000_000 }, refused),
    distressed('fell-less', { revenueFen: 6_000_000_001 }, refused),
    distressed('fell-70', { revenueFen: 3_000_000_000 }, paid(50_000)),
    newHire('june', { month: '2020-06', trainingDays: 30, applied: '2020-08-03' }, refused),
    newHire('february', { month: '2020-02', trainingDays: 29, applied: '2020-08-03', hireDate: '2020-02-01' }, refused),
    newHire('uninsured', { insured: false }, refused),
  ]

  it('finds what is now due and leaves alone what does not change or is not governed', () => {
    expect(compared(backToMarch, decided)).toEqual([
      ['fell-40', true, 'fits', 50_000, 'supplement'],
      ['fell-less', true, 'unfit', 0, 'none'],
      ['fell-70', true, 'fits', 0, 'none'],
      ['june', true, 'fits', 50_000, 'supplement'],
      ['february', false, 'unfit', 0, 'none'],
      ['uninsured', true, 'unfit', 0, 'none'],
    ])
  })

  it('names the clauses of the arithmetic, and knows that the decisions of then are right', () => {
    const rows = compareUnder({ decided, amendment: backToMarch, settings: now, settingsBefore: noSettings })
    expect(rows.map(row => row.before.reproduced)).toEqual(decided.map(() => true))
    expect(rows.map(row => row.clauses)).toEqual([['08-03 二(二)'], [], [], ['08-03 二(一)'], [], []])
    expect(rows[0]?.after.steps.map(step => step.figures)).toEqual(['500.00'])
  })

  it('asks for a deeper fall where the bureau has published one, and then asks money back', () => {
    expect(compared(backToMarch, decided.slice(0, 3), published('indicator-drop', 3, 4))).toEqual([
      ['fell-40', true, 'unfit', 0, 'none'],
      ['fell-less', true, 'unfit', 0, 'none'],
      ['fell-70', true, 'unfit', -50_000, 'clawback'],
    ])
  })

  it('counts months granted anew for those after them: five months taken leave one', () => {
    const used = [{ on: 'work-based-months', key: 'all', take: 5 }]
    const month = (id: string, of: string, trainingDays: number) =>
      newHire(id, { month: of, trainingDays, applied: '2020-08-03' }, refused, { used, person: 'P1' })
    const months = [month('c', '2020-05', 31), month('a', '2020-03', 31), month('b', '2020-04', 30)]
    expect(compared(backToMarch, months)).toEqual([
      ['c', true, 'unfit', 0, 'none'],
      ['a', true, 'fits', 50_000, 'supplement'],
      ['b', true, 'unfit', 0, 'none'],
    ])
  })

  it('says when the notice of then does not give what was decided', () => {
    const [row] = compareUnder({
      decided: [distressed('odd', {}, paid(40_000))],
      amendment: backToMarch,
      settings: now,
      settingsBefore: noSettings,
    })
    expect([row?.before.reproduced, row?.differenceFen, row?.kind]).toEqual([false, 10_000, 'check'])
  })

  it('does not undo what an official refused by hand where the change says nothing of it', () => {
    expect(compared(backToMarch, [newHire('by-hand', {}, refused)])).toEqual([['by-hand', true, 'fits', 0, 'none']])
  })

  it('tells of months that are collected', () => {
    const june = { ...getScheme(backToMarch, 'new-hire').example, month: '2020-06', trainingDays: 30 }
    const notes = (month: string) =>
      judge(getScheme(backToMarch, 'new-hire'), { ...june, month }, now, []).notes.map(note => note.rule)
    expect([notes('2020-06'), notes('2020-07')]).toEqual([['first-half-collected'], ['partial-month-by-days']])
  })
})

describe('sums by level from 31 August (59号)', () => {
  // Trade 16 is of class B: 120 hours at 10 yuan under the old notice.
  const classB = { trade: 16, plannedHours: 120_000, attendedHours: 120_000 }
  const days = (classStart: string) => ({ ...classB, classStart, classEnd: '2020-09-24', assessed: '2020-09-25' })
  const decided = [
    induction('eve', { ...days('2020-08-30'), level: 'junior' }, paid(120_000)),
    induction('first-day', { ...days('2020-08-31'), level: 'junior' }, paid(120_000)),
    induction('senior', { ...classB, plannedHours: 150_000, attendedHours: 150_000, level: 'senior' }, paid(120_000)),
    induction('level-unknown', classB, paid(120_000)),
    induction('too-few-hours', { ...classB, level: 'senior' }, paid(120_000)),
    upgrading(
      'other-scheme',
      { classStart: '2020-10-12', classEnd: '2020-10-30', assessed: '2020-11-02' },
      paid(80_000),
    ),
  ]

  it('supersedes in mid-period: the class of the day before stays under the old notice', () => {
    expect(compared(byLevel, decided)).toEqual([
      ['eve', false, 'fits', 0, 'none'],
      ['first-day', true, 'fits', -40_000, 'clawback'],
      ['senior', true, 'fits', 80_000, 'supplement'],
      ['level-unknown', true, 'owed', 0, 'none'],
      ['too-few-hours', true, 'unfit', -120_000, 'clawback'],
      ['other-scheme', true, 'fits', 0, 'none'],
    ])
  })

  it('says what is missing where nothing can be compared yet', () => {
    const rows = compareUnder({ decided, amendment: byLevel, settings: now, settingsBefore: noSettings })
    expect(rows[3]?.after.owed.map(owed => owed.fact)).toEqual(['level'])
    expect(rows.map(row => row.before.reproduced)).toEqual(decided.map(() => true))
  })

  it('pays a level in part by attendance: 84 % of 1500', () => {
    const scheme = getScheme(byLevel, 'induction')
    const facts = { ...scheme.example, ...classB, attendedHours: 100_800, level: 'intermediate' }
    expect(judge(scheme, facts, now, []).amountFen).toBe(126_000)
  })

  it('gives the same list for the same input and changes nothing of it', () => {
    const frozen = decided.map(line => Object.freeze({ ...line, facts: Object.freeze({ ...line.facts }) }))
    const input = { decided: frozen, amendment: byLevel, settings: now, settingsBefore: noSettings }
    expect(JSON.stringify(compareUnder(input))).toBe(JSON.stringify(compareUnder(input)))
  })
})

describe('which notice governs', () => {
  const governing = (programme: string, day: string, switchedOn: readonly string[] = []) =>
    findPack({ programme, territoryChain: ['220102', '220100'], day, switchedOn })?.id

  it('knows of no change that is not switched on', () => {
    expect(governing('work-based-training', '2020-04-01')).toBeUndefined()
    expect(governing('work-based-training', '2020-08-01')).toBe('changchun-2020-08')
    expect(governing('training-action', '2020-09-01')).toBe('changchun-2020-12')
  })

  it('puts a change in the place of what it changes, from its first day to its last', () => {
    const on = ['jilin-2020-59', 'jilin-2020-82']
    expect(governing('work-based-training', '2020-02-29', on)).toBeUndefined()
    expect(governing('work-based-training', '2020-03-01', on)).toBe('jilin-2020-82')
    expect(governing('work-based-training', '2020-08-01', on)).toBe('jilin-2020-82')
    expect(governing('training-action', '2020-08-30', on)).toBe('changchun-2020-12')
    expect(governing('training-action', '2020-08-31', on)).toBe('jilin-2020-59')
  })

  it('leaves the amended notice with all its schemes, and declares its switch', () => {
    for (const change of packs.filter(pack => pack.amends !== undefined)) {
      const base = packOf(change.amends?.pack ?? '')
      expect(change.schemes.map(scheme => scheme.id)).toEqual(base.schemes.map(scheme => scheme.id))
      expect(change.settings.map(setting => setting.name)).toContain(`amendment/${change.id}`)
      expect(base.settings.map(setting => setting.name)).not.toContain(`amendment/${change.id}`)
      expect(change.doubts.map(doubt => doubt.id)).toContain(change.amends?.doubt)
    }
  })

  it('cites what is taken over by the notice that it comes from', () => {
    expect(citedClause('六; 12号 二(二)', '08-03')).toBe('08-03 六; 12号 二(二)')
    expect(citedClause('三(一)1, 三(一)2', '12号')).toBe('12号 三(一)1, 12号 三(一)2')
    expect(citedClause('82号 正文', '08-03')).toBe('82号 正文')
  })
})
