import { say } from '../texts/index.ts'
import { Refusal } from '../values/refusal.ts'
import { checkWords, tell } from './cli/words.ts'

type Verb = (words: readonly string[]) => number | Promise<number>

interface Known {
  load(): Promise<Verb>
  options: readonly string[]
  flags: readonly string[]
  /** How many words beside options. */
  plain: number
}

/** Each verb loads what it needs and no more. */
const verbs: Record<string, Known> = {
  cases: { load: async () => (await import('./cli/cases.ts')).runCases, options: [], flags: [], plain: 1 },
  assess: {
    load: async () => (await import('./cli/assess.ts')).assess,
    options: ['scheme', 'facts'],
    flags: ['lines', 'explain'],
    plain: 0,
  },
  explain: {
    load: async () => (await import('./cli/assess.ts')).explainLine,
    options: ['scheme', 'facts', 'language', 'pdf'],
    flags: [],
    plain: 0,
  },
  replay: {
    load: async () => (await import('./cli/replay.ts')).replay,
    options: ['pack', 'setting', 'language'],
    flags: ['json'],
    plain: 1,
  },
  law: { load: async () => (await import('./cli/law.ts')).law, options: ['language'], flags: [], plain: 2 },
}

/** A reader that has seen enough (`| head`) closes its end: nothing is left to say. */
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

async function main(): Promise<number> {
  const [verb, ...words] = process.argv.slice(2)
  const known = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (known === undefined) {
    process.stderr.write(`${say('en', 'command-line', 'usage')}\n${say('zh-CN', 'command-line', 'usage')}\n`)
    return 2
  }
  try {
    checkWords(words, known)
    const run = await known.load()
    return await run(words)
  } catch (error) {
    // What nobody thought of is named; where it happened helps only who looks into the code.
    const why = error instanceof Error ? error.message : String(error)
    const reasons = error instanceof Refusal ? error.reasons : [{ code: 'unexpected', params: { why } }]
    for (const reason of reasons) process.stderr.write(`${tell(reason)}\n`)
    return 2
  }
}

process.exitCode = await main()
