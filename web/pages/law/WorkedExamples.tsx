import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SchemeText, WorkedExample } from '../../api/client.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import type { Sheet } from '../../parts/DecisionSheet.tsx'
import { Money } from '../../parts/Money.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { bracketed } from '../../words.ts'
import { SumLines } from './LawParts.tsx'

type ShownFact = SchemeText['example']['facts'][number]

/** The made-up line that fits: what is so, the arithmetic, what comes of it. */
export function ExampleOfScheme({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law')
  const sheet = text.example.sheet as Sheet
  const asked = new Set(text.asks.map(fact => fact.name))
  return (
    <section className="zp-law-part">
      <div className="zp-law-example-head">
        <h2>{t('example.title')}</h2> <Outcome eligible={sheet.verdict === 'fits'} />
        {sheet.steps.length > 0 && <Money fen={sheet.amountFen} large />}
      </div>
      <p className="zp-quiet">{t('example.text')}</p>
      <FactList facts={text.example.facts} told={asked} />
      {text.example.assumedSettings.length > 0 && (
        <div className="zp-law-doubt">
          <p>{t('example.assumed')}</p>
          <ul>
            {text.example.assumedSettings.map(setting => (
              <li key={setting.name}>
                {pick(setting.label)} {pick(setting.shown)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('example.sum')}</h3>
      {sheet.steps.length === 0 ? <p>{t('example.noMoney')}</p> : <SumLines steps={sheet.steps} />}
      {sheet.notes.length > 0 && (
        <ul>
          {sheet.notes.map(note => (
            <li key={note.rule}>{pick(note.says)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Outcome({ eligible }: { eligible: boolean | null }) {
  const { t } = useTranslation('law')
  if (eligible === null) return <StatusTag tone="wait">{t('outcome.open')}</StatusTag>
  return <StatusTag tone={eligible ? 'good' : 'bad'}>{t(eligible ? 'outcome.yes' : 'outcome.no')}</StatusTag>
}

function FactList({ facts, told }: { facts: readonly ShownFact[]; told?: ReadonlySet<string> }) {
  return (
    <dl className="zp-example-facts">
      {facts.map(fact => (
        <div key={fact.name} className={told?.has(fact.name) ? 'told' : ''}>
          <dt>{pick(fact.label)}</dt>
          <dd>{pick(fact.shown)}</dd>
        </div>
      ))}
    </dl>
  )
}

const firstShown = 5

/** Worked cases one below the other; the first few at once, the rest on demand. */
export function WorkedCases({ cases, asked }: { cases: readonly WorkedExample[]; asked: ReadonlySet<string> }) {
  const { t } = useTranslation('law')
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
  const { t } = useTranslation('law')
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
