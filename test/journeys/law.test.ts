import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { look } from './look.ts'
import { follow, openStage, panel, press, saved, type Stage, telephone } from './stage.ts'

let stage: Stage
let anybody: Page
let phone: Page

beforeAll(async () => {
  stage = await openStage('whole')
  anybody = await stage.window()
  phone = await stage.window(undefined, telephone)
})
afterAll(async () => {
  await stage.close()
})

it('anybody reads a clause with its figure and finds a worked example with its arithmetic', async () => {
  await anybody.goto('/')
  await follow(anybody, '政策文件')
  await anybody.getByRole('link', { name: '关于大力开展以工代训工作实施方案', exact: true }).waitFor()
  await look(anybody, 'law-notices')
  await follow(anybody, '关于大力开展以工代训工作实施方案')
  await anybody
    .getByRole('navigation', { name: '本文件目录' })
    .getByRole('link', { name: /^二\(一\)/ })
    .click()
  const clause = anybody.locator('section').filter({ has: anybody.getByRole('heading', { name: /^二\(一\)/ }) })
  expect(await clause.getByRole('row').filter({ hasText: '新吸纳人员月补贴标准' }).innerText()).toContain('¥500.00')
  await look(anybody, 'law-notice')
  await follow(clause, '看新吸纳劳动者以工代训怎么算')
  await anybody.getByRole('heading', { level: 1, name: '新吸纳劳动者以工代训' }).waitFor()
  const example = panel(anybody, '示例')
  expect(await example.innerText()).toContain('¥500.00')
  await panel(anybody, /^不予补贴的例子/)
    .locator('summary')
    .first()
    .click()
  await panel(anybody, /^不予补贴的例子/)
    .getByText('依据', { exact: true })
    .first()
    .waitFor()
  await panel(anybody, /^算例：可以享受/)
    .locator('summary')
    .first()
    .click()
  await panel(anybody, /^算例：可以享受/)
    .getByText('月补贴标准')
    .first()
    .waitFor()
  await look(anybody, 'law-scheme')
})

it('the forms of a notice come empty as PDF, and whom to ask is a telephone', async () => {
  const forms = panel(anybody, '表格下载（空表 PDF）')
  const address = await forms.getByRole('link').first().getAttribute('href')
  const form = await anybody.request.get(address ?? '')
  expect(form.headers()['content-type']).toBe('application/pdf')
  expect((await form.body()).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await panel(anybody, '咨询电话').getByRole('link').first().getAttribute('href')).toMatch(/^tel:0431-/)
})

it('on a telephone a few questions lead to 1780 and 500 with their arithmetic, and the back button to the question before', async () => {
  await phone.goto('/')
  await phone.getByRole('link', { name: /^能享受什么 回答/ }).click()
  await press(phone, '朝阳区')
  await press(phone, '企业')
  await phone.getByLabel(/^新吸纳劳动者以工代训/).check()
  await phone.getByLabel(/^2020年应届高校毕业生以工代训/).check()
  await look(phone, 'match-want')
  await press(phone, '看这 2 项')
  await phone.getByRole('heading', { level: 1, name: '是否参保' }).waitFor()
  await look(phone, 'match-question')
  await press(phone, '是')
  await phone.getByRole('heading', { level: 1, name: '企业规模' }).waitFor()
  await phone.goBack()
  await phone.getByRole('heading', { level: 1, name: '是否参保' }).waitFor()
  await press(phone, '是')
  await press(phone, '小型')
  await phone.getByRole('button', { name: /^直接看结果/ }).click()
  for (const [title, amount] of [
    ['2020年应届高校毕业生以工代训', '¥1,780.00'],
    ['新吸纳劳动者以工代训', '¥500.00'],
  ] as const) {
    const card = phone.getByRole('article').filter({ has: phone.getByRole('heading', { name: title, exact: true }) })
    await card.getByText('要什么材料，到哪里办').click()
    const words = await card.innerText()
    expect(words).toContain(amount)
    expect(words).toContain('怎么算出来的')
    expect(words).toContain('朝阳区')
  }
  expect(phone.url()).toContain('f.size=small')
  await phone.reload()
  await phone.getByText('¥1,780.00').first().waitFor()
  await look(phone, 'match-result')
})

it('a large enterprise is told the clause that refuses it', async () => {
  await phone.getByRole('button', { name: /^企业规模/ }).click()
  await press(phone, '大型')
  const unfit = phone.locator('section').filter({ has: phone.getByRole('heading', { name: /^不符合/ }) })
  await unfit.getByText('不符合的条款').first().waitFor()
  expect(await unfit.innerText()).toContain('企业须为中小微企业')
})

