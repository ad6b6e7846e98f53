import { bracketed, listed } from '../words.ts'
import { Link, Outlet, useLocation, useMatches, useNavigate } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut as endSession, switchMandate } from '../api/client.ts'
import { whenSignedOut } from '../client.ts'
import { EmptyState, LoadingState } from '../parts/EmptyState.tsx'
import { Reasons } from '../parts/Reasons.tsx'
import { queries, useAct } from '../reading.ts'
import { workPages } from '../routes.tsx'
import { isSignedIn, type Session, SessionFrame, useSessionReading } from '../session.tsx'
import { ClockBanner } from './ClockBanner.tsx'
import { MessageBell } from './MessageBell.tsx'
import { homeOf, menuFor } from './navigation.ts'
import { ReaderSwitches } from './ReaderSwitches.tsx'

/** The workplace around every page: top bar, menu by role, demo clock; sends whoever is not signed in to the door. */
export function WorkFrame() {
  const reading = useSessionReading()
  const navigate = useNavigate()
  const location = useLocation()
  const session = reading.data
  const signedOut = session !== undefined && !isSignedIn(session)
  const here = location.href
  useEffect(() => {
    const leave = () => {
      queries.clear()
      void navigate({ to: '/work/sign-in', search: { to: here } as never, replace: true })
    }
    whenSignedOut(leave)
    if (signedOut) leave()
  }, [signedOut, navigate, here])
  if (session === undefined || !isSignedIn(session)) {
    return (
      <div className="zp-alone">
        {reading.reasons ? <Reasons reasons={reading.reasons} again={reading.again} /> : <LoadingState />}
      </div>
    )
  }
  return (
    <SessionFrame session={session}>
      <Frame session={session}>
        <Guarded roles={session.roles} />
      </Frame>
    </SessionFrame>
  )
}

/** A page of other roles is no page for these: the server would refuse every answer anyway. */
function Guarded({ roles }: { roles: readonly string[] }) {
  const matches = useMatches()
  const path = matches[matches.length - 1]?.fullPath
  const page = workPages.find(one => one.path === path)
  if (page?.who !== undefined && !page.who.some(role => roles.includes(role))) return <MissingPage />
  return <Outlet />
}

function Frame({ session, children }: { session: Session; children: ReactNode }) {
  const { t } = useTranslation('navigation')
  // The menu is open for one address: going to another closes it.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const location = useLocation()
  const navigate = useNavigate()
  const home = homeOf(session.roles)
  const signOut = useAct(async () => {
    await endSession()
    queries.clear()
    void navigate({ to: '/work/sign-in' })
  })
  return (
    <div className="zp-work">
      <a className="zp-skip" href="#page">
        {t('skip')}
      </a>
      <header className="zp-top">
        <button
          type="button"
          className="zp-icon-button zp-only-narrow"
          aria-label={t('openMenu')}
          onClick={() => setOpenAt(location.pathname)}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
        </button>
        <Link to={home} className="zp-brand">
          <img src="/icon.svg" alt="" width="24" height="24" /> <span>{t('brand')}</span>
        </Link>
        <span className="zp-who zp-only-wide">
          <strong>{session.body?.name}</strong>
          {session.territory && <span>{session.territory.name}</span>}
          <SeatSwitch session={session} />
        </span>
        <span className="zp-top-end">
          <span className="zp-only-wide">
            <ReaderSwitches />
          </span>
          <MessageBell />
          <Link to="/work/password" className="zp-only-wide zp-person">
            {session.account.name}
          </Link>
          <button type="button" className="zp-link zp-only-wide" onClick={() => void signOut.run(undefined)}>
            {t('signOut')}
          </button>
          <Link to="/work/guide" className="zp-guide">
            {t('guide')}
          </Link>
        </span>
      </header>
      <ClockBanner canMove="can-move" />
      <div className="zp-columns">
        <nav className="zp-side zp-only-wide" aria-label={t('menu')}>
          <Menu roles={session.roles} here={location.pathname} />
        </nav>
        <main className="zp-main" id="page" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Drawer
        open={openAt === location.pathname}
        onClose={() => setOpenAt(null)}
        placement="left"
        size={280}
        title={session.body?.name ?? t('brand')}
      >
        <Menu roles={session.roles} here={location.pathname} />
        <div className="zp-drawer-foot">
          <ReaderSwitches />
          <p>
            {session.account.name}
            {session.territory && ` · ${session.territory.name}`}
          </p>
          <SeatSwitch session={session} />
          <button type="button" className="zp-button" onClick={() => void signOut.run(undefined)}>
            {t('signOut')}
          </button>
        </div>
      </Drawer>
    </div>
  )
}

function Menu({ roles, here }: { roles: readonly string[]; here: string }) {
  const { t } = useTranslation('navigation')
  const groups = menuFor(roles)
  const current = groups
    .flatMap(group => group.entries)
    .filter(entry => here === entry.to || here.startsWith(`${entry.to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0]
  return (
    <>
      {groups.map(group => (
        <div key={group.text} className="zp-menu">
          <p className="zp-menu-title">{t(group.text)}</p>
          {group.entries.map(entry => (
            <Link
              key={entry.to}
              to={entry.to}
              className={entry === current ? 'current' : ''}
              aria-current={entry === current ? 'page' : undefined}
            >
              {t(entry.text)}
            </Link>
          ))}
        </div>
      ))}
    </>
  )
}

/** For people who sit in several bodies or seats: goes on as another. */
function SeatSwitch({ session }: { session: Session }) {
  const { t } = useTranslation('navigation')
  const change = useAct(async (mandateId: string) => {
    await switchMandate({ mandateId })
    window.location.assign('/work')
  })
  if (session.mandates.length < 2) return null
  return (
    <select
      className="zp-field"
      aria-label={t('seat')}
      value={session.mandateId ?? ''}
      disabled={change.running}
      onChange={event => void change.run(event.currentTarget.value)}
    >
      {session.mandates.map(mandate => (
        <option key={mandate.id} value={mandate.id}>
          {mandate.bodyName}
          {bracketed(listed(mandate.roles.map(role => t(`role.${role}`))))}
        </option>
      ))}
    </select>
  )
}

/** Pages without menu: sign-in, registration, first start. */
export function BareFrame() {
  const { t } = useTranslation('navigation')
  return (
    <div className="zp-work">
      <header className="zp-top">
        <Link to="/work/sign-in" className="zp-brand">
          <img src="/icon.svg" alt="" width="24" height="24" /> <span>{t('brand')}</span>
        </Link>
        <span className="zp-top-end">
          <ReaderSwitches />
        </span>
      </header>
      <ClockBanner canMove="only-shown" />
      <main className="zp-bare" id="page">
        <Outlet />
      </main>
    </div>
  )
}

export function MissingPage() {
  const { t } = useTranslation('navigation')
  return (
    <div className="zp-alone">
      <EmptyState
        title={t('missing.title')}
        text={t('missing.text')}
        action={<a href="/work">{t('missing.home')}</a>}
      />
    </div>
  )
}
