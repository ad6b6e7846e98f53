import { addDays, addYears, isDay } from '../../values/days.ts'
import type { Calendar } from '../../values/working-days.ts'
import {
  type CaseFacts,
  type CaseResult,
  type CaseRunner,
  type CaseRunners,
  number,
  ownFacts,
  judgeLine,
  resultOf,
  text,
  thousandths,
  yes,
} from '../case-kit.ts'
import { runners as runnersOf12 } from '../changchun-2020-12/case-runners.ts'
import { type FactValue, type Facts, getScheme, type SettingEntry, settingsOf, type Used } from '../kit.ts'
import { costItems, personKinds, trainingTypes } from './facts.ts'
import { changchun202133 } from './pack.ts'
import { claimDueOn } from './procedure.ts'

/* From the fact names of worked cases to the facts of this notice; what a case leaves out is as the example has it. */
const pack = changchun202133
const scheme = 'one-enterprise-one-plan'
const { example, governs, applied } = getScheme(pack, scheme)

type Choices = readonly {
  readonly value: string
  readonly label: { readonly zh: string }
  readonly aliases: readonly string[]
}[]

/** The choice that a case names by its value, its label or an alias; `other` for anything else. */
function choiceOf(choices: Choices, value: unknown): string | null {
  const name = text(value)
  if (name === null) return null
  const known = choices.find(choice => [choice.value, choice.label.zh, ...choice.aliases].includes(name))
  return known?.value ?? 'other'
}

const costs: readonly (readonly [RegExp, string])[] = [
  [/差旅/, 'travel'],
  [/交通/, 'transport'],
  [/食宿|餐|住宿|伙食/, 'board'],
  [/奖金|奖品/, 'prizes'],
  [/工杂|杂费|其它|其他费用/, 'sundries'],
  [/讲师|教师|师资|授课|课时/, 'teaching'],
  [/教材|资料|耗材|材料/, 'materials'],
  [/场地|设备|租赁/, 'venue'],
  [/考核|评价|鉴定|考试/, 'assessment'],
]

function usageOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null
  return value.map((entry: unknown) => {
    const item = typeof entry === 'object' && entry !== null && 'item' in entry ? entry.item : entry
    const name = text(item) ?? ''
    const known = costItems.find(cost => cost.value === name || cost.label.zh === name)
    return known?.value ?? costs.find(([pattern]) => pattern.test(name))?.[1] ?? 'other-training'
  })
}

const levels: { readonly [name: string]: string } = {
  初级工: 'junior',
  中级工: 'intermediate',
  高级工: 'senior',
  技师: 'technician',
  高级技师: 'senior-technician',
}

/** The claim and its last day by the calendar; a claim that is not stated is in time. */
function claimFacts(raw: CaseFacts, calendar: Calendar, ended: string): Facts {
  const claimed = text(raw.claimSubmitted)
  const approved = text(raw.planApproved)
  const planApprovedOn = approved !== null && isDay(approved) ? approved : null
  const dueOn = (firstDayCounts: { firstDayCounts?: boolean }): string | null =>
    isDay(ended) ? claimDueOn(calendar, { ended, planApprovedOn }, firstDayCounts) : null
  const claimDue = dueOn({})
  const claimDueFirstDayCounted = dueOn({ firstDayCounts: true })
  const claimedOn = claimed ?? claimDueFirstDayCounted ?? example.applied
  return {
    applied: claimedOn,
    claimDue: claimDue ?? claimedOn,
    claimDueFirstDayCounted: claimDueFirstDayCounted ?? claimedOn,
  }
}

function factsFrom(raw: CaseFacts, calendar: Calendar): Facts {
  const facts: { [name: string]: FactValue | undefined } = { ...example, ...ownFacts(raw, pack.facts) }
  const put = (name: string, key: string, value: FactValue): void => {
    if (key in raw) facts[name] = value
  }
  put('classStart', 'trainingStart', text(raw.trainingStart))
  put('classEnd', 'trainingEnd', text(raw.trainingEnd))
  put('plannedHours', 'hours', thousandths(raw.hours))
  facts.attendedHours = 'attendedHours' in raw ? thousandths(raw.attendedHours) : (facts.plannedHours ?? null)
  put('trainingType', 'trainingType', choiceOf(trainingTypes, raw.trainingType))
  put('personKind', 'personKind', choiceOf(personKinds, raw.personKind))
  const level = text(raw.level)
  put('level', 'level', level === null ? null : (levels[level] ?? level))
  put('planApproved', 'planApproved', yes(raw.planApproved) ?? text(raw.planApproved) !== null)
  if ('planOrNotice' in raw) Object.assign(facts, { trainingPlan: yes(raw.planOrNotice), trainingNotice: false })
  const minutes = number(raw.videoMinutes)
  if (minutes !== null) facts.videoSeconds = Math.floor(minutes * 60)
  put('usageItems', 'usageItems', usageOf(raw.usageItems))
  return { ...facts, ...claimFacts(raw, calendar, text(facts.classEnd) ?? '') }
}

