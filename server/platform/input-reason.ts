import type { Reason } from '../../values/refusal.ts'

/** What a schema found wrong in an input: its keyword (invalid_type, too_big…) and what it asked for. */
export interface InputIssue {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
}

/**
 * A schema's finding as a reason with a sentence in both languages: which field, and what is allowed. `fallback` names the part of
 * the request (body, query, params) when the fault lies in no field.
 */
export function inputReason(issue: InputIssue, fallback: string): Reason {
  const field = issue.instancePath.replace(/^\//, '').replaceAll('/', '.') || fallback
  const { expected, maximum, minimum, format, values, origin } = issue.params
  const counted = origin === 'string' || origin === 'array' ? `-${origin}` : ''
  const at = { field }
  switch (issue.keyword) {
    case 'invalid_type':
      return { code: 'input-wrong-kind', params: { field, expected: shown(expected) }, at }
    case 'too_big':
      return { code: `input-too-big${counted}`, params: { field, most: shown(maximum) }, at }
    case 'too_small':
      return { code: `input-too-small${counted}`, params: { field, least: shown(minimum) }, at }
    case 'invalid_format':
      return { code: 'input-wrong-format', params: { field, format: shown(format) }, at }
    case 'invalid_value':
      return { code: 'input-not-a-choice', params: { field, choices: [values].flat().map(shown).join(' / ') }, at }
    default:
      return { code: 'input-not-allowed', params: { field }, at }
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? `${value}` : ''
}
