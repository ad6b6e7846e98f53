import { request } from '../client.ts'
import type { Entitlements, ListEntitlementsParams } from './shapes.ts'

/** What a person has reserved and taken over all notices, without whose it was; the view is recorded (W12) (GET /api/v1/entitlements) */
export const listEntitlements = (
  query: ListEntitlementsParams,
): Promise<Entitlements> =>
  request({ path: "/api/v1/entitlements", method: "GET", query });

