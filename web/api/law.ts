import { address, request } from '../client.ts'
import type { Notice, Doubt, NoticeText, SchemeText, Setting, OwedSetting, Decision, Replay, Difference, DifferenceList, Amendment, Assessment, MatcherQuestions, MatcherAnswer, ReadNoticeParams, ReadSchemeParams, PrintTemplateParams, ListDoubtsParams, ListOwedSettingsParams, ListMatcherQuestionsParams, AssessLinesParams, PublishSettingParams, WithdrawSettingParams, ReadDifferencesParams, DownloadDifferencesParams, ReadDecisionParams, DownloadSheetParams, ReplayDecisionParams } from './shapes.ts'

/** The notices that the product computes, later changes among them (GET /api/v1/law/notices) */
export const listNotices = (): Promise<Notice[]> =>
  request({ path: "/api/v1/law/notices", method: "GET" });

/** A notice in our own words, clause by clause, with figures, rules, doubts, contacts and forms (GET /api/v1/law/notices/{notice}) */
export const readNotice = ({ notice }: ReadNoticeParams): Promise<NoticeText> =>
  request({
    path: `/api/v1/law/notices/${encodeURIComponent(notice)}`,
    method: "GET",
  });

/** A scheme in full with worked examples (GET /api/v1/law/notices/{notice}/schemes/{scheme}) */
export const readScheme = ({
  notice,
  scheme,
}: ReadSchemeParams): Promise<SchemeText> =>
  request({
    path: `/api/v1/law/notices/${encodeURIComponent(notice)}/schemes/${encodeURIComponent(scheme)}`,
    method: "GET",
  });

/** An empty form of a notice as PDF (GET /api/v1/law/notices/{notice}/templates/{template}) */
export const printTemplateAddress = ({
  notice,
  template,
}: PrintTemplateParams): string =>
  address(
    `/api/v1/law/notices/${encodeURIComponent(notice)}/templates/${encodeURIComponent(template)}`,
  );

/** Where the notices are unclear, and which reading is in force (GET /api/v1/law/doubts) */
export const listDoubts = (query: ListDoubtsParams = {}): Promise<Doubt[]> =>
  request({ path: "/api/v1/law/doubts", method: "GET", query });

/** Settings that nobody has published and without which schemes cannot be computed (GET /api/v1/law/owed) */
export const listOwedSettings = (
  query: ListOwedSettingsParams = {},
): Promise<OwedSetting[]> =>
  request({ path: "/api/v1/law/owed", method: "GET", query });

/** What "what could we get?" asks in a place (GET /api/v1/law/matcher/questions) */
export const listMatcherQuestions = (
  query: ListMatcherQuestionsParams,
): Promise<MatcherQuestions> =>
  request({ path: "/api/v1/law/matcher/questions", method: "GET", query });

/** Which schemes fit, what they bring, what papers they need and where to apply; nothing is kept (POST /api/v1/law/matcher) */
export const matchSchemes = (body: {
  /** @maxLength 20 */
  territory: string;
  audience: "enterprise" | "institution" | "person" | "department";
  answers: Partial<
    Record<string, number | boolean | string | (number | string)[] | null>
  >;
}): Promise<MatcherAnswer> =>
  request({ path: "/api/v1/law/matcher", method: "POST", body });

/** Judges one line of facts (JSON), or a stream of them (application/x-ndjson, a line each; the rules are then named in the query); nothing is kept (POST /api/v1/assessments) */
export const assessLines = (
  body: {
    /** @maxLength 120 */
    scheme?: string;
    /** @maxLength 60 */
    pack?: string;
    /** @maxLength 60 */
    programme?: string;
    /** @maxLength 20 */
    territory?: string;
    day?: string;
    facts: Record<string, unknown>;
    /** @maxItems 2000 */
    used?: {
      /** @maxLength 60 */
      on: string;
      /** @maxLength 200 */
      key: string;
      take: number;
      /** @maxLength 60 */
      as?: string;
      /** @maxLength 200 */
      once?: string;
      span?: {
        from: string;
        to: string;
      };
      day?: string;
    }[];
    settings?:
      | {
          /** @maxLength 60 */
          name: string;
          /** @default "1900-01-01" */
          from?: string;
          /** @maxLength 20 */
          territory?: string;
          value:
            | number
            | string
            | {
                numerator: number;
                denominator: number;
              };
        }[]
      | Partial<
          Record<
            string,
            | number
            | string
            | {
                numerator: number;
                denominator: number;
              }
          >
        >;
    stage?: "opening" | "claim" | "payment";
    explain?: boolean;
  },
  query: AssessLinesParams = {},
): Promise<Assessment> =>
  request({ path: "/api/v1/assessments", method: "POST", query, body });

