import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Difference, downloadDifferencesAddress, readDifferences } from '../../api/client.ts'
import { currentLanguage, pick } from '../../language.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { Money } from '../../parts/Money.tsx'
import { Facts, Shown } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { listed } from '../../words.ts'

const tones = { supplement: 'good', clawback: 'bad', check: 'wait', none: 'quiet' } as const

/** What differs stands before what stays. */
function changedFirst(rows: readonly Difference[]): Difference[] {
  return [...rows].sort(
    (a, b) => Number(a.kind === 'none') - Number(b.kind === 'none') || a.month.localeCompare(b.month),
  )
}

/** One list: totals, every line with both verdicts, and the sheet to take away. */
export function DifferenceDrawer({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('law-office')
  const language = currentLanguage()
  const list = useRead(['difference-list', id], () => readDifferences({ list: id }))
  const counted = (list.data?.rows ?? []).filter(one => one.kind !== 'check')
  const sum = counted.reduce((total, one) => total + one.differenceFen, 0)
  const columns: Column<Difference>[] = [
    { key: 'unit', title: t('differences.unit'), show: one => one.unit ?? '—' },
    { key: 'person', title: t('differences.person'), show: one => one.person ?? '—' },
    { key: 'scheme', title: t('differences.scheme'), show: one => pick(one.schemeTitle) },
    {
      key: 'month',
      title: t('differences.month'),
      show: one => <a href={`/work/decisions/${one.decision}`}>{one.month}</a>,
    },
    {
      key: 'kind',
      title: t('differences.what'),
      show: one => <StatusTag tone={tones[one.kind]}>{t(`differences.kinds.${one.kind}`)}</StatusTag>,
    },
    {
      key: 'before',
      title: t('differences.before'),
      align: 'right',
      show: one => <Money fen={one.before.amountFen} />,
    },
    { key: 'after', title: t('differences.after'), align: 'right', show: one => <Money fen={one.after.amountFen} /> },
    {
      key: 'difference',
      title: t('differences.difference'),
      align: 'right',
      show: one => <Money fen={one.differenceFen} />,
      total: <Money fen={sum} />,
    },
    { key: 'clauses', title: t('clause'), show: one => <span className="zp-law-cell">{listed(one.clauses)}</span> },
  ]
  return (
    <Drawer open onClose={close} size={1120} title={t('differences.title')}>
      <Shown reading={list}>
        {data => (
          <>
            <Facts
              items={[
                [t('differences.compared'), pick(data.list.comparedTitle)],
                [t('differences.months'), t('differences.span', { from: data.list.fromMonth, to: data.list.toMonth })],
                [t('differences.supplement'), <Money key="s" fen={data.list.supplementFen} />],
                [t('differences.clawback'), <Money key="c" fen={data.list.clawbackFen} />],
              ]}
            />
            <p className="zp-note zp-above">{t('differences.unchanged')}</p>
            {counted.length < data.rows.length && (
              <p className="zp-because">{t('differences.checkFirst', { count: data.rows.length - counted.length })}</p>
            )}
            <p className="zp-chips">
              <a className="zp-button" href={downloadDifferencesAddress({ list: id, format: 'xlsx', language })}>
                {t('differences.xlsx')}
              </a>
              <a className="zp-button" href={downloadDifferencesAddress({ list: id, format: 'csv', language })}>
                {t('differences.csv')}
              </a>
            </p>
            <DataTable
              label={t('differences.title')}
              columns={columns}
              rows={changedFirst(data.rows)}
              rowKey={one => one.decision}
              empty={{ title: t('differences.noLines') }}
            />
          </>
        )}
      </Shown>
    </Drawer>
  )
}
