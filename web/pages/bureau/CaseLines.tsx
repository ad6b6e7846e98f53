import { Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimCase, type ClaimCaseLine, listCaseLines, type ReviewCase } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { pick } from '../../language.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { Money } from '../../parts/Money.tsx'
import { StateTag, StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { CaseDecide } from './CaseDecide.tsx'
import { CaseEvidence } from './CaseEvidence.tsx'
import { CaseLineDetail } from './CaseLineDetail.tsx'
import type { Defects } from './case-defects.ts'

const filters = ['all', 'think', 'undecided', 'pass', 'refuse', 'wait', 'sample'] as const
type Filter = (typeof filters)[number]
const size = 50

/** B4: roster left, those that need thought first; evidence right; decisions by line or all at once below. */
export function CaseLines({ data, claim, defects }: { data: ReviewCase; claim: ClaimCase; defects: Defects }) {
  const { t } = useTranslation('review-pages')
  const { values, set } = useAddressState()
  const [ticked, setTicked] = useState<string[]>([])
  const filter = (filters as readonly string[]).includes(values.lines ?? '') ? (values.lines as Filter) : 'all'
  const page = Number(values.page ?? '1')
  const sample = data.sample.map(one => one.lineId).join(',')
  const asked = { claim: claim.claim.id, filter, page, size, ...(filter === 'sample' ? { ids: sample } : {}) }
  const lines = useRead(['case-lines', asked], () => listCaseLines(asked), { keepLast: true })
  const opened = lines.data?.lines.find(line => line.id === values.line)
  return (
    <div className="zp-split">
      <div className="zp-split-main">
        <DataTable
          label={t('panel.lines')}
          columns={useColumns(data)}
          rows={lines.data?.lines}
          rowKey={line => line.id}
          loading={lines.loading}
          reasons={lines.reasons}
          again={lines.again}
          onOpen={line => set({ line: line.id, page: String(page) })}
          selected={values.line}
          ticked={{ keys: ticked, set: setTicked, able: line => line.state !== 'removed' }}
          rowTone={line =>
            line.disputed ? 'dispute' : line.decision === 'refuse' ? 'bad' : line.think.length > 0 ? 'wait' : undefined
          }
          paging={{ page, pageSize: size, total: lines.data?.total ?? 0, set: next => set({ page: String(next) }) }}
          filters={
            <LineFilters data={data} claim={claim} filter={filter} set={name => set({ lines: name, line: '' })} />
          }
          empty={{ title: t(`lines.empty.${filter}`), text: filter === 'think' ? t('lines.noThought') : undefined }}
        />
        <CaseDecide data={data} claim={claim} ticked={ticked} done={() => setTicked([])} />
      </div>
      <div className="zp-split-side">
        <CaseEvidence claim={claim} />
      </div>
      <Drawer
        open={opened !== undefined}
        onClose={() => set({ line: '', page: String(page) })}
        size={620}
        title={opened && `${opened.seq}. ${opened.name}`}
        destroyOnHidden
      >
        {opened && <CaseLineDetail data={data} claim={claim} line={opened} defects={defects} />}
      </Drawer>
    </div>
  )
}

function LineFilters({
  data,
  claim,
  filter,
  set,
}: {
  data: ReviewCase
  claim: ClaimCase
  filter: Filter
  set: (filter: Filter) => void
}) {
  const { t } = useTranslation('review-pages')
  const { counts } = claim
  const unseen = data.sample.filter(one => !one.seen).length
  const shown: Record<Filter, number> = {
    all: counts.lines,
    think: counts.think,
    undecided: counts.undecided,
    pass: counts.pass,
    refuse: counts.refuse,
    wait: counts.wait,
    sample: unseen,
  }
  return (
    <>
      {filters
        .filter(name => name !== 'sample' || data.sample.length > 0)
        .map(name => (
          <Chip key={name} on={filter === name} onClick={() => set(name)} count={shown[name]}>
            {t(`lines.filter.${name}`)}
          </Chip>
        ))}
    </>
  )
}

function useColumns(data: ReviewCase): Column<ClaimCaseLine>[] {
  const { t } = useTranslation('review-pages')
  const seen = new Map(data.sample.map(one => [one.lineId, one.seen]))
  return [
    {
      key: 'name',
      title: t('lines.name'),
      show: line => (
        <>
          {line.seq}. {line.name}
          {seen.has(line.id) && <StatusTag tone={seen.get(line.id) ? 'good' : 'wait'}>{t('lines.sampled')}</StatusTag>}
        </>
      ),
      text: line => line.name,
    },
    {
      key: 'id',
      title: t('lines.id'),
      show: line => <span className="zp-id">{line.residentId ?? line.maskedId}</span>,
    },
    {
      key: 'think',
      title: t('lines.think'),
      show: line => (
        <span className="zp-chips">
          {line.think.length === 0
            ? '—'
            : line.think.map(code => (
                <StatusTag key={code} tone={code === 'disputed' ? 'dispute' : 'wait'}>
                  {t(`think.${code}`)}
                </StatusTag>
              ))}
        </span>
      ),
    },
    {
      key: 'decision',
      title: t('lines.decision'),
      show: line =>
        line.decision ? (
          <StatusTag tone={line.decision === 'pass' ? 'good' : line.decision === 'refuse' ? 'bad' : 'wait'}>
            {t(`decide.${line.decision}`)}
          </StatusTag>
        ) : (
          t('decide.none')
        ),
    },
    { key: 'amount', title: t('lines.amount'), show: line => <Money fen={line.amountFen} />, align: 'right' },
    { key: 'verdict', title: t('lines.verdict'), show: line => <StateTag state={line.verdict} /> },
    { key: 'checks', title: t('lines.checks'), show: line => <Checks line={line} /> },
    { key: 'scheme', title: t('lines.scheme'), show: line => (line.schemeTitle ? pick(line.schemeTitle) : '—') },
  ]
}

function Checks({ line }: { line: ClaimCaseLine }) {
  const { t } = useTranslation('review-pages')
  const count = (state: string) => line.checks.filter(check => check.state === state).length
  const [differs, unchecked] = [count('differs'), count('unchecked')]
  if (differs === 0 && unchecked === 0) return <StatusTag tone="good">{t('lines.allAgree')}</StatusTag>
  return (
    <span className="zp-chips">
      {differs > 0 && <StatusTag tone="bad">{t('lines.differs', { count: differs })}</StatusTag>}
      {unchecked > 0 && <StatusTag tone="wait">{t('lines.open', { count: unchecked })}</StatusTag>}
    </span>
  )
}
