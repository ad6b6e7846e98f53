import type { lodgeObjection } from '../../api/publicity.ts'
import type { LodgedObjection, ObjectionAnswer } from '../../api/shapes.ts'
import { RefusalError } from '../../client.ts'
import type { Reason } from '../../../values/refusal.ts'

/**
 * Objections go without the cookie: somebody who is signed in and objects is not known by it (W17).
 * That is why this does not use the generated client.
 */
async function send<T>(path: string, body: BodyInit, mediaType: string): Promise<T> {
  const answer = await fetch(`/api/v1/public/${path}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': mediaType, accept: 'application/json' },
    body,
  }).catch(() => {
    throw new RefusalError([{ code: 'network-lost' }], 0)
  })
  const content = (await answer.json().catch(() => ({}))) as T & { reasons?: Reason[] }
  if (answer.ok) return content
  throw new RefusalError(
    content.reasons ?? [{ code: 'unexpected', params: { reference: answer.status } }],
    answer.status,
  )
}

export function lodge(slug: string, objection: Parameters<typeof lodgeObjection>[1]): Promise<LodgedObjection> {
  return send(`publicity/${encodeURIComponent(slug)}/objections`, JSON.stringify(objection), 'application/json')
}

export function lookUp(code: string): Promise<ObjectionAnswer> {
  return send('objections/lookup', JSON.stringify({ code }), 'application/json')
}

export function addEvidence(code: string, file: File): Promise<{ files: number }> {
  const query = new URLSearchParams({ code, name: file.name.slice(-200) }).toString()
  return send(`objections/evidence?${query}`, file, 'application/octet-stream')
}
