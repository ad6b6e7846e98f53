import { describe, expect, it } from 'vitest'
import { Refusal } from '../../values/refusal.ts'
import { findPack } from '../index.ts'
import { type Facts, getScheme, judge, noSettings, parseFacts, type SettingEntry, settingsOf } from '../kit.ts'
import { liaoning202016 } from '../liaoning-2020-16/pack.ts'
import { dalian202041 } from './pack.ts'

const territory = '210200'
const settings = (...entries: Pick<SettingEntry, 'name' | 'value'>[]) =>
  settingsOf(
    entries.map(entry => ({ ...entry, territory, from: '2020-01-01' })),
    [territory],
  )

function under(scheme: string, change: Facts, published = noSettings) {
  const found = getScheme(dalian202041, scheme)
  return judge(found, { ...found.example, ...change }, published, [])
}

const rules = (found: readonly { readonly rule: string }[]): string[] => found.map(({ rule }) => rule)

describe('the epidemic period', () => {
  const july = { trainingStart: '2020-07-01', trainingEnd: '2020-07-10', claimed: '2020-07-20' }

  it('is as long as the bureau publishes, to the day', () => {
    const longer = (days: number) =>
      under('sme-training', july, settings({ name: 'epidemic-extension-days', value: days }))
    expect(rules(longer(9).broken)).toEqual(['after-2020-06-30'])
    expect(longer(10).verdict).toBe('fits')
  })

  it('lets months of work-based training run on with it', () => {
    const wage = { name: 'minimum-wage', value: 181_000 }
    const month = { month: '2020-07', claimed: '2020-08-03' }
    expect(rules(under('work-based-training', month, settings(wage)).broken)).toEqual(['after-2020-06-30'])
    const longer = settings(wage, { name: 'epidemic-extension-days', value: 1 })
    expect(under('work-based-training', month, longer).amountFen).toBe(181_000)
  })

  it('governs February from the day of the notice', () => {
    const scheme = getScheme(dalian202041, 'work-based-training')
    expect(scheme.governs({ month: '2020-02' })).toBe('2020-02-24')
    expect(scheme.governs({ month: '2020-03' })).toBe('2020-03-01')
  })
})

describe('which notice governs in Liaoning', () => {
  const governing = (territoryChain: readonly string[], day: string) =>
    findPack({ programme: 'epidemic-training', territoryChain, day })?.id

  it("is the city's in Dalian and the province's elsewhere, from their first day", () => {
    expect(governing(['210202', '210200', '210000'], '2020-02-24')).toBe('dalian-2020-41')
    expect(governing(['210100', '210000'], '2020-04-01')).toBe('liaoning-2020-16')
    expect(governing(['210200', '210000'], '2020-02-23')).toBeUndefined()
  })
})

describe('a doubt that province and city share', () => {
  const shared = dalian202041.doubts.filter(doubt => liaoning202016.doubts.some(other => other.id === doubt.id))

  it('has the same readings and the same default in both, so that one setting answers both', () => {
    expect(shared.map(doubt => doubt.id)).toEqual(expect.arrayContaining(['D-02', 'D-59', 'D-60', 'D-61', 'D-65']))
    const provincial = new Map(liaoning202016.doubts.map(doubt => [doubt.id, doubt]))
    for (const { id, readings, chosen } of shared) expect(provincial.get(id)).toMatchObject({ readings, chosen })
  })

  it('is decided for a district by the city, and by the province where the city is silent', () => {
    const entry = (place: string, value: string, from: string): SettingEntry => {
      return { name: 'D-65', territory: place, from, value }
    }
    const offline = (...entries: SettingEntry[]) =>
      under('sme-training', { mode: 'offline' }, settingsOf(entries, ['210203', '210200', '210000'])).verdict
    const province = entry('210000', 'suspended', '2020-03-20')
    expect(offline(province)).toBe('unfit')
    expect(offline(province, entry('210200', 'each-notice', '2020-03-01'))).toBe('fits')
    expect(offline(entry('210000', 'each-notice', '2020-03-20'), entry('210200', 'suspended', '2020-03-01'))).toBe(
      'unfit',
    )
  })
})

