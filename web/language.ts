import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'zh-CN' | 'en'

/** Namespace → texts. */
export type Texts = Record<string, object>
/** File path → its texts, or how to load them, as `import.meta.glob` gives them. */
export type EagerFiles = Record<string, object>
export type LazyFiles = Record<string, () => Promise<object>>

const stored = 'zhipei.language'

const namespaceOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)

/** Prepares the texts: Chinese at once, English when it is asked for. Both have the same namespaces. */
export async function prepareLanguage(chinese: EagerFiles, english: LazyFiles): Promise<void> {
  const texts: Texts = {}
  for (const [path, content] of Object.entries(chinese)) texts[namespaceOf(path)] = content
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': texts as never },
    ns: Object.keys(texts),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  loadEnglish = async () => {
    await Promise.all(
      Object.entries(english).map(async ([path, load]) => {
        i18next.addResourceBundle('en', namespaceOf(path), await load(), true, true)
      }),
    )
  }
  const wanted = readStored(stored)
  if (wanted === 'en') await setLanguage('en')
  else document.documentElement.lang = 'zh-CN'
}

let loadEnglish: () => Promise<void> = async () => undefined

/** Texts that only some pages need, beside those pages: Chinese at once, English now or when it is asked for. */
export async function addTexts(chinese: EagerFiles, english: LazyFiles): Promise<void> {
  for (const [path, content] of Object.entries(chinese)) {
    i18next.addResourceBundle('zh-CN', namespaceOf(path), content, true, true)
  }
  const before = loadEnglish
  const load = async () => {
    await Promise.all(
      Object.entries(english).map(async ([path, read]) => {
        i18next.addResourceBundle('en', namespaceOf(path), await read(), true, true)
      }),
    )
  }
  loadEnglish = async () => {
    await Promise.all([before(), load()])
  }
  if (currentLanguage() === 'en') await load()
}

/** Changes the language of everything and remembers it on this machine. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish()
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  writeStored(stored, language)
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN'
}

/** Which half of a two-language sentence (of a pack or a sheet) is read now. */
export function pick(says: { zh: string; en: string }): string {
  return currentLanguage() === 'en' ? says.en : says.zh
}

/** Settings of this machine; a browser that forbids storage simply forgets. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function writeStored(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Private windows refuse storage: the choice then holds for this visit only.
  }
}
