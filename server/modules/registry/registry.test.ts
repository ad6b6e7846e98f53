import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiAnswer, openApi } from '../../../test/api.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { companyCodeCheck } from '../../../values/company-code.ts'
import { addWorkingDays } from '../../../values/working-days.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { bureauOf, createAccount, grantMandate, seedOffices } from '../identity/index.ts'
import {
  calendarOf,
  enterpriseCheck,
  enterpriseFacts,
  payeeAccount,
  peopleOf,
  receivingOf,
  requestChecks,
} from './index.ts'

const password = 'ein langer Satz 27'
let database: TestDatabase
let environment: Environment
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  await actAs(environment, systemActor, ctx => seedOffices(ctx))
  api = await openApi(environment)
})
afterAll(async () => {
  await api.close()
  await environment.database.end()
  await database.drop()
})

const asSystem = <T>(act: Parameters<typeof actAs<T>>[2]) => actAs(environment, systemActor, act)
const codes = (answer: ApiAnswer) => answer.body.reasons?.map(reason => reason.code)

let made = 0
/** A well-formed code in an area that was never assigned. */
function nextCode(): string {
  made += 1
  const first17 = `91990101${String(made).padStart(9, '0')}`
  return `${first17}${companyCodeCheck(first17)}`
}

async function registered(more: Record<string, unknown> = {}) {
  const browser = api.visitor(`10.1.${made}.1`)
  const code = nextCode()
  const unit = {
    code,
    name: `样例制造有限公司${made}`,
    kind: 'enterprise',
    ownership: 'private',
    legalRepresentative: '钱样例',
    clerkName: '孙经办',
    clerkPhone: `199000${String(10000 + made)}`,
    byAgent: false,
    place: '220104',
    address: `样例路 ${made} 号`,
    signName: `unit-${made}`,
    password,
    ...more,
  }
  const answer = await browser.send('POST', '/registrations', unit)
  return { browser, unit, answer, bodyId: String(answer.body.bodyId) }
}

async function officer(territory: string, roles: string[] = ['acceptance']) {
  made += 1
  const signName = `officer-${made}`
  await asSystem(async ctx => {
    const account = await createAccount(ctx, { name: `经办${made}`, signName, password })
    const { bodyId } = await bureauOf(ctx, territory)
    await grantMandate(ctx, { accountId: account.id, bodyId, roles })
  })
  const browser = api.visitor(`10.2.${made}.1`)
  await browser.signIn(signName, password)
  return browser
}

const account = (name: string, more: Record<string, unknown> = {}) => ({
  bank: '样例银行长春分行',
  accountName: name,
  accountNumber: '4200 0000 0000 0001',
  number: 'J2410000000001',
  ...more,
})

describe('registration', () => {
  it('the account works at once, and the bureau of the place receives it (W8)', async () => {
    const { browser, answer } = await registered()
    expect(answer.body.receiving).toMatchObject({ territory: '220104', because: 'by-place', fundChain: 'city' })
    const profile = await browser.get('/enterprise')
    expect(profile.body).toMatchObject({ check: 'unchecked', unit: { territory: '220104', territoryName: '朝阳区' } })
    expect(profile.body.missing).toContain('account')
  })

  it('state-owned, central and provincial units go to the city, outer counties to their own finance', async () => {
    const receiving = (place: string, ownership: 'private' | 'state-owned' | 'central-or-provincial') =>
      asSystem(ctx => receivingOf(ctx, { place, ownership }))
    expect(await receiving('220122', 'state-owned')).toMatchObject({ territory: '220100', because: 'straight-to-city' })
    expect(await receiving('220104', 'central-or-provincial')).toMatchObject({ territory: '220100' })
    expect(await receiving('220122', 'private')).toMatchObject({ territory: '220122', fundChain: 'own' })
    expect(await receiving('cc-lianhuashan', 'private')).toMatchObject({
      territory: 'cc-lianhuashan',
      fundChain: 'city',
    })
  })

  it('refuses a wrong code and telephone at once, and a known code without saying whose it is', async () => {
    const { unit } = await registered()
    const wrong = await registered({ code: '91990101000000000X', clerkPhone: '12', password: 'short' })
    expect(codes(wrong.answer)).toEqual(['company-code-check-character', 'phone-length', 'password-too-short'])
    const again = await registered({ code: unit.code.toLowerCase() })
    expect(codes(again.answer)).toEqual(['enterprise-known'])
    expect(JSON.stringify(again.answer.body)).not.toContain('孙经办')
  })

  it('two registrations of one code at the same instant make one unit', async () => {
    const code = nextCode()
    const answers = await Promise.all([
      registered({ code, signName: 'race-a' }),
      registered({ code, signName: 'race-b' }),
    ])
    expect(answers.map(one => one.answer.status).sort()).not.toEqual([200, 200])
    expect(answers.filter(one => one.answer.status === 200)).toHaveLength(1)
  })
})

