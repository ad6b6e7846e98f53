import type { RosterPerson } from './people.ts'
import type { RawCell, RawSheet } from './workbook.ts'

/** A bank's lines of one pay day: what was paid to whom, as the bank exports it. */
export function wageSheet(persons: RosterPerson[], paid: { day: string; accountPrefix: string }): RawSheet {
  const rows: RawCell[][] = [['序号', '姓名', '身份证号', '账号', '实发金额', '发放日期', '摘要']]
  for (const [index, person] of persons.entries()) {
    const account = `${paid.accountPrefix}${String(index + 1).padStart(7, '0')}`
    rows.push([index + 1, person.name, person.residentId, account, person.wageFen / 100, { day: paid.day }, '代发工资'])
  }
  const totalFen = persons.reduce((sum, person) => sum + person.wageFen, 0)
  rows.push(['合计', `${persons.length}笔`, null, null, totalFen / 100, null, null])
  return { name: '代发明细', rows, widths: [6, 14, 22, 24, 12, 13, 12] }
}

/** The three indicators of a distressed enterprise: each month of 2019 and the month claimed (二(二)); revenue has fallen by more than 70 %. */
export function indicatorSheet(): RawSheet {
  const rows: RawCell[][] = [['月份', '电费（元）', '其他能源消耗量（吨标准煤）', '营业收入（元）']]
  for (let month = 1; month <= 12; month++) {
    rows.push([
      `2019-${String(month).padStart(2, '0')}`,
      18_000 + month * 350,
      40 + (month % 5),
      2_000_000 + month * 15_000,
    ])
  }
  rows.push(['2020-08', 9_800.5, 21, 598_250])
  return { name: '三项指标', rows, widths: [12, 14, 26, 16] }
}
