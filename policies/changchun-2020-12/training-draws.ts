import { type Day, addDays, addYears } from '../../values/days.ts'
import { keptDraws, remembered } from '../kept.ts'
import { type Counter, type Draw, noSettings, type Settings, type Span } from '../kit.ts'
import { absent } from '../owing.ts'
import { countersOf12 } from './counters.ts'
import type { TrainingLine } from './facts-training.ts'
import { mostTrainingsAYear, sameTradeYears } from './parameters-of-trainings.ts'
import { governingDay } from './training-hours.ts'

/** Readings that are published, by doubt. */
export type Chosen = ReadonlyMap<string, string>

const nothingChosen: Chosen = new Map()

/** The last day of the twelve months that begin on a day: the day before one year later (D-10). */
const lastDayOfTheYearFrom = remembered(day => addDays(addYears(day, sameTradeYears), -1))

/**
 * Days on which the same trade and level is not taken again. By the calendar it is the year's last day alone (D-10): twelve
 * months from any day of that year hold it, and none from a day of another year, so that both readings count each other's.
 */
function spanFrom(counted: Day, chosen: Chosen): Span {
  if (chosen.get('D-10') !== 'calendar') return { from: counted, to: lastDayOfTheYearFrom(counted) }
  const last = `${counted.slice(0, 4)}-12-31`
  return { from: last, to: last }
}

const withoutLevel = '/none/'

/** Kinds of training that have no level, of this notice and of 33号, which counts together with it. */
const kindsWithoutLevel: readonly string[] = [
  'induction',
  'redeployment',
  'employment-skills',
  'labour-preparation',
  'practical-skills',
  'other-departments',
  'special-skill',
  'safety',
  'standard-operation',
  'drill',
]

/** Draws of the same trade and level; where no level is compared over all kinds (D-69), the other kinds take nothing. */
function tradeDraws(key: string, counted: Day, chosen: Chosen): readonly Draw[] {
  const span = spanFrom(counted, chosen)
  const own: Draw = { on: 'trade-and-level', key, take: 1, limit: null, span }
  const [trade, kind] = key.split(withoutLevel)
  if (kind === undefined || chosen.get('D-69') !== 'trade') return [own]
  const others = kindsWithoutLevel.filter(other => other !== kind)
  return [own, ...others.map(other => ({ ...own, key: `${trade}${withoutLevel}${other}`, take: 0 }))]
}

/** The day on which a training counts: its assessment, else the end of the class, else its start (D-10). */
export function countedOn(f: TrainingLine): Day | null {
  return f.assessed ?? f.classEnd ?? f.classStart ?? null
}

/**
 * One training of one person: one of three a year, the same trade and level not again within twelve months (`trade`
 * null: not bound), the training itself once over all notices (D-47), and no other offline class on its days; `more`
 * are draws of the scheme's own, put first.
 */
function drawsOfTraining(
  f: TrainingLine,
  of: { readonly trade: string | null; readonly more: readonly Draw[]; readonly chosen: Chosen },
): readonly Draw[] {
  const { more } = of
  const counted = countedOn(f)
  if (counted === null) return more
  const draws: Draw[] = [
    ...more,
    { on: 'training-times', key: counted.slice(0, 4), take: 1, limit: mostTrainingsAYear },
  ]
  if (of.trade !== null) draws.push(...tradeDraws(of.trade, counted, of.chosen))
  if (!absent(f.training)) draws.push({ on: 'training', key: f.training, take: 1, limit: 1 })
  if (isOffline(f) && !absent(f.classStart) && !absent(f.classEnd) && f.classStart <= f.classEnd) {
    const span = { from: f.classStart, to: f.classEnd }
    draws.push({ on: 'class-hours', key: 'offline', take: 1, limit: null, span })
  }
  return Object.freeze(draws)
}

/** Some of the hours are taught in a room. */
function isOffline(f: TrainingLine): boolean {
  return absent(f.plannedHours) || (f.onlineHours ?? 0) < f.plannedHours
}

interface TrainingDraws {
  trade(f: TrainingLine): string | null
  more?(f: TrainingLine, chosen: Chosen): readonly Draw[]
  /** Doubts whose reading the draws follow. */
  readonly follow?: readonly string[]
}

