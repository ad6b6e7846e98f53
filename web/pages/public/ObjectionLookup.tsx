import { Link } from '@tanstack/react-router'
import { formText } from '../../form-text.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObjectionAnswer } from '../../api/shapes.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'
import { EvidenceUpload } from './ObjectionForm.tsx'
import { lookUp } from './objecting.ts'

const tones = { lodged: 'wait', assigned: 'active', upheld: 'good', dismissed: 'quiet' } as const

/** What became of one's own objection, by its query code. */
export function ObjectionLookup() {
  const { t } = useTranslation('public')
  const [found, setFound] = useState<{ code: string; answer: ObjectionAnswer } | null>(null)
  const look = useAct(async (code: string) => setFound({ code, answer: await lookUp(code) }))
  return (
    <section className="zp-card zp-list-card">
      <h2>{t('lookup.title')}</h2>
      <form
        className="zp-search"
        onSubmit={event => {
          event.preventDefault()
          const code = formText(new FormData(event.currentTarget), 'code')
          setFound(null)
          if (code !== '') void look.run(code)
        }}
      >
        <input name="code" aria-label={t('lookup.code')} placeholder={t('lookup.code')} autoComplete="off" />
        <button type="submit" className="zp-button" disabled={look.running}>
          {t('lookup.go')}
        </button>
      </form>
      {look.reasons && <Reasons reasons={look.reasons} />}
      {found && (
        <div role="status">
          <p>
            <StatusTag tone={tones[found.answer.state]}>{t(`lookup.state.${found.answer.state}`)}</StatusTag>{' '}
            <Link to="/publicity/$slug" params={{ slug: found.answer.slug } as never}>
              {t('lookup.list')}
            </Link>
          </p>
          <p>
            {t('lookup.lodged', { day: found.answer.lodgedOn, due: found.answer.dueDay, count: found.answer.files })}
          </p>
          {found.answer.answer !== null ? (
            <p>
              {t('lookup.answer', { day: found.answer.concludedOn ?? '' })}
              <br />
              {found.answer.answer}
            </p>
          ) : (
            <EvidenceUpload code={found.code} />
          )}
        </div>
      )}
    </section>
  )
}
