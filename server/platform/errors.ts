import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { type Reason, Refusal } from '../../values/refusal.ts'
import type { Environment } from './context.ts'
import { inputReason } from './input-reason.ts'

/** What one request may carry: a file, or anything else. */
export const largestFileMegabytes = 20
export const largestInputMegabytes = 8

/** Codes that are not "422: the input or the moment is wrong". Every code has its sentence in texts/<language>/refusals.json. */
const statuses: Record<string, number> = {
  'not-found': 404,
  'sign-in-needed': 401,
  'sign-in-failed': 401,
  'sign-in-throttled': 429,
  'too-many-requests': 429,
  'role-not-allowed': 403,
  'csrf-token-wrong': 403,
  'idempotency-key-reused': 409,
  'answered-already': 409,
  'already-exists': 409,
  'changed-meanwhile': 409,
  'file-too-large': 413,
  'input-too-large': 413,
  'sheet-file-too-large': 413,
}

/** HTTP status of a refusal code: those listed above, else 422 (the input or the moment is wrong). */
export function statusOf(code: string): number {
  return statuses[code] ?? 422
}

/** The one mapping from refusal to HTTP. Answers `{ reasons: [{ code, params, at }] }`; pages turn codes into sentences. */
export function answerError(environment: Environment, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Refusal) return send(reply, statusOf(error.reasons[0]?.code ?? ''), error.reasons)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fallback = error.validationContext ?? 'input'
    const reasons = error.validation.map(issue => inputReason({ ...issue, params: { ...issue.params } }, fallback))
    return send(reply, 422, reasons)
  }
  const status = (error as { statusCode?: number }).statusCode
  if (status === 413) return send(reply, 413, [tooLarge(request)])
  if (status === 429) return send(reply, 429, [{ code: 'too-many-requests' }])
  if (status && status < 500) return send(reply, status, [{ code: 'input-not-allowed', params: { field: 'request' } }])
  const reference = randomBytes(5).toString('hex')
  environment.log.error('unexpected', {
    reference,
    // Without what follows the question mark: names of files, searches and query codes stand there.
    path: request.url.split('?')[0],
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
  return send(reply, 500, [{ code: 'unexpected', params: { reference } }])
}

function tooLarge(request: FastifyRequest): Reason {
  const isFile = request.headers['content-type']?.startsWith('application/octet-stream')
  return isFile
    ? { code: 'file-too-large', params: { allowedMegabytes: largestFileMegabytes } }
    : { code: 'input-too-large', params: { allowedMegabytes: largestInputMegabytes } }
}

function send(reply: FastifyReply, status: number, reasons: Reason[]) {
  return reply.status(status).type('application/json').serializer(JSON.stringify).send({ reasons })
}
