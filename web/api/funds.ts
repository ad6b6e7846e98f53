import { address, request, upload, type UploadFile } from '../client.ts'
import type { FundPayables, FundRequest, FundRequestDetail, FundLetter, FundSummary, FundIndicator, FundMoney, FundPayments, FundBatchDetail, FundResultLoad, FundResults, FundPayout, FundLedger, FundVoucher, OwnPayout, ListPayablesParams, ListFundRequestsParams, ReadFundRequestParams, WithdrawFundRequestParams, SubmitFundRequestParams, DownloadFundRequestParams, ReadFundSummaryParams, ReadFundLetterParams, DownloadFundLetterParams, UploadSealedLetterParams, DownloadSealedLetterParams, SendFundLetterParams, AnswerFundLetterParams, ListIndicatorsParams, ReadMoneyParams, UploadReceiptSlipParams, DownloadReceiptSlipParams, ConfirmReceiptParams, RejectReceiptParams, UploadAllocationSlipParams, DownloadAllocationSlipParams, ConfirmAllocationParams, RejectAllocationParams, ListPaymentsParams, ReadBatchParams, DropBatchParams, TakeOutOrderParams, OrderBatchParams, DownloadBankFileParams, ListResultsParams, LoadResultParams, EnterResultParams, DecideOrderParams, ReadPayoutParams, DownloadPayoutFileParams, DownloadApprovalSheetParams, UploadPaymentSlipParams, ArchiveVoucherParams, ListVouchersParams, ReadLedgerParams, ExportLedgerParams } from './shapes.ts'

/** What a bureau may ask money for: publicity over, no open objection, papers filed (F1) (GET /api/v1/funds/payables) */
export const listPayables = (
  query: ListPayablesParams = {},
): Promise<FundPayables> =>
  request({ path: "/api/v1/funds/payables", method: "GET", query });

/** Requests of a bureau, newest first (F1) (GET /api/v1/funds/requests) */
export const listFundRequests = (
  query: ListFundRequestsParams = {},
): Promise<FundRequest[]> =>
  request({ path: "/api/v1/funds/requests", method: "GET", query });

/** Draft of a 用款申请 over the payable lines of claims (POST /api/v1/funds/requests) */
export const makeFundRequest = (body: {
  source: "special-account" | "employment-fund";
  claimIds: string[];
}): Promise<{
  requestId: string;
}> => request({ path: "/api/v1/funds/requests", method: "POST", body });

/** A request with its claims: units and amounts, no persons (W12) (GET /api/v1/funds/requests/{request}) */
export const readFundRequest = ({
  request: requestId,
}: ReadFundRequestParams): Promise<FundRequestDetail> =>
  request({
    path: `/api/v1/funds/requests/${encodeURIComponent(requestId)}`,
    method: "GET",
  });

/** Gives up a draft; its lines are payable again (DELETE /api/v1/funds/requests/{request}) */
export const withdrawFundRequest = ({
  request: requestId,
}: WithdrawFundRequestParams): Promise<object> =>
  request({
    path: `/api/v1/funds/requests/${encodeURIComponent(requestId)}`,
    method: "DELETE",
  });

/** Submits with number and document: to the city, or in the outer counties to their own finance (12号 六(三)) (POST /api/v1/funds/requests/{request}/submission) */
export const submitFundRequest = ({
  request: requestId,
}: SubmitFundRequestParams): Promise<{
  number: string;
  letterId: string | null;
}> =>
  request({
    path: `/api/v1/funds/requests/${encodeURIComponent(requestId)}/submission`,
    method: "POST",
  });

/** The request as a document (PDF) (GET /api/v1/funds/requests/{request}/document) */
export const downloadFundRequestAddress = ({
  request: requestId,
}: DownloadFundRequestParams): string =>
  address(`/api/v1/funds/requests/${encodeURIComponent(requestId)}/document`);

/** Requests that wait, letters to finance, sums by district (F2) (GET /api/v1/funds/summary) */
export const readFundSummary = (
  query: ReadFundSummaryParams = {},
): Promise<FundSummary> =>
  request({ path: "/api/v1/funds/summary", method: "GET", query });

/** Summarises requests into one 请款函 to finance (POST /api/v1/funds/letters) */
export const makeFundLetter = (body: {
  source: "special-account" | "employment-fund";
  requestIds: string[];
}): Promise<{
  letterId: string;
  number: string;
}> => request({ path: "/api/v1/funds/letters", method: "POST", body });

/** A letter with where finance stands (GET /api/v1/funds/letters/{letter}) */
export const readFundLetter = ({
  letter,
}: ReadFundLetterParams): Promise<FundLetter> =>
  request({
    path: `/api/v1/funds/letters/${encodeURIComponent(letter)}`,
    method: "GET",
  });

