import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { readCases, type WorkedCase } from '../policies/cases.ts'
import { packs } from '../policies/index.ts'
import type { Pack } from '../policies/kit.ts'
import { calendarOf } from '../values/working-days.ts'
import { type Mutant, Mutator, switches } from './law-mutants.ts'

/*
 * Shows what the proofs and worked cases of a pack notice: every comparison, figure, boolean operator and fact name of its rules,
 * amounts and draws is made wrong, one at a time, and something must fail. All wrongs stand in one bundle, each behind
 * a switch, so that a run costs milliseconds.
 */

const folder = resolve(import.meta.dirname, '../policies')
const require = createRequire(import.meta.url)
/** What a mutant may take before it counts as noticed: it may run for ever. */
const mostMilliseconds = 3000

/** Files that decide nothing by themselves: words, papers, forms, adapters, and what other tests hold to the notice. */
const wordFiles =
  /^(case-|proofs|doubts|facts|offices|contacts|papers|stacking|settings|templates|procedure|pack|trades|catalogue|digest|declare|in-force|.*\.test)/

interface Equivalent {
  readonly file: string
  readonly text: string
  readonly original: string
  readonly mutant: string
  readonly reason: string
}

function filesOf(pack: Pack, scheme: string | undefined): string[] {
  return readdirSync(`${folder}/${pack.id}`)
    .filter(name => name.endsWith('.ts') && !wordFiles.test(name))
    .filter(name => scheme === undefined || basename(name, '.ts') === scheme)
    .map(name => `${folder}/${pack.id}/${name}`)
}

/** To a fact another that is declared beside it, of its kind and level where there is one. */
function otherFacts(pack: Pack): (name: string) => string | undefined {
  const names = Object.keys(pack.facts)
  return name => {
    const declared = pack.facts[name]
    if (declared === undefined) return undefined
    const alike = names.filter(other => other !== name && pack.facts[other]?.kind === declared.kind)
    const after = alike.find(other => names.indexOf(other) > names.indexOf(name))
    return after ?? alike[0] ?? names.find(other => other !== name)
  }
}

/** Packs that lean on this one, directly or over others, itself first. */
function leaning(pack: Pack): Pack[] {
  const found = [pack]
  for (const one of found) {
    found.push(...packs.filter(other => other.leansOn.includes(one.id) && !found.includes(other)))
  }
  return found
}

function casesOf(some: readonly Pack[]): WorkedCase[] {
  return some.flatMap(pack =>
    readdirSync(`${folder}/${pack.id}`)
      .filter(name => name.endsWith('.cases.yaml'))
      .flatMap(name => readCases(parse(readFileSync(`${folder}/${pack.id}/${name}`, 'utf8')))),
  )
}

function equivalentsOf(pack: Pack): Equivalent[] {
  const file = `${folder}/${pack.id}/equivalent-mutants.yaml`
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) ?? []) as Equivalent[]) : []
}

