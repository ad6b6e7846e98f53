import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../values/refusal.ts'
import { changchun202008 } from './changchun-2020-08/pack.ts'
import { changchun202012 } from './changchun-2020-12/pack.ts'
import { findPack, route } from './index.ts'
import {
  type Facts,
  type Pack,
  type SettingEntry,
  type Used,
  explain,
  getScheme,
  judge,
  judgeBest,
  noSettings,
  parseFacts,
  procedureOn,
  settingsOf,
  sheetText,
  taken,
} from './kit.ts'

const line: Facts = {
  employer: '91350100M000100Y43',
  month: '2020-08',
  applied: '2020-09-07',
  insured: true,
  size: 'small',
  industryCode: 'C13',
  wageStatement: true,
  hireDate: '2020-07-15',
  category: 'graduate-2020',
  graduationYear: 2020,
  leftSchool: '2020-07-01',
  trainingDays: 31,
  wagePaidFen: 300_000,
}
const best = (facts: Facts, used: readonly Used[] = []) =>
  judgeBest(changchun202008, 'work-based-month', facts, noSettings, used)

describe('the best of several schemes', () => {
  it('pays a graduate of 2020 the higher rate alone, and says so', () => {
    const found = best(line)
    expect([found.verdict, found.scheme, found.amountFen]).toEqual(['fits', 'graduate', 178_000])
    expect(found.notes.map(note => note.rule)).toEqual(['higher-rate-only'])
    expect(found.others).toContainEqual({ scheme: 'new-hire', verdict: 'fits', amountFen: 50_000 })
  })

  it('falls back to the lower one when the higher does not fit', () => {
    const found = best({
      ...line,
      category: 'graduate-within-two-years',
      graduationYear: 2019,
      leftSchool: '2019-07-01',
    })
    expect([found.scheme, found.amountFen, found.notes]).toEqual(['new-hire', 50_000, []])
  })

  it('shows the scheme that the line is meant for, with all its clauses, when none fits', () => {
    const found = best({ ...line, insured: false, graduationYear: 2019, leftSchool: null })
    expect([found.verdict, found.scheme, found.amountFen, found.steps, found.draws]).toEqual([
      'unfit',
      'graduate',
      0,
      [],
      [],
    ])
    expect(found.broken.map(finding => finding.rule)).toEqual(['enterprise-not-insured', 'not-2020-graduate'])
    expect(best({ ...line, category: 'employee', graduationYear: null }).scheme).toBe('distressed')
    expect(best({ ...line, category: 'hard-to-employ', hireDate: '2019-01-01' }).scheme).toBe('new-hire')
  })
})

describe('what is owed', () => {
  const newHire = getScheme(changchun202008, 'new-hire')

  it('names facts, papers and decisions with who owes them', () => {
    const facts = { ...line, category: 'registered-poor', size: null, wageStatement: null, hireDate: null }
    const { verdict, owed } = judge(newHire, facts, noSettings, [])
    expect(verdict).toBe('owed')
    expect(owed.map(({ rule, kind, by, fact }) => [rule, kind, by, fact])).toEqual([
      ['not-sme', 'decision', 'CC-D', 'size'],
      ['wage-statement-missing', 'fact', 'enterprise', 'wageStatement'],
      ['hired-before-2020-01-01', 'fact', 'enterprise', 'hireDate'],
      ['hired-after-month', 'fact', 'enterprise', 'hireDate'],
      ['form-only-category', 'decision', 'CC-D', 'categoryDecision'],
    ])
    expect(owed.at(-1)?.doubt).toBe('D-24')
    expect(owed[1]?.evidence).toBe('wage-statement')
  })

  it('does not take a fact that is left out for a fact that is wrong', () => {
    const { broken, verdict } = judge(newHire, {}, noSettings, [])
    expect([verdict, broken]).toEqual(['owed', []])
    for (const scheme of changchun202008.schemes) expect(judge(scheme, {}, noSettings, []).broken).toEqual([])
  })

  it('lets an official settle the size, the five industries and the poor', () => {
    const fits = (change: Facts) =>
      judge(newHire, { ...line, category: 'hard-to-employ', ...change }, noSettings, []).verdict
    expect(fits({ size: null, fiveIndustryDeclared: true })).toBe('owed')
    expect(fits({ size: 'large', fiveIndustryDeclared: true })).toBe('owed')
    expect(fits({ size: 'large', fiveIndustryDeclared: true, fiveIndustryConfirmed: true })).toBe('fits')
    expect(fits({ size: 'large', fiveIndustryDeclared: true, fiveIndustryConfirmed: false })).toBe('unfit')
    expect(fits({ size: null, industryCode: 'H62' })).toBe('fits')
    expect(fits({ category: 'registered-poor', categoryDecision: true })).toBe('fits')
  })
})

