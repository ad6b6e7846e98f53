import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listNotices } from '../../api/law.ts'
import type { Notice } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { EmptyState, LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { MatchCall } from './MatchCall.tsx'
import { noticeAddress } from './law-address.ts'
import { NoticeHead } from './NoticeHead.tsx'
import { SchemeLinks } from './SchemeLinks.tsx'
import { usePageTitle } from './page-title.ts'
import './law.css'

/** 政策文件: every notice that the product computes, and the later changes that nobody has switched on. */
export function NoticesPage() {
  const { t } = useTranslation('law')
  const notices = useRead(['notices'], listNotices)
  usePageTitle(t('title'))
  if (notices.reasons) return <Reasons reasons={notices.reasons} again={notices.again} />
  if (notices.data === undefined) return <LoadingState />
  const [inForce, switchedOff] = [true, false].map(on =>
    (notices.data ?? []).filter(notice => (notice.amends === null || notice.amends.switchedOn) === on),
  )
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <MatchCall />
      {notices.data.length === 0 && <EmptyState title={t('empty')} />}
      {inForce?.map(notice => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
      {switchedOff !== undefined && switchedOff.length > 0 && (
        <>
          <h2 className="zp-match-group">{t('later')}</h2>
          <p>{t('laterText')}</p>
          {switchedOff.map(notice => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </>
      )}
    </>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  return (
    <article className="zp-law-part">
      <h2>
        <Link to={noticeAddress(notice.id)}>{pick(notice.title)}</Link>
      </h2>
      <NoticeHead notice={notice} />
      {(notice.amends === null || notice.amends.switchedOn) && <SchemeLinks notice={notice} />}
    </article>
  )
}
