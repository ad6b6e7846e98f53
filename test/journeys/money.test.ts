import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { enterpriseOf } from '../../demo/enterprises.ts'
import { staff } from '../../demo/seed/rosters.ts'
import { completeProfile, fileClaims, registerUnit } from '../../demo/story/file-claim.ts'
import { bankAnswer, type StoryOrder } from '../../demo/story/pay-claim.ts'
import { approveClaim, compareUnit, fileOnPaper, importAnswers, publishWaiting } from '../../demo/story/review-claim.ts'
import { bankSlip } from '../../demo/story/sealed-paper.ts'
import { look } from './look.ts'
import { follow, give, openStage, panel, press, saved, type Stage } from './stage.ts'

const month = '2020-08'
const chaoyang = '220104'
/** 2 × 500 + 1 × 1,780 = ¥2,780.00, and 4 × 500 = ¥2,000.00: together ¥4,780.00. */
const crews = [
  { unit: enterpriseOf('lanhai'), persons: staff('lanhai', { month, newHires: 2, graduates: 1 }) },
  { unit: enterpriseOf('yuanda'), persons: staff('yuanda', { month, newHires: 4, graduates: 0 }) },
] as const
const [paid, returned] = [crews[0].unit, crews[1].unit]

let stage: Stage
const desks = new Map<string, Promise<Page>>()
const at = (signName: string) => {
  const found = desks.get(signName) ?? stage.window(signName)
  desks.set(signName, found)
  return found
}
const slip = async (number: string) => ({ name: `${number}.jpg`, bytes: await bankSlip(number) })

/** Two units, filed, signed, on paper, and published without objection. */
async function preparePublished(): Promise<void> {
  const { people } = stage
  for (const { unit } of crews) await completeProfile(await registerUnit(people, unit), unit)
  const claims = await fileClaims(
    people,
    crews.map(({ unit, persons }) => ({ unit, month, persons })),
  )
  const persons = crews.flatMap(crew => crew.persons)
  await importAnswers(people, { territory: chaoyang, persons, asOf: '2020-08-31' })
  for (const [key, claim] of claims) {
    const { unit } = await (await people.as(key)).get<{ unit: { bodyId: string } }>('/enterprise')
    const here = { claimId: claim.id, territory: chaoyang }
    await compareUnit(people, { territory: chaoyang, bodyId: unit.bodyId })
    await fileOnPaper(people, here, await approveClaim(people, here))
  }
  await publishWaiting(people, chaoyang)
  const payer = await people.as('chaoyang-fukuan')
  await payer.put('/funds/bank-account', {
    source: 'special-account',
    bank: '示例银行国库业务部',
    accountName: '朝阳区职业技能提升行动资金专户（演示）',
    accountNumber: '99002201040000000001',
  })
  await payer.post('/clock', { day: '2020-09-15' })
  // What falls due that night closes the list within seconds.
  const clerk = await people.as('chaoyang-jijin')
  const payable = async () => (await clerk.get<{ rows: unknown[] }>('/funds/payables')).rows.length
  await vi.waitFor(async () => expect(await payable()).toBe(2), { timeout: 15_000 })
}

beforeAll(async () => {
  stage = await openStage('offices')
  await preparePublished()
})
afterAll(async () => {
  await stage.close()
})

it('the district asks for what was published without objection', async () => {
  const clerk = await at('chaoyang-jijin')
  await clerk.goto('/work/funds/requests')
  for (const unit of [paid, returned]) {
    await clerk.getByRole('row').filter({ hasText: unit.name }).getByRole('checkbox').check()
  }
  await look(clerk, 'fund-requests')
  await press(clerk, '生成用款申请（2 笔，¥4,780.00）')
  await press(clerk, '提交用款申请')
  await clerk.getByRole('row').filter({ hasText: '待汇总请款' }).waitFor()
})

it('the city puts the districts into one letter; finance answers', async () => {
  const city = await at('shi-jijin')
  await city.goto('/work/funds/summary')
  await city.getByRole('row').filter({ hasText: '朝阳区' }).getByRole('checkbox').first().check()
  await look(city, 'fund-summary')
  await press(city, /^生成请款函/)
  await give(city, /^上传盖章的请款函/, await slip('请款函盖章件'))
  await city.getByText('盖章件：请款函盖章件.jpg').waitFor()
  await press(city, '登记已送财政')
  await city.getByText('登记财政答复').click()
  await city.getByLabel('答复日期').fill('2020-09-15')
  await city.getByLabel('答复文号').fill('演示财函〔2020〕9号')
  await press(city, '保存答复')
  await city.getByText('已答复').first().waitFor()
  await look(city, 'fund-letter')
})

