import type { Stated } from '../proofs.ts'

/*
 * Trades 64 and 95, whose class annex 1 leaves open (D-68): nothing is opened or paid in them until the city bureau has set it, for
 * flat sums too; from the day on which it is set they are as others.
 */

/** The first day of each scheme's example, the day after it, and what it then brings. */
const schemes: readonly (readonly [scheme: string, from: string, later: string, amountFen: number])[] = [
  ['skills-upgrading', '2020-05-06', '2020-05-07', 80_000],
  ['senior-technician-refresher', '2020-06-01', '2020-06-02', 200_000],
  ['labour-preparation', '2021-01-04', '2021-01-05', 1_000_000],
  ['practical-skills', '2020-07-06', '2020-07-07', 60_000],
  ['job-drill', '2020-09-14', '2020-09-15', 24_000],
  ['other-departments', '2020-09-14', '2020-09-15', 40_000],
  ['class-opening', '2020-09-08', '2020-09-09', 0],
]

const owed = ['owed trade-class-unset']
const set = (from: string) => [{ name: 'trade-class/64', territory: '220100', from, value: 'C' }]

const withoutClass: readonly Stated[] = schemes.flatMap(([scheme, from, later, amountFen]): Stated[] => [
  { scheme, change: { trade: 64 }, says: owed, owes: ['setting CC-PB trade-class/64'] },
  { scheme, change: { trade: 95 }, says: owed, owes: ['setting CC-PB trade-class/95'] },
  { scheme, change: { trade: 64 }, stage: 'opening', says: owed },
  { scheme, change: { trade: 64 }, settings: set(from), says: [], amountFen },
  { scheme, change: { trade: 64 }, settings: set(later), says: owed },
  { scheme, change: { trade: 95 }, settings: set(from), says: owed },
])

// A trade that is not known, or not in the catalogue, is another rule's matter.
const withoutTrade: readonly Stated[] = [
  { scheme: 'class-opening', change: { trade: null }, says: [] },
  { scheme: 'class-opening', change: { trade: 16 }, says: [] },
  { scheme: 'class-opening', change: { trade: 327 }, says: [] },
  { scheme: 'practical-skills', change: { trade: null }, says: [], amountFen: 60_000 },
  { scheme: 'other-departments', change: { trade: null }, says: [], amountFen: 40_000 },
]

export const statedOfClasses: readonly Stated[] = [...withoutClass, ...withoutTrade]