describe('profile', () => {
  const catering = { industryCode: 'H6210', employees: 99, revenueFen: 1_999_999_999, assetsFen: 0 }

  it('computes the size with its arithmetic: every lower bound must be met (213号)', async () => {
    const { browser, bodyId } = await registered()
    await browser.send('PUT', '/enterprise', catering)
    expect((await browser.get('/enterprise')).body.sizing).toMatchObject({
      size: 'small',
      figuresYear: 2019,
      missing: null,
    })
    await browser.send('PUT', '/enterprise', { employees: 100, revenueFen: 2_000_000_000 })
    expect((await browser.get('/enterprise')).body.sizing).toMatchObject({ size: 'medium' })
    expect(await asSystem(ctx => enterpriseFacts(ctx, bodyId))).toMatchObject({
      size: 'medium',
      sizeStanding: 'declared',
      industryCode: 'H6210',
    })
  })

  it('an industry outside 213号 is decided by an official of its own territory, with a reason', async () => {
    const { browser, bodyId } = await registered({ place: '220103' })
    await browser.send('PUT', '/enterprise', { industryCode: 'P8310', employees: 20, revenueFen: 100, assetsFen: 100 })
    expect((await browser.get('/enterprise')).body.sizing).toMatchObject({
      size: null,
      missing: 'industry-not-covered',
    })
    const decision = { size: 'small', reason: '参照同类机构认定' }
    expect((await (await officer('220104')).send('POST', `/units/${bodyId}/size`, decision)).status).toBe(404)
    expect(codes(await (await officer('220100')).send('POST', `/units/${bodyId}/size`, decision))).toEqual([
      'territory-reads-only',
    ])
    expect((await (await officer('220103')).send('POST', `/units/${bodyId}/size`, decision)).status).toBe(200)
    expect(await asSystem(ctx => enterpriseFacts(ctx, bodyId))).toMatchObject({
      size: 'small',
      sizeStanding: 'confirmed',
      sizeDecided: true,
    })
    await browser.send('PUT', '/enterprise', { industryCode: 'P8391' })
    expect((await asSystem(ctx => enterpriseFacts(ctx, bodyId))).size).toBeNull()
  })

  it('a division alone does not decide the size', async () => {
    const { browser } = await registered()
    expect(codes(await browser.send('PUT', '/enterprise', { industryCode: 'G59' }))).toEqual(['industry-too-wide'])
    expect(codes(await browser.send('PUT', '/enterprise', { industryCode: '9999' }))).toEqual(['industry-unknown'])
  })

  it('the declared one of the five industries waits for the official tick (D-18)', async () => {
    const { browser, bodyId } = await registered()
    await browser.send('PUT', '/enterprise', { fiveIndustry: 'foreign-trade' })
    expect(await asSystem(ctx => enterpriseFacts(ctx, bodyId))).toMatchObject({
      fiveIndustryDeclared: true,
      fiveIndustryConfirmed: null,
    })
    const chaoyang = await officer('220104')
    await chaoyang.send('POST', `/units/${bodyId}/five-industry`, { confirmed: true, reason: '有外贸经营者备案' })
    expect((await asSystem(ctx => enterpriseFacts(ctx, bodyId))).fiveIndustryConfirmed).toBe(true)
    await browser.send('PUT', '/enterprise', { fiveIndustry: 'transport' })
    expect((await asSystem(ctx => enterpriseFacts(ctx, bodyId))).fiveIndustryConfirmed).toBeNull()
  })

  it('takes the unit’s own basic account alone; a changed one is marked for ten working days (D-88)', async () => {
    const { browser, unit, bodyId } = await registered()
    expect(
      codes(
        await browser.send('PUT', '/enterprise/account', account('别家公司', { number: '12', accountNumber: 'x' })),
      ),
    ).toEqual(['account-number-characters', 'basic-number-length', 'account-name-differs'])
    expect((await browser.send('PUT', '/enterprise/account', account(`${unit.name} `))).body).toEqual({
      coolingUntil: null,
    })
    expect(await asSystem(ctx => payeeAccount(ctx, bodyId))).toMatchObject({
      accountNumber: '4200000000000001',
      changedAt: null,
      kind: 'basic',
    })
    // Ten working days from Monday 7 September 2020: Monday 21st (no holiday in between).
    const changed = await browser.send(
      'PUT',
      '/enterprise/account',
      account(unit.name, { accountNumber: '4200000000000002' }),
    )
    expect(changed.body).toEqual({ coolingUntil: '2020-09-21' })
    const profile = await browser.get('/enterprise')
    expect(JSON.stringify(profile.body)).not.toContain('4200000000000002')
    expect(profile.body.account).toMatchObject({ lastFour: '0002', coolingUntil: '2020-09-21' })
    const [stored] = await environment.database<
      { all: string }[]
    >`select string_agg(p::text, ' ') as all from registry.payee_account p`
    expect(stored?.all).not.toContain('420000000000000')
  })

  it('every change is a fact; after a submission the officer is told until it is seen', async () => {
    const { browser, bodyId } = await registered({ place: '220106' })
    await browser.send('PUT', '/enterprise', { legalRepresentative: '李样例', clerkPhone: '19900099999' })
    const { changes } = (await browser.get('/enterprise')).body as { changes: { field: string; after: string }[] }
    expect(changes.map(change => change.field).sort()).toEqual(['clerkPhone', 'legalRepresentative'])
    expect(changes.find(change => change.field === 'clerkPhone')?.after).toBe('199****9999')
    const bureau = await officer('220106')
    expect((await bureau.get(`/units/${bodyId}`)).body.note).toBeNull()
    await asSystem(async ctx => {
      const people = await peopleOf(ctx, [{ residentId: '990101199001010015', name: '赵样例' }])
      const personId = [...people.values()][0] ?? ''
      await requestChecks(ctx, {
        bodyId,
        territory: '220106',
        month: '2020-08',
        people: [{ personId, sources: ['education'] }],
      })
    })
    await browser.send('PUT', '/enterprise', { address: '新样例路 8 号' })
    expect((await bureau.get(`/units/${bodyId}`)).body.note).toMatchObject({ fields: ['address'] })
    await bureau.send('POST', `/units/${bodyId}/changes-seen`)
    expect((await bureau.get(`/units/${bodyId}`)).body.note).toBeNull()
    const facts = environment.database`update registry.enterprise_change set after = 'x'`
    await expect(facts).rejects.toThrow('are facts')
  })
})