it('money exists when one has entered the bank slip and another has confirmed it', async () => {
  const clerk = await at('shi-jijin')
  await follow(clerk, '到账与划拨')
  await press(clerk, '登记到账')
  await clerk.getByLabel('回单号').fill('HD-0915-001')
  await clerk.getByLabel('回单日期').fill('2020-09-15')
  await clerk.getByLabel('金额（元）').fill('4,780.00')
  await clerk.getByLabel('付款方户名').fill('长春市财政局（演示）')
  await clerk.getByLabel('对应请款函').selectOption({ index: 1 })
  await clerk.getByLabel('回单文件').setInputFiles(upload(await slip('HD-0915-001')))
  await look(clerk, 'fund-receipt')
  await press(clerk, '保存，等待另一人确认')
  await clerk.getByRole('row').filter({ hasText: 'HD-0915-001' }).getByText('待确认').waitFor()
  await openRow(clerk, 'HD-0915-001')
  expect(await clerk.getByRole('button', { name: '与回单一致，确认到账' }).isDisabled()).toBe(true)
  const payer = await at('shi-fukuan')
  await payer.goto('/work/funds/receipts')
  await openRow(payer, 'HD-0915-001')
  await press(payer, '与回单一致，确认到账')
  await payer.getByRole('row').filter({ hasText: 'HD-0915-001' }).getByText('已到账').waitFor()
})

it('the city passes it on, and the district confirms its own slip', async () => {
  const city = await at('shi-jijin')
  await city.reload()
  await press(city, '划拨')
  await city.getByLabel('回单号').fill('HB-0915-104')
  await city.getByLabel('回单日期').fill('2020-09-15')
  await city.getByLabel('回单文件').setInputFiles(upload(await slip('HB-0915-104')))
  await press(city, '保存，等待另一人确认')
  // The slip's file follows its entry: only with it may another confirm.
  await city.getByRole('row').filter({ hasText: 'HB-0915-104' }).first().waitFor()
  const payer = await at('shi-fukuan')
  await payer.reload()
  await openRow(payer, 'HB-0915-104')
  await press(payer, '与回单一致，确认划出')
  await payer.getByRole('row').filter({ hasText: 'HB-0915-104' }).getByText('在途').waitFor()
  await look(payer, 'fund-allocation')
  const district = await at('chaoyang-jijin')
  await follow(district, '到账与划拨')
  await press(district, '登记收到')
  await district.getByLabel('回单号').fill('HB-0915-104')
  await district.getByLabel('回单文件').setInputFiles(upload(await slip('HB-0915-104')))
  await press(district, '保存，等待另一人确认')
  const confirming = await at('chaoyang-fukuan')
  await confirming.goto('/work/funds/receipts')
  await openRow(confirming, 'HB-0915-104')
  await press(confirming, '与回单一致，确认到账')
  await confirming.getByRole('row').filter({ hasText: 'HB-0915-104' }).getByText('已到账').waitFor()
})

let orders: StoryOrder[]

it('one makes the batch, another orders it; a double click pays once', async () => {
  const clerk = await at('chaoyang-jijin')
  await follow(clerk, '支付批次')
  for (const unit of [paid, returned]) {
    await clerk.getByRole('row').filter({ hasText: unit.name }).getByRole('checkbox').check()
  }
  await look(clerk, 'fund-batches')
  await press(clerk, '制单（2 笔，¥4,780.00）')
  await clerk.getByRole('dialog').getByText(paid.name).waitFor()
  await clerk.keyboard.press('Escape')
  await clerk.getByRole('dialog').waitFor({ state: 'hidden' })
  const payer = await at('chaoyang-fukuan')
  await follow(payer, '支付批次')
  await payer.getByRole('row').filter({ hasText: '待付款人确认' }).getByRole('button').first().click()
  const batch = payer.getByRole('dialog')
  await batch.getByRole('button', { name: '确认付款并生成银行文件（¥4,780.00）' }).dblclick()
  const file = await saved(payer, () => follow(batch, 'csv'))
  expect(file.bytes.toString()).toContain(paid.accountNumber)
  await look(payer, 'fund-batch')
  orders = await inTransit()
  expect(orders.map(order => order.amountFen).toSorted((a, b) => a - b)).toEqual([200_000, 278_000])
})

