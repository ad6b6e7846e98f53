/** Yuan as people type them (`15,340.00`, `¥15340`) in whole fen; null when it is no amount above zero. */
export function fenOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,¥\s]/g, '')
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain)
  if (match === null) return null
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return fen > 0 ? fen : null
}

/** The same amount as a field shows it to begin with. */
export function yuanText(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
