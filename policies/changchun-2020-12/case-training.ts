import { daysInMonth, nextMonth, yearOf } from '../../values/days.ts'
import {
  answer,
  type CaseFacts,
  type CaseLine,
  type CaseResult,
  type CaseRunner,
  type CaseRunners,
  codeOf,
  judgeLine,
  number,
  overLines,
  resultOf,
  text,
  thousandths,
  timesIn,
} from '../case-kit.ts'
import { type Draw, type Facts, getScheme, noSettings, settingsOf, type Stage, type Used } from '../kit.ts'
import { settingsFor } from './case-adapter.ts'
import { crossResult } from './case-cross.ts'
import {
  headcount,
  ownBodyFacts,
  ownOf,
  refresherLevel,
  takenBefore,
  trainingFacts,
  unknownOf,
} from './case-training-facts.ts'
import { changchun202012 } from './pack.ts'

const employer = 'employer-of-the-case'
const categories: { readonly [name: string]: string } = {
  就业困难人员: 'hard-to-employ',
  零就业家庭成员: 'zero-employment-family',
}

/** Months of work-based training, trainings of the year and induction training that the person had before. */
function monthsTakenBefore(raw: CaseFacts): Used[] {
  const used: Used[] = []
  const [months, times] = [number(raw.priorWftMonths) ?? 0, number(raw.priorPaidThisYear) ?? 0]
  if (months > 0) {
    used.push({ on: 'work-based-months', key: 'all', take: months })
    used.push({ on: 'training-times', key: '2020', take: 1, once: 'work-based-series' })
  }
  if (times > 0) used.push({ on: 'training-times', key: '2020', take: times })
  if (raw.priorPreJobPaid === true)
    used.push({ on: 'induction-or-work-based', key: employer, take: 1, as: 'induction' })
  return used
}

/** 三(一)7: whole months counted from January 2020, a part month on its own or behind them. */
const workForTraining: CaseRunner = raw => {
  const whole = number(raw.fullMonths) ?? 0
  const days = number(raw.trainingDaysInMonth)
  const category = text(raw.hireCategory)
  const facts: Facts = {
    employer,
    insured: raw.enterpriseInsured !== false,
    category: category === null ? 'hard-to-employ' : (categories[category] ?? 'other'),
    wholeMonths: true,
    ...(text(raw.hireDate) === null ? {} : { hireDate: text(raw.hireDate) }),
  }
  const used = monthsTakenBefore(raw)
  const line = (more: Facts): CaseLine => ({
    pack: changchun202012,
    scheme: 'work-based-training',
    facts: { ...facts, ...more, ...ownOf(raw), ...ownBodyFacts(raw), ...unknownOf(raw) },
    settings: settingsFor(raw),
    used,
  })
  const lines = Array.from({ length: whole }, (_, index) => line({ month: nextMonth('2020-01', index) }))
  if (days !== null) {
    const calendarDays = number(raw.calendarDaysInMonth)
    const month = text(raw.month) ?? (calendarDays === 30 ? '2020-09' : calendarDays === 29 ? '2020-02' : '2020-08')
    lines.push(line({ month, trainingDays: days === calendarDays ? daysInMonth(month) : days }))
  }
  const result = overLines(lines)
  const { governs, applied, draws } = getScheme(changchun202012, 'work-based-training')
  const first = lines[0]?.facts ?? {}
  const drawn = draws(first, 0, noSettings).map(toldDraw).join('; ')
  const extra = { governs: governs(first) ?? '', applied: applied(first) ?? '', draws: drawn }
  return { ...result, extra: { timesAfter: timesIn(result.used, 2020), ...extra } }
}

function lineOf(raw: CaseFacts, scheme: string, more: Facts = {}, stage: Stage = 'claim'): CaseLine {
  const { facts: own, settings } = trainingFacts(raw, scheme)
  const facts = { ...own, ...more, ...unknownOf(raw) }
  return {
    pack: changchun202012,
    scheme,
    facts,
    settings: settingsOf(settings, ['220100']),
    used: takenBefore(raw, scheme, facts),
    stage,
  }
}

