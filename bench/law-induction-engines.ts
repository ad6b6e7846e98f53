import { trades2020 } from '../policies/changchun-2020-12/trades.ts'
import type { Used } from '../policies/kit.ts'
import { addDays, addYears } from '../values/days.ts'
import {
  all,
  any,
  dayFact,
  type Derived,
  type EngineLaw,
  type EngineRule,
  equal,
  greater,
  isNull,
  less,
  notNull,
  oneOf,
  type RawLine,
  secondsOf,
} from './law-conditions.ts'

/** The class of each trade by its number: a letter, or a dash where it has none. */
const classes = trades2020.map(([, , , tradeClass]) => tradeClass ?? '-').join('')
const lastTrade = trades2020.length

const usedOf = (line: RawLine) => line['used'] as readonly Used[]
const textOf = (line: RawLine, name: string) => String(line[name])

/** Takings under one counter, in the words of zen: nothing is looked for where nothing was taken. */
function countedByZen(on: string, more: string): string {
  return `len(used) > 0 and some(used, #.on == '${on}' and ${more})`
}

function standsUnder(line: RawLine, on: string, holds: (entry: Used) => boolean): boolean {
  return usedOf(line).some(entry => entry.on === on && holds(entry))
}

function sharesADay(entry: Used, from: string, to: string): boolean {
  return entry.span !== undefined && entry.span.from <= to && from <= entry.span.to
}

const days: readonly Derived[] = [
  dayFact('start', 'classStart'),
  dayFact('end', 'classEnd'),
  dayFact('assessedOn', 'assessed'),
  dayFact('appliedOn', 'applied'),
  dayFact('signed', 'contractSigned'),
  dayFact('ends', 'contractEnds'),
  {
    name: 'leastEnd',
    zen: "contractSigned == null ? null : d(contractSigned).add(1, 'year').sub(1, 'day').timestamp() / 1000",
    reckon: ({ contractSigned: signed }) =>
      typeof signed === 'string' ? secondsOf(addDays(addYears(signed, 1), -1)) : null,
  },
  {
    name: 'latestStart',
    zen: "contractSigned == null ? null : d(contractSigned).add(1, 'year').timestamp() / 1000",
    reckon: ({ contractSigned: signed }) => (typeof signed === 'string' ? secondsOf(addYears(signed, 1)) : null),
  },
]

const shares: readonly Derived[] = [
  { name: 'classes', zen: `'${classes}'`, reckon: () => null },
  {
    name: 'tradeClass',
    zen: `trade != null and trade in [1..${lastTrade}] ? $.classes[trade - 1:trade - 1] : null`,
    reckon: ({ trade }) => classes[Number(trade) - 1] ?? null,
  },
  {
    name: 'attendedTenths',
    zen: 'attendedHours == null ? null : attendedHours * 10',
    reckon: ({ attendedHours: attended }) => (typeof attended === 'number' ? attended * 10 : null),
  },
  { name: 'leastTenths', zen: 'plannedHours * 7', reckon: ({ plannedHours }) => Number(plannedHours) * 7 },
]

const takings: readonly Derived[] = [
  {
    name: 'timesTaken',
    zen: "len(used) == 0 ? 0 : sum(map(filter(used, #.on == 'training-times' and #.key == assessed[0:3]), #.take))",
    reckon: line =>
      usedOf(line)
        .filter(({ on, key }) => on === 'training-times' && key === textOf(line, 'assessed').slice(0, 4))
        .reduce((sum, { take }) => sum + take, 0),
  },
  {
    name: 'trainingTaken',
    zen: countedByZen('training', '#.key == training'),
    reckon: line => standsUnder(line, 'training', ({ key }) => key === line['training']),
  },
  {
    name: 'sameTrade',
    zen: countedByZen(
      'trade-and-level',
      "#.key == string(trade) + '/none/induction' and date(#.span.from) <= d(assessed).add(1, 'year').sub(1, 'day').timestamp() / 1000 and $.assessedOn <= date(#.span.to)",
    ),
    reckon: line => {
      const assessed = textOf(line, 'assessed')
      const last = addDays(addYears(assessed, 1), -1)
      const key = `${textOf(line, 'trade')}/none/induction`
      return standsUnder(line, 'trade-and-level', entry => entry.key === key && sharesADay(entry, assessed, last))
    },
  },
  {
    name: 'overlapping',
    zen: countedByZen(
      'class-hours',
      "#.key == 'offline' and date(#.span.from) <= date(classEnd) and $.start <= date(#.span.to)",
    ),
    reckon: line =>
      standsUnder(line, 'class-hours', entry =>
        sharesADay(entry, textOf(line, 'classStart'), textOf(line, 'classEnd')),
      ),
  },
  {
    name: 'otherKindTaken',
    zen: countedByZen('induction-or-work-based', "#.key == employer and #.as != 'induction'"),
    reckon: line =>
      standsUnder(line, 'induction-or-work-based', ({ key, as }) => key === line['employer'] && as !== 'induction'),
  },
]

