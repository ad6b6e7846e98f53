import { useTranslation } from 'react-i18next'
import { Page, Panel } from '../../parts/Page.tsx'
import { ContactsPanel } from './ContactsPanel.tsx'

/** 一企一策: not handled online yet; the page says so, what it will be, and whom to ask meanwhile. */
export function PlansPage() {
  const { t } = useTranslation('enterprise')
  return (
    <Page title={t('plans.title')} state={t('plans.state')}>
      <Panel title={t('plans.what')}>
        <p>{t('plans.whatText')}</p>
        <p>{t('plans.now')}</p>
      </Panel>
      <ContactsPanel />
    </Page>
  )
}
