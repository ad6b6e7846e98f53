import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhipei-mistakes-'))
afterAll(() => rmSync(folder, { recursive: true }))
vi.setConfig({ testTimeout: 60_000 })

function zhipei(words: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...words], {
    cwd: project,
    encoding: 'utf8',
    input,
  })
  return { stdout, stderr, status }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const folderOfLines = join(folder, 'folder.ndjson')
mkdirSync(folderOfLines)
const huge = file('huge.json', '')
truncateSync(huge, 700 * 1024 * 1024)
const facts = file('facts.json', '{"month": "2020-08"}')
const newHire = ['--scheme', 'changchun-2020-08/new-hire']

describe('a slip on the command line is a sentence, never a stack', () => {
  it.each([
    ['a folder as facts', ['assess', ...newHire, '--facts', folder], '文件夹'],
    ['a folder as lines', ['assess', ...newHire, '--facts', folderOfLines], '文件夹'],
    ['a folder as cases', ['cases', folder], '文件夹'],
    ['a file larger than memory', ['assess', ...newHire, '--facts', huge], '64 MB'],
    ['cases larger than memory', ['cases', huge], '64 MB'],
    ['lines without a line', ['assess', ...newHire, '--facts', '-', '--lines'], '一行也没有'],
    [
      'a sheet into no folder',
      ['explain', ...newHire, '--facts', facts, '--pdf', join(folder, 'no', 'x.pdf')],
      'ENOENT',
    ],
    ['no scheme', ['assess', '--facts', facts], '--scheme'],
    ['no facts', ['assess', ...newHire], '--facts'],
    ['nothing behind an option', ['assess', ...newHire, '--facts'], '--facts'],
    ['an option misspelt', ['replay', 'x', '--settings', 'minimum-wage=1'], '--setting'],
    ['a word too many', ['assess', facts, ...newHire], 'facts.json'],
    ['a notice that is not there', ['law', 'check', 'nowhere'], 'changchun-2020-08'],
  ])('%s', (_what, words, said) => {
    const { stderr, status } = zhipei(words)
    expect([status, stderr.includes('    at ')]).toEqual([2, false])
    expect(stderr).toContain(said)
  })
})

it('a reader that has seen enough ends it quietly', () => {
  const program = `${JSON.stringify(process.execPath)} --import tsx server/cli.ts law list | head -1; exit \${PIPESTATUS[0]}`
  const { stderr, status } = spawnSync('bash', ['-c', program], { cwd: project, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

it('one notice is checked alone', () => {
  const { stdout, status } = zhipei(['law', 'check', 'liaoning-2020-16', '--language', 'en'])
  expect([status, stdout.includes('liaoning-2020-16: '), stdout.includes('changchun-2020-12: ')]).toEqual([
    0,
    true,
    false,
  ])
})
