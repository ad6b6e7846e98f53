import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkedExample } from '../../api/shapes.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import { bracketed } from '../../words.ts'
import { FactList, Outcome } from './ExampleParts.tsx'
import { SumLines } from './SumLines.tsx'

const firstShown = 5

/** Worked cases one below the other; the first few at once, the rest on demand. */
export function WorkedCases({ cases, asked }: { cases: readonly WorkedExample[]; asked: ReadonlySet<string> }) {
  const { t } = useTranslation('law-details')
  const [all, setAll] = useState(false)
  return (
    <>
      {(all ? cases : cases.slice(0, firstShown)).map(one => (
        <CaseCard key={one.id} worked={one} asked={asked} />
      ))}
      {!all && cases.length > firstShown && (
        <p className="zp-above">
          <button type="button" className="zp-button" onClick={() => setAll(true)}>
            {t('example.more', { count: cases.length - firstShown })}
          </button>
        </p>
      )}
    </>
  )
}

function CaseCard({ worked, asked }: { worked: WorkedExample; asked: ReadonlySet<string> }) {
  const { t } = useTranslation('law-details')
  return (
    <details className="zp-example" id={worked.id}>
      <summary>
        <Outcome eligible={worked.eligible} />
        <span className="zp-example-words">{summaryOf(worked, asked)}</span>
        {worked.amountFen !== null && worked.eligible !== false && (
          <span className="zp-example-sum">{formatYuan(worked.amountFen)}</span>
        )}
      </summary>
      <div className="zp-example-body">
        {worked.lines.map((line, index) => (
          <div key={index}>
            <h4>{worked.lines.length > 1 ? t('example.line', { number: index + 1 }) : t('example.facts')}</h4>
            {line.facts.length === 0 ? <p>{t('example.asExample')}</p> : <FactList facts={line.facts} />}
            {line.taken.length > 0 && (
              <p className="zp-quiet">
                {t('example.taken')}{' '}
                {line.taken.map(one => `${pick(one.on)} ${one.take}${bracketed(one.key)}`).join(t('semicolon'))}
              </p>
            )}
            {line.steps.length > 0 && (
              <>
                <h4>{t('example.sum')}</h4>
                <SumLines steps={line.steps} />
              </>
            )}
          </div>
        ))}
        {worked.reasons.length > 0 && (
          <>
            <h4>{t('example.reasons')}</h4>
            <ul>
              {worked.reasons.map(reason => (
                <li key={reason.code}>
                  {pick(reason.says)} <span className="zp-law-clause">{reason.clause}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}

/** A case in one line: why, where a clause says it; otherwise what is so in it, the deciding facts first. */
function summaryOf(worked: WorkedExample, asked: ReadonlySet<string>): string {
  const [reason] = worked.reasons
  if (worked.eligible !== true && reason !== undefined) return pick(reason.says)
  const all = worked.lines[0]?.facts ?? []
  const deciding = all.filter(fact => asked.has(fact.name))
  const facts = (deciding.length > 0 ? deciding : all).slice(0, 3)
  if (facts.length === 0) return reason === undefined ? worked.id : pick(reason.says)
  return facts.map(fact => `${pick(fact.label)} ${pick(fact.shown)}`).join(' · ')
}
