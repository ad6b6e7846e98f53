import { describe, expect, it } from 'vitest'
import { canonicalPage, type PrintedForm } from '../../../values/printed-form.ts'
import { formsOfOthers } from './templates.ts'

function printed(id: string, values: { [field: string]: string } = {}, rows: { [column: string]: string }[] = []) {
  const form = formsOfOthers.find(template => template.id === id)?.print(values, rows)
  if (form === undefined) throw new Error(`no form ${id}`)
  return form
}

function textOf(form: PrintedForm): string {
  return JSON.stringify(form.pages)
}

describe('forms of the notice', () => {
  it.each(formsOfOthers.map(template => [template.id]))('%s prints empty, under an id that can be printed', id => {
    const form = printed(id)
    expect(form.formId).toMatch(/^[A-Z0-9-]{4,32}$/)
    expect(form.pages.length).toBeGreaterThan(0)
    for (const page of form.pages.keys()) expect(canonicalPage(form, page + 1)).toContain(form.kind)
  })

  it('annex 2 has five qualifications, a thousand learners and eight requirements', () => {
    const fields = printed('platform-checklist', { concurrent: '√' }).pages[0]?.fields ?? {}
    const named = (start: string) =>
      Object.keys(fields).filter(name => name.startsWith(start) && name.endsWith('.text'))
    expect([named('qualification').length, named('supervision').length]).toEqual([5, 8])
    expect(fields).toMatchObject({ concurrent: '√', 'concurrent.text': '同时在线学习人数不低于1000人' })
  })

  it('annex 2 ticks the ways of signing in that are named', () => {
    const fields = printed('platform-checklist', { 'supervision3.options': '录屏, 截屏' }).pages[0]?.fields ?? {}
    expect(fields['supervision3.text']).toContain('□系统签到　□人脸识别签到　☑录屏　☑截屏　□指纹签到')
  })

  it('annex 3 carries both commitments and the platform', () => {
    const form = printed('platform-application', { platformName: '测试监管平台' })
    expect(form.pages[0]?.fields.platformName).toBe('测试监管平台')
    expect(textOf(form).match(/我单位承诺/g)).toHaveLength(2)
  })

  it('annex 4 writes the enterprise and the training into the commitment', () => {
    const form = printed('training-application', {
      unitName: '长春测试装备有限公司',
      trainingName: '转岗转业',
      trainer: '长春测试培训学校',
      way: '集中培训',
      start: '2020年9月8日',
      end: '2020年9月25日',
    })
    const fields = form.pages[0]?.fields ?? {}
    expect(fields.commitment).toContain(
      '长春测试装备有限公司，现申请组织职工开展转岗转业培训，培训委托长春测试培训学校开展',
    )
    expect(fields).toMatchObject({ way: '□网络线上　☑集中培训', period: '2020年9月8日至2020年9月25日' })
  })

  it('annex 5 has eight parts, four teams, five rules for entrants and no document number that is not known', () => {
    const form = printed('competition-plan', { purpose: '以赛促训' })
    const text = textOf(form)
    expect(form.pages).toHaveLength(3)
    expect(
      text.match(/"text":"[一二三四五六七八]、竞赛|"text":"二、组织机构|"text":"四、参赛资格/g)?.length,
    ).toBeGreaterThan(8)
    for (const team of ['赛务组', '命题裁判组', '保障组', '监督仲裁组']) expect(text).toContain(`）${team}`)
    expect(text).not.toContain('〔2017〕')
    expect(form.pages[0]?.fields.purpose).toBe('以赛促训')
  })

  it('the sheet of an entrant writes 规上, where the print has 归上', () => {
    const fields = printed('competition-entrant', { entrantKind: '规上企业职工' }).pages[0]?.fields ?? {}
    expect(fields.entrantKind).toBe('□民营企业职工　□国企职工　☑规上企业职工')
  })

  it('the score sheet runs over sheets of twenty-two', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ name: `测试${index + 1}`, rank: String(index + 1) }))
    const form = printed('score-sheet', { project: '磨工高级工' }, rows)
    expect(form.pages).toHaveLength(2)
    expect(form.pages[1]?.fields).toMatchObject({ 'row1.name': '测试23', 'row1.rank': '23', project: '磨工高级工' })
  })

  it('the use of funds says what it may not hold', () => {
    const form = printed('usage-of-funds', { total: '30,000.00' }, [{ item: '场地费', amount: '30,000.00' }])
    expect(form.pages[0]?.fields['row1.item']).toBe('场地费')
    expect(textOf(form)).toContain('不含差旅费、交通费、食宿费、获奖人员奖金和工杂等费用')
  })
})
