import { address, request } from '../client.ts'
import type { ReviewQueue, ReviewDefect, ReviewCase, ReviewQuestion, PaperItem, PaperRow, Official, PaperLookup, ListCasesParams, ReadCaseParams, TakeCaseParams, ReleaseCaseParams, AcceptCaseParams, ReturnCaseParams, PermitReturnParams, SubmitOpinionParams, AgreeOpinionParams, SendBackCaseParams, SignCaseParams, RefuseCaseParams, SeeSampleLineParams, AskQuestionParams, AnswerQuestionParams, FindCaseByFormParams, ReceivePaperParams, ConfirmPaperParams, PrintSlipParams } from './shapes.ts'

/** The queue of a territory, least working days first (B1) (GET /api/v1/cases) */
export const listCases = (query: ListCasesParams = {}): Promise<ReviewQueue> =>
  request({ path: "/api/v1/cases", method: "GET", query });

/** A case with what may be done and why not, history, opinions, returns, decision (B4–B7) (GET /api/v1/cases/{case}) */
export const readCase = ({
  case: caseId,
}: ReadCaseParams): Promise<ReviewCase> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}`,
    method: "GET",
  });

/** Officials of the bureau with their case roles today, and those whom the city could lend (W18) (GET /api/v1/officials) */
export const listOfficials = (): Promise<Official[]> =>
  request({ path: "/api/v1/officials", method: "GET" });

/** Questions to the city with their answers, open ones first (GET /api/v1/questions) */
export const listQuestions = (): Promise<ReviewQuestion[]> =>
  request({ path: "/api/v1/questions", method: "GET" });

/** Take the case at the tier where it stands (POST /api/v1/cases/{case}/taking) */
export const takeCase = ({ case: caseId }: TakeCaseParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/taking`,
    method: "POST",
  });

/** Give the case back to the queue (POST /api/v1/cases/{case}/release) */
export const releaseCase = ({
  case: caseId,
}: ReleaseCaseParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/release`,
    method: "POST",
  });

/** Accept (受理): review begins (POST /api/v1/cases/{case}/acceptance) */
export const acceptCase = ({
  case: caseId,
}: AcceptCaseParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/acceptance`,
    method: "POST",
  });

/** Return once with all defects (B5) (POST /api/v1/cases/{case}/return) */
export const returnCase = (
  { case: caseId }: ReturnCaseParams,
  body: {
    defects: ReviewDefect[];
    /** @maxLength 1000 */
    note?: string;
  },
): Promise<{
  round: number;
  answerBy: string;
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/return`,
    method: "POST",
    body,
  });

/** The leader lets a case be returned once more, with a reason (POST /api/v1/cases/{case}/return-permit) */
export const permitReturn = (
  { case: caseId }: PermitReturnParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/return-permit`,
    method: "POST",
    body,
  });

/** 经办 → 复核: every line is decided (POST /api/v1/cases/{case}/opinion) */
export const submitOpinion = (
  { case: caseId }: SubmitOpinionParams,
  body: {
    text: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/opinion`,
    method: "POST",
    body,
  });

/** 复核 → 签批: the drawn lines were looked at (B6) (POST /api/v1/cases/{case}/agreement) */
export const agreeOpinion = (
  { case: caseId }: AgreeOpinionParams,
  body: {
    text: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/agreement`,
    method: "POST",
    body,
  });

/** Back to an earlier tier with a reason (POST /api/v1/cases/{case}/sending-back) */
export const sendBackCase = (
  { case: caseId }: SendBackCaseParams,
  body: {
    to: "initial" | "second";
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/sending-back`,
    method: "POST",
    body,
  });

/** 签批: makes the 审核意见 with headcount and total (B7) (POST /api/v1/cases/{case}/signature) */
export const signCase = (
  { case: caseId }: SignCaseParams,
  body: {
    /**
     * @default ""
     */
    text?: string;
  },
): Promise<{
  opinion: {
    headcount: number;
    totalFen: number;
    handler: string;
    leader: string;
    day: string;
  };
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/signature`,
    method: "POST",
    body,
  });

/** The leader refuses the whole with a reason (POST /api/v1/cases/{case}/refusal) */
export const refuseCase = (
  { case: caseId }: RefuseCaseParams,
  body: {
    reason: string;
  },
): Promise<{
  opinion: {
    headcount: number;
    totalFen: number;
    handler: string;
    leader: string;
    day: string;
  };
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/refusal`,
    method: "POST",
    body,
  });

/** A drawn line was opened by the second tier (POST /api/v1/cases/{case}/sample/{line}) */
export const seeSampleLine = ({
  case: caseId,
  line,
}: SeeSampleLineParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/sample/${encodeURIComponent(line)}`,
    method: "POST",
  });

/** 请示: the case waits for the city, its clock standing (W18) (POST /api/v1/cases/{case}/questions) */
export const askQuestion = (
  { case: caseId }: AskQuestionParams,
  body: {
    topic: string;
    text: string;
    /**
     * @default []
     */
    lineIds?: string[];
    join?: string;
  },
): Promise<{
  questionId: string;
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/questions`,
    method: "POST",
    body,
  });

/** The city answers; every case that waits goes on (POST /api/v1/questions/{question}/answer) */
export const answerQuestion = (
  { question }: AnswerQuestionParams,
  body: {
    text: string;
    /** @maxLength 200 */
    document?: string;
  },
): Promise<{
  resumed: number;
}> =>
  request({
    path: `/api/v1/questions/${encodeURIComponent(question)}/answer`,
    method: "POST",
    body,
  });

/** The case behind a form brought to the window: its number or the text of its code (B8) (GET /api/v1/papers/lookup) */
export const findCaseByForm = (
  query: FindCaseByFormParams,
): Promise<PaperLookup> =>
  request({ path: "/api/v1/papers/lookup", method: "GET", query });

/** Papers that came over the counter, newest first (B8) (GET /api/v1/papers) */
export const listPapers = (): Promise<PaperRow[]> =>
  request({ path: "/api/v1/papers", method: "GET" });

/** Receive papers with receipt and file number, or give them back with what is missing (POST /api/v1/cases/{case}/papers) */
export const receivePaper = (
  { case: caseId }: ReceivePaperParams,
  body: {
    outcome: "received" | "rejected";
    /** @maxLength 40 */
    formId?: string;
    items: PaperItem[];
    /** @maxLength 500 */
    reason?: string;
  },
): Promise<{
  paperId: string;
  receiptNumber: string;
  fileNumber: string | null;
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/papers`,
    method: "POST",
    body,
  });

/** 确认符合条件, by name: publicity may begin (08-03 五.6) (POST /api/v1/cases/{case}/paper-confirmation) */
export const confirmPaper = ({
  case: caseId,
}: ConfirmPaperParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/paper-confirmation`,
    method: "POST",
  });

/** Receipt (收件回执) or return slip (退件单) as PDF (GET /api/v1/papers/{paper}/slip.pdf) */
export const printSlipAddress = ({ paper }: PrintSlipParams): string =>
  address(`/api/v1/papers/${encodeURIComponent(paper)}/slip.pdf`);

