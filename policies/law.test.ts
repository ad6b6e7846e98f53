import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isDay } from '../values/days.ts'
import { calendarOf } from '../values/working-days.ts'
import { readCases, runCase } from './cases.ts'
import { changchun202008 } from './changchun-2020-08/pack.ts'
import { packs } from './index.ts'
import type { Finding, Pack, Scheme } from './kit.ts'
import { loadProofs, noticesOf } from './proof-register.ts'
import { checkProofs, type Proofs } from './proofs.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8')

function digestOf(pack: Pack, language: 'zh' | 'en'): string {
  const leaned = packs.filter(entry => pack.leansOn.includes(entry.id))
  return [pack, ...leaned].map(entry => read(entry.digest[language])).join('\n')
}

/** Every clause that a judgement of the scheme can name. */
function sayingsOf(scheme: Scheme): Finding[] {
  const counters = Object.values(scheme.counters).flatMap(counter => [counter.full, counter.excluded, counter.once])
  return [...scheme.body, ...scheme.line, ...scheme.notes, ...counters].filter(found => found !== undefined)
}

/** Clause numbers that stand as headings in a notice's digest. */
function headingsOf(id: string): string[] {
  return read(`${id}/digest.zh-CN.md`)
    .split('\n')
    .filter(line => line.startsWith('## '))
    .map(line => line.slice(3).split(' ')[0] ?? '')
}

