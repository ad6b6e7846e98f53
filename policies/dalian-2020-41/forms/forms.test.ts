import { describe, expect, it } from 'vitest'
import type { Grid, PrintedForm } from '../../../values/printed-form.ts'
import { applicationForm } from '../../liaoning-2020-16/forms/application-form.ts'
import { templates as templatesOf16 } from '../../liaoning-2020-16/templates.ts'
import { templates } from '../templates.ts'

function templateOf(id: string) {
  const found = templates.find(template => template.id === id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}

function tableOf(form: PrintedForm, page: number): Grid | undefined {
  return form.pages[page - 1]?.blocks.filter((block): block is Grid => block.type === 'grid').at(-1)
}

const written = (form: PrintedForm): string => JSON.stringify(form.pages.map(page => page.blocks))

describe('papers of 41号', () => {
  it('come out empty, with rows to fill in by hand, and say whose layout it is', () => {
    for (const template of templates) {
      const form = template.print({}, [])
      expect([form.kind, form.formId, form.pages.length]).toEqual([`dalian-2020-41/${template.id}`, 'BLANK', 1])
      expect(written(form)).toContain('版式由本系统提供')
    }
    expect(tableOf(templateOf('roster').print({}, []), 1)?.rows).toHaveLength(1 + 18)
  })

  it('carry what is filled in under its field, and cut long rosters into sheets', () => {
    const people = Array.from({ length: 19 }, (_, index) => ({ number: String(index + 1), name: `测试${index + 1}` }))
    const form = templateOf('roster').print({ formId: 'A7K2M9QX', unitName: '大连测试企业' }, people)
    expect(form.pages).toHaveLength(2)
    expect(form.pages[0]?.fields.unitName).toBe('大连测试企业')
    expect(tableOf(form, 2)?.rows.map(row => row.cells[0])).toEqual(['序号', '19'])
    expect(form.pages[1]?.fields).not.toHaveProperty('unitName')
  })

  it('show the plan by all that the notice asks of it', () => {
    const form = written(templateOf('training-plan').print({}, []))
    for (const part of [
      '培训对象',
      '岗位名称',
      '与主营业务相关的培训项目',
      '学时',
      '培训方式',
      '培训成本',
      '线上渠道名称',
      '截图',
    ])
      expect(form).toContain(part)
  })
})

describe('papers of 16号', () => {
  it('show the plan by what the province asks of it, which is not what Dalian asks', () => {
    const plan = templatesOf16.find(template => template.id === 'training-plan')
    const form = written(plan?.print({}, []) ?? { kind: '', formId: '', title: '', orientation: 'portrait', pages: [] })
    for (const part of ['培训对象', '工种', '等级', '课程', '时长', '平台', '成本', '理论或实训', '互问互答'])
      expect(form).toContain(part)
    expect(form).toContain('版式由本系统提供')
  })

  it('come out empty under their own names', () => {
    const kinds = templatesOf16.map(template => template.print({}, []).kind)
    expect(kinds).toEqual(templatesOf16.map(template => `liaoning-2020-16/${template.id}`))
  })
})

describe('the annex of 16号', () => {
  it('has its twelve fields and seven commitments, the slips of the print with a note', () => {
    const form = applicationForm({})
    const text = written(form)
    expect(Object.keys(form.pages[0]?.fields ?? {})).toHaveLength(12 + 1)
    for (const number of ['一', '二', '三', '四', '五', '六', '七']) expect(text).toContain(`"${number}、`)
    expect(text).toContain('培训质量下降')
    expect(text).toContain('疑为“培训质量不下降”')
  })

  it('fills item 7 in, and leaves blanks otherwise', () => {
    const filled = { industry: '制造业', employees2019: '120', revenue2019Wanyuan: '3500' }
    expect(written(applicationForm(filled))).toContain('本企业为制造业行业，2019年底从业人员120人，营业收入3500万元')
    expect(written(applicationForm({}))).toContain('本企业为＿＿＿＿行业')
  })
})
