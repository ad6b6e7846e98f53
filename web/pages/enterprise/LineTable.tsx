import { labelled } from '../../words.ts'
import { Drawer } from 'antd'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRow, type Claim, type ClaimColumn, type ClaimLine, type ClaimSummary, listLines } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { useAddressState } from '../../address-state.ts'
import { pick } from '../../language.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag, StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { sentenceOf } from '../../sentences.ts'
import { EditableCell } from './EditableCell.tsx'
import { LineDetail } from './LineDetail.tsx'
import { AddRowForm } from './RosterIntake.tsx'

const pageSize = 50

type Filter = NonNullable<Parameters<typeof listLines>[0]['filter']>

/** Filters with their counts, in the order in which they need attention. */
function filtersOf(summary: ClaimSummary): readonly { name: Filter; count: number | undefined }[] {
  return [
    { name: 'faulty', count: summary.faulty },
    { name: 'unfit', count: summary.unfit },
    { name: 'lacking', count: summary.lacking },
    { name: 'awaiting-decision', count: summary.awaitingDecision },
    { name: 'disputed', count: summary.disputed },
    { name: 'elsewhere', count: summary.elsewhere },
    { name: 'new', count: summary.lastMonth?.added },
    { name: 'fits', count: summary.fits },
  ]
}

/** Counts and sums of the whole roster, each opening its rows. */
function SummaryBar({ summary }: { summary: ClaimSummary }) {
  const { t } = useTranslation('claims-pages')
  return (
    <div className="zp-summary">
      <p className="zp-summary-main">
        {t('roster.fits', { count: summary.fits })} <Money fen={summary.fitsFen} large />
      </p>
      <ul>
        {summary.schemes.map(scheme => (
          <li key={scheme.scheme}>
            {pick(scheme.title)} <span className="zp-clause">{scheme.clause}</span> ·{' '}
            {t('roster.people', { count: scheme.headcount })} · <Money fen={scheme.amountFen} />
          </li>
        ))}
        {summary.lastMonth && <li>{t('roster.lastMonth', summary.lastMonth)}</li>}
      </ul>
    </div>
  )
}