it('the bank pays one and returns the other; the same answer again changes nothing', async () => {
  const clerk = await at('chaoyang-jijin')
  const back = orders.find(order => order.accountName === returned.name)?.reference ?? ''
  const answer = await bankAnswer(orders, { day: '2020-09-15', returned: new Map([[back, '账号不存在']]) })
  await follow(clerk, '银行结果')
  await give(clerk, /^导入银行结果/, answer)
  await clerk.getByText('成功 1，退票 1，无变化 0，未采用 0。').first().waitFor()
  await give(clerk, /^导入银行结果/, answer)
  await clerk.getByText('这个文件导入过，没有变化。').waitFor()
  await look(clerk, 'fund-results')
})

it('the unit corrects its account, the bureau compares it, the leader lets it pass, and it is paid without a new claim', async () => {
  const hr = await at(returned.key)
  await hr.goto('/work/enterprise/profile')
  await press(hr, '变更账户')
  await hr.getByLabel('开户银行').fill(returned.bank)
  await hr.getByLabel('账号').fill('9900013000000009910')
  await hr.getByLabel('基本存款账户编号').fill(returned.basicNumber)
  await press(hr, '保存账户')
  await hr.getByText('*9910', { exact: false }).first().waitFor()
  const officer = await at('chaoyang-jingban')
  await officer.goto('/work/bureau/units')
  await officer.getByText(returned.name).first().click()
  await officer.getByText('登记信息对照').waitFor()
  await look(officer, 'unit')
  await press(officer, '核对一致')
  await officer.getByRole('heading', { name: '核对记录' }).waitFor()
  const clerk = await at('chaoyang-jijin')
  const leader = await at('chaoyang-fuze')
  await leader.goto('/work/funds/batches')
  await openRow(leader, returned.name)
  await press(leader, '核准变更的账户')
  await leader.getByLabel('理由').fill('已核对新账户的开户证明，户名一致。')
  await press(leader, '核准变更的账户')
  await leader.getByText('近期变更，佟雅琴已核准').first().waitFor()
  await clerk.reload()
  await openRow(clerk, returned.name)
  await press(clerk, '重新支付（制单）')
  await clerk.getByText('退票待处理 0 笔', { exact: false }).waitFor()
  const payer = await at('chaoyang-fukuan')
  await payer.goto('/work/funds/batches')
  await payer.getByRole('row').filter({ hasText: '待付款人确认' }).getByRole('button').first().click()
  await press(payer.getByRole('dialog'), '确认付款并生成银行文件（¥2,000.00）')
  await payer.getByRole('dialog').getByRole('link', { name: 'xlsx' }).waitFor()
  orders = await inTransit()
  await give(clerk, /^导入银行结果/, await bankAnswer(orders, { day: '2020-09-15' }))
  await clerk.getByText('成功 1，退票 0，无变化 0，未采用 0。').first().waitFor()
})

it('the voucher is complete with the bank slip; HR sees that the money has come', async () => {
  const clerk = await at('chaoyang-jijin')
  await follow(clerk, '凭证与台账')
  await clerk.getByRole('row').filter({ hasText: paid.name }).getByRole('button').first().click()
  const payout = clerk.getByRole('dialog')
  await payout.getByText('盖章扫描件').first().waitFor()
  await look(clerk, 'fund-voucher')
  await give(payout, /^上传付款回单/, await slip('付款回单'))
  await clerk.keyboard.press('Escape')
  await look(clerk, 'fund-ledger')
  for (const unit of [paid, returned]) {
    const hr = await at(unit.key)
    await hr.goto('/work/enterprise')
    await panel(hr, '补贴')
      .getByText(unit === paid ? '¥2,780.00' : '¥2,000.00')
      .first()
      .waitFor()
  }
  await look(await at(paid.key), 'home-paid')
  expect(stage.faults()).toEqual([])
})

/** What the bank has been told to pay and has not answered. */
async function inTransit(): Promise<StoryOrder[]> {
  const clerk = await stage.people.as('chaoyang-jijin')
  return (await clerk.get<{ orders: StoryOrder[] }>('/funds/results?tab=in-transit')).orders
}

/** Opens the row's own acts below it. */
async function openRow(page: Page, words: string): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: words })
    .getByRole('button', { name: /展开|Expand/ })
    .first()
    .click()
}

function upload(file: { name: string; bytes: Uint8Array }) {
  return { name: file.name, mimeType: 'image/jpeg', buffer: Buffer.from(file.bytes) }
}
