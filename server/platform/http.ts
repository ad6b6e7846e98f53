import { Readable } from 'node:stream'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { Refusal } from '../../values/refusal.ts'
import { type Actor, type Context, type Environment, publicActor, runAct } from './context.ts'
import { readCommand, storeCommand } from './commands.ts'
import { answerError, largestFileMegabytes, largestInputMegabytes } from './errors.ts'
import { type Download, isStream, type LineStream, type Route } from './route.ts'
import { closeSession, findSession, type Session } from './sessions.ts'
import { mustBeStorable } from './storable-text.ts'

const linesType = 'application/x-ndjson'

export const cookieName = 'zhipei_session'

/** Turns a session into who acts: the identity module knows accounts and mandates. */
export type ActorOf = (ctx: Context, session: Session) => Promise<Actor | undefined>

/** Builds the server of all routes below /api/v1. Every border check is here, once. */
export async function buildHttp(
  environment: Environment,
  routes: readonly Route[],
  actorOf: ActorOf,
): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: environment.config.secureCookies,
    bodyLimit: largestInputMegabytes * 1024 * 1024,
    requestIdHeader: false,
    logger: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void answerError(environment, error, request, reply),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, request, reply) => answerError(environment, error, request, reply))
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largestFileMegabytes * 1024 * 1024 },
    (_request, body, done) => done(null, body),
  )
  // Not read here: a `lines` route takes it as it comes, all others refuse it.
  app.addContentTypeParser(linesType, (_request, body, done) => done(null, body))
  await app.register(cookie)
  await app.register(compress, { threshold: 2048 })
  await app.register(rateLimit, { max: 1200, timeWindow: 60_000 })
  await app.register(helmet, {
    hsts: environment.config.secureCookies,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: environment.config.secureCookies ? [] : null,
      },
    },
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Zhipei',
        version: 'v1',
        description: 'Everything that the pages do. Amounts are whole fen, days are YYYY-MM-DD.',
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(
    async api => {
      // Answers show people: no browser or proxy keeps them.
      api.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
      for (const route of routes) mount(api, environment, route, actorOf)
    },
    { prefix: '/api/v1' },
  )
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  return app
}

function mount(api: FastifyInstance, environment: Environment, route: Route, actorOf: ActorOf): void {
  const changes = route.method !== 'GET'
  const actors = new WeakMap<FastifyRequest, Actor>()
  api.route({
    method: route.method,
    url: route.path,
    ...(route.mostPerHour ? { config: { rateLimit: { max: route.mostPerHour, timeWindow: 3_600_000 } } } : {}),
    schema: {
      operationId: route.name,
      summary: route.summary,
      tags: [route.module],
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { querystring: route.query } : {}),
      ...(route.body && !route.upload ? { body: route.body } : {}),
      ...(route.upload ? { consumes: ['application/octet-stream'] } : {}),
      ...(route.response && !route.download ? { response: { 200: route.response } } : {}),
    },
    ...(route.lines ? { validatorCompiler: validateUnlessStream } : {}),
    // Before a body is read or an input judged: whoever may not call learns nothing and sends nothing.
    onRequest: async request => {
      const { actor, session } = await whoActs(environment, request.cookies[cookieName], actorOf)
      refuseUnlessAllowed(route, actor)
      const byCookie = actor.kind === 'person'
      if (changes && byCookie && request.headers['x-csrf-token'] !== session?.csrfToken)
        throw new Refusal([{ code: 'csrf-token-wrong' }])
      actors.set(request, actor)
    },
    handler: async (request, reply) => {
      const token = request.cookies[cookieName]
      const actor = route.unnamed ? publicActor : (actors.get(request) ?? publicActor)
      mustBeReadable(route, request)
      const input = { params: request.params, query: request.query, body: request.body, address: request.ip }
      const prepared = route.prepare ? await route.prepare(environment, actor, input) : undefined
      const address = route.unnamed ? null : request.ip
      const options = { actor, act: route.name, address, reading: !changes || route.asks === true }
      const command = changes && !route.asks ? commandOf(environment, { request, route, actor }) : undefined
      const outcome = await runAct(environment, options, async ctx => {
        const stored = command ? await readCommand(ctx, command) : undefined
        if (stored) ctx.record({ detail: { repeated: true } })
        if (stored) return { answer: stored.response, cookies: ctx.session, download: false }
        const answer = await route.handle(ctx, input, prepared)
        const download = Boolean(route.download)
        if (command && !download && !ctx.session.set) await storeCommand(ctx, command, answer)
        return { answer, cookies: ctx.session, download }
      })
      if (token && (outcome.cookies.clear || outcome.cookies.set))
        await environment.database.begin(sql => closeSession(sql, token))
      setCookie(environment, reply, outcome.cookies)
      if (isLineStream(outcome.answer)) return reply.type(linesType).send(Readable.from(outcome.answer.lines))
      return outcome.download ? sendFile(reply, outcome.answer as Download) : reply.send(outcome.answer ?? {})
    },
  })
}

