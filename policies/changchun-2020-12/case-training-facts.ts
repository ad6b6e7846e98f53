import { addDays, addMonths, addYears, yearOf } from '../../values/days.ts'
import { type CaseFacts, number, ownFacts, text, texts, thousandths, yes } from '../case-kit.ts'
import { vocabulary } from '../case-vocabulary.ts'
import { onlineHoursOf, settingsOfCase } from './case-adapter.ts'
import { getScheme } from '../explain.ts'
import { type Choice, type Facts, noSettings, type SettingEntry, type Used } from '../kit.ts'
import { daysInOrder } from './case-days.ts'
import { catalogue, classSetting, type Trade, tradeNamed, tradeOn } from './catalogue.ts'
import { certificates, courses, factsOfTrainings as declared, levels, personGroups } from './facts-training.ts'
import { inForce } from './in-force.ts'
import { changchun202012 } from './pack.ts'

/*
 * From the fact names of worked cases (case-vocabulary) to the facts of the trainings. What a case leaves out is as
 * its scheme needs it: the scheme's example.
 */

const territory = '220100'

/** The value of a choice by its own name, its label or an alias. */
function chosen(choices: readonly Choice[], name: string): string | undefined {
  return choices.find(({ value, label, aliases }) => value === name || label.zh === name || aliases.includes(name))
    ?.value
}

const otherPersons: { readonly [name: string]: string } = {
  'enterprise-employee': 'employee',
  'insured-employee': 'employee',
  'demobilised-soldier': 'demobilised',
  企业职工: 'employee',
  登记失业人员: 'unemployed',
  派遣: 'dispatched',
  特殊群体: 'released-prisoner',
  retired: 'pensioner',
}

function personOf(name: string): string {
  const known = otherPersons[name] ?? chosen(personGroups, name)
  if (known !== undefined) return known
  if (name.includes('未按月')) return 'no-pension'
  if (name.includes('按月领取')) return 'pensioner'
  return personGroups.find(group => group.value !== 'other' && name.includes(group.label.zh))?.value ?? 'other'
}

function fits(trade: Trade, raw: CaseFacts): boolean {
  const [tradeClass, shortage, category] = [text(raw.tradeClass), yes(raw.shortage), text(raw.tradeCategory)]
  return (
    (tradeClass === null || trade.class === null || trade.class === tradeClass) &&
    (shortage === null || trade.shortage === shortage) &&
    (category === null || trade.category === category)
  )
}

const tradeWithoutClass = 64
const outsideCatalogue = '目录外工种'

/**
 * The trade that a case means: by number, by name, else any of the class that it states. `trade: null` is a trade without
 * a number, one that annex 1 does not have; a class that is null belongs to a trade without one (D-68).
 */
export function tradeFacts(raw: CaseFacts): { facts: Facts; settings: SettingEntry[] } {
  const [stated, name] = [number(raw.trade), text(raw.tradeName)]
  if (stated === null && name !== null) {
    const named = tradeNamed(name, inForce.from)
    if (named === undefined) return { facts: { trade: null, tradeName: name }, settings: [] }
    return { facts: { trade: named.number }, settings: classOfCase(named, raw) }
  }
  if (raw.trade === null && text(raw.tradeClass) === null) {
    return { facts: { trade: null, tradeName: outsideCatalogue }, settings: [] }
  }
  if (stated === null && raw.tradeClass === null) return { facts: { trade: tradeWithoutClass }, settings: [] }
  const trades = (catalogue[0]?.trades ?? []).filter(trade => trade !== undefined)
  const known = stated === null ? undefined : tradeOn(stated, inForce.from)
  // A number outside the catalogue stays what it is; one whose class or shortage the case states otherwise gives way.
  if (stated !== null && (known === undefined || fits(known, raw))) {
    return { facts: { trade: stated }, settings: known === undefined ? [] : classOfCase(known, raw) }
  }
  const asked = stated !== null || text(raw.tradeClass) !== null || yes(raw.shortage) !== null
  const standIn = asked ? trades.find(trade => trade.class !== null && fits(trade, raw)) : undefined
  return { facts: standIn === undefined ? {} : { trade: standIn.number }, settings: [] }
}

/** A class that the case states for a trade without one: the city bureau has set it. */
function classOfCase(trade: Trade, raw: CaseFacts): SettingEntry[] {
  const tradeClass = text(raw.tradeClass)
  if (trade.class !== null || tradeClass === null) return []
  return [{ name: classSetting(trade.number), territory, from: inForce.from, value: tradeClass }]
}

