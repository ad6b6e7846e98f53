import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Amendment } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { Panel } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useHasRole } from '../../session.tsx'

interface AmendmentsPanelProps {
  amendments: readonly Amendment[]
  /** Names of the switches that the own office may propose. */
  own: ReadonlySet<string>
}

/** Later changes of a notice: on or off, since when; switching is proposed and published like any standard (D-82). */
export function AmendmentsPanel({ amendments, own }: AmendmentsPanelProps) {
  const { t } = useTranslation('law-office')
  const mayPropose = useHasRole('review', 'leader')
  return (
    <Panel title={t('amendments.title')}>
      <p className="zp-quiet">{t('amendments.text')}</p>
      {amendments.length === 0 && <p>{t('amendments.none')}</p>}
      <ul className="zp-choices">
        {amendments.map(one => (
          <li key={one.pack}>
            <span>
              <a href={`/law/${one.pack}`}>
                <strong>{pick(one.title)}</strong>
              </a>
              <br />
              <span className="zp-quiet">
                {t('amendments.changes', { title: pick(one.amendsTitle) })} {one.doubt}{' '}
                {t('amendments.from', { day: one.inForce.from })}
              </span>
            </span>
            {one.switchedOn ? (
              <StatusTag tone="good">{t('amendments.on', { day: one.since ?? '' })}</StatusTag>
            ) : (
              <StatusTag tone="quiet">{t('amendments.off')}</StatusTag>
            )}
            {mayPropose && own.has(one.setting) && (
              <Link
                className="zp-button"
                to="/work/law/settings"
                search={{ propose: one.setting, value: one.switchedOn ? 'off' : 'on' } as never}
              >
                {t(one.switchedOn ? 'amendments.switchOff' : 'amendments.switchOn')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
