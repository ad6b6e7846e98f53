import { useState } from 'react'
import { formText } from '../../form-text.ts'
import { useTranslation } from 'react-i18next'
import { useNavigate } from '@tanstack/react-router'
import {
  confirmPaper,
  findCaseByForm,
  listCases,
  listPapers,
  type PaperItem,
  type PaperRow,
  printSlipAddress,
  readCase,
  receivePaper,
  type ReviewCase,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { useAddressState } from '../../address-state.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import './bureau.css'

/** B8 纸质备案: the form's code is scanned or typed, papers are ticked, receipt or return slip, then 确认符合条件 by name. */
export function PaperPage() {
  const { t } = useTranslation('review-pages')
  const { values, set } = useAddressState()
  const papers = useRead(['papers'], listPapers)
  const waiting = useRead(['cases', 'paper'], () => listCases({ tab: 'paper', size: 200 }))
  const find = useAct(
    (code: string) => findCaseByForm({ code }),
    found => set({ case: found.case.id, form: found.formId, outdated: found.outdatedBecause === null ? '' : 'yes' }),
  )
  return (
    <Page title={t('paper.title')} state={t('paper.state', { count: waiting.data?.total ?? 0 })}>
      <Panel>
        <form
          className="zp-scan-box"
          onSubmit={event => {
            event.preventDefault()
            const box = event.currentTarget
            const code = formText(new FormData(box), 'code')
            if (code !== '') void find.run(code)
            box.reset()
          }}
        >
          <label htmlFor="code">{t('paper.scan')}</label>
          <input
            id="code"
            name="code"
            className="zp-field"
            autoFocus
            autoComplete="off"
            placeholder={t('paper.scanHint')}
          />
          <button type="submit" className="zp-button primary" disabled={find.running}>
            {t('paper.find')}
          </button>
        </form>
        {find.reasons && <Reasons reasons={find.reasons} />}
      </Panel>
      {values.case ? (
        <Window key={values.case} caseId={values.case} formId={values.form} outdated={values.outdated === 'yes'} />
      ) : (
        <Waiting rows={waiting.data?.cases} loading={waiting.loading} />
      )}
      <Register rows={papers.data} loading={papers.loading} />
    </Page>
  )
}

/** Signed cases whose papers have not come, or wait for their confirmation. */
function Waiting({ rows, loading }: { rows: ReviewCase['case'][] | undefined; loading: boolean }) {
  const { t } = useTranslation('review-pages')
  const navigate = useNavigate()
  const columns: Column<ReviewCase['case']>[] = [
    { key: 'unit', title: t('column.unit'), show: row => row.bodyName },
    { key: 'month', title: t('column.month'), show: row => row.month },
    { key: 'headcount', title: t('opinion.headcount'), show: row => row.approvedHeadcount, align: 'right' },
    { key: 'amount', title: t('opinion.total'), show: row => <Money fen={row.approvedFen} />, align: 'right' },
  ]
  return (
    <DataTable
      label={t('paper.waiting')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      loading={loading}
      onOpen={row => void navigate({ to: '.', search: { case: row.id } as never })}
      empty={{ title: t('paper.none'), text: t('paper.scanFirst') }}
      filters={<strong>{t('paper.waiting')}</strong>}
    />
  )
}

const usualItems = ['application', 'roster', 'statement', 'other'] as const

function Window({ caseId, formId, outdated }: { caseId: string; formId: string | undefined; outdated: boolean }) {
  const { t } = useTranslation('review-pages')
  const found = useRead(['case', caseId], () => readCase({ case: caseId }))
  return (
    <Shown reading={found}>
      {data => (
        <Panel
          title={`${data.case.bodyName} · ${data.case.month}`}
          extra={data.paper?.fileNumber && <strong>{t('paper.file', { number: data.paper.fileNumber })}</strong>}
        >
          {outdated && <p className="zp-note wait">{t('paper.outdated')}</p>}
          <Facts
            items={[
              [
                t('opinion.headcount'),
                t('case.persons', { count: data.decision?.headcount ?? data.draftOpinion.headcount }),
              ],
              [t('opinion.total'), <Money key="total" fen={data.decision?.totalFen ?? data.draftOpinion.totalFen} />],
              [t('opinion.capitals'), data.decision?.totalInCapitals ?? data.draftOpinion.totalInCapitals],
            ]}
          />
          {data.paper?.outcome === 'received' ? <Confirm data={data} /> : <Receive data={data} formId={formId} />}
        </Panel>
      )}
    </Shown>
  )
}

function Receive({ data, formId }: { data: ReviewCase; formId: string | undefined }) {
  const { t } = useTranslation('review-pages')
  const [items, setItems] = useState<PaperItem[]>(() =>
    usualItems.slice(0, 3).map(item => ({ item: t(`paper.item.${item}`), present: false, copies: 1, agrees: false })),
  )
  const [reason, setReason] = useState('')
  const words = reason.trim() === '' ? {} : { reason: reason.trim() }
  const receive = useAct(
    (outcome: 'received' | 'rejected') =>
      receivePaper({ case: data.case.id }, { outcome, items, ...words, ...(formId ? { formId } : {}) }),
    slip => window.open(printSlipAddress({ paper: slip.paperId }), '_blank', 'noopener'),
  )
  const change = (index: number, to: Partial<PaperItem>) =>
    setItems(now => now.map((item, place) => (place === index ? { ...item, ...to } : item)))
  const wanting = items.some(item => !item.present || !item.agrees)
  const forbidden = becauseOf(data.acts, 'receivePaper')
  return (
    <div className="zp-fields">
      <div className="zp-scroll">
        <table className="zp-plain">
          <thead>
            <tr>
              {['item', 'present', 'copies', 'agrees'].map(column => (
                <th key={column}>{t(`paper.column.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              // Rows are added at the end and never moved.
              <tr key={index}>
                <td>
                  <input
                    className="zp-field zp-paper-item"
                    aria-label={t('paper.column.item')}
                    value={item.item}
                    onChange={event => change(index, { item: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${item.item} ${t('paper.column.present')}`}
                    checked={item.present}
                    onChange={event => change(index, { present: event.currentTarget.checked })}
                  />
                </td>
                <td>
                  <input
                    type="number"
                    min={0}
                    max={99}
                    className="zp-field zp-narrow"
                    aria-label={`${item.item} ${t('paper.column.copies')}`}
                    value={item.copies}
                    onChange={event => change(index, { copies: Number(event.currentTarget.value) })}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${item.item} ${t('paper.column.agrees')}`}
                    checked={item.agrees}
                    onChange={event => change(index, { agrees: event.currentTarget.checked })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        className="zp-link"
        onClick={() =>
          setItems(now => [...now, { item: t('paper.item.other'), present: true, copies: 1, agrees: true }])
        }
      >
        {t('paper.addItem')}
      </button>
      <label>
        {t('paper.reason')}
        <input className="zp-field" value={reason} onChange={event => setReason(event.currentTarget.value)} />
      </label>
      {receive.reasons && <Reasons reasons={receive.reasons} />}
      <div className="zp-page-acts">
        <ActButton
          kind="primary"
          running={receive.running}
          because={forbidden ?? (wanting ? t('paper.wanting') : undefined)}
          onClick={() => void receive.run('received')}
        >
          {t('act.receivePaper')}
        </ActButton>
        <ActButton
          running={receive.running}
          because={forbidden ?? (wanting || reason.trim() !== '' ? undefined : t('need.reason'))}
          onClick={() => void receive.run('rejected')}
        >
          {t('act.rejectPaper')}
        </ActButton>
      </div>
      {data.paperWaived && <Confirm data={data} />}
    </div>
  )
}

function Confirm({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const confirm = useAct(() => confirmPaper({ case: data.case.id }))
  if (data.paper?.confirmedBy) {
    return (
      <StatusTag tone="good">
        {t('paper.confirmed', { name: data.paper.confirmedBy, day: data.paper.confirmedOn ?? '' })}
      </StatusTag>
    )
  }
  return (
    <>
      <p>{t('paper.confirmText')}</p>
      {confirm.reasons && <Reasons reasons={confirm.reasons} />}
      <ActButton
        kind="primary"
        running={confirm.running}
        because={becauseOf(data.acts, 'confirmPaper')}
        onClick={() => void confirm.run(undefined)}
      >
        {t('act.confirmPaper')}
      </ActButton>
    </>
  )
}

function Register({ rows, loading }: { rows: PaperRow[] | undefined; loading: boolean }) {
  const { t } = useTranslation('review-pages')
  const columns: Column<PaperRow>[] = [
    { key: 'number', title: t('paper.receipt'), show: row => row.receiptNumber, text: row => row.receiptNumber },
    { key: 'unit', title: t('column.unit'), show: row => row.bodyName, text: row => row.bodyName },
    { key: 'month', title: t('column.month'), show: row => row.month, text: row => row.month },
    { key: 'day', title: t('paper.day'), show: row => <DayText day={row.day} />, text: row => row.day },
    {
      key: 'outcome',
      title: t('column.state'),
      show: row => (
        <StatusTag tone={row.outcome === 'received' ? 'good' : 'wait'}>{t(`paper.outcome.${row.outcome}`)}</StatusTag>
      ),
      text: row => t(`paper.outcome.${row.outcome}`),
    },
    { key: 'file', title: t('paper.fileNumber'), show: row => row.fileNumber ?? '—', text: row => row.fileNumber },
    {
      key: 'confirmed',
      title: t('act.confirmPaper'),
      show: row => row.confirmedBy ?? '—',
      text: row => row.confirmedBy,
    },
    {
      key: 'slip',
      title: t('paper.slip'),
      show: row => (
        <a href={printSlipAddress({ paper: row.id })} target="_blank" rel="noreferrer">
          {t(`paper.print.${row.outcome}`)}
        </a>
      ),
    },
  ]
  return (
    <DataTable
      label={t('paper.register')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      loading={loading}
      exportName={t('paper.register')}
      filters={<strong>{t('paper.register')}</strong>}
      empty={{ title: t('paper.registerEmpty') }}
    />
  )
}