/** Start, end and assessment; a day that the case leaves out follows from those that it gives. */
function dayFacts(raw: CaseFacts, example: Facts): Facts {
  const [start, completion] = [text(raw.classStart), text(raw.completion)]
  const months = number(raw.withinMonths)
  if (months !== null) {
    const from = start ?? String(example.classStart)
    const end = addDays(addMonths(from, months), -1)
    return { classStart: from, classEnd: end, assessed: completion ?? end }
  }
  if (completion !== null)
    return { classStart: start ?? addDays(completion, -14), classEnd: completion, assessed: completion }
  if (start === null) return {}
  return { classStart: start, classEnd: addDays(start, 14), assessed: addDays(start, 14) }
}

/** Hours planned and attended; `attendedOnlineHours` are part of those attended. */
function hourFacts(raw: CaseFacts, example: Facts): Facts {
  const planned = raw.plannedHours === null ? null : (thousandths(raw.plannedHours) ?? Number(example.plannedHours))
  const share = number(raw.attendanceAll)
  const byShare = share === null || planned === null ? planned : Math.round(planned * share)
  const attended = raw.attendedHours === null ? null : (thousandths(raw.attendedHours) ?? byShare)
  const offline: Facts = { attendedOnlineHours: 0, onlineHours: 0 }
  return { plannedHours: planned, attendedHours: attended, ...offline, ...onlineHoursOf(raw) }
}

const inTown = /长春|九台|双阳|农安|榆树|德惠|公主岭|朝阳区|宽城|南关|二道|绿园|净月|经开|汽开|高新|莲花山/

/** Where the person may claim (二(二)); with a registration elsewhere an unstated home or job counts as fitting. */
function placeFacts(raw: CaseFacts): Facts {
  const hukou = text(raw.hukou)
  const [lives, works] = [yes(raw.residesInChangchun), yes(raw.worksOrSeeksJobInChangchun)]
  if (hukou === null && lives === null && works === null) return {}
  const silent = hukou !== null && !inTown.test(hukou) && lives === null && works === null
  return {
    hukouInChangchun: hukou === null ? null : inTown.test(hukou),
    residesInChangchun: lives ?? (silent ? true : null),
    worksInChangchun: works,
  }
}

/** For how many the case asks: those who passed, else one person. */
export function headcount(raw: CaseFacts): number {
  const [enrolled, passed, failed] = [number(raw.enrolled), number(raw.passed), number(raw.notPassed)]
  return passed ?? (enrolled === null ? 1 : enrolled - (failed ?? 0))
}

function certificateFacts(raw: CaseFacts): Facts {
  // A class of which nobody passed has no certificate to show.
  if (raw.certificateObtained === false || headcount(raw) === 0) {
    return { certificate: raw.trainingCompletionCertificate === true ? 'completion' : 'none' }
  }
  if (raw.certificateObtained === null) return { certificate: null }
  const name = text(raw.certificate)
  return name === null ? {} : { certificate: chosen(certificates, name.replace(/[《》]/g, '')) ?? 'completion' }
}

const bearers: { readonly [name: string]: string } = { 企业: 'enterprise', 个人: 'individual', 职工个人: 'individual' }
const modes: { readonly [name: string]: string } = { 先垫后补: 'reimbursement', 购买服务成果: 'purchase' }
const hires: { readonly [name: string]: string } = { 劳动合同: 'contract', 派遣协议: 'dispatch-agreement' }

export const refresherLevel = '高级技师岗位技能提升'

/** Facts that one case fact gives alone. */
function plainFacts(raw: CaseFacts): Facts {
  const facts: { [name: string]: string | number | boolean | null } = {}
  // What a case says is not known (null) stays so; what it leaves out is the example's.
  const put = (name: string, value: string | number | boolean | null | undefined, said: unknown): void => {
    if (said !== undefined && value !== undefined) facts[name] = value
  }
  const [person, bearer, mode] = [text(raw.personType), text(raw.costBornBy), text(raw.paymentMode)]
  const [hire, course, kind, level] = [text(raw.hireType), text(raw.course), text(raw.transferKind), text(raw.level)]
  put('classApproved', yes(raw.classApproved), raw.classApproved)
  put('institutionDesignated', yes(raw.institutionDesignated), raw.institutionDesignated)
  put('personGroup', person === null ? null : personOf(person), raw.personType)
  put('costBornBy', bearer === null ? null : (bearers[bearer] ?? bearer), raw.costBornBy)
  facts.paymentMode = mode === null ? null : (modes[mode] ?? mode)
  put('hireType', hire === null ? null : (hires[hire] ?? hire), raw.hireType)
  put('contractSigned', text(raw.contractSigned), raw.contractSigned)
  put('contractEnds', text(raw.contractEnds), raw.contractEnds)
  if (raw.contractEnds === null && (facts.hireType ?? 'contract') === 'contract') facts.hireType = 'open-ended-contract'
  put('course', course === null ? null : (chosen(courses, course) ?? 'other'), raw.course)
  put(
    'transferKind',
    kind === null ? null : /转业|一岗多能|second/.test(kind) ? 'second-trade' : 'post',
    raw.transferKind,
  )
  if (level !== null && level !== refresherLevel) put('level', chosen(levels, level) ?? level, level)
  if (raw.level === null) facts.level = null
  return facts
}