it('a subsidy that waits for a standard names it and the office that owes it', async () => {
  await anybody.goto('/law')
  await anybody.getByRole('link', { name: /^企业稳岗返还/ }).click()
  const blocked = anybody.locator('.zp-law-blocked')
  await blocked.waitFor()
  expect(await blocked.innerText()).toMatch(/裁员率上限，由昌吉州人力资源和社会保障局公布/)
  await look(anybody, 'law-blocked')
})

it('Changji’s office publishes its layoff limit, and the refund is no longer blocked', async () => {
  const proposer = await stage.window('changji-fuhe')
  await proposer.goto('/work/law/settings')
  const owed = panel(proposer, '必须公布而尚未公布的标准').getByRole('listitem')
  await owed.filter({ hasText: '企业稳岗返还裁员率上限' }).filter({ hasNotText: '困难' }).getByRole('button').click()
  const form = proposer.getByRole('dialog')
  await form.getByLabel('比例').fill('5.5%')
  await form.getByLabel('自何日起').fill('2020-06-01')
  await form.getByLabel('理由').fill('按国家规定的裁员率执行')
  await press(form, '提出')
  await form.waitFor({ state: 'hidden' })

  const elsewhere = await stage.window('shi-fuze')
  await elsewhere.goto('/work/law/settings')
  await elsewhere.getByRole('heading', { name: '口径与标准' }).waitFor()
  expect(await elsewhere.getByText('按国家规定的裁员率执行').count()).toBe(0)

  const publisher = await stage.window('changji-fuze')
  await publisher.goto('/work/law/settings')
  await press(panel(publisher, '等待公布'), '公布')
  await panel(publisher, '等待公布').waitFor({ state: 'hidden' })
  await look(publisher, 'law-settings-changji')
  await anybody.reload()
  await anybody.getByRole('heading', { level: 1 }).waitFor()
  await anybody.locator('.zp-law-blocked').waitFor({ state: 'hidden' })
})

it('one official proposes a minimum wage, another publishes it, and the sheet shows it', async () => {
  const proposer = await stage.window('shi-fuhe')
  await proposer.goto('/work/law/settings?tab=standards')
  const row = proposer.getByRole('row').filter({ hasText: '最低工资标准（月）' }).first()
  await row.getByRole('button', { name: '提出调整' }).click()
  const form = proposer.getByRole('dialog')
  await form.getByLabel('金额（元）').fill('-5')
  await form.getByText('请填金额，最多两位小数').waitFor()
  await form.getByLabel('金额（元）').fill('1850')
  await form.getByLabel('自何日起').fill('2020-08-01')
  await form.getByLabel('理由').fill('市政府公布新的最低工资标准')
  await look(proposer, 'law-propose')
  await press(form, '提出')
  await form.waitFor({ state: 'hidden' })
  const waiting = panel(proposer, '等待公布')
  expect(await waiting.innerText()).toContain('¥1,850.00')
  expect(await waiting.getByRole('button', { name: '公布' }).isDisabled()).toBe(true)
  await look(proposer, 'law-settings')

  const publisher = await stage.window('shi-fuze')
  await publisher.goto('/work/law/settings')
  await press(panel(publisher, '等待公布'), '公布')
  await panel(publisher, '等待公布').waitFor({ state: 'hidden' })
  await press(publisher, '提出与公布记录')
  await publisher.getByRole('row').filter({ hasText: '¥1,850.00' }).getByText('现行').waitFor()
  await look(publisher, 'law-history')

  const clerk = await stage.people.as('hongye')
  const { claims } = await clerk.get<{ claims: { id: string; state: string }[] }>('/claims')
  const draft = claims.find(claim => claim.state === 'draft')?.id ?? ''
  const { lines } = await clerk.get<{ lines: { id: string; scheme: string; verdict: string }[] }>(
    `/claims/${draft}/lines`,
  )
  const graduate = lines.find(line => line.scheme === 'graduate' && line.verdict === 'fits')?.id ?? ''
  const hr = await stage.window('hongye')
  await hr.goto(`/work/enterprise/claims/${draft}/lines/${graduate}`)
  const sheet = hr.getByRole('article')
  await sheet.getByText('¥1,850.00').first().waitFor()
  await sheet.getByText(/^适用口径与标准/).click()
  await sheet.getByText('最低工资标准（月）').first().waitFor()
})

