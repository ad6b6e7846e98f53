import { trades2020 } from '../policies/changchun-2020-12/trades.ts'
import type { Facts, Used } from '../policies/kit.ts'
import { addDays, addYears } from '../values/days.ts'
import { clauseOf, owe, refuse, result, type Said } from './law-by-hand.ts'
import type { ByHand } from './law-lines.ts'

const rateFen = 1000
const hours = { A: 240_000, B: 120_000, C: 80_000 }
/** Hours of the class of each trade in thousandths; null where it has no class. */
const standardThousandths: (number | null)[] = []
for (const [number, , , tradeClass] of trades2020) {
  standardThousandths[number] = tradeClass === null ? null : hours[tradeClass]
}

const early = clauseOf('before-policy-start', '三(一)1')
const late = clauseOf('after-policy-end', '三(一)1')
const group = clauseOf('person-not-in-group', '三(一)1')
const term = clauseOf('contract-term-under-1-year', '三(一)1')
const unsigned = clauseOf('training-before-signing', '三(一)1')
const lateAfterSigning = clauseOf('training-later-than-1-year-after-signing', '三(一)1')
const designation = clauseOf('institution-not-designated', '三(一)1')
const approval = clauseOf('class-not-approved-before-start', '三(一)1')
const assessment = clauseOf('assessed-before-start', '三(一)1')
const reversed = clauseOf('class-days-reversed', '三(一)1')
const assessedEarly = clauseOf('assessed-before-class-end', '三(一)1')
const claimedEarly = clauseOf('claimed-before-the-end', '三(一)1')
const catalogue = clauseOf('trade-not-in-catalogue', '三(一)1')
const attendance = clauseOf('attendance-below-70', '三(一)1')
const tooMuch = clauseOf('attended-more-than-planned', '三(一)1')
const certificate = clauseOf('no-certificate', '三(一)1')
const times = clauseOf('annual-limit-3-reached', '三(一)1')
const sameTrade = clauseOf('same-trade-level-within-year', '三(一)1')
const twice = clauseOf('duplicate-across-schemes', '三(一)1')
const overlapping = clauseOf('overlapping-classes', '三(一)1')
const otherKind = clauseOf('work-for-training-already-paid', '三(一)1')
const unclassed = clauseOf('trade-class-unset', '附件1')

interface Line {
  readonly employer: string
  readonly training: string
  readonly classStart: string
  readonly classEnd: string
  readonly assessed: string
  readonly classApproved: boolean | null
  readonly institutionDesignated: boolean | null
  readonly personGroup: string | null
  readonly hireType: string | null
  readonly contractSigned: string | null
  readonly contractEnds: string | null
  readonly trade: number | null
  readonly tradeName: string | null
  readonly plannedHours: number
  readonly attendedHours: number | null
  readonly certificate: string | null
  readonly applied: string
}

function sharesADay(entry: Used, from: string, to: string): boolean {
  return entry.span !== undefined && entry.span.from <= to && from <= entry.span.to
}

function contract(f: Line, said: Said): void {
  if (f.hireType === null) owe(said, term)
  else if (f.hireType === 'contract') {
    if (f.contractEnds === null) owe(said, term)
    else if (f.contractSigned !== null && f.contractEnds < addDays(addYears(f.contractSigned, 1), -1))
      refuse(said, term)
  }
  if (f.contractSigned === null) {
    owe(said, lateAfterSigning)
    return
  }
  if (f.classStart < f.contractSigned) refuse(said, unsigned)
  if (f.classStart > addYears(f.contractSigned, 1)) refuse(said, lateAfterSigning)
}

function days(f: Line, said: Said): void {
  if (f.classEnd < f.classStart) refuse(said, reversed)
  if (f.assessed < f.classStart) refuse(said, assessment)
  else if (f.assessed < f.classEnd) refuse(said, assessedEarly)
  if (f.applied < f.assessed) refuse(said, claimedEarly)
}

function taken(f: Line, used: readonly Used[], said: Said): void {
  if (used.length === 0) return
  const [year, yearOn] = [f.assessed.slice(0, 4), addDays(addYears(f.assessed, 1), -1)]
  let count = 0
  for (const entry of used) {
    if (entry.on === 'training-times') {
      if (entry.key === year) count += entry.take
    } else if (entry.on === 'training') {
      if (entry.key === f.training) refuse(said, twice)
    } else if (entry.on === 'trade-and-level') {
      if (entry.key === `${f.trade}/none/induction` && sharesADay(entry, f.assessed, yearOn)) refuse(said, sameTrade)
    } else if (entry.on === 'class-hours') {
      if (sharesADay(entry, f.classStart, f.classEnd)) refuse(said, overlapping)
    } else if (entry.on === 'induction-or-work-based' && entry.key === f.employer && entry.as !== 'induction') {
      refuse(said, otherKind)
    }
  }
  if (count >= 3) refuse(said, times)
}

/** Induction training of 12号 at the claim without a kit, for lines without online hours. */
export function inductionByHand(facts: Facts, used: readonly Used[]): ByHand {
  const f = facts as unknown as Line
  const said: Said = { broken: null, owed: null, held: null, warnings: null }
  if (f.classStart < '2020-01-01') refuse(said, early)
  if (f.classStart > '2021-12-31') refuse(said, late)
  if (f.personGroup === null) owe(said, group)
  else if (f.personGroup !== 'employee' && f.personGroup !== 'dispatched') refuse(said, group)
  contract(f, said)
  if (f.institutionDesignated === null) owe(said, designation)
  else if (!f.institutionDesignated) refuse(said, designation)
  if (f.classApproved === null) owe(said, approval)
  else if (!f.classApproved) refuse(said, approval)
  days(f, said)
  if (f.trade === null) {
    if (f.tradeName === null) owe(said, catalogue)
    else refuse(said, catalogue)
  } else {
    const standard = standardThousandths[f.trade]
    if (standard === undefined) refuse(said, catalogue)
    else if (standard === null) owe(said, unclassed)
  }
  if (f.attendedHours === null) owe(said, attendance)
  else {
    if (f.attendedHours * 10 < f.plannedHours * 7) refuse(said, attendance)
    if (f.attendedHours > f.plannedHours) refuse(said, tooMuch)
  }
  if (f.certificate === null) owe(said, certificate)
  else if (f.certificate === 'none') refuse(said, certificate)
  taken(f, used, said)
  return result(said, said.broken === null && said.owed === null ? amountFen(f) : 0)
}

function amountFen(f: Line): number {
  const [planned, attended] = [f.plannedHours, f.attendedHours ?? 0]
  const sumFen = (rateFen * Math.min(planned, standardThousandths[f.trade ?? 0] ?? 0)) / 1000
  return attended * 10 >= planned * 9 ? sumFen : Math.round((sumFen * attended) / planned)
}