/** A present trade by number or by category alone: the example's number gives way to the case's category. */
function currentTradeFacts(raw: CaseFacts): Facts {
  const [trade, category] = [number(raw.currentTrade), text(raw.currentTradeCategory)]
  if (raw.currentTrade === undefined && category === null) return {}
  return { currentTrade: trade, currentCategory: category }
}

/** What a certificate is where the case says only that there is one: as the level needs it. */
function certificateByLevel(facts: Facts): Facts {
  const technician = facts.level === 'technician' || facts.level === 'senior-technician'
  return technician ? { certificate: 'qualification' } : {}
}

/** Facts of the enterprise that a further case gives by the pack's own names. */
export function ownBodyFacts(raw: CaseFacts): Facts {
  const given = Object.entries(raw).filter(([name]) => name === 'applied' || name === 'employer')
  return Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** Facts by the pack's own names where the vocabulary has none; those that both have are read above in the cases' units. */
export function ownOf(raw: CaseFacts): Facts {
  const own = Object.entries(raw).filter(([name]) => name === 'platformListed' || !vocabulary.has(name))
  return ownFacts(Object.fromEntries(own), declared)
}

/** Facts that a further case leaves unknown, where the example has them. */
export function unknownOf(raw: CaseFacts): Facts {
  return Object.fromEntries(texts(raw.unknown).map(name => [name, null]))
}

/** Days that the case itself fixes, by their own names, by the completion or by the months that the class took. */
function daysStated(raw: CaseFacts): ReadonlySet<string> {
  const byCompletion = text(raw.completion) === null ? [] : ['classEnd', 'assessed']
  const byMonths = number(raw.withinMonths) === null ? [] : ['classEnd']
  return new Set([...Object.keys(raw), ...byCompletion, ...byMonths])
}

/** All facts of a case under a scheme of the pack, and the settings that it brings. */
export function trainingFacts(raw: CaseFacts, scheme: string): { facts: Facts; settings: SettingEntry[] } {
  const { example } = getScheme(changchun202012, scheme)
  const trade = tradeFacts(raw)
  const plain = plainFacts(raw)
  const facts: Facts = {
    ...example,
    shortPlanReasoned: true,
    ...plain,
    ...trade.facts,
    ...dayFacts(raw, example),
    ...hourFacts(raw, example),
    ...placeFacts(raw),
    ...certificateByLevel(plain),
    ...certificateFacts(raw),
    ...currentTradeFacts(raw),
    ...ownOf(raw),
    ...ownBodyFacts(raw),
  }
  return { facts: daysInOrder(facts, daysStated(raw)), settings: [...trade.settings, ...settingsOfCase(raw)] }
}

/** What the person has taken before: trainings of the year, the same trade and level, the one-off subsidy. */
export function takenBefore(raw: CaseFacts, scheme: string, facts: Facts): Used[] {
  const used: Used[] = []
  const times = number(raw.priorPaidThisYear) ?? 0
  const assessed = String(facts.assessed)
  if (times > 0) used.push({ on: 'training-times', key: String(yearOf(assessed)), take: times })
  if (raw.priorEntrepreneurshipPaid === true) used.push({ on: 'entrepreneurship', key: 'all', take: 1 })
  const before =
    text(raw.priorCompletion) ?? (raw.priorSameTradeLevelWithin12m === true ? addMonths(assessed, -6) : null)
  const key = getScheme(changchun202012, scheme)
    .draws(facts, 0, noSettings)
    .find(draw => draw.on === 'trade-and-level')?.key
  if (before !== null && key !== undefined) {
    const span = { from: before, to: addDays(addYears(before, 1), -1) }
    used.push({ on: 'trade-and-level', key, take: 1, span, day: before })
  }
  return used
}
