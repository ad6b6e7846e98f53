import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inputReason } from './input-reason.ts'

const shape = z.object({
  name: z.string().min(2).max(4),
  month: z.iso.date(),
  kind: z.enum(['one', 'other']),
  rows: z.array(z.number()).max(2),
  fen: z.number().int().min(0).max(10),
})
const right = { name: '甲乙', month: '2020-08-01', kind: 'one', rows: [1], fen: 1 }

function reasonOf(wrong: object) {
  const { error } = shape.safeParse({ ...right, ...wrong })
  const issue = error?.issues[0]
  if (!issue) throw new Error('the input was right')
  return inputReason({ keyword: issue.code, instancePath: `/${issue.path.join('/')}`, params: { ...issue } }, 'body')
}

describe('what a schema finds is said with the field and what is allowed', () => {
  it.each([
    [{ name: 'x' }, { code: 'input-too-small-string', params: { field: 'name', least: '2' }, at: { field: 'name' } }],
    [{ name: 'abcde' }, { code: 'input-too-big-string', params: { field: 'name', most: '4' }, at: { field: 'name' } }],
    [{ name: 7 }, { code: 'input-wrong-kind', params: { field: 'name', expected: 'string' }, at: { field: 'name' } }],
    [
      { month: '2020-13-01' },
      { code: 'input-wrong-format', params: { field: 'month', format: 'date' }, at: { field: 'month' } },
    ],
    [
      { kind: 'third' },
      { code: 'input-not-a-choice', params: { field: 'kind', choices: 'one / other' }, at: { field: 'kind' } },
    ],
    [{ rows: [1, 2, 3] }, { code: 'input-too-big-array', params: { field: 'rows', most: '2' }, at: { field: 'rows' } }],
    [
      { rows: ['x'] },
      { code: 'input-wrong-kind', params: { field: 'rows.0', expected: 'number' }, at: { field: 'rows.0' } },
    ],
    [{ fen: -1 }, { code: 'input-too-small', params: { field: 'fen', least: '0' }, at: { field: 'fen' } }],
  ])('%j', (wrong, reason) => {
    expect(reasonOf(wrong)).toEqual(reason)
  })

  it('a fault of no field names the part of the request', () => {
    expect(inputReason({ keyword: 'custom', instancePath: '/', params: {} }, 'body').params).toEqual({ field: 'body' })
  })
})
