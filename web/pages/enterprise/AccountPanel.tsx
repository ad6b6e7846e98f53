import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeAccount, type EnterpriseProfile } from '../../api/client.ts'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { AccountFacts } from '../../parts/UnitParts.tsx'
import { useAct } from '../../reading.ts'

/** 基本存款账户: the unit's own; a change is marked for ten working days and the earlier one stays in the history. */
export function AccountPanel({ profile }: { profile: EnterpriseProfile }) {
  const { t } = useTranslation('registry-pages')
  const { account, unit } = profile
  const [open, setOpen] = useState(account === null)
  const [bank, setBank] = useState('')
  const [accountName, setAccountName] = useState(unit.name)
  const [accountNumber, setAccountNumber] = useState('')
  const [number, setNumber] = useState('')
  const save = useAct(
    () => changeAccount({ bank, accountName, accountNumber, number }),
    () => setOpen(false),
  )
  const incomplete = !bank || !accountName || !accountNumber || !number
  return (
    <Panel
      title={t('account.title')}
      extra={
        account &&
        !open && (
          <button type="button" className="zp-button small" onClick={() => setOpen(true)}>
            {t('account.change')}
          </button>
        )
      }
    >
      {account && <AccountFacts account={account} />}
      {open && (
        <>
          <p className="zp-quiet zp-above">{account ? t('account.changeText') : t('account.text')}</p>
          {save.reasons && <Reasons reasons={save.reasons} />}
          <Fields>
            <TextField id="bank" label={t('account.bank')} value={bank} set={setBank} />
            <TextField id="accountName" label={t('account.accountName')} value={accountName} set={setAccountName} />
            <TextField
              id="accountNumber"
              label={t('account.accountNumber')}
              value={accountNumber}
              set={setAccountNumber}
            />
            <TextField
              id="number"
              label={t('account.number')}
              hint={t('account.numberHint')}
              value={number}
              set={setNumber}
            />
          </Fields>
          <ActButton
            running={save.running}
            because={incomplete ? t('account.incomplete') : undefined}
            onClick={() => void save.run(undefined)}
          >
            {t('account.save')}
          </ActButton>
        </>
      )}
    </Panel>
  )
}
