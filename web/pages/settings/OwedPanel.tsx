import { useTranslation } from 'react-i18next'
import type { DeclaredSetting, Notice, OwedSetting } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { Panel } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useHasRole } from '../../session.tsx'
import { listed } from '../../words.ts'

interface OwedPanelProps {
  /** In the own place. */
  owed: readonly OwedSetting[]
  /** In the places of all notices. */
  everywhere: readonly OwedSetting[]
  notices: readonly Notice[]
  declared: readonly (DeclaredSetting & { mayPropose: boolean })[]
  propose: (name: string) => void
}

const keyOf = (one: OwedSetting) => `${one.notice} ${one.name}`

/** Standards that a notice leaves to an office and that nobody has published: who owes them, and what cannot be computed. */
export function OwedPanel({ owed, everywhere, ...list }: OwedPanelProps) {
  const { t } = useTranslation('law-office')
  const own = new Set(owed.map(keyOf))
  const elsewhere = everywhere.filter(one => !own.has(keyOf(one)))
  return (
    <Panel
      title={t('owed.title')}
      extra={owed.length > 0 && <StatusTag tone="wait">{t('owed.count', { count: owed.length })}</StatusTag>}
    >
      <p className="zp-quiet">{t('owed.text')}</p>
      {owed.length === 0 ? (
        <p>
          <StatusTag tone="good">{t('owed.none')}</StatusTag>
        </p>
      ) : (
        <OwedList owed={owed} {...list} />
      )}
      {elsewhere.length > 0 && (
        <details>
          <summary>{t('owed.elsewhere', { count: elsewhere.length })}</summary>
          <OwedList owed={elsewhere} {...list} />
        </details>
      )}
    </Panel>
  )
}

function OwedList({ owed, notices, declared, propose }: Omit<OwedPanelProps, 'everywhere'>) {
  const { t } = useTranslation('law-office')
  const mayPropose = useHasRole('review', 'leader')
  return (
    <ul className="zp-choices">
      {owed.map(one => {
        const notice = notices.find(found => found.id === one.notice)
        const own = declared.some(found => found.name === one.name && found.notice === one.notice && found.mayPropose)
        return (
          <li key={keyOf(one)}>
            <span>
              <strong>{pick(one.label)}</strong>{' '}
              <span className="zp-clause">
                {notice ? notice.number || pick(notice.title) : one.notice} {one.clause} {one.doubt}
              </span>
              <br />
              {t('owed.by', { office: pick(one.ownerName) })}{' '}
              <span className="zp-because">
                {one.blocks.length === 0
                  ? t('owed.blocksNothing')
                  : t('owed.blocks', { schemes: listed(one.blocks.map(scheme => pick(scheme.title))) })}
              </span>
            </span>
            {mayPropose && own && (
              <button type="button" className="zp-button" onClick={() => propose(one.name)}>
                {t('propose.go')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
