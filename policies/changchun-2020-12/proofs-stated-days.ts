import type { Stated } from '../proofs.ts'

/*
 * The order of the days of a training: the same day and the day before it, and each day left out. Reckoned from the clauses.
 */

type Row = Omit<Stated, 'scheme'>

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

/** The first day of each training's example, and the day before it. */
const classes: readonly (readonly [scheme: string, start: string, before: string])[] = [
  ['induction', '2020-09-07', '2020-09-06'],
  ['redeployment', '2020-03-02', '2020-03-01'],
  ['skills-upgrading', '2020-05-06', '2020-05-05'],
  ['senior-technician-refresher', '2020-06-01', '2020-05-31'],
  ['employment-skills', '2020-10-12', '2020-10-11'],
  ['entrepreneurship', '2020-11-09', '2020-11-08'],
  ['labour-preparation', '2021-01-04', '2021-01-03'],
  ['practical-skills', '2020-07-06', '2020-07-05'],
  ['job-drill', '2020-09-14', '2020-09-13'],
  ['other-departments', '2020-09-14', '2020-09-13'],
]

const reversed: readonly Stated[] = classes.flatMap(([scheme, start, before]) =>
  under(scheme, [
    { change: { classEnd: start }, says: [] },
    { change: { classEnd: before }, says: ['class-days-reversed'] },
    { change: { classStart: null, classEnd: before }, says: ['owed before-policy-start'] },
  ]),
)

export const statedOfDays: readonly Stated[] = [...reversed]
