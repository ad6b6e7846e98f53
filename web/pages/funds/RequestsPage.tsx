import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  downloadFundRequestAddress,
  type FundPayable,
  type FundPayables,
  type FundRequest,
  listFundRequests,
  listPayables,
  makeFundRequest,
  submitFundRequest,
  withdrawFundRequest,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { sentenceOf } from '../../sentences.ts'
import { formatYuan } from '../../../values/money.ts'
import { BalanceFigures, FundChoice } from './FundParts.tsx'
import { IndicatorPanel } from './IndicatorPanel.tsx'
import { useFundAsk } from './use-fund-ask.ts'

/** F1 用款申请: what may be asked for, by the end of its publicity; the draft with where it goes; what was asked so far. */
export function RequestsPage() {
  const { t } = useTranslation('funds-pages')
  const { ask, source } = useFundAsk()
  const payables = useRead(['payables', ask], () => listPayables(ask))
  const requests = useRead(['fund-requests', ask], () => listFundRequests(ask))
  const [ticked, setTicked] = useState<string[]>([])
  const make = useAct(
    (claimIds: string[]) => makeFundRequest({ source, claimIds }),
    () => setTicked([]),
  )
  const data = payables.data
  const chosen = data?.rows.filter(row => ticked.includes(row.claimId)) ?? []
  const forbidden = data ? becauseOf(data.acts, 'makeRequest') : undefined
  const drafts = requests.data?.filter(request => request.state === 'draft') ?? []
  return (
    <Page
      title={t('requests.title')}
      state={data && stateOf(data, t)}
      extra={<FundChoice />}
      primary={
        <ActButton
          kind="primary"
          running={make.running}
          because={forbidden ?? (chosen.length === 0 ? t('requests.tick') : undefined)}
          onClick={() => void make.run(chosen.map(row => row.claimId))}
        >
          {chosen.length === 0
            ? t('requests.make')
            : t('requests.makeSum', {
                count: chosen.length,
                amount: formatYuan(chosen.reduce((sum, row) => sum + row.amountFen, 0)),
              })}
        </ActButton>
      }
    >
      {make.reasons && <Reasons reasons={make.reasons} />}
      {drafts.map(draft => (
        <Draft key={draft.id} draft={draft} destination={data?.destination ?? ''} />
      ))}
      <Shown reading={payables}>
        {shown => (
          <>
            <BalanceFigures of={shown} />
            <PayableTable rows={shown.rows} ticked={ticked} setTicked={setTicked} />
          </>
        )}
      </Shown>
      <RequestTable rows={requests.data?.filter(request => request.state !== 'draft')} loading={requests.loading} />
      <IndicatorPanel />
    </Page>
  )
}

function stateOf(data: FundPayables, t: TFunction<'funds-pages'>): string {
  const count = data.rows.filter(row => row.because.length === 0).length
  return t(data.chain === 'own' ? 'requests.stateOwn' : 'requests.stateCity', {
    count,
    amount: formatYuan(data.totalFen),
    destination: data.destination,
  })
}

function PayableTable({
  rows,
  ticked,
  setTicked,
}: {
  rows: FundPayable[]
  ticked: string[]
  setTicked: (keys: string[]) => void
}) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundPayable>[] = [
    { key: 'unit', title: t('column.unit'), show: row => row.bodyName, text: row => row.bodyName },
    { key: 'month', title: t('column.month'), show: row => monthOf(row, t), text: row => row.month },
    { key: 'lines', title: t('column.headcount'), show: row => row.lines, text: row => row.lines, align: 'right' },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
      total: <Money fen={rows.reduce((sum, row) => sum + row.amountFen, 0)} />,
    },
    {
      key: 'frozen',
      title: t('column.frozen'),
      show: row =>
        row.frozenLines === 0 ? (
          '—'
        ) : (
          <StatusTag tone="dispute">
            {t('requests.frozen', { count: row.frozenLines, amount: formatYuan(row.frozenFen) })}
          </StatusTag>
        ),
    },
    { key: 'ended', title: t('column.publicityEnded'), show: row => <DayText day={row.publicityEndedOn} /> },
    {
      key: 'due',
      title: t('column.payBy'),
      show: row => <DayText day={row.payBy} workingDaysLeft={row.workingDaysLeft} />,
      text: row => row.payBy,
    },
    {
      key: 'standing',
      title: t('column.standing'),
      show: row =>
        row.because.length === 0 ? (
          <StatusTag tone="good">{t('requests.payable')}</StatusTag>
        ) : (
          <span className="zp-because">{row.because.map(sentenceOf).join(' ')}</span>
        ),
    },
  ]
  return (
    <DataTable
      label={t('requests.payables')}
      columns={columns}
      rows={rows}
      rowKey={row => row.claimId}
      ticked={{ keys: ticked, set: setTicked, able: row => row.because.length === 0 }}
      rowTone={row =>
        row.frozenLines > 0 ? 'dispute' : row.workingDaysLeft !== null && row.workingDaysLeft <= 2 ? 'wait' : undefined
      }
      exportName={t('requests.payables')}
      filters={<strong>{t('requests.payables')}</strong>}
      empty={{ title: t('requests.none'), text: t('requests.noneText') }}
    />
  )
}

