import { readFileSync } from 'node:fs'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatherPeople, type People } from '../demo/story/people.ts'
import { sendTo, type Visitor } from '../demo/visitor.ts'
import { openMonth, rosterFile, type RosterOutcome, uploadRoster } from '../demo/story/file-claim.ts'
import { bankSlip } from '../demo/story/sealed-paper.ts'
import { staff } from '../demo/seed/rosters.ts'
import { enterpriseOf } from '../demo/world.ts'
import { routes } from '../server/app.ts'
import type { Route } from '../server/platform/route.ts'
import { type Product, productDatabase, startProduct } from './product.ts'
import { sampleInput } from './sample-input.ts'
import { statusOf } from './refusals.ts'

let product: Product
let people: People
let sql: postgres.Sql
/** Ids of what belongs to 长春蓝海 and to the bureau of 朝阳, by the name of the parameter. */
let ids: Record<string, string>

beforeAll(async () => {
  product = await startProduct()
  people = gatherPeople(() => sendTo(product.address))
  sql = productDatabase(product.dataDir)
  ids = await idsOfLanhai()
}, 150_000)
afterAll(async () => {
  await sql.end()
  await product.stop()
})

async function idsOfLanhai(): Promise<Record<string, string>> {
  const { code } = enterpriseOf('lanhai')
  const [row] = await sql<Record<string, string>[]>`
    with c as (select c.* from claims.claim c join identity.body b on b.id = c.body_id where b.code = ${code}),
      august as (select * from c where month = '2020-08'), july as (select * from c where month = '2020-07' and series = 0)
    select (select id from august) as claim, (select body_id from august) as body,
      (select l.id from claims.line l, august where l.claim_id = august.id order by seq limit 1) as line,
      (select e.id from claims.evidence e, august where e.claim_id = august.id and kind = 'wage-statement') as evidence,
      (select f.id from documents.file f, august where f.subject_id = august.id::text and f.kind like '%seal%' limit 1) as file,
      (select f.id from review.case_file f, august where f.subject_id = august.id) as "case",
      (select p.id from review.paper p, review.case_file f, august where p.case_id = f.id and f.subject_id = august.id) as paper,
      (select i.list_id from publicity.item i, august where i.subject_id = august.id) as list,
      (select o.id from publicity.objection o, publicity.item i, august where i.subject_id = august.id and o.list_id = i.list_id) as objection,
      (select p.id from funds.payout p, july where p.claim_id = july.id) as payout,
      (select o.id from funds.payment_order o, funds.payout p, july where o.payout_id = p.id and p.claim_id = july.id) as "order",
      (select o.batch_id from funds.payment_order o, funds.payout p, july where o.payout_id = p.id and p.claim_id = july.id) as batch,
      (select l.request_id from funds.request_line l, july where l.claim_id = july.id limit 1) as request,
      (select id from funds.receipt where territory = '220104') as receipt`
  return row ?? {}
}

describe('the demo’s world after its first start', () => {
  it('says what it is doing', () => {
    for (const day of ['2020-08-03', '2020-08-05', '2020-08-17', '2020-09-01']) expect(product.output()).toContain(day)
  })

  it('stands on Monday, 7 September 2020, nine in the morning', async () => {
    const clock = await people.anyone().get<{ now: string; today: string }>('/clock')
    expect(clock.today).toBe('2020-09-07')
    expect(clock.now.slice(0, 15)).toBe('2020-09-07T01:0')
  })

  it('has a claim in every state', async () => {
    const rows = await sql<{ state: string }[]>`select distinct state from claims.claim order by state`
    expect(rows.map(row => row.state)).toEqual(
      [
        'approved',
        'draft',
        'filed',
        'in-publicity',
        'in-review',
        'paid',
        'published',
        'refused',
        'requested',
        'returned',
        'submitted',
        'withdrawn',
      ].sort(),
    )
  })

  it('leaves 长春北湖 to newcomers: July paid, August not begun', async () => {
    const { claims } = await (await people.as('beihu')).get<{ claims: { month: string; state: string }[] }>('/claims')
    expect(claims).toEqual([expect.objectContaining({ month: '2020-07', state: 'paid' })])
  })

  it('lets a newcomer walk the README: last month copied, then HR’s own sheet, 23 of 26 fit, 15,340 yuan', async () => {
    const hr = await people.as('beihu')
    const { id } = await openMonth(hr, '2020-08')
    // The same six people; days of training and wages of the new month are still to come.
    const copied = await hr.post<RosterOutcome>(`/claims/${id}/roster/copy`)
    expect(copied.summary).toMatchObject({ rows: 6, unfit: 0, lacking: 6 })
    const bytes = readFileSync(new URL('../samples/as-hr-has-it-26.xlsx', import.meta.url))
    const uploaded = await uploadRoster(hr, id, { name: 'as-hr-has-it-26.xlsx', bytes })
    expect(uploaded.summary).toMatchObject({ rows: 26, fits: 23, fitsFen: 1_534_000 })
  })

  it('has what pages need to show: disputes, a held line, a returned payment, a parked question, a supplement, a notice', async () => {
    const [counts] = await sql`select
      (select count(*)::int from claims.line where disputed) as disputed,
      (select count(*)::int from claims.line where state = 'frozen') as frozen,
      (select count(*)::int from funds.payout where state = 'returned') as returned,
      (select count(*)::int from review.question q where not exists (select 1 from review.answer a where a.question_id = q.id)) as questions,
      (select count(*)::int from claims.claim where series = 1) as supplements,
      (select count(*)::int from claims.notice) as notices,
      (select count(*)::int from funds.voucher) as vouchers,
      (select count(*)::int from (select entry_id from funds.posting group by 1 having sum(amount_fen) <> 0) as off) as unbalanced`
    expect(counts).toEqual({
      disputed: 2,
      frozen: 1,
      returned: 1,
      questions: 1,
      supplements: 1,
      notices: 4,
      vouchers: 2,
      unbalanced: 0,
    })
  })
})

