import { dirtyRoster } from '../../samples/dirty-roster.ts'
import type { RosterPerson } from '../../samples/people.ts'
import { mixedPersons } from '../../samples/rosters.ts'
import { rawWorkbook } from '../../samples/workbook.ts'
import { fileClaim, fileClaims, type Filing, openMonth, type StoryClaim, uploadRoster } from '../story/file-claim.ts'
import { inLanes } from '../story/people.ts'
import {
  acceptCase,
  agree,
  approveClaim,
  caseLines,
  confirmLines,
  decideLines,
  fileOnPaper,
  handUp,
  importAnswers,
  officer,
  publishWaiting,
  returnCase,
} from '../story/review-claim.ts'
import { enterpriseOf } from '../world.ts'
import { byTerritory } from './july.ts'
import { keptStaff, staff, staffOf } from './rosters.ts'
import { atBureau, comes, type Stage } from './stage.ts'

const month = '2020-08'

interface August {
  rosters: Map<string, RosterPerson[]>
  claims: Map<string, StoryClaim>
}

function rostersOfAugust(): Map<string, RosterPerson[]> {
  const crew = (key: string, newHires: number, graduates: number): [string, RosterPerson[]] => [
    key,
    staff(key, { month, newHires, graduates }),
  ]
  const poor = staffOf('huaxing')
  return new Map([
    crew('lanhai', 3, 2),
    crew('ruifeng', 4, 1),
    crew('changhe', 6, 2),
    crew('mingde', 2, 1),
    crew('wanjia', 5, 0),
    crew('chenguang', 3, 0),
    crew('guoyun', 3, 1),
    ['huaxing', [poor.next({ category: '登记失业人员', month }), poor.next({ category: '建档立卡贫困劳动力', month })]],
    ['dongfang', keptStaff('dongfang', month, 5)],
  ])
}

function filing(key: string, persons: readonly RosterPerson[]): Filing {
  const distressed = key === 'dongfang' ? ({ distressed: true } as const) : {}
  return { unit: enterpriseOf(key), month, persons, ...distressed }
}

/** 26 August: a large restaurant chain claims July late; its case is overdue by the 7th of September. */
async function claimLate(stage: Stage): Promise<void> {
  await comes(stage, '2020-08-26')
  const people = staffOf('xinyue')
  const persons = [
    ...mixedPersons(people, { month: '2020-07', newHires: 5, graduates: 1 }),
    people.next({ category: '建档立卡贫困劳动力', month: '2020-07' }),
  ]
  const claim = await fileClaim(stage.people, { unit: enterpriseOf('xinyue'), month: '2020-07', persons })
  await importAnswers(stage.people, {
    territory: '220103',
    persons: persons.slice(0, 5),
    asOf: '2020-08-26',
    differing: new Map([[persons[1]?.residentId ?? '', '2020年7月未在该单位参保']]),
  })
  await acceptCase(stage.people, atBureau('xinyue', claim))
}

/** 1 September: the month is over, and most of the cast files it. */
async function fileAugust(stage: Stage): Promise<August> {
  await comes(stage, '2020-09-01')
  const rosters = rostersOfAugust()
  const claims = await fileClaims(
    stage.people,
    [...rosters].map(([key, persons]) => filing(key, persons)),
  )
  return { rosters, claims }
}

function need(claims: ReadonlyMap<string, StoryClaim>, key: string): StoryClaim {
  const claim = claims.get(key)
  if (!claim) throw new Error(`${key} has no claim`)
  return claim
}

/** 2 September: what officials make of it, one claim for each way that a case can go. */
async function reviewAugust(stage: Stage, { rosters, claims }: August): Promise<Map<string, string>> {
  await comes(stage, '2020-09-02')
  const { people } = stage
  const uninsured = rosters.get('changhe')?.[2]
  for (const [territory, persons] of byTerritory(rosters)) {
    await importAnswers(people, {
      territory,
      persons,
      asOf: '2020-09-01',
      differing: new Map([[uninsured?.residentId ?? '', '2020年8月参保单位为其他单位']]),
    })
  }
  const cases = new Map<string, string>()
  await inLanes(['lanhai', 'ruifeng'], 2, async key =>
    cases.set(key, await approveClaim(people, atBureau(key, need(claims, key)))),
  )
  await approveWithRefusal(stage, need(claims, 'changhe'), uninsured?.name ?? '')
  await refuseWhole(stage, need(claims, 'mingde'))
  await returnWithDefects(stage, need(claims, 'wanjia'))
  await askTheCity(stage, need(claims, 'huaxing'))
  await acceptCase(people, atBureau('dongfang', need(claims, 'dongfang')))
  const clerk = await people.as('chenguang')
  await clerk.post(`/claims/${need(claims, 'chenguang').id}/withdrawal`)
  await clerk.delete(`/claims/${need(claims, 'chenguang').id}`)
  return cases
}

