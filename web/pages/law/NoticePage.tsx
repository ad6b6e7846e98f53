import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { readNotice } from '../../api/law.ts'
import type { NoticeText } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { useAnchor } from './anchor.ts'
import { ClausePart } from './ClausePart.tsx'
import { clauseAnchor, noticeAddress } from './law-address.ts'
import { detailTexts } from './detail-texts.ts'
import { NoticeHead } from './NoticeHead.tsx'
import { SchemeLinks } from './SchemeLinks.tsx'
import { usePageTitle } from './page-title.ts'
import './law.css'

/** What stands below the clauses is fetched while these are read. */
const NoticeParts = lazy(async () => {
  const [parts] = await Promise.all([import('./NoticeParts.tsx'), detailTexts()])
  return { default: parts.NoticeParts }
})

/** A notice clause by clause: our own words, its figures, and the rules and schemes that follow from each clause. */
export function NoticePage() {
  const { notice: id = '' } = useParams({ strict: false }) as { notice?: string }
  const text = useRead(['notice', id], () => readNotice({ notice: id }))
  usePageTitle(text.data && pick(text.data.notice.title))
  useAnchor(text.data)
  if (text.reasons) return <Reasons reasons={text.reasons} again={text.again} />
  if (text.data === undefined) return <LoadingState />
  return <WholeNotice text={text.data} />
}

function WholeNotice({ text }: { text: NoticeText }) {
  const { t } = useTranslation('law')
  return (
    <>
      <p>
        <Link to="/law">{t('back')}</Link>
      </p>
      <h1>{pick(text.notice.title)}</h1>
      <NoticeHead notice={text.notice} />
      {text.notice.amends && !text.notice.amends.switchedOn && (
        <p className="zp-law-doubt">
          {t('switchedOff', { doubt: text.notice.amends.doubt })}{' '}
          <Link to={noticeAddress(text.notice.amends.pack)}>{pick(text.notice.amends.title)}</Link>
        </p>
      )}
      <div className="zp-law">
        <Contents text={text} />
        <div>
          <section className="zp-law-part" id="schemes">
            <h2>{t('parts.schemes')}</h2>
            <SchemeLinks notice={text.notice} />
          </section>
          {text.clauses.map(clause => (
            <ClausePart key={clause.id} clause={clause} text={text} />
          ))}
          <Suspense fallback={<LoadingState />}>
            <NoticeParts text={text} />
          </Suspense>
        </div>
      </div>
    </>
  )
}

/** Names of what stands beside the clauses, as far as the notice has it. */
function partsOf(text: NoticeText): string[] {
  const { procedure, stacking, doubts, templates, contacts } = text
  return Object.entries({ procedure, stacking, doubts, templates, contacts })
    .filter(([, list]) => list.length > 0)
    .map(([name]) => name)
}

function Contents({ text }: { text: NoticeText }) {
  const { t } = useTranslation('law')
  const links = (
    <>
      <p className="zp-law-contents-title">{t('contents.clauses')}</p>
      <ol>
        {text.clauses.map(clause => (
          <li key={clause.id}>
            <a href={`#${encodeURIComponent(clauseAnchor(clause.id))}`}>{pick(clause.heading)}</a>
          </li>
        ))}
      </ol>
      <p className="zp-law-contents-title">{t('contents.beside')}</p>
      <ol>
        <li>
          <a href="#schemes">{t('parts.schemes')}</a>
        </li>
        {partsOf(text).map(part => (
          <li key={part}>
            <a href={`#${part}`}>{t(`parts.${part}`)}</a>
          </li>
        ))}
      </ol>
    </>
  )
  return (
    <nav className="zp-law-contents" aria-label={t('contents.title')}>
      <div className="zp-law-wide">{links}</div>
      <details className="zp-law-narrow">
        <summary>{t('contents.title')}</summary>
        {links}
      </details>
    </nav>
  )
}
