import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { type TestBody, testBody } from '../../../test/officials.ts'
import type { Actor, Environment } from '../../platform/context.ts'
import { readPdfText } from '../../platform/paper/index.ts'
import { sweepTimers } from '../../platform/timers.ts'
import { listMessages } from '../notifications/messages.read.ts'
import { answerQuestion, askQuestion } from './ask-question.ts'
import { readCase } from './case.read.ts'
import type { Defect } from './case.ts'
import { acceptCase, agreeOpinion, sendBack, submitOpinion } from './decide-case.ts'
import {
  caseOf,
  closeCase,
  drawSample,
  mustHoldTier,
  officersOf,
  openCase,
  refreshQueueLine,
  resubmitCase,
  timers,
} from './index.ts'
import { confirmPaper, receivePaper } from './paper.ts'
import { prepareSlip } from './print-slip.ts'
import { listCases } from './queue.read.ts'
import { permitReturn, returnCase } from './return-case.ts'
import { seeSampleLine } from './sample.ts'
import { refuseCase, signCase } from './sign-case.ts'
import { takeCase } from './take-case.ts'

let database: TestDatabase
let environment: Environment
let unit: TestBody
let clerk: Actor
let handler: Actor
let reviewer: Actor
let leader: Actor
let secondLeader: Actor
let neighbour: Actor
let cityLeader: Actor

const line = {
  month: '2020-08',
  headcount: 3,
  amountFen: 150_000,
  exceptions: 1,
  first: true,
  undecided: 0,
  approvedHeadcount: 2,
  approvedFen: 100_000,
}
const defects: Defect[] = [
  { code: 'wage', clause: '四.3', text: '第2行工资与对账单不一致', at: { line: '2', fact: 'wage' } },
  { code: 'seal', clause: '五.5', text: '名册第1页未盖章', at: { form: 'roster' } },
]