async function approveWithRefusal({ people }: Stage, claim: StoryClaim, name: string): Promise<void> {
  const at = atBureau('changhe', claim)
  const caseId = await acceptCase(people, at)
  await confirmLines(people, at)
  const lines = await caseLines(await officer(people, at.territory, 'jingban'), at.claimId)
  const refused = lines.filter(line => line.name === name).map(line => line.id)
  const others = lines.filter(line => line.name !== name).map(line => line.id)
  await decideLines(people, at, { lines: others, outcome: 'pass' })
  await decideLines(people, at, {
    lines: refused,
    outcome: 'refuse',
    clause: '二(一)',
    reason: '经与社会保险登记比对，当月参保单位为其他单位。',
  })
  await handUp(people, at, caseId)
  await agree(people, at, caseId)
  const leader = await officer(people, at.territory, 'fuze')
  await leader.post(`/cases/${caseId}/signature`, { text: '同意初审、复核意见。' })
}

async function refuseWhole({ people }: Stage, claim: StoryClaim): Promise<void> {
  const at = atBureau('mingde', claim)
  const caseId = await acceptCase(people, at)
  const reason = '对账单显示的付款单位与申报单位不一致，当月工资不能认定由申报单位发放。'
  await decideLines(people, at, { lines: 'all', outcome: 'refuse', clause: '四.3', reason })
  await handUp(people, at, caseId)
  await agree(people, at, caseId)
  const leader = await officer(people, at.territory, 'fuze')
  await leader.post(`/cases/${caseId}/refusal`, { reason })
}

async function returnWithDefects({ people }: Stage, claim: StoryClaim): Promise<void> {
  const at = atBureau('wanjia', claim)
  const caseId = await acceptCase(people, at)
  const lines = await caseLines(await officer(people, at.territory, 'jingban'), at.claimId)
  const [first, second] = lines
  await returnCase(people, at, {
    caseId,
    note: '请一次补齐以下四项；劳动合同可拍照上传，其他材料不用重交。',
    defects: [
      {
        code: 'hire-day',
        clause: '二(一)',
        text: '入职时间与劳动合同起始日不一致，请核对后更正。',
        at: { line: first?.id ?? '', fact: 'hireDate' },
      },
      {
        code: 'post',
        clause: '附件2',
        text: '岗位名称请按实际工种填写。',
        at: { line: second?.id ?? '', fact: 'post' },
      },
      {
        code: 'statement',
        clause: '四.3',
        text: '对账单缺少银行业务章，请重新上传加盖银行印章的对账单。',
        at: { evidence: 'wage-statement' },
      },
      {
        code: 'seal',
        clause: '五.5',
        text: '人员名册缺骑缝章，请补盖后重新扫描。',
        at: { form: 'roster' },
      },
    ],
  })
}

async function askTheCity({ people }: Stage, claim: StoryClaim): Promise<void> {
  const at = atBureau('huaxing', claim)
  const caseId = await acceptCase(people, at)
  const who = await officer(people, at.territory, 'jingban')
  const lines = (await caseLines(who, at.claimId)).filter(line => line.think.length > 0).map(line => line.id)
  await who.post(`/cases/${caseId}/questions`, {
    topic: 'D-24',
    text: '建档立卡贫困劳动力仅见于申请表备注，正文未列入补贴对象，是否可按新吸纳人员核定？',
    lineIds: lines,
  })
}

/** 3 and 4 September: papers, a public list with an objection, two units claiming the same man, a person left out in July. */
async function playSeptember(stage: Stage, august: August, cases: ReadonlyMap<string, string>): Promise<void> {
  const { people } = stage
  await comes(stage, '2020-09-03')
  for (const [key, caseId] of cases) await fileOnPaper(people, atBureau(key, need(august.claims, key)), caseId)
  const list = await publishWaiting(people, '220104')
  await comes(stage, '2020-09-04')
  const objectedTo = august.rosters.get('lanhai')?.[0]
  await people.anyone().post(`/public/publicity/${list.slug}/objections`, {
    aim: 'person',
    seq: 1,
    person: { name: objectedTo?.name ?? '', lastFour: objectedTo?.residentId.slice(-4) },
    reason: '据了解，此人八月中旬已离开该单位，名单中仍按整月申报，请核实。',
    objector: { name: '热心职工', contact: '15400000001' },
  })
  const shared = staffOf('tongda').next({ category: '登记失业人员', month })
  await fileClaims(people, [
    filing('tongda', [shared, ...staff('tongda', { month, newHires: 4, graduates: 0 }).slice(1)]),
    filing('jinxiu', [shared, ...staff('jinxiu', { month, newHires: 3, graduates: 1 })]),
  ])
  const forgotten = mixedPersons(staffOf('lanhai'), { month: '2020-07', newHires: 6, graduates: 2 }).slice(-1)
  await fileClaim(people, { unit: enterpriseOf('lanhai'), month: '2020-07', persons: forgotten, supplement: true })
}

/** A draft with a problem of every kind, for whoever wants to see how problems look. */
async function leaveDraft(stage: Stage): Promise<void> {
  const clerk = await stage.people.as('hongye')
  const claim = await openMonth(clerk, month)
  const { sheet } = dirtyRoster(mixedPersons(staffOf('hongye'), { month, newHires: 170, graduates: 30 }))
  await uploadRoster(clerk, claim.id, { name: '红叶食品8月名册.xlsx', bytes: await rawWorkbook([sheet]) })
}

/** August: a claim in every state between the draft and the public list. */
export async function playAugust(stage: Stage): Promise<void> {
  await claimLate(stage)
  const august = await fileAugust(stage)
  const cases = await reviewAugust(stage, august)
  await playSeptember(stage, august, cases)
  await leaveDraft(stage)
}
