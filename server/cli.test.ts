import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhipei-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
// Each word starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

function zhipei(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...words], {
    cwd: project,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const fitting = {
  employer: '91350100M000100Y43',
  month: '2020-08',
  applied: '2020-09-07',
  insured: true,
  size: 'small',
  industryCode: 'C13',
  wageStatement: true,
  hireDate: '2020-03-01',
  category: 'registered-unemployed',
  trainingDays: 10,
  wagePaidFen: 300_000,
}

describe('zhipei cases', () => {
  it('prints a line per case, then the counts, and exits 0 only when all pass', () => {
    const right =
      "- {id: A, subsidy: validate.idCard, facts: {value: '11010519491231002X'}, expected: {eligible: true, amountYuan: null, reasons: [VALID]}}"
    const wrong = '- {id: B, subsidy: no.such, facts: {}, expected: {eligible: true, amountYuan: 1, reasons: []}}'
    const all = zhipei('cases', file('all.yaml', `cases:\n${right}\n`))
    expect([all.stdout, all.status]).toEqual(['pass A\n1 passed, 0 failed\n', 0])
    const some = zhipei('cases', file('some.yaml', `cases:\n${right}\n${wrong}\n`))
    const lines = some.stdout.trim().split('\n')
    expect(lines[1]).toBe('FAIL B: expected eligible true, ¥1.00, [] found no pack for no.such')
    expect([lines[2], some.status]).toEqual(['1 passed, 1 failed', 1])
  })

  it.each([
    ['a file that is not there', join(folder, 'nothing.yaml')],
    ['a file that is no YAML', file('broken.yaml', 'cases: [')],
    ['a file without cases', file('empty.yaml', 'given: {}')],
  ])('refuses %s', (_what, path) => expect(zhipei('cases', path)).toMatchObject({ status: 2, stdout: '' }))
})

describe('zhipei assess', () => {
  const assess = (facts: unknown, scheme = 'changchun-2020-08/new-hire') =>
    zhipei('assess', '--scheme', scheme, '--facts', file('facts.json', JSON.stringify(facts)))

  it('prints verdict and sheet without a server', () => {
    const { stdout, status } = assess(fitting)
    const answer = JSON.parse(stdout) as { verdict: string; amount: string; sheet: { version: number } }
    expect([status, answer.verdict, answer.amount, answer.sheet.version]).toEqual([0, 'fits', '¥161.29', 2])
  })

  it('reads what was taken before, and settings', () => {
    const used = [{ on: 'work-based-months', key: 'all', take: 6 }]
    expect(JSON.parse(assess({ ...fitting, used }).stdout)).toMatchObject({ verdict: 'unfit', amountFen: 0 })
    const graduate = { ...fitting, category: 'graduate-2020', trainingDays: 31, settings: { 'minimum-wage': 185_000 } }
    expect(JSON.parse(assess(graduate, 'changchun-2020-08').stdout)).toMatchObject({ amount: '¥1,850.00' })
  })

  it('refuses bad facts, naming each field and what is allowed', () => {
    const { stdout, stderr, status } = assess({ ...fitting, hireDate: '2020-02-30', wagePaidFen: -1, size: 'huge' })
    expect([stdout, status]).toEqual(['', 2])
    for (const part of [
      'hireDate',
      '2020-08-03',
      'wagePaidFen',
      'at least 0',
      'large, medium, small, micro',
      '不能为负数',
    ]) {
      expect(stderr).toContain(part)
    }
  })

  it.each(['nothing', 'changchun-2020-08/nothing', ''])('refuses the scheme "%s" and names those there are', scheme => {
    const { stderr, status } = assess(fitting, scheme)
    expect(status).toBe(2)
    expect(stderr).toContain('changchun-2020-08/new-hire')
  })

  it('names the nearest facts for a name that is not known, and the counters for a counter that is not', () => {
    const slip = assess({ ...fitting, wagePaid: true })
    expect([slip.status, slip.stderr.includes('wagePaidFen')]).toEqual([2, true])
    const counter = assess({ ...fitting, used: [{ on: 'work-based-moons', key: 'all', take: 6 }] })
    expect([counter.status, counter.stderr.includes('work-based-months')]).toEqual([2, true])
  })

  it('answers a file of lines line by line, a bad one with its number and reasons', () => {
    const { wagePaidFen: _left, ...lacking } = fitting
    const lines = [
      JSON.stringify(fitting),
      '{',
      JSON.stringify({ ...fitting, trainingDays: 1.5 }),
      JSON.stringify(lacking),
    ]
    const { stdout, status } = zhipei(
      'assess',
      '--scheme',
      'changchun-2020-08/new-hire',
      '--facts',
      file('many.ndjson', lines.join('\n')),
    )
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { line: number; verdict?: string; reasons?: { code: string }[] })
    expect(answers.map(answer => [answer.line, answer.verdict ?? answer.reasons?.[0]?.code])).toEqual([
      [1, 'fits'],
      [2, 'line-not-json'],
      [3, 'fact-not-whole'],
      [4, 'owed'],
    ])
    expect(status).toBe(0)
  })

  it('refuses a setting that the notice does not know, and a value out of its bounds', () => {
    expect(assess({ ...fitting, settings: { moon: 1 } }).stderr).toContain('minimum-wage')
    expect(assess({ ...fitting, settings: { 'distressed-rate': 60_000 } }).stderr).toContain('¥500.00')
  })

  it('says how it is used', () => expect(zhipei()).toMatchObject({ status: 2, stdout: '' }))
})

describe('zhipei explain', () => {
  const facts = file('to-explain.json', JSON.stringify(fitting))
  const explain = (...words: string[]) =>
    zhipei('explain', '--scheme', 'changchun-2020-08/new-hire', '--facts', facts, ...words)

  it('reads out the sheet in Chinese and in English', () => {
    expect(explain().stdout).toContain('补贴核定单')
    const { stdout, status } = explain('--language', 'en')
    expect(status).toBe(0)
    for (const part of ['Decision sheet', '500.00 × 10 ÷ 31', '¥161.29', '二(一)']) expect(stdout).toContain(part)
  })

  it('prints it', () => {
    const out = join(folder, 'sheet.pdf')
    expect(explain('--pdf', out)).toMatchObject({ status: 0, stdout: `${out}\n` })
    expect(readFileSync(out).subarray(0, 4).toString()).toBe('%PDF')
  })

  it('knows no third language', () => expect(explain('--language', 'fr').status).toBe(2))
})

describe('zhipei law', () => {
  it('lists notices and schemes, shows a digest and the rules of a scheme', () => {
    expect(zhipei('law', 'list').stdout).toContain('changchun-2020-08/graduate')
    expect(zhipei('law', 'show', 'changchun-2020-08', '--language', 'en').stdout).toContain('work-based training')
    expect(zhipei('law', 'show', 'changchun-2020-08/new-hire').stdout).toContain('[hired-before-2020-01-01]')
  })

  it('checks that every figure is cited, every rule has its lonely case, and counts what is open', () => {
    const { stdout, status } = zhipei('law', 'check', '--language', 'en')
    expect(stdout.split('\n').filter(line => line.startsWith('FAULT'))).toEqual([])
    expect(stdout).toMatch(/doubts: \d+ resolved, \d+ open/)
    expect(status).toBe(0)
  })

  it.each([['show', 'nothing'], ['dance'], []])('refuses "law %s %s"', (...words) => {
    expect(zhipei('law', ...words.filter(word => word !== undefined))).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('zhipei replay', () => {
  it('asks for the id of a decision', () =>
    expect(zhipei('replay', 'nothing')).toMatchObject({ status: 2, stdout: '' }))
})
