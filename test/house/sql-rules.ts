import { moduleOrder } from '../../server/modules/order.ts'
import { type HouseRule, type SourceFile, isBelow, isCode, isTest, lineOf, literalsOf, placeOf } from './source.ts'

const order: readonly string[] = moduleOrder
const writes =
  /\b(?:insert\s+into|update|delete\s+from|copy|truncate(?:\s+table)?|merge\s+into|(?:create|alter|drop)\s+table(?:\s+if\s+(?:not\s+)?exists)?)\s+(?:only\s+)?"?([a-z_]+)"?\s*\.\s*"?[a-z_]+/gi
const reads = /\b(?:from|join|references)\s+(?:only\s+|lateral\s+)?"?([a-z_]+)"?\s*\.\s*"?[a-z_]+/gi
/** Reads everything, as the last in the order. */
const overseer = 'oversight'

function moduleOf(file: SourceFile): string | undefined {
  const [, module] = /^server\/modules\/([^/]+)\//.exec(file.path) ?? []
  const [, migrated] = /^server\/migrations\/\d+-([a-z-]+?)(?:-\d+|\.sql|-).*$/.exec(file.path) ?? []
  return module ?? migrated
}

/** SQL of a file with its line: whole migrations, and the templates and strings in code. */
function statementsOf(file: SourceFile): { text: string; place: (offset: number) => string }[] {
  if (file.path.endsWith('.sql')) {
    const text = file.text.replace(/--[^\n]*/g, comment => ' '.repeat(comment.length))
    return [{ text, place: offset => `${file.path}:${lineOf(file.text, offset)}` }]
  }
  return literalsOf(file).map(({ text, at }) => ({ text, place: () => placeOf(file, at) }))
}

function search(
  files: SourceFile[],
  pattern: RegExp,
  isAllowed: (schema: string, module: string) => boolean,
): string[] {
  return files
    .filter(file => !isTest(file) && isBelow(file, 'server/modules', 'server/migrations'))
    .filter(file => isCode(file) || file.path.endsWith('.sql'))
    .flatMap(file => {
      const module = moduleOf(file)
      if (module === undefined || !order.includes(module)) return []
      return statementsOf(file).flatMap(({ text, place }) =>
        [...text.matchAll(pattern)]
          .filter(([, schema = '']) => order.includes(schema) && !isAllowed(schema, module))
          .map(match => `${place(match.index)}: ${match[0].replace(/\s+/g, ' ')}`),
      )
    })
}

const ownWrites: HouseRule = {
  says: 'a module writes only in its own schema',
  find: files => search(files, writes, (schema, module) => schema === module),
  planted: [
    { path: 'server/modules/funds/pay.ts', text: "export const q = `update claims.line set state = 'paid'`\n" },
    { path: 'server/modules/review/settle.ts', text: 'export const q = `insert into funds.payout (id) values (1)`\n' },
    { path: 'server/migrations/0011-funds.sql', text: 'create table claims.extra (id uuid);\n' },
  ],
}

const lowerReads: HouseRule = {
  says: 'SQL of a module reads only schemas of modules printed before it, and foreign keys point the same way',
  find: files =>
    search(files, reads, (schema, module) => module === overseer || order.indexOf(schema) <= order.indexOf(module)),
  planted: [
    { path: 'server/modules/review/queue.ts', text: 'export const q = `select 1 from claims.claim`\n' },
    { path: 'server/migrations/0007-review.sql', text: 'create table review.x (id uuid references claims.claim);\n' },
  ],
}

/** `clock_timestamp()` is how real time is asked for where it is meant (sign-in, throttling, one-time tokens). */
const databaseClock = /\b(now\s*\(\s*\)|current_date|current_timestamp|localtimestamp|statement_timestamp)/i

const noDatabaseClock: HouseRule = {
  says: 'SQL of modules asks the database for no time: domain time comes with the context',
  find: files =>
    files
      .filter(file => isCode(file) && !isTest(file) && isBelow(file, 'server/modules'))
      .flatMap(file =>
        literalsOf(file)
          .filter(({ text }) => /\b(select|insert|update|delete)\b/i.test(text) && databaseClock.test(text))
          .map(({ at }) => placeOf(file, at)),
      ),
  planted: [{ path: 'server/modules/claims/pay.ts', text: 'export const q = `update claims.line set at = now()`\n' }],
}

export const sqlRules = [ownWrites, lowerReads, noDatabaseClock]
