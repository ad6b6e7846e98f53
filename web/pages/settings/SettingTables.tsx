import { useTranslation } from 'react-i18next'
import { type DeclaredSetting, type Notice, readClock, type Setting } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { useAddressState } from '../../address-state.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { type Reading, useRead } from '../../reading.ts'
import { numbersOf, numberOf } from './notice-numbers.ts'
import { isOvertaken } from './WaitingPanel.tsx'

type Standard = DeclaredSetting & { mayPropose: boolean }

function SettingState({ setting }: { setting: Setting }) {
  const { t } = useTranslation('law-office')
  const clock = useRead(['clock'], readClock)
  if (setting.withdrawnAt !== null) return <StatusTag tone="quiet">{t('history.withdrawn')}</StatusTag>
  if (setting.correctedAt !== null) return <StatusTag tone="quiet">{t('history.corrected')}</StatusTag>
  if (isOvertaken(setting)) return <StatusTag tone="quiet">{t('history.overtaken')}</StatusTag>
  if (setting.publishedAt === null) return <StatusTag tone="wait">{t('history.proposed')}</StatusTag>
  if (setting.inForce) return <StatusTag tone="good">{t('history.inForce')}</StatusTag>
  if (clock.data && setting.fromDay > clock.data.today) return <StatusTag tone="wait">{t('history.notYet')}</StatusTag>
  return <StatusTag tone="quiet">{t('history.notNow')}</StatusTag>
}

/** Why it was proposed, by which document, and why it was withdrawn. */
function Why({ setting }: { setting: Setting }) {
  const { t } = useTranslation('law-office')
  const { reason, document, withdrawnWhy } = setting
  return (
    <>
      {reason}
      {document && ` · ${document}`}
      {withdrawnWhy && (
        <>
          <br />
          {t('history.withdrawnWhy', { reason: withdrawnWhy })}
        </>
      )}
    </>
  )
}

/** What was set under one name, newest first. */
export function HistoryList({ settings }: { settings: readonly Setting[] }) {
  const { t } = useTranslation('law-office')
  if (settings.length === 0) return <p className="zp-quiet">{t('history.none')}</p>
  return (
    <ul className="zp-choices">
      {settings.map(setting => (
        <li key={setting.id}>
          <span>
            {pick(setting.shown)} · {t('waiting.from', { day: setting.fromDay, territory: setting.territoryName })}
            <br />
            <span className="zp-quiet">
              <Why setting={setting} />
            </span>
          </span>
          <SettingState setting={setting} />
        </li>
      ))}
    </ul>
  )
}

interface StandardsTableProps {
  reading: Reading<Standard[]>
  settings: readonly Setting[]
  notices: readonly Notice[]
  propose: ((name: string) => void) | undefined
}

