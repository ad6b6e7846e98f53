import { useTranslation } from 'react-i18next'
import {
  downloadPaperAddress,
  type EnterpriseChange,
  listTerritories,
  type PayeeAccount,
  type Sizing,
  type UnitPaper,
} from '../api/client.ts'
import { useRead } from '../reading.ts'
import { formatFigures } from '../../values/money.ts'
import { DayText, TimeText } from './DayText.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Facts } from './Page.tsx'
import { StatusTag } from './StatusTag.tsx'
import { usePunctuation } from './punctuation.ts'

const fenPerWanyuan = 1_000_000

/** People as they are, money in units of ten thousand yuan, as 213号 states its bounds. */
export function measureText(measure: 'revenue' | 'employees' | 'assets', value: number): string {
  return measure === 'employees' ? String(value) : formatFigures(Math.round((value / fenPerWanyuan) * 100))
}

/** How the size came about: each lower bound against what the unit has (213号), or why an official decides. */
export function SizingView({ sizing }: { sizing: Sizing }) {
  const { t } = useTranslation('registry-pages')
  if (sizing.missing === 'figures-missing') return <p className="zp-quiet">{t('sizing.figuresMissing')}</p>
  return (
    <>
      <p>
        <strong>{sizing.size ? t('sizing.is', { size: t(`size.${sizing.size}`) }) : t('sizing.undecided')}</strong>{' '}
        {sizing.row && (
          <span className="zp-quiet">{t('sizing.row', { row: sizing.row, year: sizing.figuresYear })}</span>
        )}
      </p>
      {sizing.decision && (
        <p>
          {t('sizing.decided', { name: sizing.decision.decidedByName, reason: sizing.decision.reason })}{' '}
          <TimeText at={sizing.decision.decidedAt} />
        </p>
      )}
      {sizing.missing && !sizing.decision && <p className="zp-because">{t(`sizing.${sizing.missing}`)}</p>}
      {sizing.comparisons.length > 0 && (
        <div className="zp-scroll">
          <table className="zp-plain">
            <thead>
              <tr>
                <th>{t('sizing.class')}</th>
                <th>{t('sizing.measure')}</th>
                <th>{t('sizing.least')}</th>
                <th>{t('sizing.actual')}</th>
                <th>{t('sizing.result')}</th>
              </tr>
            </thead>
            <tbody>
              {sizing.comparisons.map(one => (
                <tr key={`${one.size} ${one.measure}`}>
                  <th scope="row">{t(`size.${one.size}`)}</th>
                  <td>{t(`measure.${one.measure}`)}</td>
                  <td className="figures">≥ {measureText(one.measure, one.least)}</td>
                  <td className="figures">{measureText(one.measure, one.actual)}</td>
                  <td>
                    <StatusTag tone={one.met ? 'good' : 'quiet'}>
                      {t(one.met ? 'sizing.met' : 'sizing.notMet')}
                    </StatusTag>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="zp-quiet zp-above">{t('sizing.rule')}</p>
    </>
  )
}

/** The basic account, its number hidden but for the end; a recent change is said. */
export function AccountFacts({ account }: { account: PayeeAccount }) {
  const { t } = useTranslation('registry-pages')
  return (
    <>
      <Facts
        items={[
          [t('account.bank'), account.bank],
          [t('account.accountName'), account.accountName],
          [
            t('account.accountNumber'),
            <span key="number" className="zp-id">
              {account.accountNumberMasked}
            </span>,
          ],
          [
            t('account.number'),
            <span key="basic" className="zp-id">
              {account.number}
            </span>,
          ],
          ...(account.changedAt
            ? [[t('account.changedAt'), <TimeText key="at" at={account.changedAt} />] as const]
            : []),
        ]}
      />
      {account.coolingUntil && (
        <div className="zp-note wait zp-above">
          <p>
            {t('account.cooling')} <DayText day={account.coolingUntil} />
          </p>
        </div>
      )}
    </>
  )
}

/** Papers of the unit, each opening in a new window. */
export function PaperList({
  bodyId,
  papers,
  withdraw,
}: {
  bodyId: string
  papers: readonly UnitPaper[]
  withdraw?: (id: string) => void
}) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  if (papers.length === 0) return <p className="zp-quiet">{t('papers.none')}</p>
  return (
    <ul className="zp-choices">
      {papers.map(paper => (
        <li key={paper.id}>
          <span>
            {punctuation.pair(t(`papers.${paper.kind}`), '')}
            <a href={downloadPaperAddress({ body: bodyId, file: paper.id })} target="_blank" rel="noreferrer">
              {paper.fileName}
            </a>{' '}
            <span className="zp-quiet">
              <TimeText at={paper.storedAt} />
            </span>
          </span>
          {withdraw && (
            <button type="button" className="zp-link" onClick={() => withdraw(paper.id)}>
              {t('papers.withdraw')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** 变更记录: what was declared before and after, newest first. */
export function ChangeList({ changes }: { changes: readonly EnterpriseChange[] }) {
  const { t } = useTranslation('registry-pages')
  const shown = useShownValue()
  if (changes.length === 0) return <EmptyState title={t('changes.none')} />
  return (
    <div className="zp-scroll">
      <table className="zp-plain">
        <thead>
          <tr>
            <th>{t('changes.at')}</th>
            <th>{t('changes.field')}</th>
            <th>{t('changes.before')}</th>
            <th>{t('changes.after')}</th>
            <th>{t('changes.by')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(change => (
            <tr key={change.id}>
              <th scope="row">
                <TimeText at={change.changedAt} />
              </th>
              <td>{t(`field.${change.field}`)}</td>
              <td>{shown(change.field, change.before)}</td>
              <td>{shown(change.field, change.after)}</td>
              <td>{change.changedByName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A stored value as people read it: words for codes, money in ten thousand yuan. */
export function useShownValue(): (field: string, value: string | null) => string {
  const { t } = useTranslation('registry-pages')
  const words = useTranslation('account').t
  const territories = useRead(['territories'], listTerritories)
  return (field, value) => {
    if (value === null || value === '') return '—'
    if (field === 'kind') return words(`kinds.${value}`)
    if (field === 'ownership') return words(`ownerships.${value}`)
    if (field === 'place' || field === 'insurancePlace') {
      return territories.data?.territories.find(one => one.code === value)?.name ?? value
    }
    if (field === 'fiveIndustry') return t(`fiveIndustry.${value}`)
    if (field === 'revenueFen' || field === 'assetsFen')
      return `${measureText('revenue', Number(value))} ${t('wanyuan')}`
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'yes' : 'no', { ns: 'common' })
    return value
  }
}
