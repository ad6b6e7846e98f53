import type { RosterPerson } from '../../samples/people.ts'
import { rosterSheet } from '../../samples/rosters.ts'
import { wageSheet } from '../../samples/wages.ts'
import { rawWorkbook } from '../../samples/workbook.ts'
import { demoPassword } from '../../server/modules/identity/index.ts'
import { lastDay } from '../../values/days.ts'
import type { DemoEnterprise } from '../enterprises.ts'
import { inLanes, type People } from './people.ts'
import { bankStatement, sealedScan } from './sealed-paper.ts'
import type { UploadedFile, Visitor } from '../visitor.ts'

/** What the story asks of a claim that it reads; everything else is for pages. */
export interface StoryClaim {
  id: string
  month: string
  series: number
  state: string
  headcount: number
  amountFen: number
  approvedHeadcount: number | null
  approvedFen: number | null
  printing: { state: string } | null
}

export interface StorySummary {
  rows: number
  fits: number
  fitsFen: number
  unfit: number
  lacking: number
  awaitingDecision: number
  faulty: number
  disputed: number
}

export interface RosterOutcome {
  outcome: 'stored' | 'unchanged' | 'needs-mapping'
  version: number | null
  summary: StorySummary | null
}

export interface StoryLine {
  id: string
  seq: number
  name: string
  maskedId: string
  state: string
  verdict: string
  scheme: string | null
  amountFen: number
  disputed: boolean
}

const fenPerWanyuan = 1_000_000

/** E1: a clerk registers the unit and is signed in. */
export async function registerUnit(people: People, unit: DemoEnterprise): Promise<Visitor> {
  const clerk = people.anyone()
  await clerk.post('/registrations', {
    code: unit.code,
    name: unit.name,
    kind: 'enterprise',
    ownership: unit.ownership,
    legalRepresentative: unit.legalRepresentative,
    clerkName: unit.clerk,
    clerkPhone: unit.clerkPhone,
    byAgent: false,
    place: unit.place,
    address: unit.address,
    signName: unit.key,
    password: demoPassword,
  })
  people.remember(unit.key, clerk)
  return clerk
}

/** E3: the declaration for size and industry, and the basic account. */
export async function completeProfile(clerk: Visitor, unit: DemoEnterprise): Promise<void> {
  await clerk.put('/enterprise', {
    industryCode: unit.industryCode,
    employees: unit.employees,
    revenueFen: unit.revenueWanyuan * fenPerWanyuan,
    assetsFen: unit.assetsWanyuan * fenPerWanyuan,
    fiveIndustry: unit.fiveIndustry,
    insured: true,
    insuranceNumber: `9900${unit.area}`,
    insurancePlace: unit.place,
  })
  await storeAccount(clerk, unit, unit.accountNumber)
}

/** E3: the unit's basic account, for the first time or corrected after a payment came back. */
export async function storeAccount(clerk: Visitor, unit: DemoEnterprise, accountNumber: string): Promise<void> {
  await clerk.put('/enterprise/account', {
    bank: unit.bank,
    accountName: unit.name,
    accountNumber,
    number: unit.basicNumber,
  })
}

/** E4: the draft of a month; `supplement` for persons left out of the first claim (W19). */
export function openMonth(clerk: Visitor, month: string, supplement?: true): Promise<StoryClaim> {
  return clerk.post<StoryClaim>('/claims', { month, ...(supplement ? { supplement } : {}) })
}

/** A roster in the columns of the product's own template. */
export async function rosterFile(persons: readonly RosterPerson[], month: string): Promise<UploadedFile> {
  return { name: `${month}人员名册.xlsx`, bytes: await rawWorkbook([rosterSheet([...persons])]) }
}

/** E5: the roster as a file. */
export function uploadRoster(clerk: Visitor, claimId: string, file: UploadedFile): Promise<RosterOutcome> {
  return clerk.replace<RosterOutcome>(`/claims/${claimId}/roster`, file)
}

export async function linesOf(clerk: Visitor, claimId: string): Promise<StoryLine[]> {
  return (await clerk.get<{ lines: StoryLine[] }>(`/claims/${claimId}/lines?sort=seq&size=500`)).lines
}

/** E7: the bank statement of the month and its lines, matched to the roster. */
export async function addWages(
  clerk: Visitor,
  claim: Pick<StoryClaim, 'id' | 'month'>,
  of: { unit: DemoEnterprise; persons: readonly RosterPerson[] },
): Promise<void> {
  const { unit, persons } = of
  const formId = `BANK-${unit.area}-${claim.month}`
  const pdf = await bankStatement(persons, { unitName: unit.name, month: claim.month, formId })
  await clerk.upload(
    `/claims/${claim.id}/evidence`,
    { name: `${claim.month}银行对账单.pdf`, bytes: pdf },
    { kind: 'wage-statement' },
  )
  const payDay = lastDay(claim.month).replace(/\d\d$/, '25')
  const lines = await rawWorkbook([wageSheet([...persons], { day: payDay, accountPrefix: `99${unit.area}000000` })])
  await clerk.replace(`/claims/${claim.id}/wage-lines`, { name: `${claim.month}代发明细.xlsx`, bytes: lines })
}