/** The letter as a document (PDF) (GET /api/v1/funds/letters/{letter}/document) */
export const downloadFundLetterAddress = ({
  letter,
}: DownloadFundLetterParams): string =>
  address(`/api/v1/funds/letters/${encodeURIComponent(letter)}/document`);

/** The sealed letter as scan (PDF or picture) (POST /api/v1/funds/letters/{letter}/sealed) */
export const uploadSealedLetter = (
  { letter, ...query }: UploadSealedLetterParams,
  file: UploadFile,
): Promise<object> =>
  upload({
    path: `/api/v1/funds/letters/${encodeURIComponent(letter)}/sealed`,
    method: "POST",
    query,
    file,
  });

/** A sealed letter (GET /api/v1/funds/letters/{letter}/sealed/{file}) */
export const downloadSealedLetterAddress = ({
  letter,
  file: fileId,
}: DownloadSealedLetterParams): string =>
  address(
    `/api/v1/funds/letters/${encodeURIComponent(letter)}/sealed/${encodeURIComponent(fileId)}`,
  );

/** Handed to finance on a day (W21) (POST /api/v1/funds/letters/{letter}/sending) */
export const sendFundLetter = (
  { letter }: SendFundLetterParams,
  body: {
    day: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/funds/letters/${encodeURIComponent(letter)}/sending`,
    method: "POST",
    body,
  });

/** What finance answered; a refused letter frees its requests (POST /api/v1/funds/letters/{letter}/answer) */
export const answerFundLetter = (
  { letter }: AnswerFundLetterParams,
  body: {
    day: string;
    outcome: "granted" | "partly" | "refused";
    /**
     * @default 0
     */
    grantedFen?: number;
    /** @maxLength 80 */
    number?: string;
    note?: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/funds/letters/${encodeURIComponent(letter)}/answer`,
    method: "POST",
    body,
  });

/** 指标 as finance issued it, apart from money (GET /api/v1/funds/indicators) */
export const listIndicators = (
  query: ListIndicatorsParams = {},
): Promise<FundIndicator[]> =>
  request({ path: "/api/v1/funds/indicators", method: "GET", query });

/** Records 指标 by its document (POST /api/v1/funds/indicators) */
export const enterIndicator = (body: {
  source: "special-account" | "employment-fund";
  documentNumber: string;
  day: string;
  amountFen: number;
}): Promise<{
  indicatorId: string;
}> => request({ path: "/api/v1/funds/indicators", method: "POST", body });

/** Bank slips, transfers to districts, what is arriving, balances (F3) (GET /api/v1/funds/money) */
export const readMoney = (query: ReadMoneyParams = {}): Promise<FundMoney> =>
  request({ path: "/api/v1/funds/money", method: "GET", query });

/** A bank slip as one person reads it; another confirms (W21) (POST /api/v1/funds/receipts) */
export const enterReceipt = (body: {
  source: "special-account" | "employment-fund";
  slipNumber: string;
  day: string;
  amountFen: number;
  payer: string;
  letterId?: string;
  allocationId?: string;
}): Promise<{
  receiptId: string;
}> => request({ path: "/api/v1/funds/receipts", method: "POST", body });

/** The slip itself (PDF or picture) (POST /api/v1/funds/receipts/{receipt}/slip) */
export const uploadReceiptSlip = (
  { receipt, ...query }: UploadReceiptSlipParams,
  file: UploadFile,
): Promise<object> =>
  upload({
    path: `/api/v1/funds/receipts/${encodeURIComponent(receipt)}/slip`,
    method: "POST",
    query,
    file,
  });

/** The slip of a receipt (GET /api/v1/funds/receipts/{receipt}/slip/{file}) */
export const downloadReceiptSlipAddress = ({
  receipt,
  file: fileId,
}: DownloadReceiptSlipParams): string =>
  address(
    `/api/v1/funds/receipts/${encodeURIComponent(receipt)}/slip/${encodeURIComponent(fileId)}`,
  );

/** Another person confirms slip and entry: from now on it is cash (POST /api/v1/funds/receipts/{receipt}/confirmation) */
export const confirmReceipt = ({
  receipt,
}: ConfirmReceiptParams): Promise<object> =>
  request({
    path: `/api/v1/funds/receipts/${encodeURIComponent(receipt)}/confirmation`,
    method: "POST",
  });

