import { say } from '../../texts/index.ts'
import { refuse } from '../../values/refusal.ts'
import { type Replay, replayStored } from '../modules/law/index.ts'
import { reading } from './database.ts'
import { languageOf, option, options, plainWords, print } from './words.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * `replay <decision> [--pack id|hash] [--setting name=value] [--json]`: computes a stored decision again with the bundle that is
 * kept. Exit 0 when the sheet is the same byte by byte, 1 when it differs.
 */
export async function replay(words: readonly string[]): Promise<number> {
  const [given = ''] = plainWords(words, ['json'])
  const decision = given.toLowerCase()
  if (!uuid.test(decision)) refuse('decision-not-named', { given })
  const settings = options(words, 'setting')
  const found = await reading(sql => replayStored(sql, decision, { pack: option(words, 'pack'), settings }))
  if (words.includes('--json')) print(JSON.stringify(found, null, 2))
  else for (const line of linesOf(found, words)) print(line)
  return found.identical ? 0 : 1
}

function linesOf(found: Replay, words: readonly string[]): string[] {
  const language = languageOf(words)
  const text = (key: string, params: Record<string, string | number>) =>
    say(language, 'command-line', `replay.${key}`, params)
  // The row of a rule begins with what came of it.
  const shown = (value: string | null) =>
    (value ?? '—').replace(/^(holds|broken|owed|wait|warning)(?= \()/, mark => text(`marks.${mark}`, {}))
  const head = { decision: found.decision, hash: found.packHash }
  if (found.identical) return [text('identical', head)]
  return [
    text(found.hypothetical ? 'would-differ' : 'differs', head),
    ...found.differences.map(({ part, what, says, before, after }) => {
      const said = says === null ? '' : ` ${language === 'en' ? says.en : says.zh}`
      return text('difference', {
        part: text(`parts.${part}`, {}),
        what: `${what}${said}`,
        before: shown(before),
        after: shown(after),
      })
    }),
  ]
}
