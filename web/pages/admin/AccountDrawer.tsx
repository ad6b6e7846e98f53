import { Drawer, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Account,
  endMandate,
  grantMandate,
  listBodies,
  lockAccount,
  resetPassword,
  unlockAccount,
} from '../../api/client.ts'
import { Fields, TextField, TickField } from '../../parts/Fields.tsx'
import { ActButton, Facts } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

type Grant = Parameters<typeof grantMandate>[0]
type Role = Grant['roles'][number]

const rolesOf: Record<string, readonly Role[]> = {
  enterprise: ['enterprise'],
  bureau: ['acceptance', 'review', 'leader', 'fund-clerk', 'fund-payer'],
  finance: ['finance'],
  oversight: ['auditor'],
  office: [],
}

/** One account beside the list: its mandates, and what the present administrator may do with it. */
export function AccountDrawer({ account, close }: { account: Account; close: () => void }) {
  const { t } = useTranslation('admin')
  const isSystem = useHasRole('system-admin')
  return (
    <Drawer open onClose={close} size={520} title={account.name}>
      <Facts
        items={[
          [t('signName'), account.signName],
          [t('state'), t(`states.${account.state}`)],
        ]}
      />
      <Mandates account={account} mayEnd={isSystem} />
      {isSystem && account.administrator === null && <NewMandate account={account} />}
      {isSystem ? <NewPassword account={account} /> : <Locking account={account} />}
    </Drawer>
  )
}

function Mandates({ account, mayEnd }: { account: Account; mayEnd: boolean }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('admin')
  const words = useTranslation('navigation').t
  const end = useAct((mandate: string) => endMandate({ mandate }))
  if (account.administrator)
    return <p className="zp-above">{t('administratorText', { role: words(`role.${account.administrator}-admin`) })}</p>
  return (
    <section className="zp-above">
      <h3>{t('mandates')}</h3>
      {end.reasons && <Reasons reasons={end.reasons} />}
      {account.mandates.length === 0 && <p className="zp-quiet">{t('noMandates')}</p>}
      <ul className="zp-choices">
        {account.mandates.map(one => (
          <li key={one.id}>
            <span>
              {punctuation.pair(one.bodyName, punctuation.list(one.roles.map(role => words(`role.${role}`))))}
              {(one.fromDay || one.toDay) && (
                <span className="zp-quiet">
                  {' '}
                  {one.fromDay ?? ''} – {one.toDay ?? ''}
                </span>
              )}
              {one.deputyForName && (
                <span className="zp-because">{t('seats.deputyFor', { name: one.deputyForName })}</span>
              )}
            </span>
            {mayEnd && (
              <button type="button" className="zp-link" onClick={() => void end.run(one.id)}>
                {t('end')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewMandate({ account }: { account: Account }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('admin')
  const words = useTranslation('navigation').t
  const [search, setSearch] = useState('')
  const [bodyId, setBodyId] = useState<string | null>(null)
  const [roles, setRoles] = useState<Role[]>([])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const bodies = useRead(['bodies', search], () => listBodies({ search }), { keepLast: true })
  const body = bodies.data?.bodies.find(one => one.id === bodyId)
  const act = useAct(
    () =>
      grantMandate({
        accountId: account.id,
        bodyId: bodyId ?? '',
        roles,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      }),
    () => {
      setBodyId(null)
      setRoles([])
    },
  )
  const offered = rolesOf[body?.kind ?? ''] ?? []
  const owed = !bodyId ? t('chooseBody') : roles.length === 0 ? t('chooseRoles') : undefined
  return (
    <section className="zp-above">
      <h3>{t('newMandate')}</h3>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <label className="zp-labelled zp-below" htmlFor="body">
        <span className="zp-label">{t('body')}</span>
        <Select
          id="body"
          value={bodyId}
          showSearch={{ filterOption: false, onSearch: setSearch }}
          placeholder={t('searchBodies')}
          options={(bodies.data?.bodies ?? []).map(one => ({
            value: one.id,
            label: punctuation.aside(one.name, t(`bodyKinds.${one.kind}`)),
          }))}
          onChange={(value: string | null) => {
            setBodyId(value)
            setRoles([])
          }}
        />
      </label>
      {offered.map(role => (
        <TickField
          key={role}
          id={`role-${role}`}
          label={words(`role.${role}`)}
          ticked={roles.includes(role)}
          set={ticked => setRoles(ticked ? [...roles, role] : roles.filter(one => one !== role))}
        />
      ))}
      <div className="zp-above">
        <Fields>
          <TextField id="from" label={t('from')} kind="date" value={from} set={setFrom} />
          <TextField id="to" label={t('to')} kind="date" value={to} set={setTo} />
        </Fields>
      </div>
      <ActButton running={act.running} because={owed} onClick={() => void act.run(undefined)}>
        {t('grant')}
      </ActButton>
    </section>
  )
}

function NewPassword({ account }: { account: Account }) {
  const { t } = useTranslation('admin')
  const words = useTranslation('account').t
  const [password, setPassword] = useState('')
  const act = useAct(
    () => resetPassword({ account: account.id }, { password }),
    () => setPassword(''),
  )
  return (
    <section className="zp-above">
      <h3>{t('resetPassword')}</h3>
      <p className="zp-quiet">{t('resetText')}</p>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Fields>
        <TextField
          id="password"
          label={t('firstPassword')}
          hint={words('passwordRule')}
          value={password}
          set={setPassword}
        />
      </Fields>
      <ActButton
        running={act.running}
        because={password === '' ? t('enterPassword') : undefined}
        onClick={() => void act.run(undefined)}
      >
        {t('resetPassword')}
      </ActButton>
    </section>
  )
}

function Locking({ account }: { account: Account }) {
  const { t } = useTranslation('admin')
  const [reason, setReason] = useState('')
  const act = useAct(
    () => (account.state === 'open' ? lockAccount : unlockAccount)({ account: account.id }, { reason }),
    () => setReason(''),
  )
  return (
    <section className="zp-above">
      <h3>{t(account.state === 'open' ? 'lock' : 'unlock')}</h3>
      <p className="zp-quiet">{t(account.state === 'open' ? 'lockText' : 'unlockText')}</p>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Fields>
        <TextField id="reason" label={t('reason')} value={reason} set={setReason} />
      </Fields>
      <ActButton
        kind={account.state === 'open' ? 'danger' : 'usual'}
        running={act.running}
        because={reason.trim().length < 2 ? t('giveReason') : undefined}
        onClick={() => void act.run(undefined)}
      >
        {t(account.state === 'open' ? 'lock' : 'unlock')}
      </ActButton>
    </section>
  )
}
