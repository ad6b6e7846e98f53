import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askQuestion, listQuestions, type ReviewCase } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'

/** 请示: ask the city, or join a question that another case already asked; the clock stands meanwhile (W18). */
export function CaseQuestion({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  return (
    <>
      {data.question && (
        <Panel title={t('question.open', { topic: data.question.topic })}>
          <p>{data.question.text}</p>
          <p className="zp-quiet">
            {data.question.askedBy} · <TimeText at={data.question.askedAt} />
          </p>
        </Panel>
      )}
      {data.answers.map(answer => (
        <Panel key={answer.at} title={answer.topic}>
          <p>{answer.question}</p>
          <p className="zp-note">{answer.answer}</p>
          <p className="zp-quiet">
            {answer.by} · <TimeText at={answer.at} />
          </p>
        </Panel>
      ))}
      {!data.question && <AskForm data={data} />}
    </>
  )
}

function AskForm({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const [topic, setTopic] = useState('')
  const [text, setText] = useState('')
  const [join, setJoin] = useState('')
  const questions = useRead(['questions'], listQuestions)
  const open = questions.data?.filter(one => one.answer === null) ?? []
  const joined = open.find(one => one.id === join)
  const ask = useAct(() =>
    askQuestion(
      { case: data.case.id },
      joined ? { topic: joined.topic, text: joined.text, join } : { topic: topic.trim(), text: text.trim() },
    ),
  )
  const missing = joined || (topic.trim() !== '' && text.trim().length > 1) ? undefined : t('need.topicAndText')
  return (
    <Panel title={t('question.ask')}>
      <p className="zp-quiet">{t('question.askText')}</p>
      <div className="zp-fields">
        {open.length > 0 && (
          <label>
            {t('question.join')}
            <select className="zp-field" value={join} onChange={event => setJoin(event.currentTarget.value)}>
              <option value="">{t('question.new')}</option>
              {open.map(one => (
                <option key={one.id} value={one.id}>
                  {one.topic}
                  {t('mark.colon')}
                  {one.text.slice(0, 40)}
                </option>
              ))}
            </select>
          </label>
        )}
        {!joined && (
          <>
            <label>
              {t('question.topic')}
              <input
                className="zp-field"
                value={topic}
                onChange={event => setTopic(event.currentTarget.value)}
                placeholder={t('question.topicHint')}
              />
            </label>
            <label>
              {t('question.text')}
              <textarea
                className="zp-field"
                rows={3}
                value={text}
                onChange={event => setText(event.currentTarget.value)}
              />
            </label>
          </>
        )}
        {ask.reasons && <Reasons reasons={ask.reasons} />}
        <ActButton
          running={ask.running}
          because={becauseOf(data.acts, 'park') ?? missing}
          onClick={() => void ask.run(undefined)}
        >
          {t('question.park')}
        </ActButton>
      </div>
    </Panel>
  )
}