/** Judges the line; the amount is that of all who passed. */
function claimed(raw: CaseFacts, line: CaseLine): CaseResult {
  const judgement = judgeLine(line)
  const people = headcount(raw)
  const shown = getScheme(line.pack, line.scheme)
  const rules = [...shown.body, ...shown.line].filter(rule => rule.at === undefined || rule.at.includes('claim'))
  const payee = judgement.notes.find(note => note.rule.startsWith('payee-'))?.rule.replace('payee-', '')
  const result = resultOf(judgement)
  const taken = judgement.verdict === 'fits' ? [...line.used, ...judgement.draws] : line.used
  const { scheme, facts, used } = line
  return {
    ...result,
    amountFen: result.amountFen === null ? null : result.amountFen * people,
    extra: {
      timesAfter: timesIn(taken, yearOf(String(facts.assessed ?? facts.classStart ?? '2020-01-01'))),
      figures: judgement.steps.map(step => step.figures).join('; '),
      papers: [...new Set(rules.flatMap(rule => rule.needs?.(facts) ?? []))].join(' '),
      draws: judgement.draws.map(toldDraw).join('; '),
      governs: shown.governs(facts) ?? '',
      applied: shown.applied(facts) ?? '',
      ...(payee === undefined ? {} : { payee }),
    },
    judged: [{ scheme, facts, used }],
  }
}

/** A draw as a case writes it: counter, key, taking, limit, kind, days. */
function toldDraw(draw: Draw): string {
  const days = draw.span === undefined ? [] : [`${draw.span.from}..${draw.span.to}`]
  const limit = draw.limit === null ? [] : [`of ${draw.limit}`]
  return [draw.on, draw.key, draw.take, ...limit, ...(draw.as === undefined ? [] : [draw.as]), ...days].join(' ')
}

function under(scheme: string): CaseRunner {
  return raw => claimed(raw, lineOf(raw, scheme, {}, raw.stage === 'payment' ? 'payment' : 'claim'))
}

function upgradingScheme(raw: CaseFacts): string {
  return text(raw.level) === refresherLevel ? 'senior-technician-refresher' : 'skills-upgrading'
}

const schemeOfItem: { readonly [item: string]: (raw: CaseFacts) => string } = {
  'cc12.preJob': () => 'induction',
  'cc12.transfer': () => 'redeployment',
  'cc12.skillUpgrade': upgradingScheme,
  'cc12.employmentSkills': () => 'employment-skills',
  'cc12.entrepreneurship': () => 'entrepreneurship',
  'cc12.labourPrep': () => 'labour-preparation',
  'cc12.povertySkills': () => 'practical-skills',
}

/** 四: online hours of a training, at its opening or at the claim; a lesson, bank or attempt by itself is asked elsewhere. */
const online: CaseRunner = raw => {
  const item = text(raw.subsidyItem)
  const [onlineHours, offline] = [thousandths(raw.onlineHours), thousandths(raw.offlineHours)]
  if (item === null && onlineHours === null && raw.plannedHours === undefined) return null
  const scheme = (schemeOfItem[item ?? 'cc12.preJob'] ?? (() => 'induction'))(raw)
  const planned = thousandths(raw.plannedHours) ?? (onlineHours ?? 0) + (offline ?? 0)
  const plannedOnline = onlineHours ?? (offline === null ? 0 : Math.max(0, planned - offline))
  const attendedOnline = thousandths(raw.attendedOnline) ?? plannedOnline
  const attendedOffline = thousandths(raw.attendedOffline) ?? planned - plannedOnline
  const facts: Facts = {
    plannedHours: planned,
    onlineHours: plannedOnline,
    attendedHours: attendedOffline + attendedOnline,
    attendedOnlineHours: attendedOnline,
    platformListed: raw.platformListed !== false,
  }
  if (text(raw.stage) !== 'class-opening') return claimed(raw, lineOf(raw, scheme, facts))
  const plan = { ...facts, attendedHours: null, attendedOnlineHours: null, certificate: null }
  const judgement = judgeLine(lineOf(raw, scheme, plan, 'opening'))
  if (judgement.verdict === 'fits') return answer(true, ['PLAN_OK'])
  const found = judgement.verdict === 'unfit' ? judgement.broken : judgement.owed
  return answer(
    judgement.verdict === 'unfit' ? false : null,
    found.map(finding => codeOf(finding.rule)),
  )
}

/** The trainings, by subsidy as the cases name it. */
export const runnersOfTrainings: CaseRunners = {
  'cc12.workForTraining': workForTraining,
  'cc12.preJob': under('induction'),
  'cc12.transfer': under('redeployment'),
  'cc12.skillUpgrade': raw => claimed(raw, lineOf(raw, upgradingScheme(raw))),
  'cc12.employmentSkills': under('employment-skills'),
  'cc12.entrepreneurship': under('entrepreneurship'),
  'cc12.labourPrep': under('labour-preparation'),
  'cc12.povertySkills': under('practical-skills'),
  'cc12.online': online,
  cross: crossResult,
}
