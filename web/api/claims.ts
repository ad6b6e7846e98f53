import { address, request, upload, type UploadFile } from '../client.ts'
import type { ClaimList, ClaimCommitment, Claim, ClaimLine, ClaimLinePage, ClaimRosterOutcome, ClaimRosterVersion, ClaimRosterComparison, ClaimLineSheet, ClaimOwedItem, ClaimEvidence, ClaimForms, ClaimSelfCheck, ClaimSealed, ClaimSubmission, ClaimCorrections, ClaimProgress, ClaimCaseLine, ClaimCaseLinePage, ClaimCase, ClaimDecideOutcome, ClaimLineChanged, ReadClaimParams, DeleteDraftParams, DeclareForMonthParams, ListOwedParams, ReadSubmissionParams, SubmitClaimParams, WithdrawClaimParams, ReadCorrectionsParams, ResubmitClaimParams, ReadProgressParams, DownloadTemplateParams, UploadRosterParams, PasteRowsParams, CopyLastMonthParams, ListVersionsParams, CompareVersionsParams, RestoreVersionParams, DownloadAnnotatedParams, ListLinesParams, AddRowParams, ReadLineParams, RemoveRowParams, EditCellParams, ReadLineSheetParams, PrintLineSheetParams, AskForDecisionParams, ReadEvidenceParams, UploadEvidenceParams, ReuseEvidenceParams, WithdrawEvidenceParams, DownloadEvidenceParams, ImportWageLinesParams, EnterIndicatorsParams, AcceptCommitmentParams, ReadFormsParams, GenerateFormsParams, DownloadFormParams, DownloadNoticeParams, ReadSealedParams, UploadSealedParams, WithdrawSealedParams, TickSealedParams, ReadCaseClaimParams, ListCaseLinesParams, ReadCaseLineSheetParams, DecideLinesParams, RecordConfirmationParams, DecideOwedParams, SetDisputeOutcomeParams, ComparePageParams, ReadPageParams, PrintOpinionParams } from './shapes.ts'

/** The claims of my enterprise, newest month first, with the months that may be opened (E4) (GET /api/v1/claims) */
export const listClaims = (): Promise<ClaimList> =>
  request({ path: "/api/v1/claims", method: "GET" });

/** Opens the draft of a month; a supplement (补报) once the first claim was submitted (POST /api/v1/claims) */
export const openClaim = (body: {
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month: string;
  supplement?: boolean;
}): Promise<Claim> => request({ path: "/api/v1/claims", method: "POST", body });

/** One claim with its steps, counts and allowed acts (GET /api/v1/claims/{claim}) */
export const readClaim = ({ claim }: ReadClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}`,
    method: "GET",
  });

/** Takes a draft away; it is kept as withdrawn (DELETE /api/v1/claims/{claim}) */
export const deleteDraft = ({ claim }: DeleteDraftParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}`,
    method: "DELETE",
  });

/** What the enterprise states about the whole month (stopped by the epidemic, blank rows are whole months); lines are judged again (PUT /api/v1/claims/{claim}/declarations) */
export const declareForMonth = (
  { claim }: DeclareForMonthParams,
  body: {
    facts: Record<string, boolean | null>;
  },
): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/declarations`,
    method: "PUT",
    body,
  });

/** What is owed before the claim can go on: facts, papers, decisions, each with its rows (W2) (GET /api/v1/claims/{claim}/owed) */
export const listOwed = ({
  claim,
}: ListOwedParams): Promise<{
  items: ClaimOwedItem[];
}> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/owed`,
    method: "GET",
  });

/** What would be submitted, to whom, promised by when, and every reason that forbids it (E10) (GET /api/v1/claims/{claim}/submission) */
export const readSubmission = ({
  claim,
}: ReadSubmissionParams): Promise<ClaimSubmission> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/submission`,
    method: "GET",
  });

/** Submits the claim; a second call changes nothing (POST /api/v1/claims/{claim}/submission) */
export const submitClaim = ({ claim }: SubmitClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/submission`,
    method: "POST",
  });

/** Takes a submitted claim back before it is accepted (POST /api/v1/claims/{claim}/withdrawal) */
export const withdrawClaim = ({ claim }: WithdrawClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/withdrawal`,
    method: "POST",
  });

/** All defects of the return, what was changed since, which forms must be sealed again (E12) (GET /api/v1/claims/{claim}/corrections) */
export const readCorrections = ({
  claim,
}: ReadCorrectionsParams): Promise<ClaimCorrections> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/corrections`,
    method: "GET",
  });

