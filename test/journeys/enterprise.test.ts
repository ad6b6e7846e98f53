import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bankStatement, sealedScan } from '../../demo/story/sealed-paper.ts'
import { hrPersons } from '../../samples/hr-roster.ts'
import { peopleOf } from '../../samples/people.ts'
import { seededRandom } from '../../samples/random.ts'
import { companyCodeCheck } from '../../values/company-code.ts'
import { follow, give, openStage, panel, press, saved, type Stage } from './stage.ts'
import { look } from './look.ts'

const samples = resolve(import.meta.dirname, '..', '..', 'samples')
const stem = '91990000MA0A00071'
const unit = { name: '长春雾凇岭食品有限公司', code: `${stem}${companyCodeCheck(stem)}` }
const wrongCode = `${unit.code.slice(0, 8)}${unit.code[8] === 'A' ? 'B' : 'A'}${unit.code.slice(9)}`

let stage: Stage
let hr: Page
beforeAll(async () => {
  stage = await openStage('offices')
  hr = await stage.window()
})
afterAll(async () => {
  await stage.close()
})

it('HR registers her unit and is at work at once', async () => {
  await hr.goto('/work/sign-in')
  await hr.getByText('演示账号', { exact: true }).waitFor()
  await look(hr, 'sign-in')
  await follow(hr, '单位注册')
  await hr.getByLabel('统一社会信用代码').fill(wrongCode)
  await hr.getByLabel('单位名称').fill(unit.name)
  await hr.getByText('校验位不对', { exact: false }).waitFor()
  await look(hr, 'register')
  await hr.getByLabel('统一社会信用代码').fill(unit.code)
  await hr.getByLabel('法定代表人（负责人）').fill('顾长青')
  await hr.getByLabel('单位所在区县（开发区）').selectOption({ label: '朝阳区' })
  await hr.getByText('受理机关：', { exact: false }).waitFor()
  await hr.getByLabel('单位地址').fill('长春市朝阳区示例街1号')
  await hr.getByLabel('经办人姓名').fill('李雅宁')
  await hr.getByLabel('经办人手机').fill('19900000071')
  await hr.getByLabel('登录名').fill('wusongling')
  await hr.getByLabel('密码', { exact: true }).fill('renshi-banshi-2020')
  await hr.getByLabel('再输一次密码').fill('renshi-banshi-2020')
  await press(hr, '注册并登录')
  await hr.getByRole('heading', { name: '注册好了' }).waitFor()
  await look(hr, 'welcome')
  await press(hr, '填写单位信息')
  await hr.getByRole('heading', { name: '单位信息' }).waitFor()
  await look(hr, 'profile')
})

it('HR declares size, insurance and the basic account; the size class is computed with its arithmetic', async () => {
  await hr.getByLabel('行业（国民经济行业分类）').fill('C1399')
  await hr.getByTitle(/^C1399/).click()
  await hr.getByLabel('从业人员（人）').fill('186')
  await hr.getByLabel('营业收入（万元）').fill('9,200')
  await hr.getByLabel('资产总额（万元）').fill('6100.5')
  await hr.getByLabel('五类行业').selectOption({ label: '都不是' })
  await hr.getByLabel('是否参加社会保险').selectOption({ label: '是' })
  await hr.getByLabel('社会保险登记号').fill('9900990271')
  await hr.getByLabel('参保地').selectOption({ label: '朝阳区' })
  await press(hr, '保存')
  await hr.getByText('小型').first().waitFor()
  await hr.getByLabel('开户银行').fill('示例银行长春朝阳支行')
  await hr.getByLabel('账号').fill('9900071000000007110')
  await hr.getByLabel('基本存款账户编号').fill('J9900000071071')
  await press(hr, '保存账户')
  await hr.getByRole('button', { name: '变更账户' }).waitFor()
  await look(hr, 'profile-filled')
})

it('HR drops her own roster: 23 of 26 fit, ¥15,340.00; the same sheet again doubles nothing', async () => {
  await follow(hr, '以工代训申请')
  await hr.getByText('还没有申报').waitFor()
  await look(hr, 'claims-empty')
  await press(hr, '新建申报')
  await look(hr, 'claims-choose')
  await hr.getByRole('listitem').filter({ hasText: '2020-08' }).getByRole('button', { name: '申报这个月' }).click()
  await hr.getByText('拖入名册 Excel', { exact: false }).waitFor()
  await look(hr, 'roster-empty')
  await give(hr, /^拖入名册 Excel/, `${samples}/as-hr-has-it-26.xlsx`)
  await hr.getByText('已读取 26 行').waitFor()
  await hr.getByText('符合 23 人').waitFor()
  await hr.getByText('¥15,340.00').first().waitFor()
  await hr.getByRole('row').filter({ hasText: '按现有信息不符合' }).waitFor()
  await look(hr, 'roster')
  await hr.getByText('重新上传、套用上月或粘贴').click()
  await give(hr, /^重新上传名册/, `${samples}/as-hr-has-it-26.xlsx`)
  await hr.getByText('和现在的名册完全相同').waitFor()
  await hr.getByText('符合 23 人').waitFor()
})

