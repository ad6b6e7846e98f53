/**
 * review owns cases: one open case per subject, three tiers by three persons (经办, 复核, 签批), one return with all defects, questions
 * to the city, the promised day and its clock, papers at the window. It promises that nobody acts at two tiers of a case, that a
 * case is decided once, that the clock stands while the unit or the city owes the next step. It knows nothing of what the subject
 * is: the owner keeps the queue line, draws the sample and settles the decision.
 * The owner calls `refreshQueueLine` after each decision by line (undecided = lines neither passed, refused nor waiting) and
 * `drawSample` when it hears 'review.forwarded' to 'second'.
 */
import { caseRoutes } from './cases.routes.ts'
import './events.ts'
import { paperRoutes } from './paper.routes.ts'

export { type CaseState, type Defect, type Opinion, type QueueLine, type Tier } from './case.ts'
export { type CaseStep, caseOf, historyOf, officersOf } from './case.read.ts'
export type { CaseRow } from './load-case.ts'
export { closeCase, type OpenCase, openCase, refreshQueueLine, resubmitCase } from './open-case.ts'
export { timers } from './review-timers.ts'
export { listOfficials, type Official } from './officials.ts'
export { drawSample } from './sample.ts'
export { holdsCase, mustHoldTier } from './take-case.ts'

export const routes = [...caseRoutes, ...paperRoutes]
