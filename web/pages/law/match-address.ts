import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { MatcherAnswer, MatcherQuestions } from '../../api/shapes.ts'
import { parseScaled } from '../enterprise/scaled-number.ts'

export type Question = MatcherQuestions['questions'][number]
export type Match = MatcherAnswer['matches'][number]
export type Answer = number | string | boolean | readonly string[]

/** Everything that was said stands in the address: the back button goes to the question before, and a link can be sent. */
export interface MatchAddress {
  audience: string
  territory: string
  /** Addresses `notice/scheme` that somebody is interested in; `all` for every one; empty while not chosen. */
  want: string
  /** Name of the question shown now; `result` for the cards; empty for the first that is open. */
  at: string
  /** Fact name → what was said, as text; `?` when it is not known. */
  told: Readonly<Record<string, string>>
}

/** Answers stand beside the page's own words in the address, marked apart from them. */
const mark = 'f.'
export const notKnown = '?'
export const everything = 'all'

export function useMatchAddress(): { address: MatchAddress; go(changes: Partial<MatchAddress>): void } {
  const values = useSearch({ strict: false }) as Record<string, string>
  const navigate = useNavigate()
  const address = addressOf(values)
  const go = useCallback(
    (changes: Partial<MatchAddress>) => {
      const search = searchOf({ ...addressOf(values), ...changes })
      void navigate({ to: '/match', search: search as never })
    },
    [navigate, values],
  )
  return { address, go }
}

function addressOf(values: Readonly<Record<string, string>>): MatchAddress {
  const told = Object.entries(values).filter(([name]) => name.startsWith(mark))
  return {
    audience: values.audience ?? '',
    territory: values.territory ?? '',
    want: values.want ?? '',
    at: values.at ?? '',
    told: Object.fromEntries(told.map(([name, value]) => [name.slice(mark.length), value])),
  }
}

function searchOf({ audience, territory, want, at, told }: MatchAddress): Record<string, string> {
  const answers = Object.entries(told).map(([name, value]) => [`${mark}${name}`, value] as const)
  const own = Object.entries({ audience, territory, want, at }).filter(([, value]) => value !== '')
  return Object.fromEntries([...own, ...answers])
}

/** What the server is told: only what was stated, in the form of the fact; undefined when the text is no such answer. */
export function answerOf(question: Question, text: string | undefined): Answer | undefined {
  if (text === undefined || text === notKnown || text === '') return undefined
  switch (question.kind) {
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : undefined
    case 'choice':
      return question.choices.some(choice => choice.value === text) ? text : undefined
    case 'choices':
      return text.split(',').filter(value => question.choices.some(choice => choice.value === value))
    case 'fen':
      return parseScaled(text, 2) ?? undefined
    case 'quantity':
      return parseScaled(text, 3) ?? undefined
    case 'integer':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
    case 'month':
      return /^\d{4}-\d{2}$/.test(text) ? text : undefined
    default:
      return text
  }
}

/** Whether a scheme is among those that somebody wants to hear of. */
export function isWanted(want: string, scheme: string): boolean {
  return want === '' || want === everything || want.split(',').includes(scheme)
}

/** All answers that stand in the address, by fact. */
export function answersOf(questions: readonly Question[], told: MatchAddress['told']): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const question of questions) {
    const answer = answerOf(question, told[question.name])
    if (answer !== undefined) answers[question.name] = answer
  }
  return answers
}
