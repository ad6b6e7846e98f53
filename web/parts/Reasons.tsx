import { bracketed } from '../words.ts'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf, type ShownReason, sentenceOf } from '../sentences.ts'

interface ReasonsProps {
  reasons: readonly ShownReason[]
  /** Goes to where the fault is; without it a field name is looked for on the page (`id` or `name`). */
  onJump?: (reason: ShownReason) => void
  title?: string
  /** Offered when reading failed. */
  again?: () => void
}

function jumpToField(reason: ShownReason): void {
  const name = reason.at?.field
  if (name === undefined) return
  const target = document.getElementById(name) ?? document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}

/** Why it does not go on: every reason as a sentence, each leading to its cell, file or field. */
export function Reasons({ reasons, onJump, title, again }: ReasonsProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div className="zp-reasons" role="alert" ref={box}>
      {title !== undefined && <p className="zp-reasons-title">{title}</p>}
      <ul>
        {reasons.map((reason, index) => {
          const place = placeOf(reason)
          const canJump = onJump !== undefined || reason.at?.field !== undefined
          return (
            // Reasons have no identity of their own; the list is replaced as a whole.
            <li key={`${reason.code} ${index}`}>
              {sentenceOf(reason)}
              {place !== '' && <span className="zp-place">{bracketed(place)}</span>}
              {canJump && reason.at !== undefined && (
                <button type="button" className="zp-link" onClick={() => (onJump ?? jumpToField)(reason)}>
                  {t('goThere')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {again && (
        <button type="button" className="zp-button small" onClick={again}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  )
}
