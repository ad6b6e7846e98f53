import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formText } from '../../form-text.ts'
import { pick } from '../../language.ts'
import { answerOf, notKnown, type Question } from './match-address.ts'

/** More choices than this stand in two columns. */
const manyChoices = 10

/** Large targets, one below the other. */
export function ChoiceList(props: {
  choices: readonly { value: string; label: string }[]
  chosen?: string | undefined
  choose: (value: string) => void
}) {
  return (
    <div className={props.choices.length > manyChoices ? 'zp-match-choices many' : 'zp-match-choices'}>
      {props.choices.map(choice => (
        <button
          key={choice.value}
          type="button"
          className={choice.value === props.chosen ? 'zp-match-choice on' : 'zp-match-choice'}
          onClick={() => props.choose(choice.value)}
        >
          <span>{choice.label}</span>
          <span className="zp-match-arrow" aria-hidden="true">
            ›
          </span>
        </button>
      ))}
    </div>
  )
}

interface QuestionFormProps {
  question: Question
  told: string | undefined
  tell: (text: string) => void
}

/** One question in the form that fits it; whoever does not know goes on without. */
export function QuestionForm({ question, told, tell }: QuestionFormProps) {
  const { t } = useTranslation('match')
  const unsure = { value: notKnown, label: t('notKnown') }
  if (question.kind === 'yes-no') {
    const choices = [{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }, unsure]
    return <ChoiceList choices={choices} chosen={told} choose={tell} />
  }
  if (question.kind === 'choice') {
    const choices = question.choices.map(choice => ({ value: choice.value, label: pick(choice.label) }))
    return <ChoiceList choices={[...choices, unsure]} chosen={told} choose={tell} />
  }
  return <EntryForm question={question} told={told} tell={tell} />
}

const inputTypes: Partial<Record<Question['kind'], string>> = { day: 'date', month: 'month' }
const figures: readonly Question['kind'][] = ['fen', 'integer', 'quantity']

function EntryForm({ question, told, tell }: QuestionFormProps) {
  const { t } = useTranslation('match')
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = formText(new FormData(event.currentTarget), 'answer')
    if (answerOf(question, text) === undefined) setWrong(true)
    else tell(text)
  }
  const unit = question.kind === 'fen' ? t('yuan') : ''
  return (
    <form onSubmit={submit} noValidate>
      <div className="zp-match-entry">
        <input
          name="answer"
          type={inputTypes[question.kind] ?? 'text'}
          inputMode={figures.includes(question.kind) ? 'decimal' : undefined}
          defaultValue={told === notKnown ? '' : (told ?? '')}
          aria-label={pick(question.label)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'answer-wrong' : undefined}
          autoComplete="off"
        />
        {unit !== '' && <span>{unit}</span>}
      </div>
      {wrong && (
        <p className="zp-because" id="answer-wrong" role="alert">
          {t(`wrong.${question.kind}`)}
        </p>
      )}
      <button type="submit" className="zp-button primary large">
        {t('next')}
      </button>
      <p className="zp-above">
        <button type="button" className="zp-button" onClick={() => tell(notKnown)}>
          {t('notKnown')}
        </button>
      </p>
    </form>
  )
}
