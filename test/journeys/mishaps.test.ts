import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterpriseOf } from '../../demo/enterprises.ts'
import { staff } from '../../demo/seed/rosters.ts'
import { completeProfile, openMonth, prepareClaim, registerUnit } from '../../demo/story/file-claim.ts'
import { give, openStage, panel, press, type Stage } from './stage.ts'

const bad = resolve(import.meta.dirname, '..', '..', 'samples', 'bad')
const ready = enterpriseOf('lanhai')
const other = enterpriseOf('yuanda')

let stage: Stage
/** Everything of August is there, and nothing is submitted. */
let readyClaim: string
/** An empty month of another unit. */
let emptyClaim: string

beforeAll(async () => {
  stage = await openStage('offices')
  for (const unit of [ready, other]) await completeProfile(await registerUnit(stage.people, unit), unit)
  const month = '2020-08'
  readyClaim = (
    await prepareClaim(stage.people, {
      unit: ready,
      month,
      persons: staff(ready.key, { month, newHires: 3, graduates: 1 }),
    })
  ).id
  emptyClaim = (await openMonth(await stage.people.as(other.key), month)).id
})
afterAll(async () => {
  await stage.close()
})

/** The sentences that a page shows at this moment about what did not go. */
async function said(place: Page | Locator): Promise<string> {
  const alert = place.getByRole('alert').first()
  await alert.waitFor()
  return alert.innerText()
}

it('a lost network is told in words, and trying again does it once', async () => {
  const hr = await stage.window(ready.key)
  await hr.goto('/work/enterprise/claims')
  await press(hr, '新建申报')
  const july = hr.getByRole('listitem').filter({ hasText: '2020-07' })
  await hr.context().setOffline(true)
  await press(july, '申报这个月')
  expect(await said(hr)).toContain('网络不通')
  await hr.context().setOffline(false)
  await press(july, '申报这个月')
  await hr.getByRole('heading', { name: '2020年7月以工代训补贴' }).waitFor()
  const clerk = await stage.people.as(ready.key)
  const { claims } = await clerk.get<{ claims: { month: string }[] }>('/claims')
  expect(claims.filter(claim => claim.month === '2020-07')).toHaveLength(1)
})

it("another unit's claim is not there for whoever types its address", async () => {
  const stranger = await stage.window(other.key)
  for (const step of ['roster', 'evidence', 'progress']) {
    await stranger.goto(`/work/enterprise/claims/${readyClaim}/${step}`)
    expect(await said(stranger)).toContain('没有找到，或者您没有查看它的权限。')
  }
  expect(await stranger.locator('body').innerText()).not.toContain(ready.name)
  await stranger.goto('/work/nowhere')
  await stranger.getByText('没有这个页面').waitFor()
})

it('a claim submitted in two tabs at once is submitted once, and the second tab learns it', async () => {
  const first = await stage.window(ready.key)
  const second = await first.context().newPage()
  for (const tab of [first, second]) {
    await tab.goto(`/work/enterprise/claims/${readyClaim}/submit`)
    await tab.getByRole('button', { name: '提交申报' }).waitFor()
  }
  await Promise.all([press(first, '提交申报'), press(second, '提交申报')])
  for (const tab of [first, second]) {
    await tab
      .getByRole('heading', { name: /办理进度/ })
      .or(tab.getByRole('alert'))
      .first()
      .waitFor()
    await tab.reload()
    await tab.getByText('已提交').first().waitFor()
  }
  const officer = await stage.people.as('chaoyang-jingban')
  const { cases } = await officer.get<{ cases: unknown[] }>('/cases')
  expect(cases).toHaveLength(1)
})

const wrongRosters = [
  ['not-an-xlsx.xlsx', '不是可以打开的 .xlsx 工作簿'],
  ['old.xls', '旧版 .xls 文件'],
  ['bomb.xlsx', '解压后过大'],
] as const

it('every upload says what is wrong with a wrong file, by its name, and keeps nothing of it', async () => {
  const hr = await stage.window(other.key)
  await hr.goto(`/work/enterprise/claims/${emptyClaim}/roster`)
  for (const [file, sentence] of wrongRosters) {
    await give(hr, /^拖入名册 Excel/, `${bad}/${file}`)
    await hr.getByRole('alert').filter({ hasText: sentence }).waitFor()
    expect(await said(hr)).toContain(file)
  }
  await give(hr, /^拖入名册 Excel/, { name: '空.xlsx', bytes: new Uint8Array() })
  await hr.getByRole('alert').filter({ hasText: '文件是空的' }).waitFor()
  await hr.getByText('名册还是空的').waitFor()

  await hr.goto(`/work/enterprise/claims/${emptyClaim}/evidence`)
  await give(panel(hr, /^工资发放明细/), /^拖入工资明细/, `${bad}/not-an-xlsx.xlsx`)
  expect(await said(hr)).toContain('不是可以打开的 .xlsx 工作簿')
  await hr.goto('/work/enterprise/profile')
  await give(panel(hr, '材料'), /^上传材料/, `${bad}/html.pdf`)
  expect(await said(hr)).toContain('html.pdf')
})

it('a roster with formulas is read, and each formula is marked in its cell', async () => {
  const hr = await stage.window(other.key)
  await hr.goto(`/work/enterprise/claims/${emptyClaim}/roster`)
  await give(hr, /^拖入名册 Excel/, `${bad}/formulas.xlsx`)
  await hr.getByText(/^已读取/).waitFor()
  await hr.getByText('这里是公式而不是内容', { exact: false }).first().waitFor()
})

it('the roster is worked with the keyboard alone', async () => {
  const hr = await stage.window(other.key)
  await hr.goto(`/work/enterprise/claims/${emptyClaim}/roster`)
  const table = hr.getByRole('region', { name: '名册' })
  await table.getByRole('row').nth(2).waitFor()
  await table.focus()
  await hr.keyboard.press('ArrowDown')
  await hr.keyboard.press('ArrowDown')
  await hr.keyboard.press('ArrowUp')
  await hr.keyboard.press('Enter')
  await hr.getByRole('dialog').getByText('逐条核对').waitFor()
  await hr.keyboard.press('Escape')
  await hr.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(stage.faults()).toEqual([])
})
