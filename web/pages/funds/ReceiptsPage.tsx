import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FundAllocation, type FundMoney, readMoney } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { useRead } from '../../reading.ts'
import { formatYuan } from '../../../values/money.ts'
import { AllocationTable, ReceiptTable } from './MoneyTables.tsx'
import { AllocationEntry, BankAccountPanel, ReceiptEntry } from './MoneyEntries.tsx'
import { Figures, FundChoice } from './FundParts.tsx'
import { useFundAsk } from './use-fund-ask.ts'

type Entering =
  | { kind: 'receipt'; allocation?: FundAllocation }
  | { kind: 'allocation'; to?: { territory: string; amountFen: number } }

/** F3 到账与划拨: slips entered by one and confirmed by another, transfers to districts with what is on its way. */
export function ReceiptsPage() {
  const { t } = useTranslation('funds-pages')
  const { ask } = useFundAsk()
  const money = useRead(['money', ask], () => readMoney(ask))
  const [entering, setEntering] = useState<Entering | null>(null)
  const data = money.data
  return (
    <Page
      title={t('receipts.title')}
      state={data && stateOf(data, t)}
      extra={<FundChoice />}
      primary={
        <ActButton
          kind="primary"
          because={data ? becauseOf(data.acts, 'enterReceipt') : undefined}
          onClick={() => setEntering({ kind: 'receipt' })}
        >
          {t('receipts.enter')}
        </ActButton>
      }
    >
      <Shown reading={money}>
        {shown => (
          <>
            {entering?.kind === 'receipt' && (
              <ReceiptEntry
                key={entering.allocation?.id ?? 'finance'}
                allocation={entering.allocation}
                done={() => setEntering(null)}
              />
            )}
            {entering?.kind === 'allocation' && (
              <AllocationEntry
                key={entering.to?.territory ?? ''}
                to={entering.to}
                choices={shown.toAllocate}
                done={() => setEntering(null)}
              />
            )}
            <Balances money={shown} />
            <Arriving rows={shown.arriving} enter={allocation => setEntering({ kind: 'receipt', allocation })} />
            <ReceiptTable rows={shown.receipts} />
            {(shown.allocations.length > 0 || shown.toAllocate.length > 0) && (
              <>
                <ToAllocate money={shown} enter={to => setEntering({ kind: 'allocation', ...(to ? { to } : {}) })} />
                <AllocationTable rows={shown.allocations} />
              </>
            )}
            <BankAccountPanel accounts={shown.accounts} acts={shown.acts} />
          </>
        )}
      </Shown>
    </Page>
  )
}

function stateOf(data: FundMoney, t: TFunction<'funds-pages'>): string {
  const unconfirmed = data.receipts.filter(row => row.state === 'entered').length
  if (data.arriving.length > 0) return t('receipts.stateArriving', { count: data.arriving.length })
  if (unconfirmed > 0) return t('receipts.stateEntered', { count: unconfirmed })
  const since = data.waitingSince
  return since
    ? t('receipts.stateWaiting', { day: since.day, number: since.number, amount: formatYuan(since.amountFen) })
    : t('receipts.stateNone')
}

function Balances({ money }: { money: FundMoney }) {
  const { t } = useTranslation('funds-pages')
  const [balance] = money.balances
  return (
    <Figures
      items={[
        [t('figure.cash'), <Money key="cash" fen={balance?.cashFen ?? 0} />],
        [t('figure.reserved'), <Money key="reserved" fen={balance?.reservedFen ?? 0} />],
        [t('figure.inTransit'), <Money key="transit" fen={balance?.inTransitFen ?? 0} />],
      ]}
    />
  )
}

function Arriving({ rows, enter }: { rows: FundAllocation[]; enter: (row: FundAllocation) => void }) {
  const { t } = useTranslation('funds-pages')
  if (rows.length === 0) return null
  return (
    <Panel title={t('receipts.arriving')}>
      <ul className="zp-plain-list">
        {rows.map(row => (
          <li key={row.id} className="zp-fund-row">
            <span>
              {t('receipts.sent', { day: row.day, amount: formatYuan(row.amountFen), number: row.slipNumber })}
            </span>
            <ActButton onClick={() => enter(row)}>{t('receipts.enterArrived')}</ActButton>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function ToAllocate({
  money,
  enter,
}: {
  money: FundMoney
  enter: (to?: { territory: string; amountFen: number }) => void
}) {
  const { t } = useTranslation('funds-pages')
  const because = becauseOf(money.acts, 'enterAllocation')
  return (
    <Panel
      title={t('allocation.open')}
      extra={
        <ActButton because={because} onClick={() => enter()}>
          {t('allocation.enter')}
        </ActButton>
      }
    >
      {money.toAllocate.length === 0 && <p className="zp-quiet">{t('allocation.noneOpen')}</p>}
      <ul className="zp-plain-list">
        {money.toAllocate.map(row => (
          <li key={row.territory} className="zp-fund-row">
            <span>{t('allocation.asks', { territory: row.territoryName, amount: formatYuan(row.amountFen) })}</span>
            <ActButton because={because} onClick={() => enter(row)}>
              {t('allocation.enterFor')}
            </ActButton>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
