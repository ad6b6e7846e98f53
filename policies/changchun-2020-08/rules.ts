import { addYears, daysBetween, lastDay } from '../../values/days.ts'
import { absent, owesDecision, owesFact } from '../owing.ts'
import { noSettings, type Rule, type Settings, type Truth } from '../kit.ts'
import type { Line } from './facts.ts'
import { coveredAsGraduate, coveredWithoutSchool, graduatedIn2020, onlyRegisteredPoor } from './kinds.ts'
import { governingDay, isBoundIncluded, isClaimable } from './month-claimed.ts'
import {
  fiveIndustries,
  firstMonth,
  hiredFrom,
  lastMonth,
  lastMonthFrom,
  lastWholeMonthFrom,
  windowFrom,
  windowTo,
  yearsSinceSchool,
} from './parameters.ts'

/*
 * Rules that more than one scheme asks. What is owed is made once here: a rule returns it and builds nothing.
 */
const owesMonth = owesFact('month')
const owesApplied = owesFact('applied')
const owesInsured = owesFact('insured')
const owesSize = owesDecision('CC-D', { fact: 'size' })
const owesIndustry = owesDecision('CC-D', { fact: 'fiveIndustryConfirmed', doubt: 'D-18' })
const owesWageStatement = owesFact('wageStatement', 'enterprise', 'wage-statement')
const owesHireDate = owesFact('hireDate')
const owesCategory = owesFact('category')
const owesCategoryDecision = owesDecision('CC-D', { fact: 'categoryDecision', doubt: 'D-24' })
const owesRateDecision = owesDecision('CC-D', { fact: 'graduateRateDecision', doubt: 'D-17' })
const owesLeftSchool = owesFact('leftSchool')
const owesWage = owesFact('wagePaidFen', 'enterprise', 'wage-statement')

const smallerSizes: readonly (string | null | undefined)[] = ['medium', 'small', 'micro']

/** True when the code (GB/T 4754, with or without its letter) lies in one of the five industries (六, D-18). */
export function inFiveIndustries(industryCode: string | null | undefined): boolean {
  if (absent(industryCode)) return false
  const digits = industryCode < 'A' ? industryCode : industryCode.slice(1)
  if (digits === '') return industryCode === 'G' || industryCode === 'H' || industryCode === 'F' || industryCode === 'R'
  return fiveIndustries.some(code => digits.startsWith(code))
}

/** 六: one of the five industries by its code or an official's tick, or as published by what the enterprise says (D-18). */
export function isOfFiveIndustries(f: Line, settings: Settings): Truth {
  const known = f.fiveIndustryConfirmed === true || inFiveIndustries(f.industryCode)
  if (absent(f.fiveIndustryDeclared) || f.fiveIndustryDeclared === known) return known
  if (settings.choice('D-18', governingDay(f)) === 'declared') return f.fiveIndustryDeclared
  return known || (absent(f.fiveIndustryConfirmed) ? owesIndustry : false)
}

export function insuredRule(clause: string): Rule<Line> {
  return {
    rule: 'enterprise-not-insured',
    clause,
    says: { zh: '申报单位须为参保企业。', en: 'The applicant must be an insured enterprise.' },
    reads: ['insured'],
    holds: f => f.insured ?? owesInsured,
    doubts: ['D-23'],
  }
}

export const smallOrFiveIndustries: Rule<Line> = {
  rule: 'not-sme',
  clause: '六',
  says: {
    zh: '企业须为中小微企业（国统字〔2017〕213号）；外贸、住宿餐饮、文化旅游、交通运输、批发零售五类行业放宽到大型企业。',
    en: 'The enterprise must be medium, small or micro (213号 of 2017); foreign trade, lodging and catering, culture and tourism, transport, and wholesale and retail are open to large enterprises too.',
  },
  reads: ['size', 'industryCode', 'fiveIndustryDeclared', 'fiveIndustryConfirmed'],
  holds: (f, settings) => {
    if (smallerSizes.includes(f.size)) return true
    const found = isOfFiveIndustries(f, settings)
    return found === false && absent(f.size) ? owesSize : found
  },
  doubts: ['D-18'],
}