it('HR opens one that does not fit, reads the clause, and mends a cell in place', async () => {
  const table = hr.getByRole('table')
  const unfit = table.getByRole('row').filter({ hasText: '二(一)' }).filter({ hasText: '按现有信息不符合' })
  expect(await unfit.count()).toBe(1)
  await unfit.getByRole('cell').first().click()
  const sheet = hr.getByRole('dialog')
  await sheet.getByText('逐条核对').waitFor()
  await sheet.getByText('二(一)').first().waitFor()
  await look(hr, 'sheet')
  await press(sheet, '从名册中移除')
  await sheet.waitFor({ state: 'hidden' })
  const lacking = table.getByRole('row').filter({ hasText: '离校' }).filter({ hasText: '待补' }).first()
  await lacking.getByRole('button', { name: /^修改毕业（离校）时间/ }).click()
  const cell = table.getByRole('textbox')
  await cell.fill('2019-07-01')
  await cell.press('Enter')
  await hr.getByText('符合 24 人').waitFor()
  await hr.getByText('¥15,840.00').first().waitFor()
})

it('HR brings the statement and its lines, which agree with the roster person by person', async () => {
  await press(hr, '下一步：材料')
  await hr.getByText('银行对账单').first().waitFor()
  await look(hr, 'evidence-empty')
  const persons = hrPersons(peopleOf(seededRandom(1), '990104'))
  const statement = await bankStatement(persons, {
    unitName: unit.name,
    month: '2020-08',
    formId: 'BANK-990104-2020-08',
  })
  await give(panel(hr, /^当月发放工资银行对账单/), /^上传材料/, { name: '8月银行对账单.pdf', bytes: statement })
  await hr.getByRole('link', { name: '8月银行对账单.pdf' }).waitFor()
  await give(hr, /^拖入工资明细 Excel/, `${samples}/wages-26.xlsx`)
  await hr.getByText('一致 25 人').waitFor()
  await look(hr, 'evidence')
})

it('HR commits, gets both forms as PDF, and is told which sealed page is missing', async () => {
  await press(hr, '下一步：承诺与表单')
  await hr.getByLabel('已阅读并理解', { exact: false }).check()
  await hr.getByLabel('已告知名册中的员工', { exact: false }).check()
  await look(hr, 'commitment')
  await press(hr, '承诺')
  await hr.getByText('已承诺').waitFor()
  await press(hr, '生成并下载')
  await hr.getByText('现行').nth(1).waitFor()
  await look(hr, 'forms')
  const lines = hr.getByRole('listitem').filter({ hasText: '校验码' })
  const forms = []
  for (const kind of ['申请表', '人员名册']) {
    forms.push(await saved(hr, () => follow(lines.filter({ hasText: kind }), '下载')))
  }
  expect(forms.map(form => form.name)).toEqual([
    '2020年8月以工代训职业培训补贴申请表.pdf',
    '2020年8月以工代训人员名册.pdf',
  ])
  await press(hr, '下一步：盖章件')
  await hr.getByText('拖入扫描件或照片', { exact: false }).waitFor()
  const [application, roster] = forms.map(form => form.bytes)
  if (application === undefined || roster === undefined) throw new Error('two forms')
  await give(hr, /^拖入扫描件或照片/, { name: '申请表盖章.pdf', bytes: await sealedScan([application], unit.name) })
  await hr.getByText('还差这些页').waitFor()
  await look(hr, 'sealed-missing')
  expect(await hr.getByRole('alert').innerText()).toContain('人员名册')
  await give(hr, /^拖入扫描件或照片/, { name: '名册盖章.pdf', bytes: await sealedScan([roster], unit.name) })
  await hr.getByText('还差这些页').waitFor({ state: 'hidden' })
  for (const tick of ['公章清晰', '法定代表人已签字', '多页名册已加盖骑缝章']) {
    await hr.getByLabel(tick).check()
  }
  await hr.getByText('这一步已完成').waitFor()
  await look(hr, 'sealed')
})

it('HR submits with a double click, once, and sees who owes the next step by when', async () => {
  await press(hr, '下一步：提交')
  await hr.getByText('承诺办结日').waitFor()
  await look(hr, 'submit')
  const sent: string[] = []
  hr.on('request', request => {
    if (request.url().endsWith('/submission') && request.method() === 'POST') sent.push(request.url())
  })
  await hr.getByRole('button', { name: '提交申报' }).dblclick()
  await hr.getByRole('heading', { name: '办理进度' }).waitFor()
  await hr.getByText('走到哪一步').waitFor()
  expect(sent).toHaveLength(1)
  await look(hr, 'progress')
  await hr.goBack()
  await hr.getByText('已提交').first().waitFor()
  expect(await hr.getByRole('button', { name: '提交申报' }).count()).toBe(0)
  await follow(hr, '企业首页')
  await hr.getByText('办理中').first().waitFor()
  await look(hr, 'enterprise-home')
  expect(stage.faults()).toEqual([])
})
