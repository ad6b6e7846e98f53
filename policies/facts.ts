import { isDay, isMonth } from '../values/days.ts'
import { type Reason, refuseAll } from '../values/refusal.ts'
import { parseResidentId } from '../values/resident-id.ts'
import { parsePhone } from '../values/phone.ts'
import type { FactDeclaration, Facts, FactValue } from './kit.ts'

const longestText = 200
const longestList = 1000

type Answer = { value: FactValue } | { code: string; params?: Record<string, string | number> }

function asText(value: unknown): Answer {
  if (typeof value !== 'string') return { code: 'fact-not-text' }
  return value.length > longestText ? { code: 'fact-too-long', params: { most: longestText } } : { value }
}

function asNumber(declared: FactDeclaration, value: unknown): Answer {
  const thousandths = declared.kind === 'quantity'
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return { code: thousandths ? 'fact-not-thousandths' : 'fact-not-whole' }
  const least = declared.least ?? 0
  if (value < 0 && least >= 0) return { code: 'fact-negative', params: { least } }
  if (value < least) return { code: thousandths ? 'fact-too-few-thousandths' : 'fact-too-small', params: { least } }
  if (declared.most !== undefined && value > declared.most)
    return { code: 'fact-too-large', params: { most: declared.most } }
  return { value }
}

/** Each entry as one value of that kind; the first that is not allowed is the answer. */
function asList(declared: FactDeclaration, value: unknown): Answer {
  if (!Array.isArray(value)) return { code: 'fact-not-a-list' }
  if (value.length > longestList) return { code: 'fact-too-long', params: { most: longestList } }
  const one = { ...declared, kind: declared.kind === 'integers' ? ('integer' as const) : ('choice' as const) }
  for (const entry of value as unknown[]) {
    const answer = read(one, entry)
    if (!('value' in answer)) return answer
  }
  return { value: value as readonly number[] | readonly string[] }
}

function read(declared: FactDeclaration, value: unknown): Answer {
  switch (declared.kind) {
    case 'fen':
    case 'integer':
    case 'quantity':
      return asNumber(declared, value)
    case 'yes-no':
      return typeof value === 'boolean' ? { value } : { code: 'fact-not-yes-no' }
    case 'day':
      return typeof value === 'string' && isDay(value) ? { value } : { code: 'fact-not-a-day' }
    case 'month':
      return typeof value === 'string' && isMonth(value) ? { value } : { code: 'fact-not-a-month' }
    case 'choice': {
      const allowed = (declared.choices ?? []).map(choice => choice.value)
      if (typeof value === 'string' && allowed.includes(value)) return { value }
      return { code: 'fact-not-a-choice', params: { allowed: allowed.join(', ') } }
    }
    case 'resident-id': {
      const parsed = typeof value === 'string' ? parseResidentId(value) : ({ ok: false, reason: 'characters' } as const)
      return parsed.ok ? { value: parsed.value } : { code: `fact-id-${parsed.reason}` }
    }
    case 'phone': {
      const parsed = typeof value === 'string' ? parsePhone(value) : ({ ok: false, reason: 'characters' } as const)
      return parsed.ok ? { value: parsed.value } : { code: 'fact-not-a-phone' }
    }
    case 'integers':
    case 'choices':
      return asList(declared, value)
    default:
      return asText(value)
  }
}

const namesShown = 6

function pairsOf(word: string): string[] {
  const small = word.toLowerCase()
  return Array.from({ length: Math.max(small.length - 1, 0) }, (_, place) => small.slice(place, place + 2))
}

/** The names most like the given one (pairs of letters in common), for a refusal that says what there is. */
export function nearestNames(given: string, names: readonly string[]): string {
  const wanted = new Set(pairsOf(given.slice(0, longestText)))
  const likeness = (name: string): number => {
    const pairs = pairsOf(name)
    return pairs.filter(pair => wanted.has(pair)).length / (pairs.length + wanted.size)
  }
  const ranked = names.map(name => ({ name, like: likeness(name) })).sort((one, other) => other.like - one.like)
  return ranked
    .slice(0, namesShown)
    .map(({ name }) => name)
    .join(', ')
}

/**
 * Reads a flat record by the pack's declarations; null stays null (not known). Refuses with every fault at once, each
 * at its field: `fact-unknown` {allowed: the nearest names}, `fact-not-whole`, `fact-not-thousandths`, `fact-too-few-thousandths` {least}, `fact-negative` {least}, `fact-too-small`, `fact-too-large` {most},
 * `fact-not-a-day`, `fact-not-a-month`, `fact-not-yes-no`, `fact-not-a-choice` {allowed}, `fact-not-text`,
 * `fact-too-long` {most}, `fact-not-a-list`, `fact-id-…`, `fact-not-a-phone`.
 */
export function parseFacts(
  declarations: { readonly [name: string]: FactDeclaration },
  raw: { readonly [name: string]: unknown },
): Facts {
  const facts: { [name: string]: FactValue } = {}
  const reasons: Reason[] = []
  for (const [name, value] of Object.entries(raw)) {
    const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined
    if (declared === undefined) {
      const allowed = nearestNames(name, Object.keys(declarations))
      reasons.push({ code: 'fact-unknown', params: { field: name, allowed }, at: { field: name } })
      continue
    }
    if (value === null || value === undefined) {
      facts[name] = null
      continue
    }
    const answer = read(declared, value)
    if ('value' in answer) facts[name] = answer.value
    else reasons.push({ code: answer.code, params: { field: name, ...answer.params }, at: { field: name } })
  }
  if (reasons.length > 0) refuseAll(reasons)
  return facts
}
