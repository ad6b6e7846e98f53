import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type NoticeText, readNotice } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { bracketed } from '../../words.ts'
import { ClausePart } from './ClausePart.tsx'
import { anchorOfCited, clauseAnchor, noticeAddress, schemeAddress } from './law-address.ts'
import { DoubtList, Forms, Phones, ProcedureSteps, StackingTable } from './LawParts.tsx'
import { NoticeHead } from './NoticesPage.tsx'
import { usePageTitle } from './page-title.ts'
import './law.css'

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

/** The clause named in the address is there only once the notice has been read. */
function useAnchor(text: NoticeText | undefined): void {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (text === undefined || anchor === '') return
    const known = text.clauses.map(clause => clause.id)
    const target = document.getElementById(anchor) ?? document.getElementById(anchorOfCited(anchor, known))
    target?.scrollIntoView()
  }, [text])
}

interface Part {
  id: string
  title: string
  content: ReactNode
}

function WholeNotice({ text }: { text: NoticeText }) {
  const { t } = useTranslation('law')
  const parts = useParts(text)
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
        <Contents text={text} parts={parts} />
        <div>
          <section className="zp-law-part" id="schemes">
            <h2>{t('parts.schemes')}</h2>
            <ul className="zp-law-leads">
              {text.notice.schemes.map(scheme => (
                <li key={scheme.id}>
                  <Link className="zp-law-lead" to={schemeAddress(text.notice.id, scheme.id)}>
                    {pick(scheme.title)}
                    <span className="zp-quiet">{bracketed(scheme.clause)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          {text.clauses.map(clause => (
            <ClausePart key={clause.id} clause={clause} text={text} />
          ))}
          {parts.map(part => (
            <section className="zp-law-part" key={part.id} id={part.id}>
              <h2>{part.title}</h2>
              {part.content}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}

/** What stands beside the clauses; parts without content are left out. */
function useParts(text: NoticeText): Part[] {
  const { t } = useTranslation('law')
  const { notice } = text
  const part = (id: string, count: number, content: ReactNode): Part[] =>
    count === 0 ? [] : [{ id, title: t(`parts.${id}`), content }]
  return [
    ...part('procedure', text.procedure.length, <ProcedureSteps steps={text.procedure} />),
    ...part('stacking', text.stacking.length, <StackingTable rows={text.stacking} />),
    ...part('doubts', text.doubts.length, <DoubtList doubts={text.doubts} />),
    ...part('templates', text.templates.length, <Forms notice={notice.id} templates={text.templates} />),
    ...part('contacts', text.contacts.length, <Phones contacts={text.contacts} />),
  ]
}

function Contents({ text, parts }: { text: NoticeText; parts: readonly Part[] }) {
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
        {parts.map(part => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.title}</a>
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
