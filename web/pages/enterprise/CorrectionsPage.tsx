import { labelled, listed } from '../../words.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type Claim,
  type ClaimCorrections,
  type ClaimDefect,
  readClaim,
  readCorrections,
  resubmitClaim,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { stepAddress, useClaimId, useClaimTitle, useJump } from './ClaimFrame.tsx'
import { Comparison } from './RosterVersions.tsx'

/** E12 补正: all defects at once, each opening its place; what was changed; which forms must be sealed again. */
export function CorrectionsPage() {
  const { t } = useTranslation('claims-pages')
  const id = useClaimId()
  const claim = useRead(['claim', id], () => readClaim({ claim: id }))
  const corrections = useRead(['claim', id, 'corrections'], () => readCorrections({ claim: id }))
  const title = useClaimTitle()
  return (
    <Shown reading={claim}>
      {data => (
        <Page
          back={<Link to={stepAddress(id, 'progress')}>{t('progress.title')}</Link>}
          title={`${title(data)} · ${t('corrections.title')}`}
          state={
            corrections.data?.answerBy && (
              <>
                {t('corrections.answerBy')}{' '}
                <DayText
                  day={corrections.data.answerBy}
                  workingDaysLeft={data.state === 'returned' ? data.next.workingDaysLeft : null}
                />
              </>
            )
          }
        >
          <Shown reading={corrections}>{found => <Defects claim={data} data={found} />}</Shown>
        </Page>
      )}
    </Shown>
  )
}

function Defects({ claim, data }: { claim: Claim; data: ClaimCorrections }) {
  const { t } = useTranslation('claims-pages')
  const navigate = useNavigate()
  const jump = useJump(claim.id)
  const resubmit = useAct(
    () => resubmitClaim({ claim: claim.id }),
    () => void navigate({ to: stepAddress(claim.id, 'progress') }),
  )
  if (data.defects.length === 0) return <EmptyState title={t('corrections.none')} />
  return (
    <>
      <Panel title={t('corrections.list', { count: data.defects.length })} extra={data.at && <TimeText at={data.at} />}>
        {data.note && (
          <blockquote className="zp-quote">
            {labelled(t('corrections.note'))}
            {data.note}
          </blockquote>
        )}
        <ul className="zp-choices">
          {data.defects.map((defect, index) => (
            <DefectLine key={`${defect.code} ${defect.lineSeq ?? ''} ${index}`} claim={claim} defect={defect} />
          ))}
        </ul>
      </Panel>
      {(data.changes || data.paperChanges.length > 0) && (
        <Panel title={t('corrections.changes')}>
          {data.changes && <Comparison comparison={data.changes} columns={claim.columns} />}
          <PaperChanges data={data} />
        </Panel>
      )}
      {data.sealAgain.length > 0 && (
        <div className="zp-note wait">
          <p>{t('corrections.sealAgain')}</p>
          <ul>
            {data.sealAgain.map(form => (
              <li key={form.kind}>
                {labelled(form.title)}
                {listed(form.pages.map(page => t('place.page', { ns: 'common', page })))}
              </li>
            ))}
          </ul>
          <Link to={stepAddress(claim.id, 'forms')}>{t('step.forms')}</Link>
        </div>
      )}
      {data.reasons.length > 0 && <Reasons reasons={data.reasons} title={t('corrections.cannot')} onJump={jump} />}
      {resubmit.reasons && <Reasons reasons={resubmit.reasons} onJump={jump} />}
      <div className="zp-sticky" role="region" aria-label={t('submit.again')}>
        <div className="zp-sticky-missing">
          {t('corrections.handled', {
            done: data.defects.filter(defect => defect.changed).length,
            all: data.defects.length,
          })}
        </div>
        <div className="zp-sticky-acts">
          <ActButton
            kind="primary"
            onClick={() => void resubmit.run(undefined)}
            running={resubmit.running}
            because={becauseOf(data.acts, 'resubmitClaim')}
          >
            {t('submit.again')}
          </ActButton>
        </div>
      </div>
    </>
  )
}

/** Papers that came or went since the return. */
function PaperChanges({ data }: { data: ClaimCorrections }) {
  const { t } = useTranslation('claims-pages')
  if (data.paperChanges.length === 0) return null
  return (
    <ul>
      {data.paperChanges.map(paper => (
        <li key={`${paper.at} ${paper.act} ${paper.fileName}`}>
          {labelled(t(`corrections.paper.${paper.act}`))}
          {paper.label && `${pick(paper.label)} `}
          {paper.act === 'added' ? <ins>{paper.fileName}</ins> : <del>{paper.fileName}</del>} <TimeText at={paper.at} />
        </li>
      ))}
    </ul>
  )
}

/** Where a defect is mended. */
function placeOf(claim: Claim, defect: ClaimDefect): string {
  if (defect.at.line !== undefined) return `/work/enterprise/claims/${claim.id}/lines/${defect.at.line}`
  if (defect.at.evidence !== undefined) return stepAddress(claim.id, 'evidence')
  if (defect.at.form !== undefined) return stepAddress(claim.id, 'sealed')
  return stepAddress(claim.id, 'roster')
}

function DefectLine({ claim, defect }: { claim: Claim; defect: ClaimDefect }) {
  const { t } = useTranslation('claims-pages')
  const column = claim.columns.find(one => one.name === defect.at.fact)
  return (
    <li>
      <span>
        {defect.lineSeq !== null && (
          <strong>
            {defect.lineSeq}. {defect.lineName}{' '}
          </strong>
        )}
        {column && <span className="zp-quiet">{labelled(pick(column.label))}</span>}
        {defect.text} <span className="zp-clause">{defect.clause}</span>{' '}
        {defect.changed ? (
          <StatusTag tone="good">{t('corrections.changed')}</StatusTag>
        ) : (
          <StatusTag tone="wait">{t('corrections.unchanged')}</StatusTag>
        )}
      </span>
      <Link className="zp-button" to={placeOf(claim, defect)}>
        {t('corrections.open')}
      </Link>
    </li>
  )
}
