import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ClaimList, type ClaimRow, listClaims, openClaim } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { DayText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useSession } from '../../session.tsx'
import { stepAddress, useClaimTitle } from './ClaimFrame.tsx'
import { ContactsPanel } from './ContactsPanel.tsx'

/** E2 企业首页: what is due this month, what is missing, when an answer is owed, and what has come in. */
export function EnterpriseHomePage() {
  const { t } = useTranslation('enterprise')
  const session = useSession()
  const claims = useRead(['claims'], listClaims)
  return (
    <Page
      title={session.body?.name ?? t('title')}
      state={claims.data && <StateLine list={claims.data} />}
      primary={claims.data && <FirstStep list={claims.data} />}
    >
      <div className="zp-cards">
        <Link className="zp-card-link" to="/work/enterprise/claims">
          <strong>{t('cards.claims')}</strong>
          <span>{t('cards.claimsText')}</span>
        </Link>
        <Link className="zp-card-link" to="/work/enterprise/plans">
          <strong>{t('cards.plans')}</strong>
          <span>{t('cards.plansText')}</span>
        </Link>
        <a className="zp-card-link" href={matchAddress(session.territory?.code)}>
          <strong>{t('cards.match')}</strong>
          <span>{t('cards.matchText')}</span>
        </a>
        <Link className="zp-card-link" to="/work/enterprise/profile">
          <strong>{t('cards.profile')}</strong>
          <span>{t('cards.profileText')}</span>
        </Link>
        <Link className="zp-card-link" to="/work/guide">
          <strong>{t('cards.guide')}</strong>
          <span>{t('cards.guideText')}</span>
        </Link>
      </div>
      <Shown reading={claims}>
        {list => (
          <div className="zp-two">
            <div>
              <Todo list={list} />
              <Running list={list} />
            </div>
            <div>
              <Panel title={t('money.title')}>
                <Facts
                  items={[
                    [t('money.paid'), <Money key="paid" fen={list.paidFen} large />],
                    [t('money.approved'), <Money key="approved" fen={list.approvedFen} />],
                  ]}
                />
              </Panel>
              <ContactsPanel />
            </div>
          </div>
        )}
      </Shown>
    </Page>
  )
}

function StateLine({ list }: { list: ClaimList }) {
  const { t } = useTranslation('enterprise')
  const mine = list.claims.filter(claim => claim.next.by === 'enterprise')
  if (mine.length > 0) return <>{t('state.mine', { count: mine.length })}</>
  const running = list.claims.filter(claim => claim.next.by !== 'nobody')
  return <>{running.length > 0 ? t('state.running', { count: running.length }) : t('state.nothing')}</>
}

/** The open questions of "what could we get?", with what the session already knows. */
function matchAddress(territory: string | undefined): string {
  return `/match?${new URLSearchParams({ audience: 'enterprise', ...(territory ? { territory } : {}) }).toString()}`
}

/** Where the work of a claim goes on. */
function workOf(claim: ClaimRow): string {
  const step = claim.state === 'draft' ? 'roster' : claim.state === 'returned' ? 'corrections' : 'progress'
  return stepAddress(claim.id, step)
}

/** Months that may be opened now, oldest first. */
function openMonths(list: ClaimList): ClaimList['months'] {
  return list.months.filter(month => month.canOpen && !month.supplement).sort((a, b) => a.month.localeCompare(b.month))
}

/** Earliest day first; without a day last. */
const byDay = (a: ClaimRow, b: ClaimRow) => (a.next.day ?? '9999').localeCompare(b.next.day ?? '9999')

/** The one thing to do first: what waits for us, else the oldest month not yet claimed. */
function FirstStep({ list }: { list: ClaimList }) {
  const { t } = useTranslation('enterprise')
  const title = useClaimTitle()
  const [mine] = list.claims.filter(claim => claim.next.by === 'enterprise').sort(byDay)
  const [month] = openMonths(list)
  if (mine !== undefined) {
    return (
      <Link className="zp-button primary" to={workOf(mine)}>
        {t('goOnWith', { claim: title(mine) })}
      </Link>
    )
  }
  return (
    <Link className="zp-button primary" to="/work/enterprise/claims">
      {month ? t('claimMonth', { month: month.month }) : t('toClaims')}
    </Link>
  )
}

function Todo({ list }: { list: ClaimList }) {
  const { t } = useTranslation('enterprise')
  const title = useClaimTitle()
  const mine = list.claims.filter(claim => claim.next.by === 'enterprise').sort(byDay)
  const months = openMonths(list)
  const navigate = useNavigate()
  const open = useAct(
    (month: string) => openClaim({ month, supplement: false }),
    claim => void navigate({ to: stepAddress(claim.id, 'roster') }),
  )
  return (
    <Panel title={t('todo.title')}>
      {open.reasons && <Reasons reasons={open.reasons} />}
      {mine.length === 0 && months.length === 0 && <EmptyState title={t('todo.empty')} />}
      <ul className="zp-choices">
        {mine.map(claim => (
          <li key={claim.id}>
            <span>
              <strong>{title(claim)}</strong> <StateTag state={claim.state} />
              <br />
              {t(`next.${claim.next.step}`, { ns: 'claims-pages' })}{' '}
              {claim.next.day && <DayText day={claim.next.day} workingDaysLeft={claim.next.workingDaysLeft} />}
            </span>
            <Link className="zp-button primary" to={workOf(claim)}>
              {t('todo.goOn')}
            </Link>
          </li>
        ))}
        {months.map(month => (
          <li key={month.month}>
            <span>{t('todo.notClaimed', { month: month.month })}</span>
            <ActButton onClick={() => void open.run(month.month)} running={open.running}>
              {t('todo.claim')}
            </ActButton>
          </li>
        ))}
      </ul>
      {list.window && (
        <p className="zp-quiet">{t('todo.window', { from: list.window.firstMonth, until: list.window.to })}</p>
      )}
    </Panel>
  )
}

function Running({ list }: { list: ClaimList }) {
  const { t } = useTranslation('enterprise')
  const title = useClaimTitle()
  const running = list.claims.filter(claim => !['enterprise', 'nobody'].includes(claim.next.by)).sort(byDay)
  return (
    <Panel title={t('running.title')}>
      {running.length === 0 ? (
        <EmptyState title={t('running.empty')} />
      ) : (
        <ul className="zp-choices">
          {running.map(claim => (
            <li key={claim.id}>
              <span>
                <Link to={workOf(claim)}>{title(claim)}</Link> <StateTag state={claim.state} />{' '}
                <Money fen={claim.approvedFen ?? claim.amountFen} />
                <br />
                <span className="zp-quiet">
                  {claim.policy.number || pick(claim.policy.title)} ·{' '}
                  {t(`next.${claim.next.step}`, { ns: 'claims-pages' })} {claim.next.byName ?? ''}{' '}
                  {claim.next.day && <DayText day={claim.next.day} workingDaysLeft={claim.next.workingDaysLeft} />}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
