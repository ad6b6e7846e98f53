/**
 * identity owns who may act: accounts of natural persons, bare bodies, territories and their fund chain, mandates with days and
 * deputies, the three administrators, sign-in and its throttle. It promises that an account is either an administrator or works
 * on cases, never both; that a locked account or an ended mandate counts from the next request on; that an unknown name and a
 * wrong password look and last the same. Sessions are the platform's; what a role may do stands at the routes.
 */
export {
  accountFaults,
  type AdministratorKind,
  administratorRoles,
  type BodyKind,
  caseRoles,
  demoPassword,
  officialRoles,
  type Role,
  roles,
} from './account.ts'
export { listDemoSignIns } from './accounts.read.ts'
export { actorOf } from './actor-of.ts'
export { accountName, createAccount, createAdministrator } from './create-account.ts'
export { type Body, createBody, findBodyByCode, getBody, updateBody } from './create-body.ts'
export { appointDeputy, endMandate, grantMandate, hasStakeIn } from './grant-mandate.ts'
export { identityRoutes as routes } from './identity.routes.ts'
export { endThrottle } from './sign-in-throttle.ts'
export {
  bureauOf,
  covers,
  findTerritory,
  listTerritories,
  mustCover,
  mustOwn,
  seedOffices,
  seedTerritories,
  type Territory,
  territoryChain,
} from './territories.ts'