/** Addresses whose parameter names nothing that belongs to anybody. */
const ownerless = new Set([
  'readCalendar',
  'publishCalendarYear',
  'readNotice',
  'readPublicList',
  'lodgeObjection',
  'setFundChain',
])
/** Administrators act on accounts and mandates of everybody. */
const foreignPeople: Record<string, string> = {
  enterprise: 'xinyue',
  acceptance: 'kuancheng-jingban',
  review: 'kuancheng-fuhe',
  leader: 'kuancheng-fuze',
  'fund-clerk': 'kuancheng-jijin',
  'fund-payer': 'kuancheng-fukuan',
  finance: 'nongan-caizheng',
}
const others: Record<string, string> = { number: '1', kind: 'application', fact: 'post', slug: 'x' }

function addressOf(route: Route): string {
  const unknown = '00000000-0000-7000-8000-000000000001'
  return route.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? others[name] ?? unknown)
}

/** Calls a route with everything that its border asks for, so that the act itself must say no. */
async function callRoute(who: Visitor, route: Route, file: Uint8Array): Promise<number> {
  const query = route.query ? (sampleInput(route.query) as Record<string, string>) : {}
  const search = new URLSearchParams(query)
  const path = `${addressOf(route)}${search.size > 0 ? `?${search.toString()}` : ''}`
  const body = route.upload ? file : route.body ? sampleInput(route.body) : undefined
  return statusOf(who.send(route.method, path, body))
}

describe('what belongs to somebody else does not exist', () => {
  const owned = routes.filter(route => route.path.includes(':') && !ownerless.has(route.name))

  it.each(Object.entries(foreignPeople))('for %s (%s): 404 on every address with an id', async (role, signName) => {
    const who = await people.as(signName)
    const picture = await bankSlip('示例')
    const sheet = (await rosterFile(staff('xinyue', { month: '2020-08', newHires: 1, graduates: 0 }), '2020-08')).bytes
    for (const route of owned.filter(one => one.who.includes(role))) {
      const file = ['uploadRoster', 'importWageLines'].includes(route.name) ? sheet : picture
      expect([route.name, await callRoute(who, route, file)]).toEqual([route.name, 404])
    }
  })

  it('while its own people reach the same ids', async () => {
    const own = {
      enterprise: 'lanhai',
      acceptance: 'chaoyang-jingban',
      leader: 'chaoyang-fuze',
      'fund-clerk': 'chaoyang-jijin',
    }
    for (const [role, signName] of Object.entries(own)) {
      const who = await people.as(signName)
      for (const name of [
        'readClaim',
        'listLines',
        'readLine',
        'readCaseClaim',
        'readCase',
        'readObjection',
        'readPayout',
        'readBatch',
        'readFundRequest',
      ]) {
        const route = owned.find(one => one.name === name)
        if (route?.who.includes(role)) expect([name, await callRoute(who, route, Buffer.alloc(0))]).toEqual([name, 200])
      }
    }
  })
})
