import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskResidentId, parseResidentId, residentIdCheck } from './resident-id.ts'

const id = fc
  .record({
    area: fc.integer({ min: 110_000, max: 999_999 }),
    birth: fc.integer({ min: 0, max: 36_000 }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ area, birth, order }) => {
    const day = new Date(Date.UTC(1920, 0, 1 + birth)).toISOString().slice(0, 10).replaceAll('-', '')
    const first = `${area}${day}${String(order).padStart(3, '0')}`
    return first + residentIdCheck(first)
  })

describe('resident ids (GB 11643)', () => {
  it.each(['11010519491231002X', '440524188001010014', '34052419800101001X'])('reads the sample %s', text => {
    expect(parseResidentId(text).ok).toBe(true)
  })

  it('reads birth, sex and kind', () => {
    expect(parseResidentId('11010519491231002x')).toEqual({
      ok: true,
      value: '11010519491231002X',
      birth: '1949-12-31',
      sex: 'female',
      kind: 'resident',
      converted: false,
    })
  })

  it('normalises full-width digits and spaces, converts fifteen digits', () => {
    expect(parseResidentId('１１０１０５ 19491231 002Ｘ')).toMatchObject({ ok: true, value: '11010519491231002X' })
    expect(parseResidentId('110105491231002')).toMatchObject({ ok: true, value: '11010519491231002X', converted: true })
  })

  it.each([
    ['110105194912310021', 'check-digit'],
    ['110105194913310021', 'date'],
    ['110105194902300020', 'date'],
    ['1101051949123100', 'length'],
    ['', 'length'],
    ['11010519491231O02X', 'characters'],
    ['X10105194912310021', 'characters'],
  ])('%s fails by %s', (text, reason) => expect(parseResidentId(text)).toEqual({ ok: false, reason }))

  it('refuses no area, and tells permits apart', () => {
    const of = (first: string) => parseResidentId(first + residentIdCheck(first))
    expect(of('99010119900101001')).toMatchObject({ ok: true, kind: 'resident' })
    expect(of('81000019900101001')).toMatchObject({ ok: true, kind: 'residence-permit' })
    expect(of('91110019900101001')).toMatchObject({ ok: true, kind: 'foreign-permanent' })
  })

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(id, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (value, place, by) => {
        const digit = (Number(value[place]) + by) % 10
        return parseResidentId(value).ok && !parseResidentId(value.slice(0, place) + digit + value.slice(place + 1)).ok
      }),
    )
  })

  it('hides the birth date', () => {
    expect(maskResidentId('220104199001011234')).toBe('220104********1234')
    expect([maskResidentId('110105491231002'), maskResidentId('123')]).toEqual(['11***********02', '***'])
    fc.assert(fc.property(id, value => !maskResidentId(value).includes(value.slice(6, 14))))
  })
})
