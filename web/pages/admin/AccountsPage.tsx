import { useTranslation } from 'react-i18next'
import { type Account, listAccounts } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { Page } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { AccountDrawer } from './AccountDrawer.tsx'
import { BodiesPanel } from './BodiesPanel.tsx'
import { NewAccount } from './NewAccount.tsx'
import { SignInFailures } from './SignInFailures.tsx'
import { TerritoriesPanel } from './TerritoriesPanel.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

const tones = { open: 'good', locked: 'bad', closed: 'quiet' } as const

/** 账号与授权: the system administrator makes accounts, offices and mandates; the security administrator locks and unlocks. */
export function AccountsPage() {
  const { t } = useTranslation('admin')
  const { values, set } = useAddressState()
  const isSystem = useHasRole('system-admin')
  const tabs = isSystem ? ['accounts', 'bodies', 'territories'] : ['accounts', 'failures']
  const tab = tabs.find(one => one === values.tab) ?? 'accounts'
  return (
    <Page title={t('title')} state={t(isSystem ? 'stateSystem' : 'stateSecurity')}>
      <div className="zp-chips zp-below">
        {tabs.map(one => (
          <Chip key={one} on={one === tab} onClick={() => set({ tab: one })}>
            {t(`tabs.${one}`)}
          </Chip>
        ))}
      </div>
      {tab === 'accounts' && <Accounts mayCreate={isSystem} />}
      {tab === 'bodies' && <BodiesPanel />}
      {tab === 'territories' && <TerritoriesPanel />}
      {tab === 'failures' && <SignInFailures />}
    </Page>
  )
}

function Accounts({ mayCreate }: { mayCreate: boolean }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('admin')
  const words = useTranslation('navigation').t
  const { values, set } = useAddressState()
  const page = Number(values.page ?? '1')
  const search = values.search
  const accounts = useRead(['accounts', search, page], () => listAccounts({ search, page }), { keepLast: true })
  const opened = accounts.data?.accounts.find(account => account.id === values.account)
  const columns: Column<Account>[] = [
    { key: 'name', title: t('name'), show: account => account.name, text: account => account.name },
    { key: 'signName', title: t('signName'), show: account => account.signName, text: account => account.signName },
    {
      key: 'state',
      title: t('state'),
      show: account => <StatusTag tone={tones[account.state]}>{t(`states.${account.state}`)}</StatusTag>,
    },
    {
      key: 'mandates',
      title: t('mandates'),
      show: account =>
        account.administrator
          ? words(`role.${account.administrator}-admin`)
          : account.mandates.length === 0
            ? '—'
            : account.mandates.map(one => (
                <div key={one.id}>
                  {punctuation.aside(one.bodyName, punctuation.list(one.roles.map(role => words(`role.${role}`))))}
                </div>
              )),
    },
  ]
  return (
    <>
      {mayCreate && <NewAccount />}
      <DataTable
        label={t('tabs.accounts')}
        columns={columns}
        rows={accounts.data?.accounts}
        rowKey={account => account.id}
        loading={accounts.loading}
        reasons={accounts.reasons}
        again={accounts.again}
        selected={values.account}
        onOpen={account => set({ account: account.id, page: String(page) })}
        empty={{ title: t('noAccounts') }}
        paging={{
          page,
          pageSize: accounts.data?.pageSize ?? 50,
          total: accounts.data?.total ?? 0,
          set: next => set({ page: String(next) }),
        }}
        filters={
          <input
            className="zp-field"
            type="search"
            aria-label={t('searchAccounts')}
            placeholder={t('searchAccounts')}
            defaultValue={search ?? ''}
            onKeyDown={event => event.key === 'Enter' && set({ search: event.currentTarget.value })}
          />
        }
      />
      {opened && <AccountDrawer account={opened} close={() => set({ account: '', page: String(page) })} />}
    </>
  )
}
