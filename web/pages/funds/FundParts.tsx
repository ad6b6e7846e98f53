import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FundCheck, listTerritories } from '../../api/client.ts'
import { Money } from '../../parts/Money.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { coveredBy } from '../../parts/places.ts'
import { type Tone, StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { useSession } from '../../session.tsx'
import { fundSources, useFundAsk } from './use-fund-ask.ts'
import './funds.css'

/** Which source is shown, and for offices above others which territory. */
export function FundChoice() {
  const { t } = useTranslation('funds-pages')
  const { source, values, set } = useFundAsk()
  const session = useSession()
  const territories = useRead(['territories'], listTerritories)
  const own = territories.data?.territories.find(one => one.code === session.territory?.code)
  const covered = coveredBy(territories.data?.territories ?? [], session.territory?.code)
  return (
    <div className="zp-fund-choice">
      <select
        className="zp-field"
        aria-label={t('choice.source')}
        value={source}
        onChange={event =>
          set({ source: event.currentTarget.value === fundSources[0] ? '' : event.currentTarget.value })
        }
      >
        {fundSources.map(one => (
          <option key={one} value={one}>
            {t(`source.${one}`)}
          </option>
        ))}
      </select>
      {own && covered.length > 1 && (
        <select
          className="zp-field"
          aria-label={t('choice.territory')}
          value={values.territory ?? own.code}
          onChange={event =>
            set({ territory: event.currentTarget.value === own.code ? '' : event.currentTarget.value })
          }
        >
          {covered.map(one => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** Large figures side by side. */
export function Figures({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="zp-figures">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** 银行余额, 已预留, 可用 and 指标: cash and quota side by side, never added (W21). */
export function BalanceFigures({ of }: { of: { cashFen: number; reservedFen: number; indicatorFen: number } }) {
  const { t } = useTranslation('funds-pages')
  return (
    <Figures
      items={[
        [t('figure.cash'), <Money key="cash" fen={of.cashFen} />],
        [t('figure.reserved'), <Money key="reserved" fen={of.reservedFen} />],
        [t('figure.free'), <Money key="free" fen={of.cashFen - of.reservedFen} />],
        [
          t('figure.indicator'),
          of.indicatorFen === 0 ? t('figure.noIndicator') : <Money key="i" fen={of.indicatorFen} />,
        ],
      ]}
    />
  )
}

const checkTones: Record<FundCheck['standing'], Tone> = { holds: 'good', warned: 'wait', broken: 'bad' }

/** Every check before a payment with its word; `short`: those that do not simply hold. */
export function Checks({ checks, short }: { checks: readonly FundCheck[]; short?: true }) {
  const { t } = useTranslation('funds-pages')
  const shown = short ? checks.filter(check => check.standing !== 'holds') : checks
  if (short && shown.length === 0) return <StatusTag tone="good">{t('check.all', { count: checks.length })}</StatusTag>
  return (
    <span className="zp-fund-checks">
      {shown.map(check => (
        <StatusTag key={check.check} tone={checkTones[check.standing]}>
          {t(`check.${check.check}.${check.standing}`, check.params)}
        </StatusTag>
      ))}
    </span>
  )
}

/** An act that asks for a reason in writing: the button opens a line below itself. */
export function ReasonAct({
  label,
  because,
  running,
  danger,
  act,
}: {
  label: string
  because?: string | undefined
  running: boolean
  danger?: true
  act: (reason: string) => void
}) {
  const { t } = useTranslation('funds-pages')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open) {
    return (
      <ActButton because={because} {...(danger ? { kind: 'danger' as const } : {})} onClick={() => setOpen(true)}>
        {label}
      </ActButton>
    )
  }
  const tooShort = reason.trim().length < 2
  return (
    <form
      className="zp-reason-act"
      onSubmit={event => {
        event.preventDefault()
        if (!tooShort) act(reason.trim())
      }}
    >
      <input
        className="zp-field"
        aria-label={t('reason.label')}
        placeholder={t('reason.label')}
        value={reason}
        autoFocus
        onChange={event => setReason(event.currentTarget.value)}
      />
      <button type="submit" className="zp-button small primary" disabled={tooShort || running}>
        {label}
      </button>
      <button type="button" className="zp-link" onClick={() => setOpen(false)}>
        {t('cancel', { ns: 'common' })}
      </button>
    </form>
  )
}
