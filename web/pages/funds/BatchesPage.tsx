import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approveAccount, type FundBatch, type FundCandidate, listPayments, makeBatch } from '../../api/client.ts'
import { becauseOf, isAllowed, type ShownAct } from '../../acts.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { formatYuan } from '../../../values/money.ts'
import { BatchDrawer } from './BatchDrawer.tsx'
import { BalanceFigures, Checks, FundChoice, ReasonAct } from './FundParts.tsx'
import { useFundAsk } from './use-fund-ask.ts'

/** F4 支付批次: what may be paid with its checks, the batches, and the payer's order that fixes the bank file. */
export function BatchesPage() {
  const { t } = useTranslation('funds-pages')
  const { ask, source, values, set } = useFundAsk()
  const payments = useRead(['payments', ask], () => listPayments(ask))
  const [ticked, setTicked] = useState<string[]>([])
  const make = useAct(
    (rows: FundCandidate[]) => makeBatch({ source, ...idsOf(rows) }),
    batch => {
      setTicked([])
      set({ batch: batch.batchId })
    },
  )
  const data = payments.data
  const chosen = data?.candidates.filter(row => ticked.includes(keyOf(row))) ?? []
  const sum = chosen.reduce((total, row) => total + row.amountFen, 0)
  const forbidden = data ? becauseOf(data.acts, 'makeBatch') : undefined
  return (
    <Page
      title={t('batches.title')}
      state={
        data &&
        t('batches.state', {
          count: data.candidates.length,
          broken: data.candidates.filter(row => !row.includable).length,
          waiting: data.batches.filter(batch => batch.state === 'made').length,
        })
      }
      extra={<FundChoice />}
      primary={
        <ActButton
          kind="primary"
          running={make.running}
          because={forbidden ?? (chosen.length === 0 ? t('batches.tick') : undefined)}
          onClick={() => void make.run(chosen)}
        >
          {chosen.length === 0
            ? t('batches.make')
            : t('batches.makeSum', { count: chosen.length, amount: formatYuan(sum) })}
        </ActButton>
      }
    >
      {make.reasons && <Reasons reasons={make.reasons} />}
      <Shown reading={payments}>
        {shown => (
          <>
            <BalanceFigures of={shown} />
            <Candidates rows={shown.candidates} acts={shown.acts} ticked={ticked} setTicked={setTicked} />
            <Batches rows={shown.batches} open={batch => set({ batch: batch.id })} />
          </>
        )}
      </Shown>
      {values.batch && <BatchDrawer batchId={values.batch} close={() => set({ batch: undefined })} />}
    </Page>
  )
}

/** A payout that came back is named by itself, everything else by its claim. */
const keyOf = (row: FundCandidate) => row.payoutId ?? row.claimId

function idsOf(rows: readonly FundCandidate[]): { claimIds: string[]; payoutIds: string[] } {
  return {
    claimIds: rows.flatMap(row => (row.payoutId === null ? [row.claimId] : [])),
    payoutIds: rows.flatMap(row => row.payoutId ?? []),
  }
}

interface CandidatesProps {
  rows: FundCandidate[]
  acts: readonly ShownAct[]
  ticked: string[]
  setTicked: (keys: string[]) => void
}

