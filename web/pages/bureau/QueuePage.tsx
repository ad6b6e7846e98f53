import { Link, useNavigate } from '@tanstack/react-router'
import { formText } from '../../form-text.ts'
import { useTranslation } from 'react-i18next'
import { listCases, listObjections, type ListCasesParams, listTerritories, type ReviewLine } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page } from '../../parts/Page.tsx'
import { coveredBy } from '../../parts/places.ts'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { useSession } from '../../session.tsx'
import './bureau.css'
import { CaseStateTag } from './CaseTags.tsx'
import { QuestionsPanel } from './QuestionsPanel.tsx'

const tabs = [
  'open',
  'mine',
  'submitted',
  'resubmitted',
  'accepted',
  'second',
  'sign',
  'returned',
  'parked',
  'paper',
  'decided',
] as const
type Tab = (typeof tabs)[number]
const size = 50

/** B1 经办工作台: what stands here, least working days first. */
export function QueuePage() {
  const { t } = useTranslation('review-pages')
  const navigate = useNavigate()
  const { values } = useAddressState()
  const columns = useColumns()
  const asked = askedBy(values)
  const queue = useRead(['cases', asked], () => listCases(asked), { keepLast: true })
  const rows = queue.data?.cases
  const next = rows?.find(row => row.workingDaysLeft !== null) ?? rows?.[0]
  const counts = queue.data?.counts
  const open = (row: ReviewLine) => void navigate({ to: `/work/bureau/cases/${row.id}` })
  return (
    <Page
      title={t('queue.title')}
      state={counts && t('queue.state', { ...counts })}
      primary={
        <ActButton kind="primary" onClick={() => next && open(next)} because={next ? undefined : t('queue.nothing')}>
          {t('queue.start')}
        </ActButton>
      }
    >
      <TabChips counts={counts} />
      {values.tab === 'questions' ? (
        <QuestionsPanel />
      ) : (
        <DataTable
          label={t('queue.title')}
          columns={columns}
          rows={rows}
          rowKey={row => row.id}
          loading={queue.loading}
          reasons={queue.reasons}
          again={queue.again}
          onOpen={open}
          rowTone={row =>
            (row.workingDaysLeft ?? 1) < 0 ? 'bad' : (row.workingDaysLeft ?? 9) <= 1 ? 'wait' : undefined
          }
          paging={pagingOf(
            asked,
            queue.data?.total ?? 0,
            page => void navigate({ to: '.', search: { ...values, page: String(page) } as never }),
          )}
          exportName={t('queue.title')}
          filters={<Filters />}
          empty={{
            title: t('queue.empty'),
            text: queue.data?.nextDue
              ? t('queue.nextDue', { unit: queue.data.nextDue.bodyName, day: queue.data.nextDue.dueDay })
              : t('queue.noneOpen'),
          }}
        />
      )}
    </Page>
  )
}

function askedBy(values: Record<string, string>): ListCasesParams & { page: number } {
  const tab = (tabs as readonly string[]).includes(values.tab ?? '') ? (values.tab as Tab) : 'open'
  return {
    tab,
    thought: values.thought === 'yes' ? 'yes' : 'no',
    page: Number(values.page ?? '1'),
    size,
    ...(values.search ? { search: values.search } : {}),
    ...(values.territory ? { territory: values.territory } : {}),
  }
}

function pagingOf(asked: { page: number }, total: number, set: (page: number) => void) {
  return { page: asked.page, pageSize: size, total, set }
}

type Counts = { [tab: string]: number } | undefined

function TabChips({ counts }: { counts: Counts }) {
  const { t } = useTranslation('review-pages')
  const { values, set } = useAddressState()
  const objections = useRead(['objections', 'open'], () => listObjections({ state: 'open' }))
  const current = values.tab ?? 'open'
  return (
    <div className="zp-chips zp-chip-line" role="group" aria-label={t('queue.tabs')}>
      {[...tabs, 'questions'].map(tab => (
        <Chip key={tab} on={current === tab} onClick={() => set({ tab })} count={counts?.[tab]}>
          {t(`tab.${tab}`)}
        </Chip>
      ))}
      <Link className="zp-chip" to="/work/bureau/objections">
        {t('tab.objections')}
        <span className="zp-chip-count">{objections.data?.length ?? ''}</span>
      </Link>
    </div>
  )
}

function Filters() {
  const { t } = useTranslation('review-pages')
  const { values, set } = useAddressState()
  const session = useSession()
  const territories = useRead(['territories'], listTerritories)
  const own = territories.data?.territories.find(one => one.code === session.territory?.code)
  const covered = coveredBy(territories.data?.territories ?? [], session.territory?.code)
  return (
    <>
      <Chip on={values.thought === 'yes'} onClick={() => set({ thought: values.thought === 'yes' ? '' : 'yes' })}>
        {t('queue.thoughtOnly')}
      </Chip>
      <form
        role="search"
        onSubmit={event => {
          event.preventDefault()
          set({ search: formText(new FormData(event.currentTarget), 'search') })
        }}
      >
        <input
          className="zp-field"
          name="search"
          defaultValue={values.search ?? ''}
          placeholder={t('queue.search')}
          aria-label={t('queue.search')}
        />
      </form>
      {own && covered.length > 1 && (
        <select
          className="zp-field"
          aria-label={t('queue.territory')}
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
    </>
  )
}

function useColumns(): Column<ReviewLine>[] {
  const { t } = useTranslation('review-pages')
  return [
    {
      key: 'unit',
      title: t('column.unit'),
      show: row => <Link to={`/work/bureau/cases/${row.id}`}>{row.bodyName}</Link>,
      text: row => row.bodyName,
    },
    { key: 'month', title: t('column.month'), show: row => row.month, text: row => row.month },
    {
      key: 'headcount',
      title: t('column.headcount'),
      show: row => row.headcount,
      text: row => row.headcount,
      align: 'right',
    },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => row.amountFen / 100,
      align: 'right',
    },
    {
      key: 'exceptions',
      title: t('column.exceptions'),
      show: row =>
        row.exceptions > 0 ? <StatusTag tone="wait">{row.exceptions}</StatusTag> : t('column.noExceptions'),
      text: row => row.exceptions,
    },
    {
      key: 'first',
      title: t('column.first'),
      show: row => (row.first ? <Link to={`/work/bureau/units/${row.bodyId}`}>{t('column.firstYes')}</Link> : '—'),
      text: row => (row.first ? t('column.firstYes') : ''),
    },
    {
      key: 'state',
      title: t('column.state'),
      show: row => <CaseStateTag row={row} />,
      text: row => t(`state.${row.state}`),
    },
    {
      key: 'assignee',
      title: t('column.assignee'),
      show: row => row.assigneeName ?? t('column.nobody'),
      text: row => row.assigneeName,
    },
    {
      key: 'due',
      title: t('column.due'),
      show: row =>
        row.pausedSince ? (
          t('column.paused', { day: row.pausedSince })
        ) : (
          <DayText day={row.dueDay} workingDaysLeft={row.workingDaysLeft} provisional={row.dueProvisional} />
        ),
      text: row => row.dueDay,
    },
  ]
}
