import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { generateApi } from 'swagger-typescript-api'
import { routes } from '../server/app.ts'
import type { Environment } from '../server/platform/context.ts'
import { buildHttp } from '../server/platform/http.ts'

/** Enough of a process to describe its addresses: nothing here connects, reads a file or answers a request. */
function describingEnvironment(): Environment {
  return {
    config: {
      mode: 'demo',
      port: 0,
      host: '',
      dataDir: '',
      databaseUrl: null,
      territories: null,
      secureCookies: false,
    },
    database: postgres('postgres://nobody@127.0.0.1:1/nothing', { max: 1 }) as never,
    sealing: {} as never,
    files: {} as never,
    reactions: [],
    log: { info: () => undefined, error: () => undefined },
  }
}

/** Leaves out the patterns that only validate, and lets callers pass undefined for what they may leave out. */
function readable(source: string): string {
  return source
    .replace(/^ *\* @(pattern|format|minLength|maxLength|min|max|exclusiveMin).*\n/gm, '')
    .replace(/^ *\/\*\*\s*\*\/\n/gm, '')
    .replace(/(: |<|, )any\b/g, '$1unknown')
    .replace(/Partial<(Record<string, (?:[^<>]|<[^<>]*>)*>)>/g, '$1')
    .replace(/^export interface \w+Params \{[\s\S]*?^\}/gm, block =>
      block.replace(/\?: ([^;]+);/g, '?: $1 | undefined;'),
    )
}

/** One file of shapes, one of functions per module, and `client.ts` that passes on all: the light application takes what it uses. */
function splitByModule(source: string): Map<string, string> {
  const [shapes = '', functions = ''] = source.split(/^\/\/ functions$/m)
  const names = [...shapes.matchAll(/^export (?:interface|type) (\w+)/gm)].map(found => found[1] ?? '')
  const files = new Map([['shapes', shapes]])
  for (const part of functions.split(/^\/\/ module /m).slice(1)) {
    const module = part.slice(0, part.indexOf('\n')).trim()
    const body = part.slice(part.indexOf('\n'))
    const words = new Set(body.match(/\w+/g))
    const own = ['address', 'request', 'upload'].filter(name => body.includes(`${name}(`))
    if (words.has('UploadFile')) own.push('type UploadFile')
    const used = names.filter(name => words.has(name))
    const shapesLine = used.length > 0 ? `import type { ${used.join(', ')} } from './shapes.ts'\n` : ''
    files.set(module, `import { ${own.join(', ')} } from '../client.ts'\n${shapesLine}${body}`)
  }
  files.set('client', [...files.keys()].map(name => `export * from './${name}.ts'\n`).join(''))
  return files
}

/** A shape that is both sent and answered is described twice (`Claim`, `ClaimInput`); callers need the one. */
function withoutTwins(spec: object): object {
  const schemas = (spec as { components?: { schemas?: Record<string, unknown> } }).components?.schemas ?? {}
  const twins = Object.keys(schemas).filter(name => name.endsWith('Input') && name.slice(0, -5) in schemas)
  const parsed = JSON.parse(
    JSON.stringify(spec).replace(/(#\/components\/schemas\/)(\w+)"/g, (whole, path: string, name: string) =>
      twins.includes(name) ? `${path}${name.slice(0, -5)}"` : whole,
    ),
  ) as { components?: { schemas?: Record<string, unknown> } }
  for (const name of twins) delete parsed.components?.schemas?.[name]
  return parsed
}

/**
 * The files of `web/api/` by name, without `.ts`: one exported function per operation, so that each page carries only what it calls:
 * `readClaim({ claim })`, `editCell({ claim }, body)`, `importRoster({ claim }, { file, onProgress })`; a download becomes its
 * address: `downloadFormAddress({ claim })`.
 */
export async function clientFiles(): Promise<Map<string, string>> {
  const named = new Map(routes.map(route => [route.name, route]))
  const app = await buildHttp(describingEnvironment(), routes, async () => undefined)
  await app.ready()
  const { files } = await generateApi({
    spec: withoutTwins(app.swagger()) as never,
    httpClientType: 'fetch',
    templates: fileURLToPath(new URL('./client-templates', import.meta.url)),
    moduleNameFirstTag: true,
    extractRequestParams: true,
    unwrapResponseData: true,
    generateUnionEnums: true,
    silent: true,
    hooks: {
      onFormatRouteName: routeInfo => routeInfo.operationId,
      onCreateRoute: routeData => {
        const route = named.get(String(routeData.raw.operationId))
        return Object.assign(routeData, { uploads: route?.upload === true, downloads: route?.download === true })
      },
    },
  })
  await app.close()
  const [file] = files
  if (file === undefined) throw new Error('nothing was generated')
  return splitByModule(readable(file.fileContent))
}
