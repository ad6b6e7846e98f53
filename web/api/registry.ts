import { address, request, upload, type UploadFile } from '../client.ts'
import type { Receiving, EnterpriseDeclaration, EnterpriseProfile, UnitDetail, UnitLine, Check, CheckImportResult, Contact, ReadReceivingParams, ListIndustriesParams, UploadPaperParams, WithdrawPaperParams, DownloadPaperParams, ListUnitsParams, ReadUnitParams, CheckUnitParams, DecideSizeParams, ConfirmFiveIndustryParams, SeeUnitChangesParams, UploadUnitPaperParams, ListChecksParams, DownloadChecksParams, ImportChecksParams, ListContactsParams, ReadCalendarParams, PublishCalendarYearParams } from './shapes.ts'

/** Which bureau would receive a unit of this place and ownership, and by which clause (GET /api/v1/registrations/receiving) */
export const readReceiving = (query: ReadReceivingParams): Promise<Receiving> =>
  request({ path: "/api/v1/registrations/receiving", method: "GET", query });

/** Registers a unit with its first account and signs it in; it works at once (W8) (POST /api/v1/registrations) */
export const registerEnterprise = (body: {
  /** @maxLength 30 */
  code: string;
  name: string;
  kind:
    | "enterprise"
    | "individual-business"
    | "private-non-enterprise"
    | "cooperative"
    | "social-organisation"
    | "foundation"
    | "law-firm"
    | "other";
  ownership:
    | "private"
    | "foreign"
    | "collective"
    | "state-owned"
    | "central-or-provincial";
  legalRepresentative: string;
  clerkName: string;
  /** @maxLength 30 */
  clerkPhone: string;
  byAgent: boolean;
  /** @maxLength 40 */
  place: string;
  address: string;
  /** @maxLength 40 */
  signName: string;
  /** @maxLength 128 */
  password: string;
}): Promise<{
  bodyId: string;
  receiving: Receiving;
}> => request({ path: "/api/v1/registrations", method: "POST", body });

/** Industries of GB/T 4754-2017 by code or words of the name (GET /api/v1/industries) */
export const listIndustries = (
  query: ListIndustriesParams = {},
): Promise<{
  industries: {
    code: string;
    name: string;
    above: string;
  }[];
}> => request({ path: "/api/v1/industries", method: "GET", query });

/** The own unit: declaration, size with its arithmetic, account, papers, changes (GET /api/v1/enterprise) */
export const readProfile = (): Promise<EnterpriseProfile> =>
  request({ path: "/api/v1/enterprise", method: "GET" });

/** Saves the fields that are sent; every change is kept (PUT /api/v1/enterprise) */
export const changeProfile = (
  body: EnterpriseDeclaration,
): Promise<{
  changed: string[];
}> => request({ path: "/api/v1/enterprise", method: "PUT", body });

/** Stores the basic account; a changed one is marked for ten working days (D-88) (PUT /api/v1/enterprise/account) */
export const changeAccount = (body: {
  bank: string;
  accountName: string;
  /** @maxLength 60 */
  accountNumber: string;
  /** @maxLength 30 */
  number: string;
}): Promise<{
  coolingUntil: string | null;
}> => request({ path: "/api/v1/enterprise/account", method: "PUT", body });

/** A paper of the unit itself, PDF or picture (POST /api/v1/enterprise/papers) */
export const uploadPaper = (
  query: UploadPaperParams,
  file: UploadFile,
): Promise<{
  id: string;
}> =>
  upload({ path: "/api/v1/enterprise/papers", method: "POST", query, file });

/** Takes a paper back; it stays in the history (DELETE /api/v1/enterprise/papers/{file}) */
export const withdrawPaper = ({
  file: fileId,
}: WithdrawPaperParams): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/enterprise/papers/${encodeURIComponent(fileId)}`,
    method: "DELETE",
  });

/** A paper of a unit, for itself and for officials of its territory (GET /api/v1/units/{body}/papers/{file}) */
export const downloadPaperAddress = ({
  body: bodyId,
  file: fileId,
}: DownloadPaperParams): string =>
  address(
    `/api/v1/units/${encodeURIComponent(bodyId)}/papers/${encodeURIComponent(fileId)}`,
  );

/** Units of the own territory (the city sees its districts), first registered first (GET /api/v1/units) */
export const listUnits = (
  query: ListUnitsParams = {},
): Promise<{
  total: number;
  pageSize: number;
  units: UnitLine[];
}> => request({ path: "/api/v1/units", method: "GET", query });

/** A unit as an official compares it, with other units that share telephone, address or account (GET /api/v1/units/{body}) */
export const readUnit = ({
  body: bodyId,
}: ReadUnitParams): Promise<UnitDetail> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}`,
    method: "GET",
  });

