import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Reason } from '../values/refusal.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Carries one request to the product: in process (seed) or over the network (journeys, crash tests, benchmarks). */
export type Sender = (request: {
  method: Method
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array
}) => Promise<{ status: number; cookie: string | null; body: Buffer }>

/** The product said no: the reasons that a page would show. */
export class Refused extends Error {
  readonly status: number
  readonly reasons: Reason[]

  constructor(path: string, status: number, reasons: Reason[]) {
    super(
      `${path}: ${status} ${reasons.map(reason => `${reason.code} ${JSON.stringify(reason.params ?? {})}`).join('; ')}`,
    )
    this.status = status
    this.reasons = reasons
  }
}

/** Somebody who uses the API as the pages do: a session cookie, the CSRF token, an idempotency key per act. */
export interface Visitor {
  signIn(signName: string, password: string): Promise<void>
  get<T>(path: string): Promise<T>
  /** `key`: the idempotency key, for sending the very same act again. */
  post<T>(path: string, body?: unknown, key?: string): Promise<T>
  put<T>(path: string, body?: unknown): Promise<T>
  delete<T>(path: string): Promise<T>
  /** `path` without its query; the file's name is added to it. */
  upload<T>(path: string, file: UploadedFile, query?: Record<string, string>): Promise<T>
  /** The same for addresses that replace what was there (PUT). */
  replace<T>(path: string, file: UploadedFile, query?: Record<string, string>): Promise<T>
  download(path: string): Promise<Buffer>
  /** Keeps the key of the next act, so that a caller can send the same act again after a crash. */
  send(method: Method, path: string, body?: unknown, key?: string): Promise<Buffer>
}

export interface UploadedFile {
  name: string
  bytes: Uint8Array
}

export function visitor(send: Sender): Visitor {
  let cookie = ''
  let csrf = ''
  const call = async (method: Method, path: string, body?: unknown, key: string = randomUUID()): Promise<Buffer> => {
    const bytes = body instanceof Uint8Array
    const answer = await send({
      method,
      path: `/api/v1${path}`,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(method === 'GET' ? {} : { 'x-csrf-token': csrf, 'idempotency-key': key }),
        ...(body === undefined ? {} : { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: bytes ? body : JSON.stringify(body) }),
    })
    if (answer.status >= 400) throw new Refused(path, answer.status, reasonsOf(answer.body))
    if (answer.cookie) {
      // A new session has a new token: sign-in, registration, another mandate.
      cookie = answer.cookie
      csrf = json<{ csrfToken: string | null }>(await call('GET', '/session')).csrfToken ?? ''
    }
    return answer.body
  }
  const json = <T>(body: Buffer) => JSON.parse(body.toString() || '{}') as T
  const named = (path: string, file: UploadedFile, query: Record<string, string>) =>
    `${path}?${new URLSearchParams({ name: file.name, ...query }).toString()}`
  return {
    signIn: async (signName, password) => void (await call('POST', '/session', { signName, password })),
    get: async path => json(await call('GET', path)),
    post: async (path, body = {}, key) => json(await call('POST', path, body, key)),
    put: async (path, body = {}) => json(await call('PUT', path, body)),
    delete: async path => json(await call('DELETE', path)),
    upload: async (path, file, query = {}) => json(await call('POST', named(path, file, query), file.bytes)),
    replace: async (path, file, query = {}) => json(await call('PUT', named(path, file, query), file.bytes)),
    download: path => call('GET', path),
    send: call,
  }
}

function reasonsOf(body: Buffer): Reason[] {
  try {
    return (JSON.parse(body.toString()) as { reasons?: Reason[] }).reasons ?? [{ code: 'no-reasons' }]
  } catch {
    return [{ code: 'not-json' }]
  }
}

const cookieOf = (header: string | string[] | undefined) =>
  [header ?? '']
    .flat()
    .map(one => one.split(';')[0] ?? '')
    .find(one => one !== '') ?? null

/** A sender into a server of this process, without a network. `address`: where the visitor seems to sit. */
export function sendInto(app: FastifyInstance, address = '127.0.0.1'): Sender {
  return async ({ method, path, headers, body }) => {
    const answer = await app.inject({
      method,
      url: path,
      headers,
      remoteAddress: address,
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
    })
    return { status: answer.statusCode, cookie: cookieOf(answer.headers['set-cookie']), body: answer.rawPayload }
  }
}

/** A sender to a running product at `origin`, for instance `http://localhost:8080`. */
export function sendTo(origin: string): Sender {
  return async ({ method, path, headers, body }) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: body as string | Uint8Array<ArrayBuffer> }),
    })
    return {
      status: answer.status,
      cookie: cookieOf(answer.headers.getSetCookie()),
      body: Buffer.from(await answer.arrayBuffer()),
    }
  }
}