/** Sends a corrected claim back to its officer (POST /api/v1/claims/{claim}/resubmission) */
export const resubmitClaim = ({ claim }: ResubmitClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/resubmission`,
    method: "POST",
  });

/** Where the claim is, who owes the next step by when, and what has happened (E11) (GET /api/v1/claims/{claim}/progress) */
export const readProgress = ({
  claim,
}: ReadProgressParams): Promise<ClaimProgress> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/progress`,
    method: "GET",
  });

/** An empty roster with the columns of annex 2 and those that the rules need (GET /api/v1/roster-template) */
export const downloadTemplateAddress = (
  query: DownloadTemplateParams = {},
): string => address("/api/v1/roster-template", query);

/** Reads an .xlsx roster and judges every row; the same file again changes nothing (E5) (PUT /api/v1/claims/{claim}/roster) */
export const uploadRoster = (
  { claim, ...query }: UploadRosterParams,
  file: UploadFile,
): Promise<ClaimRosterOutcome> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster`,
    method: "PUT",
    query,
    file,
  });

/** Adds rows copied from a spreadsheet (tab-separated); persons already there are updated (POST /api/v1/claims/{claim}/roster/paste) */
export const pasteRows = (
  { claim }: PasteRowsParams,
  body: {
    text: string;
  },
): Promise<ClaimRosterOutcome> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/paste`,
    method: "POST",
    body,
  });

/** Takes over the roster of the latest earlier month (套用上月) (POST /api/v1/claims/{claim}/roster/copy) */
export const copyLastMonth = ({
  claim,
}: CopyLastMonthParams): Promise<ClaimRosterOutcome> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/copy`,
    method: "POST",
  });

/** Every roster as it stood (W20) (GET /api/v1/claims/{claim}/roster/versions) */
export const listVersions = ({
  claim,
}: ListVersionsParams): Promise<{
  versions: ClaimRosterVersion[];
}> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/versions`,
    method: "GET",
  });

/** Two versions of the roster, or this roster with that of the month before (from=last-month) (GET /api/v1/claims/{claim}/roster/comparison) */
export const compareVersions = ({
  claim,
  ...query
}: CompareVersionsParams): Promise<ClaimRosterComparison> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/comparison`,
    method: "GET",
    query,
  });

/** Makes an earlier version the roster again, as a new version (POST /api/v1/claims/{claim}/roster/versions/{number}/restoration) */
export const restoreVersion = ({
  claim,
  number,
}: RestoreVersionParams): Promise<ClaimRosterOutcome> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/versions/${encodeURIComponent(number)}/restoration`,
    method: "POST",
  });

/** The roster as .xlsx with verdict, amount, clauses and wrong cells (GET /api/v1/claims/{claim}/roster/annotated) */
export const downloadAnnotatedAddress = ({
  claim,
  ...query
}: DownloadAnnotatedParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/roster/annotated`,
    query,
  );

/** Rows of the roster, those with problems first (GET /api/v1/claims/{claim}/lines) */
export const listLines = ({
  claim,
  ...query
}: ListLinesParams): Promise<ClaimLinePage> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines`,
    method: "GET",
    query,
  });

/** Adds one person to the roster (POST /api/v1/claims/{claim}/lines) */
export const addRow = (
  { claim }: AddRowParams,
  body: {
    texts: Record<string, string>;
  },
): Promise<ClaimLineChanged> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines`,
    method: "POST",
    body,
  });

/** One row with the full texts of its cells, for editing (GET /api/v1/claims/{claim}/lines/{line}) */
export const readLine = ({ claim, line }: ReadLineParams): Promise<ClaimLine> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}`,
    method: "GET",
  });

/** Takes a row out of the claim; it is kept as removed (DELETE /api/v1/claims/{claim}/lines/{line}) */
export const removeRow = ({ claim, line }: RemoveRowParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}`,
    method: "DELETE",
  });

/** Changes one cell; the row is judged again at once and the change is kept (PUT /api/v1/claims/{claim}/lines/{line}/cells/{fact}) */
export const editCell = (
  { claim, line, fact }: EditCellParams,
  body: {
    /** @maxLength 200 */
    text: string;
  },
): Promise<ClaimLineChanged> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/cells/${encodeURIComponent(fact)}`,
    method: "PUT",
    body,
  });

/** The decision sheet of one person (核定单, E6) (GET /api/v1/claims/{claim}/lines/{line}/sheet) */
export const readLineSheet = ({
  claim,
  line,
}: ReadLineSheetParams): Promise<ClaimLineSheet> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/sheet`,
    method: "GET",
  });

/** The decision sheet as PDF (GET /api/v1/claims/{claim}/lines/{line}/sheet.pdf) */
export const printLineSheetAddress = ({
  claim,
  line,
}: PrintLineSheetParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/sheet.pdf`,
  );

