import type { TFunction } from 'i18next'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ClaimCase, readCase, readCaseClaim, type ReviewCase } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { Chip } from '../../parts/DataTable.tsx'
import { Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { type Reading, useRead } from '../../reading.ts'
import { CaseHead } from './CaseHead.tsx'
import { CaseHistory } from './CaseHistory.tsx'
import { CaseLines } from './CaseLines.tsx'
import { CaseOpinion } from './CaseOpinion.tsx'
import { CaseQuestion } from './CaseQuestion.tsx'
import { CaseReturn } from './CaseReturn.tsx'
import { CaseScans } from './CaseScans.tsx'
import './bureau.css'
import { useDefects } from './case-defects.ts'

const panels = ['lines', 'scans', 'return', 'opinion', 'question', 'history'] as const
type PanelName = (typeof panels)[number]

/** B4–B7: one case, from its lines to its signature. */
export function CasePage() {
  const { t } = useTranslation('review-pages')
  const { case: id = '' } = useParams({ strict: false }) as { case?: string }
  const found = useRead(['case', id], () => readCase({ case: id }))
  const subject = found.data?.case.subjectId ?? ''
  const claim = useRead(['case-claim', subject], () => readCaseClaim({ claim: subject }), { when: subject !== '' })
  return (
    <Shown reading={found}>
      {data => (
        <Page
          back={<Link to="/work/bureau">{t('case.back')}</Link>}
          title={`${data.case.bodyName} · ${data.case.month}`}
          state={stateLine(data, t)}
        >
          <CaseHead data={data} />
          <CasePanels data={data} claim={claim} />
        </Page>
      )}
    </Shown>
  )
}

function stateLine(data: ReviewCase, t: TFunction<'review-pages'>): string {
  const state = t(`state.${data.case.parked ? 'parked' : data.case.state}`)
  const open = ['submitted', 'accepted', 'second', 'sign'].includes(data.case.state)
  return open ? t('case.stateLine', { state, who: data.case.assigneeName ?? t('column.nobody') }) : state
}

function CasePanels({ data, claim }: { data: ReviewCase; claim: Reading<ClaimCase> }) {
  const { t } = useTranslation('review-pages')
  const { values, set } = useAddressState()
  const defects = useDefects(data.case.id)
  const asked = values.panel ?? ''
  const panel: PanelName = (panels as readonly string[]).includes(asked) ? (asked as PanelName) : startOf(data)
  const counts: { [name: string]: number | undefined } = {
    lines: claim.data?.counts.lines,
    return: defects.list.length > 0 ? defects.list.length : undefined,
  }
  return (
    <>
      <div className="zp-chips zp-chip-line" role="group" aria-label={t('case.panels')}>
        {panels.map(name => (
          <Chip key={name} on={panel === name} onClick={() => set({ panel: name })} count={counts[name]}>
            {t(`panel.${name}`)}
          </Chip>
        ))}
      </div>
      {claim.reasons && (panel === 'lines' || panel === 'scans') && (
        <Panel>
          <Reasons reasons={claim.reasons} again={claim.again} />
        </Panel>
      )}
      {claim.data && panel === 'lines' && <CaseLines data={data} claim={claim.data} defects={defects} />}
      {claim.data && panel === 'scans' && <CaseScans data={data} claim={claim.data} defects={defects} />}
      {panel === 'return' && <CaseReturn data={data} claim={claim.data} defects={defects} />}
      {panel === 'opinion' && <CaseOpinion data={data} />}
      {panel === 'question' && <CaseQuestion data={data} />}
      {panel === 'history' && <CaseHistory data={data} />}
    </>
  )
}

/** Where an official begins: with the lines while they are decided, with the opinion once somebody has to sign. */
function startOf(data: ReviewCase): PanelName {
  return data.case.state === 'sign' || data.case.state === 'approved' || data.case.state === 'filed'
    ? 'opinion'
    : 'lines'
}
