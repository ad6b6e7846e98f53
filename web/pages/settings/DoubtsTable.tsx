import { useTranslation } from 'react-i18next'
import type { DeclaredSetting, Doubt, Notice, Setting } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { pick } from '../../language.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import type { Reading } from '../../reading.ts'
import { readingOf } from '../law/reading-of.ts'
import { DoubtDrawer } from './DoubtDrawer.tsx'
import { numberOf } from './notice-numbers.ts'

interface DoubtsTableProps {
  reading: Reading<Doubt[]>
  notices: readonly Notice[]
  declared: readonly (DeclaredSetting & { mayPropose: boolean })[]
  settings: readonly Setting[]
  propose: ((name: string, value?: string) => void) | undefined
}

const kinds = ['all', 'published', 'default', 'proposal'] as const

/** Where a doubt stands: published by an office, a proposal of the product, or the pack's own default. */
function kindOf(doubt: Doubt): 'published' | 'default' | 'proposal' {
  if (doubt.inForce !== doubt.chosen || doubt.settings.some(setting => setting.value !== null)) return 'published'
  return doubt.proposal ? 'proposal' : 'default'
}

const tones = { published: 'good', default: 'quiet', proposal: 'dispute' } as const

/** Every doubt of every notice with its readings; the one in force and who may change it. */
export function DoubtsTable({ reading, notices, declared, settings, propose }: DoubtsTableProps) {
  const { t } = useTranslation('law-office')
  const { values, set } = useAddressState()
  const all = reading.data ?? []
  const kind = kinds.find(one => one === values.kind) ?? 'all'
  const search = (values.search ?? '').toLowerCase()
  // The notices of which the own office decides something come first.
  const own = new Set(declared.filter(one => one.mayPropose).map(one => one.notice))
  const ofNotice = all.filter(doubt => !values.notice || doubt.notice === values.notice)
  const rows = ofNotice
    .filter(doubt => kind === 'all' || kindOf(doubt) === kind)
    .filter(doubt => `${doubt.id} ${pick(doubt.question)}`.toLowerCase().includes(search))
    .sort((a, b) => Number(own.has(b.notice)) - Number(own.has(a.notice)))
  const open = all.find(doubt => `${doubt.notice}/${doubt.id}` === values.doubt)
  const columns: Column<Doubt>[] = [
    { key: 'id', title: t('doubt.id'), show: one => <strong>{one.id}</strong>, text: one => one.id, width: 84 },
    {
      key: 'question',
      title: t('doubt.question'),
      show: one => (
        <span className="zp-law-cell">
          {pick(one.question)}
          <br />
          <span className="zp-quiet">
            {numberOf(notices, one.notice)} {one.clause}
          </span>
        </span>
      ),
      text: one => `${pick(one.question)} ${numberOf(notices, one.notice)} ${one.clause}`,
    },
    {
      key: 'inForce',
      title: t('doubt.inForce'),
      show: one => (
        <span className="zp-law-cell">
          {readingOf(one, one.inForce)}
          <br />
          <StatusTag tone={tones[kindOf(one)]}>{t(`doubt.kind.${kindOf(one)}`)}</StatusTag>
        </span>
      ),
      text: one => readingOf(one, one.inForce),
    },
    {
      key: 'owner',
      title: t('doubt.owner'),
      show: one => pick(one.ownerName),
      text: one => pick(one.ownerName),
    },
    {
      key: 'schemes',
      title: t('doubt.schemes'),
      align: 'right',
      show: one => one.schemes.length,
      text: one => one.schemes.length,
    },
  ]
  return (
    <>
      <DataTable
        label={t('tabs.doubts')}
        columns={columns}
        rows={reading.data && rows}
        rowKey={one => `${one.notice}/${one.id}`}
        loading={reading.loading}
        reasons={reading.reasons}
        again={reading.again}
        empty={{ title: t('doubt.none') }}
        exportName={t('tabs.doubts')}
        onOpen={one => set({ doubt: `${one.notice}/${one.id}` })}
        selected={values.doubt}
        filters={
          <>
            <select
              className="zp-field"
              aria-label={t('notice')}
              value={values.notice ?? ''}
              onChange={event => set({ notice: event.currentTarget.value })}
            >
              <option value="">{t('allNotices')}</option>
              {notices.map(notice => (
                <option key={notice.id} value={notice.id}>
                  {numberOf(notices, notice.id)}
                </option>
              ))}
            </select>
            <input
              className="zp-field"
              type="search"
              aria-label={t('doubt.search')}
              placeholder={t('doubt.search')}
              value={values.search ?? ''}
              onChange={event => set({ search: event.currentTarget.value })}
            />
            {kinds.map(one => (
              <Chip
                key={one}
                on={one === kind}
                onClick={() => set({ kind: one === 'all' ? undefined : one })}
                count={one === 'all' ? ofNotice.length : ofNotice.filter(doubt => kindOf(doubt) === one).length}
              >
                {t(`doubt.kinds.${one}`)}
              </Chip>
            ))}
          </>
        }
      />
      {open && (
        <DoubtDrawer
          doubt={open}
          notices={notices}
          declared={declared}
          settings={settings}
          close={() => set({ doubt: undefined })}
          propose={propose}
        />
      )}
    </>
  )
}
