import { request } from '../client.ts'

/** What day the product believes it is; in demo mode the travelling clock (GET /api/v1/clock) */
export const readClock = (): Promise<{
  mode: "demo" | "live";
  now: string;
  today: string;
}> => request({ path: "/api/v1/clock", method: "GET" });

/** Demo only: moves the travelling clock forwards to a morning; deadlines and jobs follow (POST /api/v1/clock) */
export const moveClock = (body: {
  day: string;
}): Promise<{
  mode: "demo" | "live";
  now: string;
  today: string;
}> => request({ path: "/api/v1/clock", method: "POST", body });

