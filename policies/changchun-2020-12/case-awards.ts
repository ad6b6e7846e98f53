import { yearOf } from '../../values/days.ts'
import {
  type CaseFacts,
  type CaseResult,
  type CaseRunner,
  type CaseRunners,
  codeOf,
  fenOf,
  type JudgedLine,
  judgeLine,
  number,
  overLines,
  resultOf,
  text,
  texts,
  thousandths,
  yes,
} from '../case-kit.ts'
import { type Facts, getScheme, judgeBest, judgeGroup, type Settings, type Used } from '../kit.ts'
import {
  checkResult,
  choiceOf,
  factsOf,
  onlineHoursOf,
  resultCodes,
  runScheme,
  settingsFor,
  staffGroup,
  stated,
} from './case-adapter.ts'
import { changchun202012 } from './pack.ts'

const pack = changchun202012
const employmentFund = { fund: '就业补助资金' }

/** Trades by which a case that names only class or shortage is judged (附件1). */
const tradeOfClass: { readonly [tradeClass: string]: number | undefined } = { A: 1, B: 16, C: 37 }
const tradeWithoutClass = 64
const tradeInShortage = 175
const tradeNotInShortage = 176

function timesBefore(raw: CaseFacts, year: string): Used[] {
  const paid = number(raw.priorPaidThisYear) ?? 0
  return paid > 0 ? [{ on: 'training-times', key: year, take: paid }] : []
}

const technicianReward: CaseRunner = raw => {
  const personType = text(raw.personType)
  const change: Facts = {
    level: stated(raw.newLevel, word => choiceOf('level', word)),
    certificate: stated(raw.certificate, word => choiceOf('certificate', word)),
    personGroup: staffGroup(personType),
    insured: personType !== null && /uninsured|not-insured|未参保/.test(personType) ? false : undefined,
  }
  const result = runScheme({ scheme: 'technician-award', raw, change })
  return result.eligible === true ? { ...result, reasons: ['REFERRAL_TO_CITY_TALENT_REWARD'] } : result
}

interface DrillOfTrade {
  readonly trade: number | null
  readonly people: number
}

function tradesOfDrill(raw: CaseFacts): DrillOfTrade[] {
  const byTrade = raw.participantsByTrade
  if (typeof byTrade === 'object' && byTrade !== null) {
    return Object.entries(byTrade).map(([trade, people]) => ({ trade: Number(trade), people: number(people) ?? 0 }))
  }
  const people = number(raw.participants) ?? number(raw.participantsEach) ?? 30
  const named = Array.isArray(raw.trades) ? raw.trades.filter(trade => typeof trade === 'number') : []
  const trades = named.length > 0 ? named : [raw.trade === null ? null : (number(raw.trade) ?? 175)]
  // One figure for several trades is that of all of them together.
  const share = Math.max(trades.length, number(raw.tradesInDrill) ?? 1)
  return trades.map(trade => ({ trade, people: Math.floor(people / share) }))
}

const leastHours = 8000
const fullyAttended: Facts = { plannedHours: leastHours, attendedHours: leastHours }

/** What is asked of the participants together; `each` is one of them, they are alike. */
function tooFew({ people, each, settings }: { people: number; each: Facts; settings: Settings }): string[] {
  const lines = Array.from({ length: people }, () => each)
  return judgeGroup(getScheme(pack, 'job-drill'), lines, settings).broken.map(found => codeOf(found.rule))
}

/** One person's drills of a year, each on what those before it have taken (D-29). */
function drillsOfAYear(raw: CaseFacts, hours: readonly number[]): CaseResult {
  const people = number(raw.participantsEach) ?? number(raw.participants) ?? 30
  const settings = settingsFor(raw)
  const few = tooFew({ people, each: { ...getScheme(pack, 'job-drill').example, ...fullyAttended }, settings })
  if (few.length > 0) return { eligible: false, amountFen: 0, reasons: few, extra: {} }
  const lines = hours.map((each, index) => {
    const month = String(index + 1).padStart(2, '0')
    const change = {
      plannedHours: thousandths(each),
      attendedHours: thousandths(each),
      classStart: `2020-${month}-03`,
      classEnd: `2020-${month}-10`,
    }
    return {
      pack,
      scheme: 'job-drill',
      facts: factsOf('job-drill', {}, change),
      settings,
      used: timesBefore(raw, '2020'),
    }
  })
  return overLines(lines)
}

