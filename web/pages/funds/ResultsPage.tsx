import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  decideOrder,
  enterResult,
  type FundOrder,
  type FundResultLoad,
  listResults,
  loadResult,
  makeBatch,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { sentenceOf } from '../../sentences.ts'
import { formatYuan } from '../../../values/money.ts'
import { FundChoice, ReasonAct } from './FundParts.tsx'
import { OrderState } from './OrderState.tsx'
import { PayoutDrawer } from './PayoutDrawer.tsx'
import { useFundAsk } from './use-fund-ask.ts'

const tabs = ['open', 'returned', 'in-transit', 'accepted', 'all'] as const

/** F5 银行结果: what came back first; what the bank has not answered stays in transit until a person decides. */
export function ResultsPage() {
  const { t } = useTranslation('funds-pages')
  const { ask, source, values, set } = useFundAsk()
  const tab = tabs.find(one => one === values.tab) ?? 'open'
  const results = useRead(['results', ask, tab], () => listResults({ ...ask, tab }), { keepLast: true })
  const [loaded, setLoaded] = useState<FundResultLoad | null>(null)
  const data = results.data
  const countOf = (one: (typeof tabs)[number]) =>
    one === 'returned'
      ? data?.counts.returned
      : one === 'in-transit'
        ? data?.counts.inTransit
        : one === 'accepted'
          ? data?.counts.accepted
          : undefined
  return (
    <Page
      title={t('results.title')}
      state={data && t('results.state', { inTransit: data.counts.inTransit, returned: data.counts.returned })}
      extra={<FundChoice />}
    >
      <Shown reading={results}>
        {shown => (
          <>
            <FileDrop
              title={t('results.drop')}
              hint={t('results.hint')}
              accept=".xlsx,.csv"
              because={becauseOf(shown.acts, 'loadResult')}
              send={async (name, file) => {
                setLoaded(null)
                setLoaded(await loadResult({ name, source }, file))
              }}
              done={results.again}
            />
            {loaded && <Loaded load={loaded} />}
            <div className="zp-chips zp-fund-chips" role="group" aria-label={t('results.tabs')}>
              {tabs.map(one => (
                <Chip
                  key={one}
                  on={one === tab}
                  onClick={() => set({ tab: one === 'open' ? '' : one })}
                  count={countOf(one)}
                >
                  {t(`results.tab.${one}`)}
                </Chip>
              ))}
            </div>
            <Orders rows={shown.orders} open={order => set({ payout: order.payoutId })} />
            <Loads rows={shown.loads} />
          </>
        )}
      </Shown>
      {values.payout && <PayoutDrawer payoutId={values.payout} close={() => set({ payout: undefined })} />}
    </Page>
  )
}

