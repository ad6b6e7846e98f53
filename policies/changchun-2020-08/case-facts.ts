import { type CaseFacts, fenOf, fenOrNull, number, ownFacts, text, texts, thousandths, yes } from '../case-kit.ts'
import type { FactValue, Facts, SettingEntry, Used } from '../kit.ts'
import { facts as declared0803 } from './facts.ts'

/*
 * From the fact names of worked cases (case-vocabulary) to the facts of 08-03. What a case leaves out is as its scheme
 * needs it: that is the `given` block below.
 */

export const employer = 'employer-of-the-case'

/** 08-03: what a case of that notice takes for granted. */
const given0803: Facts = {
  employer,
  insured: true,
  size: 'small',
  industryCode: 'C13',
  wageStatement: true,
  wageStatementLastYear: true,
  wholeMonths: true,
  stopped: true,
  wagePaidFen: 300_000,
}

const sizes: { readonly [name: string]: string } = {
  large: 'large',
  medium: 'medium',
  small: 'small',
  micro: 'micro',
  大型: 'large',
  中型: 'medium',
  小型: 'small',
  微型: 'micro',
  大: 'large',
  中: 'medium',
  小: 'small',
  微: 'micro',
}

const categoryCodes: { readonly [name: string]: string } = {
  就业困难人员: 'hard-to-employ',
  零就业家庭成员: 'zero-employment-family',
  登记失业人员: 'registered-unemployed',
  离校两年内高校毕业生: 'graduate-within-two-years',
  离校2年内高校毕业生: 'graduate-within-two-years',
  '2020年应届高校毕业生': 'graduate-2020',
  建档立卡贫困劳动力: 'registered-poor',
  贫困劳动力: 'registered-poor',
  企业职工: 'employee',
}

/** Industries by the names that cases use; foreign trade has no code and is a matter of the official's tick (D-18). */
const industryFacts: readonly (readonly [RegExp, Facts])[] = [
  [/外贸|进出口/, { industryCode: null, fiveIndustryDeclared: true, fiveIndustryConfirmed: true }],
  [/住宿/, { industryCode: 'H61' }],
  [/餐饮/, { industryCode: 'H62' }],
  [/旅游/, { industryCode: 'L7291' }],
  [/文化/, { industryCode: 'R88' }],
  [/交通|运输/, { industryCode: 'G54' }],
  [/批发/, { industryCode: 'F51' }],
  [/零售/, { industryCode: 'F52' }],
  [/制造/, { industryCode: 'C13' }],
  [/居民服务/, { industryCode: 'O80' }],
  [/建筑/, { industryCode: 'E47' }],
  [/教育/, { industryCode: 'P83' }],
  [/金融/, { industryCode: 'J66' }],
  [/信息|软件/, { industryCode: 'I65' }],
  [/房地产/, { industryCode: 'K70' }],
  [/农/, { industryCode: 'A01' }],
]

function numberOf(value: unknown, name: string): number | null {
  return typeof value === 'object' && value !== null && name in value
    ? number((value as { readonly [name: string]: unknown })[name])
    : null
}

function industryOf(value: unknown): Facts {
  const name = text(value)
  if (name === null) return {}
  return industryFacts.find(([pattern]) => pattern.test(name))?.[1] ?? { industryCode: null }
}

function categoryOf(value: unknown): string | null {
  const name = text(value)
  return name === null ? null : (categoryCodes[name] ?? name)
}

