import { changchun202012 } from '../policies/changchun-2020-12/pack.ts'
import { type Facts, getScheme, type Used } from '../policies/kit.ts'
import { addDays, addYears } from '../values/days.ts'
import { clauseOf, owe, refuse, result, type Said } from './law-by-hand.ts'
import { all, any, type EngineRule, equal, greater, isNull, less, notNull, oneOf } from './law-engines.ts'
import type { BenchLine, ByHand, Counts, Fault, Material, Subject } from './law-lines.ts'

const employer = '91350100M000100Y43'
/** Hours of the class of trade 84, in thousandths, and their rate. */
const standardThousandths = 80_000
const rateFen = 1000

const fitting: Facts = {
  employer,
  training: 'class-1',
  classStart: '2020-09-07',
  classEnd: '2020-09-24',
  assessed: '2020-09-25',
  classApproved: true,
  institutionDesignated: true,
  personGroup: 'employee',
  hireType: 'contract',
  contractSigned: '2020-06-01',
  contractEnds: '2022-05-31',
  trade: 84,
  tradeName: null,
  plannedHours: 80_000,
  attendedHours: 80_000,
  onlineHours: null,
  attendedOnlineHours: null,
  platformListed: null,
  platformQualified: null,
  certificate: 'completion',
}

const earlier = { on: 'training-times', take: 1, day: '2020-03-02' }
const faults: readonly Fault[] = [
  { change: { personGroup: 'unemployed' } },
  { change: { personGroup: null } },
  { change: { hireType: null } },
  { change: { contractEnds: '2021-05-30' } },
  { change: { contractEnds: null } },
  { change: { contractSigned: '2020-09-08', contractEnds: '2022-05-31' } },
  { change: { contractSigned: '2019-09-01' } },
  { change: { contractSigned: null } },
  { change: { institutionDesignated: false } },
  { change: { institutionDesignated: null } },
  { change: { classApproved: false } },
  { change: { classApproved: null } },
  { change: { assessed: '2020-09-01' } },
  { change: { trade: null } },
  { change: { trade: null, tradeName: 'x' } },
  { change: { trade: 999 } },
  { change: { attendedHours: 55_999 } },
  { change: { attendedHours: null } },
  { change: { attendedHours: 80_001 } },
  { change: { certificate: 'none' } },
  { change: { certificate: null } },
  { used: [{ ...earlier, key: '2020', take: 3 }] },
  { used: [{ on: 'training', key: 'class-1', take: 1, day: '2020-09-07' }] },
  { used: [{ on: 'induction-or-work-based', key: employer, take: 1, as: 'work-based', day: '2020-05-01' }] },
  {
    used: [
      {
        on: 'trade-and-level',
        key: '84/none/induction',
        take: 1,
        span: { from: '2020-03-02', to: '2021-03-01' },
        day: '2020-03-02',
      },
    ],
  },
  {
    used: [
      { on: 'class-hours', key: 'offline', take: 1, span: { from: '2020-09-20', to: '2020-10-10' }, day: '2020-09-20' },
    ],
  },
]

/** A training of the spring, with all it drew. */
const spring: readonly Used[] = [
  { ...earlier, key: '2020' },
  {
    on: 'trade-and-level',
    key: '12/none/induction',
    take: 1,
    span: { from: '2020-03-02', to: '2021-03-01' },
    day: '2020-03-02',
  },
  { on: 'training', key: 'class-0', take: 1, day: '2020-03-02' },
  { on: 'class-hours', key: 'offline', take: 1, span: { from: '2020-03-02', to: '2020-03-20' }, day: '2020-03-02' },
]

function sharesADay(entry: Used, from: string, to: string): boolean {
  return entry.span !== undefined && entry.span.from <= to && from <= entry.span.to
}