const drill: CaseRunner = raw => {
  if (Array.isArray(raw.drillsThisYear)) {
    return drillsOfAYear(
      raw,
      raw.drillsThisYear.filter(hours => typeof hours === 'number'),
    )
  }
  const settings = settingsFor(raw)
  const said = new Set<string>()
  const broken = new Set<string>()
  const judged: JudgedLine[] = []
  let [amountFen, perPersonFen, refused] = [0, 0, 0]
  for (const trade of tradesOfDrill(raw)) {
    const hours = stated(raw.hours, thousandths) ?? stated(raw.plannedHours, thousandths)
    const change: Facts = {
      trade: trade.trade,
      plannedHours: hours,
      attendedHours: thousandths(raw.attendedHoursEach) ?? thousandths(raw.attendedHours) ?? hours,
      personGroup: staffGroup(raw.personType),
      classApproved: stated(raw.classApproved, yes),
      ...onlineHoursOf(raw),
    }
    const facts = factsOf('job-drill', raw, change)
    const used = timesBefore(raw, '2020')
    const judgement = judgeLine({ pack, scheme: 'job-drill', facts, settings, used })
    judged.push({ scheme: 'job-drill', facts, used, settings })
    const found = resultOf(judgement)
    // Whoever is refused by himself is counted by head: what he attended is said by his own line.
    const each = found.eligible === true ? facts : { ...facts, ...fullyAttended }
    const few = tooFew({ people: trade.people, each, settings })
    if (found.eligible === false || few.length > 0) refused += 1
    for (const reason of [...(found.eligible === true ? [] : found.reasons), ...few]) broken.add(reason)
    if (found.eligible !== true || few.length > 0) continue
    for (const reason of found.reasons) said.add(reason)
    perPersonFen = judgement.amountFen
    amountFen += judgement.amountFen * trade.people
  }
  if (said.size === 0) {
    // Nothing is refused: something is owed.
    if (refused === 0) return { eligible: null, amountFen: null, reasons: [...broken], extra: {}, judged }
    return { eligible: false, amountFen: 0, reasons: [...broken], extra: { perPersonYuan: 0 }, judged }
  }
  const head = broken.size > 0 ? ['ELIGIBLE_PART', ...[...said].filter(reason => reason !== 'ELIGIBLE')] : [...said]
  return {
    eligible: true,
    amountFen,
    reasons: [...head, ...broken],
    extra: { perPersonYuan: perPersonFen / 100 },
    judged,
  }
}

function photo(raw: CaseFacts): CaseResult {
  const change: Facts = {
    photoFormat:
      raw.photoFormat === undefined ? undefined : /^jpe?g$/i.test(text(raw.photoFormat) ?? '') ? 'jpg' : 'other',
    photoBytes: stated(raw.photoBytes, number),
    personGroup: staffGroup(raw.personType),
  }
  return checkResult({ scheme: 'competition-entry', raw, change })
}

function costItemsOf(raw: CaseFacts): string[] | undefined {
  if (!Array.isArray(raw.usageItems)) return undefined
  return (raw.usageItems as unknown[]).map(entry => {
    const item = typeof entry === 'object' && entry !== null && 'item' in entry ? entry.item : entry
    const known = choiceOf('costItems', item)
    const declared = pack.facts.costItems?.choices?.some(choice => choice.value === known) ?? false
    return known !== null && declared ? known : 'other'
  })
}

const competition: CaseRunner = raw => {
  const ofPhoto = 'photoFormat' in raw || 'photoBytes' in raw
  const ofProject = ['participants', 'competitionStart', 'filedWithHrDept', 'enterpriseKind'].some(name => name in raw)
  if (ofPhoto && !ofProject) return photo(raw)
  const start = text(raw.competitionStart) ?? '2020-09-21'
  const year = String(yearOf(start))
  const paid = number(raw.paidProjectsThisYear) ?? 0
  const used: Used[] = ['competition-projects', 'competition-projects-of-others']
    .filter(() => paid > 0)
    .map(on => ({ on, key: year, take: paid }))
  if (raw.sameProjectAlreadyPaidThisYear === true) {
    used.push({ on: 'competition-project', key: `${year}/175/senior`, take: 1 })
  }
  const change: Facts = {
    filedWithBureau: stated(raw.filedWithHrDept, yes),
    enterpriseKind: stated(raw.enterpriseKind, word => choiceOf('enterpriseKind', word)),
    competitors: stated(raw.participants, number),
    filedOn: stated(raw.applicationDate, text),
    competitionStart: start,
    competitionEnd: stated(raw.competitionEnd, text),
    evidenceOn: stated(raw.evidenceSubmitted, text),
    costItems: costItemsOf(raw),
  }
  const result = runScheme({
    scheme: 'skills-competition',
    raw,
    change,
    used,
    extra: { payee: 'organising enterprise' },
  })
  const entry = ofPhoto ? photo(raw) : null
  if (entry === null || entry.eligible === true) return result
  const reasons = result.eligible === true ? entry.reasons : [...result.reasons, ...entry.reasons]
  return { ...result, eligible: false, amountFen: 0, reasons }
}

