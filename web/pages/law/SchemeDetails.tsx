import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SchemeText } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { DoubtList, Forms, Papers, Phones, ProcedureSteps, StackingTable } from './LawParts.tsx'
import { Conditions, Limits } from './SchemeConditions.tsx'
import { WorkedCases } from './WorkedCases.tsx'

/** Conditions by clause, limits, papers, the way, worked cases, doubts, forms, telephones. */
export function SchemeDetails({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law-details')
  const { notice } = text
  const address = `${notice.id}/${text.id}`
  const context = text.fund === 'none' ? 'none' : ''
  const asked = new Set(text.asks.map(fact => fact.name))
  const fitting = text.cases.filter(one => one.eligible === true)
  const refused = text.cases.filter(one => one.eligible === false)
  const open = text.cases.filter(one => one.eligible === null)
  return (
    <>
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
        <StackingTable rows={text.stacking} of={address} doubts={text.doubts} />
      </Part>
      <Part title={t('scheme.papers')} when={text.papers.length > 0}>
        <Papers papers={text.papers} />
      </Part>
      <Part title={t('parts.procedure', { ns: 'law' })} when={text.procedure.length > 0}>
        <ProcedureSteps steps={text.procedure} of="scheme" />
      </Part>
      <Part title={t('scheme.examples', { count: fitting.length, context })} when={fitting.length > 0}>
        <p className="zp-quiet">{t('scheme.examplesText')}</p>
        <WorkedCases cases={fitting} asked={asked} fund={text.fund} />
      </Part>
      <Part title={t('scheme.refusals', { count: refused.length, context })} when={refused.length > 0}>
        <p className="zp-quiet">{t('scheme.refusalsText')}</p>
        <WorkedCases cases={refused} asked={asked} fund={text.fund} />
      </Part>
      <Part title={t('scheme.open', { count: open.length })} when={open.length > 0}>
        <p className="zp-quiet">{t('scheme.openText')}</p>
        <WorkedCases cases={open} asked={asked} fund={text.fund} />
      </Part>
      <Part title={t('parts.doubts', { ns: 'law' })} when={text.doubts.length > 0}>
        <DoubtList doubts={text.doubts} />
      </Part>
      <Part title={t('parts.templates', { ns: 'law' })} when={text.templates.length > 0}>
        <Forms notice={notice.id} templates={text.templates} />
      </Part>
      <Part title={t('parts.contacts', { ns: 'law' })} when={text.contacts.length > 0}>
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
