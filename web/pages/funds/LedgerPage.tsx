import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  archiveVoucher,
  enterStatement,
  exportLedgerAddress,
  type FundEntry,
  type FundLedger,
  type FundVoucher,
  listVouchers,
  readLedger,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { formatYuan } from '../../../values/money.ts'
import { Figures, FundChoice } from './FundParts.tsx'
import { fenOf } from './fund-money.ts'
import { PayoutDrawer } from './PayoutDrawer.tsx'
import { useFundAsk } from './use-fund-ask.ts'

/** F6 凭证与台账: vouchers to be closed, the journal, balances by kind, the bank's own balance beside ours, how long the money lasts. */
export function LedgerPage() {
  const { t } = useTranslation('funds-pages')
  const { ask, values, set } = useFundAsk()
  const monthly = { ...ask, ...(values.month ? { month: values.month } : {}) }
  const ledger = useRead(['ledger', monthly], () => readLedger(monthly))
  const seesVouchers = useHasRole('fund-clerk', 'fund-payer', 'leader', 'auditor')
  const vouchers = useRead(['vouchers', monthly], () => listVouchers(monthly), { when: seesVouchers })
  return (
    <Page title={t('ledger.title')} state={ledger.data && stateOf(ledger.data, t)} extra={<FundChoice />}>
      <Shown reading={ledger}>
        {shown => (
          <>
            <Support ledger={shown} />
            {shown.overdue.length > 0 && <Overdue rows={shown.overdue} />}
            {seesVouchers && (
              <Vouchers rows={vouchers.data} loading={vouchers.loading} open={row => set({ payout: row.payoutId })} />
            )}
            <Statement ledger={shown} />
            <Balances rows={shown.balances.filter(row => row.source === shown.source)} />
            <Journal
              rows={shown.entries}
              exportAddress={exportLedgerAddress(monthly)}
              month={values.month ?? ''}
              set={month => set({ month })}
              open={payout => set({ payout })}
            />
          </>
        )}
      </Shown>
      {values.payout && <PayoutDrawer payoutId={values.payout} close={() => set({ payout: undefined })} />}
    </Page>
  )
}

function stateOf(data: FundLedger, t: TFunction<'funds-pages'>): string {
  const { monthsTenths } = data.support
  return monthsTenths === null
    ? t('ledger.stateNoOutlay')
    : t('ledger.state', { months: (monthsTenths / 10).toFixed(1) })
}

function Support({ ledger }: { ledger: FundLedger }) {
  const { t } = useTranslation('funds-pages')
  const { support, statement } = ledger
  return (
    <Figures
      items={[
        [t('figure.cash'), <Money key="cash" fen={support.balanceFen} />],
        [t('ledger.average'), <Money key="average" fen={support.averageFen} />],
        [t('ledger.months'), support.monthsTenths === null ? '—' : (support.monthsTenths / 10).toFixed(1)],
        [
          t('ledger.difference'),
          statement === null ? t('ledger.noStatement') : <Money key="difference" fen={statement.differenceFen} />,
        ],
      ]}
    />
  )
}

