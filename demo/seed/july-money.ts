import type { StoryClaim } from '../story/file-claim.ts'
import {
  allocate,
  answerLetter,
  archive,
  bankAnswer,
  loadResult,
  makeBatch,
  orderBatch,
  ordersOf,
  payables,
  receiveMoney,
  requestFunds,
  sendLetter,
  setBankAccount,
  writeLetter,
} from '../story/pay-claim.ts'
import { officer } from '../story/review-claim.ts'
import { comes, type Stage } from './stage.ts'

const city = '220100'
const chaoyang = '220104'
const nongan = '220122'

const accounts: Record<string, string> = {
  [city]: '长春市职业技能提升行动资金专户（演示）',
  [chaoyang]: '朝阳区职业技能提升行动资金专户（演示）',
  '220103': '宽城区职业技能提升行动资金专户（演示）',
  [nongan]: '农安县职业技能提升行动资金专户（演示）',
}

/** 17 to 26 August: both fund chains (W6), one payment that comes back, vouchers, and a letter that finance has not answered. */
export async function payJuly(stage: Stage, claims: ReadonlyMap<string, StoryClaim>): Promise<void> {
  const { people } = stage
  const idsOf = (...keys: string[]) => keys.map(key => claims.get(key)?.id ?? '')
  for (const [territory, name] of Object.entries(accounts)) await setBankAccount(people, territory, name)
  const wantedFen = await sumOf(stage, chaoyang)
  const ownFen = await sumOf(stage, nongan)
  const district = await requestFunds(people, chaoyang, idsOf('beihu', 'lanhai', 'yuanda'))
  const own = await requestFunds(people, nongan, idsOf('ruifeng'))
  const letters = [
    { territory: city, letterId: await afterDay(stage, '2020-08-18', () => writeLetter(people, [district.requestId])) },
    { territory: nongan, letterId: own.letterId ?? '' },
  ]
  for (const letter of letters) await sendLetter(people, { ...letter, day: '2020-08-18' })
  await comes(stage, '2020-08-20')
  const amounts = new Map([
    [city, wantedFen],
    [nongan, ownFen],
  ])
  for (const { territory, letterId } of letters) {
    const amountFen = amounts.get(territory) ?? 0
    const day = '2020-08-20'
    const number = `演示财函〔2020〕${territory.slice(-3)}号`
    await answerLetter(people, { territory, letterId, day, grantedFen: amountFen, number })
    const payer = territory === city ? '长春市财政局（演示）' : '农安县财政局（演示）'
    await receiveMoney(people, { territory, letterId, day, amountFen, payer, slipNumber: `HD-${territory}-0820` })
  }
  await comes(stage, '2020-08-21')
  const transfer = { slipNumber: 'HB-220104-0821', day: '2020-08-21', amountFen: wantedFen }
  const allocationId = await allocate(people, { toTerritory: chaoyang, ...transfer })
  const payer = '长春市人力资源和社会保障局'
  await receiveMoney(people, { territory: chaoyang, ...transfer, payer, allocationId })
  await payOut(stage, claims)
  await askForGuoyun(stage, idsOf('guoyun'))
}

async function afterDay<T>(stage: Stage, day: string, act: () => Promise<T>): Promise<T> {
  await comes(stage, day)
  return act()
}

async function sumOf(stage: Stage, territory: string): Promise<number> {
  return (await payables(stage.people, territory)).reduce((sum, row) => sum + row.amountFen, 0)
}

/** 24 and 25 August: bank files out, answers in; the payment to one unit comes back. */
async function payOut(stage: Stage, claims: ReadonlyMap<string, StoryClaim>): Promise<void> {
  const { people } = stage
  await comes(stage, '2020-08-24')
  const batches: { territory: string; batchId: string }[] = []
  for (const [territory, keys] of [
    [chaoyang, ['beihu', 'lanhai', 'yuanda']],
    [nongan, ['ruifeng']],
  ] as const) {
    const claimIds = keys.map(key => claims.get(key)?.id ?? '')
    const batchId = await makeBatch(people, territory, { claimIds })
    await orderBatch(people, territory, batchId)
    batches.push({ territory, batchId })
  }
  await comes(stage, '2020-08-25')
  const backTo = claims.get('yuanda')?.id
  for (const { territory, batchId } of batches) {
    const orders = await ordersOf(await officer(people, territory, 'jijin'), batchId)
    const returned = new Map(
      orders.filter(order => order.claimId === backTo).map(order => [order.reference, '账号与户名不符']),
    )
    await loadResult(people, territory, await bankAnswer(orders, { day: '2020-08-25', returned }))
    for (const order of orders.filter(one => one.claimId !== backTo).slice(0, 1)) {
      await archive(people, territory, order.payoutId)
    }
  }
}

/** 25 August: the city asks its finance for a claim of its own; the answer is still to come. */
async function askForGuoyun(stage: Stage, claimIds: string[]): Promise<void> {
  const { people } = stage
  const { requestId, letterId } = await requestFunds(people, city, claimIds)
  await sendLetter(people, {
    territory: city,
    letterId: letterId ?? (await writeLetter(people, [requestId])),
    day: '2020-08-25',
  })
}
