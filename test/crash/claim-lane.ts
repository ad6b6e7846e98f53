import * as filing from '../../demo/story/file-claim.ts'
import * as paying from '../../demo/story/pay-claim.ts'
import type { People } from '../../demo/story/people.ts'
import * as reviewing from '../../demo/story/review-claim.ts'
import { bankSlip } from '../../demo/story/sealed-paper.ts'
import { type DemoEnterprise, enterprises } from '../../demo/enterprises.ts'
import { officerOf } from '../../demo/world.ts'
import { staff } from '../../demo/seed/rosters.ts'
import { steadyPeople, type KilledWorld, untilAcknowledged } from './killed-world.ts'

export const territory = '220122'
export const month = '2020-08'
/** One newly taken-on worker each: 500 yuan. */
export const dueFen = 50_000

/** Where a claim stands; an acknowledged step may never be found undone. */
export const stations = [
  'draft',
  'submitted',
  'accepted',
  'decided',
  'handed-up',
  'agreed',
  'approved',
  'filed',
  'in-publicity',
  'published',
  'requested',
  'batched',
  'ordered',
  'paid',
] as const
export type Station = (typeof stations)[number]

export interface Lane {
  unit: DemoEnterprise
  claimId: string
  caseId: string
  batchId: string
  /** Last day of its publicity, once it was posted. */
  endsOn: string
  /** The furthest station that the product has acknowledged. */
  reached: Station
}

/** All units of the cast, moved to the county with finance of its own. */
export const units = enterprises.map(unit => ({ ...unit, place: territory, ownership: 'private' as const }))

/** A claim that lacks nothing but its submission. The forms go back unsealed: here nobody looks at them. */
export async function prepareLane(people: People, unit: DemoEnterprise, slip: Uint8Array): Promise<Lane> {
  const clerk = await filing.registerUnit(people, unit)
  await filing.completeProfile(clerk, unit)
  const { id } = await filing.openMonth(clerk, month)
  const persons = staff(unit.key, { month, newHires: 1, graduates: 0 })
  await filing.uploadRoster(clerk, id, await filing.rosterFile(persons, month))
  await clerk.upload(`/claims/${id}/evidence`, { name: '对账单.jpg', bytes: slip }, { kind: 'wage-statement' })
  await filing.printForms(clerk, id)
  for (const [index, bytes] of (await filing.downloadForms(clerk, id)).entries()) {
    await clerk.upload(`/claims/${id}/sealed`, { name: `${index}.pdf`, bytes })
  }
  await clerk.put(`/claims/${id}/sealed/self-check`, { seal: true, signature: true, edgeSeal: true })
  const { unit: registered } = await clerk.get<{ unit: { bodyId: string } }>('/enterprise')
  await reviewing.compareUnit(people, { territory, bodyId: registered.bodyId })
  return { unit, claimId: id, caseId: '', batchId: '', endsOn: '', reached: 'draft' }
}

/** The bureau's account and cash for exactly the claims that there are: a second payment would find no money. */
export async function prepareMoney(people: People, claims: number): Promise<void> {
  await paying.setBankAccount(people, territory, '资金专户（演示）')
  const amountFen = claims * dueFen
  const day = '2020-09-07'
  await paying.receiveMoney(people, { territory, slipNumber: 'HD-1', day, amountFen, payer: '农安县财政局' })
}

export const slipPicture = () => bankSlip('代发工资对账单')

