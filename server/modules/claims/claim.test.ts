import { describe, expect, it } from 'vitest'
import { claimActs, claimPaths, type ClaimState, claimStates, isAllowed } from './claim.ts'

describe('the states of a claim', () => {
  it('leave nobody paid twice: no path comes back to requested or paid', () => {
    const reachable = (from: ClaimState, seen = new Set<ClaimState>()): Set<ClaimState> => {
      for (const next of claimPaths[from]) if (!seen.has(next)) reachable(next, seen.add(next))
      return seen
    }
    expect([...reachable('paid')]).toEqual([])
    expect([...reachable('requested')]).toEqual(['paid'])
    expect(reachable('approved').has('returned')).toBe(false)
  })

  it('end only paid, refused or withdrawn', () => {
    const ends = claimStates.filter(state => claimPaths[state].length === 0)
    expect(ends).toEqual(['paid', 'refused', 'withdrawn'])
  })

  it('let money be asked for only after publicity, and publicity open only after paper filing', () => {
    expect(claimActs.request).toEqual(['published', 'requested'])
    expect(claimActs.openPublicity).toEqual(['filed'])
    expect(claimActs.file).toEqual(['approved'])
  })

  it('let nothing of the roster change once it is with the bureau', () => {
    const states = claimStates.filter(state => isAllowed('editRoster', { state, splitFrom: null }))
    expect(states).toEqual(['draft', 'returned'])
  })

  it('do not let a part that was split off be withdrawn or submitted by itself', () => {
    for (const act of ['withdrawClaim', 'submitClaim', 'deleteDraft'] as const) {
      expect(claimStates.some(state => isAllowed(act, { state, splitFrom: 'other' }))).toBe(false)
    }
  })
})
