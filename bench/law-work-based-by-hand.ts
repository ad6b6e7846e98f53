import type { Facts, Used } from '../policies/kit.ts'
import { addYears, daysBetween, daysInMonth, firstDay, lastDay } from '../values/days.ts'
import { clauseOf, hold, owe, refuse, result, type Said, warn } from './law-by-hand.ts'
import type { ByHand } from './law-lines.ts'

const insured = clauseOf('enterprise-not-insured', '二(一)')
const small = clauseOf('not-sme', '六')
const early = clauseOf('before-policy-start', '六')
const late = clauseOf('after-2020-12-31', '六')
const notBegun = clauseOf('application-period-not-begun', '六')
const over = clauseOf('application-period-over', '六')
const notYet = clauseOf('month-not-over', '四')
const within = clauseOf('whole-month-but-hired-within', '三(一)7')
const statement = clauseOf('wage-statement-missing', '四.3')
const hiredBefore = clauseOf('hired-before-2020-01-01', '二(一)')
const hiredAfter = clauseOf('hired-after-month', '二(一)')
const category = clauseOf('hire-category-not-covered', '二(一)')
const formOnly = clauseOf('form-only-category', '附件1')
const leftSchool = clauseOf('left-school-over-2-years', '二(一)')
const wage = clauseOf('wage-not-paid', '四.3')
const daysMissing = clauseOf('training-days-missing', '三(一)7')
const daysTooMany = clauseOf('training-days-too-many', '三(一)7')
const duplicate = clauseOf('duplicate-work-for-training', '六')
const months = clauseOf('cap-6-months', '二(一)')
const timesFull = clauseOf('annual-limit-3-reached', '六')
const induction = clauseOf('pre-job-already-paid', '六')

interface WorkBasedLine {
  readonly employer: string
  readonly month: string
  readonly applied: string
  readonly insured: boolean | null
  readonly size: string | null
  readonly industryCode: string | null
  readonly fiveIndustryDeclared: boolean | null
  readonly fiveIndustryConfirmed: boolean | null
  readonly wageStatement: boolean | null
  readonly hireDate: string | null
  readonly category: string | null
  readonly secondCategory: string | null
  readonly leftSchool: string | null
  readonly categoryDecision: boolean | null
  readonly trainingDays: number | null
  readonly wholeMonths: boolean | null
  readonly wagePaidFen: number | null
}

const industries = [
  '51',
  '52',
  '53',
  '54',
  '55',
  '56',
  '57',
  '58',
  '59',
  '60',
  '61',
  '62',
  '86',
  '87',
  '88',
  '89',
  '90',
]

function inIndustries(code: string | null): boolean {
  if (code === null) return false
  const digits = code.charCodeAt(0) > 57 ? code.slice(1) : code
  return industries.includes(digits.slice(0, 2)) || digits.startsWith('7291') || digits.startsWith('786')
}

function isOne(one: string | null): boolean {
  return one === 'hard-to-employ' || one === 'zero-employment-family' || one === 'registered-unemployed'
}

function person(f: WorkBasedLine, said: Said): void {
  const others = isOne(f.category) || isOne(f.secondCategory)
  const graduate =
    f.category === 'graduate-within-two-years' ||
    f.secondCategory === 'graduate-within-two-years' ||
    (f.category === 'graduate-2020' && f.leftSchool !== null)
  if (!others && !graduate) {
    if (f.category === 'registered-poor' || f.secondCategory === 'registered-poor') {
      if (f.categoryDecision === null) owe(said, formOnly)
      else if (!f.categoryDecision) refuse(said, formOnly)
    } else if (f.category === null) owe(said, category)
    else refuse(said, category)
  } else if (!others) {
    if (f.leftSchool === null) owe(said, leftSchool)
    else if (f.hireDate !== null && f.hireDate > addYears(f.leftSchool, 2)) refuse(said, leftSchool)
  }
}

function training(f: WorkBasedLine, said: Said): void {
  if (f.trainingDays === null) {
    if (f.wholeMonths !== true) owe(said, daysMissing)
    if (f.hireDate !== null && f.hireDate.slice(0, 7) === f.month && f.hireDate !== firstDay(f.month))
      warn(said, within)
    return
  }
  if (f.trainingDays <= 0) refuse(said, daysMissing)
  let most = daysInMonth(f.month)
  if (f.hireDate !== null && f.hireDate > firstDay(f.month)) {
    const last = lastDay(f.month)
    most = f.hireDate > last ? 0 : daysBetween({ from: f.hireDate, to: last }) + 1
  }
  if (f.trainingDays > most) refuse(said, daysTooMany)
}

function taken(f: WorkBasedLine, used: readonly Used[], said: Said): void {
  if (used.length === 0) return
  const year = f.month.slice(0, 4)
  let monthTaken = 0
  let monthsTaken = 0
  let timesTaken = 0
  let seriesTaken = false
  let otherKind = false
  for (const entry of used) {
    if (entry.on === 'work-based-month') {
      if (entry.key === f.month) monthTaken += entry.take
    } else if (entry.on === 'work-based-months') monthsTaken += entry.take
    else if (entry.on === 'training-times') {
      if (entry.once !== undefined) seriesTaken = true
      else if (entry.key === year) timesTaken += entry.take
    } else if (entry.on === 'induction-or-work-based' && entry.key === f.employer && entry.as === 'induction') {
      otherKind = true
    }
  }
  if (monthTaken > 0) refuse(said, duplicate)
  if (monthsTaken >= 6) refuse(said, months)
  if (timesTaken >= 3 && !seriesTaken) refuse(said, timesFull)
  if (otherKind) refuse(said, induction)
}

/** New hires of 08-03 without a kit: what a good programmer would write who must name every broken clause. */
export function workBasedByHand(facts: Facts, used: readonly Used[]): ByHand {
  const f = facts as unknown as WorkBasedLine
  const said: Said = { broken: null, owed: null, held: null, warnings: null }
  if (f.insured === null) owe(said, insured)
  else if (!f.insured) refuse(said, insured)
  const smaller = f.size === 'medium' || f.size === 'small' || f.size === 'micro'
  if (!smaller && f.fiveIndustryConfirmed !== true && !inIndustries(f.industryCode)) {
    if ((f.fiveIndustryDeclared === true && f.fiveIndustryConfirmed === null) || f.size === null) owe(said, small)
    else refuse(said, small)
  }
  if (f.month < '2020-07') refuse(said, early)
  if (f.month > '2020-12') refuse(said, late)
  if (f.applied < '2020-07-08') refuse(said, notBegun)
  if (f.applied > '2020-12-31') refuse(said, over)
  if (f.applied <= lastDay(f.month) && !(f.month === '2020-12' && f.applied >= '2020-12-01')) hold(said, notYet)
  if (f.wageStatement === null) owe(said, statement)
  else if (!f.wageStatement) refuse(said, statement)
  if (f.hireDate === null) {
    owe(said, hiredBefore)
    if (f.month >= '2020-07') owe(said, hiredAfter)
  } else {
    if (f.hireDate < '2020-01-01') refuse(said, hiredBefore)
    if (f.month >= '2020-07' && f.hireDate > lastDay(f.month)) refuse(said, hiredAfter)
  }
  person(f, said)
  if (f.wagePaidFen === null) owe(said, wage)
  else if (f.wagePaidFen <= 0) refuse(said, wage)
  training(f, said)
  taken(f, used, said)
  const all = daysInMonth(f.month)
  const days = f.trainingDays ?? all
  return result(said, days < all ? Math.round((50_000 * days) / all) : 50_000)
}
