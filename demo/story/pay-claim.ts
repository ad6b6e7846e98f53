import { writeSheet } from '../../server/platform/sheets/index.ts'
import type { UploadedFile, Visitor } from '../visitor.ts'
import type { People } from './people.ts'
import { officer } from './review-claim.ts'
import { bankSlip } from './sealed-paper.ts'

const source = 'special-account'

export interface Payable {
  claimId: string
  amountFen: number
  lines: number
  frozenLines: number
  because: { code: string }[]
}

export interface StoryOrder {
  id: string
  payoutId: string
  claimId: string
  reference: string
  accountName: string
  lastFour: string
  amountFen: number
  state: string
}

/** F4: the account from which a bureau pays. */
export async function setBankAccount(people: People, territory: string, accountName: string): Promise<void> {
  const payer = await officer(people, territory, 'fukuan')
  const accountNumber = `9900${territory}0000000001`
  await payer.put('/funds/bank-account', { source, bank: '示例银行国库业务部', accountName, accountNumber })
}

export async function payables(people: People, territory: string): Promise<Payable[]> {
  const clerk = await officer(people, territory, 'jijin')
  return (await clerk.get<{ rows: Payable[] }>('/funds/payables')).rows
}

/** F1: a request over claims, submitted with its number. In a county of its own the letter to its finance comes with it. */
export async function requestFunds(
  people: People,
  territory: string,
  claimIds: readonly string[],
): Promise<{ requestId: string; letterId: string | null }> {
  const clerk = await officer(people, territory, 'jijin')
  const { requestId } = await clerk.post<{ requestId: string }>('/funds/requests', { source, claimIds })
  const { letterId } = await clerk.post<{ letterId: string | null }>(`/funds/requests/${requestId}/submission`)
  return { requestId, letterId }
}

/** F2: the city summarises what its districts ask for into one letter. */
export async function writeLetter(people: People, requestIds: readonly string[]): Promise<string> {
  const clerk = await officer(people, '220100', 'jijin')
  return (await clerk.post<{ letterId: string }>('/funds/letters', { source, requestIds })).letterId
}

async function slipOf(number: string): Promise<UploadedFile> {
  return { name: `${number}.jpg`, bytes: await bankSlip(number) }
}

/** F2: the sealed letter is kept and handed to finance. */
export async function sendLetter(people: People, of: { territory: string; letterId: string; day: string }) {
  const clerk = await officer(people, of.territory, 'jijin')
  await clerk.upload(`/funds/letters/${of.letterId}/sealed`, await slipOf('请款函盖章件'))
  await clerk.post(`/funds/letters/${of.letterId}/sending`, { day: of.day })
}

export async function answerLetter(
  people: People,
  of: { territory: string; letterId: string; day: string; grantedFen: number; number: string },
): Promise<void> {
  const clerk = await officer(people, of.territory, 'jijin')
  const { letterId, territory: _, ...answer } = of
  await clerk.post(`/funds/letters/${letterId}/answer`, { outcome: 'granted', ...answer })
}

/** F3: money arrives: one enters the bank slip, another confirms it (W21). */
export async function receiveMoney(
  people: People,
  of: {
    territory: string
    slipNumber: string
    day: string
    amountFen: number
    payer: string
    letterId?: string
    allocationId?: string
  },
): Promise<void> {
  const { territory, ...entry } = of
  const clerk = await officer(people, territory, 'jijin')
  const { receiptId } = await clerk.post<{ receiptId: string }>('/funds/receipts', { source, ...entry })
  await clerk.upload(`/funds/receipts/${receiptId}/slip`, await slipOf(of.slipNumber))
  await (await officer(people, territory, 'fukuan')).post(`/funds/receipts/${receiptId}/confirmation`)
}

/** F3: the city passes money on to a district; it is in transit until the district confirms its own slip. */
export async function allocate(
  people: People,
  of: { toTerritory: string; slipNumber: string; day: string; amountFen: number },
): Promise<string> {
  const clerk = await officer(people, '220100', 'jijin')
  const { allocationId } = await clerk.post<{ allocationId: string }>('/funds/allocations', { source, ...of })
  await clerk.upload(`/funds/allocations/${allocationId}/slip`, await slipOf(of.slipNumber))
  await (await officer(people, '220100', 'fukuan')).post(`/funds/allocations/${allocationId}/confirmation`)
  return allocationId
}

/** F4: a batch of claims, or of payouts that came back. */
export async function makeBatch(
  people: People,
  territory: string,
  of: { claimIds?: readonly string[]; payoutIds?: readonly string[] },
): Promise<string> {
  const clerk = await officer(people, territory, 'jijin')
  return (await clerk.post<{ batchId: string }>('/funds/batches', { source, ...of })).batchId
}

export async function orderBatch(people: People, territory: string, batchId: string): Promise<void> {
  await (await officer(people, territory, 'fukuan')).post(`/funds/batches/${batchId}/order`)
}

export async function ordersOf(who: Visitor, batchId: string): Promise<StoryOrder[]> {
  return (await who.get<{ orders: StoryOrder[] }>(`/funds/batches/${batchId}`)).orders
}

/** What the bank answers, in the columns that it uses. `returned`: reasons by reference. */
export async function bankAnswer(
  orders: readonly StoryOrder[],
  of: { day: string; returned?: ReadonlyMap<string, string> },
): Promise<UploadedFile> {
  const bytes = await writeSheet({
    sheets: [
      {
        name: '代付结果',
        columns: [
          { header: '支付编号', width: 26, kind: 'text' },
          { header: '收款户名', width: 36, kind: 'text' },
          { header: '金额（元）', width: 14, kind: 'fen' },
          { header: '处理结果', width: 12, kind: 'text' },
          { header: '退票原因', width: 24, kind: 'text' },
          { header: '处理日期', width: 14, kind: 'day' },
        ],
        rows: orders.map(order => {
          const reason = of.returned?.get(order.reference) ?? null
          const outcome = reason === null ? '成功' : '退票'
          return [order.reference, order.accountName, order.amountFen, outcome, reason, of.day]
        }),
      },
    ],
  })
  return { name: `代付结果${of.day}.xlsx`, bytes }
}

/** F5: the bank's answer is loaded. */
export async function loadResult(people: People, territory: string, file: UploadedFile) {
  const clerk = await officer(people, territory, 'jijin')
  return clerk.upload<{ accepted: number; returned: number; unchanged: number; known: boolean }>(
    '/funds/results',
    file,
    { source },
  )
}

/** F6: the bank's slip of a payment, then the voucher is closed. */
export async function archive(people: People, territory: string, payoutId: string): Promise<string> {
  const clerk = await officer(people, territory, 'jijin')
  await clerk.upload(`/funds/payouts/${payoutId}/slip`, await slipOf(`付款回单${payoutId.slice(-6)}`))
  return (await clerk.post<{ number: string }>(`/funds/payouts/${payoutId}/voucher`)).number
}