function monthOf(row: { month: string; series: number }, t: TFunction<'funds-pages'>): string {
  return row.series === 0 ? row.month : `${row.month} ${t('column.supplement')}`
}

/** What is about to be sent, to whom, before it gets its number. */
function Draft({ draft, destination }: { draft: FundRequest; destination: string }) {
  const { t } = useTranslation('funds-pages')
  const submit = useAct((request: string) => submitFundRequest({ request }))
  const withdraw = useAct((request: string) => withdrawFundRequest({ request }))
  return (
    <Panel
      title={t('requests.draft', {
        amount: formatYuan(draft.amountFen),
        units: draft.units,
        headcount: draft.headcount,
      })}
      extra={<StatusTag tone="quiet">{t('request-state.draft')}</StatusTag>}
    >
      <p>{t('requests.goesTo', { destination, name: draft.madeBy })}</p>
      {submit.reasons && <Reasons reasons={submit.reasons} />}
      {withdraw.reasons && <Reasons reasons={withdraw.reasons} />}
      <div className="zp-fund-acts">
        <ActButton
          kind="primary"
          running={submit.running}
          because={becauseOf(draft.acts, 'submitRequest')}
          onClick={() => void submit.run(draft.id)}
        >
          {t('requests.submit')}
        </ActButton>
        {isAllowed(draft.acts, 'withdrawRequest') && (
          <ActButton running={withdraw.running} onClick={() => void withdraw.run(draft.id)}>
            {t('requests.withdraw')}
          </ActButton>
        )}
      </div>
    </Panel>
  )
}

/** Requests with their documents and how much of each has been paid. */
export function RequestTable({ rows, loading }: { rows: FundRequest[] | undefined; loading: boolean }) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundRequest>[] = [
    {
      key: 'number',
      title: t('column.number'),
      show: row => (
        <a href={downloadFundRequestAddress({ request: row.id })} target="_blank" rel="noreferrer">
          {row.number}
        </a>
      ),
    },
    { key: 'state', title: t('column.state'), show: row => <RequestState request={row} /> },
    { key: 'units', title: t('column.units'), show: row => row.units, align: 'right' },
    { key: 'headcount', title: t('column.headcount'), show: row => row.headcount, align: 'right' },
    { key: 'amount', title: t('column.amount'), show: row => <Money fen={row.amountFen} />, align: 'right' },
    { key: 'paid', title: t('column.paid'), show: row => <Money fen={row.paidFen} />, align: 'right' },
    { key: 'day', title: t('column.submittedOn'), show: row => <DayText day={row.submittedOn} /> },
    { key: 'by', title: t('column.by'), show: row => row.submittedBy },
  ]
  return (
    <DataTable
      label={t('requests.list')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      loading={loading}
      filters={<strong>{t('requests.list')}</strong>}
      empty={{ title: t('requests.noRequests') }}
    />
  )
}

function RequestState({ request }: { request: FundRequest }) {
  const { t } = useTranslation('funds-pages')
  if (request.state === 'submitted') return <StatusTag tone="active">{t('request-state.submitted')}</StatusTag>
  return (
    <StatusTag tone={request.paidFen >= request.amountFen ? 'good' : 'active'}>
      {request.paidFen >= request.amountFen
        ? t('request-state.paid')
        : t('request-state.in-letter', { number: request.letterNumber })}
    </StatusTag>
  )
}