/** Asks for a decision by an official on a row that the precheck does not pass (申请人工核定, W2) (POST /api/v1/claims/{claim}/lines/{line}/decision-request) */
export const askForDecision = (
  { claim, line }: AskForDecisionParams,
  body: {
    reason: string;
  },
): Promise<ClaimLineChanged> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/decision-request`,
    method: "POST",
    body,
  });

/** What evidence the month needs, what is there, what can be used again (E7) (GET /api/v1/claims/{claim}/evidence) */
export const readEvidence = ({
  claim,
}: ReadEvidenceParams): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence`,
    method: "GET",
  });

/** Stores a paper (PDF or picture) in a slot; `replaces` withdraws the one before and keeps it (POST /api/v1/claims/{claim}/evidence) */
export const uploadEvidence = (
  { claim, ...query }: UploadEvidenceParams,
  file: UploadFile,
): Promise<ClaimEvidence> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence`,
    method: "POST",
    query,
    file,
  });

/** Uses a paper of an earlier claim again (打包办理) (POST /api/v1/claims/{claim}/evidence/reuse) */
export const reuseEvidence = (
  { claim }: ReuseEvidenceParams,
  body: {
    evidence: string;
    line?: string;
  },
): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence/reuse`,
    method: "POST",
    body,
  });

/** Withdraws a paper; it is kept (POST /api/v1/claims/{claim}/evidence/{evidence}/withdrawal) */
export const withdrawEvidence = (
  { claim, evidence }: WithdrawEvidenceParams,
  body: {
    reason: string;
  },
): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence/${encodeURIComponent(evidence)}/withdrawal`,
    method: "POST",
    body,
  });

/** The paper itself (GET /api/v1/claims/{claim}/evidence/{evidence}/file) */
export const downloadEvidenceAddress = ({
  claim,
  evidence,
}: DownloadEvidenceParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/evidence/${encodeURIComponent(evidence)}/file`,
  );

/** Matches the bank's wage lines (.xlsx) with the roster: each person matched, missing or different (PUT /api/v1/claims/{claim}/wage-lines) */
export const importWageLines = (
  { claim, ...query }: ImportWageLinesParams,
  file: UploadFile,
): Promise<ClaimEvidence> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/wage-lines`,
    method: "PUT",
    query,
    file,
  });

/** The indicators of a distressed enterprise: each month of 2019 and the claimed month, whole months (08-03 四) (PUT /api/v1/claims/{claim}/indicators) */
export const enterIndicators = (
  { claim }: EnterIndicatorsParams,
  body: {
    /** @maxItems 10 */
    series: {
      /** @maxLength 60 */
      indicator: string;
      current: number | null;
      months2019: (number | null)[];
      /** @maxLength 20 */
      unitName?: string;
    }[];
  },
): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/indicators`,
    method: "PUT",
    body,
  });

/** Accepts the commitment in the version shown (08-03 五) (POST /api/v1/claims/{claim}/commitment) */
export const acceptCommitment = (
  { claim }: AcceptCommitmentParams,
  body: {
    /** @maxLength 60 */
    version: string;
    employeesTold: boolean;
  },
): Promise<ClaimCommitment> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/commitment`,
    method: "POST",
    body,
  });

/** The application form and the roster: version, pages, check codes, what is missing (E8) (GET /api/v1/claims/{claim}/forms) */
export const readForms = ({ claim }: ReadFormsParams): Promise<ClaimForms> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/forms`,
    method: "GET",
  });

/** Prints application form and roster with QR and check code on each page; long rosters by a job with progress (08-03 五.4) (POST /api/v1/claims/{claim}/forms) */
export const generateForms = ({
  claim,
}: GenerateFormsParams): Promise<ClaimForms> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/forms`,
    method: "POST",
  });

/** The current printed form as PDF (GET /api/v1/claims/{claim}/forms/{kind}/file) */
export const downloadFormAddress = ({
  claim,
  kind,
  ...query
}: DownloadFormParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/forms/${encodeURIComponent(kind)}/file`,
    query,
  );

/** A notice of refusal (不予补贴告知书) as PDF (GET /api/v1/claims/{claim}/notices/{notice}/file) */
export const downloadNoticeAddress = ({
  claim,
  notice,
}: DownloadNoticeParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/notices/${encodeURIComponent(notice)}/file`,
  );

/** Sealed scans: each page matched, missing, outdated or unreadable (E9) (GET /api/v1/claims/{claim}/sealed) */
export const readSealed = ({ claim }: ReadSealedParams): Promise<ClaimSealed> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed`,
    method: "GET",
  });

