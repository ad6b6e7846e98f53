import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterpriseOf } from '../../demo/enterprises.ts'
import { staff } from '../../demo/seed/rosters.ts'
import { completeProfile, fileClaim, printForms, registerUnit, uploadSealed } from '../../demo/story/file-claim.ts'
import { importAnswers } from '../../demo/story/review-claim.ts'
import { look } from './look.ts'
import { follow, openStage, panel, press, type Stage, telephone } from './stage.ts'

const unit = enterpriseOf('lanhai')
const month = '2020-08'
/** Five newly taken-on people at 500 yuan and two graduates of 2020 at 1,780: ¥6,060.00. */
const persons = staff('lanhai', { month, newHires: 5, graduates: 2 })
const objectedTo = persons[0]
if (objectedTo === undefined) throw new Error('seven persons')

let stage: Stage
let claimId: string
const desks = new Map<string, Promise<Page>>()
const at = (signName: string) => {
  const found = desks.get(signName) ?? stage.window(signName)
  desks.set(signName, found)
  return found
}

beforeAll(async () => {
  stage = await openStage('offices')
  const clerk = await registerUnit(stage.people, unit)
  await completeProfile(clerk, unit)
  claimId = (await fileClaim(stage.people, { unit, month, persons })).id
})
afterAll(async () => {
  await stage.close()
})

it('the officer finds the claim by its remaining days, accepts it, and notes what is wrong where it stands', async () => {
  const officer = await at('chaoyang-jingban')
  await officer.goto('/work/bureau')
  await officer.getByRole('link', { name: unit.name }).waitFor()
  await look(officer, 'queue')
  await press(officer, '开始审核')
  await press(officer, '受理')
  await officer.getByText('经办中，承办人：周晓彤').waitFor()
  const row = officer.getByRole('row').filter({ hasText: objectedTo.name })
  await row.getByRole('cell', { name: objectedTo.name }).click()
  const line = officer.getByRole('dialog')
  await press(line, '记入补正')
  await line.getByLabel('单元格').selectOption({ label: '岗位名称' })
  await line.getByLabel('条款').last().fill('附件2')
  await line.getByLabel('需要补正的内容').fill('岗位名称请按实际工种填写。')
  await press(line, '加入清单')
  await line.getByText('补正（已记 1 条）').waitFor()
  await look(officer, 'case-line')
  await officer.keyboard.press('Escape')
  await line.waitFor({ state: 'hidden' })
})

it('all defects go back at once, as the unit will read them', async () => {
  const officer = await at('chaoyang-jingban')
  await press(officer, /^退回补正/)
  await officer.getByText('岗位名称请按实际工种填写。').waitFor()
  await look(officer, 'case-return')
  await press(officer, '一次性退回')
  await officer.getByRole('heading', { name: '第 1 次退回' }).waitFor()
})

it('HR goes from the defect to its cell, mends it, seals again what changed, and sends it back', async () => {
  const hr = await at('lanhai')
  await hr.goto(`/work/enterprise/claims/${claimId}/corrections`)
  await hr.getByText('岗位名称请按实际工种填写。').waitFor()
  await look(hr, 'corrections')
  await follow(hr, '去修改')
  const cell = hr.getByRole('button', { name: /^修改岗位名称/ })
  await cell.click()
  await hr.getByRole('textbox', { name: '岗位名称' }).fill('数据标注员')
  await hr.keyboard.press('Enter')
  await hr.getByRole('button', { name: '修改岗位名称：数据标注员' }).waitFor()
  await hr.goto(`/work/enterprise/claims/${claimId}/corrections`)
  await hr.getByText('已改动 1 / 1 处').waitFor()
  await hr.getByText('要重新打印、盖章、上传', { exact: false }).waitFor()
  await look(hr, 'corrections-changed')
  const clerk = await stage.people.as('lanhai')
  await printForms(clerk, claimId)
  await uploadSealed(clerk, claimId, unit)
  await hr.reload()
  await press(hr, '重新提交')
  await hr.getByRole('heading', { name: /办理进度/ }).waitFor()
})

it('the officer compares what no register answered, passes what is clear, and hands it up', async () => {
  const officer = await at('chaoyang-jingban')
  await importAnswers(stage.people, { territory: '220104', persons, asOf: month.concat('-31') })
  await officer.goto('/work/bureau')
  await officer.getByRole('link', { name: unit.name }).click()
  await officer.getByText('补正已回', { exact: false }).first().waitFor()
  await officer.getByText('经办中，承办人：周晓彤').waitFor()
  await press(officer, /^盖章件/)
  await officer.getByText('系统现在打印的同一页').first().waitFor()
  await look(officer, 'case-scans')
  await press(officer, /^名册与证据/)
  await press(officer, '整单通过')
  await officer.getByText('通过 7 · 不予 0 · 待核 0 · 未审核 0', { exact: false }).waitFor()
  await officer.getByText('陆仟零陆拾元整').waitFor()
  await look(officer, 'case-lines')
  await press(officer, /^审核意见/)
  await press(officer, '提交复核')
  await officer.getByText('待复核', { exact: false }).first().waitFor()
})

