import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './identifiers.ts'

describe('what may never be posted', () => {
  const shown: [string, string][] = [
    ['an id of eighteen digits', '990101199001011234'],
    ['an id ending in X', '99010119900101123x'],
    ['an old id of fifteen digits', '990101900101123'],
    ['an id in full-width digits', '９９０１０１１９９００１０１１２３４'],
    ['an id in groups', '990101 19900101 1234'],
    ['a mobile number', '联系电话19900000000。'],
    ['a mobile number with hyphens', '199-0000-0000'],
  ]
  test.each(shown)('%s is found', (_name, text) => {
    expect(findIdentifiers(`单位 ${text} 元`)).toHaveLength(1)
  })

  const allowed: [string, string][] = [
    ['an amount', '¥15,340.00 1534000'],
    ['a masked id', '990101********1234'],
    ['days', '2020-09-21 至 2020-09-28'],
    ['an office telephone', '0431-88770000'],
    ['an address of a list', '/publicity/220102-20200921-1a2b3c'],
  ]
  test.each(allowed)('%s is not', (_name, text) => {
    expect(findIdentifiers(text)).toEqual([])
  })
})