describe('counters', () => {
  it('counts a series once, in the year in which it began (D-11)', () => {
    const used = ['2020', '2020', '2021'].map(key => ({ on: 'training-times', key, take: 1, once: 'series' }))
    expect([taken(used, 'training-times', '2020'), taken(used, 'training-times', '2021')]).toEqual([1, 0])
  })

  it('lets a running series go on when the year is full', () => {
    const graduate = getScheme(changchun202008, 'graduate')
    const others = { on: 'training-times', key: '2020', take: 2 }
    const series = { on: 'training-times', key: '2020', take: 1, once: 'work-based-series' }
    const found = judge(graduate, line, noSettings, [others, series])
    expect([found.verdict, found.notes.map(note => note.rule)]).toEqual(['fits', ['counts-as-one-time']])
    expect(judge(graduate, line, noSettings, [{ ...others, take: 3 }]).verdict).toBe('unfit')
  })

  it('never lets a person have more than six months or one month twice, in whatever order they come', () => {
    const months = fc.array(fc.constantFrom('2020-07', '2020-08', '2020-09', '2020-10', '2020-11', '2020-12'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(months, fc.nat(6), (order, before) => {
        const used: Used[] = [{ on: 'work-based-months', key: 'all', take: before }]
        const paid: string[] = []
        for (const month of order) {
          const facts = {
            ...line,
            hireDate: '2020-01-01',
            applied: '2020-12-31',
            month,
            trainingDays: null,
            wholeMonths: true,
          }
          const found = best(facts, used)
          if (found.verdict !== 'fits') continue
          paid.push(month)
          used.push(...found.draws)
        }
        return paid.length + before <= 6 && new Set(paid).size === paid.length
      }),
    )
  })
})

describe('arithmetic', () => {
  it('pays part of a month by days, never more than the month, and rounds once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), days => {
        const found = best({ ...line, trainingDays: days })
        const exact = (178_000 * days) / 31
        return Math.abs(found.amountFen - exact) <= 0.5 && found.steps.length === (days === 31 ? 1 : 2)
      }),
    )
  })
})

