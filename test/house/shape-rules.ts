import { type HouseRule, type Node, type SourceFile, isCode, isTest, lineOf, parse, placeOf, walk } from './source.ts'

const fileLines = 400
const functionLines = 70
const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** JSX and texts of several lines (SQL) do not count: they are read like pages, not like programs. */
function countedLines(file: SourceFile, from: Node): number {
  const apart = new Set<number>()
  walk(from, node => {
    if (node.type !== 'JSXElement' && node.type !== 'JSXFragment' && node.type !== 'TemplateLiteral') return undefined
    const last = lineOf(file.text, node.end)
    for (let line = lineOf(file.text, node.start); line < last; line += 1) apart.add(line)
    return false
  })
  return lineOf(file.text, from.end) - lineOf(file.text, from.start) + 1 - apart.size
}

/** The function given to `describe` is a chapter of tests, not a function. */
function isChapter(parent: Node | undefined): boolean {
  const callee = parent?.type === 'CallExpression' ? (parent.callee as Node) : undefined
  return callee?.name === 'describe'
}

const shortFiles: HouseRule = {
  says: `a file has at most ${fileLines} lines`,
  find: files =>
    files
      .filter(isCode)
      .filter(file => file.text.split('\n').length > fileLines && countedLines(file, parse(file).program) > fileLines)
      .map(file => `${file.path}: ${file.text.split('\n').length} lines`),
  planted: [{ path: 'values/long.ts', text: 'export const a = 1\n'.repeat(fileLines + 1) }],
}

const shortFunctions: HouseRule = {
  says: `a function has at most ${functionLines} lines`,
  find: files =>
    files.filter(isCode).flatMap(file => {
      const found: string[] = []
      if (file.text.split('\n').length <= functionLines) return found
      walk(parse(file).program, (node, parent) => {
        if (!functionTypes.has(node.type) || isChapter(parent)) return undefined
        const lines = countedLines(file, node)
        if (lines > functionLines) found.push(`${placeOf(file, node.start)}: ${lines} lines`)
        return undefined
      })
      return found
    }),
  planted: [{ path: 'values/long.ts', text: `export function long() {\n${'  go()\n'.repeat(functionLines)}}\n` }],
}

const fileName = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|mjs|sql|css)$/
const componentName = /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9-]+)*\.tsx$/

const fileNames: HouseRule = {
  says: 'files are kebab-case, React components PascalCase',
  find: files =>
    files
      .filter(file => /\.(ts|tsx|mjs|sql|css)$/.test(file.path))
      .filter(file => {
        const name = file.path.split('/').at(-1) ?? ''
        return !fileName.test(name) && !componentName.test(name)
      })
      .map(file => file.path),
  planted: [{ path: 'server/modules/claims/submitClaim.ts', text: '' }],
}

const emptyNames = new Set([
  'src',
  'utils',
  'util',
  'common',
  'helpers',
  'services',
  'core',
  'lib',
  'packages',
  'apps',
  'misc',
])

const folderNames: HouseRule = {
  says: 'a folder is named after what is in it',
  find: files =>
    files
      .filter(({ path }) =>
        path
          .split('/')
          .slice(0, -1)
          .some(folder => emptyNames.has(folder)),
      )
      .map(({ path }) => path),
  planted: [{ path: 'server/utils/strings.ts', text: '' }],
}

const namedExports: HouseRule = {
  says: 'exports have names (a library that wants a default has it in its *.config.ts)',
  find: files =>
    files
      .filter(file => isCode(file) && !/\.config\.ts$/.test(file.path))
      .flatMap(file => {
        const found: string[] = []
        walk(parse(file).program, node => {
          if (node.type === 'ExportDefaultDeclaration') found.push(placeOf(file, node.start))
          return node.type === 'Program'
        })
        return found
      }),
  planted: [{ path: 'values/money.ts', text: 'export default 1\n' }],
}

/** Folders whose exported functions others read without opening them. */
const explained = /^(policies\/kit\.ts|values\/|server\/platform\/)/

const docstrings: HouseRule = {
  says: 'exported functions of policies/kit.ts, values/ and server/platform/ say what they promise',
  find: files =>
    files
      .filter(file => isCode(file) && !isTest(file) && explained.test(file.path))
      .flatMap(file => {
        const { program, comments } = parse(file)
        const found: string[] = []
        walk(program, node => {
          const declared = node.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : null
          if (declared?.type === 'FunctionDeclaration') {
            const before = comments.findLast(comment => comment.end <= node.start)
            const between = before === undefined ? 'none' : file.text.slice(before.end, node.start).trim()
            if (between !== '' || before?.type !== 'Block') found.push(placeOf(file, node.start))
          }
          return node.type === 'Program'
        })
        return found
      }),
  planted: [{ path: 'values/money.ts', text: 'export function add(a: number) {\n  return a\n}\n' }],
}

export const shapeRules = [shortFiles, shortFunctions, fileNames, folderNames, namedExports, docstrings]
