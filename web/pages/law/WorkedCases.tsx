import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkedExample } from '../../api/shapes.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import { bracketed } from '../../words.ts'
import { FactList, Outcome } from './ExampleParts.tsx'
import { SumLines } from './SumLines.tsx'

const firstShown = 5

interface WorkedCasesProps {
  cases: readonly WorkedExample[]
  asked: ReadonlySet<string>
  fund: string
}

/** Worked cases one below the other; the first few at once, the rest on demand. */
export function WorkedCases({ cases, asked, fund }: WorkedCasesProps) {
  const { t } = useTranslation('law-details')
  const [all, setAll] = useState(false)
  const telling = tellingOf(cases, asked)
  return (
    <>
      {(all ? cases : cases.slice(0, firstShown)).map(one => (
        <CaseCard key={one.id} worked={one} telling={telling} fund={fund} />
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

function CaseCard({ worked, telling, fund }: { worked: WorkedExample; telling: Telling; fund: string }) {
  const { t } = useTranslation('law-details')
  return (
    <details className="zp-example" id={worked.id}>
      <summary>
        <Outcome eligible={worked.eligible} fund={fund} />
        <span className="zp-example-words">
          <Summary worked={worked} telling={telling} />
        </span>
        <CaseSum worked={worked} />
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
            {line.settings.length > 0 && (
              <p className="zp-quiet">
                {t('example.settings')}{' '}
                {line.settings.map(one => `${pick(one.label)} ${pick(one.shown)}`).join(t('semicolon'))}
              </p>
            )}
            {line.results.length > 0 && (
              <ul>
                {line.results.map(result => (
                  <li key={result.code}>
                    {pick(result.says)} <span className="zp-law-clause">{result.clause}</span>
                  </li>
                ))}
              </ul>
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

const factsShown = 3

/** A case in one line: why, where a clause says it, and what is so in it, what tells it from the others first. */
function Summary({ worked, telling }: { worked: WorkedExample; telling: Telling }) {
  const { t } = useTranslation('law-details')
  const [reason] = worked.eligible === true ? [] : worked.reasons
  const words = [...headWords(worked), ...differing(worked, telling)].slice(0, factsShown).join(' · ')
  const people = worked.lines.length > 1 ? `${t('example.people', { count: worked.lines.length })} ` : ''
  if (reason === undefined) return <>{`${people}${words}` || t('example.asExample')}</>
  return (
    <>
      {pick(reason.says)} {`${people}${words}` !== '' && <span className="zp-quiet">{`${people}${words}`}</span>}
    </>
  )
}

/** What is granted where no money is: the first result stands for the sum. */
function headWords(worked: WorkedExample): string[] {
  const [line] = worked.lines
  const [result] = worked.eligible === true && line?.steps.length === 0 ? line.results : []
  return result === undefined ? [] : [pick(result.says)]
}

/** How well a fact tells one case from the others. */
type Telling = (fact: string) => number

/** By how many values it has among the cases; of equals, what people are asked for. */
function tellingOf(cases: readonly WorkedExample[], asked: ReadonlySet<string>): Telling {
  const values = new Map<string, Set<string>>()
  for (const fact of cases.flatMap(one => one.lines[0]?.facts ?? []))
    values.set(fact.name, (values.get(fact.name) ?? new Set()).add(fact.shown.zh))
  return fact => 2 * (values.get(fact)?.size ?? 0) + (asked.has(fact) ? 1 : 0)
}

function differing(worked: WorkedExample, telling: Telling): string[] {
  const [line] = worked.lines
  const facts = line?.facts ?? []
  const ordered = [...facts].sort((one, other) => telling(other.name) - telling(one.name))
  const taken = (line?.taken ?? []).map(one => `${pick(one.on)} ${one.take}`)
  const told = facts.length + taken.length === 0 ? (line?.settings ?? []) : ordered
  return [...told.map(fact => `${pick(fact.label)} ${pick(fact.shown)}`), ...taken]
}

/** The sum, where money is due; where more was paid than is due, what goes back. */
function CaseSum({ worked }: { worked: WorkedExample }) {
  const { t } = useTranslation('law-details')
  const { amountFen, eligible, lines } = worked
  if (amountFen === null || eligible === false) return null
  if (eligible === null && amountFen === 0) return null
  if (lines.every(line => line.steps.length === 0)) return null
  return (
    <span className="zp-example-sum">
      {amountFen < 0 ? t('example.repay', { amount: formatYuan(-amountFen) }) : formatYuan(amountFen)}
    </span>
  )
}