const promotion: CaseRunner = raw => {
  const change: Facts = {
    rank: stated(raw.rank, number),
    currentLevel: 'currentLevel' in raw ? (choiceOf('currentLevel', raw.currentLevel) ?? 'none') : undefined,
    promotionConditionsMet: stated(raw.otherConditionsMet, yes),
  }
  const facts = factsOf('competition-promotion', raw, change)
  const settings = settingsFor(raw)
  const judgement = judgeLine({ pack, scheme: 'competition-promotion', facts, settings, used: [] })
  const shown = { judged: [{ scheme: 'competition-promotion', facts, used: [], settings }] }
  const result = { ...resultOf(judgement, { promotedTo: judgement.results[0]?.to ?? 'none' }), ...shown }
  if (result.eligible === true) return { ...result, reasons: resultCodes(judgement) }
  const refused = ['NO_PROMOTION', 'PROMOTION_CONDITIONS_NOT_MET']
  return {
    ...result,
    reasons: [...new Set(result.reasons.map(code => (refused.includes(code) ? 'NO_PROMOTION' : code)))],
  }
}

const apprenticeship: CaseRunner = raw => {
  const shortage = yes(raw.shortage)
  const byShortage = shortage === null ? undefined : shortage ? tradeInShortage : tradeNotInShortage
  const change: Facts = {
    personGroup: staffGroup(raw.personType),
    trainingYear: stated(raw.trainingYear, number),
    trade: raw.trade === null ? null : (number(raw.trade) ?? byShortage),
    classApproved: stated(raw.classApproved, yes),
  }
  return runScheme({ scheme: 'new-apprenticeship', raw, change, used: timesBefore(raw, '2020') })
}

function livingUsed(raw: CaseFacts): Used[] {
  const used: Used[] = []
  const [paidYuan, timesTaken] = [number(raw.paidThisYear) ?? 0, number(raw.timesThisYear) ?? 0]
  if (timesTaken > 0) used.push({ on: 'living-times', key: '2020', take: timesTaken })
  if (paidYuan > 0) {
    for (const on of ['living-poor-fen', 'living-hard-fen', 'living-school-leaver-fen']) {
      used.push({ on, key: '2020', take: fenOf(paidYuan) })
    }
  }
  return used
}

const living: CaseRunner = raw => {
  const known = (pack.facts.livingGroups?.choices ?? []).map(choice => choice.value)
  const groups = [...texts(raw.group), ...texts(raw.groups)].map(name => choiceOf('livingGroups', name) ?? 'other')
  const [rural, dibao] = [yes(raw.ruralHukou), yes(raw.urbanDibao)]
  const facts = factsOf('living-school-leaver', raw, {
    livingGroups: groups.map(name => (known.includes(name) ? name : 'other')),
    livingDays: stated(raw.days, number),
    livingFrom: '2020-01-01',
    livingTo: '2020-12-31',
    // Only one of the two said: the other is not the case.
    ruralHukou: rural ?? dibao === null,
    urbanDibao: dibao ?? false,
    drawsUnemploymentBenefit: yes(raw.drawsUnemploymentBenefit) ?? false,
  })
  const used = livingUsed(raw)
  const settings = settingsFor(raw)
  const judgement = judgeBest(pack, 'living-allowance', facts, settings, used)
  return { ...resultOf(judgement, employmentFund), judged: [{ scheme: judgement.scheme, facts, used, settings }] }
}

const appraised: CaseRunner = raw => {
  const named = text(raw.tradeClass)
  const byClass = named === null ? (raw.tradeClass === null ? tradeWithoutClass : undefined) : tradeOfClass[named]
  const change: Facts = {
    trade: number(raw.trade) ?? byClass ?? (raw.trade === null ? null : undefined),
    level: stated(raw.level, word => choiceOf('level', word)),
    certificate:
      raw.certificateObtained === false ? 'none' : stated(raw.certificate, word => choiceOf('certificate', word)),
    firstAppraisal: stated(raw.firstAppraisal, yes),
  }
  return runScheme({ scheme: 'appraisal', raw, change, extra: employmentFund })
}

const otherDepartment: CaseRunner = raw => {
  const department = text(raw.department)
  const hours = thousandths(raw.hours) ?? stated(raw.plannedHours, thousandths)
  const change: Facts = {
    department:
      department === null ? undefined : /应急|安全|emergency/.test(department) ? 'emergency-management' : 'other',
    institutionDesignated: stated(raw.institutionDesignated, yes),
    plannedHours: hours,
    attendedHours: thousandths(raw.attendedHours) ?? hours,
    ...onlineHoursOf(raw),
    certificate:
      raw.certificateObtained === false ? 'none' : stated(raw.certificate, word => choiceOf('certificate', word)),
  }
  return runScheme({ scheme: 'other-departments', raw, change, used: timesBefore(raw, '2020') })
}

/** Awards, drills, competitions, apprenticeship, allowances, appraisals, other departments. */
export const runnersOfAwards: CaseRunners = {
  'cc12.technicianReward': technicianReward,
  'cc12.drill': drill,
  'cc12.competition': competition,
  'cc12.competitionPromotion': promotion,
  'cc12.apprenticeship': apprenticeship,
  'cc12.living': living,
  'cc12.appraisal': appraised,
  'cc12.otherDepartment': otherDepartment,
}
