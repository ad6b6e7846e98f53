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
import { getScheme, judge, noSettings, settingsOf } from './kit.ts'
import type { Facts, Finding, Judgement, Pack, Scheme, Settings, Used } from './kit.ts'

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

const enterprise: Facts = {
  employer: '91350100M000100Y43',
  month: '2020-08',
  applied: '2020-09-07',
  insured: true,
  size: 'small',
  industryCode: 'C13',
  wageStatement: true,
}

/** A line that fits each scheme; every row below breaks it in one place and names the one clause that then speaks. */
const fitting: Record<string, Facts> = {
  'new-hire': {
    ...enterprise,
    hireDate: '2020-03-01',
    category: 'registered-unemployed',
    trainingDays: 31,
    wagePaidFen: 300_000,
  },
  graduate: {
    ...enterprise,
    hireDate: '2020-07-15',
    category: 'graduate-2020',
    graduationYear: 2020,
    trainingDays: 31,
    wagePaidFen: 300_000,
  },
  distressed: {
    ...enterprise,
    hireDate: '2018-03-01',
    category: 'employee',
    trainingDays: 31,
    wagePaidFen: 300_000,
    stopped: true,
    operatingMonths2019: 12,
    revenue2019Fen: 120_000_000_000,
    revenueFen: 3_000_000_000,
    wageStatementLastYear: true,
  },
}

interface Lonely {
  readonly change?: Facts
  readonly used?: readonly Used[]
  readonly settings?: Settings
}

const shared: Record<string, Lonely> = {
  'enterprise-not-insured': { change: { insured: false } },
  'not-sme': { change: { size: 'large' } },
  'before-policy-start': {
    change: { month: '2020-06', trainingDays: 30, applied: '2020-08-03', hireDate: '2020-06-01' },
  },
  'after-2020-12-31': { change: { month: '2021-01', applied: '2020-12-31' } },
  'application-period-not-begun': { change: { month: '2020-07', applied: '2020-07-07', hireDate: '2020-07-01' } },
  'application-period-over': { change: { applied: '2021-01-01' } },
  'wage-statement-missing': { change: { wageStatement: false } },
  'hired-after-month': { change: { hireDate: '2020-09-01', trainingDays: null, wholeMonths: true } },
  'training-days-missing': { change: { trainingDays: 0 } },
  'training-days-too-many': { change: { hireDate: '2020-08-11', trainingDays: 22 } },
  'whole-month-but-hired-within': { change: { hireDate: '2020-08-11', trainingDays: null, wholeMonths: true } },
  'duplicate-work-for-training': { used: [{ on: 'work-based-month', key: '2020-08', take: 1 }] },
  'cap-6-months': { used: [{ on: 'work-based-months', key: 'all', take: 6 }] },
  'annual-limit-3-reached': { used: [{ on: 'training-times', key: '2020', take: 3 }] },
  'pre-job-already-paid': {
    used: [{ on: 'induction-or-work-based', key: '91350100M000100Y43', take: 1, as: 'induction' }],
  },
}
const monthly: Record<string, Lonely> = {
  'month-not-over': { change: { applied: '2020-08-31' } },
  'wage-not-paid': { change: { wagePaidFen: 0 } },
}

/** Refused only together: an early application is for a month that is not over yet. */
const twins: Record<string, readonly string[]> = {
  'application-period-not-begun': ['month-not-over', 'whole-month-figures-not-ready'],
  'after-2020-12-31': ['month-not-over', 'whole-month-figures-not-ready'],
}

