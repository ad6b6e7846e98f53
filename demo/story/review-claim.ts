import type { RosterPerson } from '../../samples/people.ts'
import { writeSheet } from '../../server/platform/sheets/index.ts'
import { officerOf, type Seat } from '../world.ts'
import type { People } from './people.ts'
import type { Visitor } from '../visitor.ts'

/** A claim at its bureau. */
export interface AtBureau {
  claimId: string
  /** Code of the territory whose officers decide. */
  territory: string
}

export interface CaseLine {
  id: string
  seq: number
  name: string
  verdict: string
  disputed: boolean
  think: string[]
  checks: { check: string; state: string }[]
}

export interface CaseClaim {
  caseId: string | null
  counts: { lines: number; undecided: number; pass: number; passFen: number }
  disputes: { id: string; lineName: string; outcome: string | null }[]
  scans: { fileId: string }[]
}

export interface Defect {
  code: string
  clause: string | null
  text: string
  at: { line?: string; fact?: string; form?: string; evidence?: string }
}

/** Officers of a bureau by seat, signed in. */
export function officer(people: People, territory: string, seat: Seat): Promise<Visitor> {
  return people.as(officerOf(territory, seat))
}

export function readCaseClaim(who: Visitor, claimId: string): Promise<CaseClaim> {
  return who.get<CaseClaim>(`/bureau/claims/${claimId}`)
}

export async function caseLines(who: Visitor, claimId: string): Promise<CaseLine[]> {
  return (await who.get<{ lines: CaseLine[] }>(`/bureau/claims/${claimId}/lines?size=200`)).lines
}

/** The case behind a claim. @throws Error before the claim was submitted. */
export async function caseIdOf(who: Visitor, claimId: string): Promise<string> {
  const { caseId } = await readCaseClaim(who, claimId)
  if (caseId === null) throw new Error(`claim ${claimId} has no case`)
  return caseId
}

/** B1, B4: the acceptance officer takes the case and accepts it. */
export async function acceptCase(people: People, at: AtBureau): Promise<string> {
  const who = await officer(people, at.territory, 'jingban')
  const caseId = await caseIdOf(who, at.claimId)
  await who.post(`/cases/${caseId}/taking`)
  await who.post(`/cases/${caseId}/acceptance`)
  return caseId
}

const sources: Readonly<Record<string, string>> = {
  'social-insurance': '社会保险登记',
  unemployment: '失业登记',
  hardship: '就业困难人员登记',
  'zero-employment-family': '零就业家庭登记',
  education: '学籍和毕业登记',
  'poverty-file': '建档立卡登记',
  'earlier-subsidy': '补贴台账',
}

/** B3: the answers of other authorities on these persons, one file per source; `differing` by id with what they say. */
export async function importAnswers(
  people: People,
  of: { territory: string; persons: readonly RosterPerson[]; asOf: string; differing?: ReadonlyMap<string, string> },
): Promise<void> {
  const who = await officer(people, of.territory, 'jingban')
  for (const [source, register] of Object.entries(sources)) {
    const bytes = await writeSheet({
      sheets: [
        {
          name: '比对结果',
          columns: [
            { header: '身份证号', width: 22, kind: 'text' },
            { header: '比对结果', width: 12, kind: 'text' },
            { header: '说明', width: 30, kind: 'text' },
            { header: '数据日期', width: 14, kind: 'day' },
          ],
          rows: of.persons.map(person => {
            const differs = source === 'social-insurance' ? of.differing?.get(person.residentId) : undefined
            return [person.residentId, differs === undefined ? '一致' : '不一致', differs ?? register, of.asOf]
          }),
        },
      ],
    })
    await who.upload('/checks/answers', { name: `${source}-${of.asOf}.xlsx`, bytes }, { source, asOf: of.asOf })
  }
}

/** B4: what the officer compared by hand on every line that no register answered. */
export async function confirmLines(people: People, at: AtBureau): Promise<void> {
  const who = await officer(people, at.territory, 'jingban')
  const unchecked = new Map<string, string[]>()
  for (const line of await caseLines(who, at.claimId)) {
    for (const { check, state } of line.checks) {
      if (state === 'unchecked') unchecked.set(check, [...(unchecked.get(check) ?? []), line.id])
    }
  }
  for (const [check, lines] of unchecked) {
    const body = { lines, check, outcome: 'agrees', source: '对账单、合同及系统台账人工核对' }
    await who.post(`/bureau/claims/${at.claimId}/confirmations`, body)
  }
}

