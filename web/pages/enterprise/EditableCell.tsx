import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimColumn, type ClaimLine, editCell, readLine } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { useAct } from '../../reading.ts'
import { sentenceOf, sentencesOf } from '../../sentences.ts'

interface EditableCellProps {
  claim: string
  line: ClaimLine
  column: ClaimColumn
  editable: boolean
  /** How the reader's remarks (what was tidied on reading) are shown: in full, or as a mark that says them when pointed at. */
  remarks?: 'full' | 'mark'
}

/** One cell of the roster: what is wrong stands in it; a click turns it into a field, Enter saves, Escape leaves. */
export function EditableCell({ claim, line, column, editable, remarks = 'mark' }: EditableCellProps) {
  const { t } = useTranslation('claims-pages')
  const [text, setText] = useState<string | null>(null)
  const cell = line.cells[column.name]
  const save = useAct(
    (next: string) => editCell({ claim, line: line.id, fact: column.name }, { text: next }),
    () => setText(null),
  )
  const begin = useAct(
    () => readLine({ claim, line: line.id }),
    full => setText(full.cells[column.name]?.text ?? ''),
  )
  const keep = (next: string) => {
    if (next === (cell?.text ?? '')) setText(null)
    else void save.run(next)
  }
  if (text !== null) {
    return (
      <span className="zp-cell-edit">
        {column.choices.length > 0 ? (
          <select
            className="zp-field"
            autoFocus
            aria-label={pick(column.label)}
            value={text}
            disabled={save.running}
            onChange={event => keep(event.currentTarget.value)}
            onKeyDown={event => event.key === 'Escape' && setText(null)}
          >
            <option value={text}>{text || '—'}</option>
            {column.choices
              .filter(choice => choice.label.zh !== text)
              .map(choice => (
                <option key={choice.value} value={choice.label.zh}>
                  {pick(choice.label)}
                </option>
              ))}
          </select>
        ) : (
          <input
            className="zp-field"
            autoFocus
            aria-label={pick(column.label)}
            defaultValue={text}
            disabled={save.running}
            onBlur={event => keep(event.currentTarget.value.trim())}
            onKeyDown={event => {
              if (event.key === 'Enter') event.currentTarget.blur()
              if (event.key === 'Escape') setText(null)
            }}
          />
        )}
        {save.reasons && <span className="zp-cell-fault">{sentencesOf(save.reasons)}</span>}
      </span>
    )
  }
  const shown = cell?.text ?? ''
  return (
    <span className={cell?.fault ? 'zp-cell wrong' : 'zp-cell'}>
      {editable ? (
        <button
          type="button"
          className="zp-cell-button"
          aria-label={t('roster.edit', { column: pick(column.label), value: shown })}
          onClick={() => void begin.run(undefined)}
        >
          {shown || '—'}
        </button>
      ) : (
        shown || '—'
      )}
      {cell?.fault && <span className="zp-cell-fault">{sentenceOf(cell.fault)}</span>}
      {cell?.remarks && cell.remarks.length > 0 && <Remarks remarks={cell.remarks} shown={remarks} />}
    </span>
  )
}

function Remarks({
  remarks,
  shown,
}: {
  remarks: NonNullable<ClaimLine['cells'][string]['remarks']>
  shown: 'full' | 'mark'
}) {
  const sentences = remarks.map(sentenceOf)
  if (shown === 'full') return <span className="zp-cell-remark">{sentences.join(' ')}</span>
  return (
    <span className="zp-cell-mark" title={sentences.join(' ')}>
      ※<span className="zp-hidden">{sentences.join(' ')}</span>
    </span>
  )
}
