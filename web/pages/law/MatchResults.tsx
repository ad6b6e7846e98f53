import './law.css'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MatcherQuestions } from '../../api/client.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { bracketed, labelled } from '../../words.ts'
import { clauseAnchor, noticeAddress, schemeAddress } from './law-address.ts'
import { Papers, Phones, ProcedureSteps } from './LawParts.tsx'
import { SumLines } from './SumLines.tsx'
import { everything, isWanted, type Match, type MatchAddress, notKnown, type Question } from './match-address.ts'

interface MatchResultsProps {
  found: MatcherQuestions
  matches: readonly Match[]
  address: MatchAddress
  go: (changes: Partial<MatchAddress>) => void
}

/** `maybe`: fits as far as it was asked; some questions are still without an answer. */
type Standing = Match['verdict'] | 'maybe'
const standings: readonly Standing[] = ['fits', 'maybe', 'owed', 'unfit']
const tones: Record<Standing, Tone> = { fits: 'good', maybe: 'active', owed: 'wait', unfit: 'bad' }

function standingOf(match: Match, { found, address }: Pick<MatchResultsProps, 'found' | 'address'>): Standing {
  if (match.verdict !== 'fits') return match.verdict
  return unanswered(match, found, address).length > 0 ? 'maybe' : 'fits'
}

function unanswered(match: Match, found: MatcherQuestions, address: MatchAddress): Question[] {
  return found.questions
    .filter(question => question.schemes.includes(`${match.notice}/${match.scheme}`))
    .filter(question => (address.told[question.name] ?? notKnown) === notKnown)
}

/** What fits first, then what could, then what does not and by which clause. */
export function MatchResults({ found, matches, address, go }: MatchResultsProps) {
  const { t } = useTranslation('match')
  const wanted = matches.filter(match => isWanted(address.want, `${match.notice}/${match.scheme}`))
  const groups = standings.map(standing => ({
    standing,
    matches: wanted.filter(match => standingOf(match, { found, address }) === standing),
  }))
  const [certain = 0, maybe = 0] = groups.map(group => group.matches.length)
  return (
    <>
      <h1 className="zp-match-question">
        {certain === 0 && maybe > 0 ? t('result.maybe', { count: maybe }) : t('result.title', { count: certain })}
      </h1>
      <p className="zp-quiet">{t('result.text')}</p>
      <Told found={found} address={address} go={go} />
      {matches.length === 0 && <EmptyState title={t('result.none')} />}
      {groups
        .filter(group => group.matches.length > 0)
        .map(({ standing, matches: own }) => (
          <section key={standing}>
            <h2 className="zp-match-group">{t(`group.${standing}`, { count: own.length })}</h2>
            {own.map(match => (
              <MatchCard
                key={`${match.notice}/${match.scheme}`}
                match={match}
                standing={standing}
                open={standing === 'maybe' ? unanswered(match, found, address) : []}
                address={address}
                go={go}
              />
            ))}
          </section>
        ))}
      <p className="zp-match-foot">
        {wanted.length < matches.length && (
          <button type="button" className="zp-button" onClick={() => go({ want: everything })}>
            {t('want.others', { count: matches.length - wanted.length })}
          </button>
        )}
        <button
          type="button"
          className="zp-button"
          onClick={() => go({ audience: '', territory: '', want: '', at: '', told: {} })}
        >
          {t('again')}
        </button>
      </p>
    </>
  )
}

