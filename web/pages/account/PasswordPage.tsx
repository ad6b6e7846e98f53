import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changePassword, readSession } from '../../api/client.ts'
import { rememberCsrfToken } from '../../client.ts'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { Page, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { queries, useAct, useRead } from '../../reading.ts'
import { homeOf } from '../../shell/navigation.ts'

/** A new password of one's own; whoever holds a first password comes here before anything else. */
export function PasswordPage() {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const session = useRead(['session'], async () => {
    const found = await readSession()
    rememberCsrfToken(found.csrfToken ?? '')
    return found
  })
  const act = useAct(async () => {
    await changePassword({ current, password })
    queries.clear()
    const fresh = await readSession()
    rememberCsrfToken(fresh.csrfToken ?? '')
    await navigate({ to: homeOf(fresh.roles) })
  })
  const differs = again !== '' && again !== password
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!differs) void act.run(undefined)
  }
  return (
    <Page
      title={t('change.title')}
      state={session.data?.account?.mustChangePassword ? t('change.first') : t('change.state')}
    >
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Panel>
        <form onSubmit={onSubmit}>
          <Fields>
            <TextField
              id="current"
              label={t('change.current')}
              kind="password"
              value={current}
              set={setCurrent}
              complete="current-password"
            />
            <TextField
              id="password"
              label={t('change.new')}
              hint={t('passwordRule')}
              kind="password"
              value={password}
              set={setPassword}
              complete="new-password"
            />
            <TextField
              id="again"
              label={t('passwordAgain')}
              kind="password"
              value={again}
              set={setAgain}
              complete="new-password"
              because={differs ? t('passwordsDiffer') : undefined}
            />
          </Fields>
          <button
            type="submit"
            className="zp-button primary"
            disabled={act.running || !current || !password || again !== password}
          >
            {t('change.act')}
          </button>
        </form>
      </Panel>
    </Page>
  )
}
