import { describe, expect, it } from 'vitest'
import { matchWages } from './import-wage-lines.ts'

const line = (id: string, name: string, residentId: string, wageFen: number | null) => ({
  id,
  name,
  residentId,
  wageFen,
})

describe('bank lines beside the roster', () => {
  const roster = [
    line('a', '顾晓明', '1', 320_000),
    line('b', '顾晓明', '2', 310_000),
    line('c', '佟小雨', '3', null),
    line('d', '车文', '4', 300_000),
  ]

  it('match by id, add up several payments and name what differs', () => {
    const { matches } = matchWages(roster, [
      { residentId: '1', name: '顾晓明', fen: 200_000 },
      { residentId: '1', name: '顾晓明', fen: 120_000 },
      { residentId: '2', name: '顾晓明', fen: 300_000 },
    ])
    expect(matches.map(match => match.wage)).toEqual(['matched', 'differs', 'missing', 'missing'])
    expect(matches[1]?.wageFen).toBe(300_000)
  })

  it('match by name only where the name stands once', () => {
    const { matches, outside } = matchWages(roster, [
      { residentId: null, name: '顾晓明', fen: 320_000 },
      { residentId: null, name: '车文', fen: 300_000 },
    ])
    expect(matches.map(match => match.wage)).toEqual(['missing', 'missing', 'missing', 'matched'])
    expect(outside).toBe(1)
  })

  it('bring a wage that the roster leaves open, and keep nobody outside the roster', () => {
    const { matches, outside } = matchWages(roster, [
      { residentId: '3', name: '佟小雨', fen: 280_000 },
      { residentId: '9', name: '外人', fen: 900_000 },
    ])
    expect(matches[2]).toEqual({ id: 'c', wage: 'matched', wageFen: 280_000, fill: 280_000 })
    expect(outside).toBe(1)
  })
})
