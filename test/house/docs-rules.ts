import { type HouseRule, type SourceFile, lineOf, readPaths } from './source.ts'

function isPage(file: SourceFile): boolean {
  return /^(docs\/.*|[A-Z][A-Za-z.-]*)\.md$/.test(file.path)
}

const linksWork: HouseRule = {
  says: 'links in docs lead somewhere',
  find: files => {
    const paths = readPaths()
    return files.filter(isPage).flatMap(file =>
      [...file.text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(match => {
        const [target = ''] = (match[1] ?? '').split('#')
        if (target === '' || /^(https?:|mailto:)/.test(target)) return []
        const path = decodeURI(new URL(target, `file:///${file.path}`).pathname.slice(1)).replace(/\/$/, '')
        return path === '' || paths.has(path) ? [] : [`${file.path}:${lineOf(file.text, match.index + 1)}: ${target}`]
      }),
    )
  },
  planted: [{ path: 'docs/planted.md', text: 'Reader: you\n[x](./nowhere.md)\n' }],
}

const npmWords = new Set(['install', 'test', 'start', 'ci', 'run', 'view'])

const commandsExist: HouseRule = {
  says: 'npm scripts and zhipei verbs named in docs exist',
  find: files => {
    const scripts: Record<string, string> = JSON.parse(
      files.find(file => file.path === 'package.json')?.text ?? '{"scripts":{}}',
    ).scripts
    const verbs = files.find(file => file.path === 'server/cli.ts')?.text ?? ''
    return files
      .filter(isPage)
      .flatMap(file => [
        ...[...file.text.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].flatMap(([, name = '']) =>
          name in scripts ? [] : [`${file.path}: npm run ${name}`],
        ),
        ...[...file.text.matchAll(/`npm ([a-z]+)/g)].flatMap(([, name = '']) =>
          npmWords.has(name) ? [] : [`${file.path}: npm ${name}`],
        ),
        ...[...file.text.matchAll(/\bzhipei(?: --)? ([a-z][a-z-]+)(?= |`|$)/gm)].flatMap(([, verb = '']) =>
          new RegExp(`['"\`]?\\b${verb}\\b['"\`]?`).test(verbs) ? [] : [`${file.path}: zhipei ${verb}`],
        ),
      ])
  },
  planted: [{ path: 'docs/planted.md', text: 'Reader: you\n`npm run nothing`, `npm run zhipei -- vanish`\n' }],
}

const readersNamed: HouseRule = {
  says: 'every page in docs/ names its reader at its top',
  find: files =>
    files
      .filter(file => /^docs\/.*\.md$/.test(file.path))
      .filter(file => !/Reader|\u8bfb\u8005/.test(file.text.split('\n').slice(0, 5).join('\n')))
      .map(file => file.path),
  planted: [{ path: 'docs/planted.md', text: '# A page for nobody\n' }],
}

export const docsRules = [linksWork, commandsExist, readersNamed]
