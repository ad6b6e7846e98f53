import postgres from 'postgres'

/** The pool. Rows come with camelCase columns; int8 as number (whole fen), date as 'YYYY-MM-DD', timestamptz as ISO text. */
export type Database = postgres.Sql
/** One transaction. ``sql<Row[]>`select …` `` is parameterised; ``sql(rows)`` inserts many. */
export type Transaction = postgres.TransactionSql

/** Opens a pool on a PostgreSQL 15 or later. */
export function openDatabase(url: string, options: { connections: number }): Database {
  return postgres(url, {
    max: options.connections,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    transform: {
      undefined: null,
      column: { from: postgres.toCamel, to: postgres.fromCamel },
    },
    types: {
      fen: { to: 20, from: [20], serialize: (value: number) => String(value), parse: (text: string) => Number(text) },
      day: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (text: string) => text },
      instant: {
        to: 1184,
        from: [1184],
        serialize: (value: string) => value,
        parse: (text: string) => new Date(text).toISOString(),
      },
    },
  }) as unknown as Database
}
