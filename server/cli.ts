import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { readCases, runCase } from '../policies/cases.ts'
import { packs } from '../policies/index.ts'
import { loadProofs, runnersOf } from '../policies/proof-register.ts'
import { explain, parseFacts, type SettingEntry, settingsOf, type Used } from '../policies/kit.ts'
import { say } from '../texts/index.ts'
import { isDay } from '../values/days.ts'
import { type Reason, Refusal, refuse } from '../values/refusal.ts'
import { calendarOf } from '../values/working-days.ts'
import { nationalCalendar } from './platform/national-calendar.ts'

const settingValue = z.union([z.int().min(0), z.string(), z.object({ numerator: z.int(), denominator: z.int() })])

const usedEntry = z.object({
  on: z.string(),
  key: z.string(),
  take: z.int().min(0),
  as: z.string().optional(),
  once: z.string().optional(),
})

const settingEntry = z.object({
  name: z.string(),
  from: z.string().refine(isDay, 'YYYY-MM-DD').default('1900-01-01'),
  territory: z.string().optional(),
  value: settingValue,
})

/** A facts file: the pack's fact names, flat; beside them what was taken before and settings, as a list or by name. */
const factsFile = z
  .object({
    used: z.array(usedEntry).default([]),
    settings: z.union([z.array(settingEntry), z.record(z.string(), settingValue)]).default([]),
  })
  .catchall(z.unknown())

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function option(words: readonly string[], name: string): string | undefined {
  const place = words.indexOf(`--${name}`)
  if (place >= 0) return words[place + 1]
  return words.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3)
}

function readText(file: string | undefined): string {
  if (file === undefined || !existsSync(file)) refuse('file-not-found', { file: file ?? '' })
  return readFileSync(file, 'utf8')
}

function readParsed(file: string | undefined, how: (text: string) => unknown): unknown {
  const text = readText(file)
  try {
    return how(text)
  } catch (error) {
    return refuse('file-not-readable', {
      file: file ?? '',
      why: error instanceof Error ? error.message : String(error),
    })
  }
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

/** `cases <file>`: a line per case, then the counts. Returns the exit code: 0 only when all pass. */
async function runCases(words: readonly string[]): Promise<number> {
  const runners = runnersOf(await loadProofs())
  const { entries, years } = nationalCalendar()
  const calendar = calendarOf(entries, years)
  const cases = readParsed(words[0], text => readCases(parse(text))) as ReturnType<typeof readCases>
  let passed = 0
  for (const worked of cases) {
    const outcome = runCase(worked, calendar, runners)
    if (outcome.passed) passed += 1
    print(
      outcome.passed ? `pass ${outcome.id}` : `FAIL ${outcome.id}: expected ${outcome.expected} found ${outcome.found}`,
    )
  }
  print(`${passed} passed, ${cases.length - passed} failed`)
  return passed === cases.length ? 0 : 1
}

function settingsIn(given: z.infer<typeof factsFile>['settings'], territory: string): SettingEntry[] {
  if (Array.isArray(given)) return given.map(entry => ({ ...entry, territory: entry.territory ?? territory }))
  return Object.entries(given).map(([name, value]) => ({ name, value, territory, from: '1900-01-01' }))
}

/** `assess --scheme <pack>[/<scheme>] --facts <file>`: verdict and decision sheet of one line, as JSON. */
function assess(words: readonly string[]): number {
  const [packId, schemeId] = (option(words, 'scheme') ?? '').split('/')
  const pack = packs.find(entry => entry.id === packId)
  const known = packs.flatMap(entry => entry.schemes.map(scheme => `${entry.id}/${scheme.id}`))
  if (pack === undefined || (schemeId !== undefined && !pack.schemes.some(scheme => scheme.id === schemeId))) {
    return refuse('scheme-unknown', { given: option(words, 'scheme') ?? '', allowed: known.join(', ') })
  }
  const bestOf = Object.keys(pack.bestOf)[0]
  if (schemeId === undefined && bestOf === undefined) {
    return refuse('scheme-unknown', { given: pack.id, allowed: known.join(', ') })
  }
  const read = factsFile.safeParse(readParsed(option(words, 'facts'), text => JSON.parse(text) as unknown))
  if (!read.success) {
    throw new Refusal(
      read.error.issues.map(issue => {
        const field = issue.path.map(String).join('.') || 'facts'
        return { code: 'facts-file-not-allowed', params: { field, allowed: issue.message }, at: { field } }
      }),
    )
  }
  const { used, settings, ...raw } = read.data
  const facts = parseFacts(pack.facts, raw)
  const entries = settingsIn(settings, pack.territory)
  const chain = [...new Set(entries.map(entry => entry.territory)), pack.territory]
  const sheet = explain({
    pack,
    scheme: schemeId === undefined ? { bestOf: bestOf ?? '' } : { id: schemeId },
    facts,
    settings: settingsOf(entries, chain),
    used: used.map(entry => withoutUndefined(entry) as Used),
  })
  print(JSON.stringify({ verdict: sheet.verdict, amountFen: sheet.amountFen, amount: sheet.amount, sheet }, null, 2))
  return 0
}

const verbs: Record<string, (words: readonly string[]) => number | Promise<number>> = { cases: runCases, assess }

function tell(reason: Reason): string {
  const namespace = reason.code.startsWith('fact-') ? 'refusals-facts' : 'command-line'
  const field = reason.at?.field === undefined ? '' : `${reason.at.field}: `
  return `${field}${say('en', namespace, reason.code, reason.params)} / ${say('zh-CN', namespace, reason.code, reason.params)}`
}

async function main(): Promise<number> {
  const [verb, ...words] = process.argv.slice(2)
  const run = verb === undefined ? undefined : verbs[verb]
  if (run === undefined) {
    process.stderr.write(`${say('en', 'command-line', 'usage')}\n${say('zh-CN', 'command-line', 'usage')}\n`)
    return 2
  }
  try {
    return await run(words)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    for (const reason of error.reasons) process.stderr.write(`${tell(reason)}\n`)
    return 2
  }
}

process.exitCode = await main()
