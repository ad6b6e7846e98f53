import type { Day } from '../../values/days.ts'
import { compareFractions, formatFigures, fraction } from '../../values/money.ts'
import { absent, assured, owesFact } from '../owing.ts'
import type { Draw, Facts, Left, Says, Scheme, Settings, Step } from '../kit.ts'
import { claimedAfterwards, classDaysInOrder } from './class-days.ts'
import { drillLeastHours, drillLeastPeople, drillMostFen, hourlyRateFen } from './parameters-of-others.ts'
import { countersOfDrill } from './counters-of-others.ts'
import { inForce } from './in-force.ts'
import {
  attendedEnough,
  catalogueRule,
  mustBe,
  onlineAttendanceStated,
  periodRules,
  staffRule,
} from './rules-of-others.ts'
import type { TrainingLine } from './facts-training.ts'
import { attendedOnlineSteps, hourlyStep, onlineSteps, thousandthsOf } from './training-hours.ts'
import { countedOn, drawsOfTrainings } from './training-draws.ts'
import { classSet, noMoreThanPlanned, onlineShare, platform } from './training-rules.ts'

type Line = TrainingLine

interface Group extends Facts {
  readonly fewestOfATrade: number
  readonly classStart: Day | null
}

const governs = (f: Line): Day | null => f.classStart ?? null
const clause = '三(一)4'
const leastThousandths = thousandthsOf(drillLeastHours)
const owesHours = owesFact('plannedHours')
const label: Says = { zh: '每学时标准 × 实际参训学时', en: 'rate per hour × hours attended' }

/** Attended eight hours, or all of a drill that is refused for being shorter; who owes the hours is refused by himself. */
function completed({ plannedHours, attendedHours }: Line): boolean {
  return absent(attendedHours) || attendedHours >= Math.min(leastThousandths, plannedHours ?? leastThousandths)
}

/** People per trade who completed eight hours, the smallest count (D-30). */
function fewest(lines: readonly Line[]): Group {
  const counts = new Map<Line['trade'], number>()
  for (const line of lines) counts.set(line.trade, (counts.get(line.trade) ?? 0) + (completed(line) ? 1 : 0))
  return { fewestOfATrade: Math.min(lines.length, ...counts.values()), classStart: lines[0]?.classStart ?? null }
}

function isSoft(group: Group, settings: Settings): boolean {
  return settings.choice('D-30', group.classStart ?? inForce.from) === 'soft'
}

/** Hours attended, those online at their part, and the most for one drill; the plan while nothing is attended yet. */
function amountOfDrill(f: Line, settings: Settings, left: Left): readonly Step[] {
  const thousandths = f.attendedHours ?? assured(f.plannedHours)
  const first = hourlyStep({ clause, label, rateFen: hourlyRateFen, thousandths })
  const onlinePart = absent(f.attendedHours) ? onlineSteps : attendedOnlineSteps
  const online = onlinePart(first.valueFen, f, settings)
  const steps = [first, ...online]
  const sum = (online.at(-1) ?? first).valueFen
  const counted = countedOn(f)
  const perYear = counted !== null && settings.choice('D-29', counted) === 'per-year'
  const mostFen = perYear ? left('drill-fen', counted.slice(0, 4), drillMostFen) : drillMostFen
  if (compareFractions(sum, fraction(mostFen)) > 0) {
    steps.push({
      clause,
      label: perYear
        ? { zh: '本年度剩余额度', en: 'what is left of the year’s ceiling' }
        : { zh: '每次最高补贴', en: 'most for one drill' },
      figures: formatFigures(mostFen),
      valueFen: fraction(mostFen),
      note: {
        clause,
        rule: 'capped-400',
        says: { zh: '岗位练兵补贴每次最高400元。', en: 'A job drill brings 400 yuan at most.' },
      },
    })
  }
  return steps
}

const atLeastThirty: Says = {
  zh: '每个工种参加岗位练兵的职工原则上不少于30人，以参训满8学时的计。',
  en: 'As a rule at least 30 workers of each trade take part in a job drill; who attended 8 hours or more counts.',
}

const drawsOfAClass = drawsOfTrainings({ trade: () => null })

/** One of three times a year (D-11), one training, one class at a time; the yuan of the year are kept for D-29. */
function drawsOfDrill(f: Line, dueFen: number): readonly Draw[] {
  const counted = countedOn(f)
  if (counted === null) return []
  return [...drawsOfAClass(f), { on: 'drill-fen', key: counted.slice(0, 4), take: dueFen, limit: null, fen: true }]
}

/** 三(一)4: drills of teams and workshops, at least eight hours and thirty people of a trade. */
export const jobDrill: Scheme<Line, Group> = {
  id: 'job-drill',
  title: { zh: '岗位练兵', en: 'Job drill' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    personGroup: 'employee',
    trade: 175,
    classApproved: true,
    classStart: '2020-09-14',
    classEnd: '2020-09-18',
    plannedHours: 24_000,
    attendedHours: 24_000,
    platformListed: true,
    applied: '2020-09-25',
  },
  asks: ['personGroup', 'trade', 'plannedHours', 'attendedHours', 'classApproved'],
  papers: ['training-application', 'insurance-proof', 'attendance', 'teaching-video', 'supervision-report'],
  governs,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: () => false,
  body: [
    mustBe<Line>('classApproved', {
      rule: 'class-not-approved-before-start',
      clause: '五(三)2(1)',
      says: {
        zh: '开班申请在开班前获准；未经批准开展的培训不能申领补贴。',
        en: 'The opening is approved before the class starts; training without approval cannot be claimed.',
      },
    }),
    {
      rule: 'hours-below-8',
      clause,
      says: { zh: '岗位练兵不少于8学时。', en: 'A job drill lasts 8 hours or more.' },
      reads: ['plannedHours'],
      holds: f => (absent(f.plannedHours) ? owesHours : f.plannedHours >= leastThousandths),
    },
  ],
  group: {
    of: fewest,
    rules: [
      {
        rule: 'participants-below-30',
        clause,
        says: atLeastThirty,
        reads: ['fewestOfATrade'],
        holds: (group, settings) => group.fewestOfATrade >= drillLeastPeople || isSoft(group, settings),
        override: 'CC-PB',
        doubts: ['D-30'],
      },
      {
        rule: 'participants-below-30-warning',
        clause,
        says: atLeastThirty,
        reads: ['fewestOfATrade'],
        holds: (group, settings) => group.fewestOfATrade >= drillLeastPeople || !isSoft(group, settings),
        otherwise: 'warn',
        doubts: ['D-30'],
      },
    ],
  },
  line: [
    staffRule<Line>(clause),
    catalogueRule<Line>(governs),
    classSet,
    onlineShare,
    platform('enterprise'),
    {
      ...attendedEnough,
      says: {
        zh: '岗位练兵出勤率不低于70%，按实际参训学时计。',
        en: 'At least 70 % of a job drill was attended; the hours attended are paid.',
      },
    },
    noMoreThanPlanned,
    onlineAttendanceStated,
    classDaysInOrder,
    claimedAfterwards,
    ...periodRules<Line>('classStart'),
  ],
  notes: [],
  amount: amountOfDrill,
  draws: drawsOfDrill,
  counters: countersOfDrill,
  fund: 'special-account',
  payee: 'unit-account',
  doubts: ['D-01', 'D-02', 'D-03', 'D-05', 'D-08', 'D-09', 'D-10', 'D-11', 'D-29', 'D-70', 'D-78'],
}
