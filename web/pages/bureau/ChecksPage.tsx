import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Check, listChecks } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { Page, Panel } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { CheckExport, CheckImport } from './CheckExchange.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

const sources = [
  'social-insurance',
  'unemployment',
  'hardship',
  'zero-employment-family',
  'education',
  'poverty-file',
  'earlier-subsidy',
] as const
export type Source = (typeof sources)[number]
const standings = ['differs', 'not-checked', 'agrees'] as const
const tones = { differs: 'bad', 'not-checked': 'wait', agrees: 'good' } as const

/** B3 核查比对: what other authorities were asked and answered; lists out, answers in, differing first (W9). */
export function ChecksPage() {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  const { values, set } = useAddressState()
  const [exchange, setExchange] = useState<'out' | 'in' | null>(null)
  const source = sources.find(one => one === values.source)
  const standing = standings.find(one => one === values.standing)
  const page = Number(values.page ?? '1')
  const month = values.month
  const checks = useRead(
    ['checks', source, standing, month, page],
    () =>
      listChecks({
        page,
        ...(source ? { source } : {}),
        ...(standing ? { standing } : {}),
        ...(month ? { month } : {}),
      }),
    { keepLast: true },
  )
  const counts = checks.data?.counts ?? []
  const countOf = (wanted: { source?: Source | undefined; standing?: string | undefined }) =>
    counts
      .filter(
        one =>
          (wanted.source ? one.source === wanted.source : true) &&
          (wanted.standing ? one.standing === wanted.standing : true),
      )
      .reduce((sum, one) => sum + one.count, 0)
  const open = countOf({ standing: 'not-checked' })
  return (
    <Page
      title={t('checks.title')}
      state={
        checks.data &&
        (open > 0 ? t('checks.open', { count: open, differs: countOf({ standing: 'differs' }) }) : t('checks.done'))
      }
      extra={
        <button type="button" className="zp-button" onClick={() => setExchange(exchange === 'out' ? null : 'out')}>
          {t('checks.export')}
        </button>
      }
      primary={
        <button
          type="button"
          className="zp-button primary"
          onClick={() => setExchange(exchange === 'in' ? null : 'in')}
        >
          {t('checks.import')}
        </button>
      }
    >
      {exchange === 'out' && <CheckExport source={source} month={month} />}
      {exchange === 'in' && <CheckImport source={source} />}
      <DataTable
        label={t('checks.title')}
        columns={useColumns()}
        rows={checks.data?.checks}
        rowKey={check => check.id}
        loading={checks.loading}
        reasons={checks.reasons}
        again={checks.again}
        rowTone={check => (check.standing === 'differs' ? 'bad' : undefined)}
        empty={{ title: countOf({}) === 0 ? t('checks.nothing') : t('checks.noneHere'), text: t('checks.nothingText') }}
        paging={{
          page,
          pageSize: checks.data?.pageSize ?? 50,
          total: checks.data?.total ?? 0,
          set: next => set({ page: String(next) }),
        }}
        filters={
          <>
            {standings.map(one => (
              <Chip
                key={one}
                on={standing === one}
                count={countOf({ source, standing: one })}
                onClick={() => set({ standing: standing === one ? '' : one })}
              >
                {t(`checks.standing.${one}`)}
              </Chip>
            ))}
            <select
              className="zp-field"
              aria-label={t('checks.source')}
              value={source ?? ''}
              onChange={event => set({ source: event.currentTarget.value })}
            >
              <option value="">{t('checks.allSources')}</option>
              {sources.map(one => (
                <option key={one} value={one}>
                  {punctuation.aside(t(`checkSheet.source.${one}`), countOf({ source: one }))}
                </option>
              ))}
            </select>
            <select
              className="zp-field"
              aria-label={t('checkSheet.month')}
              value={month ?? ''}
              onChange={event => set({ month: event.currentTarget.value })}
            >
              <option value="">{t('checks.allMonths')}</option>
              {(checks.data?.months ?? []).map(one => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </>
        }
      />
      {checks.data && checks.data.imports.length > 0 && <Imports imports={checks.data.imports} />}
    </Page>
  )
}

function useColumns(): Column<Check>[] {
  const { t } = useTranslation('registry-pages')
  return [
    { key: 'person', title: t('checkSheet.name'), show: check => check.personName },
    {
      key: 'residentId',
      title: t('checkSheet.residentId'),
      show: check => <span className="zp-id">{check.residentIdMasked}</span>,
    },
    { key: 'unit', title: t('checkSheet.unit'), show: check => check.bodyName },
    { key: 'month', title: t('checkSheet.month'), show: check => check.month },
    { key: 'source', title: t('checks.source'), show: check => t(`checkSheet.source.${check.source}`) },
    {
      key: 'standing',
      title: t('checkSheet.outcome'),
      show: check => <StatusTag tone={tones[check.standing]}>{t(`checks.standing.${check.standing}`)}</StatusTag>,
    },
    { key: 'detail', title: t('checkSheet.detail'), show: check => check.detail || '—' },
    { key: 'asOf', title: t('checkSheet.asOf'), show: check => check.asOf ?? '—' },
    { key: 'importedBy', title: t('checks.by'), show: check => (check.importedBy ? `${check.importedBy}` : '—') },
  ]
}

function Imports({ imports }: { imports: Awaited<ReturnType<typeof listChecks>>['imports'] }) {
  const { t } = useTranslation('registry-pages')
  return (
    <Panel title={t('checks.imports')}>
      <ul className="zp-plain-list">
        {imports.map(one => (
          <li key={one.id}>
            <TimeText at={one.importedAt} /> {t(`checkSheet.source.${one.source}`)} · {one.fileName} ·{' '}
            {one.importedByName} · {t('checks.imported', { answers: one.answers, unmatched: one.unmatched })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
