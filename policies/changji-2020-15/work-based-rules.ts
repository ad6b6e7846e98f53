import { addYears, firstDay, lastDay, monthOf } from '../../values/days.ts'
import { absent, owesDecision, owesFact } from '../owing.ts'
import type { Rule, Settings } from '../kit.ts'
import type { Line } from './facts.ts'
import { firstMonth, lastMonth, policyFrom, yearsSinceSchool } from './parameters.ts'
import { governingDay } from './payment-rules.ts'
import { begun, inListedIndustries, isSmaller, withinWindow } from './rules.ts'

/*
 * 二(二) has three ways in: (1) small and medium firms with four groups, (2) such firms that have stopped and stand on
 * the list, (3) hard-hit industries of any size, individual businesses with staff among them. Each rule below speaks only
 * where its way is the one that is left, so that a refusal names what is really missing.
 */
const owesMonth = owesFact('month')
const owesSize = owesFact('size')
const owesIndustry = owesDecision('CJ-D', { fact: 'fiveIndustryConfirmed', doubt: 'D-52' })
const owesInsured = owesFact('insuredAsUnit')
const owesEmployees = owesFact('employees')
const owesCategory = owesFact('category')
const owesList = owesDecision('CJ-D', { fact: 'onStoppageList' })
const owesPlan = owesDecision('CJ-D', { fact: 'planApproved' })
const owesWage = owesFact('wageProof', 'enterprise', 'wage-proof')
const owesQuarter = owesFact('wageProofPreviousQuarter', 'enterprise', 'wage-proof-previous-quarter')
const owesKind = owesFact('personKind')
const owesHireDate = owesFact('hireDate')
const owesLeftSchool = owesFact('leftSchool')
const owesRelation = owesFact('labourRelationKept')

const ofBusiness = 'individual-business'

function inIndustry(f: Line): boolean {
  return f.fiveIndustryConfirmed === true || inListedIndustries(f.industryCode)
}

function awaitsIndustry(f: Line): boolean {
  return f.fiveIndustryDeclared === true && absent(f.fiveIndustryConfirmed)
}

function inFourGroups(f: Line): boolean {
  return (
    f.category === 'hard-to-employ' ||
    f.category === 'zero-employment-family' ||
    f.category === 'registered-unemployed' ||
    f.category === 'graduate-within-two-years'
  )
}

/** The way through the four groups or the stoppage list is the one that is left. */
function onlyAsSmallFirm(f: Line): boolean {
  return isSmaller(f.size) && !inIndustry(f)
}

/** Taken on within the month claimed, after its first day. */
export function beganWithinMonth(f: Line): f is Line & { readonly hireDate: string; readonly month: string } {
  if (absent(f.hireDate) || absent(f.month)) return false
  return monthOf(f.hireDate) === f.month && f.hireDate !== firstDay(f.month)
}

/** D-52: individual businesses of the hard-hit industries only, unless the prefecture reads it otherwise. */
function industryCounts(f: Line, settings: Settings): boolean {
  return absent(f.month) || settings.choice('D-52', firstDay(f.month)) !== 'any'
}

