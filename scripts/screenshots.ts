import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { enterpriseOf } from '../demo/enterprises.ts'
import { downloadForms, printForms } from '../demo/story/file-claim.ts'
import { bankStatement, sealedScan } from '../demo/story/sealed-paper.ts'
import { hrPersons } from '../samples/hr-roster.ts'
import { peopleOf } from '../samples/people.ts'
import { seededRandom } from '../samples/random.ts'
import { give, openStage, press, type Stage, telephone } from '../test/journeys/stage.ts'

/**
 * The pictures of the README: a fresh demo on its first morning, walked as the README tells it. `npm run screenshots`
 * writes docs/screenshots/*.png.
 */
const folder = resolve(import.meta.dirname, '..', 'docs', 'screenshots')
const samples = resolve(import.meta.dirname, '..', 'samples')
const newcomer = enterpriseOf('beihu')

/** `from`: what stands at the top of the picture; without it the page's own beginning. */
async function keep(page: Page, name: string, from?: Locator): Promise<void> {
  await page.evaluate('window.scrollTo(0, 0)')
  await from?.evaluate(element => (element as { scrollIntoView(to: object): void }).scrollIntoView({ block: 'start' }))
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    'Promise.all([...document.images].filter(one => one.loading !== "lazy" && !one.complete).map(one => new Promise(done => { one.onload = one.onerror = done }))).then(() => undefined)',
  )
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter(one => one.effect?.getComputedTiming().iterations !== Infinity).map(one => one.finished)).then(() => undefined)',
  )
  const picture = await page.screenshot()
  await sharp(picture)
    .png({ palette: true, quality: 85, effort: 8 })
    .toFile(join(folder, `${name}.png`))
}

/** A newcomer's month: the roster as HR has it, one person's decision sheet, the sealed forms with a page missing. */
async function fileAugust(stage: Stage): Promise<string> {
  const hr = await stage.window(newcomer.key)
  await hr.goto('/work/enterprise/claims')
  await press(hr, '新建申报')
  await hr.getByRole('listitem').filter({ hasText: '2020-08' }).getByRole('button').click()
  await give(hr, /^拖入名册 Excel/, `${samples}/as-hr-has-it-26.xlsx`)
  await hr.getByText('符合 23 人').waitFor()
  const unfit = hr.getByRole('row').filter({ hasText: '按现有信息不符合' })
  await unfit.waitFor()
  await keep(hr, 'roster', hr.getByText('本月整体情况'))
  await unfit.getByRole('cell').first().click()
  await hr.getByRole('dialog').getByText('逐条核对').waitFor()
  await keep(hr, 'decision-sheet')
  await press(hr.getByRole('dialog'), '从名册中移除')
  await hr.getByRole('dialog').waitFor({ state: 'hidden' })
  await hr
    .getByRole('row')
    .filter({ hasText: '待补' })
    .filter({ hasText: '离校' })
    .getByRole('button', { name: /^修改毕业（离校）时间/ })
    .click()
  await hr.getByRole('table').getByRole('textbox').fill('2019-07-01')
  await hr.keyboard.press('Enter')
  await hr.getByText('符合 24 人').waitFor()
  const claimId = /claims\/([^/]+)\//.exec(hr.url())?.[1] ?? ''
  await sealAndSubmit(stage, { hr, claimId })
  return claimId
}

async function sealAndSubmit(stage: Stage, { hr, claimId }: { hr: Page; claimId: string }): Promise<void> {
  const clerk = await stage.people.as(newcomer.key)
  const statement = await bankStatement(hrPersons(peopleOf(seededRandom(1), '990104')), {
    unitName: newcomer.name,
    month: '2020-08',
    formId: 'BANK-990104-2020-08',
  })
  await clerk.upload(
    `/claims/${claimId}/evidence`,
    { name: '2020年8月银行对账单.pdf', bytes: statement },
    { kind: 'wage-statement' },
  )
  await hr.goto(`/work/enterprise/claims/${claimId}/evidence`)
  await give(hr, /^拖入工资明细 Excel/, `${samples}/wages-26.xlsx`)
  await hr.getByText('一致 25 人').waitFor()
  await printForms(clerk, claimId)
  const [application, roster] = await downloadForms(clerk, claimId)
  if (application === undefined || roster === undefined) throw new Error('two forms')
  await hr.goto(`/work/enterprise/claims/${claimId}/forms`)
  await hr.getByText('现行').nth(1).waitFor()
  await keep(hr, 'forms')
  await hr.goto(`/work/enterprise/claims/${claimId}/sealed`)
  const drop = /^拖入扫描件或照片/
  await give(hr, drop, { name: '申请表盖章.pdf', bytes: await sealedScan([application], newcomer.name) })
  await hr.getByText('还差这些页').waitFor()
  await keep(hr, 'sealed')
  await give(hr, drop, { name: '名册盖章.pdf', bytes: await sealedScan([roster], newcomer.name) })
  await hr.getByText('还差这些页').waitFor({ state: 'hidden' })
  await clerk.put(`/claims/${claimId}/sealed/self-check`, { seal: true, signature: true, edgeSeal: true })
  await hr.goto(`/work/enterprise/claims/${claimId}/submit`)
  await press(hr, '提交申报')
  await hr.getByText('走到哪一步').waitFor()
  await keep(hr, 'progress')
}

