import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { buildHttp } from './platform/http.ts'
import type { Environment } from './platform/context.ts'
import type { JobHandlers } from './platform/jobs.ts'
import type { Route } from './platform/route.ts'
import type { TimerHandlers } from './platform/timers.ts'
import * as identity from './modules/identity/index.ts'
import * as registry from './modules/registry/index.ts'
import * as law from './modules/law/index.ts'
import * as notifications from './modules/notifications/index.ts'
import * as review from './modules/review/index.ts'
import * as publicity from './modules/publicity/index.ts'
import * as entitlements from './modules/entitlements/index.ts'
import * as claims from './modules/claims/index.ts'
import * as funds from './modules/funds/index.ts'
import * as oversight from './modules/oversight/index.ts'
import { systemRoutes } from './system-routes.ts'

/** What each module brings, in the order of `modules/order.ts`. */
const modules: { routes: readonly Route[]; timers?: TimerHandlers; jobs?: JobHandlers }[] = [
  identity,
  registry,
  law,
  notifications,
  review,
  publicity,
  entitlements,
  claims,
  funds,
  oversight,
]

export const routes: readonly Route[] = [...systemRoutes, ...modules.flatMap(module => module.routes)]
export const timers: TimerHandlers = Object.assign({}, ...modules.map(module => module.timers ?? {}))
export const jobs: JobHandlers = Object.assign({}, ...modules.map(module => module.jobs ?? {}))

const dist = fileURLToPath(new URL('../dist/web/', import.meta.url))

/** The whole server on one port: API, OpenAPI document, health, and the built web. */
export async function buildApp(environment: Environment): Promise<FastifyInstance> {
  const app = await buildHttp(environment, routes, identity.actorOf)
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive' }))
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await environment.database`select 1`
      return { status: 'ready' }
    } catch {
      return reply.status(503).send({ status: 'database-not-reached' })
    }
  })
  if (existsSync(`${dist}index.html`)) await serveWeb(app)
  return app
}

/** `/work/…` is the workplace application; everything else that is not a file is the light public one. */
async function serveWeb(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    index: false,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const pages = { work: readFileSync(`${dist}work.html`, 'utf8'), open: readFileSync(`${dist}index.html`, 'utf8') }
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || request.url.startsWith('/assets/')) {
      return reply.status(404).send({ reasons: [{ code: 'not-found' }] })
    }
    return reply
      .type('text/html')
      .header('cache-control', 'no-cache')
      .send(request.url.startsWith('/work') ? pages.work : pages.open)
  })
  app.get('/', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/html').header('cache-control', 'no-cache').send(pages.open),
  )
}
