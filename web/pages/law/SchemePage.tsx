import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { listOwedSettings, readScheme } from '../../api/law.ts'
import type { SchemeText } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { detailTexts } from './detail-texts.ts'
import { MatchCall } from './MatchCall.tsx'
import { noticeAddress } from './law-address.ts'
import { usePageTitle } from './page-title.ts'
import { ExampleOfScheme } from './SchemeExample.tsx'
import './law.css'

/** What stands below the example is fetched while that is read. */
const SchemeDetails = lazy(async () => {
  const [details] = await Promise.all([import('./SchemeDetails.tsx'), detailTexts()])
  return { default: details.SchemeDetails }
})

/** One subsidy on one page: who, how much, on what conditions, with which papers, by which way, and worked examples. */
export function SchemePage() {
  const { notice = '', scheme = '' } = useParams({ strict: false }) as { notice?: string; scheme?: string }
  const text = useRead(['scheme', notice, scheme], () => readScheme({ notice, scheme }))
  usePageTitle(text.data && pick(text.data.title))
  if (text.reasons) return <Reasons reasons={text.reasons} again={text.again} />
  if (text.data === undefined) return <LoadingState />
  return <WholeScheme text={text.data} />
}

function WholeScheme({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law')
  const { notice } = text
  return (
    <>
      <p>
        <Link to={noticeAddress(notice.id)}>{t('scheme.back', { title: notice.number || pick(notice.title) })}</Link>
      </p>
      <h1>{pick(text.title)}</h1>
      <p className="zp-law-head">
        <span>{pick(notice.title)}</span> <span>{text.clause}</span>
      </p>
      {notice.amends && !notice.amends.switchedOn && (
        <p className="zp-law-doubt">{t('switchedOff', { doubt: notice.amends.doubt })}</p>
      )}
      {notice.amendedBy.map(one => (
        <p key={one.pack} className="zp-law-doubt">
          {t('amendedBy')} <Link to={noticeAddress(one.pack)}>{pick(one.title)}</Link>
        </p>
      ))}
      <Blocked text={text} />
      <Answers text={text} />
      <ExampleOfScheme text={text} />
      <MatchCall audience={text.audience} want={`${notice.id}/${text.id}`} />
      <Suspense fallback={<LoadingState />}>
        <SchemeDetails text={text} />
      </Suspense>
    </>
  )
}

/** Cannot be computed yet, wholly or in some cases (a trade without a class): which standard is missing and which office owes it. */
function Blocked({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law')
  const { territory } = text.notice
  const owed = useRead(['owed-settings', territory], () => listOwedSettings({ territory }))
  const blocking = (owed.data ?? []).filter(
    one => one.notice === text.notice.id && one.blocks.some(block => block.scheme === text.id),
  )
  if (blocking.length === 0) return null
  const whole = blocking.some(one => text.example.assumedSettings.some(setting => setting.name === one.name))
  return (
    <div className="zp-law-doubt zp-law-blocked">
      <p>
        <strong>{t(whole ? 'blocked.title' : 'blocked.some')}</strong>
      </p>
      <ul>
        {blocking.map(one => (
          <li key={one.name}>
            {t('blocked.owed', { label: pick(one.label), office: pick(one.ownerName) })}{' '}
            <span className="zp-law-clause">{one.clause}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Who, for what, paid to whom, until when: read in one glance. */
function Answers({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law')
  const items: [string, string][] = [
    [t('answer.who'), t(`audience.${text.audience}`)],
    [t('answer.unit'), t(`unit.${text.unit}`)],
    [t('answer.payee'), t(`payee.${text.payee}`)],
    [t('answer.fund'), t(`fund.${text.fund}`, { defaultValue: text.fund })],
    [t('answer.window'), t('span', text.notice.window)],
    [t('answer.months'), t('span', text.notice.months)],
  ]
  return (
    <section className="zp-law-part">
      <h2 className="zp-hidden">{t('answer.title')}</h2>
      <dl className="zp-law-answer">
        {items.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