describe.each(packs.map(pack => [pack.id, pack] as const))('%s', (_id, pack) => {
  it('cites a clause and a first day for every parameter', () => {
    for (const [name, parameter] of Object.entries(pack.parameters)) {
      expect(parameter.values.length, name).toBeGreaterThan(0)
      for (const value of parameter.values) {
        expect(value.clause, name).not.toBe('')
        expect(isDay(value.from), name).toBe(true)
      }
      if (parameter.doubt !== undefined) expect(pack.doubts.map(doubt => doubt.id)).toContain(parameter.doubt)
    }
  })

  it('says only what stands in its digest, in both languages', () => {
    const [zh, en] = [digestOf(pack, 'zh'), digestOf(pack, 'en')]
    const missing = [...pack.schemes.flatMap(sayingsOf), ...Object.values(pack.bestOf)].filter(
      ({ says }) => !zh.includes(says.zh) || !en.includes(says.en),
    )
    expect(missing.map(finding => finding.rule)).toEqual([])
  })

  it('numbers its clauses as the digests do', () => {
    const cited = pack.schemes.flatMap(sayingsOf).flatMap(({ clause }) => clause.split(/[,;] /))
    for (const clause of new Set(cited)) {
      const of = clause.startsWith('12号 ')
        ? 'changchun-2020-12'
        : clause.startsWith('08-03 ')
          ? 'changchun-2020-08'
          : pack.id
      const bare = clause.replace(/^(12号|08-03) /, '')
      expect(
        headingsOf(of).some(heading => bare.startsWith(heading)),
        clause,
      ).toBe(true)
    }
  })

  it('names only its own schemes where a step or a form belongs to some of them', () => {
    const own = pack.schemes.map(scheme => scheme.id)
    const named = [...pack.procedure, ...pack.templates].flatMap(one => one.schemes ?? [])
    expect(named.filter(scheme => !own.includes(scheme))).toEqual([])
  })

  it('has every doubt that its rules, procedure and schemes lean on, each with its chosen reading', () => {
    const known = new Set(pack.doubts.map(doubt => doubt.id))
    expect(known.size).toBe(pack.doubts.length)
    const rules = pack.schemes.flatMap(scheme => [...scheme.body, ...scheme.line].flatMap(rule => rule.doubts ?? []))
    const steps = pack.procedure.flatMap(step => ('doubts' in step ? step.doubts : []))
    for (const id of [...rules, ...steps, ...pack.schemes.flatMap(scheme => scheme.doubts ?? [])]) {
      if (id !== 'D-01' || pack.id === changchun202008.id) expect([...known]).toContain(id)
    }
    for (const doubt of pack.doubts) expect(doubt.readings.map(reading => reading.id)).toContain(doubt.chosen)
  })

  it('declares every fact that its rules read', () => {
    const names = pack.schemes.flatMap(scheme => [...scheme.body, ...scheme.line].flatMap(rule => rule.reads))
    for (const name of names) expect(Object.keys(pack.facts)).toContain(name)
  })

  it('gives each rule its own id within a scheme', () => {
    for (const scheme of pack.schemes) {
      const ids = [...scheme.body, ...scheme.line].map(rule => rule.rule)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('each rule alone', async () => {
  const proven = await loadProofs()

  it.each(proven.map(entry => [entry.pack.id, entry] as const))('%s', (_id, { pack, proofs }) => {
    expect(checkProofs(pack, proofs)).toEqual([])
  })

  it('notices an example that does not fit, a rule without its case, and a case under which two rules speak', () => {
    const [entry] = proven
    if (entry === undefined) throw new Error('no pack')
    const lonely = entry.proofs.lonely['new-hire'] ?? {}
    const wrong = (rows: Proofs['lonely'][string]) => ({
      ...entry.proofs,
      lonely: { ...entry.proofs.lonely, 'new-hire': rows },
    })
    const without = Object.fromEntries(Object.entries(lonely).filter(([rule]) => rule !== 'not-sme'))
    expect(checkProofs(entry.pack, wrong(without))).toHaveLength(1)
    const both = { ...lonely, 'not-sme': { change: { size: 'large', insured: false } } }
    expect(checkProofs(entry.pack, wrong(both))).toHaveLength(1)
    expect(checkProofs(entry.pack, wrong({ ...lonely, 'no-rule': {} }))).toHaveLength(1)
  })
})

describe('worked cases beside the schemes', async () => {
  const notices = noticesOf(await loadProofs())
  const days = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Record<string, object>
  const calendar = calendarOf(
    [
      ...Object.keys(days.holidays ?? {}).map(day => ({ day, kind: 'off' as const })),
      ...Object.keys(days.workdays ?? {}).map(day => ({ day, kind: 'work' as const })),
    ],
    [2019, 2020, 2021],
  )
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.cases.yaml'))
  const cases = files.flatMap(file => readCases(parse(read(file))))

  it.each(cases.map(worked => [worked.id, worked] as const))('%s', (_id, worked) => {
    const outcome = runCase(worked, calendar, notices)
    expect(outcome.found).toBe(outcome.expected)
    expect(outcome.passed).toBe(true)
  })

  it('names a subsidy that no pack knows', () => {
    const [worked] = readCases([
      {
        id: 'none',
        subsidy: 'no.such',
        facts: {},
        expected: { eligible: true, amountYuan: 0, reasons: [] },
      },
    ])
    if (worked === undefined) throw new Error('no case was read')
    expect(runCase(worked, calendar, notices)).toMatchObject({ passed: false, found: 'no pack for no.such' })
  })

  it('fails a case whose day does not exist, and only that one', () => {
    const expected = { eligible: true, amountYuan: null, reasons: [] }
    const [worked] = readCases([{ id: 'day', subsidy: 'cc12.publicity', facts: { published: '2020-02-30' }, expected }])
    if (worked === undefined) throw new Error('no case was read')
    expect(runCase(worked, calendar, notices)).toMatchObject({
      passed: false,
      found: 'refused published: fact-not-a-day',
    })
  })

  it.each([
    ['cc12.preJob', { plannedHours: 'eighty' }, 'plannedHours: fact-not-a-number'],
    ['cc12.preJob', { plannedHours: 80, attendedHours: -1 }, 'attendedHours: fact-negative'],
    ['cc12.preJob', { costBornBy: 'enterprise', certificateObtained: 'yes' }, 'certificateObtained: fact-not-yes-no'],
    ['cc12.appraisal', { tradeClass: 'D' }, 'tradeClass: fact-not-a-choice (A, B, C)'],
    ['cc12.drill', { hours: 8, participants: 30.5 }, 'participants: fact-not-whole'],
    ['cc08.newHire', { months: ['2020-08', '2020-99'] }, 'months: fact-not-a-month'],
    ['cj.workForTraining', { months: 1.5 }, 'months: fact-not-whole'],
    ['dl.smeTraining', { sessionMinutes: [-45, 90] }, 'sessionMinutes: fact-negative'],
    ['dl.prepayment', { planApproved: 'soon' }, 'planApproved: fact-not-a-day'],
    ['cc12.employmentSkills', { enrolled: 30, passed: 36, notPassed: 0 }, 'passed: fact-too-large'],
    ['cc12.employmentSkills', { enrolled: 40, passed: 36, notPassed: 5 }, 'notPassed: fact-too-large'],
    ['cc12.preJob', { classStart: '2020-02-30', trade: 1.5 }, 'classStart: fact-not-a-day; trade: fact-not-whole'],
  ])('reads no fact of %s that cannot be: %o', (subsidy, facts, said) => {
    const expected = { eligible: true, amountYuan: 0, reasons: [] }
    const [worked] = readCases([{ id: 'odd', subsidy, facts, expected }])
    if (worked === undefined) throw new Error('no case was read')
    expect(runCase(worked, calendar, notices)).toMatchObject({ passed: false, found: `refused ${said}` })
  })

  it.each([
    ['cc12.preJob', { attendendHours: 80 }, 'attendendHours', 'attendedHours'],
    ['cc08.newHire', { month: '2020-08', hireCatagory: '就业困难人员' }, 'hireCatagory', 'hireCategory'],
    ['cj.refund', { reserveMonth: 18 }, 'reserveMonth', 'reserveMonths'],
    // A name of another notice is none of this one.
    ['cc12.preJob', { longestVideoSeconds: 300 }, 'longestVideoSeconds', 'videoMinutes'],
    ['validate.idCard', { valeu: '110' }, 'valeu', 'value'],
  ])('refuses a name of %s that nothing reads: %o', (subsidy, facts, field, nearest) => {
    const expected = { eligible: true, amountYuan: 0, reasons: [] }
    const [worked] = readCases([{ id: 'misspelt', subsidy, facts, expected }])
    if (worked === undefined) throw new Error('no case was read')
    const { passed, found } = runCase(worked, calendar, notices)
    expect(passed).toBe(false)
    expect(found.startsWith(`refused ${field}: fact-unknown (`)).toBe(true)
    expect(found.slice(found.indexOf('(') + 1, -1).split(', ')).toContain(nearest)
  })

  it('says that the months are missing where none is stated', () => {
    const expected = { eligible: null, amountYuan: null, reasons: ['MONTHS_MISSING'] }
    for (const subsidy of ['cc08.newHire', 'cc12.workForTraining', 'cj.workForTraining']) {
      const [worked] = readCases([{ id: 'no-month', subsidy, facts: {}, expected }])
      if (worked === undefined) throw new Error('no case was read')
      expect(runCase(worked, calendar, notices)).toMatchObject({ passed: true })
    }
  })

  it('notices a wrong amount, a missing reason, a reason too many and a wrong day', () => {
    const [worked] = cases.filter(entry => entry.id === 'W08-016')
    if (worked === undefined) throw new Error('the case is gone')
    const wrongs = [
      { ...worked.expected, amountYuan: 1499.99 },
      { ...worked.expected, eligible: false },
      { ...worked.expected, reasons: ['ELIGIBLE'] },
      { ...worked.expected, reasons: [...worked.expected.reasons, 'NOT_SME'] },
      { ...worked.expected, extra: { timesAfter: 4 } },
    ]
    for (const expected of wrongs) expect(runCase({ ...worked, expected }, calendar, notices).passed).toBe(false)
  })
})
