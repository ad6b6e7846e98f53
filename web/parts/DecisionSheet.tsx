import { bracketed, labelled } from '../words.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unitFor } from '../../values/counted.ts'
import { pick } from '../language.ts'
import { Money } from './Money.tsx'
import { StatusTag, type Tone } from './StatusTag.tsx'

interface Says {
  zh: string
  en: string
}

/** The decision sheet as the server sends it: what `explain` of the law makes, version 1. */
export interface Sheet {
  version: number
  pack: { id: string; number: string; title: Says; sha256: string | null }
  scheme: { id: string; title: Says; clause: string }
  head: { governs: string | null; applied: string | null; unit: string }
  verdict: 'fits' | 'unfit' | 'owed'
  amountFen: number
  rows: readonly SheetRow[]
  steps: readonly { clause: string; label: Says; figures: string; value: string }[]
  counters: readonly { on: string; key: string; label: Says; unit: Says; used: number; take: number; limit: number }[]
  notes: readonly { clause: string; rule: string; says: Says }[]
  settings: readonly { name: string; label?: Says; day: string; value: string | null; shown?: Says | null }[]
  doubts: readonly { id: string; clause: string; question: Says; chosen: Says; owner: Says; proposal: boolean }[]
  others: readonly { scheme: string; verdict: string; amountFen: number }[]
}

interface SheetRow {
  mark: 'holds' | 'broken' | 'owed' | 'wait' | 'warning'
  level: string
  clause: string
  rule: string
  says: Says
  facts: readonly { name: string; label: Says; shown: Says; standing: string | null }[]
  evidence: readonly { kind: string; label: Says; references: readonly string[] }[]
  owed: { kind: string; byName: Says } | null
}

const tones: Record<SheetRow['mark'], Tone> = {
  holds: 'good',
  broken: 'bad',
  owed: 'wait',
  wait: 'wait',
  warning: 'wait',
}
const verdictTones: Record<Sheet['verdict'], Tone> = { fits: 'good', unfit: 'bad', owed: 'wait' }
const order: Record<SheetRow['mark'], number> = { broken: 0, owed: 1, wait: 2, warning: 3, holds: 4 }

interface DecisionSheetProps {
  sheet: Sheet
  /** Person or body. */
  who: ReactNode
  /** Month or class. */
  what: ReactNode
  /** Address of a paper at hand, by its reference. */
  evidenceAddress?: (reference: string) => string | undefined
  /** How to disagree. */
  foot?: ReactNode
}