function Overdue({ rows }: { rows: FundLedger['overdue'] }) {
  const { t } = useTranslation('funds-pages')
  return (
    <div className="zp-note wait">
      <p>{t('ledger.overdue', { count: rows.length })}</p>
      <ul>
        {rows.map(row => (
          <li key={row.claimId}>
            {row.bodyName} {row.month} {t('ledger.dueOn', { day: row.dueOn, amount: formatYuan(row.unpaidFen) })}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Vouchers({
  rows,
  loading,
  open,
}: {
  rows: FundVoucher[] | undefined
  loading: boolean
  open: (row: FundVoucher) => void
}) {
  const { t } = useTranslation('funds-pages')
  const archive = useAct((payout: string) => archiveVoucher({ payout }))
  const columns: Column<FundVoucher>[] = [
    {
      key: 'payout',
      title: t('column.payout'),
      show: row => (
        <button type="button" className="zp-link" onClick={() => open(row)}>
          {row.payoutNumber}
        </button>
      ),
      text: row => row.payoutNumber,
    },
    { key: 'unit', title: t('column.payee'), show: row => row.bodyName, text: row => row.bodyName },
    { key: 'month', title: t('column.month'), show: row => row.month, text: row => row.month },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
    },
    { key: 'paid', title: t('payout.paidOn'), show: row => <DayText day={row.paidOn} />, text: row => row.paidOn },
    {
      key: 'voucher',
      title: t('column.voucher'),
      show: row =>
        row.voucherNumber ? (
          <StatusTag tone="good">{row.voucherNumber}</StatusTag>
        ) : row.missing > 0 ? (
          <StatusTag tone="wait">{t('voucher.wanting', { count: row.missing })}</StatusTag>
        ) : isAllowed(row.acts, 'archiveVoucher') ? (
          <ActButton running={archive.running} onClick={() => void archive.run(row.payoutId)}>
            {t('voucher.archive')}
          </ActButton>
        ) : (
          <StatusTag tone="active">{t('voucher.ready')}</StatusTag>
        ),
      text: row => row.voucherNumber,
    },
  ]
  return (
    <>
      {archive.reasons && <Reasons reasons={archive.reasons} />}
      <DataTable
        label={t('voucher.list')}
        columns={columns}
        rows={rows}
        rowKey={row => row.payoutId}
        loading={loading}
        onOpen={open}
        exportName={t('voucher.list')}
        filters={<strong>{t('voucher.list')}</strong>}
        empty={{ title: t('voucher.none') }}
      />
    </>
  )
}

/** The bank's own balance of a day beside the ledger's of the same day. */
function Statement({ ledger }: { ledger: FundLedger }) {
  const { t } = useTranslation('funds-pages')
  const [entry, setEntry] = useState({ day: '', balance: '' })
  const balanceFen = entry.balance.trim() === '0' ? 0 : fenOf(entry.balance)
  const enter = useAct(
    () => enterStatement({ source: ledger.source, day: entry.day, balanceFen: balanceFen ?? 0 }),
    () => setEntry({ day: '', balance: '' }),
  )
  const { statement } = ledger
  return (
    <Panel title={t('statement.title')}>
      <p>
        {statement === null
          ? t('statement.none')
          : t('statement.is', {
              day: statement.day,
              balance: formatYuan(statement.balanceFen),
              ledger: formatYuan(statement.ledgerFen),
              difference: formatYuan(statement.differenceFen),
              name: statement.enteredBy,
            })}
      </p>
      {isAllowed(ledger.acts, 'enterStatement') ? (
        <details>
          <summary>{t('statement.enter')}</summary>
          <Fields>
            <TextField
              id="statementDay"
              kind="date"
              label={t('column.day')}
              value={entry.day}
              set={day => setEntry({ ...entry, day })}
            />
            <TextField
              id="statementBalance"
              label={t('statement.balance')}
              value={entry.balance}
              set={balance => setEntry({ ...entry, balance })}
            />
          </Fields>
          {enter.reasons && <Reasons reasons={enter.reasons} />}
          <ActButton
            running={enter.running}
            because={entry.day === '' || balanceFen === null ? t('field.fill') : undefined}
            onClick={() => void enter.run(undefined)}
          >
            {t('statement.save')}
          </ActButton>
        </details>
      ) : (
        <p className="zp-quiet">{becauseOf(ledger.acts, 'enterStatement')}</p>
      )}
    </Panel>
  )
}

const planes = ['cash', 'commitment', 'indicator'] as const

function Balances({ rows }: { rows: FundLedger['balances'] }) {
  const { t } = useTranslation('funds-pages')
  return (
    <Panel title={t('ledger.balances')}>
      <div className="zp-scroll">
        <table className="zp-plain">
          <tbody>
            {planes.flatMap(plane =>
              rows
                .filter(row => row.plane === plane)
                .map(row => (
                  <tr key={row.kind}>
                    <th>{t(`plane.${plane}`)}</th>
                    <td>{t(`account-kind.${row.kind}`)}</td>
                    <td className="amount">
                      <Money fen={row.amountFen} />
                    </td>
                  </tr>
                )),
            )}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="zp-quiet">{t('ledger.none')}</p>}
    </Panel>
  )
}

interface JournalProps {
  rows: FundEntry[]
  exportAddress: string
  month: string
  set: (month: string) => void
  open: (payout: string) => void
}

function Journal({ rows, exportAddress, month, set, open }: JournalProps) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundEntry>[] = [
    { key: 'day', title: t('column.day'), show: row => <DayText day={row.day} /> },
    { key: 'kind', title: t('ledger.act'), show: row => t(`entry.${row.kind}`) },
    {
      key: 'subject',
      title: t('ledger.subject'),
      show: row =>
        row.payoutId === null ? (
          row.subject
        ) : (
          <button type="button" className="zp-link" onClick={() => open(row.payoutId ?? '')}>
            {row.subject}
          </button>
        ),
    },
    {
      key: 'postings',
      title: t('ledger.postings'),
      show: row => (
        <ul className="zp-journal">
          {row.postings.map(posting => (
            <li key={posting.kind}>
              <span>
                {t(posting.amountFen > 0 ? 'ledger.debit' : 'ledger.credit')} {t(`account-kind.${posting.kind}`)}
              </span>
              <Money fen={Math.abs(posting.amountFen)} />
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'by', title: t('column.by'), show: row => row.postedBy },
  ]
  return (
    <DataTable
      label={t('ledger.journal')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      exportAddress={exportAddress}
      filters={
        <>
          <strong>{t('ledger.journal')}</strong>
          <input
            className="zp-field"
            type="month"
            aria-label={t('ledger.month')}
            value={month}
            onChange={event => set(event.currentTarget.value)}
          />
        </>
      }
      empty={{ title: t('ledger.none') }}
    />
  )
}
