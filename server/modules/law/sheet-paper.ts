import type { Says, Sheet } from '../../../policies/kit.ts'
import { type Language, say } from '../../../texts/index.ts'
import { unitFor } from '../../../values/counted.ts'
import { formatYuan } from '../../../values/money.ts'
import type { PrintedForm } from '../../../values/printed-form.ts'
import { pagedSheet } from './paged-sheet.ts'
import { showParameter } from './shown.ts'

type SheetSetting = Sheet['settings'][number]
/** As version 1 kept it. */
type KeptSetting = Pick<SheetSetting, 'name' | 'day' | 'value'>

/** The decision sheet (核定单) of any scheme as a letter: verdict, clause by clause, arithmetic, counters, what it leans on. */
export function sheetPaper(
  sheet: Sheet,
  about: { language: Language; formId: string; day: string | null; reference: string | null },
): PrintedForm {
  const text = (key: string, params: Record<string, string | number> = {}) =>
    say(about.language, 'law-paper', key, params)
  const word = (says: Says) => (about.language === 'en' ? says.en : says.zh)
  const { pack } = sheet
  const rows = sheet.rows.map(row => [
    text(`mark.${row.mark}`),
    row.clause,
    [
      word(row.says),
      row.owed === null ? '' : text('owed', { by: word(row.owed.byName) }),
      row.since ? text('since', { day: row.since }) : '',
    ]
      .filter(part => part !== '')
      .join('\n'),
    [
      ...row.facts.map(fact => text('fact', { label: word(fact.label), shown: word(fact.shown) })),
      ...row.evidence.flatMap(paper =>
        paper.references.map(reference => text('fact', { label: word(paper.label), shown: reference })),
      ),
    ].join('\n'),
  ])
  const header = ['mark', 'clause', 'says', 'facts'].map(column => text(`columns.${column}`))
  const notes = [
    ...(about.reference === null ? [] : [text('reference', { reference: about.reference })]),
    ...(pack.sha256 === null ? [] : [text('version', { hash: pack.sha256 })]),
  ]
  return pagedSheet({
    formId: about.formId,
    title: text('title'),
    head: headOf(sheet, { text, word }),
    header,
    rows,
    closing: closingOf(sheet, { text, word }),
    decided: about.day === null ? null : text('decided', { day: about.day }),
    notes,
  })
}

interface Voice {
  text(key: string, params?: Record<string, string | number>): string
  word(says: Says): string
}

/** Which rules, which days, and the verdict. */
export function headOf(sheet: Sheet, { text, word }: Voice): string[] {
  const { pack, scheme, head } = sheet
  const basis = text('head', {
    title: word(pack.title),
    number: pack.number === '' ? text('unnumbered') : pack.number,
    scheme: word(scheme.title),
    clause: scheme.clause,
    governs: head.governs ?? '—',
    applied: head.applied ?? '—',
  })
  return [basis, text(`verdict.${sheet.verdict}`, { amount: sheet.amount })]
}

/** Numbered slots as they are, sums of money in yuan. */
function counted(counter: Sheet['counters'][number], value: number): string | number {
  return counter.fen ? formatYuan(value) : value
}

/** The arithmetic, the limits, and all that the sheet leans on. Sheets of the first version lack some of it. */
export function closingOf(sheet: Sheet, { text, word }: Voice): string[] {
  const later: Partial<Sheet> = sheet
  return [
    ...sheet.steps.map(step =>
      text('step', { label: word(step.label), figures: step.figures, value: step.value, clause: step.clause }),
    ),
    ...(later.results ?? []).map(result => text('result', { says: word(result.says), clause: result.clause })),
    ...sheet.counters.map(counter =>
      text('counter', {
        label: word(counter.label),
        used: counted(counter, counter.used),
        take: counted(counter, counter.take),
        limit: counted(counter, counter.limit),
        unit: unitFor(counter.limit, word(counter.unit)),
      }),
    ),
    ...sheet.notes.map(note => text('note', { says: word(note.says), clause: note.clause })),
    ...(later.parameters ?? []).map(({ label, unit, value, clause }) =>
      text('parameter', { label: word(label), value: word(showParameter(unit, value)), clause }),
    ),
    ...sheet.settings.map((setting: SheetSetting | KeptSetting) =>
      text('setting', {
        name: 'label' in setting ? word(setting.label) : setting.name,
        day: setting.day,
        value: 'shown' in setting && setting.shown !== null ? word(setting.shown) : (setting.value ?? text('unset')),
      }),
    ),
    ...sheet.doubts.map(doubt =>
      text(doubt.published ? 'doubt-decided' : 'doubt', {
        id: doubt.id,
        question: word(doubt.question),
        chosen: word(doubt.chosen),
        owner: word(doubt.owner),
      }),
    ),
  ]
}