/** 核定单: clause → fact → evidence → arithmetic, read like a receipt; what fails stands first. */
export function DecisionSheet({ sheet, who, what, evidenceAddress, foot }: DecisionSheetProps) {
  const { t } = useTranslation()
  const rows = [...sheet.rows].sort((a, b) => order[a.mark] - order[b.mark])
  return (
    <article className="zp-sheet">
      <header>
        <div>
          <p className="zp-sheet-who">{who}</p>
          <p>
            {what} · {pick(sheet.scheme.title)}
            {bracketed(sheet.scheme.clause)}
          </p>
          <StatusTag tone={verdictTones[sheet.verdict]}>{t(`sheet.verdict.${sheet.verdict}`)}</StatusTag>
        </div>
        <p className="zp-sheet-amount">
          <Money fen={sheet.amountFen} large />
        </p>
      </header>
      <section>
        <h3>{t('sheet.clauses')}</h3>
        <ul className="zp-sheet-rows">
          {rows.map(row => (
            <ClauseRow key={row.rule} row={row} evidenceAddress={evidenceAddress} />
          ))}
        </ul>
      </section>
      {sheet.steps.length > 0 && (
        <section>
          <h3>{t('sheet.arithmetic')}</h3>
          <table className="zp-sums">
            <tbody>
              {sheet.steps.map((step, index) => (
                <tr key={`${step.clause} ${step.figures}`} className={index === sheet.steps.length - 1 ? 'sum' : ''}>
                  <td>{pick(step.label)}</td>
                  <td className="zp-clause">{step.clause}</td>
                  <td className="figures">{step.figures}</td>
                  <td className="figures">{step.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Counters sheet={sheet} />
      {sheet.notes.length > 0 && (
        <section>
          <h3>{t('sheet.notes')}</h3>
          <ul>
            {sheet.notes.map(note => (
              <li key={note.rule}>
                {pick(note.says)} <span className="zp-clause">{note.clause}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer>
        <Leanings sheet={sheet} />
        <p>
          {t('sheet.pack', { number: sheet.pack.number || pick(sheet.pack.title), id: sheet.pack.id })}
          {sheet.pack.sha256 && <code>{sheet.pack.sha256.slice(0, 12)}</code>}
        </p>
        {foot}
      </footer>
    </article>
  )
}

function ClauseRow({
  row,
  evidenceAddress,
}: {
  row: SheetRow
  evidenceAddress: DecisionSheetProps['evidenceAddress']
}) {
  const { t } = useTranslation()
  return (
    <li className={row.mark}>
      <StatusTag tone={tones[row.mark]}>{t(`sheet.mark.${row.mark}`)}</StatusTag>
      <div>
        <p>
          {pick(row.says)} <span className="zp-clause">{row.clause}</span>
        </p>
        {row.owed && <p className="zp-sheet-owed">{t(`sheet.owed.${row.owed.kind}`, { by: pick(row.owed.byName) })}</p>}
        {row.facts.length > 0 && (
          <p className="zp-sheet-facts">
            {row.facts.map(fact => (
              <span key={fact.name}>
                {labelled(pick(fact.label))}
                <strong>{pick(fact.shown)}</strong>
                {fact.standing && <small>{bracketed(t(`sheet.standing.${fact.standing}`))}</small>}
              </span>
            ))}
          </p>
        )}
        {row.evidence.map(paper => (
          <p key={paper.kind} className="zp-sheet-facts">
            {labelled(t('sheet.evidence'))}
            {pick(paper.label)}
            {paper.references.length === 0
              ? bracketed(t('sheet.noEvidence'))
              : paper.references.map(reference => {
                  const href = evidenceAddress?.(reference)
                  return href ? (
                    <a key={reference} href={href} target="_blank" rel="noreferrer">
                      {reference}
                    </a>
                  ) : (
                    <span key={reference}>{reference}</span>
                  )
                })}
          </p>
        ))}
      </div>
    </li>
  )
}

function Counters({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation()
  if (sheet.counters.length === 0) return null
  return (
    <section>
      <h3>{t('sheet.counters')}</h3>
      <ul className="zp-counters">
        {sheet.counters.map(counter => {
          const after = counter.used + (sheet.verdict === 'fits' ? counter.take : 0)
          return (
            <li key={`${counter.on} ${counter.key}`}>
              <span>{pick(counter.label)}</span>
              <meter min={0} max={counter.limit} value={after} aria-label={pick(counter.label)} />
              <span className="figures">
                {after} / {counter.limit} {unitFor(counter.limit, pick(counter.unit))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Sheets that were kept before settings had words show the plain value. */
function settingInWords(setting: Sheet['settings'][number]): string | null {
  return setting.shown ? pick(setting.shown) : setting.value
}

function Leanings({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation()
  if (sheet.doubts.length === 0 && sheet.settings.length === 0) return null
  return (
    <details>
      <summary>{t('sheet.leanings', { count: sheet.doubts.length + sheet.settings.length })}</summary>
      <ul>
        {sheet.doubts.map(doubt => (
          <li key={doubt.id}>
            {doubt.id} {pick(doubt.question)} → <strong>{pick(doubt.chosen)}</strong>
            {bracketed(t(doubt.proposal ? 'sheet.proposal' : 'sheet.owner', { owner: pick(doubt.owner) }))}
          </li>
        ))}
        {sheet.settings.map(setting => (
          <li key={`${setting.name} ${setting.day}`}>
            {setting.label ? pick(setting.label) : setting.name} → {settingInWords(setting) ?? t('sheet.notPublished')}
            {bracketed(setting.day)}
          </li>
        ))}
      </ul>
    </details>
  )
}
