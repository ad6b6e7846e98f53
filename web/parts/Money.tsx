import { type Fen, formatYuan } from '../../values/money.ts'

/** An amount: whole fen in, `¥2,016.00` out, tabular figures. Null is a dash. */
export function Money({ fen, large }: { fen: Fen | null | undefined; large?: true }) {
  if (fen === null || fen === undefined) return <span className="zp-money">—</span>
  return <span className={large ? 'zp-money large' : 'zp-money'}>{formatYuan(fen)}</span>
}
