import { expect, it } from 'vitest'
import { settingValueOf } from './setting-value.ts'

it.each(['70%', '70 %', '70\uff05', '0.7', '7/10'])('%s is seven tenths', text => {
  expect(settingValueOf('ratio', text)).toEqual({ numerator: 7, denominator: 10 })
})

it('one hundred per cent is one, none is zero', () => {
  expect(settingValueOf('ratio', '100%')).toEqual({ numerator: 1, denominator: 1 })
  expect(settingValueOf('ratio', '0%')).toEqual({ numerator: 0, denominator: 1 })
})

it.each(['', 'much', '7/0', '-1', '1/2/3', '%'])('"%s" is no ratio', text => {
  expect(settingValueOf('ratio', text)).toBeUndefined()
})

it('yuan become whole fen, a third decimal is refused', () => {
  expect(settingValueOf('fen', '1,780.50')).toBe(178_050)
  expect(settingValueOf('fen', '1780.505')).toBeUndefined()
})

it('days are whole numbers', () => {
  expect(settingValueOf('integer', '15')).toBe(15)
  expect(settingValueOf('integer', '1.5')).toBeUndefined()
})
