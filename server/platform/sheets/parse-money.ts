import type { CellRemark } from './sheet.ts'

export interface FenReading {
  fen: number | null
  fault?: CellRemark
}

const money = /^(-?)(?:[¥￥]|RMB|CNY|人民币)?\s?(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?\s?(?:元|圆|块)?整?$/i
const accountingNegative = /^\(\s?[¥￥]?\s?[\d,]+(?:\.\d+)?\s?\)$/

/** One hundred thousand million yuan: far above any wage, far below where whole numbers end. */
const mostFen = 10_000_000_000_000

/** Whole fen from money as people write it: ¥3,200.00, 3200元, 3,200. Digits are read, never a float. Expects plainText. */
export function parseFen(text: string): FenReading {
  if (accountingNegative.test(text)) return { fen: null, fault: { code: 'cell-negative', params: { text } } }
  const found = money.exec(text)
  if (!found) return { fen: null, fault: { code: 'cell-not-money', params: { text } } }
  const fraction = (found[4] ?? '').replace(/0+$/, '')
  if (fraction.length > 2) return { fen: null, fault: { code: 'cell-money-decimals', params: { text } } }
  const fen = Number((found[3] ?? '').replaceAll(',', '')) * 100 + Number(fraction.padEnd(2, '0'))
  if (fen > mostFen) return { fen: null, fault: { code: 'cell-out-of-range', params: { text, most: mostFen / 100 } } }
  if (fen > 0 && (found[1] || found[2])) return { fen: null, fault: { code: 'cell-negative', params: { text } } }
  return { fen }
}

/**
 * Whole fen from a number cell. A spreadsheet keeps 0.1 + 0.2 as 0.30000000000000004:
 * what lies within a millionth of a fen is that fen, anything else has more decimals than money has.
 */
export function fenOfNumber(yuan: number): FenReading {
  const text = String(yuan)
  if (yuan < 0) return { fen: null, fault: { code: 'cell-negative', params: { text } } }
  const fen = Math.round(yuan * 100)
  if (fen > mostFen) return { fen: null, fault: { code: 'cell-out-of-range', params: { text, most: mostFen / 100 } } }
  const tolerance = Math.max(1e-6, yuan * 100 * 1e-14)
  if (Math.abs(yuan * 100 - fen) > tolerance)
    return { fen: null, fault: { code: 'cell-money-decimals', params: { text } } }
  return { fen }
}