/** The rows of a roster: those with problems first, cells mended in place, a row opens its decision sheet beside the table. */
export function LineTable({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const { values, set } = useAddressState()
  const filter = (values.filter ?? 'all') as Filter
  const page = Number(values.page ?? '1')
  const search = values.search ?? ''
  const reading = useRead(
    ['claim', claim.id, 'lines', filter, page, search],
    () => listLines({ claim: claim.id, filter, page, size: pageSize, search: search === '' ? undefined : search }),
    { keepLast: true },
  )
  const [adding, setAdding] = useState(false)
  const add = useAct(
    (texts: Record<string, string>) => addRow({ claim: claim.id }, { texts }),
    () => setAdding(false),
  )
  const because = becauseOf(claim.acts, 'editRoster')
  const opened = values.line
  const open = (line: ClaimLine) => set({ line: line.id, page: values.page })
  return (
    <>
      <SummaryBar summary={claim.summary} />
      {adding && (
        <AddRowForm
          claim={claim}
          running={add.running}
          add={texts => void add.run(texts)}
          cancel={() => setAdding(false)}
        />
      )}
      {add.reasons && <Reasons reasons={add.reasons} />}
      <DataTable
        label={t('step.roster')}
        barBelow
        columns={columnsOf(claim, { editable: because === undefined, word: t, totalFen: reading.data?.totalFen, open })}
        rows={reading.data?.lines}
        rowKey={line => line.id}
        loading={reading.loading}
        reasons={reading.reasons}
        again={reading.again}
        selected={opened}
        onOpen={open}
        rowTone={toneOf}
        empty={{ title: t('roster.noRows') }}
        paging={{ page, pageSize, total: reading.data?.total ?? 0, set: next => set({ page: String(next) }) }}
        filters={
          <>
            <Chip on={filter === 'all'} onClick={() => set({ filter: undefined })} count={claim.summary.rows}>
              {t('roster.filter.all')}
            </Chip>
            {filtersOf(claim.summary)
              .filter(one => (one.count ?? 0) > 0 || one.name === filter)
              .map(one => (
                <Chip
                  key={one.name}
                  on={filter === one.name}
                  onClick={() => set({ filter: one.name })}
                  count={one.count}
                >
                  {t(`roster.filter.${one.name}`)}
                </Chip>
              ))}
            <Chip on={filter === 'removed'} onClick={() => set({ filter: 'removed' })}>
              {t('roster.filter.removed')}
            </Chip>
            <input
              className="zp-field zp-search"
              type="search"
              aria-label={t('roster.search')}
              placeholder={t('roster.search')}
              defaultValue={search}
              onKeyDown={event => {
                if (event.key === 'Enter') set({ search: event.currentTarget.value })
              }}
            />
            <ActButton onClick={() => setAdding(!adding)} because={because}>
              {t('roster.addRow')}
            </ActButton>
          </>
        }
      />
      <Drawer
        open={opened !== undefined}
        onClose={() => set({ line: undefined, page: values.page })}
        size={820}
        title={t('sheet.title', { ns: 'common' })}
        destroyOnHidden
      >
        {opened && (
          <LineDetail claim={claim} lineId={opened} gone={() => set({ line: undefined, page: values.page })} />
        )}
      </Drawer>
    </>
  )
}

function toneOf(line: ClaimLine): 'bad' | 'wait' | 'dispute' | 'quiet' | undefined {
  if (line.state === 'removed') return 'quiet'
  if (line.disputed || line.elsewhere) return 'dispute'
  if (line.verdict === 'unfit' || Object.values(line.cells).some(cell => cell.fault)) return 'bad'
  return line.verdict === 'owed' ? 'wait' : undefined
}

interface ColumnOptions {
  editable: boolean
  word: TFunction<'claims-pages'>
  totalFen: number | undefined
  open: (line: ClaimLine) => void
}

function columnsOf(claim: Claim, { editable, word, totalFen, open }: ColumnOptions): Column<ClaimLine>[] {
  const name = claim.columns.find(column => column.name === 'name')
  const shown = claim.columns.filter(column => column.name !== 'sequence' && column !== name)
  const facts = shown.map<Column<ClaimLine>>(column => ({
    key: column.name,
    title: pick(column.label),
    show: line => (
      <EditableCell claim={claim.id} line={line} column={column} editable={editable && line.state !== 'removed'} />
    ),
    ...(column.kind === 'fen' ? { align: 'right' as const } : {}),
  }))
  return [
    {
      key: 'verdict',
      title: word('roster.seqName'),
      show: line => (
        <div className="zp-line-head">
          <span>
            {line.seq}.{' '}
            {name ? (
              <NameCell claim={claim} line={line} column={name} editable={editable} />
            ) : (
              <strong>{line.name}</strong>
            )}
          </span>
          <Conclusion line={line} />
          <button type="button" className="zp-link zp-open-sheet" onClick={() => open(line)}>
            {word('sheet.title', { ns: 'common' })}
            <span className="zp-hidden"> {line.name}</span>
          </button>
        </div>
      ),
      total: word('total', { ns: 'common' }),
    },
    {
      key: 'due',
      title: word('roster.due'),
      align: 'right',
      show: line => <Money fen={line.verdict === 'fits' ? line.amountFen : null} />,
      total: totalFen === undefined ? null : <Money fen={totalFen} />,
    },
    {
      key: 'why',
      title: word('roster.why'),
      width: 240,
      show: line => <Why line={line} columns={claim.columns} />,
    },
    ...facts,
  ]
}

function NameCell({
  claim,
  line,
  column,
  editable,
}: {
  claim: Claim
  line: ClaimLine
  column: ClaimColumn
  editable: boolean
}) {
  return (
    <strong>
      <EditableCell claim={claim.id} line={line} column={column} editable={editable && line.state !== 'removed'} />
    </strong>
  )
}

function Conclusion({ line }: { line: ClaimLine }) {
  const { t } = useTranslation('claims-pages')
  return (
    <span className="zp-tags">
      {line.state === 'removed' ? <StateTag state="removed" /> : <StateTag state={line.verdict} />}
      {line.disputed && <StateTag state="disputed" />}
      {line.elsewhere && !line.disputed && <StatusTag tone="dispute">{t('roster.elsewhere')}</StatusTag>}
      {line.decisionAsked && <StatusTag tone="active">{t('roster.decisionAsked')}</StatusTag>}
      {line.change === 'new' && <StatusTag tone="quiet">{t('roster.isNew')}</StatusTag>}
      {line.wage === 'differs' && <StatusTag tone="wait">{t('roster.wageDiffers')}</StatusTag>}
    </span>
  )
}

/** The first clause that fails or is owed, and how many more there are. */
function Why({ line, columns }: { line: ClaimLine; columns: readonly ClaimColumn[] }) {
  const { t } = useTranslation('claims-pages')
  const all = [...line.findings, ...line.owed]
  const first = all[0]
  const faults = columns.flatMap(column => {
    const fault = line.cells[column.name]?.fault
    return fault ? [`${labelled(pick(column.label))}${sentenceOf(fault)}`] : []
  })
  if (faults.length > 0) {
    return (
      <span className="zp-why zp-cell-fault">
        {faults[0]}
        {faults.length > 1 && <small> {t('roster.more', { count: faults.length - 1 })}</small>}
      </span>
    )
  }
  if (first === undefined) return <span>{line.schemeTitle ? pick(line.schemeTitle) : '—'}</span>
  return (
    <span className="zp-why">
      {pick(first.says)} <span className="zp-clause">{first.clause}</span>
      {all.length > 1 && <small> {t('roster.more', { count: all.length - 1 })}</small>}
    </span>
  )
}