/** Slip and entry differ: given back with the reason (POST /api/v1/funds/receipts/{receipt}/rejection) */
export const rejectReceipt = (
  { receipt }: RejectReceiptParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/funds/receipts/${encodeURIComponent(receipt)}/rejection`,
    method: "POST",
    body,
  });

/** The account from which the bureau pays a source (W6) (PUT /api/v1/funds/bank-account) */
export const setBankAccount = (body: {
  source: "special-account" | "employment-fund";
  bank: string;
  accountName: string;
  accountNumber: string;
}): Promise<{
  lastFour: string;
}> => request({ path: "/api/v1/funds/bank-account", method: "PUT", body });

/** A transfer of the city to a district, from its bank slip (划拨) (POST /api/v1/funds/allocations) */
export const enterAllocation = (body: {
  source: "special-account" | "employment-fund";
  /** @maxLength 20 */
  toTerritory: string;
  slipNumber: string;
  day: string;
  amountFen: number;
}): Promise<{
  allocationId: string;
}> => request({ path: "/api/v1/funds/allocations", method: "POST", body });

/** The slip of a transfer (POST /api/v1/funds/allocations/{allocation}/slip) */
export const uploadAllocationSlip = (
  { allocation, ...query }: UploadAllocationSlipParams,
  file: UploadFile,
): Promise<object> =>
  upload({
    path: `/api/v1/funds/allocations/${encodeURIComponent(allocation)}/slip`,
    method: "POST",
    query,
    file,
  });

/** The slip of a transfer, for either end (GET /api/v1/funds/allocations/{allocation}/slip/{file}) */
export const downloadAllocationSlipAddress = ({
  allocation,
  file: fileId,
}: DownloadAllocationSlipParams): string =>
  address(
    `/api/v1/funds/allocations/${encodeURIComponent(allocation)}/slip/${encodeURIComponent(fileId)}`,
  );

/** Another person confirms: in transit until the district confirms its own slip (POST /api/v1/funds/allocations/{allocation}/confirmation) */
export const confirmAllocation = ({
  allocation,
}: ConfirmAllocationParams): Promise<object> =>
  request({
    path: `/api/v1/funds/allocations/${encodeURIComponent(allocation)}/confirmation`,
    method: "POST",
  });

/** Slip and entry differ: given back with the reason (POST /api/v1/funds/allocations/{allocation}/rejection) */
export const rejectAllocation = (
  { allocation }: RejectAllocationParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/funds/allocations/${encodeURIComponent(allocation)}/rejection`,
    method: "POST",
    body,
  });

/** What may be paid now with every check, batches, balances (F4) (GET /api/v1/funds/payments) */
export const listPayments = (
  query: ListPaymentsParams = {},
): Promise<FundPayments> =>
  request({ path: "/api/v1/funds/payments", method: "GET", query });

/** A batch within the confirmed cash; what fails a check cannot be in it (POST /api/v1/funds/batches) */
export const makeBatch = (body: {
  source: "special-account" | "employment-fund";
  /**
   * @default []
   */
  claimIds?: string[];
  /**
   * payouts that came back, to be paid again
   * @default []
   */
  payoutIds?: string[];
}): Promise<{
  batchId: string;
  number: string;
}> => request({ path: "/api/v1/funds/batches", method: "POST", body });

/** A batch with its orders and their checks (GET /api/v1/funds/batches/{batch}) */
export const readBatch = ({
  batch,
}: ReadBatchParams): Promise<FundBatchDetail> =>
  request({
    path: `/api/v1/funds/batches/${encodeURIComponent(batch)}`,
    method: "GET",
  });

/** Gives up a batch that was not ordered (POST /api/v1/funds/batches/{batch}/drop) */
export const dropBatch = (
  { batch }: DropBatchParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/funds/batches/${encodeURIComponent(batch)}/drop`,
    method: "POST",
    body,
  });

/** Takes one payment out of a batch that was not ordered (POST /api/v1/funds/batches/{batch}/orders/{order}/removal) */
export const takeOutOrder = (
  { batch, order }: TakeOutOrderParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/funds/batches/${encodeURIComponent(batch)}/orders/${encodeURIComponent(order)}/removal`,
    method: "POST",
    body,
  });

/** The payer orders the batch: checks run again, the bank file is fixed; once only (POST /api/v1/funds/batches/{batch}/order) */
export const orderBatch = ({
  batch,
}: OrderBatchParams): Promise<{
  csvSha256: string;
  xlsxSha256: string;
}> =>
  request({
    path: `/api/v1/funds/batches/${encodeURIComponent(batch)}/order`,
    method: "POST",
  });

/** The bank file as it was fixed: always the same bytes (GET /api/v1/funds/batches/{batch}/bank-file) */
export const downloadBankFileAddress = ({
  batch,
  ...query
}: DownloadBankFileParams): string =>
  address(
    `/api/v1/funds/batches/${encodeURIComponent(batch)}/bank-file`,
    query,
  );

/** Second approval of an account changed within ten working days (D-88) (POST /api/v1/funds/account-approvals) */
export const approveAccount = (body: {
  payeeAccountId: string;
  reason: string;
}): Promise<{
  approved: true;
}> =>
  request({ path: "/api/v1/funds/account-approvals", method: "POST", body });

