import {
  type HouseRule,
  type SourceFile,
  isBelow,
  isCode,
  isTest,
  lineOf,
  literalsOf,
  parse,
  placeOf,
  walk,
} from './source.ts'

/** Chinese letters and punctuation; written as escapes, because this file must keep its own rule. */
const chinese = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uffee]/
/** These read what people type or lay out what they print: the letters are what the code is about, not texts. */
const chineseAllowed = ['server/platform/sheets', 'server/platform/paper']
/** Notes for programmers in the OpenAPI document, English with the trade's own terms. */
const apiNotes = new Set(['summary', 'description'])

const noTextsInCode: HouseRule = {
  says: 'what people read stands in texts/, not in code',
  find: files =>
    files
      .filter(
        file => isCode(file) && !isTest(file) && isBelow(file, 'server', 'web') && !isBelow(file, ...chineseAllowed),
      )
      .flatMap(file =>
        literalsOf(file)
          .filter(({ text, key = '' }) => chinese.test(text) && !apiNotes.has(key))
          .map(({ text, at }) => `${placeOf(file, at)}: ${text.trim().slice(0, 40)}`),
      ),
  planted: [
    { path: 'server/app.ts', text: "export const x = '\u5df2\u63d0\u4ea4'\n" },
    { path: 'web/main.tsx', text: 'export const X = () => <b>\u63d0\u4ea4</b>\n' },
  ],
}

type Texts = { [key: string]: Texts | string }

/** Every sentence with its key; plural forms (_one, _other) of one sentence count as one. */
function sentences(texts: Texts, above = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(texts)) {
    const path = above === '' ? key : `${above}.${key}`
    if (typeof value !== 'string') for (const [below, text] of sentences(value, path)) found.set(below, text)
    else {
      const base = path.replace(/_(zero|one|two|few|many|other)$/, '')
      found.set(base, `${found.get(base) ?? ''}${value}`)
    }
  }
  return found
}

function paramsOf(text: string): string {
  return [...new Set([...text.matchAll(/\{\{-?\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name))].toSorted().join(', ')
}

function compareTexts(path: string, chineseText: string, englishText: string): string[] {
  let both: Map<string, string>[]
  try {
    both = [chineseText, englishText].map(text => sentences(JSON.parse(text) as Texts))
  } catch (error) {
    return [`${path}: ${String(error)}`]
  }
  const [left = new Map<string, string>(), right = new Map<string, string>()] = both
  return [...new Set([...left.keys(), ...right.keys()])].flatMap(key => {
    const [one, other] = [left.get(key), right.get(key)]
    if (one === undefined || other === undefined)
      return [`${path}: ${key} is missing in ${one === undefined ? 'zh-CN' : 'en'}`]
    if (one.trim() === '' || other.trim() === '') return [`${path}: ${key} is empty`]
    return paramsOf(one) === paramsOf(other)
      ? []
      : [`${path}: ${key} has {{${paramsOf(one)}}} and {{${paramsOf(other)}}}`]
  })
}

const bothLanguages: HouseRule = {
  says: 'every sentence stands in Chinese and in English, with the same parameters',
  find: files => {
    const texts = new Map(files.filter(file => /^texts\/.*\.json$/.test(file.path)).map(file => [file.path, file.text]))
    const names = new Set([...texts.keys()].map(path => path.split('/').slice(2).join('/')))
    return [...names].flatMap(name => {
      const [left, right] = [texts.get(`texts/zh-CN/${name}`), texts.get(`texts/en/${name}`)]
      if (left === undefined || right === undefined)
        return [`texts/${left === undefined ? 'zh-CN' : 'en'}/${name} is missing`]
      return compareTexts(name, left, right)
    })
  },
  planted: [
    { path: 'texts/zh-CN/planted.json', text: '{ "a": "x {{days}}", "b": "y", "c": { "d": "z" } }' },
    { path: 'texts/en/planted.json', text: '{ "a": "x {{dys}}", "c": {} }' },
    { path: 'texts/en/lonely.json', text: '{ "a": "x" }' },
    { path: 'texts/zh-CN/broken.json', text: '{ "a": ' },
    { path: 'texts/en/broken.json', text: '{}' },
  ],
}

const noAny: HouseRule = {
  says: 'no `any`',
  find: files =>
    files.filter(isCode).flatMap(file => {
      const found: string[] = []
      if (!/\bany\b/.test(file.text)) return found
      walk(parse(file).program, node => {
        if (node.type === 'TSAnyKeyword') found.push(placeOf(file, node.start))
        return undefined
      })
      return found
    }),
  planted: [{ path: 'values/money.ts', text: 'export const x: any = 1\n' }],
}

/** The rules themselves spell out what they forbid. */
function searchLines(files: SourceFile[], pattern: RegExp): string[] {
  return files
    .filter(file => !isBelow(file, 'test/house'))
    .flatMap(file =>
      [...file.text.matchAll(new RegExp(pattern, 'g'))].map(
        match => `${file.path}:${lineOf(file.text, match.index + 1)}: ${match[0].trim().slice(0, 60)}`,
      ),
    )
}

const noTasksInCode: HouseRule = {
  says: 'tasks are issues, not comments',
  find: files =>
    searchLines(
      files.filter(file => isCode(file) || /\.(sql|css|html)$/.test(file.path)),
      /\b(TODO|FIXME|XXX)\b/,
    ),
  planted: [{ path: 'values/money.ts', text: '// TODO round\n' }],
}

const evasion =
  /\b(it|test|describe)\.(skip|only|todo)\b|\bto(MatchSnapshot|MatchInlineSnapshot)\b|\bvi\.(mock|doMock)\(/

const honestTests: HouseRule = {
  says: 'no test is skipped, expects its own output back, or mocks our modules',
  find: files => searchLines(files.filter(isCode), evasion),
  planted: [
    { path: 'values/money.test.ts', text: "it.skip('rounds', () => {})\n" },
    { path: 'values/days.test.ts', text: "vi.mock('./money.ts')\n" },
  ],
}

/** May only fall. Each silenced line carries its reason after ` -- `. */
const silencedAtMost = 0
const silenced = /(?:oxlint|eslint|biome)-(?:disable|ignore)[^\n]*|@ts-(?:expect-error|ignore|nocheck)[^\n]*/

const fewSilenced: HouseRule = {
  says: `at most ${silencedAtMost} lines silence a checker, each with its reason`,
  find: files => {
    const found = searchLines(files.filter(isCode), silenced)
    return found.length > silencedAtMost ? found : []
  },
  planted: [{ path: 'values/money.ts', text: '// @ts-ignore\n' }],
}

/** Folders of the machine it was written on, and package registries, which differ from place to place. */
const machineWords =
  /\/w[o]rk\/(?:main|shared)|\.\.\/shared\/|\/root\/|(?<!var)\/tmp\/|registry\.npm(?:js|mirror)|\/home\/[a-z]+\//

const noMachine: HouseRule = {
  says: 'the repository names no path of a machine and no package registry',
  find: files =>
    searchLines(
      files.filter(file => !file.path.startsWith('test/house/')),
      machineWords,
    ),
  planted: [{ path: 'docs/operating.md', text: 'Look into /home/somebody/data.\n' }],
}

export const wordRules = [noTextsInCode, bothLanguages, noAny, noTasksInCode, honestTests, fewSilenced, noMachine]