describe('unit check', () => {
  it('shows units that share telephone, address or account, and keeps what was compared', async () => {
    const phone = '19900055555'
    const one = await registered({ place: '220105', clerkPhone: phone, address: '共用路 1 号' })
    const two = await registered({ place: '220105', clerkPhone: phone, address: '共用路（1号）' })
    const bureau = await officer('220105')
    expect((await bureau.get(`/units/${one.bodyId}`)).body.shared).toEqual([
      { bodyId: two.bodyId, name: two.unit.name, code: two.unit.code, shares: ['phone', 'address'] },
    ])
    const list = (await bureau.get('/units?show=unchecked')).body.units as { bodyId: string }[]
    expect(list.map(unit => unit.bodyId)).toEqual([one.bodyId, two.bodyId])
    const check = (agrees: boolean, note: string) => ({ fields: [{ field: 'name', agrees, note }], note: '' })
    expect(codes(await bureau.send('POST', `/units/${one.bodyId}/checks`, check(false, '')))).toEqual([
      'difference-needs-note',
    ])
    await bureau.send('POST', `/units/${one.bodyId}/checks`, check(true, ''))
    expect(await asSystem(ctx => enterpriseCheck(ctx, one.bodyId))).toBe('agreed')
    await one.browser.send('PUT', '/enterprise', { legalRepresentative: '周样例' })
    expect(await asSystem(ctx => enterpriseCheck(ctx, one.bodyId))).toBe('unchecked')
  })

  it('who acts for a unit never compares it', async () => {
    const { bodyId } = await registered({ place: '220112' })
    const bureau = await officer('220112')
    const { account: own } = (await bureau.get('/session')).body as unknown as { account: { id: string } }
    await asSystem(ctx => grantMandate(ctx, { accountId: own.id, bodyId, roles: ['enterprise'] }))
    const check = { fields: [{ field: 'name', agrees: true, note: '' }], note: '' }
    expect(codes(await bureau.send('POST', `/units/${bodyId}/checks`, check))).toEqual(['own-unit-decides-nothing'])
  })

  it('a unit is seen by its bureau and the city, by no neighbour and no other unit', async () => {
    const { bodyId, browser } = await registered({ place: '220112' })
    const other = await registered()
    expect((await (await officer('220112')).get(`/units/${bodyId}`)).body.decides).toBe(true)
    expect((await (await officer('220100')).get(`/units/${bodyId}`)).body.decides).toBe(false)
    expect((await (await officer('220102')).get(`/units/${bodyId}`)).status).toBe(404)
    expect((await other.browser.get(`/units/${bodyId}`)).status).toBe(403)
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
    const paper = await browser.upload('/enterprise/papers?kind=authorisation&name=letter.pdf', pdf)
    expect(paper.status).toBe(200)
    expect((await other.browser.get(`/units/${bodyId}/papers/${String(paper.body.id)}`)).status).toBe(404)
    expect((await (await officer('220102')).get(`/units/${bodyId}/papers/${String(paper.body.id)}`)).status).toBe(404)
    expect((await browser.get(`/units/${bodyId}/papers/${String(paper.body.id)}`)).raw.toString('latin1')).toContain(
      '%PDF',
    )
    const html = await browser.upload(
      '/enterprise/papers?kind=authorisation&name=letter.pdf',
      Buffer.from('<html><script>1</script></html>'),
    )
    expect(codes(html)).toEqual(['file-type-not-allowed'])
  })
})

