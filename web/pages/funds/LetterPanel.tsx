import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  answerFundLetter,
  downloadFundLetterAddress,
  downloadSealedLetterAddress,
  type FundLetter,
  sendFundLetter,
  uploadSealedLetter,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'
import { fenOf } from './fund-money.ts'

const tones: Record<FundLetter['state'] | 'refused', Tone> = {
  made: 'quiet',
  sent: 'active',
  answered: 'good',
  refused: 'bad',
}

/** One 请款函: its document, its sealed scan, when finance got it, what finance answered, how much has come (W21). */
export function LetterPanel({ letter }: { letter: FundLetter }) {
  const { t } = useTranslation('funds-pages')
  const standing = letter.outcome === 'refused' ? 'refused' : letter.state
  const facts: [string, React.ReactNode][] = [
    [t('column.amount'), <Money key="amount" fen={letter.amountFen} />],
    [t('letter.requests'), letter.requests],
    [t('letter.made'), `${letter.madeOn} ${letter.madeBy}`],
    [t('letter.sentOn'), letter.sentOn === null ? '—' : `${letter.sentOn} ${letter.sentBy ?? ''}`],
    [t('letter.answer'), letter.outcome === null ? '—' : t(`letter.outcome.${letter.outcome}`)],
    [t('letter.received'), <Money key="received" fen={letter.receivedFen} />],
  ]
  return (
    <Panel
      title={letter.number}
      extra={<StatusTag tone={tones[standing]}>{t(`letter.state.${standing}`)}</StatusTag>}
      id={letter.id}
    >
      <Facts items={facts} />
      {letter.answerNote && <p>{letter.answerNote}</p>}
      <p className="zp-fund-row">
        <a href={downloadFundLetterAddress({ letter: letter.id })} target="_blank" rel="noreferrer">
          {t('letter.document')}
        </a>
        {letter.sealed.map(file => (
          <a
            key={file.id}
            href={downloadSealedLetterAddress({ letter: letter.id, file: file.id })}
            target="_blank"
            rel="noreferrer"
          >
            {t('letter.sealed', { name: file.fileName })}
          </a>
        ))}
      </p>
      {isAllowed(letter.acts, 'uploadSealedLetter') && letter.sealed.length === 0 && (
        <FileDrop
          title={t('letter.uploadSealed')}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          send={(name, file) => uploadSealedLetter({ letter: letter.id, name }, file)}
        />
      )}
      {letter.state === 'made' && <Send letter={letter} />}
      {letter.state === 'sent' && <Answer letter={letter} />}
    </Panel>
  )
}

function Send({ letter }: { letter: FundLetter }) {
  const { t } = useTranslation('funds-pages')
  const [day, setDay] = useState(letter.madeOn)
  const send = useAct(() => sendFundLetter({ letter: letter.id }, { day }))
  return (
    <>
      <Fields>
        <TextField id={`sent-${letter.id}`} kind="date" label={t('letter.sentOn')} value={day} set={setDay} />
      </Fields>
      {send.reasons && <Reasons reasons={send.reasons} />}
      <ActButton
        running={send.running}
        because={becauseOf(letter.acts, 'sendLetter')}
        onClick={() => void send.run(undefined)}
      >
        {t('letter.send')}
      </ActButton>
    </>
  )
}

const outcomes = ['granted', 'partly', 'refused'] as const

function Answer({ letter }: { letter: FundLetter }) {
  const { t } = useTranslation('funds-pages')
  const [answer, setAnswer] = useState({ day: '', outcome: 'granted', amount: '', number: '', note: '' })
  const outcome = outcomes.find(one => one === answer.outcome) ?? 'granted'
  const grantedFen = fenOf(answer.amount)
  const act = useAct(() =>
    answerFundLetter(
      { letter: letter.id },
      {
        day: answer.day,
        outcome,
        grantedFen: outcome === 'partly' ? (grantedFen ?? 0) : 0,
        ...(answer.number.trim() ? { number: answer.number.trim() } : {}),
        ...(answer.note.trim().length > 1 ? { note: answer.note.trim() } : {}),
      },
    ),
  )
  const wanting = answer.day === '' || (outcome === 'partly' && grantedFen === null)
  const field = (name: 'day' | 'amount' | 'number' | 'note', kind: 'text' | 'date' = 'text') => (
    <TextField
      id={name === 'amount' ? 'grantedFen' : `${name}-${letter.id}`}
      kind={kind}
      label={t(`letter.field.${name}`)}
      value={answer[name]}
      set={value => setAnswer({ ...answer, [name]: value })}
    />
  )
  return (
    <details>
      <summary>{t('letter.enterAnswer')}</summary>
      <Fields>
        {field('day', 'date')}
        <ChoiceField
          id={`outcome-${letter.id}`}
          label={t('letter.answer')}
          value={answer.outcome}
          set={value => setAnswer({ ...answer, outcome: value })}
          choices={outcomes.map(value => ({ value, label: t(`letter.outcome.${value}`) }))}
        />
        {outcome === 'partly' && field('amount')}
        {field('number')}
        {field('note')}
      </Fields>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <ActButton
        running={act.running}
        because={becauseOf(letter.acts, 'answerLetter') ?? (wanting ? t('field.fill') : undefined)}
        onClick={() => void act.run(undefined)}
      >
        {t('letter.saveAnswer')}
      </ActButton>
    </details>
  )
}