export const monthRules: readonly Rule<Line>[] = [
  {
    rule: 'before-policy-start',
    clause: '六',
    says: {
      zh: '可申报的月份自2020年7月起，不追溯至此前。',
      en: 'Months can be claimed from July 2020; earlier months are not reached back to.',
    },
    reads: ['month'],
    holds: (f, settings) => (absent(f.month) ? owesMonth : isClaimable(f.month, settings)),
    doubts: ['D-14'],
  },
  {
    rule: 'after-2020-12-31',
    clause: '六',
    says: { zh: '可申报的月份到2020年12月止。', en: 'The last month that can be claimed is December 2020.' },
    reads: ['month'],
    holds: f => absent(f.month) || f.month <= lastMonth,
    doubts: ['D-15'],
  },
  {
    rule: 'application-period-not-begun',
    clause: '六',
    says: { zh: '申请自2020年7月8日起受理。', en: 'Applications are taken from 8 July 2020.' },
    reads: ['applied'],
    holds: f => (absent(f.applied) ? owesApplied : f.applied >= windowFrom),
  },
  {
    rule: 'application-period-over',
    clause: '六',
    says: { zh: '申请截止日为2020年12月31日。', en: 'Applications are taken until 31 December 2020.' },
    reads: ['applied'],
    holds: (f, settings) => {
      if (absent(f.applied) || f.applied <= windowTo) return true
      const graceDays = settings.integer('window-grace-days', windowTo) ?? 0
      return daysBetween({ from: windowTo, to: f.applied }) <= graceDays
    },
    doubts: ['D-15'],
  },
]

/** A month is claimed when it is over (按月, whole-month papers); December from the day that the parameters give (K-03). */
export const monthOver: Rule<Line> = {
  rule: 'month-not-over',
  clause: '四',
  says: {
    zh: '按月申报：当月结束后提交，12月可在12月内提交。',
    en: 'Claims are monthly: a month is submitted after it has ended, December within December.',
  },
  reads: ['month', 'applied'],
  holds: f => {
    if (absent(f.month) || absent(f.applied) || f.applied > lastDay(f.month)) return true
    return f.month === lastMonth && f.applied >= lastMonthFrom
  },
  otherwise: 'hold',
  doubts: ['D-15'],
}

export const wholeMonthOver: Rule<Line> = {
  rule: 'whole-month-figures-not-ready',
  clause: '四',
  says: {
    zh: '三项指标以完整的自然月为依据：当月结束后提交，12月可在12月31日提交。',
    en: 'The three indicators rest on whole calendar months: a month is submitted after it has ended, December on the 31st.',
  },
  reads: ['month', 'applied'],
  holds: f => {
    if (absent(f.month) || absent(f.applied) || f.applied > lastDay(f.month)) return true
    return f.month === lastMonth && f.applied >= lastWholeMonthFrom
  },
  otherwise: 'hold',
  doubts: ['D-15'],
}

export const wageStatementRule: Rule<Line> = {
  rule: 'wage-statement-missing',
  clause: '四.3',
  says: { zh: '提供当月发放工资银行对账单。', en: 'The bank statement of the wages paid for the month is provided.' },
  reads: ['wageStatement'],
  holds: f => f.wageStatement ?? owesWageStatement,
  needs: () => ['wage-statement'],
}

export const hiredFrom2020: Rule<Line> = {
  rule: 'hired-before-2020-01-01',
  clause: '二(一)',
  says: {
    zh: '2020年1月1日以后（含当日）吸纳就业。',
    en: 'The worker was taken on from 1 January 2020, that day included.',
  },
  reads: ['hireDate'],
  holds: (f, settings) => {
    if (absent(f.hireDate)) return owesHireDate
    return f.hireDate > hiredFrom || (f.hireDate === hiredFrom && isBoundIncluded(f, settings))
  },
  doubts: ['D-01'],
}

export function hiredByMonth(clause: string): Rule<Line> {
  return {
    rule: 'hired-after-month',
    clause,
    says: { zh: '申报月份内已在本单位就业。', en: 'The worker is employed there in the month claimed.' },
    reads: ['hireDate', 'month'],
    // A month that cannot be claimed at all is not compared: 六 refuses it.
    holds: f => {
      if (absent(f.month) || f.month < firstMonth) return true
      return absent(f.hireDate) ? owesHireDate : f.hireDate <= lastDay(f.month)
    },
  }
}

