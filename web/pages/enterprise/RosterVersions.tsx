import { labelled, listed } from '../../words.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Claim,
  type ClaimRosterComparison,
  type ClaimRosterVersion,
  compareVersions,
  listVersions,
  restoreVersion,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'

/** Every roster as it stood, and what differs between two of them or from last month (W20). */
export function RosterVersions({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const [shown, setShown] = useState(false)
  return (
    <Panel
      title={t('versions.title')}
      extra={
        <button type="button" className="zp-button small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t('versions.hide') : t('versions.show')}
        </button>
      }
    >
      {shown && <VersionList claim={claim} />}
    </Panel>
  )
}

function VersionList({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const reading = useRead(['claim', claim.id, 'versions'], () => listVersions({ claim: claim.id }))
  const restore = useAct((number: number) => restoreVersion({ claim: claim.id, number }))
  const [from, setFrom] = useState<string | null>(null)
  return (
    <Shown reading={reading}>
      {({ versions }) => (
        <>
          <ul className="zp-choices">
            {versions.map(version => (
              <Version
                key={version.number}
                version={version}
                because={becauseOf(claim.acts, 'editRoster')}
                running={restore.running}
                compare={() => setFrom(String(version.number))}
                restore={() => void restore.run(version.number)}
              />
            ))}
            {claim.summary.lastMonth && (
              <li>
                <span>{t('versions.lastMonth', { month: claim.summary.lastMonth.month })}</span>
                <button type="button" className="zp-button small" onClick={() => setFrom('last-month')}>
                  {t('versions.compare')}
                </button>
              </li>
            )}
          </ul>
          {restore.reasons && <Reasons reasons={restore.reasons} />}
          {from !== null && <Compared claim={claim} from={from} />}
        </>
      )}
    </Shown>
  )
}

interface VersionProps {
  version: ClaimRosterVersion
  because: string | undefined
  running: boolean
  compare: () => void
  restore: () => void
}

function Version({ version, because, running, compare, restore }: VersionProps) {
  const { t } = useTranslation('claims-pages')
  return (
    <li>
      <span>
        <strong>{t('versions.number', { number: version.number })}</strong> {t(`versions.source.${version.source}`)}
        {version.fileName && ` ${version.fileName}`} · {t('roster.people', { count: version.rows })}
        <br />
        <span className="zp-quiet">
          <TimeText at={version.at} /> {version.byName}
        </span>
      </span>
      {version.current ? (
        <span>{t('versions.current')}</span>
      ) : (
        <span className="zp-page-acts">
          <button type="button" className="zp-button small" onClick={compare}>
            {t('versions.compare')}
          </button>
          <ActButton onClick={restore} running={running} because={because}>
            {t('versions.restore')}
          </ActButton>
        </span>
      )}
    </li>
  )
}

function Compared({ claim, from }: { claim: Claim; from: string }) {
  const reading = useRead(['claim', claim.id, 'comparison', from], () =>
    compareVersions({ claim: claim.id, from, to: 'current' }),
  )
  return <Shown reading={reading}>{comparison => <Comparison comparison={comparison} columns={claim.columns} />}</Shown>
}

/** Who came, who left, whose cells changed. */
export function Comparison({ comparison, columns }: { comparison: ClaimRosterComparison; columns: Claim['columns'] }) {
  const { t } = useTranslation('claims-pages')
  const labelOf = (fact: string) => {
    const column = columns.find(one => one.name === fact)
    return column ? pick(column.label) : fact
  }
  return (
    <div className="zp-above">
      <p>
        {t('versions.counts', {
          added: comparison.added.length,
          removed: comparison.removed.length,
          changed: comparison.changed.length,
          same: comparison.same,
        })}
      </p>
      {comparison.added.length > 0 && <p>+ {listed(comparison.added.map(person => person.name))}</p>}
      {comparison.removed.length > 0 && <p>− {listed(comparison.removed.map(person => person.name))}</p>}
      <ul>
        {comparison.changed.map(person => (
          <li key={person.maskedId + person.name}>
            {labelled(person.name)}
            {person.cells.map(cell => (
              <span key={cell.fact}>
                {labelOf(cell.fact)} <del>{cell.was || '—'}</del> → <ins>{cell.became || '—'}</ins>{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
