import { useTranslation } from 'react-i18next'
import {
  confirmAllocation,
  confirmReceipt,
  downloadAllocationSlipAddress,
  downloadReceiptSlipAddress,
  type FundAllocation,
  type FundReceipt,
  rejectAllocation,
  rejectReceipt,
  uploadAllocationSlip,
  uploadReceiptSlip,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'
import { formatYuan } from '../../../values/money.ts'
import { ReasonAct } from './FundParts.tsx'

const endings = '.pdf,.jpg,.jpeg,.png,.webp'
const tones: Record<string, Tone> = {
  entered: 'wait',
  confirmed: 'good',
  sent: 'active',
  received: 'good',
  rejected: 'bad',
}

/** Slips, newest first: who entered, who confirmed, the slip itself. */
export function ReceiptTable({ rows }: { rows: FundReceipt[] }) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundReceipt>[] = [
    { key: 'slip', title: t('column.slip'), show: row => row.slipNumber, text: row => row.slipNumber },
    { key: 'day', title: t('column.day'), show: row => <DayText day={row.day} />, text: row => row.day },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
    },
    { key: 'payer', title: t('column.payer'), show: row => row.payer, text: row => row.payer },
    { key: 'letter', title: t('column.letter'), show: row => row.letterNumber ?? '—', text: row => row.letterNumber },
    {
      key: 'state',
      title: t('column.state'),
      show: row => <StatusTag tone={tones[row.state] ?? 'quiet'}>{t(`receipt-state.${row.state}`)}</StatusTag>,
      text: row => t(`receipt-state.${row.state}`),
    },
    { key: 'two', title: t('column.twoPersons'), show: row => `${row.enteredBy} / ${row.confirmedBy ?? '—'}` },
    {
      key: 'file',
      title: t('column.slipFile'),
      show: row =>
        row.file ? (
          <a href={downloadReceiptSlipAddress({ receipt: row.id, file: row.file.id })} target="_blank" rel="noreferrer">
            {t('receipts.openSlip')}
          </a>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <DataTable
      label={t('receipts.list')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      rowTone={row => (row.state === 'entered' ? 'wait' : row.state === 'rejected' ? 'quiet' : undefined)}
      expanded={row => <ReceiptActs row={row} />}
      exportName={t('receipts.list')}
      filters={<strong>{t('receipts.list')}</strong>}
      empty={{ title: t('receipts.none'), text: t('receipts.noneText') }}
    />
  )
}

function ReceiptActs({ row }: { row: FundReceipt }) {
  const { t } = useTranslation('funds-pages')
  const confirm = useAct(() => confirmReceipt({ receipt: row.id }))
  const reject = useAct((reason: string) => rejectReceipt({ receipt: row.id }, { reason }))
  if (row.state !== 'entered') return <p className="zp-quiet">{row.reason ?? t('receipts.settled')}</p>
  return (
    <>
      {isAllowed(row.acts, 'uploadReceiptSlip') && (
        <FileDrop
          title={t('receipts.uploadSlip')}
          accept={endings}
          send={(name, file) => uploadReceiptSlip({ receipt: row.id, name }, file)}
        />
      )}
      {confirm.reasons && <Reasons reasons={confirm.reasons} />}
      {reject.reasons && <Reasons reasons={reject.reasons} />}
      <div className="zp-fund-acts">
        <ActButton
          kind="primary"
          running={confirm.running}
          because={becauseOf(row.acts, 'confirmReceipt') ?? (row.file ? undefined : t('receipts.noSlip'))}
          onClick={() => void confirm.run(undefined)}
        >
          {t('receipts.confirm')}
        </ActButton>
        {isAllowed(row.acts, 'rejectReceipt') && (
          <ReasonAct
            label={t('receipts.reject')}
            running={reject.running}
            danger
            act={reason => void reject.run(reason)}
          />
        )}
      </div>
    </>
  )
}

/** Transfers to districts: entered, on the way, arrived. */
export function AllocationTable({ rows }: { rows: FundAllocation[] }) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundAllocation>[] = [
    { key: 'to', title: t('column.territory'), show: row => row.toTerritoryName, text: row => row.toTerritoryName },
    { key: 'slip', title: t('column.slip'), show: row => row.slipNumber, text: row => row.slipNumber },
    { key: 'day', title: t('column.day'), show: row => <DayText day={row.day} />, text: row => row.day },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
    },
    {
      key: 'state',
      title: t('column.state'),
      show: row => <StatusTag tone={tones[row.state] ?? 'quiet'}>{t(`allocation-state.${row.state}`)}</StatusTag>,
      text: row => t(`allocation-state.${row.state}`),
    },
    { key: 'received', title: t('column.receivedOn'), show: row => <DayText day={row.receivedOn} /> },
    { key: 'two', title: t('column.twoPersons'), show: row => `${row.enteredBy} / ${row.confirmedBy ?? '—'}` },
    {
      key: 'file',
      title: t('column.slipFile'),
      show: row =>
        row.file ? (
          <a
            href={downloadAllocationSlipAddress({ allocation: row.id, file: row.file.id })}
            target="_blank"
            rel="noreferrer"
          >
            {t('receipts.openSlip')}
          </a>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <DataTable
      label={t('allocation.list')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      rowTone={row => (row.state === 'entered' || row.state === 'sent' ? 'wait' : undefined)}
      expanded={row => <AllocationActs row={row} />}
      exportName={t('allocation.list')}
      filters={<strong>{t('allocation.list')}</strong>}
      empty={{ title: t('allocation.none') }}
    />
  )
}

function AllocationActs({ row }: { row: FundAllocation }) {
  const { t } = useTranslation('funds-pages')
  const confirm = useAct(() => confirmAllocation({ allocation: row.id }))
  const reject = useAct((reason: string) => rejectAllocation({ allocation: row.id }, { reason }))
  if (row.state !== 'entered') return <p className="zp-quiet">{row.reason ?? t(`allocation.note.${row.state}`)}</p>
  return (
    <>
      {isAllowed(row.acts, 'uploadAllocationSlip') && (
        <FileDrop
          title={t('receipts.uploadSlip')}
          accept={endings}
          send={(name, file) => uploadAllocationSlip({ allocation: row.id, name }, file)}
        />
      )}
      {confirm.reasons && <Reasons reasons={confirm.reasons} />}
      {reject.reasons && <Reasons reasons={reject.reasons} />}
      <div className="zp-fund-acts">
        <ActButton
          kind="primary"
          running={confirm.running}
          because={becauseOf(row.acts, 'confirmAllocation') ?? (row.file ? undefined : t('receipts.noSlip'))}
          onClick={() => void confirm.run(undefined)}
        >
          {t('allocation.confirm')}
        </ActButton>
        {isAllowed(row.acts, 'rejectAllocation') && (
          <ReasonAct
            label={t('receipts.reject')}
            running={reject.running}
            danger
            act={reason => void reject.run(reason)}
          />
        )}
      </div>
    </>
  )
}