/** B2: beside a unit's first claim its registration is compared field by field (W8). */
export async function compareUnit(people: People, at: { territory: string; bodyId: string }): Promise<void> {
  const who = await officer(people, at.territory, 'jingban')
  const fields = ['name', 'code', 'legalRepresentative', 'address', 'industryCode', 'account']
  await who.post(`/units/${at.bodyId}/checks`, {
    fields: fields.map(field => ({ field, agrees: true, note: '' })),
    note: '与营业执照及开户资料一致',
  })
}

export interface LineDecision {
  lines: 'all' | string[]
  outcome: 'pass' | 'refuse' | 'wait'
  clause?: string
  reason?: string
}

export async function decideLines(people: People, at: AtBureau, decision: LineDecision): Promise<void> {
  const who = await officer(people, at.territory, 'jingban')
  await who.post(`/bureau/claims/${at.claimId}/decisions`, decision)
}

/** 经办: every line decided, the opinion written. */
export async function handUp(people: People, at: AtBureau, caseId: string): Promise<void> {
  const who = await officer(people, at.territory, 'jingban')
  await who.post(`/cases/${caseId}/opinion`, { text: '经逐人核对，材料齐全，拟同意。' })
}

/** B6: 复核 opens the drawn lines and agrees. */
export async function agree(people: People, at: AtBureau, caseId: string): Promise<void> {
  const who = await officer(people, at.territory, 'fuhe')
  await who.post(`/cases/${caseId}/taking`)
  const { sample } = await who.get<{ sample: { lineId: string; seen: boolean }[] }>(`/cases/${caseId}`)
  for (const { lineId } of sample) await who.post(`/cases/${caseId}/sample/${lineId}`)
  await who.post(`/cases/${caseId}/agreement`, { text: '已抽查，同意。' })
}

/** B7: 签批 makes the opinion. `key` for sending the same signature again. */
export async function sign(people: People, at: AtBureau, of: { caseId: string; key?: string }) {
  const who = await officer(people, at.territory, 'fuze')
  return who.post<{ opinion: { headcount: number; totalFen: number } }>(
    `/cases/${of.caseId}/signature`,
    { text: '同意。' },
    of.key,
  )
}

/** B5 */
export async function returnCase(
  people: People,
  at: AtBureau,
  of: { caseId: string; defects: Defect[]; note?: string },
) {
  const who = await officer(people, at.territory, 'jingban')
  await who.post(`/cases/${of.caseId}/return`, {
    defects: of.defects,
    ...(of.note === undefined ? {} : { note: of.note }),
  })
}

/** From acceptance to the opinion of 复核: only the signature is missing. */
export async function reviewToSignature(people: People, at: AtBureau): Promise<string> {
  const caseId = await acceptCase(people, at)
  await confirmLines(people, at)
  await decideLines(people, at, { lines: 'all', outcome: 'pass' })
  await handUp(people, at, caseId)
  await agree(people, at, caseId)
  return caseId
}

export async function approveClaim(people: People, at: AtBureau): Promise<string> {
  const caseId = await reviewToSignature(people, at)
  await sign(people, at, { caseId })
  return caseId
}

/** B8: the sealed papers come over the counter. */
export async function receivePaper(people: People, at: AtBureau, caseId: string): Promise<void> {
  const who = await officer(people, at.territory, 'jingban')
  const items = ['申请表', '人员名册', '银行对账单'].map(item => ({ item, present: true, copies: 1, agrees: true }))
  await who.post(`/cases/${caseId}/papers`, { outcome: 'received', items })
}

/** 确认符合条件, by name. */
export async function confirmPaper(people: People, at: AtBureau, caseId: string): Promise<void> {
  const who = await officer(people, at.territory, 'jingban')
  await who.post(`/cases/${caseId}/paper-confirmation`)
}

export async function fileOnPaper(people: People, at: AtBureau, caseId: string): Promise<void> {
  await receivePaper(people, at, caseId)
  await confirmPaper(people, at, caseId)
}

/** B9: everything that waits at a bureau is posted as one list today. */
export async function publishWaiting(
  people: People,
  territory: string,
): Promise<{ listId: string; slug: string; endsOn: string }> {
  const who = await officer(people, territory, 'jingban')
  const { pending } = await who.get<{ pending: { id: string }[] }>('/publicity')
  return who.post('/publicity/lists', { itemIds: pending.map(item => item.id) })
}