export const enterpriseRules: readonly Rule<Line>[] = [
  {
    rule: 'before-policy-start',
    clause: '文末',
    says: { zh: '可申报的月份自2020年6月起。', en: 'Months can be claimed from June 2020.' },
    reads: ['month'],
    holds: f => (absent(f.month) ? owesMonth : f.month >= firstMonth),
  },
  {
    rule: 'after-2020-12-31',
    clause: '文末',
    says: { zh: '可申报的月份到2020年12月止。', en: 'The last month that can be claimed is December 2020.' },
    reads: ['month'],
    holds: f => absent(f.month) || f.month <= lastMonth,
    doubts: ['D-15'],
  },
  begun,
  {
    rule: 'application-period-over',
    clause: '文末',
    says: { zh: '申请截止日为2020年12月31日。', en: 'Applications are taken until 31 December 2020.' },
    reads: ['applied'],
    holds: (f, settings) => absent(f.applied) || withinWindow(f.applied, settings),
    doubts: ['D-15'],
  },
  {
    rule: 'month-not-begun',
    clause: '四(三)',
    says: { zh: '按月申请：所申报的月份已经开始。', en: 'Claims are monthly: the month claimed has begun.' },
    reads: ['month', 'applied'],
    // What lies outside the notice's own days is refused by its end.
    holds: f => {
      if (absent(f.month) || absent(f.applied) || f.month > lastMonth || f.applied < policyFrom) return true
      return f.applied >= firstDay(f.month)
    },
  },
  {
    rule: 'not-sme',
    clause: '二(二)1; 二(二)2',
    says: {
      zh: '不属于受疫情影响较大行业的，须为中小微企业。',
      en: 'Outside the hard-hit industries the enterprise is medium, small or micro.',
    },
    reads: ['size', 'industryCode', 'fiveIndustryDeclared', 'fiveIndustryConfirmed'],
    holds: f => {
      if (isSmaller(f.size) || f.size === ofBusiness || inIndustry(f)) return true
      if (awaitsIndustry(f)) return owesIndustry
      return absent(f.size) ? owesSize : false
    },
  },
  {
    rule: 'industry-not-listed',
    clause: '二(二)3',
    says: {
      zh: '个体工商户属于外贸、住宿餐饮、文化旅游、交通运输、批发零售等受疫情影响较大的行业。',
      en: 'An individual business is of a hard-hit industry: foreign trade, lodging and catering, culture and tourism, transport, wholesale and retail, and the like.',
    },
    reads: ['size', 'industryCode', 'fiveIndustryDeclared', 'fiveIndustryConfirmed'],
    holds: (f, settings) => {
      if (f.size !== ofBusiness || inIndustry(f) || !industryCounts(f, settings)) return true
      return awaitsIndustry(f) ? owesIndustry : false
    },
    doubts: ['D-52'],
  },
  {
    rule: 'not-insured-as-unit',
    clause: '二(二)3',
    says: {
      zh: '个体工商户以单位形式参加社会保险。',
      en: 'An individual business takes part in social insurance as a unit.',
    },
    reads: ['size', 'insuredAsUnit'],
    holds: f => f.size !== ofBusiness || (f.insuredAsUnit ?? owesInsured),
  },
  {
    rule: 'no-employees',
    clause: '二(二)3',
    says: { zh: '个体工商户有雇工。', en: 'An individual business has staff.' },
    reads: ['size', 'employees'],
    holds: f => f.size !== ofBusiness || (absent(f.employees) ? owesEmployees : f.employees > 0),
  },
]

export const paperRules: readonly Rule<Line>[] = [
  {
    rule: 'plan-not-approved',
    clause: '四(一); 四(二)',
    says: {
      zh: '《以工代训培训计划申请表》已报当地人社部门审核备案。',
      en: 'The plan of work-based training has been reviewed and filed by the local bureau.',
    },
    reads: ['planApproved'],
    holds: f => f.planApproved ?? owesPlan,
    needs: () => ['plan-form'],
  },
  {
    rule: 'wage-proof-missing',
    clause: '四(三)',
    says: {
      zh: '提供当月发放工资的银行对账单，或职工签字并加盖财务印章的工资表。',
      en: 'The wages of the month are proved by the bank statement, or by a wage table signed by the staff and sealed by finance.',
    },
    reads: ['stopped', 'wageProof'],
    holds: f => f.stopped === true || (f.wageProof ?? owesWage),
    needs: () => ['wage-proof'],
  },
  {
    rule: 'missing-previous-quarter-wages',
    clause: '四(三)',
    says: {
      zh: '停产停工企业提供上一季度发放工资的银行对账单或工资表。',
      en: 'A stopped enterprise proves the wages of the quarter before.',
    },
    reads: ['stopped', 'wageProofPreviousQuarter'],
    holds: f => f.stopped !== true || (f.wageProofPreviousQuarter ?? owesQuarter),
    needs: () => ['wage-proof-previous-quarter'],
    doubts: ['D-56'],
  },
]