/** Returned, in transit, accepted, and the loads so far (F5) (GET /api/v1/funds/results) */
export const listResults = (
  query: ListResultsParams = {},
): Promise<FundResults> =>
  request({ path: "/api/v1/funds/results", method: "GET", query });

/** The bank’s answer (xlsx or csv); the same file again changes nothing (POST /api/v1/funds/results) */
export const loadResult = (
  query: LoadResultParams,
  file: UploadFile,
): Promise<FundResultLoad> =>
  upload({ path: "/api/v1/funds/results", method: "POST", query, file });

/** One answer of the bank typed in (POST /api/v1/funds/orders/{order}/result) */
export const enterResult = (
  { order }: EnterResultParams,
  body: {
    outcome: "accepted" | "returned";
    reason?: string;
    day: string;
    /** @maxLength 60 */
    bankReference?: string;
  },
): Promise<FundResultLoad> =>
  request({
    path: `/api/v1/funds/orders/${encodeURIComponent(order)}/result`,
    method: "POST",
    body,
  });

/** In transit without an answer: a person says with a reason that it was not carried out (POST /api/v1/funds/orders/{order}/decision) */
export const decideOrder = (
  { order }: DecideOrderParams,
  body: {
    reason: string;
  },
): Promise<{
  state: "void";
}> =>
  request({
    path: `/api/v1/funds/orders/${encodeURIComponent(order)}/decision`,
    method: "POST",
    body,
  });

/** A payout against its opinion, with its orders and every paper behind it (GET /api/v1/funds/payouts/{payout}) */
export const readPayout = ({ payout }: ReadPayoutParams): Promise<FundPayout> =>
  request({
    path: `/api/v1/funds/payouts/${encodeURIComponent(payout)}`,
    method: "GET",
  });

/** A paper of the voucher; the view of forms and scans is recorded (GET /api/v1/funds/payouts/{payout}/files/{file}) */
export const downloadPayoutFileAddress = ({
  payout,
  file: fileId,
}: DownloadPayoutFileParams): string =>
  address(
    `/api/v1/funds/payouts/${encodeURIComponent(payout)}/files/${encodeURIComponent(fileId)}`,
  );

/** 拨付审批单 (PDF): this payment beside the opinion and what was paid before (W4) (GET /api/v1/funds/payouts/{payout}/approval-sheet) */
export const downloadApprovalSheetAddress = ({
  payout,
}: DownloadApprovalSheetParams): string =>
  address(`/api/v1/funds/payouts/${encodeURIComponent(payout)}/approval-sheet`);

/** The bank slip of a payment (POST /api/v1/funds/payouts/{payout}/slip) */
export const uploadPaymentSlip = (
  { payout, ...query }: UploadPaymentSlipParams,
  file: UploadFile,
): Promise<object> =>
  upload({
    path: `/api/v1/funds/payouts/${encodeURIComponent(payout)}/slip`,
    method: "POST",
    query,
    file,
  });

/** Closes the 凭证包 with its number (POST /api/v1/funds/payouts/{payout}/voucher) */
export const archiveVoucher = ({
  payout,
}: ArchiveVoucherParams): Promise<{
  number: string;
}> =>
  request({
    path: `/api/v1/funds/payouts/${encodeURIComponent(payout)}/voucher`,
    method: "POST",
  });

/** Paid payouts with their vouchers (F6) (GET /api/v1/funds/vouchers) */
export const listVouchers = (
  query: ListVouchersParams = {},
): Promise<FundVoucher[]> =>
  request({ path: "/api/v1/funds/vouchers", method: "GET", query });

/** Journal, balances, difference to the bank, months of support, overdue (F6) (GET /api/v1/funds/ledger) */
export const readLedger = (query: ReadLedgerParams = {}): Promise<FundLedger> =>
  request({ path: "/api/v1/funds/ledger", method: "GET", query });

/** The journal as xlsx (GET /api/v1/funds/ledger/export) */
export const exportLedgerAddress = (query: ExportLedgerParams = {}): string =>
  address("/api/v1/funds/ledger/export", query);

/** The balance that the bank states for a day (POST /api/v1/funds/statements) */
export const enterStatement = (body: {
  source: "special-account" | "employment-fund";
  day: string;
  balanceFen: number;
}): Promise<object> =>
  request({ path: "/api/v1/funds/statements", method: "POST", body });

/** The payments to my enterprise with where each stands (E11) (GET /api/v1/enterprise/payouts) */
export const listOwnPayouts = (): Promise<OwnPayout[]> =>
  request({ path: "/api/v1/enterprise/payouts", method: "GET" });

