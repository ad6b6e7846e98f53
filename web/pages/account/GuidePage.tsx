import { useTranslation } from 'react-i18next'
import { Page, Panel } from '../../parts/Page.tsx'
import { useSession } from '../../session.tsx'

const audiences: readonly { name: string; steps: number; who: readonly string[] }[] = [
  { name: 'enterprise', steps: 7, who: ['enterprise'] },
  { name: 'bureau', steps: 5, who: ['acceptance', 'review', 'leader'] },
  { name: 'funds', steps: 4, who: ['fund-clerk', 'fund-payer', 'finance'] },
  { name: 'oversight', steps: 2, who: ['auditor', 'audit-admin', 'system-admin', 'security-admin'] },
]

/** 操作指南: the steps of the roles that one holds. */
export function GuidePage() {
  const { t } = useTranslation('guide')
  const { roles } = useSession()
  return (
    <Page title={t('guidePage.title')} state={t('guidePage.state')}>
      {audiences
        .filter(audience => audience.who.some(role => roles.includes(role)))
        .map(audience => (
          <Panel key={audience.name} title={t(`guidePage.${audience.name}.title`)}>
            <ol>
              {Array.from({ length: audience.steps }, (_, index) => (
                <li key={index}>{t(`guidePage.${audience.name}.${index + 1}`)}</li>
              ))}
            </ol>
          </Panel>
        ))}
      <p>{t('guidePage.contacts')}</p>
    </Page>
  )
}