/** The comparison beside the first claim: field by field, agreeing or not with a note (W8) (POST /api/v1/units/{body}/checks) */
export const checkUnit = (
  { body: bodyId }: CheckUnitParams,
  body: {
    fields: {
      /** @maxLength 40 */
      field: string;
      agrees: boolean;
      /** @maxLength 300 */
      note: string;
    }[];
    /** @maxLength 500 */
    note: string;
  },
): Promise<{
  outcome: "agreed" | "differs";
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/checks`,
    method: "POST",
    body,
  });

/** The size of a unit whose industry 213号 does not cover, decided with a reason (POST /api/v1/units/{body}/size) */
export const decideSize = (
  { body: bodyId }: DecideSizeParams,
  body: {
    size: "large" | "medium" | "small" | "micro";
    reason: string;
    fileId?: string;
  },
): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/size`,
    method: "POST",
    body,
  });

/** The tick beside the declared one of the five industries (D-18) (POST /api/v1/units/{body}/five-industry) */
export const confirmFiveIndustry = (
  { body: bodyId }: ConfirmFiveIndustryParams,
  body: {
    confirmed: boolean;
    reason: string;
  },
): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/five-industry`,
    method: "POST",
    body,
  });

/** The official has seen what the unit changed after it submitted (POST /api/v1/units/{body}/changes-seen) */
export const seeUnitChanges = ({
  body: bodyId,
}: SeeUnitChangesParams): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/changes-seen`,
    method: "POST",
  });

/** The paper on which an official decided the size of a unit (POST /api/v1/units/{body}/papers) */
export const uploadUnitPaper = (
  { body: bodyId, ...query }: UploadUnitPaperParams,
  file: UploadFile,
): Promise<{
  id: string;
}> =>
  upload({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/papers`,
    method: "POST",
    query,
    file,
  });

/** What other authorities were asked and answered for the own territory, differing first (GET /api/v1/checks) */
export const listChecks = (
  query: ListChecksParams = {},
): Promise<{
  total: number;
  pageSize: number;
  checks: Check[];
  counts: {
    source:
      | "social-insurance"
      | "unemployment"
      | "hardship"
      | "zero-employment-family"
      | "education"
      | "poverty-file"
      | "earlier-subsidy";
    standing: "agrees" | "differs" | "not-checked";
    count: number;
  }[];
  months: string[];
  imports: {
    id: string;
    source:
      | "social-insurance"
      | "unemployment"
      | "hardship"
      | "zero-employment-family"
      | "education"
      | "poverty-file"
      | "earlier-subsidy";
    fileName: string;
    answers: number;
    unmatched: number;
    importedByName: string;
    importedAt: string;
  }[];
}> => request({ path: "/api/v1/checks", method: "GET", query });

/** The list of one source with full ids, to be answered; the reason is kept (W12) (GET /api/v1/checks/list) */
export const downloadChecksAddress = (query: DownloadChecksParams): string =>
  address("/api/v1/checks/list", query);

/** Loads the answers of one source; the same file twice changes nothing (POST /api/v1/checks/answers) */
export const importChecks = (
  query: ImportChecksParams,
  file: UploadFile,
): Promise<CheckImportResult> =>
  upload({ path: "/api/v1/checks/answers", method: "POST", query, file });

/** Whom to ask: offices and their telephones (08-03 annex 3) (GET /api/v1/contacts) */
export const listContacts = (
  query: ListContactsParams = {},
): Promise<{
  contacts: Contact[];
}> => request({ path: "/api/v1/contacts", method: "GET", query });

/** Published days off and make-up working days of a year (GET /api/v1/calendars/{year}) */
export const readCalendar = ({
  year,
  ...query
}: ReadCalendarParams): Promise<{
  year: number;
  published: boolean;
  source: string | null;
  days: {
    day: string;
    kind: "off" | "work";
    name: string;
  }[];
}> =>
  request({
    path: `/api/v1/calendars/${encodeURIComponent(year)}`,
    method: "GET",
    query,
  });

/** System administrator: opens a year with the days of its paper; again replaces it (PUT /api/v1/calendars/{year}) */
export const publishCalendarYear = (
  { year }: PublishCalendarYearParams,
  body: {
    /**
     * @default "national"
     */
    territory?: string;
    source: string;
    /** @maxItems 120 */
    days: {
      day: string;
      kind: "off" | "work";
      name: string;
    }[];
  },
): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/calendars/${encodeURIComponent(year)}`,
    method: "PUT",
    body,
  });

