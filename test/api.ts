import type { FastifyInstance } from 'fastify'
import { routes } from '../server/app.ts'
import { actorOf } from '../server/modules/identity/index.ts'
import type { Environment } from '../server/platform/context.ts'
import { buildHttp } from '../server/platform/http.ts'

export interface ApiAnswer {
  status: number
  body: Record<string, unknown> & { reasons?: { code: string; params?: Record<string, unknown> }[] }
  raw: Buffer
}

export interface Visitor {
  get(path: string): Promise<ApiAnswer>
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<ApiAnswer>
  upload(path: string, bytes: Uint8Array): Promise<ApiAnswer>
  /** As another site would send: the cookie goes along, the token does not. */
  forgetToken(): void
  /** Signs in and keeps cookie and CSRF token; the answer of the sign-in itself. */
  signIn(signName: string, password: string): Promise<ApiAnswer>
}

/** The whole API over a test environment, without a port. Each visitor is a browser of its own. */
export async function openApi(
  environment: Environment,
): Promise<{ visitor(address?: string): Visitor; close(): Promise<void> }> {
  const app = await buildHttp(environment, routes, actorOf)
  await app.ready()
  return {
    visitor: (address = '127.0.0.1') => visitorOf(app, address),
    close: async () => {
      await app.close()
    },
  }
}

function visitorOf(app: FastifyInstance, remoteAddress: string): Visitor {
  let cookie = ''
  let csrf = ''
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload?: { body: Buffer | string; type: string },
  ) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      remoteAddress,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(method === 'GET' ? {} : { 'x-csrf-token': csrf }),
        ...(payload ? { 'content-type': payload.type } : {}),
      },
      ...(payload ? { payload: payload.body } : {}),
    })
    const set = answer.cookies[0]
    if (set) cookie = set.value ? `${set.name}=${set.value}` : ''
    const isJson = String(answer.headers['content-type'] ?? '').includes('json')
    return { status: answer.statusCode, body: isJson ? answer.json() : {}, raw: answer.rawPayload } as ApiAnswer
  }
  const refresh = async () => {
    const { csrfToken } = (await ask('GET', '/session')).body
    csrf = typeof csrfToken === 'string' ? csrfToken : ''
  }
  const visitor: Visitor = {
    get: path => ask('GET', path),
    send: async (method, path, body) => {
      const answer = await ask(
        method,
        path,
        body === undefined ? undefined : { body: JSON.stringify(body), type: 'application/json' },
      )
      if (cookie) await refresh()
      return answer
    },
    upload: (path, bytes) => ask('POST', path, { body: Buffer.from(bytes), type: 'application/octet-stream' }),
    forgetToken: () => {
      csrf = ''
    },
    signIn: (signName, password) => visitor.send('POST', '/session', { signName, password }),
  }
  return visitor
}
