import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  checkPublicityExport,
  exportPublicityListAddress,
  type OfficeList,
  type PublicityItem,
  type PublicityPeriod,
  publishList,
  readPostingPictureAddress,
  readPublicityOffice,
  recordPosting,
  recordPostingPicture,
} from '../../api/client.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { formatYuan } from '../../../values/money.ts'
import './bureau.css'

/** B9 公示管理: what waits, which days count, what runs, its posting on the official site, its export. */
export function PublicityPage() {
  const { t } = useTranslation('publicity-pages')
  const office = useRead(['publicity-office'], readPublicityOffice)
  const [ticked, setTicked] = useState<string[]>([])
  const publish = useAct(
    (itemIds: string[]) => publishList({ itemIds }),
    () => setTicked([]),
  )
  const mayPublish = useHasRole('acceptance', 'leader')
  const because = !mayPublish ? t('office.role') : ticked.length === 0 ? t('office.tick') : undefined
  const running = office.data?.lists.filter(list => list.state === 'running').length ?? 0
  return (
    <Page
      title={t('office.title')}
      state={office.data && t('office.state', { pending: office.data.pending.length, running })}
      primary={
        <ActButton kind="primary" running={publish.running} because={because} onClick={() => void publish.run(ticked)}>
          {t('office.publish', { count: ticked.length })}
        </ActButton>
      }
    >
      {publish.reasons && <Reasons reasons={publish.reasons} />}
      <Shown reading={office}>
        {data => (
          <>
            <Pending rows={data.pending} ticked={ticked} setTicked={setTicked} />
            {data.period && data.pending.length > 0 && <Period period={data.period} />}
            {data.lists.map(list => (
              <ListPanel key={list.id} list={list} />
            ))}
            {data.lists.length === 0 && <p className="zp-quiet">{t('office.noLists')}</p>}
          </>
        )}
      </Shown>
    </Page>
  )
}