function Candidates({ rows, acts, ticked, setTicked }: CandidatesProps) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundCandidate>[] = [
    {
      key: 'unit',
      title: t('column.payee'),
      show: row => (
        <>
          {row.bodyName}
          <div className="zp-quiet">
            {row.payee.lastFour === '' ? '—' : `${row.payee.bank} ****${row.payee.lastFour}`}
          </div>
          {row.payoutId !== null && (
            <div className="zp-fund-below">
              <StatusTag tone="wait">{t('batches.again', { reason: row.returnedBecause ?? '' })}</StatusTag>
              {row.accountCorrected === false && <StatusTag tone="wait">{t('batches.sameAccount')}</StatusTag>}
            </div>
          )}
        </>
      ),
      text: row => row.bodyName,
    },
    { key: 'month', title: t('column.month'), show: row => row.month, text: row => row.month },
    { key: 'lines', title: t('column.headcount'), show: row => row.lines, text: row => row.lines, align: 'right' },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
      total: <Money fen={rows.reduce((sum, row) => sum + row.amountFen, 0)} />,
    },
    { key: 'checks', title: t('column.checks'), show: row => <Checks checks={row.checks} short /> },
    {
      key: 'due',
      title: t('column.payBy'),
      show: row => <DayText day={row.payBy} workingDaysLeft={row.workingDaysLeft} />,
      text: row => row.payBy,
    },
  ]
  return (
    <DataTable
      label={t('batches.candidates')}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      ticked={{ keys: ticked, set: setTicked, able: row => row.includable }}
      rowTone={row => (row.includable ? undefined : 'bad')}
      expanded={row => <CandidateDetail row={row} acts={acts} />}
      exportName={t('batches.candidates')}
      filters={<strong>{t('batches.candidates')}</strong>}
      empty={{ title: t('batches.none'), text: t('batches.noneText') }}
    />
  )
}

function CandidateDetail({ row, acts }: { row: FundCandidate; acts: readonly ShownAct[] }) {
  const { t } = useTranslation('funds-pages')
  const approve = useAct((reason: string) => approveAccount({ payeeAccountId: row.payee.accountId ?? '', reason }))
  const recent = row.checks.find(check => check.check === 'account-recent')
  return (
    <>
      <p>
        <Checks checks={row.checks} />
      </p>
      <p className="zp-quiet">
        {t('batches.payeeIs', { name: row.payee.accountName, bank: row.payee.bank, lastFour: row.payee.lastFour })}
      </p>
      {approve.reasons && <Reasons reasons={approve.reasons} />}
      {recent?.standing === 'broken' &&
        row.payee.accountId !== null &&
        (isAllowed(acts, 'approveAccount') ? (
          <ReasonAct
            label={t('batches.approveAccount')}
            running={approve.running}
            act={reason => void approve.run(reason)}
          />
        ) : (
          <p className="zp-because">{becauseOf(acts, 'approveAccount')}</p>
        ))}
    </>
  )
}

const tones: Record<FundBatch['state'], Tone> = { made: 'wait', ordered: 'active', dropped: 'quiet' }

function Batches({ rows, open }: { rows: FundBatch[]; open: (batch: FundBatch) => void }) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundBatch>[] = [
    {
      key: 'number',
      title: t('column.batch'),
      show: row => (
        <button type="button" className="zp-link" onClick={() => open(row)}>
          {row.number}
        </button>
      ),
    },
    {
      key: 'state',
      title: t('column.state'),
      show: row => (
        <StatusTag tone={row.state === 'ordered' && row.counts.accepted === row.orders ? 'good' : tones[row.state]}>
          {t(`batch-state.${row.state}`)}
        </StatusTag>
      ),
    },
    { key: 'orders', title: t('column.orders'), show: row => row.orders, align: 'right' },
    { key: 'amount', title: t('column.amount'), show: row => <Money fen={row.amountFen} />, align: 'right' },
    {
      key: 'counts',
      title: t('column.results'),
      show: row => (row.state === 'ordered' ? t('batches.counts', row.counts) : (row.droppedBecause ?? '—')),
    },
    { key: 'made', title: t('column.madeBy'), show: row => row.madeBy },
    { key: 'madeAt', title: t('column.madeAt'), show: row => <TimeText at={row.madeAt} /> },
    {
      key: 'ordered',
      title: t('column.orderedBy'),
      show: row => (row.orderedBy ? `${row.orderedBy} ${row.orderedOn ?? ''}` : '—'),
    },
  ]
  return (
    <DataTable
      label={t('batches.list')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      onOpen={open}
      rowTone={row => (row.state === 'made' ? 'wait' : row.state === 'dropped' ? 'quiet' : undefined)}
      filters={<strong>{t('batches.list')}</strong>}
      empty={{ title: t('batches.noBatches') }}
    />
  )
}
