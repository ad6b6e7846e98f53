import { existsSync, readFileSync } from 'node:fs'
import { type Language, say } from '../../texts/index.ts'
import { type Reason, refuse } from '../../values/refusal.ts'

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

/** The file's text; `-` is the standard input. @throws Refusal `file-not-found`. */
export function readText(file: string | undefined): string {
  if (file === '-') return readFileSync(0, 'utf8')
  if (file === undefined || !existsSync(file)) refuse('file-not-found', { file: file ?? '' })
  return readFileSync(file, 'utf8')
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
