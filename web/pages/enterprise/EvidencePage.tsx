import { useTranslation } from 'react-i18next'
import { type Claim, type ClaimEvidence, importWageLines, readEvidence, uploadEvidence } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Panel, Shown } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { queries, useRead } from '../../reading.ts'
import { ClaimFrame } from './ClaimFrame.tsx'
import { EvidenceFiles, ReusableFiles } from './EvidenceFiles.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'

type Slot = ClaimEvidence['slots'][number]

export const refresh = () => void queries.invalidateQueries()

/** What papers may be: what the server reads by content. */
export const paperKinds = '.pdf,.jpg,.jpeg,.png,.webp'

/** E7 ②材料: what this month needs, needed first; what is stored already is used again. */
export function EvidencePage() {
  return <ClaimFrame step="evidence">{claim => <Evidence claim={claim} />}</ClaimFrame>
}

function Evidence({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const reading = useRead(['claim', claim.id, 'evidence'], () => readEvidence({ claim: claim.id }))
  return (
    <Shown reading={reading}>
      {data => {
        const required = data.slots.filter(slot => slot.required)
        const others = data.slots.filter(slot => !slot.required)
        const because = becauseOf(data.acts, 'uploadEvidence')
        return (
          <>
            <p className="zp-quiet">{t('evidence.needed', { count: required.length })}</p>
            {data.slots.length === 0 && <EmptyState title={t('evidence.none')} />}
            {required.map(slot => (
              <SlotPanel key={slot.kind} claim={claim} slot={slot} because={because} />
            ))}
            <WageLines claim={claim} evidence={data} because={because} />
            {data.indicators && (
              <IndicatorForm
                claim={claim}
                indicators={data.indicators}
                because={becauseOf(data.acts, 'enterIndicators')}
              />
            )}
            {data.indicators && !data.indicators.needed && (
              <details className="zp-panel">
                <summary>{t('indicators.notNeededSummary')}</summary>
                <div className="zp-above">
                  <IndicatorForm
                    claim={claim}
                    indicators={data.indicators}
                    because={becauseOf(data.acts, 'enterIndicators')}
                  />
                </div>
              </details>
            )}
            {others.length > 0 && (
              <details className="zp-panel">
                <summary>{t('evidence.optional', { count: others.length })}</summary>
                {others.map(slot => (
                  <SlotPanel key={slot.kind} claim={claim} slot={slot} because={because} />
                ))}
              </details>
            )}
          </>
        )
      }}
    </Shown>
  )
}

function SlotPanel({ claim, slot, because }: { claim: Claim; slot: Slot; because: string | undefined }) {
  const { t } = useTranslation('claims-pages')
  const lacking = slot.lines.filter(line => !line.present)
  return (
    <Panel
      id={slot.kind}
      title={
        <>
          {pick(slot.label)} <span className="zp-clause">{slot.clause}</span>
        </>
      }
      extra={
        slot.present ? (
          <StatusTag tone="good">{t('evidence.present')}</StatusTag>
        ) : (
          <StatusTag tone={slot.required ? 'bad' : 'quiet'}>
            {t(slot.required ? 'evidence.lacking' : 'evidence.notNeeded')}
          </StatusTag>
        )
      }
    >
      {slot.kind === 'wage-statement' && <p className="zp-quiet">{t('evidence.extract')}</p>}
      <EvidenceFiles claim={claim} slot={slot} because={because} />
      {!slot.perPerson && (
        <FileDrop
          title={slot.present ? t('evidence.addMore') : t('evidence.upload')}
          hint={t('evidence.kinds')}
          accept={paperKinds}
          many
          send={(name, file) => uploadEvidence({ claim: claim.id, kind: slot.kind, name }, file)}
          done={refresh}
          because={because}
        />
      )}
      {slot.perPerson && lacking.length > 0 && (
        <>
          <p>{t('evidence.lackingPeople', { count: lacking.length })}</p>
          {lacking.map(line => (
            <div key={line.id} className="zp-below">
              <FileDrop
                title={`${line.seq}. ${line.name}`}
                hint={t('evidence.kinds')}
                accept={paperKinds}
                send={(name, file) => uploadEvidence({ claim: claim.id, kind: slot.kind, name, line: line.id }, file)}
                done={refresh}
                because={because}
              />
            </div>
          ))}
        </>
      )}
      <ReusableFiles claim={claim} slot={slot} because={because} />
    </Panel>
  )
}

/** The bank's lines as a sheet: matched to the roster, person by person. */
function WageLines({
  claim,
  evidence,
  because,
}: {
  claim: Claim
  evidence: ClaimEvidence
  because: string | undefined
}) {
  const { t } = useTranslation('claims-pages')
  const found = evidence.wageSheet
  return (
    <Panel title={t('wages.title')} id="wage-lines">
      <p className="zp-quiet">{t('wages.why')}</p>
      {found && (
        <p>
          <StatusTag tone="good">{t('wages.matched', { count: found.matched })}</StatusTag>{' '}
          {found.differing > 0 && <StatusTag tone="wait">{t('wages.differing', { count: found.differing })}</StatusTag>}{' '}
          {found.missing > 0 && <StatusTag tone="bad">{t('wages.missing', { count: found.missing })}</StatusTag>}{' '}
          {found.outside > 0 && <span className="zp-quiet">{t('wages.outside', { count: found.outside })}</span>}{' '}
          <TimeText at={found.at} />
        </p>
      )}
      <FileDrop
        title={found ? t('wages.again') : t('wages.drop')}
        hint={t('wages.hint')}
        accept=".xlsx"
        send={(name, file) => importWageLines({ claim: claim.id, name }, file)}
        done={refresh}
        because={because}
      />
    </Panel>
  )
}