it('the reviewer, another person, must open the drawn sample before agreeing', async () => {
  const reviewer = await at('chaoyang-fuhe')
  await reviewer.goto('/work/bureau')
  await reviewer.getByRole('link', { name: unit.name }).click()
  await press(reviewer, '领取')
  await press(reviewer, /^审核意见/)
  await reviewer.getByLabel('复核意见').fill('已抽查，同意。')
  expect(await reviewer.getByRole('button', { name: '同意送签批' }).isDisabled()).toBe(true)
  await look(reviewer, 'case-second')
  await follow(reviewer, '打开抽样')
  const rows = reviewer.getByRole('row').filter({ hasText: '必看' })
  await rows.first().waitFor()
  const drawn = await rows.count()
  for (let index = 0; index < drawn; index += 1) {
    await rows.nth(index).getByRole('cell').nth(1).click()
    await reviewer.getByRole('dialog').getByText('逐条核对').waitFor()
    await reviewer.keyboard.press('Escape')
    await reviewer.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await press(reviewer, /^审核意见/)
  await reviewer.getByLabel('复核意见').fill('已抽查，同意。')
  await press(reviewer, '同意送签批')
  await reviewer.getByText('待签批', { exact: false }).first().waitFor()
})

it('the leader signs; the opinion stands in figures and in capitals', async () => {
  const leader = await at('chaoyang-fuze')
  await leader.goto('/work/bureau')
  await leader.getByRole('link', { name: unit.name }).click()
  await press(leader, '领取')
  await leader.getByLabel('签批意见').fill('同意。')
  await leader.getByRole('button', { name: '签批', exact: true }).dblclick()
  const opinion = panel(leader, '审核意见')
  await opinion.getByText('陆仟零陆拾元整').waitFor()
  await opinion.getByText('¥6,060.00').waitFor()
  await opinion.getByText('佟雅琴').waitFor()
  await look(leader, 'opinion')
})

it('the sealed papers come over the counter and are confirmed by name', async () => {
  const officer = await at('chaoyang-jingban')
  await follow(officer, '纸质备案')
  await officer.getByRole('row').filter({ hasText: unit.name }).click()
  // The list of papers comes with the case: what is not there yet cannot be counted.
  await officer.getByRole('checkbox').first().waitFor()
  for (const box of await officer.getByRole('checkbox').all()) await box.check()
  await look(officer, 'paper')
  await press(officer, '收件并打印回执')
  await press(officer, '确认符合条件')
  await officer.getByText('周晓彤 于 2020-09-07 确认符合条件').waitFor()
})

it('the list is posted with the fields of its notice, five working days from the posting', async () => {
  const officer = await at('chaoyang-jingban')
  await follow(officer, '公示管理')
  await officer.getByText('今天发布：2020-09-07 至 2020-09-14（5 个工作日）').waitFor()
  await officer.getByRole('row').filter({ hasText: unit.name }).getByRole('checkbox').check()
  await look(officer, 'publicity-office')
  await press(officer, /^发布公示/)
  await officer.getByText('2020-09-07 至 2020-09-14，1 项').waitFor()
})

it('anybody reads the list on a telephone and objects without signing in', async () => {
  const phone = await stage.window(undefined, telephone)
  await phone.goto('/')
  await phone.getByLabel('单位名称或统一社会信用代码').fill('蓝海信息')
  await press(phone, '查询')
  await phone.getByRole('link', { name: /以工代训补贴公示/ }).click()
  await phone.getByText(unit.name).first().waitFor()
  await look(phone, 'public-list')
  const text = await phone.locator('body').innerText()
  expect(text).not.toMatch(/\d{17}[\dX]/)
  for (const person of persons) expect(text).not.toContain(person.name)
  await press(phone, '我要提异议')
  await phone.getByLabel('某个单位的某个人').check()
  await phone.getByLabel('姓名', { exact: true }).fill(objectedTo.name)
  await phone.getByLabel('证件号后四位（如知道）').fill(objectedTo.residentId.slice(-4))
  await phone.getByLabel('情况说明').fill('据了解，此人八月中旬已离开该单位，请核实。')
  await look(phone, 'objection-form')
  await press(phone, '提交异议')
  await phone.getByText('已收到您的异议').waitFor()
  await look(phone, 'objection-lodged')
})

it('somebody who had no part in the case answers the objection, and its line goes on', async () => {
  const leader = await at('chaoyang-fuze')
  await leader.goto('/work/bureau/objections')
  await leader.getByRole('row').filter({ hasText: objectedTo.name }).click()
  await leader.getByLabel('承办人').selectOption({ label: '郗文静' })
  await press(leader, '指定')
  const handler = await at('chaoyang-yiyi')
  await handler.goto('/work/bureau/objections')
  await handler.getByRole('row').filter({ hasText: objectedTo.name }).click()
  const held = panel(handler, '确定涉及的人员行')
  await held.getByLabel(new RegExp(objectedTo.name)).check()
  await held.getByLabel('依据').fill('异议只涉及此人。')
  await press(held, '只冻结所选行')
  await handler.getByText('现冻结 1 行', { exact: false }).waitFor()
  await look(handler, 'objection')
  const hr = await at('lanhai')
  await hr.goto(`/work/enterprise/claims/${claimId}/progress`)
  await hr.getByText('有 1 人的异议正在处理', { exact: false }).waitFor()
  await look(hr, 'progress-objection')
  expect(await hr.locator('body').innerText()).not.toContain('八月中旬')
  await handler.getByLabel(/^答复/).fill('经核实考勤和工资发放，八月整月在岗。')
  await press(handler, '异议不成立，恢复办理')
  await handler.getByText('结论：不成立').waitFor()
})

it('the clock is moved past the five working days and the list closes', async () => {
  const officer = await at('chaoyang-jingban')
  await officer.goto('/work/bureau/publicity')
  await press(officer, '过一周')
  await officer.getByText('今天是 2020-09-14', { exact: false }).waitFor()
  await officer.getByText('公示中', { exact: true }).waitFor()
  await press(officer, '到明天')
  await officer.getByText('公示期满', { exact: true }).waitFor()
  const hr = await at('lanhai')
  await hr.goto(`/work/enterprise/claims/${claimId}/progress`)
  await hr.getByText('公示期满').first().waitFor()
  expect(stage.faults()).toEqual([])
})
