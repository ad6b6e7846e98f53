import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staff } from '../demo/seed/rosters.ts'
import * as filing from '../demo/story/file-claim.ts'
import * as paying from '../demo/story/pay-claim.ts'
import { gatherPeople, type People } from '../demo/story/people.ts'
import * as reviewing from '../demo/story/review-claim.ts'
import { plainScan, sealedScan } from '../demo/story/sealed-paper.ts'
import { sendTo, type Visitor } from '../demo/visitor.ts'
import { enterpriseOf, officerOf } from '../demo/world.ts'
import { hrPersons } from '../samples/hr-roster.ts'
import { peopleOf } from '../samples/people.ts'
import { seededRandom } from '../samples/random.ts'
import { closePrinter, closeReader, readPdfText } from '../server/platform/paper/index.ts'
import { readSheet } from '../server/platform/sheets/index.ts'
import { type Product, startProduct } from './product.ts'
import { codesOf, statusOf } from './refusals.ts'

/*
 * The ten-minute demonstration over the network on the product itself: 长春北湖's HR drops her own sheet of 26 people, of whom
 * 20 at 500 yuan and 3 at 1,780 yuan fit: 10,000 + 5,340 = 15,340 yuan.
 */
const dueFen = 1_534_000
const month = '2020-08'
const district = '220104'
const beihu = enterpriseOf('beihu')
const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url))
const roster = { name: 'as-hr-has-it-26.xlsx', bytes: sample('as-hr-has-it-26.xlsx') }

let product: Product
let people: People
let hr: Visitor
let claimId: string
let caseId: string
let slug: string
let listId: string
let batchId: string

const at = () => ({ claimId, territory: district })
const claimOf = (who: Visitor) => who.get<filing.StoryClaim>(`/claims/${claimId}`)
const as = (seat: Parameters<typeof officerOf>[1]) => people.as(officerOf(district, seat))

beforeAll(async () => {
  product = await startProduct({ env: { ZHIPEI_DEMO_WORLD: 'offices' } })
  people = gatherPeople(() => sendTo(product.address))
})
afterAll(async () => {
  await product.stop()
  await closePrinter()
  await closeReader()
})

/** The clock is moved in the banner; what falls due follows by itself. */
async function dayComes(day: string): Promise<void> {
  await (await as('jingban')).post('/clock', { day })
}

