import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createAdministrators, readAdministratorsNeeded } from '../../api/client.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'

const kinds = ['system', 'security', 'audit'] as const
type Kind = (typeof kinds)[number]
type Person = Record<'name' | 'signName' | 'password', string>
const nobody: Person = { name: '', signName: '', password: '' }

/** First start of a live product: three people become system, security and audit administrator with the one-time token. */
export function AdministratorsPage() {
  const { t } = useTranslation('account')
  const needed = useRead(['administrators'], readAdministratorsNeeded)
  const [token, setToken] = useState('')
  const [people, setPeople] = useState<Record<Kind, Person>>({ system: nobody, security: nobody, audit: nobody })
  const act = useAct(() =>
    createAdministrators({ token, administrators: kinds.map(kind => ({ administrator: kind, ...people[kind] })) }),
  )
  const set = (kind: Kind, field: keyof Person) => (value: string) =>
    setPeople(all => ({ ...all, [kind]: { ...all[kind], [field]: value } }))
  const incomplete = token === '' || kinds.some(kind => Object.values(people[kind]).some(value => value === ''))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void act.run(undefined)
  }
  return (
    <Page title={t('administrators.title')} state={t('administrators.state')}>
      <Shown reading={needed}>
        {data =>
          data.needed ? (
            <form onSubmit={onSubmit}>
              {act.reasons && <Reasons reasons={act.reasons} />}
              <Panel>
                <TextField
                  id="token"
                  label={t('administrators.token')}
                  hint={t('administrators.tokenHint')}
                  value={token}
                  set={setToken}
                />
              </Panel>
              {kinds.map(kind => (
                <Panel key={kind} title={t(`administrators.${kind}`)}>
                  <p className="zp-quiet">{t(`administrators.${kind}Text`)}</p>
                  <Fields>
                    <TextField
                      id={`${kind}-name`}
                      label={t('personName')}
                      value={people[kind].name}
                      set={set(kind, 'name')}
                    />
                    <TextField
                      id={`${kind}-signName`}
                      label={t('signName')}
                      value={people[kind].signName}
                      set={set(kind, 'signName')}
                    />
                    <TextField
                      id={`${kind}-password`}
                      label={t('password')}
                      hint={t('passwordRule')}
                      kind="password"
                      value={people[kind].password}
                      set={set(kind, 'password')}
                      complete="new-password"
                    />
                  </Fields>
                </Panel>
              ))}
              <button type="submit" className="zp-button primary" disabled={act.running || incomplete}>
                {t('administrators.act')}
              </button>
            </form>
          ) : (
            <EmptyState
              title={t('administrators.done')}
              text={t('administrators.doneText')}
              action={<Link to="/work/sign-in">{t('signIn.act')}</Link>}
            />
          )
        }
      </Shown>
    </Page>
  )
}
