import { describe, expect, it } from 'vitest'
import type { Grid, PrintedForm } from '../../../values/printed-form.ts'
import { templates } from './templates.ts'

function gridOf(form: PrintedForm, page = 0): Grid {
  const grid = form.pages[page]?.blocks.find(block => block.type === 'grid')
  if (grid === undefined) throw new Error('the form has no table')
  return grid
}

function print(id: string, values: Record<string, string>, rows: Record<string, string>[] = []): PrintedForm {
  const template = templates.find(one => one.id === id)
  if (template === undefined) throw new Error(`no form ${id}`)
  return template.print(values, rows)
}

describe('forms of Changji', () => {
  it('has a plan form with what the plan needs, and says that it is the product’s own', () => {
    const form = print('plan-form', { unitName: '昌吉测试', months: '6', hardToEmploy: '4', amount: '7200' })
    expect(form.pages[0]?.fields).toMatchObject({
      unitName: '昌吉测试',
      months: '6',
      hardToEmploy: '4',
      amount: '7200',
    })
    const fields = ['creditCode', 'kind', 'industry', 'size', 'stopped', 'period', 'posts', 'accountNumber']
    expect(Object.keys(form.pages[0]?.fields ?? {})).toEqual(expect.arrayContaining(fields))
    expect(form.pages[0]?.blocks.some(block => block.type === 'notes')).toBe(true)
  })

  it('fills every row of the plan form and of the cover', () => {
    for (const id of ['plan-form', 'monthly-package']) {
      for (const row of gridOf(print(id, {})).rows) {
        const columns = row.cells.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.columns ?? 1)), 0)
        expect(columns).toBe(4)
      }
    }
  })

  it('cuts the roster into sheets of eighteen', () => {
    const people = Array.from({ length: 19 }, (_, index) => ({ name: `测试${index + 1}` }))
    const form = print('monthly-roster', { unitName: '昌吉测试', month: '2020年8月' }, people)
    expect(form.pages).toHaveLength(2)
    expect(gridOf(form, 1).rows[1]?.cells.slice(0, 2)).toEqual(['19', '测试19'])
  })

  it('writes to finance about each enterprise', () => {
    const letter = print('letter-to-finance', { month: '2020年8月', units: '1', headcount: '4', amount: '1,200.00' }, [
      { unitName: '昌吉测试', headcount: '4', amount: '1,200.00', account: '9900000000000000123' },
    ])
    expect(gridOf(letter).rows[1]?.cells.map(cell => (typeof cell === 'string' ? cell : cell.content))).toEqual([
      '1',
      '昌吉测试',
      '4',
      '1,200.00',
      '9900000000000000123',
    ])
  })

  it('prints every form empty', () => {
    for (const template of templates) expect(template.print({}, []).pages).toHaveLength(1)
  })
})
