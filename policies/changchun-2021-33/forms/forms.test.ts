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

const project = {
  trainingType: '专项技能培训',
  project: '焊接',
  start: '2021-06-01',
  end: '2021-06-20',
  hours: '40',
  trainees: '30',
  traineeKinds: '企业职工',
  rate: '20',
  amount: '24000',
  plan: '√',
  signIn: '√',
  footage: '√',
  evaluation: '√',
}

describe('annex 1', () => {
  it('has seventeen columns, seven of them papers, and the four remarks', () => {
    const grid = gridOf(print('plan-table', { unitName: '测试重工' }, [project]))
    expect(grid.columnWidths).toHaveLength(17)
    expect(grid.rows[1]?.cells).toHaveLength(7)
    expect(grid.rows[2]?.cells.slice(0, 4)).toEqual(['1', '专项技能培训', '焊接', '2021-06-01'])
    expect(grid.rows[2]?.cells.slice(10)).toEqual(['√', '', '√', '√', '√', '', ''])
    const remarks = grid.rows.at(-1)?.cells[1]
    expect(typeof remarks === 'object' && Array.isArray(remarks.content) ? remarks.content : []).toHaveLength(4)
  })

  it('goes on to a second sheet after twelve projects, numbered on', () => {
    const form = print(
      'plan-table',
      { unitName: '测试重工' },
      Array.from({ length: 13 }, () => project),
    )
    expect(form.pages).toHaveLength(2)
    expect(gridOf(form, 1).rows[2]?.cells[0]).toBe('13')
    expect(Object.keys(form.pages[1]?.fields ?? {})).toContain('project13')
  })
})

describe('annex 2', () => {
  it('carries name and code, and the five commitments', () => {
    const form = print('commitment', { unitName: '测试重工', creditCode: '91350100M000100Y43' })
    expect(form.pages[0]?.fields).toEqual({ unitName: '测试重工', creditCode: '91350100M000100Y43' })
    const lines = form.pages[0]?.blocks.find(block => block.type === 'lines')?.lines ?? []
    expect(lines.filter(line => 'text' in line && /^[一二三四五]、/.test(line.text))).toHaveLength(5)
  })
})

it('prints every form empty, with lines to write on', () => {
  for (const template of templates) {
    const form = template.print({}, [])
    expect(form.pages).toHaveLength(1)
    expect(gridOf(form).rows.length).toBeGreaterThan(1)
  }
})