/** The kind alone. What stands only on the form is a matter of decision, unless it is counted only (D-24). */
function coveredKind(f: Line, settings: Settings): Truth {
  if (coveredWithoutSchool(f) || coveredAsGraduate(f)) return true
  if (onlyRegisteredPoor(f)) return settings.choice('D-24', governingDay(f)) !== 'count-only'
  return absent(f.category) ? owesCategory : false
}

/** Where an official chooses between 二(一) and 三 for who fits both (D-17): whether he has chosen 三. */
export function chosenAsGraduate(f: Line, settings: Settings): Truth | null {
  if (settings.choice('D-17', governingDay(f)) !== 'officer') return null
  return f.graduateRateDecision ?? owesRateDecision
}

const ofFourKinds: Rule<Line> = {
  rule: 'hire-category-not-covered',
  clause: '二(一)',
  says: {
    zh: '人员属于就业困难人员、零就业家庭成员、离校两年内高校毕业生、登记失业人员之一。',
    en: 'The worker is hard to employ, of a family without work, a graduate within two years of leaving school, or registered as unemployed.',
  },
  reads: ['category', 'secondCategory', 'graduateRateDecision'],
  holds: (f, settings) => {
    const covered = coveredKind(f, settings)
    if (covered !== true || settings === noSettings || graduatedIn2020(f) !== true) return covered
    const chosen = chosenAsGraduate(f, settings)
    return typeof chosen === 'boolean' ? !chosen : (chosen ?? true)
  },
  doubts: ['D-17', 'D-24'],
}

const formOnly: Rule<Line> = {
  rule: 'form-only-category',
  clause: '附件1',
  says: {
    zh: '建档立卡贫困劳动力只出现在申请表备注中，由人社部门逐人核定。',
    en: 'Workers registered as poor stand only in the remarks of the form; the bureau decides person by person.',
  },
  reads: ['category', 'categoryDecision'],
  holds: (f, settings) => {
    if (!onlyRegisteredPoor(f)) return true
    // Under the two other readings nothing is left to decide: who is counted only is no kind of 二(一).
    const reading = settings.choice('D-24', governingDay(f)) ?? 'case-by-case'
    return reading === 'case-by-case' ? (f.categoryDecision ?? owesCategoryDecision) : true
  },
  doubts: ['D-24'],
}

const leftSchoolLately: Rule<Line> = {
  rule: 'left-school-over-2-years',
  clause: '二(一)',
  says: {
    zh: '高校毕业生在吸纳就业时离校不超过两年（满两年当日计入）。',
    en: 'A graduate was taken on within two years of leaving school, the last day included.',
  },
  reads: ['leftSchool', 'hireDate'],
  holds: (f, settings) => {
    if (coveredWithoutSchool(f) || !coveredAsGraduate(f)) return true
    if (absent(f.leftSchool)) return owesLeftSchool
    if (absent(f.hireDate)) return true
    const last = addYears(f.leftSchool, yearsSinceSchool)
    return f.hireDate < last || (f.hireDate === last && isBoundIncluded(f, settings))
  },
  doubts: ['D-01'],
}

export const categoryRules: readonly Rule<Line>[] = [ofFourKinds, formOnly, leftSchoolLately]

/** Taken on, and of a kind, as 二(一) asks: what a graduate of 三 may fit as well (D-17). */
export function fitsNewHire(f: Line, settings: Settings): boolean {
  if (hiredFrom2020.holds(f, settings) !== true || coveredKind(f, settings) !== true) return false
  return [formOnly, leftSchoolLately].every(rule => rule.holds(f, settings) === true)
}

export function wageRule(): Rule<Line> {
  return {
    rule: 'wage-not-paid',
    clause: '四.3',
    says: {
      zh: '对账单显示当月已向本人发放工资。',
      en: 'The bank statement shows that the worker was paid for the month.',
    },
    reads: ['wagePaidFen'],
    holds: f => (absent(f.wagePaidFen) ? owesWage : f.wagePaidFen > 0),
    needs: () => ['wage-statement'],
  }
}