describe('the decision sheet', () => {
  const input = {
    pack: changchun202008,
    scheme: { bestOf: 'work-based-month' },
    facts: line,
    settings: noSettings,
    used: [],
  }

  it('has the same bytes for the same pack, facts, settings and takings, however the facts are ordered', () => {
    const turned = Object.fromEntries(Object.entries(line).reverse()) as Facts
    expect(sheetText(explain({ ...input, facts: turned }))).toBe(sheetText(explain(input)))
    expect(sheetText(explain({ ...input, facts: { ...line, trainingDays: 30 } }))).not.toBe(sheetText(explain(input)))
  })

  it('agrees with the judgement and shows fact, standing, evidence, arithmetic, counters, settings and doubts', () => {
    const entries: SettingEntry[] = [{ name: 'minimum-wage', territory: '220100', from: '2020-08-01', value: 185_000 }]
    const sheet = explain({
      ...input,
      facts: { ...line, trainingDays: 10 },
      settings: settingsOf(entries, ['220104', '220100']),
      used: [{ on: 'work-based-months', key: 'all', take: 2 }],
      standings: { hireDate: 'imported' },
      evidence: { 'wage-statement': ['file-1'] },
    })
    expect([sheet.verdict, sheet.amount]).toEqual(['fits', '¥596.77'])
    expect(sheet.steps.map(step => step.figures)).toEqual(['1,850.00', '1,850.00 × 10 ÷ 31'])
    const hired = sheet.rows.find(row => row.rule === 'hired-after-month')
    expect(hired?.facts[0]).toMatchObject({ name: 'hireDate', value: '2020-07-15', standing: 'imported' })
    expect(sheet.rows.find(row => row.rule === 'wage-statement-missing')?.evidence[0]?.references).toEqual(['file-1'])
    expect(sheet.counters.find(counter => counter.on === 'work-based-months')).toMatchObject({
      used: 2,
      take: 1,
      limit: 6,
    })
    expect(sheet.settings).toContainEqual({
      name: 'minimum-wage',
      label: { zh: '最低工资标准（月）', en: 'minimum wage (month)' },
      day: '2020-08-01',
      value: '185000',
      shown: { zh: '¥1,850.00', en: '¥1,850.00' },
    })
    expect(sheet.doubts.map(doubt => doubt.id)).toEqual(expect.arrayContaining(['D-13', 'D-16', 'D-22']))
    expect(sheet.rows.every(row => row.mark === 'holds')).toBe(true)
  })

  it('marks what is broken, owed or waiting', () => {
    const used: Used[] = [{ on: 'work-based-month', key: '2020-08', take: 1 }]
    const sheet = explain({ ...input, facts: { ...line, insured: false, size: null, applied: '2020-08-20' }, used })
    const marks = Object.fromEntries(sheet.rows.map(row => [row.rule, row.mark]))
    expect(marks).toMatchObject({
      'enterprise-not-insured': 'broken',
      'not-sme': 'owed',
      'month-not-over': 'wait',
      'duplicate-work-for-training': 'broken',
    })
    expect(sheet.rows.find(row => row.rule === 'not-sme')?.owed?.byName.zh).toContain('人社局')
  })
})

describe('settings', () => {
  it('gives the nearest territory and the latest day, and nothing before the first', () => {
    const entries: SettingEntry[] = [
      { name: 'distressed-rate', territory: '220100', from: '2020-07-01', value: 50_000 },
      { name: 'distressed-rate', territory: '220104', from: '2020-09-01', value: 40_000 },
      { name: 'distressed-rate', territory: '220104', from: '2020-10-01', value: 30_000 },
      { name: 'distressed-rate', territory: '220105', from: '2020-07-01', value: 1 },
    ]
    const settings = settingsOf(entries, ['220104', '220100'])
    const on = (day: string) => settings.fen('distressed-rate', day)
    expect([on('2020-06-30'), on('2020-08-01'), on('2020-09-30'), on('2020-12-01')]).toEqual([
      null,
      50_000,
      40_000,
      30_000,
    ])
    expect(() => settings.ratio('distressed-rate', '2020-12-01')).toThrow('not a fraction')
  })

  it('reaches the procedure, and publicity is never shorter than the notice says', () => {
    const entries = [
      ['review-working-days', 3],
      ['publicity-working-days', 2],
      ['publicity-first-day-counts', 1],
    ] as const
    const settings = settingsOf(
      entries.map(([name, value]) => ({ name, value, territory: '220100', from: '2020-01-01' })),
      ['220100'],
    )
    const steps = procedureOn(changchun202008.procedure, settings, '2020-09-01')
    expect(steps.find(step => step.kind === 'review')).toMatchObject({ deadlineWorkingDays: 3, legal: false })
    expect(steps.find(step => step.kind === 'publicity')).toMatchObject({ workingDays: 5, firstDayCounts: true })
  })
})