/** Everything that an office may or must publish, with what is in force. */
export function StandardsTable({ reading, settings, notices, propose }: StandardsTableProps) {
  const { t } = useTranslation('law-office')
  const { values, set } = useAddressState()
  // Who may propose something meets that first; the rest is one press away.
  const mine = values.mine !== 'no' && (reading.data ?? []).some(one => one.mayPropose)
  const inForce = (one: Standard) =>
    settings.filter(setting => setting.name === one.name && setting.notices.includes(one.notice) && setting.inForce)
  const rows = (reading.data ?? [])
    .filter(one => !mine || one.mayPropose)
    .filter(one => values.missing !== 'yes' || (one.required && inForce(one).length === 0))
    .sort((a, b) => Number(b.mayPropose) - Number(a.mayPropose))
  const columns: Column<Standard>[] = [
    {
      key: 'label',
      title: t('standard.label'),
      show: one => (
        <span className="zp-law-cell">
          {pick(one.label)} {one.required && <StatusTag tone="wait">{t('standard.required')}</StatusTag>}
          <br />
          <span className="zp-quiet">
            {numberOf(notices, one.notice)} {one.clause} {one.doubt}
          </span>
        </span>
      ),
      text: one => pick(one.label),
    },
    {
      key: 'value',
      title: t('standard.inForce'),
      show: one =>
        inForce(one).length === 0
          ? t(one.required ? 'standard.missing' : 'standard.byNotice')
          : inForce(one).map(setting => (
              <span key={setting.id} className="zp-law-cell">
                {pick(setting.shown)}{' '}
                <span className="zp-quiet">
                  {t('waiting.from', { day: setting.fromDay, territory: setting.territoryName })}
                </span>
              </span>
            )),
      text: one =>
        inForce(one)
          .map(setting => `${pick(setting.shown)} ${setting.fromDay}`)
          .join(' '),
    },
    {
      key: 'range',
      title: t('standard.range'),
      show: one => (one.least === null && one.most === null ? '—' : `${one.least ?? 0} – ${one.most ?? '…'}`),
    },
    { key: 'owner', title: t('doubt.owner'), show: one => pick(one.ownerName), text: one => pick(one.ownerName) },
    {
      key: 'act',
      title: '',
      show: one =>
        propose && (
          <ActButton because={one.mayPropose ? undefined : t('propose.othersOnly')} onClick={() => propose(one.name)}>
            {t('propose.go')}
          </ActButton>
        ),
    },
  ]
  return (
    <DataTable
      label={t('tabs.standards')}
      columns={columns}
      rows={reading.data && rows}
      rowKey={one => `${one.notice} ${one.name}`}
      loading={reading.loading}
      reasons={reading.reasons}
      again={reading.again}
      empty={{ title: t('standard.none') }}
      exportName={t('tabs.standards')}
      filters={
        <>
          <Chip on={mine} onClick={() => set({ mine: mine ? 'no' : undefined })}>
            {t('standard.mine')}
          </Chip>
          <Chip on={values.missing === 'yes'} onClick={() => set({ missing: values.missing ? undefined : 'yes' })}>
            {t('standard.missingOnly')}
          </Chip>
        </>
      }
    />
  )
}

interface HistoryTableProps {
  reading: Reading<Setting[]>
  notices: readonly Notice[]
  /** Notices of which the own office decides something; what was set for them comes first. */
  own: ReadonlySet<string>
}

/** Every setting that was ever proposed, with who did it and when. */
export function HistoryTable({ reading, notices, own }: HistoryTableProps) {
  const { t } = useTranslation('law-office')
  const isOwn = (setting: Setting) => Number(setting.notices.some(one => own.has(one)))
  const columns: Column<Setting>[] = [
    {
      key: 'label',
      title: t('standard.label'),
      show: one => (
        <span className="zp-law-cell narrow">
          {pick(one.label)}
          <br />
          <span className="zp-quiet">{numbersOf(notices, one.notices)}</span>
        </span>
      ),
      text: one => `${pick(one.label)} ${numbersOf(notices, one.notices)}`,
    },
    {
      key: 'value',
      title: t('history.value'),
      show: one => <span className="zp-law-cell narrow">{pick(one.shown)}</span>,
      text: one => pick(one.shown),
    },
    { key: 'from', title: t('history.from'), show: one => <DayText day={one.fromDay} />, text: one => one.fromDay },
    { key: 'place', title: t('history.place'), show: one => one.territoryName, text: one => one.territoryName },
    { key: 'state', title: t('history.state'), show: one => <SettingState setting={one} /> },
    {
      key: 'reason',
      title: t('propose.reason'),
      show: one => (
        <span className="zp-law-cell narrow">
          <Why setting={one} />
        </span>
      ),
      text: one => one.reason,
    },
    {
      key: 'proposed',
      title: t('history.proposedBy'),
      show: one => (
        <>
          {one.proposedByName}
          <br />
          <TimeText at={one.proposedAt} />
        </>
      ),
      text: one => one.proposedByName,
    },
    {
      key: 'published',
      title: t('history.publishedBy'),
      show: one =>
        one.publishedAt === null ? (
          '—'
        ) : (
          <>
            {one.publishedByName}
            <br />
            <TimeText at={one.publishedAt} />
          </>
        ),
      text: one => one.publishedByName ?? '',
    },
  ]
  return (
    <DataTable
      label={t('tabs.history')}
      columns={columns}
      rows={reading.data && [...reading.data].sort((a, b) => isOwn(b) - isOwn(a))}
      rowKey={one => one.id}
      loading={reading.loading}
      reasons={reading.reasons}
      again={reading.again}
      empty={{ title: t('history.none') }}
      exportName={t('tabs.history')}
    />
  )
}