function Pending({
  rows,
  ticked,
  setTicked,
}: {
  rows: PublicityItem[]
  ticked: string[]
  setTicked: (keys: string[]) => void
}) {
  const { t } = useTranslation('publicity-pages')
  const fields = rows[0]?.fields ?? []
  const columns: Column<PublicityItem>[] = [
    ...fields.map(
      (field): Column<PublicityItem> => ({
        key: field,
        title: t(`field.${field}`),
        show: row => shownValue(field, row.shown[field]),
        ...(field === 'headcount' || field === 'amountFen' ? { align: 'right' as const } : {}),
      }),
    ),
    { key: 'basis', title: t('office.basis'), show: row => row.basis },
    { key: 'since', title: t('office.since'), show: row => <TimeText at={row.waitingSince} /> },
  ]
  return (
    <DataTable
      label={t('office.pending')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      ticked={{ keys: ticked, set: setTicked }}
      filters={
        <span>
          <strong>{t('office.pending')}</strong> <span className="zp-quiet">{t('office.fieldsOnly')}</span>
        </span>
      }
      empty={{ title: t('office.nonePending'), text: t('office.nonePendingText') }}
    />
  )
}

function shownValue(field: string, value: string | number | undefined): string {
  if (value === undefined) return '—'
  return field === 'amountFen' ? formatYuan(Number(value)) : String(value)
}

function Period({ period }: { period: PublicityPeriod }) {
  const { t } = useTranslation('publicity-pages')
  return (
    <Panel title={t('office.period', { from: period.startsOn, to: period.endsOn, days: period.workingDays })}>
      <p className="zp-quiet">{t(period.firstDayCounts ? 'office.firstIn' : 'office.firstOut')}</p>
      <ul className="zp-days">
        {period.days.map(day => (
          <li key={day.day} className={day.counts ? 'counts' : ''}>
            {day.day.slice(5)} <br />
            {t(day.counts ? 'office.dayCounts' : day.working ? 'office.dayStart' : 'office.dayOff')}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function ListPanel({ list }: { list: OfficeList }) {
  const { t } = useTranslation('publicity-pages')
  const address = `/publicity/${list.slug}`
  return (
    <Panel
      title={t('list.title', { from: list.startsOn, to: list.endsOn, items: list.items })}
      extra={<StatusTag tone={list.state === 'running' ? 'active' : 'good'}>{t(`list.${list.state}`)}</StatusTag>}
    >
      <p>
        {list.basis} · <Money fen={list.amountFen} /> · {t('list.by', { name: list.publishedBy })} ·{' '}
        <DayText day={list.endsOn} workingDaysLeft={list.workingDaysLeft} provisional={list.provisional} />
      </p>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>{' '}
        {list.openObjections > 0 ? (
          <Link to="/work/bureau/objections">
            <StatusTag tone="dispute">{t('list.openObjections', { count: list.openObjections })}</StatusTag>
          </Link>
        ) : (
          <span className="zp-quiet">{t('list.objections', { count: list.objections })}</span>
        )}
      </p>
      <Export list={list} />
      <Proofs list={list} />
    </Panel>
  )
}

const formats = ['html', 'xlsx', 'pdf'] as const

/** Files ready to post; each is read back and searched for full ids and telephone numbers before it leaves. */
function Export({ list }: { list: OfficeList }) {
  const { t } = useTranslation('publicity-pages')
  const check = useAct(() => checkPublicityExport({ list: list.id }))
  const [found, setFound] = useState<Awaited<ReturnType<typeof checkPublicityExport>> | null>(null)
  return (
    <div className="zp-page-acts">
      {formats.map(format => (
        <a
          key={format}
          className="zp-button small"
          href={exportPublicityListAddress({ list: list.id, format })}
          download
        >
          {t('list.export', { format: format.toUpperCase() })}
        </a>
      ))}
      <button
        type="button"
        className="zp-button small"
        disabled={check.running}
        onClick={() => void check.run(undefined).then(result => setFound(result ?? null))}
      >
        {t('list.check')}
      </button>
      {check.reasons && <Reasons reasons={check.reasons} />}
      {found?.formats.map(one => (
        <StatusTag key={one.format} tone={one.identifiers === 0 ? 'good' : 'bad'}>
          {t('list.checked', {
            format: one.format.toUpperCase(),
            count: one.identifiers,
            hash: one.sha256.slice(0, 12),
          })}
        </StatusTag>
      ))}
    </div>
  )
}

/** Address and picture on the official site at start and end: what the publicity is proved with (W7). */
function Proofs({ list }: { list: OfficeList }) {
  const { t } = useTranslation('publicity-pages')
  const [open, setOpen] = useState(false)
  return (
    <>
      <ul className="zp-plain-list">
        {list.proofs.map(proof => (
          <li key={proof.id}>
            {t(`proof.${proof.moment}`)}{' '}
            <a href={proof.address} rel="noreferrer" target="_blank">
              {proof.address}
            </a>{' '}
            · {proof.by} <TimeText at={proof.at} />{' '}
            {proof.picture && (
              <a href={readPostingPictureAddress({ proof: proof.id })} target="_blank" rel="noreferrer">
                {t('proof.picture')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {list.proofs.length === 0 && <p className="zp-because">{t('proof.none')}</p>}
      {open ? (
        <ProofForm listId={list.id} done={() => setOpen(false)} />
      ) : (
        <button type="button" className="zp-link" onClick={() => setOpen(true)}>
          {t('proof.add')}
        </button>
      )}
    </>
  )
}

function ProofForm({ listId, done }: { listId: string; done: () => void }) {
  const { t } = useTranslation('publicity-pages')
  const [address, setAddress] = useState('')
  const [moment, setMoment] = useState<'start' | 'end'>('start')
  const record = useAct(() => recordPosting({ list: listId }, { moment, address }), done)
  const because = /^https?:\/\/\S+\.\S+/.test(address) ? undefined : t('proof.addressNeeded')
  return (
    <div className="zp-fields">
      <label>
        {t('proof.moment')}
        <select
          className="zp-field"
          value={moment}
          onChange={event => setMoment(event.currentTarget.value === 'end' ? 'end' : 'start')}
        >
          <option value="start">{t('proof.start')}</option>
          <option value="end">{t('proof.end')}</option>
        </select>
      </label>
      <label>
        {t('proof.address')}
        <input
          className="zp-field"
          type="url"
          value={address}
          onChange={event => setAddress(event.currentTarget.value.trim())}
          placeholder="https://"
        />
      </label>
      <PictureDrop listId={listId} moment={moment} address={address} because={because} done={done} />
      {record.reasons && <Reasons reasons={record.reasons} />}
      <ActButton running={record.running} because={because} onClick={() => void record.run(undefined)}>
        {t('proof.withoutPicture')}
      </ActButton>
    </div>
  )
}

function PictureDrop({
  listId,
  moment,
  address,
  because,
  done,
}: {
  listId: string
  moment: 'start' | 'end'
  address: string
  because: string | undefined
  done: () => void
}) {
  const { t } = useTranslation('publicity-pages')
  const send = useAct(async (sent: { name: string; file: Parameters<typeof recordPostingPicture>[1] }) => {
    await recordPostingPicture({ list: listId, moment, address, name: sent.name }, sent.file)
    done()
  })
  return (
    <>
      <FileDrop
        title={t('proof.drop')}
        hint={t('proof.dropHint')}
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        because={because}
        send={(name, file) => send.run({ name, file })}
      />
      {send.reasons && <Reasons reasons={send.reasons} />}
    </>
  )
}
