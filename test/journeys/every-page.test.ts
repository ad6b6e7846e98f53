import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { look } from './look.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
/** What the addresses with a parameter are filled with, found in the demo's world. */
let known: Record<string, string>

beforeAll(async () => {
  stage = await openStage('whole')
  known = await findIds()
})
afterAll(async () => {
  await stage.close()
})

async function findIds(): Promise<Record<string, string>> {
  const draft = await claimOf('hongye', claim => claim.state === 'draft')
  const { lines } = await (await stage.people.as('hongye')).get<{ lines: { id: string }[] }>(`/claims/${draft}/lines`)
  const officer = await stage.people.as('chaoyang-jingban')
  const { cases } = await officer.get<{ cases: { id: string; bodyId: string; state: string }[] }>('/cases')
  const { lists } = await stage.people.anyone().get<{ lists: { slug: string }[] }>('/public/publicity')
  return {
    draft,
    line: lines[0]?.id ?? '',
    returned: await claimOf('wanjia', claim => claim.state === 'returned'),
    running: await claimOf('lanhai', claim => claim.month === '2020-08'),
    case: cases.find(one => one.state === 'accepted')?.id ?? '',
    body: cases[0]?.bodyId ?? '',
    slug: lists[0]?.slug ?? '',
    decision: await decisionOf('beihu'),
    ...(await firstScheme()),
  }
}

/** A decision of an enterprise's paid month. */
async function decisionOf(signName: string): Promise<string> {
  const clerk = await stage.people.as(signName)
  const paid = await claimOf(signName, claim => claim.state === 'paid')
  const { lines: decided } = await clerk.get<{ lines: { id: string }[] }>(`/claims/${paid}/lines`)
  const sheet = await clerk.get<{ decision: string | null }>(`/claims/${paid}/lines/${decided[0]?.id}/sheet`)
  return sheet.decision ?? ''
}

async function firstScheme(): Promise<{ notice: string; scheme: string }> {
  const [notice] = await stage.people.anyone().get<{ id: string; schemes: { id: string }[] }[]>('/law/notices')
  return { notice: notice?.id ?? '', scheme: notice?.schemes[0]?.id ?? '' }
}

async function claimOf(
  signName: string,
  wanted: (claim: { state: string; month: string }) => boolean,
): Promise<string> {
  const clerk = await stage.people.as(signName)
  const { claims } = await clerk.get<{ claims: { id: string; state: string; month: string }[] }>('/claims')
  return claims.find(wanted)?.id ?? ''
}

/** Every address of the product and who is there; a new address without a row fails. */
const visits: readonly (readonly [who: string | undefined, address: string, ids: Record<string, string>])[] = [
  [undefined, '/', {}],
  [undefined, '/publicity', {}],
  [undefined, '/publicity/$slug', {}],
  [undefined, '/law', {}],
  [undefined, '/law/$notice', {}],
  [undefined, '/law/$notice/$scheme', {}],
  [undefined, '/match', {}],
  [undefined, '/work/sign-in', {}],
  [undefined, '/work/register', {}],
  [undefined, '/work/administrators', {}],
  ['beihu', '/work/enterprise', {}],
  ['beihu', '/work/enterprise/profile', {}],
  ['beihu', '/work/enterprise/plans', {}],
  ['beihu', '/work/enterprise/claims', {}],
  ['beihu', '/work/guide', {}],
  ['beihu', '/work/messages', {}],
  ['beihu', '/work/password', {}],
  ['hongye', '/work/enterprise/claims/$claim/roster', { claim: 'draft' }],
  ['hongye', '/work/enterprise/claims/$claim/lines/$line', { claim: 'draft' }],
  ['hongye', '/work/enterprise/claims/$claim/evidence', { claim: 'draft' }],
  ['hongye', '/work/enterprise/claims/$claim/forms', { claim: 'draft' }],
  ['hongye', '/work/enterprise/claims/$claim/sealed', { claim: 'draft' }],
  ['hongye', '/work/enterprise/claims/$claim/submit', { claim: 'draft' }],
  ['wanjia', '/work/enterprise/claims/$claim/corrections', { claim: 'returned' }],
  ['lanhai', '/work/enterprise/claims/$claim/progress', { claim: 'running' }],
  ['chaoyang-jingban', '/work/bureau', {}],
  ['chaoyang-jingban', '/work/bureau/units', {}],
  ['chaoyang-jingban', '/work/bureau/units/$body', {}],
  ['chaoyang-jingban', '/work/bureau/checks', {}],
  ['chaoyang-jingban', '/work/bureau/cases/$case', {}],
  ['chaoyang-jingban', '/work/bureau/paper', {}],
  ['chaoyang-jingban', '/work/bureau/publicity', {}],
  ['chaoyang-jingban', '/work/bureau/objections', {}],
  ['chaoyang-fuze', '/work/bureau/seats', {}],
  ['chaoyang-fuze', '/work/law/settings', {}],
  ['chaoyang-fuze', '/work/law/differences', {}],
  ['chaoyang-fuze', '/work/decisions/$decision', {}],
  ['chaoyang-jijin', '/work/funds/requests', {}],
  ['shi-jijin', '/work/funds/summary', {}],
  ['shi-jijin', '/work/funds/receipts', {}],
  ['chaoyang-jijin', '/work/funds/batches', {}],
  ['chaoyang-fukuan', '/work/funds/results', {}],
  ['chaoyang-jijin', '/work/funds/ledger', {}],
  ['xitong-guanli', '/work/admin/accounts', {}],
  ['shenji', '/work/audit', {}],
]

it('every address of the product is looked at below', () => {
  const visited = new Set(visits.map(([, address]) => address))
  const routes = ['routes.tsx', 'open-routes.tsx'].map(name =>
    readFileSync(resolve(import.meta.dirname, '..', '..', 'web', name), 'utf8'),
  )
  const addresses = routes.flatMap(text => [...text.matchAll(/\bat\(\s*'([^']+)'/g)].map(([, path = '']) => path))
  expect(addresses.length).toBeGreaterThan(30)
  expect(addresses.filter(path => !visited.has(path) && path !== '/work')).toEqual([])
})

const windows = new Map<string, Promise<Page>>()

function windowOf(who: string | undefined): Promise<Page> {
  const found = windows.get(who ?? '') ?? stage.window(who)
  windows.set(who ?? '', found)
  return found
}

it.each(visits)('%s at %s: words in place, no barrier, no sideways scroll', async (who, address, ids) => {
  const page = await windowOf(who)
  const path = address.replaceAll(/\$(\w+)/g, (_, name: string) => known[ids[name] ?? name] ?? 'nothing')
  expect(path).not.toContain('//')
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.zp-spinner, .ant-spin-spinning').first().waitFor({ state: 'detached' })
  await look(page, `page${address.replaceAll(/[/$]+/g, '-')}`)
})

it('no page broke while it was looked at', () => {
  expect(stage.faults()).toEqual([])
})