beforeAll(async () => {
  database = await createTestDatabase()
  // The cases here have no claim behind them: what follows from a case elsewhere is not asked.
  environment = { ...testEnvironment(database.url), reactions: [] }
  await setDay(environment, '2020-09-21')
  const bureau = await testBody(environment, { kind: 'bureau', name: '南关区人社局', territory: '220102' })
  const other = await testBody(environment, { kind: 'bureau', name: '宽城区人社局', territory: '220103' })
  const city = await testBody(environment, { kind: 'bureau', name: '长春市人社局', territory: '220100' })
  unit = await testBody(environment, { kind: 'enterprise', name: '长春样例商贸有限公司', territory: '220102' })
  clerk = await unit.person('许多', ['enterprise'])
  handler = await bureau.person('甲经办', ['acceptance', 'review', 'leader'])
  reviewer = await bureau.person('乙复核', ['review'])
  leader = await bureau.person('丙负责', ['leader'])
  secondLeader = await bureau.person('丁负责', ['leader'])
  neighbour = await other.person('戊邻区', ['acceptance', 'review', 'leader'])
  cityLeader = await city.person('己市局', ['acceptance', 'leader'])
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const as = <T>(actor: Actor, act: Parameters<typeof actAs<T>>[2]) => actAs(environment, actor, act)

async function filed(promisedDays = 5): Promise<{ caseId: string; subjectId: string; dueDay: string }> {
  const subjectId = uuidv7()
  const opened = await as(clerk, ctx =>
    openCase(ctx, {
      kind: 'claim',
      subjectId,
      territory: '220102',
      bodyId: unit.id,
      bodyName: unit.name,
      queue: { month: '2020-08', headcount: 3, amountFen: 150_000, exceptions: 1, first: true },
      promisedDays,
      answerDays: 15,
    }),
  )
  return { ...opened, subjectId }
}

async function atSignature(): Promise<{ caseId: string; subjectId: string }> {
  const one = await filed()
  await as(handler, ctx => acceptCase(ctx, one.caseId))
  await as(handler, ctx => refreshQueueLine(ctx, 'claim', one.subjectId, line))
  await as(handler, ctx => submitOpinion(ctx, { caseId: one.caseId, text: '符合条件' }))
  await as(reviewer, ctx => agreeOpinion(ctx, { caseId: one.caseId, text: '同意' }))
  return one
}

const codesOf = (work: Promise<unknown>) =>
  work.then(
    (): string[] => [],
    (error: { reasons?: { code: string }[] }) => {
      if (!error.reasons) throw error
      return error.reasons.map(reason => reason.code)
    },
  )

describe('three tiers by three persons', () => {
  test('a case goes from acceptance to a signed opinion with count and total', async () => {
    const one = await atSignature()
    const { opinion } = await as(leader, ctx => signCase(ctx, { caseId: one.caseId, text: '' }))
    expect(opinion).toEqual({ headcount: 2, totalFen: 100_000, handler: '甲经办', leader: '丙负责', day: '2020-09-21' })
    const read = await as(leader, ctx => readCase(ctx, one.caseId))
    expect(read.decision?.totalInCapitals).toBe('壹仟元整')
    expect(read.steps.map(step => step.act)).toEqual([
      'open',
      'take',
      'accept',
      'submitOpinion',
      'take',
      'agree',
      'take',
      'sign',
    ])
  })

  test('nobody acts at two tiers, even with all three roles', async () => {
    const one = await filed()
    await as(handler, ctx => acceptCase(ctx, one.caseId))
    await as(handler, ctx => refreshQueueLine(ctx, 'claim', one.subjectId, line))
    await as(handler, ctx => submitOpinion(ctx, { caseId: one.caseId, text: '符合条件' }))
    expect(await codesOf(as(handler, ctx => agreeOpinion(ctx, { caseId: one.caseId, text: '同意' })))).toContain(
      'case-same-person',
    )
    expect(await codesOf(as(handler, ctx => takeCase(ctx, one.caseId)))).toContain('case-same-person')
    const read = await as(handler, ctx => readCase(ctx, one.caseId))
    expect(read.acts.find(act => act.act === 'agree')).toMatchObject({ allowed: false })
    expect(read.whoCanAct.map(person => person.name)).toEqual(['乙复核'])
  })

  test('deciding lines counts as having acted at that tier', async () => {
    const one = await filed()
    await as(handler, ctx => acceptCase(ctx, one.caseId))
    await as(handler, ctx => mustHoldTier(ctx, one.caseId, 'initial'))
    expect(await codesOf(as(reviewer, ctx => mustHoldTier(ctx, one.caseId, 'initial')))).toContain('case-role-needed')
    expect(await as(handler, ctx => officersOf(ctx, one.caseId))).toEqual([handler.accountId])
  })

  test('undecided lines hold the opinion back, an unseen sample the agreement', async () => {
    const one = await filed()
    await as(handler, ctx => acceptCase(ctx, one.caseId))
    expect(await codesOf(as(handler, ctx => submitOpinion(ctx, { caseId: one.caseId, text: '符合' })))).toEqual([
      'lines-undecided',
    ])
    await as(handler, ctx => refreshQueueLine(ctx, 'claim', one.subjectId, line))
    await as(handler, ctx => submitOpinion(ctx, { caseId: one.caseId, text: '符合' }))
    const lineIds = [uuidv7(), uuidv7()]
    await as(handler, ctx => drawSample(ctx, { kind: 'claim', subjectId: one.subjectId, lineIds }))
    expect(await codesOf(as(reviewer, ctx => agreeOpinion(ctx, { caseId: one.caseId, text: '同意' })))).toEqual([
      'sample-not-seen',
    ])
    for (const lineId of lineIds) await as(reviewer, ctx => seeSampleLine(ctx, { caseId: one.caseId, lineId }))
    await as(reviewer, ctx => agreeOpinion(ctx, { caseId: one.caseId, text: '同意' }))
  })

  test('two leaders sign at the same instant: one wins', async () => {
    const one = await atSignature()
    const both = await Promise.all(
      [leader, secondLeader].map(who => codesOf(as(who, ctx => signCase(ctx, { caseId: one.caseId, text: '' })))),
    )
    expect(both.filter(codes => codes.length === 0)).toHaveLength(1)
    expect(both.filter(codes => codes.includes('case-state-forbids'))).toHaveLength(1)
    const [count] = await environment.database<
      { n: number }[]
    >`select count(*)::int as n from review.decision where case_id = ${one.caseId}`
    expect(count?.n).toBe(1)
  })

  test('sent back by the leader it returns to who reviewed it', async () => {
    const one = await atSignature()
    await as(leader, ctx => sendBack(ctx, { caseId: one.caseId, to: 'second', reason: '请核对第2行' }))
    const read = await as(reviewer, ctx => readCase(ctx, one.caseId))
    expect(read.case).toMatchObject({ state: 'second', assigneeName: '乙复核' })
  })

  test('the whole is refused with a reason, and its opinion counts nobody', async () => {
    const one = await atSignature()
    const { opinion } = await as(leader, ctx => refuseCase(ctx, { caseId: one.caseId, reason: '未参保' }))
    expect(opinion).toMatchObject({ headcount: 0, totalFen: 0 })
    expect(await codesOf(as(secondLeader, ctx => signCase(ctx, { caseId: one.caseId, text: '' })))).toEqual([
      'case-state-forbids',
    ])
  })
})

describe('whose case it is', () => {
  test('a neighbouring district learns nothing, the city looks and does not decide', async () => {
    const one = await filed()
    expect(await codesOf(as(neighbour, ctx => readCase(ctx, one.caseId)))).toEqual(['not-found'])
    expect(await codesOf(as(neighbour, ctx => acceptCase(ctx, one.caseId)))).toEqual(['not-found'])
    expect((await as(cityLeader, ctx => readCase(ctx, one.caseId))).case.bodyName).toBe(unit.name)
    expect(await codesOf(as(cityLeader, ctx => acceptCase(ctx, one.caseId)))).toEqual(['case-of-other-territory'])
    expect(await codesOf(as(clerk, ctx => readCase(ctx, one.caseId)))).toEqual(['not-found'])
  })

  test('the queue shows its own territory, least working days first', async () => {
    const late = await filed(9)
    const soon = await filed(1)
    const own = await as(handler, ctx => listCases(ctx, { tab: 'submitted', thought: false, page: 1, size: 200 }))
    const ids = own.cases.map(one => one.id)
    expect(ids.indexOf(soon.caseId)).toBeLessThan(ids.indexOf(late.caseId))
    const others = await as(neighbour, ctx => listCases(ctx, { tab: 'open', thought: false, page: 1, size: 200 }))
    expect(others.cases).toEqual([])
    expect(
      await codesOf(
        as(neighbour, ctx => listCases(ctx, { tab: 'open', territory: '220102', thought: false, page: 1, size: 9 })),
      ),
    ).toEqual(['not-found'])
  })

  test('one open case per subject; withdrawn before acceptance, not after', async () => {
    const one = await filed()
    const again = {
      kind: 'claim',
      subjectId: one.subjectId,
      territory: '220102',
      bodyId: unit.id,
      bodyName: unit.name,
      queue: line,
      promisedDays: 5,
      answerDays: 15,
    }
    expect(await codesOf(as(clerk, ctx => openCase(ctx, again)))).toEqual(['case-already-open'])
    await as(clerk, ctx => closeCase(ctx, 'claim', one.subjectId))
    await as(clerk, ctx => openCase(ctx, again))
    const newest = await as(clerk, ctx => caseOf(ctx, 'claim', one.subjectId))
    await as(handler, ctx => acceptCase(ctx, newest?.id ?? ''))
    expect(await codesOf(as(clerk, ctx => closeCase(ctx, 'claim', one.subjectId)))).toEqual(['case-state-forbids'])
  })
})

describe('paper at the window', () => {
  test('incomplete papers get a slip, complete ones a receipt and a file number, then a named confirmation', async () => {
    const one = await atSignature()
    await as(leader, ctx => signCase(ctx, { caseId: one.caseId, text: '' }))
    const item = { item: '申请表', present: true, copies: 1, agrees: true }
    const missing = { item: '名册', present: false, copies: 0, agrees: false }
    const receive = (outcome: 'received' | 'rejected', items: (typeof item)[]) =>
      as(handler, ctx => receivePaper(ctx, { caseId: one.caseId, outcome, items }))
    expect(await codesOf(receive('received', [item, missing]))).toEqual(['paper-items-missing'])
    expect(await codesOf(as(handler, ctx => confirmPaper(ctx, one.caseId)))).toEqual(['paper-not-received'])
    expect((await receive('rejected', [item, missing])).fileNumber).toBeNull()
    const received = await receive('received', [item])
    expect(received.fileNumber).toMatch(/^220102-2020-J\d{4}$/)
    expect(await codesOf(receive('received', [item]))).toEqual(['paper-already-received'])
    const slip = await prepareSlip(environment, handler, received.paperId)
    const printed = (await readPdfText(slip.bytes)).join('').replace(/\s/g, '')
    expect(printed).toContain('收件回执')
    expect(printed).toContain(received.fileNumber)
    expect(await codesOf(prepareSlip(environment, neighbour, received.paperId))).toEqual(['not-found'])
    await as(handler, ctx => confirmPaper(ctx, one.caseId))
    const read = await as(handler, ctx => readCase(ctx, one.caseId))
    expect(read.case.state).toBe('filed')
    expect(read.paper).toMatchObject({ confirmedBy: '甲经办', confirmedOn: '2020-09-21' })
  })
})

/** In order: the travelling clock goes forwards only. 2020-09-27, a Sunday, is worked; 1 to 8 October are off (调休). */
describe('the promised day and its clock', () => {
  test('five working days over the make-up Sunday and the holidays', async () => {
    await setDay(environment, '2020-09-25')
    // 26 Saturday off; 27 Sunday worked (1), 28 (2), 29 (3), 30 (4), 1–8 October off, 9 (5).
    expect((await filed(5)).dueDay).toBe('2020-10-09')
    expect((await filed(1)).dueDay).toBe('2020-09-27')
  })

  test('a return stops the clock and comes back with the days that were left, to the same officer', async () => {
    await setDay(environment, '2020-09-28')
    const one = await filed(5) // 29, 30, 9, 10 (Saturday, worked), 12
    expect(one.dueDay).toBe('2020-10-12')
    await as(handler, ctx => acceptCase(ctx, one.caseId))
    await setDay(environment, '2020-09-29')
    const returned = await as(handler, ctx => returnCase(ctx, { caseId: one.caseId, defects }))
    // 15 working days after 29 September: 30, 9, 10, 12–16, 19–23, 26, 27 October.
    expect(returned).toEqual({ round: 1, answerBy: '2020-10-27' })
    await setDay(environment, '2020-10-12')
    expect((await as(handler, ctx => readCase(ctx, one.caseId))).case.workingDaysLeft).toBeNull()
    const back = await as(clerk, ctx => resubmitCase(ctx, 'claim', one.subjectId))
    expect(back.dueDay).toBe('2020-10-16') // four days were left on 29 September
    const read = await as(handler, ctx => readCase(ctx, one.caseId))
    expect(read.case).toMatchObject({ state: 'accepted', assigneeName: '甲经办', rounds: 1 })
    expect(read.returns).toEqual([{ round: 1, day: '2020-09-29', defects }])
  })

  test('a second return needs the leader in writing', async () => {
    const one = await filed(5)
    await as(handler, ctx => acceptCase(ctx, one.caseId))
    await as(handler, ctx => returnCase(ctx, { caseId: one.caseId, defects }))
    await as(clerk, ctx => resubmitCase(ctx, 'claim', one.subjectId))
    expect(await codesOf(as(handler, ctx => returnCase(ctx, { caseId: one.caseId, defects })))).toEqual([
      'second-return-needs-leader',
    ])
    expect(await codesOf(as(handler, ctx => permitReturn(ctx, { caseId: one.caseId, reason: '新情况' })))).toEqual([
      'case-same-person',
    ])
    await as(leader, ctx => permitReturn(ctx, { caseId: one.caseId, reason: '新情况' }))
    expect((await as(handler, ctx => returnCase(ctx, { caseId: one.caseId, defects }))).round).toBe(2)
  })

  test('a question stops two cases; one answer from the city frees both', async () => {
    const [one, two] = [await filed(5), await filed(3)]
    for (const { caseId } of [one, two]) await as(handler, ctx => acceptCase(ctx, caseId))
    const ask = { topic: 'D-24', text: '建档立卡是否单列', lineIds: [] }
    const { questionId } = await as(handler, ctx => askQuestion(ctx, { caseId: one.caseId, ...ask }))
    await as(handler, ctx => askQuestion(ctx, { caseId: two.caseId, ...ask, join: questionId }))
    expect(await codesOf(as(handler, ctx => submitOpinion(ctx, { caseId: one.caseId, text: '符合' })))).toEqual([
      'case-parked',
      'lines-undecided',
    ])
    expect(await codesOf(as(leader, ctx => answerQuestion(ctx, { questionId, text: '可以' })))).toEqual([
      'question-answered-by-city',
    ])
    await setDay(environment, '2020-10-14')
    expect(await as(cityLeader, ctx => answerQuestion(ctx, { questionId, text: '可以' }))).toEqual({ resumed: 2 })
    // Asked on 12 October with five days left: 15, 16, 19, 20, 21 October.
    expect((await as(handler, ctx => readCase(ctx, one.caseId))).case).toMatchObject({
      dueDay: '2020-10-21',
      parked: false,
    })
    expect(await codesOf(as(cityLeader, ctx => answerQuestion(ctx, { questionId, text: '可以' })))).toEqual([
      'already-exists',
    ])
  })

  test('overdue: the leader is told, and an unanswered return lapses without losing the claim', async () => {
    const late = await filed(2)
    const returned = await filed(5)
    await as(handler, ctx => acceptCase(ctx, returned.caseId))
    await as(handler, ctx => returnCase(ctx, { caseId: returned.caseId, defects }))
    await setDay(environment, '2020-11-30')
    await sweepTimers(environment, timers)
    const told = await as(leader, ctx => listMessages(ctx, { unread: true, page: 1, size: 100 }))
    expect(told.messages.some(message => message.code === 'case-overdue' && message.link?.endsWith(late.caseId))).toBe(
      true,
    )
    const unitTold = await as(clerk, ctx => listMessages(ctx, { unread: true, page: 1, size: 100 }))
    expect(unitTold.messages.some(message => message.code === 'claim-return-lapsed')).toBe(true)
    expect(unitTold.messages.some(message => message.code === 'case-overdue')).toBe(false)
    const back = await as(clerk, ctx => resubmitCase(ctx, 'claim', returned.subjectId))
    expect(back.dueDay).toBe('2020-12-07')
    expect((await as(handler, ctx => readCase(ctx, returned.caseId))).case).toMatchObject({
      state: 'submitted',
      assignee: null,
    })
  })
})
