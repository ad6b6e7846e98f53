import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerQuestion, listQuestions, type ReviewQuestion } from '../../api/client.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'

/** 请示: all bureaus read all questions and answers; the city answers. */
export function QuestionsPanel() {
  const { t } = useTranslation('review-pages')
  const questions = useRead(['questions'], listQuestions)
  return (
    <Shown reading={questions}>
      {rows => (
        <>
          {rows.length === 0 && (
            <Panel>
              <EmptyState title={t('question.empty')} text={t('question.emptyText')} />
            </Panel>
          )}
          {rows.map(row => (
            <Question key={row.id} row={row} />
          ))}
        </>
      )}
    </Shown>
  )
}

function Question({ row }: { row: ReviewQuestion }) {
  const { t } = useTranslation('review-pages')
  return (
    <Panel
      title={row.topic}
      extra={
        row.answer === null ? (
          <StatusTag tone="wait">{t('question.waiting', { count: row.waiting })}</StatusTag>
        ) : (
          <StatusTag tone="good">{t('question.answered')}</StatusTag>
        )
      }
    >
      <p>{row.text}</p>
      <p className="zp-quiet">
        {row.territoryName} · {row.askedBy} · <TimeText at={row.askedAt} />
      </p>
      {row.answer !== null && (
        <div className="zp-note">
          <p>{row.answer}</p>
          <p className="zp-quiet">
            {row.answeredBy} · <TimeText at={row.answeredAt} />
            {row.document && ` · ${row.document}`}
          </p>
        </div>
      )}
      {row.canAnswer && <Answer questionId={row.id} />}
    </Panel>
  )
}

function Answer({ questionId }: { questionId: string }) {
  const { t } = useTranslation('review-pages')
  const [text, setText] = useState('')
  const [document, setDocument] = useState('')
  const answer = useAct(() =>
    answerQuestion({ question: questionId }, { text, ...(document === '' ? {} : { document }) }),
  )
  return (
    <div className="zp-fields">
      <label>
        {t('question.answer')}
        <textarea className="zp-field" rows={3} value={text} onChange={event => setText(event.currentTarget.value)} />
      </label>
      <label>
        {t('question.document')}
        <input className="zp-field" value={document} onChange={event => setDocument(event.currentTarget.value)} />
      </label>
      {answer.reasons && <Reasons reasons={answer.reasons} />}
      <ActButton
        kind="primary"
        running={answer.running}
        because={text.trim().length < 2 ? t('need.text') : undefined}
        onClick={() => void answer.run(undefined)}
      >
        {t('question.send')}
      </ActButton>
    </div>
  )
}
