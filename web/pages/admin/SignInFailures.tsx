import { useTranslation } from 'react-i18next'
import { listSignInFailures, type SignInFailure } from '../../api/client.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { TimeText } from '../../parts/DayText.tsx'
import { useRead } from '../../reading.ts'

/** The last failed sign-ins; a name that nobody has is not kept, people type passwords there. */
export function SignInFailures() {
  const { t } = useTranslation('admin')
  const failures = useRead(['sign-in-failures'], listSignInFailures)
  const columns: Column<SignInFailure>[] = [
    { key: 'at', title: t('failures.at'), show: one => <TimeText at={one.at} />, text: one => one.at },
    {
      key: 'signName',
      title: t('signName'),
      show: one => one.signName ?? t('failures.unknown'),
      text: one => one.signName,
    },
    {
      key: 'address',
      title: t('failures.address'),
      show: one => <span className="zp-id">{one.address}</span>,
      text: one => one.address,
    },
    { key: 'why', title: t('failures.why'), show: one => t(`failures.${one.why}`), text: one => one.why },
  ]
  return (
    <DataTable
      label={t('tabs.failures')}
      columns={columns}
      rows={failures.data?.failures}
      rowKey={one => one.id}
      loading={failures.loading}
      reasons={failures.reasons}
      again={failures.again}
      empty={{ title: t('failures.empty') }}
      exportName="sign-in-failures"
    />
  )
}
