import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { listOwedSettings, readScheme, type SchemeText } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { DoubtList, Forms, Papers, Phones, ProcedureSteps, StackingTable } from './LawParts.tsx'
import { MatchCall } from './MatchCall.tsx'
import { noticeAddress } from './law-address.ts'
import { usePageTitle } from './page-title.ts'
import { Conditions, Limits } from './SchemeConditions.tsx'
import { ExampleOfScheme, WorkedCases } from './WorkedExamples.tsx'
import './law.css'

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
  const address = `${notice.id}/${text.id}`
  const asked = new Set(text.asks.map(fact => fact.name))
  const fitting = text.cases.filter(one => one.eligible === true)
  const refused = text.cases.filter(one => one.eligible === false)
  const open = text.cases.filter(one => one.eligible === null)
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
      <Blocked text={text} />
      <Answers text={text} />
      <ExampleOfScheme text={text} />
      <MatchCall audience={text.audience} />
      <Part title={t('scheme.conditions')}>
        <Conditions text={text} />
      </Part>
      <Part title={t('scheme.limits')} when={text.counters.length > 0}>
        <Limits counters={text.counters} />
      </Part>
      <Part title={t('scheme.stacking')} when={text.stacking.length > 0 || text.bestOf !== null}>
        {text.bestOf && (
          <p>
            {pick(text.bestOf.says)} <span className="zp-law-clause">{text.bestOf.clause}</span>
          </p>
        )}
        <StackingTable rows={text.stacking} of={address} />
      </Part>
      <Part title={t('scheme.papers')} when={text.papers.length > 0}>
        <Papers papers={text.papers} />
      </Part>
      <Part title={t('parts.procedure')} when={text.procedure.length > 0}>
        <ProcedureSteps steps={text.procedure} />
      </Part>
      <Part title={t('scheme.examples', { count: fitting.length })} when={fitting.length > 0}>
        <p className="zp-quiet">{t('scheme.examplesText')}</p>
        <WorkedCases cases={fitting} asked={asked} />
      </Part>
      <Part title={t('scheme.refusals', { count: refused.length })} when={refused.length > 0}>
        <p className="zp-quiet">{t('scheme.refusalsText')}</p>
        <WorkedCases cases={refused} asked={asked} />
      </Part>
      <Part title={t('scheme.open', { count: open.length })} when={open.length > 0}>
        <p className="zp-quiet">{t('scheme.openText')}</p>
        <WorkedCases cases={open} asked={asked} />
      </Part>
      <Part title={t('parts.doubts')} when={text.doubts.length > 0}>
        <DoubtList doubts={text.doubts} />
      </Part>
      <Part title={t('parts.templates')} when={text.templates.length > 0}>
        <Forms notice={notice.id} templates={text.templates} />
      </Part>
      <Part title={t('parts.contacts')} when={text.contacts.length > 0}>
        <Phones contacts={text.contacts} />
      </Part>
    </>
  )
}

function Part({ title, when = true, children }: { title: string; when?: boolean; children: ReactNode }) {
  if (!when) return null
  return (
    <section className="zp-law-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Cannot be computed yet: which standard is missing and which office owes it. */
function Blocked({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law')
  const { territory } = text.notice
  const owed = useRead(['owed-settings', territory], () => listOwedSettings({ territory }))
  const blocking = (owed.data ?? []).filter(
    one => one.notice === text.notice.id && one.blocks.some(block => block.scheme === text.id),
  )
  if (blocking.length === 0) return null
  return (
    <div className="zp-law-doubt zp-law-blocked">
      <p>
        <strong>{t('blocked.title')}</strong>
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