export const personRules: readonly Rule<Line>[] = [
  {
    rule: 'person-not-in-group',
    clause: '二(二)',
    says: {
      zh: '对象为企业在岗职工和在企业工作的劳务派遣人员。',
      en: 'The worker is on the staff of the enterprise, or dispatched and working there.',
    },
    reads: ['personKind'],
    holds: f => (absent(f.personKind) ? owesKind : f.personKind !== 'other'),
  },
  {
    rule: 'hire-category-not-covered',
    clause: '二(二)1',
    says: {
      zh: '中小微企业吸纳的人员属于就业困难人员、零就业家庭成员、离校2年内高校毕业生、登记失业人员之一。',
      en: 'The worker taken on by a medium, small or micro enterprise is hard to employ, of a family without work, a graduate within two years of leaving school, or registered as unemployed.',
    },
    reads: ['category', 'stopped'],
    holds: f => {
      if (!onlyAsSmallFirm(f) || f.stopped === true || inFourGroups(f)) return true
      return absent(f.category) ? owesCategory : false
    },
  },
  {
    rule: 'not-on-stoppage-list',
    clause: '二(二)2; 五(七)',
    says: {
      zh: '停产停工的中小微企业列入当地会同行业主管部门明确的名单。',
      en: 'A stopped medium, small or micro enterprise stands on the list drawn up locally with the departments of its industry.',
    },
    reads: ['stopped', 'onStoppageList', 'category'],
    holds: f => {
      if (!onlyAsSmallFirm(f) || f.stopped !== true || inFourGroups(f)) return true
      return f.onStoppageList ?? owesList
    },
  },
  {
    rule: 'left-school-over-2-years',
    clause: '二(二)1',
    says: {
      zh: '高校毕业生在吸纳就业时离校不超过2年（满2年当日计入）。',
      en: 'A graduate was taken on within two years of leaving school, the last day included.',
    },
    reads: ['category', 'leftSchool', 'hireDate'],
    holds: (f, settings) => {
      if (!onlyAsSmallFirm(f) || f.category !== 'graduate-within-two-years') return true
      if (f.stopped === true && f.onStoppageList === true) return true
      if (absent(f.leftSchool)) return owesLeftSchool
      if (absent(f.hireDate)) return true
      const last = addYears(f.leftSchool, yearsSinceSchool)
      return f.hireDate < last || (f.hireDate === last && settings.choice('D-01', governingDay(f)) !== 'excl')
    },
    doubts: ['D-01'],
  },
  {
    rule: 'hired-after-month',
    clause: '二(二)',
    says: { zh: '申报月份内已在本单位工作。', en: 'The worker works there in the month claimed.' },
    reads: ['hireDate', 'month'],
    // A month that cannot be claimed at all is not compared: the end of the notice refuses it.
    holds: f => {
      if (absent(f.month) || f.month < firstMonth) return true
      return absent(f.hireDate) ? owesHireDate : f.hireDate <= lastDay(f.month)
    },
  },
  {
    rule: 'labour-relation-ended',
    clause: '五(二)',
    says: {
      zh: '企业未与以工代训职工终止劳动关系；终止当月及以后不予补贴。',
      en: 'The enterprise keeps the worker on; the month in which the labour relation ended and later ones are not paid.',
    },
    reads: ['labourRelationKept', 'labourRelationEnded', 'month'],
    holds: (f, settings) => {
      if (absent(f.labourRelationEnded)) return f.labourRelationKept ?? owesRelation
      if (absent(f.month)) return true
      // D-55: where all is recovered, no month stands any more beside an end within the time of the subsidy.
      const ended = monthOf(f.labourRelationEnded)
      if (f.month >= ended) return false
      return ended > lastMonth || settings.choice('D-55', governingDay(f)) !== 'all'
    },
    doubts: ['D-55'],
  },
  {
    rule: 'part-of-month',
    clause: '三',
    says: {
      zh: '当月中途入职的，由县级人社部门核对是否按整月补贴。',
      en: 'Where a worker began within the month the county bureau checks whether the month is paid whole.',
    },
    reads: ['hireDate', 'month'],
    // Where the month is paid by days (D-13), nothing is left to check.
    holds: (f, settings) => !beganWithinMonth(f) || settings.choice('D-13', governingDay(f)) === 'calendar-days',
    otherwise: 'warn',
    doubts: ['D-13'],
  },
]
