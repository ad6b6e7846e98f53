import { closeSync, openSync, readSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { type Language, say } from '../../texts/index.ts'
import { type Reason, Refusal, refuse } from '../../values/refusal.ts'

/** One line on the standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The value of `--name value` or `--name=value`. */
export function option(words: readonly string[], name: string): string | undefined {
  return options(words, name)[0]
}

/** Every value of an option that may be given several times. */
export function options(words: readonly string[], name: string): string[] {
  return words.flatMap((word, place) => {
    if (word === `--${name}`) return words[place + 1] ?? []
    return word.startsWith(`--${name}=`) ? word.slice(name.length + 3) : []
  })
}

/** Words that belong to no option. `flags` take no value. */
export function plainWords(words: readonly string[], flags: readonly string[] = []): string[] {
  return words.filter((word, place) => {
    if (word.startsWith('--')) return false
    const before = words[place - 1]
    return before === undefined || !before.startsWith('--') || before.includes('=') || flags.includes(before.slice(2))
  })
}

/** A file of facts or cases is some kilobytes; what is much larger is another file, and must not fill the memory. */
const mostMegabytes = 64

/**
 * The file's text; `-` is the standard input.
 * @throws Refusal `file-not-found`, `file-is-folder`, `file-too-large` or `file-not-readable`.
 */
export function readText(file: string | undefined): string {
  const name = file ?? ''
  try {
    const source = name === '-' ? 0 : openSync(name, 'r')
    try {
      return textOf(source) ?? refuse('file-too-large', { file: name, most: `${mostMegabytes} MB` })
    } finally {
      if (source !== 0) closeSync(source)
    }
  } catch (error) {
    throw fileRefusal(name, error)
  }
}

function textOf(source: number): string | undefined {
  const parts: Buffer[] = []
  let length = 0
  for (;;) {
    const part = Buffer.alloc(1024 * 1024)
    const read = readSome(source, part)
    if (read === 0) return Buffer.concat(parts).toString('utf8')
    length += read
    if (length > mostMegabytes * 1024 * 1024) return undefined
    parts.push(part.subarray(0, read))
  }
}

/** A standard input that somebody else set to not waiting has nothing yet: then it is asked again. */
function readSome(source: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(source, part)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What the system says of a file, as a refusal; anything else stays what it is. */
export function fileRefusal(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (error instanceof Refusal || code === '') return error
  if (code === 'EISDIR') return new Refusal([{ code: 'file-is-folder', params: { file } }])
  if (code === 'ENOENT') return new Refusal([{ code: 'file-not-found', params: { file } }])
  return new Refusal([{ code: 'file-not-readable', params: { file, why: code } }])
}

/** Writes a file. @throws Refusal `file-not-writable`. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes)
  } catch (error) {
    refuse('file-not-writable', { file, why: codeOf(error) })
  }
}

/** Refuses a word or option that the verb does not know: a slip of the pen must not change silently what is asked. */
export function checkWords(
  words: readonly string[],
  known: { options: readonly string[]; flags: readonly string[]; plain: number },
): void {
  const names = [...known.options, ...known.flags]
  const allowed = names.map(name => `--${name}`).join(', ')
  const reasons: Reason[] = []
  for (const [place, word] of words.entries()) {
    if (!word.startsWith('--')) continue
    const [name = '', value] = word.slice(2).split('=', 2)
    if (!names.includes(name)) reasons.push({ code: 'option-unknown', params: { given: word, allowed } })
    else if (known.options.includes(name) && (value ?? words[place + 1]) === undefined)
      reasons.push({ code: 'option-empty', params: { option: word } })
  }
  const surplus = plainWords(words, known.flags).slice(known.plain)
  for (const given of surplus) reasons.push({ code: 'word-unexpected', params: { given, allowed } })
  if (reasons.length > 0) throw new Refusal(reasons)
}

/** What `how` reads in the file. @throws Refusal `file-not-readable` with the reader's own words. */
export function readParsed<T>(file: string | undefined, how: (text: string) => T): T {
  // A mark of byte order, as spreadsheets and editors on Windows write it, is no part of the text.
  const text = readText(file).replace(/^\uFEFF/, '')
  try {
    return how(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refuse('file-not-readable', { file: file ?? '', why })
  }
}

/** `--language zh|en`; Chinese unless stated. */
export function languageOf(words: readonly string[]): Language {
  const given = option(words, 'language') ?? 'zh'
  if (given === 'zh' || given === 'zh-CN') return 'zh-CN'
  return given === 'en' ? 'en' : refuse('language-unknown', { given })
}

const namespaces = ['command-line', 'refusals-law', 'refusals-facts', 'refusals-platform', 'refusals-paper']

/** A refusal in both languages. */
export function tell(reason: Reason): string {
  const field = reason.at?.field === undefined ? '' : `${reason.at.field}: `
  return `${field}${sentence('en', reason)} / ${sentence('zh-CN', reason)}`
}

function sentence(language: Language, reason: Reason): string {
  for (const namespace of namespaces) {
    try {
      return say(language, namespace, reason.code, reason.params)
    } catch {
      // Each module has its own sentences: the next one is asked.
    }
  }
  return reason.code
}