const byContract = equal('hireType', 'contract')
const rules: readonly EngineRule[] = [
  { id: 'before-policy-start', when: less('start', secondsOf('2020-01-01')) },
  { id: 'after-policy-end', when: greater('start', secondsOf('2021-12-31')) },
  {
    id: 'person-not-in-group',
    when: all(notNull('personGroup'), { not: oneOf('personGroup', ['employee', 'dispatched']) }),
  },
  { id: 'person-not-in-group', says: 'owed', when: isNull('personGroup') },
  { id: 'contract-term-under-1-year', when: all(byContract, less('ends', { fact: 'leastEnd' })) },
  {
    id: 'contract-term-under-1-year',
    says: 'owed',
    when: any(isNull('hireType'), all(byContract, isNull('contractEnds'))),
  },
  { id: 'training-before-signing', when: less('start', { fact: 'signed' }) },
  { id: 'training-later-than-1-year-after-signing', when: greater('start', { fact: 'latestStart' }) },
  { id: 'training-later-than-1-year-after-signing', says: 'owed', when: isNull('contractSigned') },
  { id: 'institution-not-designated', when: equal('institutionDesignated', false) },
  { id: 'institution-not-designated', says: 'owed', when: isNull('institutionDesignated') },
  { id: 'class-not-approved-before-start', when: equal('classApproved', false) },
  { id: 'class-not-approved-before-start', says: 'owed', when: isNull('classApproved') },
  { id: 'class-days-reversed', when: less('end', { fact: 'start' }) },
  { id: 'assessed-before-start', when: less('assessedOn', { fact: 'start' }) },
  {
    id: 'assessed-before-class-end',
    when: all(less('assessedOn', { fact: 'end' }), { not: less('assessedOn', { fact: 'start' }) }),
  },
  { id: 'claimed-before-the-end', when: less('appliedOn', { fact: 'assessedOn' }) },
  {
    id: 'trade-not-in-catalogue',
    when: any(all(isNull('trade'), notNull('tradeName')), all(notNull('trade'), isNull('tradeClass'))),
  },
  { id: 'trade-not-in-catalogue', says: 'owed', when: all(isNull('trade'), isNull('tradeName')) },
  { id: 'trade-class-unset', says: 'owed', when: equal('tradeClass', '-') },
  { id: 'attendance-below-70', when: less('attendedTenths', { fact: 'leastTenths' }) },
  { id: 'attendance-below-70', says: 'owed', when: isNull('attendedHours') },
  { id: 'attended-more-than-planned', when: greater('attendedHours', { fact: 'plannedHours' }) },
  { id: 'no-certificate', when: equal('certificate', 'none') },
  { id: 'no-certificate', says: 'owed', when: isNull('certificate') },
  { id: 'annual-limit-3-reached', when: greater('timesTaken', 2) },
  { id: 'same-trade-level-within-year', when: equal('sameTrade', true) },
  { id: 'duplicate-across-schemes', when: equal('trainingTaken', true) },
  { id: 'overlapping-classes', when: equal('overlapping', true) },
  { id: 'work-for-training-already-paid', when: equal('otherKindTaken', true) },
]

const hoursByZen = "min([plannedHours, $.tradeClass == 'A' ? 240000 : $.tradeClass == 'B' ? 120000 : 80000])"

function amountFen(line: RawLine): number {
  const [planned, attended] = [Number(line['plannedHours']), Number(line['attendedHours'])]
  const tradeClass = classes[Number(line['trade']) - 1]
  const hours = Math.min(planned, tradeClass === 'A' ? 240_000 : tradeClass === 'B' ? 120_000 : 80_000)
  return attended * 10 >= planned * 9 ? hours : Math.round((hours * attended) / planned)
}

/** The induction training of 12号 at the claim for both engines. Lines of the benchmark have no online hours. */
export const inductionForEngines: EngineLaw = {
  derived: [...days, ...shares, ...takings],
  rules,
  amountFen: {
    // A thousandth of an hour at ten yuan is one fen.
    zen: `attendedHours * 10 >= plannedHours * 9 ? ${hoursByZen} : round(${hoursByZen} * attendedHours / plannedHours)`,
    reckon: amountFen,
  },
}
