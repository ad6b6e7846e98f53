import { z } from 'zod'

type Shape = {
  type?: string
  format?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Shape[]
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  minItems?: number
  minLength?: number
  minimum?: number
  pattern?: string
  default?: unknown
  $ref?: string
  $defs?: Record<string, Shape>
}

/** What patterns of the product's addresses ask for; the first that fits is taken. */
const candidates = ['2020-08', '2020-08-25', '1', 'current', '123X', 'yes', 'https://example.org/list']
const byFormat: Record<string, string> = {
  uuid: '00000000-0000-7000-8000-000000000001',
  date: '2020-08-25',
  'date-time': '2020-08-25T01:00:00.000Z',
  uri: 'https://example.org/list',
}

/** The smallest input that a schema takes: enough to pass the border, so that what answers is the act itself. */
export function sampleInput(schema: z.ZodType): unknown {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  return sampleOf(whole, { parts: whole.$defs ?? {}, name: '' })
}

interface Within {
  parts: Record<string, Shape>
  /** Of the property, for what only a refinement says. */
  name: string
}

function sampleOf(shape: Shape, within: Within): unknown {
  if (shape.$ref !== undefined) return sampleOf(within.parts[shape.$ref.replace('#/$defs/', '')] ?? {}, within)
  if (shape.default !== undefined) return shape.default
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  if (shape.anyOf) return sampleOf(shape.anyOf.find(one => one.type !== 'null') ?? {}, within)
  if (shape.type === 'object') {
    const needed = shape.required ?? []
    return Object.fromEntries(needed.map(name => [name, sampleOf(shape.properties?.[name] ?? {}, { ...within, name })]))
  }
  if (shape.type === 'array')
    return Array.from({ length: shape.minItems ?? 0 }, () => sampleOf(shape.items ?? {}, within))
  if (shape.type === 'string') return sampleText(shape, within.name)
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1)
  if (shape.type === 'boolean') return true
  return null
}

function sampleText({ format, pattern, minLength = 0 }: Shape, name: string): string {
  const known = byFormat[format ?? (name === 'day' ? 'date' : '')]
  if (known !== undefined) return known
  if (pattern !== undefined) {
    const fitting = candidates.find(text => new RegExp(pattern).test(text))
    if (fitting !== undefined) return fitting
  }
  return '示例'.repeat(Math.max(1, Math.ceil(minLength / 2)))
}
