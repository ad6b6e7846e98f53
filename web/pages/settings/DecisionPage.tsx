import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Decision, downloadSheetAddress, readDecision } from '../../api/client.ts'
import { DecisionSheet, type Sheet } from '../../parts/DecisionSheet.tsx'
import { Page, Shown } from '../../parts/Page.tsx'
import { useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import '../law/law.css'
import './settings.css'
import { ReplayPanel } from './ReplayPanel.tsx'

/** A kept decision: its sheet as it was shown, on paper and as data, and the proof that it still comes out the same. */
export function DecisionPage() {
  const { t } = useTranslation('law-office')
  const { decision: id = '' } = useParams({ strict: false }) as { decision?: string }
  const decision = useRead(['decision', id], () => readDecision({ decision: id }))
  const mayReplay = useHasRole('acceptance', 'review', 'leader', 'auditor')
  return (
    <Page
      title={t('sheet.title', { ns: 'common' })}
      state={decision.data && t('decision.state', { day: decision.data.decidedAt.slice(0, 10) })}
      extra={<Downloads id={id} />}
    >
      <Shown reading={decision}>
        {data => (
          <>
            <DecisionSheet
              sheet={data.sheet as Sheet}
              who={whoseOf(data) || t(`decision.kind.${data.subjectKind}`, { defaultValue: t('decision.line') })}
              what={(data.sheet as Sheet).head.governs ?? ''}
              foot={<PackHash decision={data} />}
            />
            {mayReplay && (
              <div className="zp-law-setting">
                <ReplayPanel decision={data} />
              </div>
            )}
          </>
        )}
      </Shown>
    </Page>
  )
}

/** The enterprise and the person that it is about. */
const whoseOf = (decision: Decision) => [decision.unit, decision.person].filter(name => name !== null).join(' · ')

function PackHash({ decision }: { decision: Decision }) {
  const { t } = useTranslation('law-office')
  return (
    <p>
      {t('decision.hash')} <code>{decision.packHash}</code>
    </p>
  )
}

const papers = [
  { key: 'pdfChinese', format: 'pdf', language: 'zh-CN' },
  { key: 'pdfEnglish', format: 'pdf', language: 'en' },
  { key: 'json', format: 'json', language: 'zh-CN' },
] as const

/** The sheet to take away: on paper in both languages, and as data. */
export function Downloads({ id }: { id: string }) {
  const { t } = useTranslation('law-office')
  return (
    <>
      {papers.map(({ key, format, language }) => (
        <a
          key={key}
          className="zp-button"
          href={downloadSheetAddress({ decision: id, format, language })}
          {...(format === 'pdf' ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          {t(`decision.${key}`)}
        </a>
      ))}
    </>
  )
}