/** What brings a claim from one station to the next. Waiting for the last day of publicity is the calendar's. */
export const steps: { to: Station; walk(people: People, lane: Lane): Promise<void> }[] = [
  {
    to: 'submitted',
    walk: async (people, lane) =>
      void (await (await people.as(lane.unit.key)).post(`/claims/${lane.claimId}/submission`)),
  },
  {
    to: 'accepted',
    walk: async (people, lane) => {
      const who = await people.as(officerOf(territory, 'jingban'))
      lane.caseId = await reviewing.caseIdOf(who, lane.claimId)
      await who.post(`/cases/${lane.caseId}/acceptance`)
    },
  },
  {
    to: 'decided',
    walk: async (people, lane) => {
      await reviewing.confirmLines(people, { claimId: lane.claimId, territory })
      await reviewing.decideLines(people, { claimId: lane.claimId, territory }, { lines: 'all', outcome: 'pass' })
    },
  },
  {
    to: 'handed-up',
    walk: (people, lane) => reviewing.handUp(people, { claimId: lane.claimId, territory }, lane.caseId),
  },
  {
    to: 'agreed',
    walk: (people, lane) => reviewing.agree(people, { claimId: lane.claimId, territory }, lane.caseId),
  },
  {
    to: 'approved',
    walk: async (people, lane) =>
      void (await reviewing.sign(people, { claimId: lane.claimId, territory }, { caseId: lane.caseId })),
  },
  {
    to: 'filed',
    walk: (people, lane) => reviewing.fileOnPaper(people, { claimId: lane.claimId, territory }, lane.caseId),
  },
  { to: 'in-publicity', walk: (people, lane) => post(people, lane) },
  { to: 'published', walk: async () => undefined },
  {
    to: 'requested',
    walk: async (people, lane) => void (await paying.requestFunds(people, territory, [lane.claimId])),
  },
  {
    to: 'batched',
    walk: async (people, lane) => {
      lane.batchId = await paying.makeBatch(people, territory, { claimIds: [lane.claimId] })
    },
  },
  { to: 'ordered', walk: (people, lane) => paying.orderBatch(people, territory, lane.batchId) },
  { to: 'paid', walk: (people, lane) => answer(people, lane) },
]

async function post(people: People, lane: Lane): Promise<void> {
  const who = await people.as(officerOf(territory, 'jingban'))
  const { pending } = await who.get<{ pending: { id: string; bodyName: string }[] }>('/publicity')
  const item = pending.find(one => one.bodyName === lane.unit.name)
  // Without an item it was posted already and only the answer was lost.
  if (item) await who.post('/publicity/lists', { itemIds: [item.id] })
  const clerk = await people.as(lane.unit.key)
  const { next } = await clerk.get<{ next: { day: string | null } }>(`/claims/${lane.claimId}`)
  lane.endsOn = next.day ?? ''
}

/** The bank's answer on one order, always in the same words. */
async function answer(people: People, lane: Lane): Promise<void> {
  const clerk = await people.as(officerOf(territory, 'jijin'))
  const [order] = await paying.ordersOf(clerk, lane.batchId)
  const body = { outcome: 'accepted', day: '2020-09-07', bankReference: `B${lane.claimId.slice(-8)}` }
  await clerk.post(`/funds/orders/${order?.id}/result`, body)
}

async function claimState(people: People, lane: Lane): Promise<string> {
  const clerk = await people.as(lane.unit.key)
  return (await clerk.get<{ state: string }>(`/claims/${lane.claimId}`)).state
}

/** The station at which a claim is found now. */
export async function stationOf(people: People, lane: Lane): Promise<Station> {
  const state = await claimState(people, lane)
  if (state === 'requested' || state === 'paid') return paymentStation(people, lane, state)
  if (state !== 'in-review') return state as Station
  const who = await people.as(officerOf(territory, 'fuhe'))
  const { case: file } = await who.get<{ case: { state: string; undecided: number } }>(`/cases/${lane.caseId}`)
  // Work goes on between the two readings.
  if (file.state === 'approved' || file.state === 'filed') return 'approved'
  if (file.state === 'sign') return 'agreed'
  if (file.state === 'second') return 'handed-up'
  return file.undecided === 0 ? 'decided' : 'accepted'
}

async function paymentStation(people: People, lane: Lane, state: 'requested' | 'paid'): Promise<Station> {
  if (state === 'paid' || lane.batchId === '') return state
  const clerk = await people.as(officerOf(territory, 'jijin'))
  const [order] = await paying.ordersOf(clerk, lane.batchId)
  // The bank's answer may come between the two readings.
  if (order?.state === 'accepted') return 'paid'
  return order?.state === 'ordered' ? 'ordered' : 'batched'
}

/** Walks one claim to its payment, step by step, until every step was acknowledged. */
export async function walkLane(world: KilledWorld, lane: Lane): Promise<void> {
  const people = steadyPeople(world.people, lane.claimId)
  for (const step of steps) {
    await untilAcknowledged(world, async () => {
      if (step.to === 'published') await published(world, lane)
      else await step.walk(people, lane)
    })
    lane.reached = step.to
  }
}

async function published(world: KilledWorld, lane: Lane): Promise<void> {
  for (;;) {
    if ((await claimState(world.people, lane)) === 'published') return
    await new Promise(done => setTimeout(done, 100))
  }
}