const electricity2019Fen = 2_100_000
const energy2019Thousandths = 42_000
const revenue2019Fen = 210_000_000

/** E7 for a stopped enterprise: its statement, last year's wages and the three series; revenue has fallen by 71 %. */
export async function addIndicators(
  clerk: Visitor,
  claim: Pick<StoryClaim, 'id' | 'month'>,
  of: { unit: DemoEnterprise; persons: readonly RosterPerson[] },
): Promise<void> {
  const { unit, persons } = of
  await clerk.put(`/claims/${claim.id}/declarations`, { facts: { stopped: true } })
  const lastYear = `2019${claim.month.slice(4)}`
  const formId = `BANK-${unit.area}-${lastYear}`
  const statement = await bankStatement(persons, { unitName: unit.name, month: lastYear, formId })
  await clerk.upload(
    `/claims/${claim.id}/evidence`,
    { name: `${lastYear}银行对账单.pdf`, bytes: statement },
    { kind: 'wage-statement-last-year' },
  )
  await clerk.upload(
    `/claims/${claim.id}/evidence`,
    { name: '电费能耗营业收入证明.pdf', bytes: statement },
    { kind: 'indicators' },
  )
  const flat = (figure: number) => Array.from({ length: 12 }, () => figure)
  await clerk.put(`/claims/${claim.id}/indicators`, {
    series: [
      { indicator: 'electricityFen', current: 980_050, months2019: flat(electricity2019Fen) },
      { indicator: 'energyUsed', current: 21_000, months2019: flat(energy2019Thousandths), unitName: '吨标准煤' },
      { indicator: 'revenueFen', current: 60_900_000, months2019: flat(revenue2019Fen) },
    ],
  })
}

/** E8: the commitment in its version, then both forms with their codes. */
export async function printForms(clerk: Visitor, claimId: string): Promise<void> {
  const { commitment } = await clerk.get<{ commitment: { version: string } | null }>(`/claims/${claimId}/forms`)
  if (commitment) {
    await clerk.post(`/claims/${claimId}/commitment`, { version: commitment.version, employeesTold: true })
  }
  await clerk.post(`/claims/${claimId}/forms`)
}

export function downloadForms(clerk: Visitor, claimId: string): Promise<Buffer[]> {
  return Promise.all(['application', 'roster'].map(kind => clerk.download(`/claims/${claimId}/forms/${kind}/file`)))
}

/** E9: both forms sealed, scanned as one file, and the three ticks. */
export async function uploadSealed(clerk: Visitor, claimId: string, unit: DemoEnterprise): Promise<void> {
  const scan = await sealedScan(await downloadForms(clerk, claimId), unit.name)
  await clerk.upload(`/claims/${claimId}/sealed`, { name: '盖章扫描件.pdf', bytes: scan })
  await clerk.put(`/claims/${claimId}/sealed/self-check`, { seal: true, signature: true, edgeSeal: true })
}

/** E10 */
export function submitClaim(clerk: Visitor, claimId: string, key?: string): Promise<StoryClaim> {
  return clerk.post<StoryClaim>(`/claims/${claimId}/submission`, {}, key)
}

export interface Filing {
  unit: DemoEnterprise
  month: string
  persons: readonly RosterPerson[]
  supplement?: true
  /** Staff of a stopped enterprise: the three indicators and last year's statement are added. */
  distressed?: true
}

/** Everything of a month before it is submitted. */
export async function prepareClaim(people: People, filing: Filing): Promise<StoryClaim> {
  const { unit, month, persons } = filing
  const clerk = await people.as(unit.key)
  const claim = await openMonth(clerk, month, filing.supplement)
  await uploadRoster(clerk, claim.id, await rosterFile(persons, month))
  await addWages(clerk, claim, { unit, persons })
  if (filing.distressed) await addIndicators(clerk, claim, { unit, persons })
  await printForms(clerk, claim.id)
  await uploadSealed(clerk, claim.id, unit)
  return claim
}

/** From the empty month to the submitted claim. */
export async function fileClaim(people: People, filing: Filing): Promise<StoryClaim> {
  const { id } = await prepareClaim(people, filing)
  return submitClaim(await people.as(filing.unit.key), id)
}

/** Several units file, two at a time. Returns their claims by the unit's short name. */
export async function fileClaims(people: People, filings: readonly Filing[]): Promise<Map<string, StoryClaim>> {
  const claims = new Map<string, StoryClaim>()
  await inLanes(filings, 2, async filing => claims.set(filing.unit.key, await fileClaim(people, filing)))
  return claims
}
