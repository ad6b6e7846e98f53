import { describe, expect, it } from 'vitest'
import { comparableName, parseBankAccount, parseBasicAccountNumber } from './bank-account.ts'
import { parseCompanyCode } from './company-code.ts'
import { maskAccount, maskName, maskPhone } from './mask.ts'
import { parsePhone } from './phone.ts'
import { Refusal, refuse, refuseAll } from './refusal.ts'

describe('unified social credit codes (GB 32100)', () => {
  it('reads the sample, also in small letters', () => {
    expect(parseCompanyCode('91350100M000100Y43')).toEqual({ ok: true, value: '91350100M000100Y43' })
    expect(parseCompanyCode(' 91350100m000100y43 ')).toMatchObject({ ok: true })
  })

  it.each([
    ['91350100M000100Y44', 'check-character'],
    ['91350100I000100Y43', 'characters'],
    ['91350100M000100Y4', 'length'],
    ['9135010AM000100Y43', 'characters'],
    ['91110108717809965C', 'check-character'],
    ['91110000800088421P', 'check-character'],
    ['9133010057462616XH', 'check-character'],
    ['914403001923987654', 'check-character'],
  ])('%s fails by %s', (text, reason) => expect(parseCompanyCode(text)).toEqual({ ok: false, reason }))
})

describe('telephones', () => {
  it.each([
    ['139 0000 1234', '13900001234'],
    ['+86-13900001234', '13900001234'],
    ['１３９００００１２３４', '13900001234'],
    ['043188522559', '0431-88522559'],
    ['0431－88522559', '0431-88522559'],
    ['(010)62345678', '010-62345678'],
    ['0431-88522559-801', '0431-88522559-801'],
  ])('%s is %s', (text, value) => expect(parsePhone(text)).toMatchObject({ ok: true, value }))

  it.each(['12345678901', '1390000123', '139000012345', '88522559', 'none', '', '0431'])('refuses %s', text =>
    expect(parsePhone(text).ok).toBe(false),
  )
})

describe('accounts', () => {
  it('reads digits only', () => {
    expect(parseBankAccount('0710 1234 5678 901')).toEqual({ ok: true, value: '071012345678901' })
    expect(parseBankAccount('1234567')).toEqual({ ok: false, reason: 'length' })
    expect(parseBankAccount('12345678A')).toEqual({ ok: false, reason: 'characters' })
    expect(parseBasicAccountNumber('J2410000000001')).toMatchObject({ ok: true })
    expect(parseBasicAccountNumber('J241000000000')).toEqual({ ok: false, reason: 'length' })
  })

  it('compares names of units without regard to width and brackets (W14)', () => {
    expect(comparableName('长春样本（吉林）有限公司')).toBe(comparableName('长春样本(吉林) 有限公司'))
  })
})

describe('masks', () => {
  it('leave only what tells people apart', () => {
    expect([maskPhone('13900001234'), maskPhone('0431-88522559')]).toEqual(['139****1234', '0431-******59'])
    expect([maskAccount('6222021234567890'), maskName('王小明'), maskName('王')]).toEqual([
      '************7890',
      '王**',
      '*',
    ])
    expect(maskName('𠮷田太郎')).toBe('𠮷***')
  })
})

describe('refusals', () => {
  it('carry every reason', () => {
    expect(() => refuse('day-impossible', { value: 'x' }, { field: 'hireDate' })).toThrow(Refusal)
    const reasons = [{ code: 'one' }, { code: 'two', at: { row: 3, column: 'D' } }]
    try {
      refuseAll(reasons)
    } catch (error) {
      expect(error instanceof Refusal && error.reasons).toEqual(reasons)
    }
    expect(() => refuseAll([])).toThrow('at least one reason')
  })
})
