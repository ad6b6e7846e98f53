import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createAccount } from '../../api/client.ts'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'

/** An account with a first password that its owner must change. */
export function NewAccount() {
  const { t } = useTranslation('admin')
  const words = useTranslation('account').t
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [signName, setSignName] = useState('')
  const [password, setPassword] = useState('')
  const act = useAct(
    () => createAccount({ name, signName, password }),
    () => {
      setOpen(false)
      setName('')
      setSignName('')
      setPassword('')
    },
  )
  if (!open)
    return (
      <p>
        <button type="button" className="zp-button primary" onClick={() => setOpen(true)}>
          {t('newAccount')}
        </button>
      </p>
    )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void act.run(undefined)
  }
  return (
    <Panel title={t('newAccount')}>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <form onSubmit={onSubmit}>
        <Fields>
          <TextField id="name" label={words('personName')} value={name} set={setName} />
          <TextField
            id="signName"
            label={words('signName')}
            hint={words('signNameRule')}
            value={signName}
            set={setSignName}
          />
          <TextField
            id="password"
            label={t('firstPassword')}
            hint={words('passwordRule')}
            value={password}
            set={setPassword}
          />
        </Fields>
        <div className="zp-page-acts">
          <button type="submit" className="zp-button primary" disabled={act.running || !name || !signName || !password}>
            {t('create')}
          </button>
          <button type="button" className="zp-button" onClick={() => setOpen(false)}>
            {t('cancel', { ns: 'common' })}
          </button>
        </div>
      </form>
    </Panel>
  )
}