describe('from roster to submission', () => {
  it('a unit registers and works at once', async () => {
    hr = await filing.registerUnit(people, beihu)
    await filing.completeProfile(hr, beihu)
    const { sizing, unit } = await hr.get<{ sizing: { size: string }; unit: { territory: string } }>('/enterprise')
    expect([sizing.size, unit.territory]).toEqual(['small', district])
  })

  it('HR’s own sheet: 23 of 26 fit, 15,340 yuan', async () => {
    claimId = (await filing.openMonth(hr, month)).id
    const { outcome, summary } = await filing.uploadRoster(hr, claimId, roster)
    expect(outcome).toBe('stored')
    expect(summary).toMatchObject({ rows: 26, fits: 23, fitsFen: dueFen, unfit: 1, lacking: 1, awaitingDecision: 1 })
  })

  it('the same sheet again doubles nothing', async () => {
    const again = await filing.uploadRoster(hr, claimId, roster)
    expect(again.outcome).toBe('unchanged')
    expect(await filing.linesOf(hr, claimId)).toHaveLength(26)
  })

  it('rows that do not fit are taken out, and each is kept', async () => {
    for (const line of await filing.linesOf(hr, claimId)) {
      if (line.verdict !== 'fits') await hr.delete(`/claims/${claimId}/lines/${line.id}`)
    }
    expect(await claimOf(hr)).toMatchObject({ headcount: 23, amountFen: dueFen })
    const removed = await hr.get<{ total: number }>(`/claims/${claimId}/lines?filter=removed`)
    expect(removed.total).toBe(3)
  })

  it('everything that is missing is named at once', async () => {
    const codes = await codesOf(filing.submitClaim(hr, claimId))
    expect(codes).toEqual(
      expect.arrayContaining([
        'evidence-missing',
        'commitment-missing',
        'form-missing-application',
        'form-missing-roster',
      ]),
    )
  })

  it('a page that was not scanned is named', async () => {
    const persons = hrPersons(peopleOf(seededRandom(26), '990104'))
    await filing.addWages(hr, { id: claimId, month }, { unit: beihu, persons })
    await filing.printForms(hr, claimId)
    const [application, list] = await filing.downloadForms(hr, claimId)
    if (!application || !list) throw new Error('two forms are printed')
    const first = await plainScan(list, 1)
    await hr.upload(`/claims/${claimId}/sealed`, {
      name: '申请表.pdf',
      bytes: await sealedScan([application], beihu.name),
    })
    await hr.upload(`/claims/${claimId}/sealed`, { name: '名册第1页.jpg', bytes: first })
    await hr.put(`/claims/${claimId}/sealed/self-check`, { seal: true, signature: true, edgeSeal: true })
    expect(await codesOf(filing.submitClaim(hr, claimId))).toEqual(['page-missing-roster'])
    await hr.upload(`/claims/${claimId}/sealed`, { name: '名册第2页.jpg', bytes: await plainScan(list, 2) })
  })

  it('submitted twice at the same instant it is submitted once', async () => {
    const [one, other] = await Promise.all([filing.submitClaim(hr, claimId), filing.submitClaim(hr, claimId)])
    expect([one.state, other.state]).toEqual(['submitted', 'submitted'])
    const { cases } = await (await as('jingban')).get<{ cases: { month: string; headcount: number }[] }>('/cases')
    expect(cases).toEqual([expect.objectContaining({ month, headcount: 23 })])
  })
})

describe('two units, one person, one month', () => {
  it('both lines are in dispute and neither unit learns of the other', async () => {
    const shared = staff('tongda', { month, newHires: 1, graduates: 0 })
    const claims = new Map<string, filing.StoryClaim>()
    for (const key of ['tongda', 'jinxiu']) {
      const unit = enterpriseOf(key)
      await filing.completeProfile(await filing.registerUnit(people, unit), unit)
      const persons = [
        ...shared,
        ...staff('ruifeng', { month, newHires: key === 'tongda' ? 1 : 3, graduates: 0 }).slice(-1),
      ]
      claims.set(key, await filing.fileClaim(people, { unit, month, persons }))
    }
    for (const [key, other] of [
      ['tongda', 'jinxiu'],
      ['jinxiu', 'tongda'],
    ] as const) {
      const clerk = await people.as(key)
      const id = claims.get(key)?.id ?? ''
      const lines = await filing.linesOf(clerk, id)
      expect(lines.map(line => line.disputed)).toEqual([true, false])
      const reads = ['', '/lines', '/progress', `/lines/${lines[0]?.id}/sheet`, '/submission']
      const seen = await Promise.all(reads.map(path => clerk.download(`/claims/${id}${path}`)))
      expect(Buffer.concat(seen).toString()).not.toContain(enterpriseOf(other).name)
      expect(Buffer.concat(seen).toString()).not.toContain(enterpriseOf(other).code)
      expect(await statusOf(clerk.get(`/claims/${claims.get(other)?.id}`))).toBe(404)
      expect(await statusOf(clerk.get(`/claims/${claimId}`))).toBe(404)
    }
  })
})

