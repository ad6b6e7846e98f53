import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimCase, type ClaimDecideOutcome, decideLines, type ReviewCase } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { Money } from '../../parts/Money.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { sentenceOf } from '../../sentences.ts'
import { useAct } from '../../reading.ts'

type Outcome = 'pass' | 'refuse' | 'wait'

/** The bar below the lines: decides the ticked ones, or all; says what is still undecided. */
export function CaseDecide({
  data,
  claim,
  ticked,
  done,
}: {
  data: ReviewCase
  claim: ClaimCase
  ticked: readonly string[]
  done: () => void
}) {
  const { t } = useTranslation('review-pages')
  const [left, setLeft] = useState<ClaimDecideOutcome['left']>([])
  const [refusing, setRefusing] = useState(false)
  const decide = useAct(
    (input: { lines: 'all' | string[]; outcome: Outcome; clause?: string; reason?: string }) =>
      decideLines({ claim: claim.claim.id }, input),
    outcome => {
      setLeft(outcome.left)
      setRefusing(false)
      done()
    },
  )
  const forbidden = data.case.mine
    ? becauseOf(data.acts, 'decideLines')
    : (becauseOf(data.acts, 'decideLines') ?? t('need.take'))
  const none = ticked.length === 0 ? t('need.tick') : undefined
  const run = (outcome: Outcome) => void decide.run({ lines: [...ticked], outcome })
  return (
    <>
      {decide.reasons && <Reasons reasons={decide.reasons} />}
      {left.length > 0 && <LeftOver left={left} />}
      {refusing && (
        <RefuseForm
          running={decide.running}
          cancel={() => setRefusing(false)}
          send={words => void decide.run({ lines: [...ticked], outcome: 'refuse', ...words })}
        />
      )}
      <div className="zp-sticky" role="region" aria-label={t('decide.bar')}>
        <div className="zp-sticky-missing">
          {t('decide.sum', {
            pass: claim.counts.pass,
            refuse: claim.counts.refuse,
            wait: claim.counts.wait,
            undecided: claim.counts.undecided,
          })}{' '}
          <Money fen={claim.counts.passFen} /> <span className="zp-quiet">{claim.counts.passCapital}</span>
        </div>
        <div className="zp-sticky-acts">
          {forbidden ? (
            <span className="zp-because">{forbidden}</span>
          ) : (
            <>
              <ActButton onClick={() => run('pass')} running={decide.running} because={none}>
                {t('decide.passTicked', { count: ticked.length })}
              </ActButton>
              <ActButton onClick={() => setRefusing(true)} because={none} kind="danger">
                {t('decide.refuse')}
              </ActButton>
              <ActButton onClick={() => run('wait')} running={decide.running} because={none}>
                {t('decide.wait')}
              </ActButton>
              <ActButton
                kind="primary"
                running={decide.running}
                onClick={() => void decide.run({ lines: 'all', outcome: 'pass' })}
              >
                {t('decide.passAll')}
              </ActButton>
            </>
          )}
        </div>
      </div>
    </>
  )
}

function LeftOver({ left }: { left: ClaimDecideOutcome['left'] }) {
  const { t } = useTranslation('review-pages')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'center' }), [])
  return (
    <div className="zp-note wait" role="status" ref={box}>
      <p>{t('decide.left', { count: left.length })}</p>
      <ul>
        {left
          .slice(0, 20)
          .flatMap(line =>
            line.because.map(reason => <li key={`${line.lineId} ${reason.code}`}>{sentenceOf(reason)}</li>),
          )}
      </ul>
    </div>
  )
}

/** A refusal by line carries the clause and the reason that the notice to the unit will print (W2). */
export function RefuseForm({
  send,
  cancel,
  running,
}: {
  send: (words: { clause: string; reason: string }) => void
  cancel: () => void
  running: boolean
}) {
  const { t } = useTranslation('review-pages')
  const [clause, setClause] = useState('')
  const [reason, setReason] = useState('')
  const missing = clause.trim() === '' || reason.trim().length < 2 ? t('need.clauseAndReason') : undefined
  return (
    <div className="zp-fields zp-panel">
      <label>
        {t('decide.clause')}
        <input className="zp-field" value={clause} onChange={event => setClause(event.currentTarget.value)} />
      </label>
      <label>
        {t('decide.reason')}
        <textarea
          className="zp-field"
          rows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </label>
      <div className="zp-page-acts">
        <ActButton
          kind="danger"
          running={running}
          because={missing}
          onClick={() => send({ clause: clause.trim(), reason: reason.trim() })}
        >
          {t('decide.refuseSend')}
        </ActButton>
        <ActButton onClick={cancel}>{t('cancel', { ns: 'common' })}</ActButton>
      </div>
    </div>
  )
}
