import industries from './industries.json' with { type: 'json' }
import type { Fen } from './money.ts'
import rows from './size-213.json' with { type: 'json' }

export type CompanySize = 'large' | 'medium' | 'small' | 'micro'
export type Measure = 'revenue' | 'employees' | 'assets'

/** One comparison: the least value for that class against what the company has, both in the unit of `measure` (people or fen). */
export interface SizeComparison {
  readonly size: 'large' | 'medium' | 'small'
  readonly measure: Measure
  readonly least: number
  readonly actual: number
  readonly met: boolean
}

export type CompanySizing =
  | {
      readonly size: CompanySize
      readonly because: { readonly industry: string; readonly comparisons: readonly SizeComparison[] }
    }
  | { readonly size: null; readonly reason: 'industry-not-covered' | 'industry-unknown' }

interface SizeRow {
  industry: string
  codes: string[]
  revenueWanyuan: number[] | null
  employees: number[] | null
  assetsWanyuan: number[] | null
}

const table: readonly SizeRow[] = rows
const names: { readonly [code: string]: string } = industries
const fenPerWanyuan = 1_000_000
const classes = ['large', 'medium', 'small'] as const

const letters = new Map<string, string>()
for (const code of Object.keys(names)) if (code.length >= 3) letters.set(code.slice(1), code[0] ?? '')

/** Code with its letter, for instance `62` or `H62` → `H62`; undefined when GB/T 4754-2017 does not have it. */
export function fullIndustryCode(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  if (Object.hasOwn(names, code)) return code
  const letter = letters.get(code)
  return letter === undefined ? undefined : `${letter}${code}`
}

/** Name of an industry in GB/T 4754-2017, by its code with or without letter. */
export function industryName(text: string): string | undefined {
  const code = fullIndustryCode(text)
  return code === undefined ? undefined : names[code]
}

/** Longest match: 591 (装卸搬运) is transport while the rest of 59 is storage. */
function rowOf(code: string): SizeRow | undefined {
  let best: SizeRow | undefined
  let length = 0
  for (const row of table) {
    for (const part of row.codes) {
      const whole = /^[A-Z]/.test(part) ? code : code.slice(1)
      if (whole.startsWith(part) && part.length > length) [best, length] = [row, part.length]
    }
  }
  return best
}

/**
 * The size of an enterprise by 国统字〔2017〕213号 from its industry and the figures of its last full year. All lower
 * bounds of a class must be met, else it is one class down; below small is micro. Industries that the standard leaves
 * out (railways, finance, education, health…) are not classified: an official decides. An industry of which only the
 * letter or two digits are known and whose parts have different bounds is not classified either.
 */
export function companySize(company: {
  readonly industryCode: string
  readonly employees: number
  readonly revenueFen: Fen
  readonly assetsFen: Fen
}): CompanySizing {
  const code = fullIndustryCode(company.industryCode)
  if (code === undefined) return { size: null, reason: 'industry-unknown' }
  const row = rowOf(code)
  if (row === undefined) return { size: null, reason: 'industry-not-covered' }
  const comparisons: SizeComparison[] = []
  for (const [index, size] of classes.entries()) {
    const bounds: readonly [Measure, number | undefined, number, number][] = [
      ['revenue', row.revenueWanyuan?.[index], fenPerWanyuan, company.revenueFen],
      ['employees', row.employees?.[index], 1, company.employees],
      ['assets', row.assetsWanyuan?.[index], fenPerWanyuan, company.assetsFen],
    ]
    let all = true
    for (const [measure, bound, unit, actual] of bounds) {
      if (bound === undefined) continue
      const least = bound * unit
      comparisons.push({ size, measure, least, actual, met: actual >= least })
      if (actual < least) all = false
    }
    if (all) return { size, because: { industry: row.industry, comparisons } }
  }
  return { size: 'micro', because: { industry: row.industry, comparisons } }
}
