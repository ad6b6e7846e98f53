import { describe, expect, it } from 'vitest'
import { fraction, times } from '../values/money.ts'
import { type Facts, type Scheme, asScheme, judge, judgeGroup, noSettings, owesSetting, settingsOf } from './kit.ts'

/** A scheme as other notices will need it: counts over the lines, a reserve that holds payment, a yearly cap partly used. */
const drillTyped: Scheme<Facts, { people: number }> = {
  id: 'drill',
  title: { zh: '练兵', en: 'drill' },
  clause: '一',
  unit: 'project',
  audience: 'enterprise',
  example: {},
  asks: [],
  governs: f => String(f.start),
  applied: f => String(f.start),
  subject: () => true,
  body: [
    {
      rule: 'reserve-too-low',
      clause: '二',
      says: { zh: '备付', en: 'reserve' },
      reads: ['reserveMonths'],
      holds: f => Number(f.reserveMonths) >= 12,
      at: ['payment'],
      otherwise: 'hold',
    },
    {
      rule: 'limit-not-set',
      clause: '三',
      says: { zh: '限', en: 'limit' },
      reads: ['start'],
      holds: (f, s) => (s.integer('limit', String(f.start)) === null ? owesSetting('limit', 'CJ-P', 'D-49') : true),
      at: ['payment'],
    },
  ],
  group: {
    of: lines => ({ people: lines.length }),
    rules: [
      {
        rule: 'too-few',
        clause: '四',
        says: { zh: '三十人', en: 'thirty' },
        reads: ['people'],
        holds: g => g.people >= 30,
      },
    ],
  },
  line: [],
  notes: [],
  amount: (f, _s, left) => {
    const due = Math.min(Number(f.hours) * 1000, left('yearly-fen', '2020', 40_000))
    return [
      {
        clause: '五',
        label: { zh: '学时', en: 'hours' },
        figures: String(due),
        valueFen: times(fraction(due), fraction(1)),
      },
    ]
  },
  draws: (_f, due) => [{ on: 'yearly-fen', key: '2020', take: due, limit: 40_000 }],
  counters: {
    'yearly-fen': {
      label: { zh: '年度', en: 'year' },
      unit: { zh: '分', en: 'fen' },
      full: { rule: 'year-full', clause: '五', says: { zh: '满', en: 'full' } },
    },
  },
  fund: 'special-account',
  payee: 'unit-account',
}
const drill = asScheme(drillTyped)

describe('what later notices need', () => {
  it('pays what is left of a partly used cap', () => {
    const used = [{ on: 'yearly-fen', key: '2020', take: 30_000 }]
    expect(judge(drill, { start: '2020-09-01', hours: 8 }, noSettings, []).amountFen).toBe(8_000)
    expect(judge(drill, { start: '2020-09-01', hours: 18 }, noSettings, used).amountFen).toBe(10_000)
  })

  it('asks rules at their stage; a rule that holds back leaves the line fitting', () => {
    const facts = { start: '2020-09-01', hours: 8, reserveMonths: 11 }
    const limited = settingsOf([{ name: 'limit', territory: 'x', from: '2020-01-01', value: 1 }], ['x'])
    expect(judge(drill, facts, limited, []).held).toEqual([])
    const paying = judge(drill, facts, limited, [], 'payment')
    expect([paying.verdict, paying.held.map(finding => finding.rule)]).toEqual(['fits', ['reserve-too-low']])
    expect(judge(drill, facts, noSettings, [], 'payment').owed[0]).toMatchObject({
      kind: 'setting',
      by: 'CJ-P',
      doubt: 'D-49',
    })
  })

  it('judges lines together', () => {
    const lines = (count: number) => Array.from({ length: count }, () => ({}))
    const group = (count: number) => judgeGroup(drill, lines(count), noSettings).broken.map(f => f.rule)
    expect([group(30), group(29)]).toEqual([[], ['too-few']])
  })
})