/** Reads a sealed scan (PDF or photo) by the QR codes of its pages (POST /api/v1/claims/{claim}/sealed) */
export const uploadSealed = (
  { claim, ...query }: UploadSealedParams,
  file: UploadFile,
): Promise<ClaimSealed> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed`,
    method: "POST",
    query,
    file,
  });

/** Withdraws a scan; it is kept (POST /api/v1/claims/{claim}/sealed/{file}/withdrawal) */
export const withdrawSealed = (
  { claim, file: fileId }: WithdrawSealedParams,
  body: {
    reason: string;
  },
): Promise<ClaimSealed> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed/${encodeURIComponent(fileId)}/withdrawal`,
    method: "POST",
    body,
  });

/** What the enterprise checked on its own scan: seal, signature, seal across the edges (PUT /api/v1/claims/{claim}/sealed/self-check) */
export const tickSealed = (
  { claim }: TickSealedParams,
  body: ClaimSelfCheck,
): Promise<ClaimSealed> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed/self-check`,
    method: "PUT",
    body,
  });

/** A claim as its officer sees it: counts, evidence, scans, disputes, checks (B4) (GET /api/v1/bureau/claims/{claim}) */
export const readCaseClaim = ({
  claim,
}: ReadCaseClaimParams): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}`,
    method: "GET",
  });

/** Lines of a claim, those that need thought first; full ids only inside the assigned case (GET /api/v1/bureau/claims/{claim}/lines) */
export const listCaseLines = ({
  claim,
  ...query
}: ListCaseLinesParams): Promise<ClaimCaseLinePage> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/lines`,
    method: "GET",
    query,
  });

/** The same decision sheet that the enterprise sees (W13) (GET /api/v1/bureau/claims/{claim}/lines/{line}/sheet) */
export const readCaseLineSheet = ({
  claim,
  line,
}: ReadCaseLineSheetParams): Promise<ClaimLineSheet> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/sheet`,
    method: "GET",
  });

/** 初审 by line or all at once: pass, refuse (clause and reason) or wait (待核); unchecked lines never pass in one act (POST /api/v1/bureau/claims/{claim}/decisions) */
export const decideLines = (
  { claim }: DecideLinesParams,
  body: {
    lines: "all" | string[];
    outcome: "pass" | "refuse" | "wait";
    /** @maxLength 60 */
    clause?: string;
    /** @maxLength 500 */
    reason?: string;
  },
): Promise<ClaimDecideOutcome> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/decisions`,
    method: "POST",
    body,
  });

/** Records what the officer checked on lines: identity, insured, category, wage, repeat, months, with the source (POST /api/v1/bureau/claims/{claim}/confirmations) */
export const recordConfirmation = (
  { claim }: RecordConfirmationParams,
  body: {
    lines: string[];
    /** @maxLength 40 */
    check: string;
    outcome: "agrees" | "differs";
    source: string;
    /** @maxLength 500 */
    note?: string;
  },
): Promise<{
  lines: ClaimCaseLine[];
}> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/confirmations`,
    method: "POST",
    body,
  });

/** Decides a fact that the rules leave to an official (for one line, or for the enterprise), with clause and reason; lines are judged again (POST /api/v1/bureau/claims/{claim}/owed-decisions) */
export const decideOwed = (
  { claim }: DecideOwedParams,
  body: {
    line?: string;
    /** @maxLength 60 */
    fact: string;
    value: string | number | boolean;
    clause: string;
    reason: string;
  },
): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/owed-decisions`,
    method: "POST",
    body,
  });

/** What the two bureaus found about a person claimed twice (协查, W1) (POST /api/v1/bureau/claims/{claim}/disputes/{dispute}/outcome) */
export const setDisputeOutcome = (
  { claim, dispute }: SetDisputeOutcomeParams,
  body: {
    outcome: "this-claim" | "other-claim" | "neither";
    reason: string;
  },
): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/disputes/${encodeURIComponent(dispute)}/outcome`,
    method: "POST",
    body,
  });

/** Says which page of which form an unreadable scan page is, and whether it agrees (POST /api/v1/bureau/claims/{claim}/page-comparisons) */
export const comparePage = (
  { claim }: ComparePageParams,
  body: {
    file: string;
    page: number;
    /** @maxLength 40 */
    form: string;
    formPage: number;
    agrees: boolean;
  },
): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/page-comparisons`,
    method: "POST",
    body,
  });

/** One page as PNG: of a sealed scan (file) or of the regenerated form (form), for comparing side by side (W10) (GET /api/v1/bureau/claims/{claim}/pages) */
export const readPageAddress = ({ claim, ...query }: ReadPageParams): string =>
  address(`/api/v1/bureau/claims/${encodeURIComponent(claim)}/pages`, query);

/** The application form with the opinion of the bureau: headcount, total in figures and capitals (审核意见) (GET /api/v1/bureau/claims/{claim}/opinion.pdf) */
export const printOpinionAddress = ({ claim }: PrintOpinionParams): string =>
  address(`/api/v1/bureau/claims/${encodeURIComponent(claim)}/opinion.pdf`);

