import { describe, expect, it } from 'vitest'
import { type Facts, judgeBest, settingsOf } from '../kit.ts'
import { changchun202008 } from './pack.ts'

/** A graduate of 2020 who is also within two years of leaving school, unless the change says otherwise. */
function best(reading: string | null, change: Facts = {}) {
  const graduate = changchun202008.schemes.find(scheme => scheme.id === 'graduate')
  const facts = { ...graduate?.example, leftSchool: '2020-07-01', ...change }
  const entries = reading === null ? [] : [{ name: 'D-17', territory: '220100', from: '2020-07-01', value: reading }]
  const found = judgeBest(changchun202008, 'work-based-month', facts, settingsOf(entries, ['220100']), [])
  const { scheme, verdict, amountFen } = found
  return { scheme, verdict, amountFen, notes: found.notes.map(note => note.rule) }
}

describe('a graduate of 2020 who also fits 二(一) (D-17)', () => {
  it('brings the higher rate, and the sheet says so', () => {
    const higher = { scheme: 'graduate', verdict: 'fits', amountFen: 178_000, notes: ['higher-rate-only'] }
    expect(best(null)).toEqual(higher)
    expect(best('higher')).toEqual(higher)
  })

  it('brings both where both are added, and nothing is said of the higher', () => {
    expect(best('sum')).toEqual({ scheme: 'graduate', verdict: 'fits', amountFen: 228_000, notes: [] })
  })

  it('of one kind alone brings one rate under any reading', () => {
    expect(best('sum', { leftSchool: null })).toMatchObject({ amountFen: 178_000, notes: [] })
    expect(best('sum', { graduationYear: 2019 })).toMatchObject({ scheme: 'new-hire', amountFen: 50_000, notes: [] })
  })

  it('waits for an official where he chooses, and brings what he has chosen', () => {
    expect(best('officer')).toMatchObject({ verdict: 'owed', amountFen: 0 })
    expect(best('officer', { graduateRateDecision: true })).toMatchObject({ scheme: 'graduate', amountFen: 178_000 })
    expect(best('officer', { graduateRateDecision: false })).toMatchObject({ scheme: 'new-hire', amountFen: 50_000 })
  })

  it('who fits the staff of a stopped enterprise as well brings the higher of these two also where 三 and 二(一) are added', () => {
    const stopped = { stopped: true, wageStatementLastYear: true, operatingMonths2019: 12, graduationYear: 2019 }
    const figures = { revenue2019Fen: 120_000_000_000, revenueFen: 3_000_000_000 }
    expect(best('sum', { ...stopped, ...figures }).notes).toEqual(['higher-rate-only'])
  })
})
