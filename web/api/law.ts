import { request } from '../client.ts'
import type { Notice, NoticeText, Setting, ReadNoticeParams, PublishSettingParams } from './shapes.ts'

/** The notices that the product computes (GET /api/v1/notices) */
export const listNotices = (): Promise<Notice[]> =>
  request({ path: "/api/v1/notices", method: "GET" });

/** A notice in our own words, clause by clause, with its doubts (GET /api/v1/notices/{notice}) */
export const readNotice = ({ notice }: ReadNoticeParams): Promise<NoticeText> =>
  request({
    path: `/api/v1/notices/${encodeURIComponent(notice)}`,
    method: "GET",
  });

/** Dated settings of the bureaus, proposed and published (GET /api/v1/settings) */
export const listSettings = (): Promise<Setting[]> =>
  request({ path: "/api/v1/settings", method: "GET" });

/** Propose a dated setting (a minimum wage, a district rate) (POST /api/v1/settings) */
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

/** Publish a setting that another official proposed (POST /api/v1/settings/{setting}/publication) */
export const publishSetting = ({
  setting,
}: PublishSettingParams): Promise<object> =>
  request({
    path: `/api/v1/settings/${encodeURIComponent(setting)}/publication`,
    method: "POST",
  });

