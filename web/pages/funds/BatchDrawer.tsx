import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  downloadBankFileAddress,
  dropBatch,
  type FundBatchDetail,
  type FundOrder,
  orderBatch,
  readBatch,
  takeOutOrder,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { formatYuan } from '../../../values/money.ts'
import { Checks, ReasonAct } from './FundParts.tsx'
import { OrderState } from './OrderState.tsx'

/** One batch: its payments with their checks; the payer's order; afterwards the bank file with its fingerprint. */
export function BatchDrawer({ batchId, close }: { batchId: string; close: () => void }) {
  const { t } = useTranslation('funds-pages')
  const detail = useRead(['batch', batchId], () => readBatch({ batch: batchId }))
  return (
    <Drawer open onClose={close} size={900} title={detail.data?.batch.number ?? t('batches.one')}>
      <Shown reading={detail}>{data => <Batch data={data} />}</Shown>
    </Drawer>
  )
}

function Batch({ data }: { data: FundBatchDetail }) {
  const { t } = useTranslation('funds-pages')
  const { batch, orders } = data
  const order = useAct(() => orderBatch({ batch: batch.id }))
  const drop = useAct((reason: string) => dropBatch({ batch: batch.id }, { reason }))
  const broken = orders.filter(one => one.checks.some(check => check.standing === 'broken')).length
  return (
    <>
      <Facts
        items={[
          [t('column.orders'), batch.orders],
          [t('column.amount'), <Money key="amount" fen={batch.amountFen} />],
          [t('column.madeBy'), batch.madeBy],
          [t('column.orderedBy'), batch.orderedBy ? `${batch.orderedBy} ${batch.orderedOn ?? ''}` : '—'],
        ]}
      />
      {order.reasons && <Reasons reasons={order.reasons} />}
      {drop.reasons && <Reasons reasons={drop.reasons} />}
      {batch.state === 'made' && (
        <div className="zp-fund-acts">
          <ActButton
            kind="primary"
            running={order.running}
            because={
              becauseOf(batch.acts, 'orderBatch') ?? (broken > 0 ? t('batches.broken', { count: broken }) : undefined)
            }
            onClick={() => void order.run(undefined)}
          >
            {t('batches.order', { amount: formatYuan(batch.amountFen) })}
          </ActButton>
          {isAllowed(batch.acts, 'dropBatch') && (
            <ReasonAct label={t('batches.drop')} running={drop.running} danger act={reason => void drop.run(reason)} />
          )}
        </div>
      )}
      {batch.state === 'ordered' && <BankFile batch={batch} />}
      <Orders rows={orders} batchId={batch.id} />
    </>
  )
}

function BankFile({ batch }: { batch: FundBatchDetail['batch'] }) {
  const { t } = useTranslation('funds-pages')
  const mayLoad = useHasRole('fund-clerk', 'fund-payer')
  if (!mayLoad) return null
  return (
    <div>
      <p className="zp-fund-row">
        <strong>{t('batches.bankFile')}</strong>
        {(['xlsx', 'csv'] as const).map(form => (
          <a key={form} className="zp-button small" href={downloadBankFileAddress({ batch: batch.id, form })} download>
            {form}
          </a>
        ))}
      </p>
      <p className="zp-quiet">{t('batches.same')}</p>
      <p className="zp-hash">xlsx SHA-256 {batch.xlsxSha256}</p>
    </div>
  )
}

function Orders({ rows, batchId }: { rows: FundOrder[]; batchId: string }) {
  const { t } = useTranslation('funds-pages')
  const takeOut = useAct((of: { order: string; reason: string }) =>
    takeOutOrder({ batch: batchId, order: of.order }, { reason: of.reason }),
  )
  const columns: Column<FundOrder>[] = [
    {
      key: 'payee',
      title: t('column.payee'),
      show: row => (
        <>
          {row.accountName}
          <div className="zp-quiet">{`${row.bank} ****${row.lastFour}`}</div>
        </>
      ),
      text: row => row.accountName,
    },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
    },
    { key: 'reference', title: t('column.reference'), show: row => row.reference, text: row => row.reference },
    {
      key: 'state',
      title: t('column.state'),
      show: row => (row.state === 'prepared' ? <Checks checks={row.checks} short /> : <OrderState order={row} />),
    },
    {
      key: 'act',
      title: '',
      show: row =>
        isAllowed(row.acts, 'takeOutOrder') ? (
          <ReasonAct
            label={t('batches.takeOut')}
            running={takeOut.running}
            act={reason => void takeOut.run({ order: row.id, reason })}
          />
        ) : null,
    },
  ]
  return (
    <>
      {takeOut.reasons && <Reasons reasons={takeOut.reasons} />}
      <DataTable
        label={t('batches.orders')}
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        rowTone={row => (row.checks.some(check => check.standing === 'broken') ? 'bad' : undefined)}
        empty={{ title: t('batches.noOrders') }}
      />
    </>
  )
}