function usedFrom(raw: CaseFacts, facts: Facts): Used[] {
  const used: Used[] = []
  const ended = text(facts.classEnd) ?? '2021-06-20'
  const times = number(raw.priorPaidThisYear) ?? 0
  if (times > 0) used.push({ on: 'training-times', key: ended.slice(0, 4), take: times })
  if (raw.workForTrainingPaid === true) {
    const key = text(facts.employer) ?? ''
    used.push({ on: 'induction-or-work-based', key, take: 1, as: 'work-based' })
  }
  const before = text(raw.priorCompletion) ?? (raw.priorSameTradeLevelWithin12m === true ? addDays(ended, -1) : null)
  if (before !== null) {
    const span = { from: before, to: addDays(addYears(before, 1), -1) }
    const key = `${number(facts.trade) ?? 0}/${text(facts.level) ?? `none/${text(facts.trainingType) ?? ''}`}`
    used.push({ on: 'trade-and-level', key, take: 1, span, day: before })
  }
  return used
}

/** Which of 12号's cases answers for a type that keeps the standard of the city. */
const cityCases: { readonly [type: string]: string } = {
  upgrading: 'cc12.skillUpgrade',
  competition: 'cc12.competition',
}

/** 六2: what fits here is claimed under 12号 and paid by its standard, with its clauses. */
function atCityStandard(raw: CaseFacts, type: string, own: CaseResult, calendar: Calendar): CaseResult {
  const shared = ['level', 'certificate', 'shortage', 'trade', 'participants', 'priorPaidThisYear', 'attendedHours']
  const given: { [name: string]: unknown } = { enterpriseKind: 'above-designated-size' }
  for (const name of [...shared, 'priorSameTradeLevelWithin12m', 'priorCompletion']) {
    if (name in raw) given[name] = raw[name]
  }
  if ('hours' in raw) {
    given.plannedHours = raw.hours
    given.attendedHours ??= raw.hours
  }
  const there = runnersOf12[cityCases[type] ?? '']?.(given, calendar) ?? null
  if (there === null) return { ...own, amountFen: null }
  if (there.eligible !== true) return there
  return { ...there, reasons: [...new Set([...own.reasons, ...there.reasons])], judged: own.judged ?? [] }
}

/** A plan without hours is asked about at its opening; no amount belongs to it. */
const oneEnterprise: CaseRunner = (raw, calendar) => {
  const facts = factsFrom(raw, calendar)
  const planOnly = 'planSubmitted' in raw && !('hours' in raw)
  const settings = settingsOf(settingsFrom(raw), [pack.territory])
  const stage = planOnly ? 'opening' : 'claim'
  const extra = 'claimSubmitted' in raw ? { due: text(facts.claimDue) ?? '' } : {}
  const used = usedFrom(raw, facts)
  const judgement = judgeLine({ pack, scheme, facts, settings, used, stage })
  const results = judgement.results.map(result => result.code).join(' ')
  const own: CaseResult = {
    ...resultOf(judgement, { ...extra, results, governs: governs(facts) ?? '', applied: applied(facts) ?? '' }),
    judged: [{ scheme, facts, used, settings }],
  }
  const type = text(facts.trainingType) ?? ''
  if (Object.hasOwn(cityCases, type)) return own.eligible === true ? atCityStandard(raw, type, own, calendar) : own
  return 'hours' in raw ? own : { ...own, amountFen: null }
}

/** Readings that a case chooses by the doubt's number. */
function settingsFrom(raw: CaseFacts): SettingEntry[] {
  return pack.settings.flatMap(({ name, doubt }) => {
    const value = text(raw[name]) ?? text(raw[doubt ?? name])
    return value === null ? [] : [{ name, territory: pack.territory, from: '2021-01-01', value }]
  })
}

/** By subsidy, as the cases name it. */
export const runners: CaseRunners = { 'cc33.oneEnterprise': oneEnterprise }
