import { daysBetween, yearOf } from '../../values/days.ts'
import { type Fen, formatFigures, fraction } from '../../values/money.ts'
import { absent, asScheme, assured, owesFact } from '../owing.ts'
import type { Counter, Draw, Facts, Left, Rule, Says, Scheme, Settings, Step } from '../kit.ts'
import { inForce } from './in-force.ts'
import {
  livingDayFen,
  livingDayOfSchoolLeaversFen,
  livingMostOfHardFen,
  livingMostOfPoorFen,
  livingMostOfSchoolLeaversFen,
  livingTimesAYear,
} from './parameters-of-others.ts'
import { periodRules } from './rules-of-others.ts'

interface Line extends Facts {
  readonly livingGroups?: readonly string[] | null
  readonly livingDays?: number | null
  readonly livingFrom?: string | null
  readonly livingTo?: string | null
  readonly ruralHukou?: boolean | null
  readonly urbanDibao?: boolean | null
  readonly drawsUnemploymentBenefit?: boolean | null
}

/** One of the three groups of 三(二)4: by the day, with a yearly ceiling. */
interface Group {
  readonly id: string
  readonly title: Says
  readonly groups: readonly string[]
  readonly dayFen: Fen
  readonly mostFen: Fen
  readonly counter: string
  /** What this group alone has brought: its ceiling where groups are added (D-35). */
  readonly own: string
  readonly capped: { readonly rule: string; readonly says: Says }
  /** Times a year, where the notice counts them. */
  readonly timesAYear: number | null
  readonly belongs: Says
  readonly rules: readonly Rule<Line>[]
  readonly example: Facts
  readonly asks: readonly string[]
}

const clause = '三(二)4'
const owesGroups = owesFact('livingGroups', 'enterprise', 'group-proof')
const owesDays = owesFact('livingDays', 'enterprise', 'attendance')
const owesFrom = owesFact('livingFrom')
const owesBenefit = owesFact('drawsUnemploymentBenefit', 'CC-D')
const owesHukou = owesFact('ruralHukou', 'enterprise', 'group-proof')
const owesDibao = owesFact('urbanDibao', 'enterprise', 'group-proof')

const dayRules: readonly Rule<Line>[] = [
  {
    rule: 'living-days-missing',
    clause,
    says: { zh: '写明培训期间实际到课的天数。', en: 'The days present during the training are stated.' },
    reads: ['livingDays'],
    holds: f => (absent(f.livingDays) ? owesDays : f.livingDays > 0),
    needs: () => ['attendance'],
    doubts: ['D-35'],
  },
  {
    rule: 'living-days-too-many',
    clause,
    says: {
      zh: '到课天数不超过培训起止之间的日历天数。',
      en: 'The days present are no more than the calendar days of the training.',
    },
    reads: ['livingDays', 'livingFrom', 'livingTo'],
    holds: f => {
      if (absent(f.livingFrom)) return owesFrom
      if (absent(f.livingTo) || absent(f.livingDays)) return true
      return f.livingDays <= daysBetween({ from: f.livingFrom, to: f.livingTo }) + 1
    },
    doubts: ['D-35'],
  },
  {
    rule: 'living-days-over-year-end',
    clause,
    says: {
      zh: '上限按自然年度计，跨年的培训按年度分别申领。',
      en: 'The ceilings are those of calendar years: training over the new year is claimed for each year by itself.',
    },
    reads: ['livingFrom', 'livingTo'],
    holds: f => absent(f.livingFrom) || absent(f.livingTo) || yearOf(f.livingFrom) === yearOf(f.livingTo),
    doubts: ['D-35'],
  },
  ...periodRules<Line>('livingTo'),
]

/** True where each group is paid by itself, beside the others (D-35); both ways of counting go on beside each other. */
function addsGroups(f: Line, settings: Settings): boolean {
  return settings.choice('D-35', f.livingTo ?? inForce.from) === 'added'
}

function amountOf(group: Group, f: Line, given: { readonly settings: Settings; readonly left: Left }): readonly Step[] {
  const days = assured(f.livingDays)
  const wholeFen = days * group.dayFen
  const counter = addsGroups(f, given.settings) ? group.own : group.counter
  const leftFen = given.left(counter, String(yearOf(f.livingTo ?? '')), group.mostFen)
  const first: Step = {
    clause,
    label: { zh: '每日标准 × 到课天数', en: 'rate per day × days present' },
    figures: `${formatFigures(group.dayFen)} × ${days}`,
    valueFen: fraction(wholeFen),
  }
  if (wholeFen <= leftFen) return [first]
  return [
    first,
    {
      clause,
      label: { zh: '本年度上限内剩余', en: 'what is left of the year’s ceiling' },
      figures: `${formatFigures(group.mostFen)} − ${formatFigures(group.mostFen - leftFen)}`,
      valueFen: fraction(leftFen),
      note: { clause, ...group.capped },
    },
  ]
}

