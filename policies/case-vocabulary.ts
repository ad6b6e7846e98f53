/*
 * The vocabulary of worked cases: every fact name that a case may use under any notice. It is fixed: further cases of the
 * same form use these names, a pack's own, and the words below.
 */

const split = (names: string): readonly string[] => names.trim().split(/\s+/)

/** By these names cases state their facts; a name that is spelt otherwise is refused. */
export const vocabulary: ReadonlySet<string> = new Set(
  split(`
  accountType adminTries age alreadyRefunded alsoQualifiesAs annex4 applicant applicationDate applied approved
  approvedByPanel assessment attendanceAll attendedHours attendedHoursEach attendedOffline attendedOnline
  attendedOnlineHours avg2019 bankQuestions calendarDaysInMonth certificate certificateObtained checkinComplete
  claimed claimedUnder claimSubmitted classApproved classStart competitionEnd competitionStart completed completion
  concurrent contractEnds contractSaysUserTrains contractSigned costBornBy course current currentLevel currentTrade
  currentTradeCategory days department district documents drawsUnemploymentBenefit drillsThisYear employees employer
  enrolled enterpriseInsured enterpriseKind enterpriseSize estimatedSubsidy evaluation evidenceSubmitted
  examAttemptsUsed examQuestions filedBeforeStart filedWithHrDept finalApproved firstAppraisal firstMonth frontline
  fullMonths graduationYear group groups hireCategory hireDate hireType hours hukou idShown industrial industry
  institutionDesignated insuranceProof insuredAsUnit insuredEmployees insuredInChangchun item labourRelationEnded
  labourRelationKept layoffOk leftSchool lesson lessonMinutes lessons level livingExpense localMinWage localRate
  method minutes minWage mode month monthlyBenefitPerCapita monthlyPremiumDue months mustHaveItems newLevel notPassed
  objectionResolved objections offlineHours onlineApproved onlineHours onlinePeriods onStoppageList opened
  operatingMonths2019 organisedBy otherConditionsMet otherSubsidyMonths paid paidProjectsThisYear paidThisYear
  paidThisYearYuan paidToInstitution paidUnder paperFiled participants participantsByTrade participantsEach passed
  paymentMode periods person personKind persons personType photoBytes photoFormat photos planApproved plannedHours
  planOrNotice planSubmitted platformListed premiumPrevYear prepaid previousProjectEnd previousQuarterWageProof
  priorCompletion priorEntrepreneurshipPaid priorPaidThisYear priorPreJobPaid priorSameTradeLevelWithin12m priorTimes
  priorWftMonths priorWftScheme projectStart publicityEnded publish published randomCheckins rank receivedByCounty
  recoverable refundRate registeredInLiaoning relatedToMainBusiness requests reserveMonths residesInChangchun
  revenue2019MonthlySum rows1780 rows500 ruralHukou sameIdInTwoClassesSameDates samePersonMonthClaimedUnder
  sameProjectAlreadyPaidThisYear sameProjectPaid sameTraining scheme sentToPrefecture sessionMinutes shortage signIn
  size stage start stopped submitted subsidyItem thenClaims timesThisYear totalHours totalPeriods trade tradeCategory
  tradeClass tradeName trades tradesInDrill trainedAt trainees traineeVouchersUploaded trainingCompletionCertificate
  trainingDaysInMonth trainingEnd trainingStart trainingType trainingYear transferKind unemploymentInsuranceAt
  urbanDibao usageItems value videoMinutes videoUploaded wagePaid wageStatement2019SameMonth withinMonths
  workForTrainingMonths workForTrainingPaid workingDays worksOrSeeksJobInChangchun year`),
)

/**
 * What cases beside the schemes say of a case and not of its facts: readings taken as published and from when, facts left
 * unknown, a city's rate, what the ledger holds, a training that was not completed.
 */
export const wordsOfCases: ReadonlySet<string> = new Set(
  split('settings settingsFrom unknown cityRate refundedByLedger completedTraining'),
)