describe('review, paper, publicity', () => {
  it('three officials, one after the other: 23 people, 15,340 yuan', async () => {
    const { unit } = await hr.get<{ unit: { bodyId: string } }>('/enterprise')
    await reviewing.compareUnit(people, { territory: district, bodyId: unit.bodyId })
    const persons = hrPersons(peopleOf(seededRandom(26), '990104'))
    await reviewing.importAnswers(people, { territory: district, persons, asOf: '2020-09-07' })
    caseId = await reviewing.reviewToSignature(people, at())
    const leader = await as('fuze')
    await leader.post(`/cases/${caseId}/taking`)
    const signatures = await Promise.all([
      codesOf(leader.post(`/cases/${caseId}/signature`, { text: '同意。' })),
      codesOf(leader.post(`/cases/${caseId}/signature`, { text: '同意。' })),
    ])
    expect(signatures.flat().filter(code => code === 'done')).toHaveLength(1)
    const { decision } = await leader.get<{ decision: Record<string, unknown> }>(`/cases/${caseId}`)
    expect(decision).toMatchObject({ headcount: 23, totalFen: dueFen, totalInCapitals: '壹万伍仟叁佰肆拾元整' })
  })

  it('nothing is asked for before the papers are filed', async () => {
    expect(await codesOf(paying.requestFunds(people, district, [claimId]))).toEqual(['claim-not-payable'])
    await reviewing.fileOnPaper(people, at(), caseId)
  })

  it('nothing is asked for before publicity has ended', async () => {
    const list = await reviewing.publishWaiting(people, district)
    ;({ slug, listId } = list)
    // Five working days from Monday the 7th, that day not counted: the 14th.
    expect(list.endsOn).toBe('2020-09-14')
    expect(await codesOf(paying.requestFunds(people, district, [claimId]))).toEqual(['claim-not-payable'])
  })

  it('public pages and exports show no id, telephone or account number', async () => {
    const anyone = people.anyone()
    const officer = await as('jingban')
    const exported = (format: string) => officer.download(`/publicity/lists/${listId}/export?format=${format}`)
    const sheet = await readSheet(await exported('xlsx'))
    const texts = [
      (await anyone.download(`/public/publicity/${slug}`)).toString(),
      (await anyone.download('/public/publicity?search=北湖')).toString(),
      (await exported('html')).toString(),
      (await readPdfText(await exported('pdf'))).join('\n'),
      sheet.rows.flatMap(row => row.cells.map(cell => cell.text)).join('\n'),
    ]
    const ids = hrPersons(peopleOf(seededRandom(26), '990104')).flatMap(person => [person.residentId, person.phone])
    for (const text of texts) {
      expect(text).toContain(beihu.name)
      for (const secret of [...ids, beihu.accountNumber, beihu.clerkPhone]) expect(text).not.toContain(secret)
      expect(text.replace(/[\s-]/g, '')).not.toMatch(/(?<!\d)99\d{15}[\dX](?!\d)/)
    }
    expect(texts[0]).toContain(String(dueFen))
  })

  it('an open objection holds the money, also after the last day; a dismissed one lets it go', async () => {
    const { queryCode } = await people.anyone().post<{ queryCode: string }>(`/public/publicity/${slug}/objections`, {
      aim: 'unit',
      seq: 1,
      reason: '该单位是否实际开展以工代训，请核实后再行拨付。',
    })
    await dayComes('2020-09-15')
    await expect.poll(async () => (await claimOf(hr)).state, { timeout: 20_000, interval: 250 }).toBe('published')
    const refused = await codesOf(paying.requestFunds(people, district, [claimId]))
    expect(refused).toContain('request-objection-open')
    const [objection] = await (await as('fuze')).get<{ id: string }[]>('/objections')
    const handler = await as('yiyi')
    const { account } = await handler.get<{ account: { id: string } }>('/session')
    await (await as('fuze')).post(`/objections/${objection?.id}/handler`, { accountId: account.id })
    const conclusion = { outcome: 'dismissed', answer: '经实地核查，该单位已按规定开展以工代训。' }
    await handler.post(`/objections/${objection?.id}/conclusion`, conclusion)
    const answer = await people.anyone().post<{ state: string }>('/public/objections/lookup', { code: queryCode })
    expect(answer.state).toBe('dismissed')
  })
})

