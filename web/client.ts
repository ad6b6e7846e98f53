import type { Reason } from '../values/refusal.ts'

/** A "no" of the server, or of this machine's network, as reasons that people can read (`parts/Reasons.tsx`). */
export class RefusalError extends Error {
  readonly reasons: readonly Reason[]
  readonly status: number

  constructor(reasons: readonly Reason[], status: number) {
    super(reasons.map(reason => reason.code).join(', '))
    this.name = 'RefusalError'
    this.reasons = reasons
    this.status = status
  }
}

export interface Asked {
  path: string
  method: string
  query?: object
  body?: unknown
}

export interface UploadFile {
  file: Blob
  /** Where the address takes the name in its query, that one is sent; this is for the messages. */
  onProgress?: (share: number) => void
}

export interface UploadAsked {
  path: string
  method: string
  query?: object
  file: UploadFile
}

/** What the server takes at most in one file. */
export const largestUploadMegabytes = 20

const networkLost: Reason = { code: 'network-lost' }
const pausesMilliseconds = [400, 1200]

let csrfToken = ''
let onSignedOut: () => void = () => undefined

/** The session read brings the token that every change must carry. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token
}

/** Told when the server says that nobody is signed in any more. */
export function whenSignedOut(react: () => void): void {
  onSignedOut = react
}

/**
 * Keys of changes that got no answer: sending the same again must carry the same key, so that the server does it once.
 */
const unanswered = new Map<string, string>()

/** 128 random bits; `crypto.randomUUID` is missing in old browsers and outside https. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

function keyFor(fingerprint: string): string {
  const key = unanswered.get(fingerprint) ?? randomKey()
  unanswered.set(fingerprint, key)
  return key
}

/** The full address of a read, for links and pictures. */
export function address(path: string, query: object = {}): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') parts.append(name, String(one))
    }
  }
  const text = parts.toString()
  return text === '' ? path : `${path}?${text}`
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Sends once more when the network fails: reads freely, changes under the same idempotency key. */
async function fetchPatiently(url: string, options: RequestInit): Promise<Response> {
  for (const milliseconds of pausesMilliseconds) {
    try {
      return await fetch(url, options)
    } catch {
      await pause(milliseconds)
    }
  }
  return fetch(url, options).catch(() => {
    throw new RefusalError([networkLost], 0)
  })
}

/** Calls one operation; throws RefusalError for every answer that is not a yes. */
export async function request<T>({ path, method, query, body }: Asked): Promise<T> {
  const url = address(path, query)
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers: Record<string, string> = { accept: 'application/json' }
  const fingerprint = `${method} ${url} ${text ?? ''}`
  if (method !== 'GET') {
    headers['x-csrf-token'] = csrfToken
    headers['idempotency-key'] = keyFor(fingerprint)
  }
  if (text !== undefined) headers['content-type'] = 'application/json'
  const answer = await fetchPatiently(url, {
    method,
    headers,
    credentials: 'same-origin',
    ...(text === undefined ? {} : { body: text }),
  })
  unanswered.delete(fingerprint)
  return read<T>(answer.status, await answer.text())
}

function read<T>(status: number, text: string): T {
  const content = parse(text)
  if (status >= 200 && status < 300) return content as T
  const reasons = (content as { reasons?: Reason[] } | null)?.reasons ?? [
    { code: 'unexpected', params: { reference: status } },
  ]
  if (status === 401 && reasons.some(reason => reason.code === 'sign-in-needed')) onSignedOut()
  throw new RefusalError(reasons, status)
}

function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return null
  }
}

/** Sends one file as it is; its size is checked before a byte leaves. Progress is a share from 0 to 1. */
export async function upload<T>({ path, method, query, file }: UploadAsked): Promise<T> {
  const name = String((query as { name?: string } | undefined)?.name ?? '')
  if (file.file.size > largestUploadMegabytes * 1024 * 1024) {
    const params = { allowedMegabytes: largestUploadMegabytes }
    throw new RefusalError([{ code: 'file-too-large', params, at: { file: name } }], 413)
  }
  if (file.file.size === 0) throw new RefusalError([{ code: 'file-empty', at: { file: name } }], 422)
  const url = address(path, query)
  const fingerprint = `${method} ${url} ${file.file.size} ${(file.file as File).lastModified ?? ''}`
  const key = keyFor(fingerprint)
  const answer = await sendPatiently({ url, method, key, file })
  unanswered.delete(fingerprint)
  return read<T>(answer.status, answer.text)
}

interface Sending {
  url: string
  method: string
  key: string
  file: UploadFile
}

async function sendPatiently(sending: Sending): Promise<{ status: number; text: string }> {
  for (const milliseconds of pausesMilliseconds) {
    const answer = await send(sending)
    if (answer !== null) return answer
    await pause(milliseconds)
  }
  const answer = await send(sending)
  if (answer === null) throw new RefusalError([networkLost], 0)
  return answer
}

/** XMLHttpRequest, because fetch tells no progress of what it sends. Null when the network failed. */
function send({ url, method, key, file }: Sending): Promise<{ status: number; text: string } | null> {
  return new Promise(resolve => {
    const sender = new XMLHttpRequest()
    sender.open(method, url)
    sender.setRequestHeader('content-type', 'application/octet-stream')
    sender.setRequestHeader('x-csrf-token', csrfToken)
    sender.setRequestHeader('idempotency-key', key)
    sender.upload.onprogress = event => {
      if (event.lengthComputable) file.onProgress?.(event.loaded / event.total)
    }
    sender.onload = () => resolve({ status: sender.status, text: sender.responseText })
    sender.onerror = () => resolve(null)
    sender.onabort = () => resolve(null)
    sender.send(file.file)
  })
}