/** What one file did, with every row that was not believed. */
function Loaded({ load }: { load: FundResultLoad }) {
  const { t } = useTranslation('funds-pages')
  return (
    <div className={load.issues.length > 0 ? 'zp-note wait' : 'zp-note'} role="status">
      <p>{load.known ? t('results.known') : t('results.loaded', counts(load))}</p>
      <ul>
        {load.issues.map(issue => (
          <li key={`${issue.row} ${issue.reason.code}`}>
            {t('results.row', { row: issue.row })} {sentenceOf(issue.reason)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const counts = (load: FundResultLoad) => ({
  accepted: load.accepted,
  returned: load.returned,
  unchanged: load.unchanged,
  issues: load.issues.length,
})

function Orders({ rows, open }: { rows: FundOrder[]; open: (order: FundOrder) => void }) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundOrder>[] = [
    {
      key: 'unit',
      title: t('column.payee'),
      show: row => (
        <button type="button" className="zp-link" onClick={() => open(row)}>
          {row.bodyName}
        </button>
      ),
      text: row => row.bodyName,
    },
    { key: 'month', title: t('column.month'), show: row => row.month, text: row => row.month },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
    },
    { key: 'account', title: t('column.account'), show: row => `${row.bank} ****${row.lastFour}` },
    {
      key: 'state',
      title: t('column.state'),
      show: row => <OrderState order={row} />,
      text: row => `${t(`order-state.${row.state}`)} ${row.reason ?? ''}`,
    },
    {
      key: 'ordered',
      title: t('column.orderedOn'),
      show: row => <DayText day={row.orderedOn} />,
      text: row => row.orderedOn,
    },
    { key: 'reference', title: t('column.reference'), show: row => row.reference, text: row => row.reference },
  ]
  return (
    <DataTable
      label={t('results.list')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      rowTone={row =>
        row.repaid ? 'quiet' : row.state === 'returned' ? 'bad' : row.state === 'accepted' ? undefined : 'wait'
      }
      expanded={row => <OrderActs row={row} />}
      exportName={t('results.list')}
      filters={<strong>{t('results.list')}</strong>}
      empty={{ title: t('results.none'), text: t('results.noneText') }}
    />
  )
}

function OrderActs({ row }: { row: FundOrder }) {
  const { t } = useTranslation('funds-pages')
  const decide = useAct((reason: string) => decideOrder({ order: row.id }, { reason }))
  if (row.state === 'accepted') {
    return (
      <p className="zp-quiet">{t('results.paidAs', { number: row.bankReference ?? '—', day: row.resolvedOn ?? '' })}</p>
    )
  }
  if (row.state !== 'ordered') return <Repay row={row} />
  return (
    <>
      <p className="zp-quiet">{t('results.transitNote')}</p>
      {isAllowed(row.acts, 'enterResult') && <ResultEntry row={row} />}
      {decide.reasons && <Reasons reasons={decide.reasons} />}
      {isAllowed(row.acts, 'decideOrder') ? (
        <ReasonAct
          label={t('results.decide')}
          running={decide.running}
          danger
          act={reason => void decide.run(reason)}
        />
      ) : (
        <p className="zp-because">{becauseOf(row.acts, 'decideOrder')}</p>
      )}
    </>
  )
}

/** Came back: once the unit has corrected its account, the same payout is ordered again without a new claim (W14). */
function Repay({ row }: { row: FundOrder }) {
  const { t } = useTranslation('funds-pages')
  const { source, ask } = useFundAsk()
  const mayMake = useHasRole('fund-clerk') && ask.territory === undefined
  const repay = useAct(() => makeBatch({ source, claimIds: [], payoutIds: [row.payoutId] }))
  if (row.repaid) return <p className="zp-quiet">{t('results.repaidNote')}</p>
  return (
    <>
      <p>
        {t(
          row.accountCorrected
            ? 'results.corrected'
            : row.state === 'void'
              ? 'results.voidNote'
              : 'results.notCorrected',
        )}
      </p>
      {row.decidedBy && <p className="zp-quiet">{t('results.decidedBy', { name: row.decidedBy })}</p>}
      {repay.reasons && <Reasons reasons={repay.reasons} />}
      <ActButton
        kind="primary"
        running={repay.running}
        because={mayMake ? undefined : t('results.clerkRepays')}
        onClick={() => void repay.run(undefined)}
      >
        {t('results.repay')}
      </ActButton>
    </>
  )
}

function ResultEntry({ row }: { row: FundOrder }) {
  const { t } = useTranslation('funds-pages')
  const [entry, setEntry] = useState({ outcome: 'accepted', day: row.orderedOn ?? '', reason: '', bankReference: '' })
  const returned = entry.outcome === 'returned'
  const save = useAct(() =>
    enterResult(
      { order: row.id },
      {
        outcome: returned ? 'returned' : 'accepted',
        day: entry.day,
        ...(entry.reason.trim() ? { reason: entry.reason.trim() } : {}),
        ...(entry.bankReference.trim() ? { bankReference: entry.bankReference.trim() } : {}),
      },
    ),
  )
  const wanting = entry.day === '' || (returned && entry.reason.trim().length < 2)
  return (
    <details>
      <summary>{t('results.enter')}</summary>
      <Fields>
        <ChoiceField
          id={`outcome-${row.id}`}
          label={t('results.outcome')}
          value={entry.outcome}
          set={outcome => setEntry({ ...entry, outcome })}
          choices={(['accepted', 'returned'] as const).map(value => ({ value, label: t(`order-state.${value}`) }))}
        />
        <TextField
          id={`day-${row.id}`}
          kind="date"
          label={t('column.day')}
          value={entry.day}
          set={day => setEntry({ ...entry, day })}
        />
        {returned && (
          <TextField
            id={`reason-${row.id}`}
            label={t('results.reason')}
            value={entry.reason}
            set={reason => setEntry({ ...entry, reason })}
          />
        )}
        <TextField
          id={`bank-${row.id}`}
          label={t('results.bankReference')}
          value={entry.bankReference}
          set={bankReference => setEntry({ ...entry, bankReference })}
        />
      </Fields>
      {save.reasons && <Reasons reasons={save.reasons} />}
      <ActButton
        running={save.running}
        because={wanting ? t('field.fill') : undefined}
        onClick={() => void save.run(undefined)}
      >
        {t('results.save')}
      </ActButton>
    </details>
  )
}

function Loads({ rows }: { rows: FundResultLoad[] }) {
  const { t } = useTranslation('funds-pages')
  if (rows.length === 0) return null
  return (
    <Panel title={t('results.loads')}>
      <ul className="zp-plain-list">
        {rows.map(load => (
          <li key={load.id}>
            {load.day} {load.loadedBy} {load.fileName ?? t('results.form')} {t('results.loaded', counts(load))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
