import { address, request, upload, type UploadFile } from '../client.ts'
import type { PublicListDetail, PublicityOffice, ExportCheck, Objection, ObjectionDetail, ObjectionAnswer, PublicLists, LodgedObjection, ListPublicListsParams, ReadPublicListParams, LodgeObjectionParams, AddObjectionEvidenceParams, ExportPublicityListParams, CheckPublicityExportParams, RecordPostingParams, RecordPostingPictureParams, ReadPostingPictureParams, ListObjectionsParams, ReadObjectionParams, ReadObjectionEvidenceParams, AssignObjectionParams, NarrowObjectionParams, ConcludeObjectionParams } from './shapes.ts'

/** Public lists, newest first; search by unit name or credit code, territory, month (P1) (GET /api/v1/public/publicity) */
export const listPublicLists = (
  query: ListPublicListsParams = {},
): Promise<PublicLists> =>
  request({ path: "/api/v1/public/publicity", method: "GET", query });

/** One public list by its permanent address (P2) (GET /api/v1/public/publicity/{slug}) */
export const readPublicList = ({
  slug,
}: ReadPublicListParams): Promise<PublicListDetail> =>
  request({
    path: `/api/v1/public/publicity/${encodeURIComponent(slug)}`,
    method: "GET",
  });

/** Object to a list, a unit or a person, named or anonymously; the query code is shown once (POST /api/v1/public/publicity/{slug}/objections) */
export const lodgeObjection = (
  { slug }: LodgeObjectionParams,
  body: {
    aim: "list" | "unit" | "person";
    seq?: number;
    person?: {
      name: string;
      /** @pattern ^\d{3}[\dXx]$ */
      lastFour?: string;
    };
    reason: string;
    objector?: {
      name: string;
      contact: string;
    };
  },
): Promise<LodgedObjection> =>
  request({
    path: `/api/v1/public/publicity/${encodeURIComponent(slug)}/objections`,
    method: "POST",
    body,
  });

/** A picture or PDF to an open objection, by its query code (POST /api/v1/public/objections/evidence) */
export const addObjectionEvidence = (
  query: AddObjectionEvidenceParams,
  file: UploadFile,
): Promise<{
  files: number;
}> =>
  upload({
    path: "/api/v1/public/objections/evidence",
    method: "POST",
    query,
    file,
  });

/** State and answer of an objection by its query code (POST /api/v1/public/objections/lookup) */
export const readObjectionAnswer = (body: {
  code: string;
}): Promise<ObjectionAnswer> =>
  request({ path: "/api/v1/public/objections/lookup", method: "POST", body });

/** What waits to be posted, what was posted, which days would count from today (B9) (GET /api/v1/publicity) */
export const readPublicityOffice = (): Promise<PublicityOffice> =>
  request({ path: "/api/v1/publicity", method: "GET" });

/** Post waiting items as one list from today (POST /api/v1/publicity/lists) */
export const publishList = (body: {
  itemIds: string[];
}): Promise<{
  listId: string;
  slug: string;
  endsOn: string;
}> => request({ path: "/api/v1/publicity/lists", method: "POST", body });

/** The list ready to post, as html, xlsx or pdf; refused when it shows a full id or telephone number (GET /api/v1/publicity/lists/{list}/export) */
export const exportPublicityListAddress = ({
  list,
  ...query
}: ExportPublicityListParams): string =>
  address(`/api/v1/publicity/lists/${encodeURIComponent(list)}/export`, query);

/** Reads the finished files back: full ids and telephone numbers found (none may), and their hashes (GET /api/v1/publicity/lists/{list}/export-check) */
export const checkPublicityExport = ({
  list,
}: CheckPublicityExportParams): Promise<ExportCheck> =>
  request({
    path: `/api/v1/publicity/lists/${encodeURIComponent(list)}/export-check`,
    method: "GET",
  });

/** Where the list stands on the official site, at start or end (POST /api/v1/publicity/lists/{list}/postings) */
export const recordPosting = (
  { list }: RecordPostingParams,
  body: {
    moment: "start" | "end";
    address: string;
  },
): Promise<{
  proofId: string;
}> =>
  request({
    path: `/api/v1/publicity/lists/${encodeURIComponent(list)}/postings`,
    method: "POST",
    body,
  });

/** The same with a picture of the page (POST /api/v1/publicity/lists/{list}/posting-pictures) */
export const recordPostingPicture = (
  { list, ...query }: RecordPostingPictureParams,
  file: UploadFile,
): Promise<{
  proofId: string;
}> =>
  upload({
    path: `/api/v1/publicity/lists/${encodeURIComponent(list)}/posting-pictures`,
    method: "POST",
    query,
    file,
  });

/** The picture of a posting (GET /api/v1/publicity/proofs/{proof}/picture) */
export const readPostingPictureAddress = ({
  proof,
}: ReadPostingPictureParams): string =>
  address(`/api/v1/publicity/proofs/${encodeURIComponent(proof)}/picture`);

/** Objections of the territory, first due first (B10) (GET /api/v1/objections) */
export const listObjections = (
  query: ListObjectionsParams = {},
): Promise<Objection[]> =>
  request({ path: "/api/v1/objections", method: "GET", query });

/** One objection with evidence and who may handle it; who objected is shown to the handler alone (GET /api/v1/objections/{objection}) */
export const readObjection = ({
  objection,
}: ReadObjectionParams): Promise<ObjectionDetail> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}`,
    method: "GET",
  });

/** A file of an objection (GET /api/v1/objections/{objection}/evidence/{file}) */
export const readObjectionEvidenceAddress = ({
  objection,
  file: fileId,
}: ReadObjectionEvidenceParams): string =>
  address(
    `/api/v1/objections/${encodeURIComponent(objection)}/evidence/${encodeURIComponent(fileId)}`,
  );

/** The leader names who handles it, or an official takes it: none of the earlier officers (W17) (POST /api/v1/objections/{objection}/handler) */
export const assignObjection = (
  { objection }: AssignObjectionParams,
  body: {
    accountId: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}/handler`,
    method: "POST",
    body,
  });

/** Holds only these lines; subjects that are not named go on (POST /api/v1/objections/{objection}/narrowing) */
export const narrowObjection = (
  { objection }: NarrowObjectionParams,
  body: {
    /** @maxItems 1000 */
    keep: {
      subjectId: string;
      lineIds: string[];
    }[];
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}/narrowing`,
    method: "POST",
    body,
  });

/** Upheld or dismissed, with the answer that whoever objected reads (POST /api/v1/objections/{objection}/conclusion) */
export const concludeObjection = (
  { objection }: ConcludeObjectionParams,
  body: {
    outcome: "upheld" | "dismissed";
    answer: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}/conclusion`,
    method: "POST",
    body,
  });

