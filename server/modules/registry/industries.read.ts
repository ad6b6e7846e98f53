import industries from '../../../values/industries.json' with { type: 'json' }

export interface FoundIndustry {
  code: string
  name: string
  /** The division and group above it, for telling equal names apart. */
  above: string
}

const most = 40
const names: Record<string, string> = industries
const all = Object.entries(names)
  .filter(([code]) => code.length >= 4)
  .sort(([one], [other]) => (one < other ? -1 : 1))

/** Small and middle classes of GB/T 4754-2017 whose code begins with the search or whose name holds each of its words. */
export function findIndustries(search: string): FoundIndustry[] {
  const words = search.toUpperCase().split(/\s+/).filter(Boolean)
  const matches = ([code, name]: [string, string]) =>
    words.every(word => code.startsWith(word) || code.slice(1).startsWith(word) || name.toUpperCase().includes(word))
  return all
    .filter(matches)
    .slice(0, most)
    .map(([code, name]) => ({
      code,
      name,
      above: [code.slice(0, 3), code.slice(0, 4)]
        .filter(part => part !== code)
        .map(part => names[part] ?? '')
        .filter(Boolean)
        .join(' / '),
    }))
}