/** Dated settings of the bureaus, proposed and published, with their history (GET /api/v1/settings) */
export const listSettings = (): Promise<Setting[]> =>
  request({ path: "/api/v1/settings", method: "GET" });

/** Propose a dated setting (a minimum wage, a reading of a doubt, the switch of a later change) (POST /api/v1/settings) */
export const proposeSetting = (body: {
  /** @maxLength 20 */
  territory: string;
  name: string;
  fromDay: string;
  value:
    | number
    | string
    | {
        numerator: number;
        denominator: number;
      };
  reason: string;
  /** @maxLength 100 */
  document?: string;
}): Promise<{
  id: string;
}> => request({ path: "/api/v1/settings", method: "POST", body });

/** What can be set at all: kind, bounds, who may (GET /api/v1/settings/declared) */
export const listDeclaredSettings = (): Promise<
  {
    name: string;
    label: {
      zh: string;
      en: string;
    };
    kind: "fen" | "integer" | "ratio" | "choice";
    choices: {
      value: string;
      label: {
        zh: string;
        en: string;
      };
    }[];
    least: string | null;
    most: string | null;
    clause: string;
    owner: string;
    ownerName: {
      zh: string;
      en: string;
    };
    doubt: string | null;
    required: boolean;
    notice: string;
    /** of the notice: the setting is for it or a place below it */
    territory: string;
    from: string;
    /** last day on which a value may begin */
    to: string | null;
    mayPropose: boolean;
  }[]
> => request({ path: "/api/v1/settings/declared", method: "GET" });

/** Publish a setting that another official proposed (POST /api/v1/settings/{setting}/publication) */
export const publishSetting = ({
  setting,
}: PublishSettingParams): Promise<object> =>
  request({
    path: `/api/v1/settings/${encodeURIComponent(setting)}/publication`,
    method: "POST",
  });

/** Withdraw one’s own proposal of a setting, or decline another’s before it is published (POST /api/v1/settings/{setting}/withdrawal) */
export const withdrawSetting = (
  { setting }: WithdrawSettingParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/settings/${encodeURIComponent(setting)}/withdrawal`,
    method: "POST",
    body,
  });

/** Later changes of notices, and whether they are switched on (GET /api/v1/law/amendments) */
export const listAmendments = (): Promise<Amendment[]> =>
  request({ path: "/api/v1/law/amendments", method: "GET" });

/** List what decided lines of a place and months would get under a later change or a proposed setting (补差清单) (POST /api/v1/law/differences) */
export const listDifferences = (body: {
  /** @maxLength 20 */
  territory: string;
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  fromMonth: string;
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  toMonth: string;
  /** @maxLength 60 */
  amendment?: string;
  setting?: string;
}): Promise<DifferenceList> =>
  request({ path: "/api/v1/law/differences", method: "POST", body });

/** The lists of differences that were made (GET /api/v1/law/differences) */
export const listDifferenceLists = (): Promise<DifferenceList[]> =>
  request({ path: "/api/v1/law/differences", method: "GET" });

/** One list of differences, line by line (GET /api/v1/law/differences/{list}) */
export const readDifferences = ({
  list,
}: ReadDifferencesParams): Promise<{
  list: DifferenceList;
  rows: Difference[];
}> =>
  request({
    path: `/api/v1/law/differences/${encodeURIComponent(list)}`,
    method: "GET",
  });

/** A list of differences as a sheet (xlsx) or as CSV (GET /api/v1/law/differences/{list}/file) */
export const downloadDifferencesAddress = ({
  list,
  ...query
}: DownloadDifferencesParams): string =>
  address(`/api/v1/law/differences/${encodeURIComponent(list)}/file`, query);

/** A decision with the sheet as it was kept (GET /api/v1/decisions/{decision}) */
export const readDecision = ({
  decision,
}: ReadDecisionParams): Promise<Decision> =>
  request({
    path: `/api/v1/decisions/${encodeURIComponent(decision)}`,
    method: "GET",
  });

/** The decision sheet (核定单) as JSON, byte by byte as it is hashed, or as PDF in either language (GET /api/v1/decisions/{decision}/sheet) */
export const downloadSheetAddress = ({
  decision,
  ...query
}: DownloadSheetParams): string =>
  address(`/api/v1/decisions/${encodeURIComponent(decision)}/sheet`, query);

/** Computes a decision again with the bundle that is kept: identical, or what differs; under another pack or setting, what would (GET /api/v1/decisions/{decision}/replay) */
export const replayDecision = ({
  decision,
  ...query
}: ReplayDecisionParams): Promise<Replay> =>
  request({
    path: `/api/v1/decisions/${encodeURIComponent(decision)}/replay`,
    method: "GET",
    query,
  });

