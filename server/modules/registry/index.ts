/**
 * registry owns who is there: enterprises in full with every change kept, people matched by the keyed hash of their id, calendars,
 * contacts, and what other authorities answered about persons. It promises that a unit works from the moment it registers and is
 * compared beside its first claim (W8); that ids, telephones and accounts are sealed and leave only through named doors whose
 * callers record the view; that an answer loaded twice counts once; that an account is the unit's own basic account (W14).
 */
export { calendarOf } from './calendars.ts'
export { changeAccount } from './change-account.ts'
export { changeProfile } from './change-profile.ts'
export { type CheckAnswer, type CheckSource, checkAnswers, checkSources, requestChecks } from './check-requests.ts'
export { checkUnit, confirmFiveIndustry, decideSize } from './check-unit.ts'
export { type Contact, contactsOf } from './contacts.read.ts'
export type { Enterprise } from './enterprise.ts'
export {
  type EnterpriseFacts,
  enterpriseCheck,
  enterpriseFacts,
  getEnterprise,
  type PayeeAccount,
  payeeAccount,
} from './enterprises.read.ts'
export { peopleOf, residentIds } from './people.ts'
export { receivingOf } from './receiving.ts'
export { type Registration, registerEnterprise } from './register-enterprise.ts'
export { registryRoutes as routes } from './registry.routes.ts'
