import { request } from '../client.ts'
import type { Territory, Session, Account, Body, Colleague, SignInFailure, Done, Created, SignOutParams, ListAccountsParams, ResetPasswordParams, ListBodiesParams, SetFundChainParams, LockAccountParams, UnlockAccountParams, EndMandateParams } from './shapes.ts'

/** Who is signed in, for which body, in which roles; the CSRF token for changes (GET /api/v1/session) */
export const readSession = (): Promise<Session> =>
  request({ path: "/api/v1/session", method: "GET" });

/** Signs in with name and password; attempts are throttled by name and by address (POST /api/v1/session) */
export const signIn = (body: {
  signName: string;
  password: string;
}): Promise<Done> => request({ path: "/api/v1/session", method: "POST", body });

/** Ends this session, or with everywhere=true every session of the account (DELETE /api/v1/session) */
export const signOut = (query: SignOutParams = {}): Promise<Done> =>
  request({ path: "/api/v1/session", method: "DELETE", query });

/** Goes on for another body or in another seat, in a new session (PUT /api/v1/session/mandate) */
export const switchMandate = (body: {
  mandateId: string;
}): Promise<Done> =>
  request({ path: "/api/v1/session/mandate", method: "PUT", body });

/** Changes the own password; all other sessions end (PUT /api/v1/account/password) */
export const changePassword = (body: {
  current: string;
  password: string;
}): Promise<Done> =>
  request({ path: "/api/v1/account/password", method: "PUT", body });

/** Demo mode only: the accounts that a visitor may try; otherwise 404 (GET /api/v1/demo-sign-ins) */
export const listDemoSignIns = (): Promise<{
  password: string;
  signIns: {
    label: string;
    signName: string;
    bodyName: string | null;
    /** in which the body is */
    city: string | null;
    roles: string[];
  }[];
}> => request({ path: "/api/v1/demo-sign-ins", method: "GET" });

/** Whether the product still waits for its three administrators (GET /api/v1/administrators) */
export const readAdministratorsNeeded = (): Promise<{
  needed: boolean;
}> => request({ path: "/api/v1/administrators", method: "GET" });

/** Live mode, once: makes system, security and audit administrator with the one-time token of the first start (POST /api/v1/administrators) */
export const createAdministrators = (body: {
  token: string;
  administrators: {
    administrator: "system" | "security" | "audit";
    name: string;
    signName: string;
    password: string;
  }[];
}): Promise<Done> =>
  request({ path: "/api/v1/administrators", method: "POST", body });

/** Provinces, cities, districts and counties that are served, with their fund chain (GET /api/v1/territories) */
export const listTerritories = (): Promise<{
  territories: Territory[];
}> => request({ path: "/api/v1/territories", method: "GET" });

/** System administrator: an account for a natural person, with a first password that must be changed (POST /api/v1/accounts) */
export const createAccount = (body: {
  name: string;
  signName: string;
  password: string;
  /** @maxLength 30 */
  phone?: string;
}): Promise<Created> =>
  request({ path: "/api/v1/accounts", method: "POST", body });

/** Accounts by name or sign name with their mandates (GET /api/v1/accounts) */
export const listAccounts = (
  query: ListAccountsParams = {},
): Promise<{
  total: number;
  pageSize: number;
  accounts: Account[];
}> => request({ path: "/api/v1/accounts", method: "GET", query });

/** System administrator: a new first password; every session of the account ends (PUT /api/v1/accounts/{account}/password) */
export const resetPassword = (
  { account }: ResetPasswordParams,
  body: {
    password: string;
  },
): Promise<Done> =>
  request({
    path: `/api/v1/accounts/${encodeURIComponent(account)}/password`,
    method: "PUT",
    body,
  });

/** Offices and enterprises by kind, name or code (GET /api/v1/bodies) */
export const listBodies = (
  query: ListBodiesParams = {},
): Promise<{
  total: number;
  pageSize: number;
  bodies: Body[];
}> => request({ path: "/api/v1/bodies", method: "GET", query });

/** System administrator: an office (bureau, finance, oversight); enterprises register themselves (POST /api/v1/bodies) */
export const createBody = (body: {
  kind: "bureau" | "finance" | "oversight" | "office";
  name: string;
  code: string;
  /** @maxLength 40 */
  territory: string;
}): Promise<Created> =>
  request({ path: "/api/v1/bodies", method: "POST", body });

/** System administrator: lets an account act for a body in roles, for good or between two days (POST /api/v1/mandates) */
export const grantMandate = (body: {
  accountId: string;
  bodyId: string;
  /** @minItems 1 */
  roles: (
    | "enterprise"
    | "acceptance"
    | "review"
    | "leader"
    | "fund-clerk"
    | "fund-payer"
    | "finance"
    | "auditor"
  )[];
  from?: string;
  to?: string;
  deputyFor?: string;
}): Promise<Created> =>
  request({ path: "/api/v1/mandates", method: "POST", body });

/** System administrator: whose finance answers for a territory (W6, D-71) (PUT /api/v1/territories/{territory}/fund-chain) */
export const setFundChain = (
  { territory }: SetFundChainParams,
  body: {
    fundChain: "city" | "own";
  },
): Promise<Territory> =>
  request({
    path: `/api/v1/territories/${encodeURIComponent(territory)}/fund-chain`,
    method: "PUT",
    body,
  });

/** Security administrator: locks an account; its sessions end at once (POST /api/v1/accounts/{account}/lock) */
export const lockAccount = (
  { account }: LockAccountParams,
  body: {
    reason: string;
  },
): Promise<Done> =>
  request({
    path: `/api/v1/accounts/${encodeURIComponent(account)}/lock`,
    method: "POST",
    body,
  });

/** Security administrator: unlocks an account and ends its waiting after failed sign-ins (POST /api/v1/accounts/{account}/unlock) */
export const unlockAccount = (
  { account }: UnlockAccountParams,
  body: {
    reason: string;
  },
): Promise<Done> =>
  request({
    path: `/api/v1/accounts/${encodeURIComponent(account)}/unlock`,
    method: "POST",
    body,
  });

/** Security administrator: the last two hundred failed sign-ins (GET /api/v1/sign-in-failures) */
export const listSignInFailures = (): Promise<{
  failures: SignInFailure[];
}> => request({ path: "/api/v1/sign-in-failures", method: "GET" });

/** Who sits in the own office, and whom the city could lend (W18) (GET /api/v1/colleagues) */
export const listColleagues = (): Promise<{
  colleagues: Colleague[];
}> => request({ path: "/api/v1/colleagues", method: "GET" });

/** Leader: somebody fills a seat of the own office between two days (代岗) (POST /api/v1/deputies) */
export const appointDeputy = (body: {
  accountId: string;
  deputyFor: string;
  from: string;
  to: string;
}): Promise<Created> =>
  request({ path: "/api/v1/deputies", method: "POST", body });

/** Ends a mandate: the system administrator any, a leader the deputies of the own office (DELETE /api/v1/mandates/{mandate}) */
export const endMandate = ({ mandate }: EndMandateParams): Promise<Done> =>
  request({
    path: `/api/v1/mandates/${encodeURIComponent(mandate)}`,
    method: "DELETE",
  });

