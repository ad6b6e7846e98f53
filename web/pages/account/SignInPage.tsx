import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listDemoSignIns, readAdministratorsNeeded, readClock, readSession, signIn } from '../../api/client.ts'
import { rememberCsrfToken } from '../../client.ts'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { Page, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { queries, useAct, useRead } from '../../reading.ts'
import { homeOf } from '../../shell/navigation.ts'
import { usePunctuation } from '../../parts/punctuation.ts'

type DemoSignIn = Awaited<ReturnType<typeof listDemoSignIns>>['signIns'][number]

/** In which the demo's cast is shown; who fits none of the first stands in the last. */
const audiences: readonly { name: string; roles: readonly string[] }[] = [
  { name: 'enterprise', roles: ['enterprise'] },
  { name: 'bureau', roles: ['acceptance', 'review', 'leader'] },
  { name: 'funds', roles: ['fund-clerk', 'fund-payer', 'finance'] },
  { name: 'oversight', roles: ['auditor', 'system-admin', 'security-admin', 'audit-admin'] },
]

/** Under the name of their city, except for the city in which most of the cast is. */
function byCity(members: readonly DemoSignIn[], cast: readonly DemoSignIn[]): { city: string; people: DemoSignIn[] }[] {
  const home = cast.find(one => one.city !== null)?.city ?? ''
  const cityOf = (one: DemoSignIn) => (one.city === null || one.city === home ? '' : one.city)
  return [...new Set(members.map(cityOf))].map(city => ({ city, people: members.filter(one => cityOf(one) === city) }))
}

/** After signing in: where one wanted to go, or the own first page; a first password is changed before anything else. */
function useEntering() {
  const navigate = useNavigate()
  const { to } = useSearch({ strict: false }) as { to?: string }
  return async () => {
    queries.clear()
    const session = await readSession()
    rememberCsrfToken(session.csrfToken ?? '')
    const wanted = to?.startsWith('/work/') && !to.startsWith('/work/sign-in') ? to : homeOf(session.roles)
    await navigate({ to: session.account?.mustChangePassword ? '/work/password' : wanted })
  }
}

/** E1 登录. */
export function SignInPage() {
  const { t } = useTranslation('account')
  const [signName, setSignName] = useState('')
  const [password, setPassword] = useState('')
  const enter = useEntering()
  const act = useAct(async (input: { signName: string; password: string }) => {
    await signIn(input)
    await enter()
  })
  const needed = useRead(['administrators'], readAdministratorsNeeded)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void act.run({ signName, password })
  }
  return (
    <Page title={t('signIn.title')} state={t('signIn.state')}>
      {needed.data?.needed && (
        <div className="zp-note wait">
          <p>
            {t('signIn.administratorsNeeded')} <Link to="/work/administrators">{t('signIn.toAdministrators')}</Link>
          </p>
        </div>
      )}
      {act.reasons && <Reasons reasons={act.reasons} />}
      <div className="zp-door">
        <Panel title={t('signIn.own')}>
          <form onSubmit={onSubmit}>
            <Fields>
              <div className="wide">
                <TextField id="signName" label={t('signName')} value={signName} set={setSignName} complete="username" />
              </div>
              <div className="wide">
                <TextField
                  id="password"
                  label={t('password')}
                  kind="password"
                  value={password}
                  set={setPassword}
                  complete="current-password"
                />
              </div>
            </Fields>
            <button type="submit" className="zp-button primary" disabled={act.running || !signName || !password}>
              {t('signIn.act')}
            </button>
          </form>
        </Panel>
        <Panel title={t('signIn.new')}>
          <p>{t('signIn.newText')}</p>
          <Link className="zp-button" to="/work/register">
            {t('signIn.toRegister')}
          </Link>
          <p className="zp-above zp-quiet">{t('signIn.forgotten')}</p>
        </Panel>
      </div>
      <DemoCast busy={act.running} enter={input => void act.run(input)} />
    </Page>
  )
}

/** Demo only: the cast by audience, each one click away. Outside a demo the server answers 404 and nothing is shown. */
function DemoCast({ busy, enter }: { busy: boolean; enter: (input: { signName: string; password: string }) => void }) {
  const { t } = useTranslation('account')
  const clock = useRead(['clock'], readClock)
  const cast = useRead(['demo-sign-ins'], listDemoSignIns, { when: clock.data?.mode === 'demo' })
  if (!cast.data || cast.data.signIns.length === 0) return null
  const { password, signIns } = cast.data
  const audienceOf = (one: DemoSignIn) =>
    audiences.find(audience => audience.roles.some(role => one.roles.includes(role)))?.name ?? 'oversight'
  return (
    <Panel title={t('demo.title')}>
      <p className="zp-quiet">{t('demo.text', { password })}</p>
      {audiences.map(audience => {
        const members = signIns.filter(one => audienceOf(one) === audience.name)
        if (members.length === 0) return null
        return (
          <section key={audience.name} className="zp-below">
            <h3>{t(`demo.${audience.name}`)}</h3>
            {byCity(members, signIns).map(({ city, people }) => (
              <Fragment key={city}>
                {city !== '' && <h4 className="zp-quiet">{city}</h4>}
                <div className="zp-casts">
                  {people.map(one => (
                    <button
                      key={one.signName}
                      type="button"
                      className="zp-cast"
                      disabled={busy}
                      onClick={() => enter({ signName: one.signName, password })}
                    >
                      {one.label}
                      <RoleWords roles={one.roles} />
                      <span>{one.bodyName}</span>
                    </button>
                  ))}
                </div>
              </Fragment>
            ))}
          </section>
        )
      })}
    </Panel>
  )
}

function RoleWords({ roles }: { roles: readonly string[] }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('navigation')
  return <> · {punctuation.list(roles.map(role => t(`role.${role}`)))}</>
}