async function review(stage: Stage): Promise<void> {
  const officer = await stage.window('chaoyang-jingban')
  await officer.goto('/work/bureau')
  await officer.getByRole('link', { name: newcomer.name }).waitFor()
  await keep(officer, 'queue')
  await officer.getByRole('link', { name: newcomer.name }).click()
  await press(officer, '受理')
  await officer.getByText('经办中', { exact: false }).first().waitFor()
  await officer.getByRole('row').nth(3).waitFor()
  await keep(officer, 'case')
  await press(officer, /^盖章件/)
  await officer.getByText('系统现在打印的同一页').first().waitFor()
  await keep(officer, 'case-scans')
  await officer.goto('/work/bureau/publicity')
  await officer.getByText('公示中', { exact: true }).waitFor()
  await keep(officer, 'publicity-office')
  const leader = await stage.window('chaoyang-fuze')
  await leader.goto('/work/bureau?tab=decided')
  await leader
    .getByRole('link', { name: enterpriseOf('lanhai').name })
    .first()
    .click()
  await press(leader, /^审核意见/)
  await leader.getByText('大写').waitFor()
  await keep(leader, 'opinion')
}

async function pay(stage: Stage): Promise<void> {
  const clerk = await stage.window('chaoyang-jijin')
  await clerk.goto('/work/funds/results')
  await clerk.getByRole('row').filter({ hasText: '退票' }).first().waitFor()
  await keep(clerk, 'bank-results')
  await clerk.goto('/work/funds/ledger')
  await clerk.getByText('科目余额').waitFor()
  await keep(clerk, 'ledger')
}

async function onTelephones(stage: Stage): Promise<void> {
  const anybody = await stage.window(undefined, telephone)
  await anybody.goto('/publicity')
  await anybody
    .getByRole('link', { name: /以工代训补贴公示/ })
    .first()
    .waitFor()
  await keep(anybody, 'phone-publicity')
  await anybody
    .getByRole('link', { name: /以工代训补贴公示/ })
    .first()
    .click()
  await anybody.getByRole('button', { name: '我要提异议' }).waitFor()
  await keep(anybody, 'phone-list')
  const hr = await stage.window(newcomer.key, telephone)
  await hr.goto('/work/enterprise')
  await hr.getByText('本月待办').waitFor()
  await keep(hr, 'phone-enterprise')
}

/** The law as anybody reads it, the matcher on a telephone, and what officials decide beside it. */
async function readTheLaw(stage: Stage): Promise<void> {
  const anybody = await stage.window()
  await anybody.goto('/law')
  await anybody.getByRole('link', { name: '关于大力开展以工代训工作实施方案', exact: true }).click()
  await anybody
    .getByRole('navigation', { name: '本文件目录' })
    .getByRole('link', { name: /^二\(一\)/ })
    .click()
  await keep(anybody, 'law-notice')
  await anybody.getByRole('link', { name: '看新吸纳劳动者以工代训怎么算' }).click()
  await anybody.getByRole('heading', { level: 1, name: '新吸纳劳动者以工代训' }).waitFor()
  await anybody.getByText('正在加载').first().waitFor({ state: 'detached' })
  await keep(anybody, 'law-scheme')
  const phone = await stage.window(undefined, telephone)
  await phone.goto('/match?territory=220104&audience=enterprise')
  await phone.getByLabel(/^2020年应届高校毕业生以工代训/).check()
  await press(phone, '看这 1 项')
  await press(phone, '是')
  await press(phone, '小型')
  await phone.getByRole('heading', { level: 1, name: '人员类别' }).waitFor()
  await keep(phone, 'phone-match')
  await phone.getByRole('button', { name: /^直接看结果/ }).click()
  await phone.getByText('¥1,780.00').first().waitFor()
  await keep(phone, 'phone-match-result')
  const leader = await stage.window('shi-fuze')
  await leader.goto('/work/law/settings')
  await leader.getByRole('row').nth(3).waitFor()
  await keep(leader, 'law-settings')
}

mkdirSync(folder, { recursive: true })
const stage = await openStage('whole')
try {
  const door = await stage.window()
  await door.goto('/work/sign-in')
  await door.getByText('演示账号', { exact: true }).waitFor()
  await keep(door, 'sign-in')
  await onTelephones(stage)
  await readTheLaw(stage)
  await fileAugust(stage)
  await review(stage)
  await pay(stage)
  process.stdout.write(`${folder}\n`)
} finally {
  await stage.close()
}