function countsOf(facts: Facts, used: readonly Used[]): Counts {
  const assessed = String(facts.assessed)
  const [year, yearOn] = [assessed.slice(0, 4), addDays(addYears(assessed, 1), -1)]
  const of = (on: string, key: string) => used.filter(entry => entry.on === on && entry.key === key)
  return {
    timesTaken: of('training-times', year).reduce((sum, entry) => sum + entry.take, 0),
    trainingTaken: of('training', String(facts.training)).length,
    sameTrade: of('trade-and-level', `${facts.trade}/none/induction`).some(entry =>
      sharesADay(entry, assessed, yearOn),
    ),
    overlapping: of('class-hours', 'offline').some(entry =>
      sharesADay(entry, String(facts.classStart), String(facts.classEnd)),
    ),
    otherKindTaken: of('induction-or-work-based', String(facts.employer)).some(entry => entry.as !== 'induction'),
  }
}

const material: Material = {
  fitting,
  varied: [
    {},
    {},
    { attendedHours: 72_000 },
    { attendedHours: 64_000 },
    { attendedHours: 57_500 },
    { hireType: 'dispatch-agreement', contractEnds: null },
    { personGroup: 'dispatched' },
    { contractSigned: '2020-08-15', contractEnds: '2021-08-14' },
  ],
  histories: [[], [], [], [], spring, spring],
  faults,
  countsOf,
}

const numberOf = (day: unknown) => (typeof day === 'string' ? Number(day.replaceAll('-', '')) : null)

/** Days as numbers; what the engines cannot reckon (a year later, the catalogue, shares) is given to them. */
function engineFacts({ facts, counts }: Pick<BenchLine, 'facts' | 'counts'>): Record<string, unknown> {
  const { contractSigned, attendedHours, plannedHours } = facts
  const signed = typeof contractSigned === 'string' ? contractSigned : null
  return {
    classStart: numberOf(facts.classStart),
    assessed: numberOf(facts.assessed),
    classApproved: facts.classApproved,
    institutionDesignated: facts.institutionDesignated,
    personGroup: facts.personGroup,
    hireType: facts.hireType,
    contractSigned: numberOf(signed),
    contractEnds: numberOf(facts.contractEnds),
    leastEnd: signed === null ? null : numberOf(addDays(addYears(signed, 1), -1)),
    latestStart: signed === null ? null : numberOf(addYears(signed, 1)),
    trade: facts.trade,
    tradeName: facts.tradeName,
    tradeKnown: facts.trade === 84,
    plannedHours,
    attendedHours,
    attendedTenths: typeof attendedHours === 'number' ? attendedHours * 10 : null,
    leastTenths: typeof plannedHours === 'number' ? plannedHours * 7 : null,
    certificate: facts.certificate,
    ...counts,
  }
}