const fen = { zh: '分', en: 'fen' }
const yearOfLiving = (of: string, other: string): Says => ({
  zh: `本年度生活费（${of}上限）`,
  en: `living allowance of the year (ceiling of ${other})`,
})

const poorCap = {
  rule: 'cap-500',
  says: { zh: '贫困劳动力生活费每年不超过500元。', en: 'Poor workers receive no more than 500 yuan a year.' },
}
const hardCap = {
  rule: 'cap-900',
  says: {
    zh: '就业困难人员和零就业家庭成员生活费每年不超过900元。',
    en: 'People hard to employ and of families without work receive no more than 900 yuan a year.',
  },
}
const schoolCap = {
  rule: 'cap-1800',
  says: {
    zh: '“两后生”中的农村户籍、城市低保家庭学员生活费每年不超过1800元。',
    en: 'Rural school leavers and those of families on urban relief receive no more than 1800 yuan a year.',
  },
}
const onceAYear = {
  rule: 'living-once-per-year',
  clause,
  says: {
    zh: '就业困难人员和零就业家庭成员每人每年只享受一次生活费补贴。',
    en: 'People hard to employ and of families without work receive the living allowance once a year.',
  },
}

/** Every allowance is counted under all three ceilings: no group's ceiling is added to another's (D-35). */
const counters: { readonly [on: string]: Counter } = {
  'living-poor-fen': { label: yearOfLiving('贫困劳动力', 'poor workers'), unit: fen, full: { clause, ...poorCap } },
  'living-hard-fen': {
    label: yearOfLiving('就业困难人员、零就业家庭成员', 'people hard to employ'),
    unit: fen,
    full: { clause, ...hardCap },
  },
  'living-school-leaver-fen': {
    label: yearOfLiving('两后生', 'school leavers'),
    unit: fen,
    full: { clause, ...schoolCap },
  },
  'living-times': {
    label: { zh: '本年度生活费补贴次数', en: 'living allowances of the year' },
    unit: { zh: '次', en: 'times' },
    full: onceAYear,
  },
}

/** What the group alone has brought, for the reading that adds groups (D-35). */
function ownCounters({ own, title, capped, timesAYear }: Group): { readonly [on: string]: Counter } {
  const { zh, en } = title
  const sum = { label: { zh: `本年度${zh}`, en: `${en} of the year` }, unit: fen, full: { clause, ...capped } }
  if (timesAYear === null) return { [own]: sum }
  const times = {
    label: { zh: `本年度${zh}次数`, en: `times of the year: ${en}` },
    unit: { zh: '次', en: 'times' },
    full: onceAYear,
  }
  return { [own]: sum, 'living-own-times': times }
}

function drawsOf(group: Group, f: Line, given: { readonly dueFen: Fen; readonly settings: Settings }): readonly Draw[] {
  if (absent(f.livingTo)) return []
  const key = String(yearOf(f.livingTo))
  const binds = addsGroups(f, given.settings)
    ? { sum: group.own, times: 'living-own-times' }
    : { sum: group.counter, times: 'living-times' }
  const sums = ['living-poor-fen', 'living-hard-fen', 'living-school-leaver-fen', group.own]
  const times = group.timesAYear === null ? ['living-times'] : ['living-times', 'living-own-times']
  return [
    ...sums.map((on): Draw => {
      return { on, key, take: given.dueFen, limit: on === binds.sum ? group.mostFen : null, fen: true }
    }),
    ...times.map((on): Draw => ({ on, key, take: 1, limit: on === binds.times ? group.timesAYear : null })),
  ]
}

/** Only the counters that the group's draws can fill have a name for being full. */
function countersOf(group: Group): { readonly [on: string]: Counter } {
  const shared = Object.fromEntries(
    Object.entries(counters).map(([on, counter]) => {
      const limited = on === group.counter || (on === 'living-times' && group.timesAYear !== null)
      return [on, limited ? counter : { label: counter.label, unit: counter.unit }]
    }),
  )
  return { ...shared, ...ownCounters(group) }
}

