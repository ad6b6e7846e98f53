import { calendarDay } from './parse-day.ts'
import type { CellRemark } from './sheet.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/**
 * The first thing wrong with an 18-digit resident id (GB 11643): 'cell-id-length' {length, allowed}, 'cell-id-characters', 'cell-id-date'
 * or 'cell-id-check-digit'. The message never repeats the id. Area codes are not judged: they change, and permits of residents from elsewhere have their own.
 */
export function checkResidentId(id: string): CellRemark | undefined {
  if (id.length !== 18) return { code: 'cell-id-length', params: { length: id.length, allowed: 18 } }
  if (!/^\d{17}[\dX]$/.test(id)) return { code: 'cell-id-characters', params: {} }
  const born = calendarDay({
    year: Number(id.slice(6, 10)),
    month: Number(id.slice(10, 12)),
    day: Number(id.slice(12, 14)),
  })
  if (born === null) return { code: 'cell-id-date', params: {} }
  const sum = weights.reduce((total, weight, index) => total + weight * (id.charCodeAt(index) - 48), 0)
  return checkDigits[sum % 11] === id[17] ? undefined : { code: 'cell-id-check-digit', params: {} }
}
