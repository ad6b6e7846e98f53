import type { Readable } from 'node:stream'
import { type Reason, Refusal } from '../../../values/refusal.ts'
import type { Settings } from '../../../policies/kit.ts'
import { assessLine, readLine, type Rulebook } from './assess.ts'

/** A line of facts is a few hundred bytes; a longer one is a mistake, and must not fill the memory. */
export const longestLineBytes = 64 * 1024

type Line = { text: string } | { reason: Reason }

/** Lines of a stream of bytes; 'pause' where the sender has paused, 'blank' for a line without anything. One that is too long is answered as such; what follows is read on. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line | 'blank' | 'pause'> {
  let parts: Uint8Array[] = []
  let length = 0
  let skipping = false
  const take = (): Line | 'blank' => {
    const text = skipping ? '' : Buffer.concat(parts).toString().trim()
    const line: Line | 'blank' = skipping
      ? { reason: { code: 'line-too-long', params: { most: longestLineBytes } } }
      : text === ''
        ? 'blank'
        : { text }
    parts = []
    length = 0
    skipping = false
    return line
  }
  for await (const chunk of bytes) {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(0x0a, from)
      const part = chunk.subarray(from, end === -1 ? undefined : end)
      length += part.length
      if (length > longestLineBytes) skipping = true
      if (skipping) parts = []
      else parts.push(part)
      if (end === -1) break
      yield take()
      from = end + 1
    }
    yield 'pause'
  }
  yield take()
}

/**
 * Answers a stream of facts line by line and in its order: what one asks for is read, judged and written before the next is read,
 * so that a slow reader slows the sender and memory stays flat. A bad line is answered with its refusal and number.
 */
export async function* assessStream(
  bytes: Readable,
  of: { book: Rulebook; settings: Settings; sheet: 'with' | 'without' },
): AsyncGenerator<string> {
  let lineNumber = 0
  let batch = ''
  for await (const line of linesOf(bytes)) {
    if (line !== 'pause') lineNumber += 1
    if (typeof line === 'object') {
      batch += `${JSON.stringify(answerTo(line, lineNumber, of))}\n`
    }
    if (batch === '' || (line !== 'pause' && batch.length < 32_768)) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}

function answerTo(
  line: Line,
  lineNumber: number,
  of: { book: Rulebook; settings: Settings; sheet: 'with' | 'without' },
): object {
  try {
    if ('reason' in line) throw new Refusal([line.reason])
    const { facts, used } = readLine(line.text, lineNumber)
    return { line: lineNumber, ...assessLine(of.book, { facts, used, settings: of.settings }, of) }
  } catch (error) {
    // One line that nobody thought of must not end the answers to all the others: it is named.
    const reasons: Reason[] = error instanceof Refusal ? error.reasons : [{ code: 'line-not-judged' }]
    return {
      line: lineNumber,
      reasons: reasons.map(reason => ({ ...reason, at: { ...reason.at, row: lineNumber } })),
    }
  }
}
