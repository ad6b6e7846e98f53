import { describe, expect, it } from 'vitest'
import { noSettings, settingsOf } from '../kit.ts'
import {
  catalogue,
  classOf,
  classSetting,
  doubtfulNames,
  repairedSlips,
  type Trade,
  tradeNamed,
  tradeOn,
  unclassedTrades,
} from './catalogue.ts'

const trades = (catalogue[0]?.trades ?? []).filter(trade => trade !== undefined)
const count = (holds: (trade: Trade) => boolean): number => trades.filter(holds).length

describe('the catalogue of annex 1', () => {
  it('has 326 trades in 43 categories, numbered without a gap', () => {
    expect(trades.map(trade => trade.number)).toEqual(Array.from({ length: 326 }, (_, index) => index + 1))
    expect(new Set(trades.map(trade => trade.category)).size).toBe(43)
    expect(new Set(trades.map(trade => trade.name)).size).toBe(326)
  })

  it('has 78 trades of class A, 128 of B, 118 of C, two without, and 37 in urgent shortage', () => {
    expect(['A', 'B', 'C', null].map(name => count(trade => trade.class === name))).toEqual([78, 128, 118, 2])
    expect(count(trade => trade.shortage)).toBe(37)
    expect(unclassedTrades).toEqual([64, 95])
  })

  it('has the slips of the print put right, and doubtful names left as they are', () => {
    for (const [number, printed, right] of repairedSlips) {
      expect(tradeOn(number, '2020-09-07')?.name).toContain(right)
      expect(tradeOn(number, '2020-09-07')?.name).not.toContain(printed)
    }
    expect(doubtfulNames.map(number => tradeOn(number, '2020-09-07')?.name)).toEqual([
      '竹(藤、麻、棕、草)制品加工',
      '湿法纺酸碱站操作工',
      '手工编织',
    ])
  })

  it('knows no trade outside its numbers', () => {
    expect([0, 327, -1, 1.5].map(number => tradeOn(number, '2020-09-07'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('finds a trade by its name or a part of a joined one', () => {
    const numbers = ['保安员', '车工', '铣工、数控铣床操作工', '家庭服务员', '宠物驯导师']
    expect(numbers.map(name => tradeNamed(name, '2020-09-07')?.number)).toEqual([16, 172, 173, 86, undefined])
  })

  it('gives 64 and 95 a class only once the city bureau has set one, from that day on', () => {
    const driver = tradeOn(64, '2020-09-07')
    if (driver === undefined) throw new Error('64 is gone')
    const set = settingsOf(
      [{ name: classSetting(64), territory: '220100', from: '2020-10-01', value: 'B' }],
      ['220100'],
    )
    expect(classOf(driver, noSettings, '2020-10-01')).toBeNull()
    expect(classOf(driver, set, '2020-09-30')).toBeNull()
    expect(classOf(driver, set, '2020-10-01')).toBe('B')
  })
})
