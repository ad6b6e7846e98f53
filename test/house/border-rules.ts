import { moduleOrder } from '../../server/modules/order.ts'
import {
  type HouseRule,
  type Node,
  type SourceFile,
  importsOf,
  isBelow,
  isCode,
  isNode,
  isTest,
  literalsOf,
  parse,
  placeOf,
  targetOf,
  walk,
} from './source.ts'

const order: readonly string[] = moduleOrder

/** Where a file may take from. Tests, demo, samples, bench and scripts stand outside of the house and may use any door. */
function mayImport(file: SourceFile, target: string): boolean {
  const from = file.path
  if (from.startsWith('values/')) return target.startsWith('values/')
  if (from.startsWith('policies/')) return /^(values|policies)\//.test(target)
  if (from.startsWith('web/')) return /^(web|values|texts)\//.test(target)
  if (from.startsWith('texts/')) return target.startsWith('texts/')
  if (!from.startsWith('server/')) return true
  if (from.startsWith('server/platform/')) return /^(values|texts|server\/platform)\//.test(target)
  const [, , module = ''] = from.startsWith('server/modules/') ? from.split('/') : []
  if (/^(values|texts|server\/platform)\//.test(target)) return true
  if (target.startsWith('policies/')) return !isNotice(target)
  if (module === '' || module.endsWith('.ts')) return mayServerImport(target)
  if (target.startsWith(`server/modules/${module}/`)) return true
  const [, , other = '', door, ...rest] = target.split('/')
  const lower = order.indexOf(other) !== -1 && order.indexOf(other) < order.indexOf(module)
  return target.startsWith('server/modules/') && door === 'index.ts' && rest.length === 0 && lower
}

/** What stands above the modules (app, reactions, cli …) enters them through their doors too. */
function mayServerImport(target: string): boolean {
  if (!target.startsWith('server/modules/')) return /^(server|demo|package\.json)/.test(target)
  return /^server\/modules\/([^/]+\/index|[^/]+)\.ts$/.test(target)
}

/** A notice's own folder, such as policies/changchun-2020-08/…. */
function isNotice(target: string): boolean {
  return /^policies\/[a-z]+-\d{4}-\d{2}(\/|$)/.test(target)
}

const borders: HouseRule = {
  says: 'imports follow the order of the house: values, policies, platform, modules lowest first, through their doors',
  find: files =>
    files
      .filter(file => isCode(file) && !isTest(file))
      .flatMap(file =>
        importsOf(file).flatMap(({ specifier, at }) => {
          const target = targetOf(file, specifier)
          if (target === undefined || mayImport(file, target)) return []
          return [`${placeOf(file, at)}: ${specifier}`]
        }),
      ),
  planted: [
    { path: 'values/days.ts', text: "import { x } from '../server/platform/clock.ts'\n" },
    { path: 'policies/kit.ts', text: "import { x } from '../server/platform/clock.ts'\n" },
    { path: 'server/platform/clock.ts', text: "import { x } from '../modules/claims/index.ts'\n" },
    { path: 'server/modules/identity/index.ts', text: "import { x } from '../claims/index.ts'\n" },
    { path: 'server/modules/claims/pay.ts', text: "import { x } from '../identity/accounts.ts'\n" },
    { path: 'web/main.tsx', text: "import type { Rule } from '../policies/kit.ts'\n" },
    { path: 'server/app.ts', text: "export * from './modules/claims/claim.ts'\n" },
  ],
}

const pureLaw: HouseRule = {
  says: 'values and policies import no package: no clock, no file, no network can reach the law',
  find: files =>
    files
      .filter(file => isCode(file) && !isTest(file) && isBelow(file, 'values', 'policies'))
      .flatMap(file =>
        importsOf(file)
          .filter(({ specifier }) => !specifier.startsWith('.'))
          .map(({ specifier, at }) => `${placeOf(file, at)}: ${specifier}`),
      ),
  planted: [{ path: 'policies/changchun-2020-08/pack.ts', text: "import { readFileSync } from 'node:fs'\n" }],
}

const noticeFree = /^(policies|docs|texts|test|demo|samples|bench)\//
const noticeId = /(^|[^a-z])(changchun|changji|dalian|liaoning)-20\d\d-\d\d/

const noNotices: HouseRule = {
  says: 'outside policies/ no code imports a notice or branches on one',
  find: files =>
    files
      .filter(file => isCode(file) && !isTest(file) && !noticeFree.test(file.path))
      .flatMap(file => [
        ...importsOf(file)
          .filter(({ specifier }) => isNotice(targetOf(file, specifier) ?? ''))
          .map(({ specifier, at }) => `${placeOf(file, at)}: ${specifier}`),
        ...literalsOf(file)
          .filter(({ text }) => noticeId.test(text))
          .map(({ text, at }) => `${placeOf(file, at)}: ${text.slice(0, 60)}`),
      ]),
  planted: [
    { path: 'server/app.ts', text: "import { pack } from '../policies/changchun-2020-08/pack.ts'\n" },
    { path: 'server/modules/claims/pay.ts', text: "export const x = (id: string) => id === 'changchun-2020-08'\n" },
  ],
}

const timeless = ['server/modules', 'policies', 'values']

function readsClock(node: Node): boolean {
  const callee = isNode(node.callee) ? node.callee : undefined
  const isDate = callee?.type === 'Identifier' && callee.name === 'Date'
  if (node.type === 'NewExpression') return isDate && Array.isArray(node.arguments) && node.arguments.length === 0
  if (node.type !== 'CallExpression') return false
  const object = isNode(callee?.object) ? callee.object : undefined
  const property = isNode(callee?.property) ? callee.property : undefined
  return isDate || (object?.name === 'Date' && property?.name === 'now')
}

const noClocks: HouseRule = {
  says: 'modules, policies and values read no clock: time comes with the context',
  find: files =>
    files
      .filter(file => isCode(file) && !isTest(file) && isBelow(file, ...timeless))
      .flatMap(file => {
        const found: string[] = []
        walk(parse(file).program, node => {
          if (readsClock(node)) found.push(placeOf(file, node.start))
          return undefined
        })
        return found
      }),
  planted: [
    { path: 'server/modules/claims/pay.ts', text: 'export const paidAt = () => Date.now()\n' },
    { path: 'values/days.ts', text: 'export const today = () => new Date().toISOString()\n' },
  ],
}

export const borderRules = [borders, pureLaw, noNotices, noClocks]
