import { useTranslation } from 'react-i18next'
import { type Claim, declareForMonth } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'
import { ClaimFrame } from './ClaimFrame.tsx'
import { LineTable } from './LineTable.tsx'
import { RosterIntake } from './RosterIntake.tsx'
import { RosterVersions } from './RosterVersions.tsx'

/** E5 ①名册: the people of the month; every row says at once what is due, what fails, or what is owed. */
export function RosterPage() {
  return (
    <ClaimFrame step="roster">
      {claim => (
        <>
          <RosterIntake claim={claim} />
          <Declarations claim={claim} />
          {claim.summary.rows > 0 && <LineTable claim={claim} />}
          {claim.rosterNumber > 0 && <RosterVersions claim={claim} />}
        </>
      )}
    </ClaimFrame>
  )
}

/** What holds for the whole month and is asked once, not per row. */
function Declarations({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const declare = useAct((facts: Record<string, boolean | null>) => declareForMonth({ claim: claim.id }, { facts }))
  if (claim.declarations.length === 0) return null
  const because = becauseOf(claim.acts, 'editRoster')
  return (
    <Panel title={t('roster.declarations')}>
      <ul className="zp-choices">
        {claim.declarations.map(declaration => (
          <li key={declaration.fact}>
            <span>
              {pick(declaration.label)} <span className="zp-clause">{declaration.clause}</span>
            </span>
            <span className="zp-chips" role="group" aria-label={pick(declaration.label)}>
              {([true, false, null] as const).map(value => (
                <button
                  key={String(value)}
                  type="button"
                  className={declaration.value === value ? 'zp-chip on' : 'zp-chip'}
                  aria-pressed={declaration.value === value}
                  disabled={declare.running || because !== undefined}
                  onClick={() => void declare.run({ [declaration.fact]: value })}
                >
                  {value === null ? t('roster.notStated') : t(value ? 'yes' : 'no', { ns: 'common' })}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {declare.reasons && <Reasons reasons={declare.reasons} />}
    </Panel>
  )
}