const ofTradeAndLevel: readonly string[] = ['D-10', 'D-69']

/** `drawsOfTraining` for a roster: the lines of one class draw the same, by the readings in force on its first day. */
export function drawsOfTrainings(of: TrainingDraws) {
  const under = (chosen: Chosen) =>
    keptDraws<TrainingLine>({
      alike: sameClass,
      drawn: f => drawsOfTraining(f, { trade: of.trade(f), more: of.more?.(f, chosen) ?? [], chosen }),
    })
  const byDefault = under(nothingChosen)
  const follow = of.follow ?? ofTradeAndLevel
  const byReadings = new Map<string, typeof byDefault>()
  const published = (f: TrainingLine, settings: Settings): readonly Draw[] => {
    const values = follow.map(name => [name, settings.choice(name, governingDay(f)) ?? ''] as const)
    const name = values.join(' ')
    const draws = byReadings.get(name) ?? under(new Map(values))
    byReadings.set(name, draws)
    return draws(f)
  }
  return (f: TrainingLine, _dueFen?: number, settings: Settings = noSettings): readonly Draw[] => {
    if (settings === noSettings) return byDefault(f)
    const day = governingDay(f)
    return follow.some(name => settings.choice(name, day) !== null) ? published(f, settings) : byDefault(f)
  }
}

/** All that a draw is made of is the same. */
function sameClass(one: TrainingLine, other: TrainingLine): boolean {
  return (
    one.training === other.training &&
    one.assessed === other.assessed &&
    one.classStart === other.classStart &&
    one.classEnd === other.classEnd &&
    one.trade === other.trade &&
    one.level === other.level &&
    one.employer === other.employer &&
    isOffline(one) === isOffline(other)
  )
}

/** Key of 二(二): the trade and the level; for trainings without a level `none` and the kind of training (D-69). */
export function tradeKey(f: TrainingLine, kind: string, level: string | null | undefined = null): string | null {
  return absent(f.trade) ? null : `${f.trade}/${level ?? `none/${kind}`}`
}

const times = { zh: '次', en: 'times' }
const classes = { zh: '个班', en: 'classes' }

/** For trainings that have no trade in the catalogue (创业). */
export const countersWithoutTrade: { readonly [on: string]: Counter } = {
  ...pick('training-times'),
  training: {
    label: { zh: '同一次培训', en: 'the same training' },
    unit: times,
    full: {
      rule: 'duplicate-across-schemes',
      clause: '二(二)',
      says: {
        zh: '同一次培训只享受一次补贴，不论依据哪个文件。',
        en: 'One training is paid once, under whichever notice.',
      },
    },
  },
  'class-hours': {
    label: { zh: '同期线下班', en: 'offline classes on the same days' },
    unit: classes,
    excluded: {
      rule: 'overlapping-classes',
      clause: '二(二)',
      says: {
        zh: '同一人员不能同时参加两个线下班。',
        en: 'One person cannot attend two offline classes at the same time.',
      },
    },
  },
}

export const countersOfTraining: { readonly [on: string]: Counter } = {
  ...countersWithoutTrade,
  'trade-and-level': {
    label: { zh: '同一职业同一等级', en: 'same trade and level' },
    unit: times,
    excluded: {
      rule: 'same-trade-level-within-year',
      clause: '二(二)',
      says: {
        zh: '同一职业同一等级一年内不重复享受。',
        en: 'The same trade at the same level is not paid twice within a year.',
      },
    },
  },
}

/** 岗前 is not paid where the same enterprise received work-based training subsidy for the person (D-16b). */
export const inductionCounter: Counter = {
  label: { zh: '岗前培训或以工代训', en: 'induction or work-based training' },
  unit: times,
  excluded: {
    rule: 'work-for-training-already-paid',
    clause: '08-03 六',
    says: {
      zh: '同一人员在同一企业已享受以工代训补贴的，不再享受岗前培训补贴。',
      en: 'A worker for whom the same enterprise received work-based training subsidy brings no induction training subsidy.',
    },
  },
}

function pick(on: string): { readonly [on: string]: Counter } {
  const counter = countersOf12[on]
  return counter === undefined ? {} : { [on]: counter }
}
