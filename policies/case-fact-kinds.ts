import { isDay, isMonth } from '../values/days.ts'
import { type Reason, refuseAll } from '../values/refusal.ts'
import type { CaseFacts } from './case-kit.ts'
import { vocabulary, wordsOfCases } from './case-vocabulary.ts'
import type { CaseNotice } from './cases.ts'
import { nearestNames } from './facts.ts'

/*
 * What the fact names of worked cases may hold, so that a slip in a case is said and not passed over as "not stated".
 * Null is always allowed (not known); a name that stands nowhere here is read as its pack reads it.
 */

const split = (names: string): readonly string[] => names.trim().split(/\s+/)

const yesNo = split(`
  classApproved institutionDesignated certificateObtained priorSameTradeLevelWithin12m residesInChangchun
  worksOrSeeksJobInChangchun shortage trainingCompletionCertificate filedWithHrDept sameProjectAlreadyPaidThisYear
  enterpriseInsured drawsUnemploymentBenefit ruralHukou urbanDibao firstAppraisal platformListed objectionResolved
  priorPreJobPaid wagePaid wageStatement2019SameMonth layoffOk recoverable insuredAsUnit onStoppageList
  previousQuarterWageProof industrial approvedByPanel insuredInChangchun planOrNotice signIn evaluation
  contractSaysUserTrains filedBeforeStart sameProjectPaid sameTraining workForTrainingPaid sameIdInTwoClassesSameDates
  onlineApproved paperFiled annex4 insuranceProof videoUploaded checkinComplete priorEntrepreneurshipPaid
  otherConditionsMet stopped labourRelationKept frontline registeredInLiaoning relatedToMainBusiness`)

const days = split(`
  contractSigned contractEnds classStart priorCompletion completion competitionStart competitionEnd evidenceSubmitted
  published submitted start approved applied assessment publicityEnded paidToInstitution leftSchool labourRelationEnded
  claimSubmitted previousProjectEnd projectStart opened receivedByCounty sentToPrefecture applicationDate hireDate
  trainingStart trainingEnd planSubmitted completed claimed`)

const months = split('month firstMonth')

const wholeNumbers = split(`
  priorPaidThisYear currentTrade trade participants tradesInDrill participantsEach paidProjectsThisYear rank trainingYear
  fullMonths trainingDaysInMonth calendarDaysInMonth age enrolled passed notPassed withinMonths days timesThisYear lessons
  examQuestions bankQuestions examAttemptsUsed randomCheckins concurrent objections traineeVouchersUploaded trainees
  photoBytes photos priorWftMonths persons graduationYear priorTimes workingDays rows500 rows1780 operatingMonths2019 year
  workForTrainingMonths insuredEmployees employees`)

const numbers = split(`
  plannedHours attendedHours attendedOnlineHours attendedHoursEach attendanceAll onlineHours offlineHours attendedOnline
  attendedOffline totalHours hours lessonMinutes minutes videoMinutes periods totalPeriods onlinePeriods refundRate
  reserveMonths paidThisYear paidThisYearYuan premiumPrevYear alreadyRefunded monthlyBenefitPerCapita monthlyPremiumDue
  revenue2019MonthlySum livingExpense localRate localMinWage estimatedSubsidy prepaid finalApproved`)

const lists: { readonly [name: string]: (value: unknown) => string | null } = {
  months: notAMonth,
  otherSubsidyMonths: notAMonth,
  sessionMinutes: notANumber,
  drillsThisYear: notANumber,
  trades: notWhole,
}

const choices: { readonly [name: string]: readonly string[] } = { tradeClass: ['A', 'B', 'C'] }

function notADay(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? null : 'fact-not-a-day'
}

function notAMonth(value: unknown): string | null {
  return typeof value === 'string' && isMonth(value) ? null : 'fact-not-a-month'
}

function notANumber(value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'fact-not-a-number'
  return value < 0 ? 'fact-negative' : null
}

function notWhole(value: unknown): string | null {
  return typeof value === 'number' && !Number.isInteger(value) ? 'fact-not-whole' : notANumber(value)
}

const checks = new Map<string, (value: unknown) => string | null>([
  ...yesNo.map(name => [name, (value: unknown) => (typeof value === 'boolean' ? null : 'fact-not-yes-no')] as const),
  ...days.map(name => [name, notADay] as const),
  ...months.map(name => [name, notAMonth] as const),
  ...wholeNumbers.map(name => [name, notWhole] as const),
  ...numbers.map(name => [name, notANumber] as const),
])

function faultOf(name: string, value: unknown): string | null {
  const [entry, allowed] = [lists[name], choices[name]]
  if (entry !== undefined && Array.isArray(value)) return value.map(entry).find(code => code !== null) ?? null
  // A number of months, from the first one stated.
  if (name === 'months') return typeof value === 'number' ? notWhole(value) : notAMonth(value)
  // Some notices only ask whether the plan was approved, one asks on which day.
  if (name === 'planApproved') return typeof value === 'boolean' ? null : notADay(value)
  if (allowed !== undefined) return allowed.some(one => one === value) ? null : 'fact-not-a-choice'
  return checks.get(name)?.(value) ?? null
}

/** People of a class: those who passed and did not are no more than were enrolled. */
function tooManyOf(facts: CaseFacts): Reason[] {
  const [enrolled, passed, notPassed] = [facts.enrolled, facts.passed ?? 0, facts.notPassed ?? 0]
  if (typeof enrolled !== 'number' || typeof passed !== 'number' || typeof notPassed !== 'number') return []
  const field = passed > enrolled || notPassed === 0 ? 'passed' : 'notPassed'
  if (passed + notPassed <= enrolled) return []
  return [{ code: 'fact-too-large', params: { field, most: enrolled }, at: { field } }]
}

/**
 * Refuses names that neither the vocabulary of worked cases nor a notice that answers the case has, all at once, each with
 * the nearest names: a misspelt fact would be passed over as "not stated". Code `fact-unknown` {field, allowed}.
 */
export function mustBeKnown(facts: CaseFacts, answering: readonly CaseNotice[]): void {
  const own = answering.flatMap(({ pack }) =>
    pack === null
      ? []
      : [...Object.keys(pack.facts), ...pack.settings.map(({ name }) => name), ...pack.doubts.map(({ id }) => id)],
  )
  const names = new Set([...vocabulary, ...wordsOfCases, ...own])
  const reasons = Object.keys(facts).flatMap((field): Reason[] => {
    if (names.has(field)) return []
    return [{ code: 'fact-unknown', params: { field, allowed: nearestNames(field, [...names]) }, at: { field } }]
  })
  if (reasons.length > 0) refuseAll(reasons)
}

/** Refuses facts of a case that cannot be, all at once, each at its field; the codes are those of `parseFacts`. */
export function mustBePossible(facts: CaseFacts): void {
  const reasons = Object.entries(facts).flatMap(([field, value]): Reason[] => {
    if (value === null || value === undefined) return []
    const code = faultOf(field, value)
    const allowed = choices[field]?.join(', ')
    if (code === null) return []
    return [{ code, params: { field, ...(allowed === undefined ? {} : { allowed }) }, at: { field } }]
  })
  reasons.push(...tooManyOf(facts))
  if (reasons.length > 0) refuseAll(reasons)
}
