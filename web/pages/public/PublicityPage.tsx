import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readPublicList } from '../../api/publicity.ts'
import type { PublicListDetail } from '../../api/shapes.ts'
import { LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { ObjectionForm } from './ObjectionForm.tsx'
import { ObjectionLookup } from './ObjectionLookup.tsx'
import { isFigure, shownText } from './shown.ts'
import { DaysLeft } from './DaysLeft.tsx'
import './public.css'

/** P2 公示详情与异议: what is posted, until when, whom to call, and the way to object. */
export function PublicityPage() {
  const { t } = useTranslation('public')
  const { slug = '' } = useParams({ strict: false }) as { slug?: string }
  const found = useRead(['public-list', slug], () => readPublicList({ slug }))
  const title = found.data && t('detail.title', { bureau: found.data.bureau })
  useEffect(() => {
    if (title) document.title = title
  }, [title])
  if (found.reasons) return <Reasons reasons={found.reasons} again={found.again} />
  if (!found.data) return <LoadingState />
  return <Detail data={found.data} />
}

function Detail({ data }: { data: PublicListDetail }) {
  const { t } = useTranslation('public')
  const [objecting, setObjecting] = useState(false)
  const { list } = data
  return (
    <>
      <p>
        <Link to="/publicity">{t('detail.back')}</Link>
      </p>
      <h1>{t('detail.title', { bureau: data.bureau })}</h1>
      <p>{t('detail.basis', { basis: list.basis })}</p>
      <p>
        <StatusTag tone={list.state === 'running' ? 'active' : 'quiet'}>{t(`list.${list.state}`)}</StatusTag>{' '}
        {t('list.period', { from: list.startsOn, to: list.endsOn })}{' '}
        {list.workingDaysLeft !== null && <DaysLeft count={list.workingDaysLeft} />}
      </p>
      {list.openObjections > 0 && (
        <p className="zp-quiet">{t('detail.openObjections', { count: list.openObjections })}</p>
      )}
      <Rows data={data} />
      <section className="zp-card zp-list-card">
        <h2>{t('detail.contact')}</h2>
        {data.contacts.map(contact => (
          <p key={`${contact.unit} ${contact.department} ${contact.business} ${contact.telephone}`}>
            {contact.unit} {contact.department} <span className="zp-quiet">{contact.business}</span>{' '}
            <a href={`tel:${contact.telephone.replace(/[^\d+-]/g, '')}`}>{contact.telephone}</a>
          </p>
        ))}
        {data.contacts.length === 0 && <p>{t('detail.noContact', { bureau: data.bureau })}</p>}
        {data.postedAt.length > 0 && (
          <p>
            {t('detail.postedAt')}{' '}
            {data.postedAt.map(address => (
              <a key={address} href={address} rel="noreferrer">
                {address}
              </a>
            ))}
          </p>
        )}
      </section>
      {data.canObject ? (
        objecting ? (
          <ObjectionForm data={data} />
        ) : (
          <button type="button" className="zp-button primary large" onClick={() => setObjecting(true)}>
            {t('detail.object')}
          </button>
        )
      ) : (
        <p className="zp-quiet">{t('detail.over')}</p>
      )}
      <ObjectionLookup />
    </>
  )
}

function Rows({ data }: { data: PublicListDetail }) {
  const { t } = useTranslation('public')
  const totals: Record<string, number | null> = data.totals
  return (
    <div className="zp-scroll" role="region" aria-label={t('detail.caption')} tabIndex={0}>
      <table className="zp-plain-table">
        <caption className="zp-hidden">{t('detail.caption')}</caption>
        <thead>
          <tr>
            <th>{t('field.seq')}</th>
            {data.fields.map(field => (
              <th key={field} className={isFigure(field) ? 'right' : ''}>
                {t(`field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(row => (
            <tr key={row.seq} className={row.state === 'removed' ? 'zp-gone' : ''}>
              <td>{row.seq}</td>
              {data.fields.map((field, index) => (
                <td key={field} className={isFigure(field) ? 'right' : ''}>
                  {shownText(field, row.shown[field])}
                  {index === 0 && row.state === 'removed' && <StatusTag tone="quiet">{t('detail.removed')}</StatusTag>}
                  {index === 0 && row.objection && <StatusTag tone="dispute">{t('detail.objected')}</StatusTag>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th />
            {data.fields.map((field, index) => (
              <th key={field} className={isFigure(field) ? 'right' : ''}>
                {isFigure(field) ? shownText(field, totals[field] ?? undefined) : index === 0 ? t('detail.total') : ''}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