/** What was said, each leading back to its question. */
function Told({ found, address, go }: Omit<MatchResultsProps, 'matches'>) {
  const { t } = useTranslation('match')
  const place = found.places.find(one => one.code === address.territory)
  const answered = found.questions.filter(question => address.told[question.name] !== undefined)
  return (
    <ul className="zp-match-told" aria-label={t('told')}>
      <li>
        <button type="button" onClick={() => go({ audience: '', want: '', at: '' })}>
          {t(`who.${address.audience}`)}
        </button>
      </li>
      <li>
        <button type="button" onClick={() => go({ territory: '', want: '', at: '' })}>
          {place ? pick(place.name) : address.territory}
        </button>
      </li>
      {answered.map(question => (
        <li key={question.name}>
          <button type="button" onClick={() => go({ at: question.name })}>
            {labelled(pick(question.label))}
            <ToldText question={question} text={address.told[question.name] ?? ''} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function ToldText({ question, text }: { question: Question; text: string }) {
  const { t } = useTranslation('match')
  if (text === notKnown) return <>{t('notKnown')}</>
  if (question.kind === 'yes-no') return <>{t(text === 'yes' ? 'yes' : 'no')}</>
  if (question.kind === 'fen') return <>{t('yuanOf', { amount: text })}</>
  const choice = question.choices.find(one => one.value === text)
  return <>{choice === undefined ? text : pick(choice.label)}</>
}

interface MatchCardProps extends Pick<MatchResultsProps, 'address' | 'go'> {
  match: Match
  standing: Standing
  /** Questions of this scheme that nobody has answered. */
  open: readonly Question[]
}

function MatchCard({ match, standing, open, address, go }: MatchCardProps) {
  const { t } = useTranslation('match')
  return (
    <article className={`zp-match-card ${standing}`}>
      <header>
        <div>
          <h3>
            <Link to={schemeAddress(match.notice, match.scheme)}>{pick(match.title)}</Link>
          </h3>
          <p className="zp-quiet">
            {pick(match.noticeTitle)} {match.clause}
          </p>
          <StatusTag tone={tones[standing]}>{t(`verdict.${standing}`)}</StatusTag>
        </div>
        {match.verdict === 'fits' && match.steps.length > 0 && (
          <p className="zp-match-sum">
            <strong className="zp-money large">{formatYuan(match.amountFen)}</strong>
            <br />
            <span className="zp-quiet">
              {t(`unit.${match.unit}`)}
              {standing === 'maybe' && bracketed(t('ifAssumed'))}
            </span>
          </p>
        )}
      </header>
      {open.length > 0 && <OpenQuestions open={open} go={go} />}
      {match.verdict === 'unfit' && <Findings title={t('broken')} findings={match.broken} notice={match.notice} />}
      {match.owed.length > 0 && <OwedList match={match} />}
      {match.verdict === 'fits' && <Money match={match} />}
      {!match.window.open && <p className="zp-because">{t('windowClosed', match.window)}</p>}
      {(standing === 'fits' || standing === 'owed') && <HowToApply match={match} territory={address.territory} />}
      {standing === 'maybe' && (
        <details>
          <summary>{t('howToApply')}</summary>
          <HowToApply match={match} territory={address.territory} />
        </details>
      )}
    </article>
  )
}

/** What would make it certain: each leads to its question. */
function OpenQuestions({ open, go }: { open: readonly Question[]; go: MatchResultsProps['go'] }) {
  const { t } = useTranslation('match')
  return (
    <>
      <h4>{t('openQuestions')}</h4>
      <ul className="zp-match-told">
        {open.map(question => (
          <li key={question.name}>
            <button type="button" onClick={() => go({ at: question.name })}>
              {pick(question.label)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The offices of the place itself and of the office that decides; all of the notice's where it names none of these. */
function nearest(match: Match, territory: string): Match['contacts'] {
  const own = match.contacts.filter(one => one.territory === null || one.territory === territory)
  const deciding = match.contacts.filter(one => one.territory === match.where?.territory)
  const near = match.contacts.filter(one => own.includes(one) || deciding.includes(one))
  return near.length > 0 ? near : match.contacts
}

type Finding = Match['broken'][number]

function Findings({ title, findings, notice }: { title: string; findings: readonly Finding[]; notice: string }) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {findings.map(finding => (
          <li key={finding.rule}>
            {pick(finding.says)}{' '}
            <Link className="zp-law-clause" to={noticeAddress(notice)} hash={clauseAnchor(finding.clause)}>
              {finding.clause}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Could fit if: what is missing, and from whom. */
function OwedList({ match }: Pick<MatchCardProps, 'match'>) {
  const { t } = useTranslation('match')
  return (
    <>
      <h4>{t('owed')}</h4>
      <ul>
        {match.owed.map(owed => (
          <li key={`${owed.rule} ${owed.fact} ${owed.setting}`}>
            {pick(owed.settingLabel ?? owed.factLabel ?? owed.says)}{' '}
            <span className="zp-quiet">
              {t(`owedBy.${owed.kind}`, { by: pick(owed.byName), defaultValue: pick(owed.byName) })} {owed.clause}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Money({ match }: { match: Match }) {
  const { t } = useTranslation('match')
  return (
    <>
      {match.steps.length > 0 && (
        <>
          <h4>{t('sum')}</h4>
          <SumLines steps={match.steps} />
        </>
      )}
      {match.results.length > 0 && (
        <Findings title={t('results')} findings={match.results.map(asFinding)} notice={match.notice} />
      )}
      {match.bestOf !== null && <p className="zp-quiet">{t('bestOf')}</p>}
      {match.assumed.length > 0 && (
        <details>
          <summary>{t('assumed', { count: match.assumed.length })}</summary>
          <dl className="zp-example-facts">
            {match.assumed.map(fact => (
              <div key={fact.name}>
                <dt>{pick(fact.label)}</dt>
                <dd>{pick(fact.shown)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

const asFinding = (result: Match['results'][number]): Finding => ({ ...result, rule: result.code })

function HowToApply({ match, territory }: { match: Match; territory: string }) {
  const { t } = useTranslation('match')
  const contacts = nearest(match, territory)
  return (
    <>
      {match.papers.length > 0 && (
        <>
          <h4>{t('papers')}</h4>
          <Papers papers={match.papers} />
        </>
      )}
      <h4>{t('apply')}</h4>
      <p>
        {match.where
          ? t(match.where.level === 'city' ? 'whereCity' : 'whereOffice', { name: match.where.name })
          : t('whereUnknown')}{' '}
        <span className="zp-match-when">{t('when', match.window)}</span>
      </p>
      {contacts.length > 0 && (
        <details>
          <summary>{t('contacts', { count: contacts.length })}</summary>
          <Phones contacts={contacts} />
        </details>
      )}
      {match.procedure.length > 0 && (
        <details>
          <summary>{t('procedure')}</summary>
          <ProcedureSteps steps={match.procedure} of="scheme" />
        </details>
      )}
    </>
  )
}
