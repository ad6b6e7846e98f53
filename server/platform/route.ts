import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Actor, Context, Environment } from './context.ts'

/** A file as an answer. */
export interface Download {
  fileName: string
  mediaType: string
  bytes: Uint8Array
  /** Shown in the page instead of saved (pictures, PDF). */
  inline?: true
}

/** An answer that is written while the request is still read: line by line, as fast as the reader takes it. */
export interface LineStream {
  lines: AsyncIterable<string>
}

/** The body of a `lines` route that came as newline-delimited JSON instead of one JSON value. */
export function isStream(body: unknown): body is Readable {
  return body instanceof Readable
}

export interface RouteInput<P, Q, B> {
  params: P
  query: Q
  body: B
  address: string
}

/**
 * One address of the API, as a module exports it; the HTTP border does the rest: sign-in, roles, CSRF, idempotency, the
 * transaction, the audit row, errors, the OpenAPI document.
 * `name` is the operation id and the act's name in the audit trail (verb-noun, camelCase).
 * `who`: roles that may call it; 'public' needs no sign-in; 'signed-in' any account. Territory, body and subject are checked
 * by the act itself: another body's ids answer 404.
 */
export interface Route<P = unknown, Q = unknown, B = unknown, X = unknown, R = unknown> {
  name: string
  module: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api/v1, e.g. `/claims/:claim/submission`. */
  path: string
  summary: string
  who: readonly string[]
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  /** JSON body; for `upload` routes the body is the raw file as a Buffer (`application/octet-stream`, its name in the query). */
  body?: z.ZodType<B>
  upload?: true
  /** Takes `application/x-ndjson` too: then the body is a stream of bytes (`isStream`) and the answer a `LineStream`. */
  lines?: true
  /** A POST that asks and changes nothing: no audit row, no idempotency key. */
  asks?: true
  response?: z.ZodType<R>
  /** Who calls stays unnamed, signed in or not: the act runs as the public's, its audit row has neither account nor address (W17). */
  unnamed?: true
  /** Calls that one address may make within an hour, beside the limit for all; for what anybody may call and is costly. */
  mostPerHour?: number
  /** Answers with a file; `response` is then absent. */
  download?: true
  /** Slow work before the transaction opens (reading a sheet, printing). Must not write rows. */
  prepare?(environment: Environment, actor: Actor, input: RouteInput<P, Q, B>): Promise<X>
  handle(ctx: Context, input: RouteInput<P, Q, B>, prepared: X): Promise<R | Download | LineStream>
}

/** Keeps a route's types while letting routes of all shapes stand in one list. */
export function route<P, Q, B, X, R>(definition: Route<P, Q, B, X, R>): Route {
  return definition as unknown as Route
}
