import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { listMatcherQuestions, listNotices, matchSchemes } from '../../api/law.ts'
import type { MatcherQuestions } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { LoadingState } from '../../parts/EmptyState.tsx'
import { placeGroups } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { QuestionTitle } from './QuestionTitle.tsx'
import { ChoiceList, QuestionForm } from './MatchQuestion.tsx'
import { detailTexts } from './detail-texts.ts'
import { answersOf, isWanted, type Match, type MatchAddress, type Question, useMatchAddress } from './match-address.ts'
import { WantForm } from './MatchWant.tsx'
import { usePageTitle } from './page-title.ts'
import './match.css'

/** The cards are fetched while the questions are answered. */
const MatchResults = lazy(async () => {
  const [results] = await Promise.all([import('./MatchResults.tsx'), detailTexts()])
  return { default: results.MatchResults }
})

/** 我们能享受什么: a few questions one after another, then what fits, with its arithmetic. Nothing is kept. */
export function MatcherPage() {
  const { t } = useTranslation('match')
  const { address, go } = useMatchAddress()
  usePageTitle(t('title'))
  const { audience, territory } = address
  const notices = useRead(['notices'], listNotices)
  // Until somebody has said where, any place that has a notice tells which places there are.
  const place = territory || notices.data?.[0]?.territory
  const asked = { territory: place ?? '', audience: audienceOf(audience) }
  const found = useRead(['matcher', asked], () => listMatcherQuestions(asked), {
    keepLast: true,
    when: place !== undefined,
  })
  return (
    <div className="zp-match">
      <p className="zp-quiet">{t('title')}</p>
      {found.reasons && <Reasons reasons={found.reasons} again={found.again} />}
      {found.data === undefined ? (
        !found.reasons && <LoadingState />
      ) : territory === '' ? (
        <PlaceStep places={found.data.places} choose={value => go({ territory: value })} />
      ) : audience === '' ? (
        <ChoiceStep
          title={t('who.title')}
          hint={t('who.text')}
          choices={found.data.audiences.map(value => ({ value, label: t(`who.${value}`) }))}
          choose={value => go({ audience: value })}
        />
      ) : (
        <Questions found={found.data} address={address} go={go} />
      )}
    </div>
  )
}

type Audience = MatcherQuestions['audiences'][number]
const audiences: readonly Audience[] = ['enterprise', 'institution', 'person', 'department']

/** An address that somebody changed by hand is read as an enterprise's. */
const audienceOf = (text: string): Audience => audiences.find(one => one === text) ?? 'enterprise'

function ChoiceStep(props: {
  title: string
  hint: string
  choices: readonly { value: string; label: string }[]
  choose: (value: string) => void
}) {
  return (
    <>
      <QuestionTitle>{props.title}</QuestionTitle>
      <p className="zp-quiet">{props.hint}</p>
      <ChoiceList choices={props.choices} choose={props.choose} />
    </>
  )
}

/** The first city's places at once, the others' behind the name of their city: nobody reads fifty names. */
function PlaceStep({ places, choose }: { places: MatcherQuestions['places']; choose: (code: string) => void }) {
  const { t } = useTranslation('match')
  const [first, ...others] = placeGroups(places)
  const choicesOf = (some: MatcherQuestions['places'] = []) =>
    some.map(one => ({ value: one.code, label: pick(one.name) }))
  return (
    <>
      <QuestionTitle>{t('place.title')}</QuestionTitle>
      <p className="zp-quiet">{t('place.text')}</p>
      <ChoiceList choices={choicesOf(first?.places)} choose={choose} />
      {others.length > 0 && <h2 className="zp-match-elsewhere">{t('place.elsewhere')}</h2>}
      {others.map(group => (
        <details key={group.head.code} className="zp-match-city">
          <summary>{pick(group.head.name)}</summary>
          <ChoiceList choices={choicesOf(group.places)} choose={choose} />
        </details>
      ))}
    </>
  )
}

interface QuestionsProps {
  found: MatcherQuestions
  address: MatchAddress
  go: (changes: Partial<MatchAddress>) => void
}

function Questions({ found, address, go }: QuestionsProps) {
  const { t } = useTranslation('match')
  const answers = answersOf(found.questions, address.told)
  const results = useRead(['matches', address.audience, address.territory, answers], () =>
    matchSchemes({
      territory: address.territory,
      audience: audienceOf(address.audience),
      answers: answers as never,
    }),
  )
  const offered = results.data?.matches
  const wanted = offered?.filter(match => isWanted(address.want, schemeOf(match)))
  const left = openQuestions(found.questions, address.told, wanted)
  const chooses = address.want === '' && address.at !== 'result' && (offered?.length ?? 0) > fewSchemes
  const shown = found.questions.find(question => question.name === address.at) ?? left[0]
  if (results.reasons) return <Reasons reasons={results.reasons} again={results.again} />
  // What was answered last may have settled everything: the next question waits for it.
  if (offered === undefined || wanted === undefined) return <Waiting />
  if (chooses) return <WantForm matches={offered} go={go} />
  if (address.at === 'result' || shown === undefined) {
    return (
      <Suspense fallback={<LoadingState />}>
        <MatchResults found={found} matches={offered} address={address} go={go} />
      </Suspense>
    )
  }
  const done = Object.keys(address.told).length
  const total = done + left.filter(question => address.told[question.name] === undefined).length
  return (
    <>
      <p className="zp-quiet">{t('progress', { number: Math.min(done + 1, total), total })}</p>
      <div className="zp-match-progress" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * done) / Math.max(1, total))}%` }} />
      </div>
      <QuestionTitle>{pick(shown.label)}</QuestionTitle>
      <QuestionForm
        key={shown.name}
        question={shown}
        told={address.told[shown.name]}
        tell={text => go({ at: '', told: { ...address.told, [shown.name]: text } })}
      />
      <div className="zp-match-foot">
        <button type="button" className="zp-link" onClick={() => window.history.back()}>
          {t('previous')}
        </button>
        <button type="button" className="zp-link" onClick={() => go({ at: 'result' })}>
          {t('toResult', { count: possible(wanted) })}
        </button>
      </div>
    </>
  )
}

const possible = (matches: readonly Match[]) => matches.filter(match => match.verdict !== 'unfit').length

/** Usually over before anybody sees it. */
function Waiting() {
  return (
    <div className="zp-match-wait">
      <LoadingState />
    </div>
  )
}

const schemeOf = (match: Match) => `${match.notice}/${match.scheme}`

/** Up to so many schemes nobody has to choose first. */
const fewSchemes = 5

/** Questions without an answer that still decide something: those whose schemes are all out are not asked any more. */
function openQuestions(
  questions: readonly Question[],
  told: MatchAddress['told'],
  wanted: readonly Match[] | undefined,
): Question[] {
  const possible = new Set((wanted ?? []).filter(match => match.verdict !== 'unfit').map(schemeOf))
  return questions.filter(
    question => told[question.name] === undefined && question.schemes.some(scheme => possible.has(scheme)),
  )
}
