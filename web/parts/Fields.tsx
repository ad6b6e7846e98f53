import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Options } from './Options.tsx'
import './fields.css'

interface Labelled {
  /** Also the name to which a refusal leads (`at.field`). */
  id: string
  label: ReactNode
  hint?: ReactNode
}

/** What a screen reader says after the label: the hint, and what is wrong. */
function describedBy({ id, hint, because }: { id: string; hint?: ReactNode; because?: string | undefined }) {
  const parts = [hint ? `${id}-hint` : '', because ? `${id}-because` : ''].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(' ')
}

interface TextFieldProps extends Labelled {
  value: string
  set: (value: string) => void
  kind?: 'text' | 'password' | 'date' | 'tel'
  complete?: HTMLInputAutoCompleteAttribute
  onLeave?: () => void
  because?: string | undefined
}

/** One line of text under its label. */
export function TextField({ id, label, hint, value, set, kind = 'text', complete, onLeave, because }: TextFieldProps) {
  return (
    <div className="zp-labelled">
      <label className="zp-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={id}
        className="zp-field"
        type={kind}
        value={value}
        autoComplete={complete ?? 'off'}
        aria-invalid={because ? true : undefined}
        aria-describedby={describedBy({ id, hint, because })}
        onChange={event => set(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {hint && (
        <span className="zp-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {because && (
        <span className="zp-because" id={`${id}-because`}>
          {because}
        </span>
      )}
    </div>
  )
}

export interface Choice {
  value: string
  label: string
  /** Under which heading it stands, where the choices have several. */
  group?: string
}

interface ChoiceFieldProps extends Labelled {
  value: string
  set: (value: string) => void
  choices: readonly Choice[]
  /** Shown while nothing is chosen. */
  nothing?: string
}

/** One of a few, as the browser shows it: works with keyboard and telephone. */
export function ChoiceField({ id, label, hint, value, set, choices, nothing }: ChoiceFieldProps) {
  return (
    <div className="zp-labelled">
      <label className="zp-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={id}
        className="zp-field"
        value={value}
        aria-describedby={describedBy({ id, hint })}
        onChange={event => set(event.currentTarget.value)}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        <Options choices={choices} />
      </select>
      {hint && (
        <span className="zp-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}

/** A tick with its sentence. */
export function TickField({ id, label, ticked, set }: Labelled & { ticked: boolean; set: (ticked: boolean) => void }) {
  return (
    <label className="zp-tick" htmlFor={id}>
      <input id={id} name={id} type="checkbox" checked={ticked} onChange={event => set(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}

/** Fields side by side on a desk, one below the other on a telephone. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className="zp-fields">{children}</div>
}