/** Facts of the enterprise and the person under 08-03, without the month. */
export function factsOf0803(raw: CaseFacts): Facts {
  const facts: { [name: string]: FactValue | undefined } = { ...given0803 }
  const put = (name: string, key: string, value: FactValue | undefined): void => {
    if (key in raw) facts[name] = value
  }
  put('insured', 'enterpriseInsured', yes(raw.enterpriseInsured))
  put('size', 'enterpriseSize', sizes[text(raw.enterpriseSize) ?? ''] ?? null)
  Object.assign(facts, industryOf(raw.industry))
  put('hireDate', 'hireDate', text(raw.hireDate))
  put('category', 'hireCategory', categoryOf(raw.hireCategory))
  put('secondCategory', 'alsoQualifiesAs', categoryOf(raw.alsoQualifiesAs))
  put('leftSchool', 'leftSchool', text(raw.leftSchool))
  // A second kind without a day of leaving school is stated as fitting: the day is taken from the year of graduation.
  if (facts.secondCategory === 'graduate-within-two-years' && facts.leftSchool === undefined) {
    facts.leftSchool = `${number(raw.graduationYear) ?? 2020}-07-01`
  }
  put('graduationYear', 'graduationYear', number(raw.graduationYear))
  put('applied', 'applicationDate', text(raw.applicationDate))
  put('trainingDays', 'trainingDaysInMonth', number(raw.trainingDaysInMonth))
  if (raw.wagePaid === false) facts.wagePaidFen = 0
  put('livingExpenseFen', 'livingExpense', fenOrNull(raw.livingExpense))
  put('wageStatementLastYear', 'wageStatement2019SameMonth', yes(raw.wageStatement2019SameMonth))
  return { ...facts, ...ownFacts(raw, declared0803) }
}

/** The three series: averages of 2019 come as sums over the months of operation, so that nothing is rounded (D-19). */
export function indicatorFacts(raw: CaseFacts): Facts {
  const months = number(raw.operatingMonths2019) ?? ('avg2019' in raw && raw.avg2019 === null ? 0 : 12)
  const sum = (average: number | null, unit: number): number | null =>
    average === null ? null : Math.round(average * unit * months)
  const revenueSum = number(raw.revenue2019MonthlySum)
  return {
    operatingMonths2019: months,
    electricityFen: fenOrNull(numberOf(raw.current, 'electricityFee')),
    energyUsed: thousandths(numberOf(raw.current, 'energy')),
    revenueFen: fenOrNull(numberOf(raw.current, 'revenue')),
    electricity2019Fen: sum(numberOf(raw.avg2019, 'electricityFee'), 100),
    energyUsed2019: sum(numberOf(raw.avg2019, 'energy'), 1000),
    revenue2019Fen: revenueSum === null ? sum(numberOf(raw.avg2019, 'revenue'), 100) : fenOf(revenueSum),
  }
}

/** What the person has taken before, as the case tells it. */
export function usedOf(raw: CaseFacts, year: number): Used[] {
  const used: Used[] = []
  const months = number(raw.priorWftMonths) ?? 0
  const times = number(raw.priorPaidThisYear) ?? 0
  const series = 'work-based-series'
  if (months > 0) {
    used.push({ on: 'work-based-months', key: 'all', take: months })
    used.push({ on: 'training-times', key: String(year), take: 1, once: series })
  }
  if (times > 0) used.push({ on: 'training-times', key: String(year), take: times })
  if (raw.priorPreJobPaid === true) {
    used.push({ on: 'induction-or-work-based', key: employer, take: 1, as: 'induction' })
  }
  return used
}

/** Settings that the case brings: a table of minimum wages, a lower local rate. */
export function settingsFrom(raw: CaseFacts): SettingEntry[] {
  const entries: SettingEntry[] = []
  if (Array.isArray(raw.minWage)) {
    for (const entry of raw.minWage as { from?: unknown; yuan?: unknown }[]) {
      const [from, yuan] = [text(entry.from), number(entry.yuan)]
      if (from !== null && yuan !== null) {
        entries.push({ name: 'minimum-wage', territory: '220100', from, value: fenOf(yuan) })
      }
    }
  }
  const rate = number(raw.localRate)
  if (rate !== null)
    entries.push({ name: 'distressed-rate', territory: '220100', from: '2020-01-01', value: fenOf(rate) })
  return entries
}

/** The months of a case, and its day of applying; unstated, it is the last day of the window. */
export function monthsOf(raw: CaseFacts): { months: string[]; applied: string } {
  return { months: [...texts(raw.months), ...texts(raw.month)], applied: text(raw.applicationDate) ?? '2020-12-31' }
}
