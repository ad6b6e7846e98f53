import { request } from '../client.ts'
import type { MessagePage, ListMessagesParams } from './shapes.ts'

/** Messages to me under my present mandate, newest first, with the count of those not read (GET /api/v1/messages) */
export const listMessages = (
  query: ListMessagesParams = {},
): Promise<MessagePage> =>
  request({ path: "/api/v1/messages", method: "GET", query });

/** Mark messages as read; without ids all of them (POST /api/v1/messages/reading) */
export const readMessages = (body: {
  /** @maxItems 200 */
  ids?: string[];
}): Promise<{
  unread: number;
}> => request({ path: "/api/v1/messages/reading", method: "POST", body });

