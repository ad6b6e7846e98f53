import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Notice } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { bracketed } from '../../words.ts'
import { schemeAddress } from './law-address.ts'

/** What one can get from a notice, and behind it the checks on the way (an opening, an online lesson). */
export function SchemeLinks({ notice }: { notice: Notice }) {
  const { t } = useTranslation('law')
  const checks = notice.schemes.filter(scheme => scheme.check)
  return (
    <>
      <LinkList notice={notice} schemes={notice.schemes.filter(scheme => !scheme.check)} />
      {checks.length > 0 && (
        <details className="zp-above">
          <summary>{t('checks', { count: checks.length })}</summary>
          <LinkList notice={notice} schemes={checks} />
        </details>
      )}
    </>
  )
}

function LinkList({ notice, schemes }: { notice: Notice; schemes: Notice['schemes'] }) {
  return (
    <ul className="zp-law-leads">
      {schemes.map(scheme => (
        <li key={scheme.id}>
          <Link className="zp-law-lead" to={schemeAddress(notice.id, scheme.id)}>
            {pick(scheme.title)}
            <span className="zp-quiet">{bracketed(scheme.clause)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
