import { packs } from '../../policies/index.ts'
import { officeName, type Pack } from '../../policies/kit.ts'
import { checkProofs } from '../../policies/proofs.ts'
import { loadProofs } from '../../policies/proof-register.ts'
import { type Language, say } from '../../texts/index.ts'
import { refuse } from '../../values/refusal.ts'
import { citationFaults, noticeDigest, packHash, publishedNames, rulesOf } from '../modules/law/index.ts'
import { readingIfThere } from './database.ts'
import { languageOf, plainWords, print } from './words.ts'

const text = (language: Language, key: string, params: Record<string, string | number> = {}) =>
  say(language, 'command-line', `law.${key}`, params)

/** `law list | show <pack>[/<scheme>] | check [<pack>]`. */
export async function law(words: readonly string[]): Promise<number> {
  const [verb, address] = plainWords(words)
  const language = languageOf(words)
  if (verb === 'list') return list(language)
  if (verb === 'show') return show(address ?? '', language)
  if (verb === 'check') return check(address, language)
  return refuse('law-verb-unknown', { given: ['law', verb ?? ''].join(' ').trim() })
}

const word = (language: Language, says: { zh: string; en: string }) => (language === 'en' ? says.en : says.zh)

function list(language: Language): number {
  for (const pack of packs) {
    const later = pack.amends === undefined ? '' : text(language, 'later', { pack: pack.amends.pack })
    const { from, to } = pack.inForce
    print(
      `${pack.id}  ${pack.number}  ${word(language, pack.title)}  ${from} – ${to ?? ''}  ${packHash(pack.id).slice(0, 16)}${later}`,
    )
    for (const scheme of pack.schemes)
      print(`  ${pack.id}/${scheme.id}  ${scheme.clause}  ${word(language, scheme.title)}`)
  }
  return 0
}

function show(address: string, language: Language): number {
  const [packId, schemeId] = address.split('/')
  const pack = packs.find(one => one.id === packId)
  const scheme = pack?.schemes.find(one => one.id === schemeId)
  if (pack === undefined || (schemeId !== undefined && scheme === undefined)) {
    const allowed = packs.flatMap(one => [one.id, ...one.schemes.map(own => `${one.id}/${own.id}`)])
    return refuse('scheme-unknown', { given: address, allowed: allowed.join(', ') })
  }
  if (scheme === undefined) {
    print(noticeDigest(pack, language))
    return 0
  }
  print(`${pack.id}/${scheme.id}  ${word(language, scheme.title)}  ${scheme.clause}`)
  for (const rule of rulesOf(pack, scheme)) print(`  ${rule.clause}  ${word(language, rule.says)}  [${rule.rule}]`)
  return 0
}

/** Every figure cited, every rule with its lonely case, every doubt resolved or open; of one notice or all. Exit 1 on faults. */
async function check(address: string | undefined, language: Language): Promise<number> {
  const asked = packs.filter(pack => address === undefined || pack.id === address)
  if (asked.length === 0) refuse('pack-unknown', { given: address ?? '', allowed: packs.map(one => one.id).join(', ') })
  const published = await readingIfThere(sql => publishedNames(sql))
  const proven = await loadProofs(asked)
  let faults = 0
  let [resolved, open] = [0, 0]
  for (const { pack, proofs } of proven) {
    const found = [...citationFaults(pack), ...checkProofs(pack, proofs)]
    for (const fault of found) print(`FAULT ${fault}`)
    faults += found.length
    const own = pack.doubts.filter(doubt => doubt.settings.some(name => published?.has(name)))
    resolved += own.length
    open += pack.doubts.length - own.length
    for (const line of openDoubts(pack, language, published ?? new Set())) print(line)
    print(
      text(language, 'checked', {
        pack: pack.id,
        parameters: Object.keys(pack.parameters).length,
        rules: pack.schemes.reduce((sum, scheme) => sum + rulesOf(pack, scheme).length, 0),
        doubts: pack.doubts.length,
        faults: found.length,
      }),
    )
  }
  if (published === undefined) print(text(language, 'no-database'))
  print(text(language, 'doubts', { resolved, open }))
  print(text(language, 'faults', { faults }))
  return faults === 0 ? 0 : 1
}

/** Doubts on which the pack's own reading stands, each with who may decide otherwise. */
function openDoubts(pack: Pack, language: Language, published: ReadonlySet<string>): string[] {
  return pack.doubts
    .filter(doubt => !doubt.settings.some(name => published.has(name)))
    .map(doubt =>
      text(language, 'open', {
        pack: pack.id,
        id: doubt.id,
        question: word(language, doubt.question),
        owner: word(language, officeName(pack, doubt.owner)),
      }),
    )
}