const byContract = equal('hireType', 'contract')
/** The induction training of 12号 at the claim, as the engines read it. Lines of the benchmark have no online hours. */
const rules: readonly EngineRule[] = [
  { id: 'before-policy-start', when: less('classStart', 20200101) },
  { id: 'after-policy-end', when: greater('classStart', 20211231) },
  {
    id: 'person-not-in-group',
    when: all(notNull('personGroup'), { not: oneOf('personGroup', ['employee', 'dispatched']) }),
  },
  { id: 'person-not-in-group', says: 'owed', when: isNull('personGroup') },
  { id: 'contract-term-under-1-year', when: all(byContract, less('contractEnds', { fact: 'leastEnd' })) },
  {
    id: 'contract-term-under-1-year',
    says: 'owed',
    when: any(isNull('hireType'), all(byContract, isNull('contractEnds'))),
  },
  { id: 'training-before-signing', when: less('classStart', { fact: 'contractSigned' }) },
  { id: 'training-later-than-1-year-after-signing', when: greater('classStart', { fact: 'latestStart' }) },
  { id: 'training-later-than-1-year-after-signing', says: 'owed', when: isNull('contractSigned') },
  { id: 'institution-not-designated', when: equal('institutionDesignated', false) },
  { id: 'institution-not-designated', says: 'owed', when: isNull('institutionDesignated') },
  { id: 'class-not-approved-before-start', when: equal('classApproved', false) },
  { id: 'class-not-approved-before-start', says: 'owed', when: isNull('classApproved') },
  { id: 'assessed-before-start', when: less('assessed', { fact: 'classStart' }) },
  {
    id: 'trade-not-in-catalogue',
    when: any(all(isNull('trade'), notNull('tradeName')), all(notNull('trade'), equal('tradeKnown', false))),
  },
  { id: 'trade-not-in-catalogue', says: 'owed', when: all(isNull('trade'), isNull('tradeName')) },
  { id: 'attendance-below-70', when: less('attendedTenths', { fact: 'leastTenths' }) },
  { id: 'attendance-below-70', says: 'owed', when: isNull('attendedHours') },
  { id: 'attended-more-than-planned', when: greater('attendedHours', { fact: 'plannedHours' }) },
  { id: 'no-certificate', when: equal('certificate', 'none') },
  { id: 'no-certificate', says: 'owed', when: isNull('certificate') },
  { id: 'annual-limit-3-reached', when: greater('timesTaken', 2) },
  { id: 'same-trade-level-within-year', when: equal('sameTrade', true) },
  { id: 'duplicate-across-schemes', when: greater('trainingTaken', 0) },
  { id: 'overlapping-classes', when: equal('overlapping', true) },
  { id: 'work-for-training-already-paid', when: equal('otherKindTaken', true) },
]

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
}

const clauses = new Map(rules.map(({ id }) => [id, clauseOf(id, '三(一)1')]))
const clause = (id: string) => clauses.get(id) ?? clauseOf(id, '')
const early = clause('before-policy-start')
const late = clause('after-policy-end')
const group = clause('person-not-in-group')
const term = clause('contract-term-under-1-year')
const unsigned = clause('training-before-signing')
const lateAfterSigning = clause('training-later-than-1-year-after-signing')
const designation = clause('institution-not-designated')
const approval = clause('class-not-approved-before-start')
const assessment = clause('assessed-before-start')
const catalogue = clause('trade-not-in-catalogue')
const attendance = clause('attendance-below-70')
const tooMuch = clause('attended-more-than-planned')
const certificate = clause('no-certificate')
const times = clause('annual-limit-3-reached')
const sameTrade = clause('same-trade-level-within-year')
const twice = clause('duplicate-across-schemes')
const overlapping = clause('overlapping-classes')
const otherKind = clause('work-for-training-already-paid')

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
function byHand(facts: Facts, used: readonly Used[]): ByHand {
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
  if (f.assessed < f.classStart) refuse(said, assessment)
  if (f.trade === null) {
    if (f.tradeName === null) owe(said, catalogue)
    else refuse(said, catalogue)
  } else if (f.trade !== 84) refuse(said, catalogue)
  if (f.attendedHours === null) owe(said, attendance)
  else {
    if (f.attendedHours * 10 < f.plannedHours * 7) refuse(said, attendance)
    if (f.attendedHours > f.plannedHours) refuse(said, tooMuch)
  }
  if (f.certificate === null) owe(said, certificate)
  else if (f.certificate === 'none') refuse(said, certificate)
  taken(f, used, said)
  return result(said, amountFen(facts))
}

function amountFen({ plannedHours, attendedHours }: Facts): number {
  const [planned, attended] = [Number(plannedHours), Number(attendedHours)]
  const sumFen = (rateFen * Math.min(planned, standardThousandths)) / 1000
  return attended * 10 >= planned * 9 ? sumFen : Math.round((sumFen * attended) / planned)
}

export const inductionTraining: Subject = {
  name: 'induction training (12号 三(一)1, 16 rules at the claim and 5 counters)',
  pack: changchun202012,
  scheme: getScheme(changchun202012, 'induction'),
  material,
  rules,
  byHand,
  engineFacts,
  amountFen,
}