describe('money', () => {
  it('district, city, finance and back: each slip entered by one and confirmed by another', async () => {
    for (const territory of [district, '220100']) await paying.setBankAccount(people, territory, '资金专户（演示）')
    const { requestId } = await paying.requestFunds(people, district, [claimId])
    const letterId = await paying.writeLetter(people, [requestId])
    const day = '2020-09-15'
    await paying.sendLetter(people, { territory: '220100', letterId, day })
    await paying.answerLetter(people, { territory: '220100', letterId, day, grantedFen: dueFen, number: '财函1号' })
    const slip = { day, amountFen: dueFen, payer: '长春市财政局' }
    await paying.receiveMoney(people, { territory: '220100', slipNumber: 'HD-1', letterId, ...slip })
    // A part first: the batch is short of 15,340 − 15,000 yuan.
    for (const [slipNumber, amountFen] of [
      ['HB-1', 1_500_000],
      ['HB-2', 34_000],
    ] as const) {
      const allocationId = await paying.allocate(people, { toTerritory: district, slipNumber, day, amountFen })
      if (slipNumber === 'HB-2') {
        expect(await codesOf(paying.makeBatch(people, district, { claimIds: [claimId] }))).toEqual(['balance-short'])
      }
      await paying.receiveMoney(people, { territory: district, slipNumber, allocationId, ...slip, amountFen })
    }
  })

  it('the same payment made and ordered twice at the same instant is one', async () => {
    const clerk = await as('jijin')
    const make = () =>
      clerk.post<{ batchId: string }>('/funds/batches', { source: 'special-account', claimIds: [claimId] })
    const made = await Promise.allSettled([make(), make()])
    const done = made.flatMap(one => (one.status === 'fulfilled' ? [one.value.batchId] : []))
    expect(done).toHaveLength(1)
    batchId = done[0] ?? ''
    const order = () => codesOf(paying.orderBatch(people, district, batchId))
    expect((await Promise.all([order(), order()])).flat().sort()).toEqual(['batch-ordered-already', 'done'])
  })

  it('the bank’s answer counts once, and the claim is paid: 15,340 yuan', async () => {
    const clerk = await as('jijin')
    const orders = await paying.ordersOf(clerk, batchId)
    expect(orders.map(order => order.amountFen)).toEqual([dueFen])
    const file = await paying.bankAnswer(orders, { day: '2020-09-15' })
    expect(await paying.loadResult(people, district, file)).toMatchObject({ accepted: 1, known: false })
    expect(await paying.loadResult(people, district, file)).toMatchObject({ known: true })
    expect((await claimOf(hr)).state).toBe('paid')
    const own = await hr.get<{ amountFen: number; state: string }[]>('/enterprise/payouts')
    expect(own).toEqual([expect.objectContaining({ amountFen: dueFen, state: 'paid' })])
    expect(await codesOf(paying.requestFunds(people, district, [claimId]))).toEqual(['claim-not-payable'])
  })

  it('the journal balances and the voucher holds every paper', async () => {
    const clerk = await as('jijin')
    const ledger = await clerk.get<{
      entries: { postings: { amountFen: number }[] }[]
      balances: { kind: string; amountFen: number }[]
    }>('/funds/ledger')
    expect(ledger.entries.length).toBeGreaterThan(0)
    for (const entry of ledger.entries) expect(entry.postings.reduce((sum, one) => sum + one.amountFen, 0)).toBe(0)
    const balance = (kind: string) => ledger.balances.find(one => one.kind === kind)?.amountFen ?? 0
    expect([balance('cash'), balance('payment-in-transit'), balance('paid-out')]).toEqual([0, 0, dueFen])
    const [order] = await paying.ordersOf(clerk, batchId)
    expect(await paying.archive(people, district, order?.payoutId ?? '')).toMatch(/^PZ/)
  })
})
