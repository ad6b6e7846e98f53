import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readClaim } from '../../api/client.ts'
import { Page, Shown } from '../../parts/Page.tsx'
import { useRead } from '../../reading.ts'
import { stepAddress, useClaimTitle } from './ClaimFrame.tsx'
import { LineDetail } from './LineDetail.tsx'

/** E6 on an address of its own, so that a message or a defect can lead to one person. */
export function LinePage() {
  const { t } = useTranslation('claims-pages')
  const navigate = useNavigate()
  const { claim: id = '', line = '' } = useParams({ strict: false }) as { claim?: string; line?: string }
  const claim = useRead(['claim', id], () => readClaim({ claim: id }))
  const title = useClaimTitle()
  return (
    <Shown reading={claim}>
      {data => (
        <Page
          back={<Link to={stepAddress(id, 'roster')}>{t('line.back')}</Link>}
          title={t('sheet.title', { ns: 'common' })}
          state={title(data)}
        >
          <LineDetail claim={data} lineId={line} gone={() => void navigate({ to: stepAddress(id, 'roster') })} />
        </Page>
      )}
    </Shown>
  )
}
