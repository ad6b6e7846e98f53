import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ClockBanner } from './ClockBanner.tsx'
import { ReaderSwitches } from './ReaderSwitches.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'

/** The open application's frame: one line of head, large type, nothing to sign in to. */
export function OpenFrame() {
  const { t } = useTranslation('navigation')
  return (
    <div className="zp-open">
      <a className="zp-skip" href="#page">
        {t('skip')}
      </a>
      <header className="zp-open-top">
        <Link to="/" className="zp-brand">
          <img src="/icon.svg" alt="" width="28" height="28" /> <span>{t('openBrand')}</span>
        </Link>
        <nav className="zp-open-nav" aria-label={t('menu')}>
          <Link to="/publicity">{t('open.publicity')}</Link>
          <Link to="/match">{t('open.match')}</Link>
          <Link to="/law">{t('open.law')}</Link>
          <a href="/work">{t('open.work')}</a>
        </nav>
        <ReaderSwitches />
      </header>
      <ClockBanner canMove="only-shown" />
      <main className="zp-open-main" id="page" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}

export function OpenMissing() {
  const { t } = useTranslation('navigation')
  return <EmptyState title={t('missing.title')} text={t('missing.text')} action={<a href="/">{t('missing.home')}</a>} />
}
