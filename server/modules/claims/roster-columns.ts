import { type FactDeclaration, type FactValue, type Pack, showFact } from '../../../policies/kit.ts'
import { maskResidentId } from '../../../values/resident-id.ts'
import type { CellContent, ColumnSpec } from '../../platform/sheets/index.ts'

/** Facts that never leave the sealed part of a line. */
export const sealedFacts: readonly string[] = ['residentId', 'phone']
/** Facts that stand in columns of their own. */
const ownColumns: readonly string[] = [...sealedFacts, 'name', 'sequence']

type Column = FactDeclaration & { name: string; column: NonNullable<FactDeclaration['column']> }

/** The roster's columns of a pack, in the order of its sheet. */
export function columnsOf(pack: Pack): Column[] {
  return Object.entries(pack.facts)
    .flatMap(([name, fact]) => (fact.column ? [{ ...fact, name, column: fact.column }] : []))
    .sort((one, other) => one.column.order - other.column.order)
}

const kinds = {
  text: 'text',
  day: 'day',
  month: 'month',
  fen: 'fen',
  integer: 'integer',
  quantity: 'integer',
  'yes-no': 'yes-no',
  choice: 'choice',
  'resident-id': 'resident-id',
  phone: 'phone',
  // Lists have no column of a sheet yet: they are facts of bodies and trainings.
  integers: 'text',
  choices: 'text',
} as const

/** The same columns as the reader of sheets wants them. */
export function specsOf(pack: Pack): ColumnSpec[] {
  return columnsOf(pack).map(fact => ({
    name: fact.name,
    header: fact.column.header,
    aliases: [...fact.column.aliases],
    required: fact.column.required,
    kind: kinds[fact.kind],
    ...(fact.choices
      ? {
          choices: fact.choices.map(one => ({
            value: one.value,
            labels: [one.label.zh, one.label.en, one.value, ...one.aliases],
          })),
        }
      : {}),
    ...(fact.least === undefined ? {} : { least: fact.least }),
    ...(fact.most === undefined ? {} : { most: fact.most }),
    ...(fact.name === 'name' ? { personName: true as const, longest: 50 } : {}),
    ...(fact.name === 'post' ? { longest: 50 } : {}),
  }))
}

/** A value as it stands in a cell of our own sheets: reading it again gives the same value. */
export function textOf(fact: FactDeclaration | undefined, value: FactValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (fact?.kind === 'fen' && typeof value === 'number') return (value / 100).toFixed(2)
  return showFact(fact, value).zh
}

/** The facts that a line keeps in the open: without resident id and telephone. */
export function openFacts(values: Record<string, CellContent>): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && !ownColumns.includes(name)) facts[name] = value
  }
  return facts
}

/** A faulty id is shown by its ends alone. */
export function maskOf(residentId: string | null, text: string): string {
  return maskResidentId(residentId ?? text.trim())
}
