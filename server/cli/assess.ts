import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { Sheet } from '../../policies/kit.ts'
import { Refusal, refuse } from '../../values/refusal.ts'
import {
  assessLine,
  assessStream,
  besideFacts,
  rulebookOf,
  settingsFrom,
  sheetLines,
  sheetPaper,
  usedFrom,
} from '../modules/law/index.ts'
import { closePrinter, printForm } from '../platform/paper/index.ts'
import { fileRefusal, languageOf, option, print, readParsed, writeOut } from './words.ts'

/** A facts file: the pack's fact names, flat; beside them what was taken before and settings, as a list or by name. */
const factsFile = z.object(besideFacts).catchall(z.unknown())

const needed = (words: readonly string[], name: string) =>
  option(words, name) ?? refuse('option-missing', { option: `--${name}` })

const bookNamed = (words: readonly string[]) => rulebookOf({ scheme: needed(words, 'scheme') }, place => [place])

function assessFile(words: readonly string[]): Sheet {
  const book = bookNamed(words)
  const read = factsFile.safeParse(readParsed(needed(words, 'facts'), text => JSON.parse(text) as unknown))
  if (!read.success) {
    throw new Refusal(
      read.error.issues.map(issue => {
        const field = issue.path.map(String).join('.') || 'facts'
        return { code: 'facts-file-not-allowed', params: { field, allowed: issue.message }, at: { field } }
      }),
    )
  }
  const { used, settings, ...facts } = read.data
  const line = { facts, used: usedFrom(used), settings: settingsFrom(book, settings, []) }
  return assessLine(book, line, { sheet: 'with' }).sheet ?? refuse('not-found')
}

/**
 * `assess --scheme <pack>[/<scheme>] --facts <file>`: verdict and decision sheet of one line, as JSON. A file that ends in
 * `.ndjson` or `.jsonl`, and `-` with `--lines`, is a line of facts per line, answered line by line.
 */
export async function assess(words: readonly string[]): Promise<number> {
  const file = option(words, 'facts')
  if (words.includes('--lines') || /\.(ndjson|jsonl)$/.test(file ?? '')) return assessMany(words, file)
  const sheet = assessFile(words)
  print(JSON.stringify({ verdict: sheet.verdict, amountFen: sheet.amountFen, amount: sheet.amount, sheet }, null, 2))
  return 0
}

async function assessMany(words: readonly string[], file: string | undefined): Promise<number> {
  const book = bookNamed(words)
  const name = file ?? refuse('option-missing', { option: '--facts' })
  const bytes: Readable = name === '-' ? process.stdin : createReadStream(name)
  const sheet = words.includes('--explain') ? 'with' : 'without'
  const settings = settingsFrom(book, undefined, [])
  let answered = 0
  const counted = async function* () {
    for await (const batch of assessStream(bytes, { book, settings, sheet })) {
      answered += 1
      yield batch
    }
  }
  try {
    await pipeline(counted, process.stdout, { end: false })
  } catch (error) {
    throw fileRefusal(name, error)
  }
  return answered > 0 ? 0 : refuse('file-without-lines', { file: name })
}

/** `explain --scheme … --facts … [--language zh|en] [--pdf file]`: the decision sheet to read, or as a printed form. */
export async function explainLine(words: readonly string[]): Promise<number> {
  const language = languageOf(words)
  const sheet = assessFile(words)
  const file = option(words, 'pdf')
  if (file === undefined) {
    for (const line of sheetLines(sheet, language)) print(line)
    return 0
  }
  try {
    const { pdf } = await printForm(sheetPaper(sheet, { language, formId: 'S-EXAMPLE', day: null, reference: null }))
    await writeOut(file, pdf)
  } finally {
    await closePrinter()
  }
  print(file)
  return 0
}
