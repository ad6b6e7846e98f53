import { request } from '../client.ts'
import type { AuditRow, ListAuditParams, ReadAuditSealsParams } from './shapes.ts'

/** The audit trail by person, act, subject, territory and day; read only (GET /api/v1/audit) */
export const listAudit = (
  query: ListAuditParams = {},
): Promise<{
  pageSize: number;
  more: boolean;
  rows: AuditRow[];
}> => request({ path: "/api/v1/audit", method: "GET", query });

/** The hash chain over the audit trail of a territory, computed again link by link (GET /api/v1/audit/seals) */
export const readAuditSeals = (
  query: ReadAuditSealsParams,
): Promise<{
  territory: string;
  intact: boolean;
  seals: {
    number: number;
    upTo: string;
    rows: number;
    hash: string;
    sealedAt: string;
    intact: boolean;
  }[];
}> => request({ path: "/api/v1/audit/seals", method: "GET", query });
