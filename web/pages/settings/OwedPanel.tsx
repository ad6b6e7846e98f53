import { useTranslation } from 'react-i18next'
import type { DeclaredSetting, Notice, OwedSetting } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { Panel } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useHasRole } from '../../session.tsx'
import { listed } from '../../words.ts'

interface OwedPanelProps {
  owed: readonly OwedSetting[]
  notices: readonly Notice[]
  declared: readonly (DeclaredSetting & { mayPropose: boolean })[]
  propose: (name: string) => void
}

/** Standards that a notice leaves to an office and that nobody has published: who owes them, and what cannot be computed. */
export function OwedPanel({ owed, notices, declared, propose }: OwedPanelProps) {
  const { t } = useTranslation('law-office')
  const mayPropose = useHasRole('review', 'leader')
  if (owed.length === 0) {
    return (
      <Panel title={t('owed.title')}>
        <p>
          <StatusTag tone="good">{t('owed.none')}</StatusTag>
        </p>
      </Panel>
    )
  }
  return (
    <Panel title={t('owed.title')} extra={<StatusTag tone="wait">{t('owed.count', { count: owed.length })}</StatusTag>}>
      <p className="zp-quiet">{t('owed.text')}</p>
      <ul className="zp-choices">
        {owed.map(one => {
          const notice = notices.find(found => found.id === one.notice)
          const own = declared.some(found => found.name === one.name && found.notice === one.notice && found.mayPropose)
          return (
            <li key={`${one.notice} ${one.name}`}>
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
    </Panel>
  )
}