it('a slip in what was published is corrected for its own day; a proposal made by mistake is withdrawn', async () => {
  const proposer = await stage.window('shi-fuhe')
  const proposeFor = async (yuan: string, reason: string) => {
    await proposer.goto('/work/law/settings?tab=standards')
    const row = proposer.getByRole('row').filter({ hasText: '最低工资标准（月）' }).first()
    await row.getByRole('button', { name: '提出调整' }).click()
    const form = proposer.getByRole('dialog')
    await form.getByLabel('金额（元）').fill(yuan)
    await form.getByLabel('自何日起').fill('2020-08-01')
    await form.getByLabel('理由').fill(reason)
    await press(form, '提出')
    await form.waitFor({ state: 'hidden' })
  }
  await proposeFor('18500', '多写了一个零')
  const waiting = panel(proposer, '等待公布')
  await waiting.getByText(/^更正自 2020-08-01 起已公布的“¥1,850.00”/).waitFor()
  await press(waiting, '撤回')
  expect(await waiting.getByRole('button', { name: '撤回这条提议' }).isDisabled()).toBe(true)
  await waiting.getByLabel('为什么撤回或不予公布').fill('金额多写了一个零')
  await look(proposer, 'law-withdraw')
  await press(waiting, '撤回这条提议')
  await waiting.waitFor({ state: 'hidden' })

  await proposeFor('1860', '公布时看错了一档')
  const publisher = await stage.window('shi-fuze')
  await publisher.goto('/work/law/settings')
  await press(panel(publisher, '等待公布'), '公布')
  await panel(publisher, '等待公布').waitFor({ state: 'hidden' })
  await press(publisher, '提出与公布记录')
  await publisher.getByRole('row').filter({ hasText: '¥1,860.00' }).getByText('现行').waitFor()
  await publisher.getByRole('row').filter({ hasText: '¥1,850.00' }).getByText('已更正').waitFor()
  const withdrawn = publisher.getByRole('row').filter({ hasText: '¥18,500.00' })
  await withdrawn.getByText('未公布，已撤回').waitFor()
  expect(await withdrawn.innerText()).toContain('撤回原因：金额多写了一个零')
  await look(publisher, 'law-corrected')
})

it('what was decided before replays identical, and says what would differ under another standard', async () => {
  const clerk = await stage.people.as('beihu')
  const { claims } = await clerk.get<{ claims: { id: string; state: string }[] }>('/claims')
  const paid = claims.find(claim => claim.state === 'paid')?.id ?? ''
  const { lines } = await clerk.get<{ lines: { id: string; scheme: string }[] }>(`/claims/${paid}/lines`)
  const graduate = lines.find(line => line.scheme === 'graduate')?.id ?? ''
  const { decision } = await clerk.get<{ decision: string }>(`/claims/${paid}/lines/${graduate}/sheet`)
  const officer = await stage.window('chaoyang-fuhe')
  await officer.goto(`/work/decisions/${decision}`)
  await press(officer, '重放')
  await officer.getByText('完全一致').waitFor()
  await look(officer, 'law-replay')
  await officer.getByLabel('换一项标准').selectOption({ label: '最低工资标准（月）' })
  await officer.getByLabel('金额（元）').fill('1900')
  await press(officer, '重放')
  await officer.getByText(/^会有 \d+ 处不同/).waitFor()
  expect(await panel(officer, '重放').innerText()).toContain('¥1,900.00')
  const json = await saved(officer, () => follow(officer, 'JSON 数据'))
  expect(JSON.parse(json.bytes.toString())).toMatchObject({ scheme: { id: 'graduate' }, verdict: 'fits' })
})

it('a later change is switched off; what it would have brought is listed, and no claim changes', async () => {
  const leader = await stage.window('chaoyang-fuze')
  await leader.goto('/work/law/differences')
  expect(await panel(leader, '后续调整文件').innerText()).toContain('未启用')
  await leader.getByLabel('按什么重算').selectOption({ index: 2 })
  await leader.getByLabel('从哪个月').fill('2020-07')
  await leader.getByLabel('到哪个月').fill('2020-08')
  await press(leader, '重算并列出')
  const list = leader.getByRole('dialog')
  await list.getByText('清单只供处理差额使用', { exact: false }).waitFor()
  await list.getByRole('row').nth(1).waitFor()
  await look(leader, 'law-differences')
  const csv = await saved(leader, () => follow(list, '下载 CSV'))
  expect(csv.name).toMatch(/\.csv$/)
})

it('no page broke on the way', () => {
  expect(stage.faults()).toEqual([])
})
