import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readClock } from '../../api/client.ts'
import type { Notice } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { listed } from '../../words.ts'
import { noticeAddress } from './law-address.ts'

/** Number, issuers, days: what tells one notice from another. */
export function NoticeHead({ notice }: { notice: Notice }) {
  const { t } = useTranslation('law')
  return (
    <p className="zp-law-head">
      <NoticeState notice={notice} />
      <span>{notice.number || t('noNumber')}</span>
      <span>{listed(notice.issuers.map(pick))}</span>
      {notice.issued && <span>{t('issued', { day: notice.issued })}</span>}
      <span>{t('window', notice.window)}</span>
      <span>{t('months', notice.months)}</span>
      {notice.amendedBy.map(one => (
        <span key={one.pack}>
          {t('amendedBy')} <Link to={noticeAddress(one.pack)}>{pick(one.title)}</Link>
        </span>
      ))}
    </p>
  )
}

function NoticeState({ notice }: { notice: Notice }) {
  const { t } = useTranslation('law')
  const today = useRead(['clock'], readClock).data?.today
  if (notice.amends === null) {
    const { from, to } = notice.inForce
    const holds = today === undefined || (from <= today && (to === null || today <= to))
    return (
      <StatusTag tone={holds ? 'good' : 'quiet'}>
        {notice.inForce.to ? t('inForce', notice.inForce) : t('inForceFrom', notice.inForce)}
      </StatusTag>
    )
  }
  const { switchedOn, title } = notice.amends
  return (
    <>
      <StatusTag tone={switchedOn ? 'good' : 'quiet'}>{t(switchedOn ? 'switch.on' : 'switch.off')}</StatusTag>
      <span>{t('amends', { title: pick(title) })}</span>
    </>
  )
}
