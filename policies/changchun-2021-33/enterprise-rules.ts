import { absent, owesDecision, owesFact } from '../owing.ts'
import type { Owing, Rule, Says } from '../kit.ts'
import { forbiddenCosts, type Line } from './facts.ts'
import { governingDay, reaches } from './governing.ts'
import { leastEmployees, planPublicityWorkingDays, planUntil, planUntilMoved } from './parameters.ts'

/* 二, 四1–四3, 六3: what is asked of the enterprise and its plan; it decides for all its lines. */
const owesEmployees = owesFact('employees')
const owesDispatched = owesFact('dispatched')
const owesOutsourced = owesFact('outsourced')
const owesSubmitted = owesFact('planSubmitted')
const owesPanel = owesDecision('CC-PB', { fact: 'approvedByPanel' })
const owesPlan = owesDecision('CC-PB', { fact: 'planApproved' })
const owesPublished = owesDecision('CC-PB', { fact: 'planPublished', doubt: 'D-25' })
const owesPublishedDays = owesFact('planPublishedWorkingDays', 'CC-PB')

/** What an official has to tick (R33-02): the text names the condition and no measure for it. */
function ticked(rule: string, fact: keyof Line & string, says: Says): Rule<Line> {
  const owes: Owing = owesDecision('CC-PB', { fact })
  return {
    rule,
    clause: '二',
    says,
    reads: [fact],
    holds: f => (typeof f[fact] === 'boolean' ? f[fact] : owes),
  }
}

function lastPlanDay(reading: string | null): string {
  return reading === 'moved' ? planUntilMoved : planUntil
}

export const enterpriseRules: readonly Rule<Line>[] = [
  {
    rule: 'employees-below-5000',
    clause: '二',
    says: { zh: '企业职工总量在5000人以上（含本数）。', en: 'The enterprise has 5000 staff or more.' },
    reads: ['employees', 'dispatched', 'outsourced'],
    // D-43: own insured staff and dispatched workers, unless the bureau reads it otherwise.
    holds: (f, settings) => {
      if (absent(f.employees)) return owesEmployees
      const asked = { f, settings }
      if (reaches(f.employees, leastEmployees, asked)) return true
      const reading = settings.choice('D-43', governingDay(f))
      if (reading === 'own') return false
      if (absent(f.dispatched)) return owesDispatched
      if (reaches(f.employees + f.dispatched, leastEmployees, asked)) return true
      if (reading !== 'with-outsourced') return false
      if (absent(f.outsourced)) return owesOutsourced
      return reaches(f.employees + f.dispatched + f.outsourced, leastEmployees, asked)
    },
    needs: () => ['insurance-proof'],
    doubts: ['D-01', 'D-43'],
  },
  ticked('not-industrial', 'industrial', {
    zh: '以工业生产为主体的大型企业。',
    en: 'A large enterprise whose main business is industrial production.',
  }),
  ticked('training-system-incomplete', 'trainingSystem', {
    zh: '培训制度完善。',
    en: 'Its rules of training are complete.',
  }),
  ticked('finance-system-incomplete', 'financeSystem', {
    zh: '财务制度完善。',
    en: 'Its rules of finance are complete.',
  }),
  ticked('credit-not-good', 'goodCredit', { zh: '信誉良好。', en: 'Its credit is good.' }),
  ticked('contribution-not-confirmed', 'contribution', {
    zh: '为长春经济发展起到强力促进作用。',
    en: "It plays a strong part in Changchun's economy.",
  }),
  {
    rule: 'plan-after-deadline',
    clause: '四1',
    says: {
      zh: '培训方案于2021年12月12日前（含当日）上报市人社局。',
      en: 'The plan reaches the city bureau by 12 December 2021, that day included.',
    },
    reads: ['planSubmitted'],
    holds: (f, settings) => {
      if (absent(f.planSubmitted)) return owesSubmitted
      const reading = settings.choice('D-44', governingDay(f))
      return reading === 'exclusive' ? f.planSubmitted < planUntil : f.planSubmitted <= lastPlanDay(reading)
    },
    doubts: ['D-44'],
  },
  {
    rule: 'project-not-confirmed-by-panel',
    clause: '四2',
    says: { zh: '培训项目经专家组评审确认。', en: 'The project is confirmed by the panel of experts.' },
    reads: ['approvedByPanel'],
    holds: f => f.approvedByPanel ?? owesPanel,
    at: ['claim', 'payment'],
  },
  {
    rule: 'plan-not-approved',
    clause: '四2',
    says: { zh: '企业年度培训方案已确认。', en: "The enterprise's plan of the year is confirmed." },
    reads: ['planApproved'],
    holds: f => f.planApproved ?? owesPlan,
    at: ['claim', 'payment'],
  },
  {
    rule: 'plan-not-published',
    clause: '四3',
    says: {
      zh: '首次拨付前，企业名单和培训计划表已在人社局网站公示。',
      en: 'Before the first payment the enterprise and its plan table have appeared on the site of the bureau.',
    },
    reads: ['planPublished', 'planPublishedWorkingDays'],
    // D-25: the bulletin is enough; with a time of its own it must have stood for the five days of 12号.
    holds: (f, settings) => {
      if (absent(f.planPublished)) return owesPublished
      if (!f.planPublished || settings.choice('D-25/33', governingDay(f)) !== 'five') return f.planPublished
      if (absent(f.planPublishedWorkingDays)) return owesPublishedDays
      return f.planPublishedWorkingDays >= planPublicityWorkingDays
    },
    at: ['payment'],
    otherwise: 'hold',
    doubts: ['D-25'],
  },
  {
    rule: 'forbidden-cost-item',
    clause: '六3',
    says: {
      zh: '补贴资金用于职工培训支出，不得用于差旅费、交通费、食宿费、获奖人员奖金和工杂等其它费用。',
      en: 'The money is spent on training, never on travel, transport, board and lodging, prize money, labour, sundries and the like.',
    },
    reads: ['usageItems'],
    holds: f => absent(f.usageItems) || !f.usageItems.some(item => forbiddenCosts.includes(item)),
    at: ['claim', 'payment'],
  },
]