describe('facts at the border', () => {
  it('refuses every fault at once, each at its field', () => {
    const raw = {
      hireDate: '2020-02-30',
      wagePaidFen: -1,
      size: 'huge',
      month: 7,
      insured: 'yes',
      trainingDays: 1.5,
      nothing: 1,
    }
    try {
      parseFacts(changchun202008.facts, raw)
      expect.unreachable()
    } catch (error) {
      const reasons = error instanceof Refusal ? error.reasons : []
      expect(reasons.map(reason => [reason.at?.field, reason.code])).toEqual([
        ['hireDate', 'fact-not-a-day'],
        ['wagePaidFen', 'fact-negative'],
        ['size', 'fact-not-a-choice'],
        ['month', 'fact-not-a-month'],
        ['insured', 'fact-not-yes-no'],
        ['trainingDays', 'fact-not-whole'],
        ['nothing', 'fact-unknown'],
      ])
      expect(reasons[2]?.params?.allowed).toBe('large, medium, small, micro')
    }
  })

  it('refuses hours stated plainly or in fractions: they are counted in thousandths', () => {
    const codesOf = (raw: Record<string, unknown>) => {
      try {
        parseFacts(changchun202012.facts, raw)
        return []
      } catch (error) {
        return error instanceof Refusal ? error.reasons.map(reason => reason.code) : []
      }
    }
    expect(codesOf({ plannedHours: 80 })).toEqual(['fact-too-few-thousandths'])
    expect(codesOf({ plannedHours: 999 })).toEqual(['fact-too-few-thousandths'])
    expect(codesOf({ plannedHours: 1000, attendedHours: 0 })).toEqual([])
    expect(codesOf({ plannedHours: 80.5, attendedHours: -1 })).toEqual(['fact-not-thousandths', 'fact-negative'])
  })

  it('names the nearest facts where a name is not known', () => {
    try {
      parseFacts(changchun202008.facts, { wagePaid: 300_000 })
      expect.unreachable()
    } catch (error) {
      const reasons = error instanceof Refusal ? error.reasons : []
      expect(String(reasons[0]?.params?.allowed).split(', ')).toContain('wagePaidFen')
    }
  })

  it('normalises ids and keeps null as not known', () => {
    const facts = parseFacts(changchun202008.facts, {
      residentId: '11010519491231002x',
      category: null,
      phone: '139 0000 1234',
    })
    expect(facts).toEqual({ residentId: '11010519491231002X', category: null, phone: '13900001234' })
  })
})

describe('notices and routes', () => {
  const of = (territoryChain: string[], day: string) =>
    findPack({ programme: 'work-based-training', territoryChain, day })?.id

  it('finds the notice of the place and day, and none outside', () => {
    expect(of(['220104', '220100'], '2020-07-01')).toBe('changchun-2020-08')
    expect(of(['220104', '220100'], '2020-06-30')).toBeUndefined()
    expect(of(['220104', '220100'], '2021-01-01')).toBeUndefined()
    expect(of(['652301', '652300'], '2020-08-01')).toBe('changji-2020-15')
    expect(of(['110101', '110100'], '2020-08-01')).toBeUndefined()
  })

  it('sends private firms to their place, the state’s to the city, outer counties to their own finance', () => {
    const at = (applicantKind: Parameters<typeof route>[0]['applicantKind'], code: string) =>
      route({ ...changchun202008, applicantKind, territoryChain: [code, '220100'] })
    expect(at('private-enterprise', '220104')).toMatchObject({
      reviewer: '220104',
      level: 'district',
      fundChain: 'city',
    })
    expect(at('private-enterprise', '220122')).toMatchObject({
      reviewer: '220122',
      level: 'county',
      fundChain: 'own',
    })
    expect(at('private-enterprise', '220112')).toMatchObject({ fundChain: 'city' })
    expect(at('state-owned-enterprise', '220122')).toMatchObject({
      reviewer: '220100',
      level: 'city',
      fundChain: 'city',
    })
    expect(at('central-or-provincial-enterprise', '220104')).toMatchObject({ reviewer: '220100' })
    expect(route({ ...changchun202008, applicantKind: 'institution', territoryChain: ['0'] })).toBeUndefined()
  })
})

describe('mistakes of a caller', () => {
  it('throws for a choice or a scheme that no pack has', () => {
    expect(() => judgeBest(changchun202008, 'nothing', line, noSettings, [])).toThrow('no schemes')
    expect(() => getScheme(changchun202008 satisfies Pack, 'nothing')).toThrow('no scheme')
  })
})