const lonely: Record<string, Record<string, Lonely>> = {
  'new-hire': {
    ...shared,
    ...monthly,
    'hired-before-2020-01-01': { change: { hireDate: '2019-12-31' } },
    'hire-category-not-covered': { change: { category: 'employee' } },
    'form-only-category': { change: { category: 'registered-poor', categoryDecision: false } },
    'left-school-over-2-years': { change: { category: 'graduate-within-two-years', leftSchool: '2018-02-28' } },
  },
  graduate: {
    ...shared,
    ...monthly,
    'not-2020-graduate': { change: { graduationYear: 2019 } },
    'minimum-wage-changed-in-month': {
      settings: settingsOf(
        [{ name: 'minimum-wage', territory: '220100', from: '2020-08-15', value: 185_000 }],
        ['220100'],
      ),
    },
  },
  distressed: {
    ...shared,
    'not-stopped': { change: { stopped: false } },
    'indicator-drop-below-70': { change: { revenueFen: 3_000_000_001 } },
    'whole-month-figures-not-ready': { change: { applied: '2020-08-31' } },
    'missing-2019-same-period-wage-statement': { change: { wageStatementLastYear: false } },
    'living-expense-below-min-wage': { change: { wagePaidFen: 0, livingExpenseFen: 177_999 } },
  },
}

function spoken(judgement: Judgement): string[] {
  return [...judgement.broken, ...judgement.owed, ...judgement.held, ...judgement.warnings].map(finding => finding.rule)
}

describe.each(changchun202008.schemes.map(scheme => [scheme.id] as const))('each clause of %s alone', id => {
  const scheme = getScheme(changchun202008, id)
  const rows = lonely[id] ?? {}

  it('fits before anything is changed', () => {
    const judgement = judge(scheme, fitting[id] ?? {}, noSettings, [])
    expect([judgement.verdict, ...spoken(judgement)]).toEqual(['fits'])
  })

  it.each(Object.entries(rows))('%s', (rule, { change, used, settings }) => {
    const judgement = judge(scheme, { ...fitting[id], ...change }, settings ?? noSettings, used ?? [])
    expect(spoken(judgement).filter(name => !twins[rule]?.includes(name))).toEqual([rule])
  })

  it('leaves no rule and no counter without its case', () => {
    const counters = Object.values(scheme.counters).flatMap(({ full, excluded }) => [full?.rule, excluded?.rule])
    const all = [...scheme.body.map(rule => rule.rule), ...scheme.line.map(rule => rule.rule), ...counters]
    expect(Object.keys(rows).sort()).toEqual([...new Set(all.filter(rule => rule !== undefined))].sort())
  })
})

describe('worked cases beside the schemes', () => {
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
    const outcome = runCase(worked, calendar)
    expect(outcome.found).toBe(outcome.expected)
    expect(outcome.passed).toBe(true)
  })

  it('names a subsidy that no pack knows', () => {
    const [worked] = readCases([
      {
        id: 'none',
        subsidy: 'cc33.oneEnterprise',
        facts: {},
        expected: { eligible: true, amountYuan: 0, reasons: [] },
      },
    ])
    if (worked === undefined) throw new Error('no case was read')
    expect(runCase(worked, calendar)).toMatchObject({ passed: false, found: 'no pack for cc33.oneEnterprise' })
  })

  it('fails a case whose day does not exist, and only that one', () => {
    const expected = { eligible: true, amountYuan: null, reasons: [] }
    const [worked] = readCases([{ id: 'day', subsidy: 'cc12.publicity', facts: { published: '2020-02-30' }, expected }])
    if (worked === undefined) throw new Error('no case was read')
    expect(runCase(worked, calendar)).toMatchObject({ passed: false, found: 'refused day-impossible' })
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
    for (const expected of wrongs) expect(runCase({ ...worked, expected }, calendar).passed).toBe(false)
  })
})

describe('docs/coverage.md', () => {
  it('has a row for every requirement of the notice', () => {
    const text = readFileSync(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), 'utf8')
    const ids = [
      ...Array.from({ length: 30 }, (_, index) => `R08-${String(index + 1).padStart(2, '0')}`),
      'R08-A1',
      'R08-A2',
      'R08-A3',
    ]
    for (const id of ids) expect(text).toMatch(new RegExp(`^\\| ${id} \\|`, 'm'))
  })
})
