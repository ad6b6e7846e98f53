import { say } from '../texts/index.ts'
import { Refusal } from '../values/refusal.ts'
import { tell } from './cli/words.ts'

type Verb = (words: readonly string[]) => number | Promise<number>

/** Each verb loads what it needs and no more. */
const verbs: Record<string, () => Promise<Verb>> = {
  cases: async () => (await import('./cli/cases.ts')).runCases,
  assess: async () => (await import('./cli/assess.ts')).assess,
  explain: async () => (await import('./cli/assess.ts')).explainLine,
  replay: async () => (await import('./cli/replay.ts')).replay,
  law: async () => (await import('./cli/law.ts')).law,
}

async function main(): Promise<number> {
  const [verb, ...words] = process.argv.slice(2)
  const load = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (load === undefined) {
    process.stderr.write(`${say('en', 'command-line', 'usage')}\n${say('zh-CN', 'command-line', 'usage')}\n`)
    return 2
  }
  try {
    const run = await load()
    return await run(words)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    for (const reason of error.reasons) process.stderr.write(`${tell(reason)}\n`)
    return 2
  }
}

process.exitCode = await main()