function validateUnlessStream(part: { schema: unknown }): ReturnType<typeof validatorCompiler> {
  const validate = validatorCompiler(part as never)
  return input => (isStream(input) ? { value: input } : validate(input))
}

function isLineStream(answer: unknown): answer is LineStream {
  return (
    typeof answer === 'object' && answer !== null && 'lines' in answer && Symbol.asyncIterator in Object(answer.lines)
  )
}

async function whoActs(environment: Environment, token: string | undefined, actorOf: ActorOf) {
  if (!token) return { actor: publicActor, session: undefined }
  return runAct(environment, { actor: publicActor, act: 'readSession', reading: true }, async ctx => {
    const session = await findSession(ctx.sql, token)
    const actor = session ? await actorOf(ctx, session) : undefined
    return { actor: actor ?? publicActor, session }
  })
}

function refuseUnlessAllowed(route: Route, actor: Actor): void {
  if (route.who.includes('public')) return
  if (actor.kind !== 'person') throw new Refusal([{ code: 'sign-in-needed' }])
  if (route.who.includes('signed-in') || route.who.some(role => actor.roles.includes(role))) return
  throw new Refusal([{ code: 'role-not-allowed' }])
}

/** What no schema of a route looks at: a file where one is due, and text that can be stored. */
function mustBeReadable(route: Route, request: FastifyRequest): void {
  if (route.upload && (!Buffer.isBuffer(request.body) || request.body.length === 0))
    throw new Refusal([{ code: 'upload-empty' }])
  const streams = isStream(request.body)
  if (streams && !route.lines) throw new Refusal([{ code: 'input-not-allowed', params: { field: 'content-type' } }])
  const { params, query, body } = request
  mustBeStorable({
    ...(params as object),
    ...(query as object),
    ...(route.body && !route.upload && !streams ? (body as object) : {}),
  })
}

/** The request under its key. Its hash is keyed: a body may hold a password or an id, which a plain hash would give away. */
function commandOf(environment: Environment, of: { request: FastifyRequest; route: Route; actor: Actor }) {
  const { request, route, actor } = of
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) return undefined
  const body = Buffer.isBuffer(request.body) ? request.body.toString('base64') : JSON.stringify(request.body ?? null)
  const requestHash = environment.sealing.hash(`${request.url}\n${body}`)
  return {
    actor: actor.accountId ?? environment.sealing.hash(`public ${request.ip}`),
    key,
    operation: route.name,
    requestHash,
  }
}

function setCookie(environment: Environment, reply: FastifyReply, cookies: Context['session']): void {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: environment.config.secureCookies } as const
  if (cookies.set) reply.setCookie(cookieName, cookies.set, options)
  else if (cookies.clear) reply.clearCookie(cookieName, options)
}

function sendFile(reply: FastifyReply, file: Download) {
  const disposition = file.inline ? 'inline' : 'attachment'
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
    .send(Buffer.from(file.bytes))
}