describe('the way of a claim', () => {
  const stepsOf = (scheme: string) => dalian202041.procedure.filter(step => step.schemes?.includes(scheme) !== false)

  it('leads to the basic account for training, to the account of whoever took the worker on otherwise', () => {
    const paid = (scheme: string) =>
      stepsOf(scheme).flatMap(step => (step.kind === 'pay' ? [[step.clause, step.accountKind]] : []))
    expect(paid('sme-training')).toEqual([['四¶3', 'basic']])
    expect(paid('work-based-training')).toEqual([['二¶2', 'unit']])
  })

  it('opens a class and counts three months for training alone', () => {
    const dues = (scheme: string) => stepsOf(scheme).flatMap(step => (step.kind === 'due' ? [step.clause] : []))
    expect(dues('sme-training')).toEqual(['四¶2', '四¶3'])
    expect(dues('prepayment')).toEqual(['四¶2'])
    expect(dues('work-based-training')).toEqual([])
  })
})

describe('what is not money', () => {
  it('keeps the hours that a course still owes offline', () => {
    const results = under('converted-online-courses', { totalHours: 100, onlineHours: 40 }).results
    expect(results.map(result => [result.code, result.says.en])).toEqual([
      ['offline-hours-owed', '60 hours are still to be held offline once the epidemic is over.'],
    ])
    expect(under('converted-online-courses', { totalHours: 10, onlineHours: 5 }).amountFen).toBe(0)
    expect(under('converted-online-courses', { convertedFromOffline: false, onlineHours: 100 }).results).toEqual([])
  })

  it('puts the money of a training under the year in which it was completed', () => {
    const { draws } = under('sme-training', {})
    expect(draws.filter(draw => draw.on === 'dalian-year-fen')).toEqual([
      { on: 'dalian-year-fen', key: '2020', take: 20_000, limit: 100_000, fen: true },
    ])
    expect(draws.find(draw => draw.on === 'liaoning-classes')?.span).toEqual({ from: '2020-04-01', to: '2020-04-10' })
  })

  it('asks the enterprise, the district or the bureau for what is missing', () => {
    const owed = (change: Facts) => under('sme-training', change).owed.map(({ by, fact }) => [by, fact])
    expect(owed({ size: null })).toEqual([['DL-D', 'size']])
    expect(owed({ sessionMinutes: null, periods: null })).toEqual([['enterprise', 'sessionMinutes']])
    const [wage] = under('work-based-training', {}).owed
    expect(wage).toMatchObject({ kind: 'setting', by: 'DL-C', setting: 'minimum-wage', doubt: 'D-63' })
    expect(rules(under('sme-training', { platformKind: null, mode: 'offline' }).owed)).toEqual([])
  })
})

describe('input that cannot be', () => {
  const faults = (raw: { readonly [name: string]: unknown }): string[] => {
    try {
      parseFacts(dalian202041.facts, raw)
      return []
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.reasons.map(reason => `${reason.code} ${String(reason.params?.field)}`)
    }
  }

  it('is refused at its field, all of it at once', () => {
    const wrong = {
      periods: -1,
      sessionMinutes: [90, 44.5],
      trainingStart: '2020-02-30',
      size: 'huge',
      estimatedSubsidyFen: 0.5,
      frontline: 'yes',
      wage: 1,
    }
    expect(faults(wrong)).toEqual([
      'fact-negative periods',
      'fact-not-whole sessionMinutes',
      'fact-not-a-day trainingStart',
      'fact-not-a-choice size',
      'fact-not-whole estimatedSubsidyFen',
      'fact-not-yes-no frontline',
      'fact-unknown wage',
    ])
    expect(faults({ sessionMinutes: [1441] })).toEqual(['fact-too-large sessionMinutes'])
    expect(faults({ sessionMinutes: [45, 90], periods: 2000, mode: 'online' })).toEqual([])
  })
})
