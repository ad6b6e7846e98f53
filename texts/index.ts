import { readFileSync } from 'node:fs'

/** Languages in which every text stands; the first is complete by duty (zh-CN), the second for pages and sheets. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

interface Texts {
  readonly [key: string]: string | Texts
}

const loaded = new Map<string, Texts>()

function namespaceOf(language: Language, namespace: string): Texts {
  const name = `${language}/${namespace}`
  const known = loaded.get(name)
  if (known !== undefined) return known
  const texts = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Texts
  loaded.set(name, texts)
  return texts
}

/**
 * One sentence for what the server writes itself (sheets, letters, messages); pages load the same files on their own.
 * `key` may go down by dots; `{{name}}` is filled from `params`. Throws when the namespace or the key does not exist.
 */
export function say(
  language: Language,
  namespace: string,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  let found: string | Texts | undefined = namespaceOf(language, namespace)
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  if (typeof found !== 'string') throw new Error(`no text ${language}/${namespace} ${key}`)
  return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole))
}
