import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readUnit, seeUnitChanges, type UnitDetail } from '../../api/client.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { AccountFacts, ChangeList, PaperList, SizingView } from '../../parts/UnitParts.tsx'
import { useAct, useRead } from '../../reading.ts'
import { UnitComparison } from './UnitComparison.tsx'
import { FiveIndustryDecision, SizeDecision } from './UnitDecisions.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

/** B2 单位核对: registered facts against what the officer sees, how the size came about, who shares telephone, address or account. */
export function UnitPage() {
  const { body } = useParams({ strict: false }) as { body: string }
  const { t } = useTranslation('registry-pages')
  const unit = useRead(['unit', body], () => readUnit({ body }))
  const back = <Link to="/work/bureau/units">{t('units.back')}</Link>
  if (!unit.data)
    return (
      <Page title={t('units.title')} back={back}>
        <Shown reading={unit}>{() => null}</Shown>
      </Page>
    )
  return <Unit key={unit.data.unit.changedAt} detail={unit.data} />
}

function Unit({ detail }: { detail: UnitDetail }) {
  const { t } = useTranslation('registry-pages')
  const { unit } = detail
  const because = detail.decides ? undefined : t('units.readsOnly', { name: unit.territoryName })
  return (
    <Page
      title={unit.name}
      back={<Link to="/work/bureau/units">{t('units.back')}</Link>}
      state={
        <>
          <StateTag state={detail.check} />{' '}
          {t('units.receiving', { name: unit.territoryName, because: t(`receivingBecause.${unit.receivingBecause}`) })}
        </>
      }
    >
      {detail.note && <ChangeNote detail={detail} because={because} />}
      <SharedNote detail={detail} />
      <UnitComparison detail={detail} because={because} />
      <Panel title={t('sizing.short')}>
        <SizingView sizing={detail.sizing} />
        {detail.sizing.missing === 'industry-not-covered' && <SizeDecision detail={detail} because={because} />}
      </Panel>
      {unit.fiveIndustry && unit.fiveIndustry !== 'none' && <FiveIndustryDecision detail={detail} because={because} />}
      <Panel title={t('account.title')}>
        {detail.account ? <AccountFacts account={detail.account} /> : <p className="zp-quiet">{t('account.none')}</p>}
      </Panel>
      <Panel title={t('papers.title')}>
        <PaperList bodyId={unit.bodyId} papers={detail.papers} />
      </Panel>
      <Checks detail={detail} />
      <Panel title={t('changes.title')}>
        <ChangeList changes={detail.changes} />
      </Panel>
    </Page>
  )
}

function ChangeNote({ detail, because }: { detail: UnitDetail; because: string | undefined }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  const see = useAct(() => seeUnitChanges({ body: detail.unit.bodyId }))
  return (
    <div className="zp-note wait">
      <p>
        {t('units.changedNote', {
          fields: punctuation.list((detail.note?.fields ?? []).map(field => t(`field.${field}`))),
        })}{' '}
        <TimeText at={detail.note?.notedAt} />
      </p>
      {see.reasons && <Reasons reasons={see.reasons} />}
      <ActButton running={see.running} because={because} onClick={() => void see.run(undefined)}>
        {t('units.seen')}
      </ActButton>
    </div>
  )
}

/** The same telephone, address or account in other units: a hint to look, no accusation. */
function SharedNote({ detail }: { detail: UnitDetail }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  if (detail.shared.length === 0) return null
  return (
    <div className="zp-note wait">
      <p>
        <strong>{t('units.shared')}</strong>
      </p>
      <ul className="zp-plain-list">
        {detail.shared.map(other => (
          <li key={other.bodyId}>
            {punctuation.aside(other.name, punctuation.list(other.shares.map(share => t(`units.shares.${share}`))))}{' '}
            <span className="zp-id">{other.code}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Checks({ detail }: { detail: UnitDetail }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  if (detail.checks.length === 0) return null
  return (
    <Panel title={t('units.history')}>
      <ul className="zp-choices">
        {detail.checks.map(check => (
          <li key={check.id}>
            <span>
              <StateTag state={check.outcome} /> {check.checkedByName} <TimeText at={check.checkedAt} />
              {check.fields
                .filter(field => !field.agrees)
                .map(field => (
                  <span key={field.field} className="zp-because">
                    {punctuation.pair(t(`field.${field.field}`), field.note)}
                  </span>
                ))}
              {check.note && <span className="zp-quiet"> {check.note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
