import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Doubt, NoticeClause, NoticeParameter, NoticeText } from '../../api/shapes.ts'
import { currentLanguage, pick } from '../../language.ts'
import { marked } from './marked.tsx'
import { bracketed } from '../../words.ts'
import { clauseAnchor, schemeAddress } from './law-address.ts'
import { DoubtMark } from './DoubtMark.tsx'

/** One clause: the digest, the figures it names, and what the product makes of it, scheme by scheme. */
export function ClausePart({ clause, text }: { clause: NoticeClause; text: NoticeText }) {
  const { t } = useTranslation('law')
  const lines = currentLanguage() === 'en' ? clause.lines.en : clause.lines.zh
  const parameters = text.parameters.filter(one => clause.parameters.includes(one.name))
  const schemes = text.notice.schemes.filter(one => clause.schemes.includes(one.id))
  return (
    <section className="zp-law-part" id={clauseAnchor(clause.id)}>
      <h2>{pick(clause.heading)}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{marked(line)}</li>
        ))}
      </ul>
      {parameters.length > 0 && <Figures parameters={parameters} doubts={text.doubts} />}
      <Rules clause={clause} text={text} />
      {clause.doubts.length > 0 && (
        <p className="zp-quiet">
          {t('clause.doubts')}{' '}
          {clause.doubts.map(id => (
            <DoubtMark key={id} id={id} doubts={text.doubts} />
          ))}
        </p>
      )}
      {schemes.length > 0 && (
        <ul className="zp-law-leads">
          {schemes.map(scheme => (
            <li key={scheme.id}>
              <Link className="zp-law-lead" to={schemeAddress(text.notice.id, scheme.id)}>
                {t('clause.scheme', { title: pick(scheme.title) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Figures({ parameters, doubts }: { parameters: readonly NoticeParameter[]; doubts: readonly Doubt[] }) {
  const { t } = useTranslation('law')
  const rows = parameters.flatMap(parameter =>
    parameter.values.map((value, index) => ({ parameter, value, first: index === 0 })),
  )
  return (
    <table className="zp-law-figures">
      <caption className="zp-hidden">{t('figure.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figure.name')}</th>
          <th scope="col" className="right">
            {t('figure.value')}
          </th>
          <th scope="col">{t('figure.from')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ parameter, value, first }) => (
          <tr key={`${parameter.name} ${value.from}`}>
            <td>
              {pick(parameter.label)} <span className="zp-law-clause">{value.clause}</span>{' '}
              {first && parameter.doubt && <DoubtMark id={parameter.doubt} doubts={doubts} />}
            </td>
            <td className={pick(value.shown).length > 24 ? '' : 'right'}>{pick(value.shown)}</td>
            <td>
              <span className="zp-day">{value.from}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rules of several schemes that say the same are said once, with the schemes behind. */
function Rules({ clause, text }: { clause: NoticeClause; text: NoticeText }) {
  const { t } = useTranslation('law')
  const sentences = new Map<string, string[]>()
  for (const { scheme, rule } of clause.rules) {
    const found = text.rules.find(one => one.scheme === scheme)?.rules.find(one => one.rule === rule)
    const title = text.notice.schemes.find(one => one.id === scheme)?.title
    if (found === undefined || title === undefined) continue
    const schemes = sentences.get(pick(found.says)) ?? []
    if (!schemes.includes(pick(title))) schemes.push(pick(title))
    sentences.set(pick(found.says), schemes)
  }
  if (sentences.size === 0) return null
  return (
    <details>
      <summary>{t('clause.rules', { count: sentences.size })}</summary>
      <ul>
        {[...sentences].map(([says, schemes]) => (
          <li key={says}>
            {says}
            <span className="zp-quiet">
              {bracketed(
                schemes.length > 3 ? t('clause.manySchemes', { count: schemes.length }) : schemes.join(t('comma')),
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