function schemeOf(group: Group): Scheme<Line> {
  return {
    id: group.id,
    title: group.title,
    clause,
    unit: 'person-class',
    audience: 'institution',
    example: {
      livingFrom: '2020-03-02',
      livingTo: '2020-12-18',
      applied: '2020-12-21',
      livingDays: 10,
      ...group.example,
    },
    asks: group.asks,
    papers: ['group-proof', 'attendance'],
    governs: f => f.livingTo ?? null,
    applied: f => (typeof f.applied === 'string' ? f.applied : null),
    subject: f => f.livingGroups?.some(name => group.groups.includes(name)) ?? false,
    body: [],
    line: [
      {
        rule: 'person-not-in-group',
        clause,
        says: group.belongs,
        reads: ['livingGroups'],
        holds: f => (absent(f.livingGroups) ? owesGroups : f.livingGroups.some(name => group.groups.includes(name))),
        needs: () => ['group-proof'],
      },
      ...group.rules,
      ...dayRules,
    ],
    notes: [],
    amount: (f, settings, left) => amountOf(group, f, { settings, left }),
    draws: (f, dueFen, settings) => drawsOf(group, f, { dueFen, settings }),
    counters: countersOf(group),
    bestOf: 'living-allowance',
    fund: 'employment-fund',
    payee: 'learner',
    doubts: ['D-35', 'D-70'],
  }
}

const groups: readonly Group[] = [
  {
    id: 'living-poor-worker',
    title: { zh: '贫困劳动力生活费补贴', en: 'Living allowance of poor workers' },
    groups: ['poor-worker'],
    dayFen: livingDayFen,
    mostFen: livingMostOfPoorFen,
    counter: 'living-poor-fen',
    own: 'living-own-poor-fen',
    capped: poorCap,
    timesAYear: null,
    belongs: { zh: '人员为贫困劳动力。', en: 'The person is a poor worker.' },
    rules: [],
    example: { livingGroups: ['poor-worker'] },
    asks: ['livingGroups', 'livingDays'],
  },
  {
    id: 'living-hard-to-employ',
    title: {
      zh: '就业困难人员、零就业家庭成员生活费补贴',
      en: 'Living allowance of people hard to employ and of families without work',
    },
    groups: ['hard-to-employ', 'zero-employment-family'],
    dayFen: livingDayFen,
    mostFen: livingMostOfHardFen,
    counter: 'living-hard-fen',
    own: 'living-own-hard-fen',
    capped: hardCap,
    timesAYear: livingTimesAYear,
    belongs: {
      zh: '人员为就业困难人员或零就业家庭成员。',
      en: 'The person is hard to employ or of a family without work in it.',
    },
    rules: [
      {
        rule: 'draws-unemployment-benefit',
        clause,
        says: {
          zh: '领取失业保险金期间不发生活费。',
          en: 'The person draws no unemployment benefit at the same time.',
        },
        reads: ['drawsUnemploymentBenefit'],
        holds: f => (absent(f.drawsUnemploymentBenefit) ? owesBenefit : !f.drawsUnemploymentBenefit),
      },
    ],
    example: { livingGroups: ['hard-to-employ'], drawsUnemploymentBenefit: false },
    asks: ['livingGroups', 'livingDays', 'drawsUnemploymentBenefit'],
  },
  {
    id: 'living-school-leaver',
    title: { zh: '“两后生”学员生活费补贴', en: 'Living allowance of school leavers' },
    groups: ['school-leaver'],
    dayFen: livingDayOfSchoolLeaversFen,
    mostFen: livingMostOfSchoolLeaversFen,
    counter: 'living-school-leaver-fen',
    own: 'living-own-school-leaver-fen',
    capped: schoolCap,
    timesAYear: null,
    belongs: {
      zh: '人员为“两后生”，即未继续升学的初高中毕业生。',
      en: 'The person left junior or senior middle school and studies no further.',
    },
    rules: [
      {
        rule: 'not-rural-nor-dibao',
        clause,
        says: {
          zh: '“两后生”须为农村户籍，或来自城市低保家庭。',
          en: 'A school leaver is registered in the country or comes of a family on urban relief.',
        },
        reads: ['ruralHukou', 'urbanDibao'],
        holds: f => {
          if (f.ruralHukou === true || f.urbanDibao === true) return true
          if (absent(f.ruralHukou)) return owesHukou
          return absent(f.urbanDibao) ? owesDibao : false
        },
        needs: () => ['group-proof'],
      },
    ],
    example: { livingGroups: ['school-leaver'], ruralHukou: true, urbanDibao: false },
    asks: ['livingGroups', 'livingDays', 'ruralHukou', 'urbanDibao'],
  },
]

/** 三(二)4: three groups, each with its rate, ceiling and conditions; the best one is paid (D-35). */
export const livingAllowances: readonly Scheme[] = groups.map(group => asScheme(schemeOf(group)))

export const bestOfLiving = {
  'living-allowance': {
    rule: 'best-group-only',
    clause,
    says: {
      zh: '同时属于几个群体的，按补贴最高的一个群体计，不叠加。',
      en: 'Who belongs to several groups is paid by the one that brings most; groups are not added.',
    },
    beside: addsGroups,
  },
}
