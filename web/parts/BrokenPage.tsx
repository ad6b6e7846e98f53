import { useTranslation } from 'react-i18next'
import { reasonsOf } from '../reading.ts'
import { Reasons } from './Reasons.tsx'

/** A page that broke, or whose code did not arrive (an old window after an upgrade): says so and loads again. */
export function BrokenPage({ error }: { error: unknown }) {
  const { t } = useTranslation()
  return (
    <div className="zp-alone">
      <Reasons reasons={reasonsOf(error)} title={t('broken')} again={() => window.location.reload()} />
    </div>
  )
}
