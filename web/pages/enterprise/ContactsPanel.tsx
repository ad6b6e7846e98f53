import { labelled } from '../../words.ts'
import { useTranslation } from 'react-i18next'
import { listContacts } from '../../api/client.ts'
import { Panel } from '../../parts/Page.tsx'
import { useRead } from '../../reading.ts'
import { useSession } from '../../session.tsx'

/** 咨询电话 of the bureau in charge. */
export function ContactsPanel() {
  const { t } = useTranslation('enterprise')
  const session = useSession()
  const contacts = useRead(['contacts', session.territory?.code], () =>
    listContacts({ territory: session.territory?.code }),
  )
  const found = contacts.data?.contacts ?? []
  return (
    <Panel title={t('contacts.title')}>
      {found.length === 0 && <p className="zp-quiet">{t('contacts.none')}</p>}
      <ul className="zp-plain-list">
        {found.map(contact => (
          <li key={`${contact.unit} ${contact.business} ${contact.telephone}`}>
            {labelled(`${contact.unit} ${contact.department}`)}
            {contact.telephone && <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>}{' '}
            <span className="zp-quiet">{contact.business}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