/** Proofs and cases of some packs in one function of the switch: it answers with the first failure. */
async function bundleOf(tested: readonly Pack[], mutated: ReadonlyMap<string, string>): Promise<Script> {
  const all = packs.map(({ id }, index) => ({ id, name: `p${index}`, tested: tested.some(pack => pack.id === id) }))
  const contents = `
import { checkProofs } from './proofs.ts'
import { runCase } from './cases.ts'
import { packs } from './index.ts'
import { valueRunners } from './case-values.ts'
${all.map(({ id, name }) => `import { runners as runners_${name} } from './${id}/case-runners.ts'`).join('\n')}
${all
  .filter(one => one.tested)
  .map(({ id, name }) => `import { proofs as proofs_${name} } from './${id}/proofs.ts'`)
  .join('\n')}
const notices = [${all.map(({ name }, index) => `{ pack: packs[${index}], runners: runners_${name} }`).join(', ')}, { pack: null, runners: valueRunners }]
const proofs = { ${all
    .filter(one => one.tested)
    .map(({ id, name }) => `'${id}': proofs_${name}`)
    .join(', ')} }
export function failure(cases, calendar) {
  for (const pack of packs) if (pack.id in proofs) {
    const [fault] = checkProofs(pack, proofs[pack.id])
    if (fault !== undefined) return fault
  }
  for (const worked of cases) {
    const outcome = runCase(worked, calendar, notices)
    if (!outcome.passed) return 'case ' + worked.id + ': ' + outcome.found + ', expected ' + outcome.expected
  }
  return undefined
}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, sourcefile: 'proofs-and-cases.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '$law',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const text = mutated.get(path)
            return text === undefined ? undefined : { contents: text, loader: 'ts' }
          })
        },
      },
    ],
  })
  const bundled = outputFiles[0]?.text ?? ''
  return new Script(
    `globalThis.$failure = ($on, cases, calendar) => {${switches}\n${bundled}\nreturn $law.failure(cases, calendar)}`,
  )
}

interface Switched {
  $failure?: unknown
  $given?: { number: number; cases: unknown; calendar: unknown }
}

/** What proofs and cases say under one mutant; undefined when they notice nothing. */
function failureUnder(number: number, given: { cases: readonly WorkedCase[]; calendar: unknown }): string | undefined {
  const context = globalThis as Switched
  context.$given = { number, ...given }
  try {
    const call = new Script('globalThis.$failure($given.number, $given.cases, $given.calendar)')
    return call.runInThisContext({ timeout: mostMilliseconds }) as string | undefined
  } catch (error) {
    return `throws ${String(error)}`
  }
}

function calendarOfYears() {
  const days = require('chinese-days/dist/chinese-days.json') as Record<string, object>
  const kept = (of: object | undefined, kind: 'off' | 'work') => Object.keys(of ?? {}).map(day => ({ day, kind }))
  return calendarOf([...kept(days.holidays, 'off'), ...kept(days.workdays, 'work')], [2019, 2020, 2021])
}

async function mutate(pack: Pack, scheme: string | undefined): Promise<number> {
  const tested = leaning(pack)
  const given = { cases: casesOf(tested), calendar: calendarOfYears() }
  const mutated = new Map<string, string>()
  const mutants: Mutant[] = []
  for (const path of filesOf(pack, scheme)) {
    const name = path.slice(folder.length + 1)
    const mutator = new Mutator({ name, source: readFileSync(path, 'utf8') }, otherFacts(pack), mutants.length + 1)
    mutated.set(path, mutator.write())
    mutants.push(...mutator.mutants)
  }
  const script = await bundleOf(tested, mutated)
  script.runInThisContext()
  const unswitched = failureUnder(0, given)
  if (unswitched !== undefined) {
    process.stdout.write(`${pack.id}: fails before anything is made wrong: ${unswitched}\n`)
    return 1
  }
  const equivalents = equivalentsOf(pack)
  const isEquivalent = (one: Mutant) =>
    equivalents.some(
      known =>
        `${pack.id}/${known.file}` === one.file &&
        known.text === one.text &&
        known.original === one.original &&
        known.mutant === one.mutant,
    )
  const survivors = mutants.filter(mutant => failureUnder(mutant.number, given) === undefined)
  const open = survivors.filter(mutant => !isEquivalent(mutant))
  for (const { file, line, original, mutant } of open) {
    process.stdout.write(`${file}:${line} ${original} → ${mutant}\n`)
  }
  const equal = survivors.length - open.length
  const killed = mutants.length - survivors.length
  process.stdout.write(`${pack.id}: ${killed} killed, ${open.length} survived, ${equal} equivalent\n`)
  return open.length
}

const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (packs.some(pack => pack.id === name.split('/')[0])) continue
  process.stderr.write(`no pack ${name}; there are ${packs.map(pack => pack.id).join(', ')}\n`)
  process.exit(1)
}
let surviving = 0
for (const pack of packs) {
  const names = wanted.filter(name => name.split('/')[0] === pack.id)
  if (wanted.length > 0 && names.length === 0) continue
  surviving += await mutate(pack, names[0]?.split('/')[1])
}
process.exitCode = surviving > 0 ? 1 : 0