it('a name loses signs that nobody sees: they could turn it round on a public list', async () => {
  const { browser } = await registered({ name: ' 长春\u202e样例\u200b公司 ', legalRepresentative: '李\u2066样' })
  const { unit } = (await browser.get('/enterprise')).body as unknown as {
    unit: { name: string; legalRepresentative: string }
  }
  expect([unit.name, unit.legalRepresentative]).toEqual(['长春样例公司', '李样'])
})

describe('papers', () => {
  const pdf = (text: string) => Buffer.from(`%PDF-1.4\n%${text}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF`)

  it('a unit takes back what it handed in, which its changes say, and never what an official stored', async () => {
    const { bodyId, browser } = await registered({ place: '220112' })
    const own = await browser.upload('/enterprise/papers?kind=authorisation&name=letter.pdf', pdf('own'))
    const bureau = await officer('220112')
    const official = await bureau.upload(`/units/${bodyId}/papers?name=decision.pdf`, pdf('official'))
    expect((await browser.send('DELETE', `/enterprise/papers/${String(official.body.id)}`)).status).toBe(404)
    expect((await browser.send('DELETE', `/enterprise/papers/${String(own.body.id)}`)).status).toBe(200)
    const { papers, changes } = (await browser.get('/enterprise')).body as unknown as {
      papers: { id: string }[]
      changes: { field: string; after: string | null }[]
    }
    expect(papers.map(paper => paper.id)).toEqual([official.body.id])
    expect(changes[0]).toMatchObject({ field: 'authorisation', before: 'letter.pdf', after: null })
  })
})

describe('calendar and contacts', () => {
  it('knows days off and make-up days from 2019 to 2026; later years are provisional', async () => {
    const calendar = await asSystem(ctx => calendarOf(ctx, 'cc-lianhuashan'))
    expect(['2020-09-27', '2020-10-08', '2020-10-10', '2020-09-26'].map(day => calendar.isWorkingDay(day))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect([2018, 2019, 2026, 2027].map(year => calendar.covers(year))).toEqual([false, true, true, false])
    expect(addWorkingDays(calendar, '2026-12-31', 1).provisional).toBe(true)
  })

  it('lists what the annexes of the notices print, each once, without a name or a private number, the own office first', async () => {
    const all = (await api.visitor().get('/contacts')).body.contacts as { telephone: string | null; unit: string }[]
    // 23 rows of 08-03 annex 3, which 12号 annex 6 repeats but for one line of the city, and the one line of 33号.
    expect(all).toHaveLength(25)
    expect(new Set(all.map(one => JSON.stringify(one))).size).toBe(25)
    expect(all.filter(one => one.telephone === null)).toHaveLength(1)
    expect(all.every(one => one.telephone === null || one.telephone.startsWith('0431-'))).toBe(true)
    const own = (await api.visitor().get('/contacts?territory=220122')).body.contacts as { unit: string }[]
    expect(own[0]?.unit).toBe('农安县')
  })
})
