import { describe, expect, test } from 'vitest'
import { type CaseAct, type CaseState, caseActs, reasonsAgainst, type Situation } from './case.ts'
import { sampleOf } from './sample.ts'

const officer = 'a1'
const open: Situation = {
  state: 'accepted',
  parked: false,
  assignee: officer,
  assigneeName: 'A',
  ownTerritory: true,
  ownUnit: false,
  actor: { accountId: officer, roles: ['acceptance', 'review', 'leader'] },
  acted: [],
  queue: { undecided: 0, approvedHeadcount: 3 },
  sampleLeft: 0,
  rounds: 0,
  returnPermitted: false,
  paperReceived: false,
  paperWaived: false,
}
const codes = (act: CaseAct, change: Partial<Situation>) =>
  reasonsAgainst(act, { ...open, ...change }).map(reason => reason.code)

describe('what may be done on a case, one row per refusal', () => {
  const refusals: [string, CaseAct, Partial<Situation>, string][] = [
    ['a returned case is not forwarded', 'submitOpinion', { state: 'returned' }, 'case-state-forbids'],
    ['another district looks only', 'submitOpinion', { ownTerritory: false }, 'case-of-other-territory'],
    ['nobody decides on a unit that is the own one', 'submitOpinion', { ownUnit: true }, 'own-unit-decides-nothing'],
    ['nor takes its case', 'take', { ownUnit: true, assignee: null }, 'own-unit-decides-nothing'],
    ['a case that waits for the city stands', 'submitOpinion', { parked: true }, 'case-parked'],
    ['the role must fit', 'submitOpinion', { actor: { accountId: officer, roles: ['review'] } }, 'case-role-needed'],
    ['a case of somebody else stays theirs', 'submitOpinion', { assignee: 'b2' }, 'case-taken'],
    [
      'who handled it does not review it',
      'agree',
      { state: 'second', acted: [{ accountId: officer, tier: 'initial' }] },
      'case-same-person',
    ],
    [
      'who reviewed it does not sign it',
      'sign',
      { state: 'sign', acted: [{ accountId: officer, tier: 'second' }] },
      'case-same-person',
    ],
    ['undecided lines hold it', 'submitOpinion', { queue: { undecided: 2, approvedHeadcount: 1 } }, 'lines-undecided'],
    ['unseen sample lines hold it', 'agree', { state: 'second', sampleLeft: 1 }, 'sample-not-seen'],
    [
      'nobody passed: refuse instead',
      'sign',
      { state: 'sign', queue: { undecided: 0, approvedHeadcount: 0 } },
      'nothing-approved',
    ],
    ['a second return needs the leader', 'return', { rounds: 1 }, 'second-return-needs-leader'],
    ['paper first', 'confirmPaper', { state: 'approved', assignee: null }, 'paper-not-received'],
    [
      'paper once',
      'receivePaper',
      { state: 'approved', assignee: null, paperReceived: true },
      'paper-already-received',
    ],
    ['what nobody holds is not released', 'release', { assignee: null }, 'case-not-taken'],
  ]
  test.each(refusals)('%s', (_name, act, change, code) => {
    expect(codes(act, change)).toContain(code)
  })

  test('several reasons come at once', () => {
    expect(
      codes('agree', {
        state: 'second',
        assignee: 'b2',
        sampleLeft: 2,
        acted: [{ accountId: officer, tier: 'initial' }],
      }),
    ).toEqual(['case-same-person', 'case-taken', 'sample-not-seen'])
  })

  test('the leader permits a second return without taking the case', () => {
    expect(codes('permitReturn', { rounds: 1, assignee: 'b2' })).toEqual([])
  })

  test('no act leads out of a refused or withdrawn case', () => {
    for (const state of ['refused', 'withdrawn', 'filed'] satisfies CaseState[]) {
      const leading = Object.entries(caseActs).filter(([, states]) => (states as CaseState[]).includes(state))
      expect(leading).toEqual([])
    }
  })
})

describe('the sample that the second tier must look at', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `line-${index}`)
  test('one line in twenty, at least five and at most twenty, all of a small case', () => {
    expect(sampleOf('case', lines.slice(0, 3))).toHaveLength(3)
    expect(sampleOf('case', lines.slice(0, 40))).toHaveLength(5)
    expect(sampleOf('case', lines.slice(0, 200))).toHaveLength(10)
    expect(sampleOf('case', lines)).toHaveLength(20)
  })
  test('is the same for the same case, whatever the order, and another for another case', () => {
    expect(sampleOf('case', [...lines].reverse())).toEqual(sampleOf('case', lines))
    expect(sampleOf('other', lines)).not.toEqual(sampleOf('case', lines))
  })
})
