import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  agreeOpinion,
  printOpinionAddress,
  refuseCase,
  type ReviewCase,
  sendBackCase,
  signCase,
  submitOpinion,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'

/** 经办 → 复核 (B6) → 签批 (B7): what each has said, and the act of whose turn it is. */
export function CaseOpinion({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const { state } = data.case
  const waiting = state === 'submitted' || state === 'returned'
  return (
    <>
      {data.decision ? <Signed data={data} /> : <Draft data={data} />}
      {data.opinions.length > 0 && (
        <Panel title={t('opinion.said')}>
          <ul className="zp-plain-list">
            {data.opinions.map(opinion => (
              <li key={opinion.at}>
                <strong>
                  {t(`tier.${opinion.tier}`)} · {opinion.name}
                </strong>{' '}
                <TimeText at={opinion.at} />
                <p>{opinion.text || t('opinion.noWords')}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {state === 'accepted' && <SubmitForm data={data} />}
      {state === 'second' && <AgreeForm data={data} />}
      {state === 'sign' && <SignForm data={data} />}
      {waiting && <EmptyState title={t('opinion.notYet')} />}
    </>
  )
}

function Draft({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const { draftOpinion } = data
  return (
    <Panel title={t('opinion.draft')}>
      <Facts
        items={[
          [t('opinion.headcount'), t('case.persons', { count: draftOpinion.headcount })],
          [t('opinion.total'), <Money key="total" fen={draftOpinion.totalFen} large />],
          [t('opinion.capitals'), draftOpinion.totalInCapitals],
        ]}
      />
    </Panel>
  )
}

/** The 审核意见 as it is printed on the form. */
function Signed({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const { decision } = data
  if (decision === null) return null
  const approved = decision.outcome === 'approved'
  return (
    <Panel
      title={t('opinion.title')}
      extra={<StatusTag tone={approved ? 'good' : 'bad'}>{t(`state.${decision.outcome}`)}</StatusTag>}
    >
      <Facts
        items={[
          [t('opinion.headcount'), t('case.persons', { count: decision.headcount })],
          [t('opinion.total'), <Money key="total" fen={decision.totalFen} large />],
          [t('opinion.capitals'), decision.totalInCapitals],
          [t('opinion.fund'), t('opinion.fundName')],
          [t('opinion.handler'), decision.handler],
          [t('opinion.leader'), decision.leader],
          [t('opinion.day'), <DayText key="day" day={decision.day} />],
          ...(decision.reason === null ? [] : ([[t('opinion.reason'), decision.reason]] as const)),
        ]}
      />
      <div className="zp-page-acts">
        {approved && (
          <a
            className="zp-button primary"
            href={printOpinionAddress({ claim: data.case.subjectId })}
            target="_blank"
            rel="noreferrer"
          >
            {t('opinion.print')}
          </a>
        )}
        {data.case.state === 'approved' && (
          <Link className="zp-button" to="/work/bureau/paper" search={{ case: data.case.id } as never}>
            {t('opinion.toPaper')}
          </Link>
        )}
        {data.case.state === 'filed' && (
          <Link className="zp-button" to="/work/bureau/publicity">
            {t('opinion.toPublicity')}
          </Link>
        )}
      </div>
    </Panel>
  )
}

interface WordsProps {
  label: string
  value: string
  set: (value: string) => void
  children: ReactNode
}

function Words({ label, value, set, children }: WordsProps) {
  return (
    <Panel>
      <div className="zp-fields">
        <label>
          {label}
          <textarea className="zp-field" rows={3} value={value} onChange={event => set(event.currentTarget.value)} />
        </label>
        {children}
      </div>
    </Panel>
  )
}

function SubmitForm({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const [text, setText] = useState(() => t('opinion.usual', { count: data.draftOpinion.headcount }))
  const send = useAct(() => submitOpinion({ case: data.case.id }, { text }))
  return (
    <Words label={t('opinion.initial')} value={text} set={setText}>
      {send.reasons && <Reasons reasons={send.reasons} />}
      <ActButton
        kind="primary"
        running={send.running}
        because={becauseOf(data.acts, 'submitOpinion') ?? (text.trim().length < 2 ? t('need.text') : undefined)}
        onClick={() => void send.run(undefined)}
      >
        {t('act.submitOpinion')}
      </ActButton>
    </Words>
  )
}

function AgreeForm({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const [text, setText] = useState('')
  const target = { case: data.case.id }
  const agree = useAct(() => agreeOpinion(target, { text }))
  const back = useAct(() => sendBackCase(target, { to: 'initial', reason: text }))
  const unseen = data.sample.filter(one => !one.seen).length
  const short = text.trim().length < 2 ? t('need.text') : undefined
  return (
    <Words label={t('opinion.second')} value={text} set={setText}>
      {data.sample.length > 0 && (
        <p>
          {t('opinion.sample', { all: data.sample.length, left: unseen })}{' '}
          <Link to="." search={{ panel: 'lines', lines: 'sample' } as never}>
            {t('opinion.openSample')}
          </Link>
        </p>
      )}
      {(agree.reasons ?? back.reasons) && <Reasons reasons={agree.reasons ?? back.reasons ?? []} />}
      <div className="zp-page-acts">
        <ActButton
          kind="primary"
          running={agree.running}
          because={becauseOf(data.acts, 'agree') ?? short}
          onClick={() => void agree.run(undefined)}
        >
          {t('act.agree')}
        </ActButton>
        <ActButton
          running={back.running}
          because={becauseOf(data.acts, 'sendBack') ?? short}
          onClick={() => void back.run(undefined)}
        >
          {t('act.sendBackInitial')}
        </ActButton>
      </div>
    </Words>
  )
}

function SignForm({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const [text, setText] = useState('')
  const target = { case: data.case.id }
  const sign = useAct(() => signCase(target, { text }))
  const refuse = useAct(() => refuseCase(target, { reason: text }))
  const back = useAct((to: 'initial' | 'second') => sendBackCase(target, { to, reason: text }))
  const reasons = sign.reasons ?? refuse.reasons ?? back.reasons
  const short = text.trim().length < 2 ? t('need.reason') : undefined
  return (
    <Words label={t('opinion.sign')} value={text} set={setText}>
      {reasons && <Reasons reasons={reasons} />}
      <div className="zp-page-acts">
        <ActButton
          kind="primary"
          running={sign.running}
          because={becauseOf(data.acts, 'sign')}
          onClick={() => void sign.run(undefined)}
        >
          {t('act.sign')}
        </ActButton>
        <ActButton
          running={back.running}
          because={becauseOf(data.acts, 'sendBack') ?? short}
          onClick={() => void back.run('second')}
        >
          {t('act.sendBackSecond')}
        </ActButton>
        <ActButton
          running={back.running}
          because={becauseOf(data.acts, 'sendBack') ?? short}
          onClick={() => void back.run('initial')}
        >
          {t('act.sendBackInitial')}
        </ActButton>
        <ActButton
          kind="danger"
          running={refuse.running}
          because={becauseOf(data.acts, 'refuse') ?? short}
          onClick={() => void refuse.run(undefined)}
        >
          {t('act.refuse')}
        </ActButton>
      </div>
    </Words>
  )
}
