import { Link, useNavigate } from '@tanstack/react-router'
import { formText } from '../../form-text.ts'
import { useTranslation } from 'react-i18next'
import './public.css'

/** The first page of the public: a large search field and three cards, nothing else above the fold. */
export function HomePage() {
  const { t } = useTranslation('public')
  const navigate = useNavigate()
  return (
    <>
      <div className="zp-hero">
        <h1>{t('home.title')}</h1>
        <p>{t('home.text')}</p>
        <form
          role="search"
          className="zp-search"
          onSubmit={event => {
            event.preventDefault()
            const search = formText(new FormData(event.currentTarget), 'search')
            void navigate({ to: '/publicity', search: (search === '' ? {} : { search }) as never })
          }}
        >
          <input name="search" aria-label={t('search.label')} placeholder={t('search.hint')} autoComplete="off" />
          <button type="submit" className="zp-button primary">
            {t('search.go')}
          </button>
        </form>
      </div>
      <div className="zp-cards">
        <Link to="/publicity" className="zp-card">
          <h2>{t('home.publicity')}</h2>
          <p>{t('home.publicityText')}</p>
        </Link>
        <Link to="/match" className="zp-card">
          <h2>{t('home.law')}</h2>
          <p>{t('home.lawText')}</p>
        </Link>
        <div className="zp-card" aria-disabled="true">
          <h2>{t('home.certificates')}</h2>
          <p>{t('home.certificatesText')}</p>
        </div>
      </div>
      <p className="zp-quiet">
        {t('home.staff')} <a href="/work">{t('home.signIn')}</a>
      </p>
    </>
  )
}
