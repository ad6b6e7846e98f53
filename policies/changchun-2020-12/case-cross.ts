import { codeOf, type CaseFacts, type CaseResult, number, text, texts } from '../case-kit.ts'
import { packs } from '../index.ts'
import {
  checkDraws,
  type Draw,
  type Facts,
  getScheme,
  noSettings,
  type Scheme,
  taken,
  takes,
  type Used,
} from '../kit.ts'

const packNames: readonly (readonly [RegExp, string])[] = [
  [/2021-33|cc33/i, 'changchun-2021-33'],
  [/2020-0?8|cc08/i, 'changchun-2020-08'],
  [/CJ|changji|cj\./i, 'changji-2020-15'],
  [/DL|dalian|dl\./i, 'dalian-2020-41'],
]

/** Schemes by the names that cases use; a level or other word may follow the name. */
const schemeNames: readonly (readonly [RegExp, string])[] = [
  [/preJob|岗前/, 'induction'],
  [/transfer|转岗|转业/, 'redeployment'],
  [/skillUpgrade 高级技师岗位技能提升/, 'senior-technician-refresher'],
  [/skillUpgrade|技能提升/, 'skills-upgrading'],
  [/employmentSkills|就业技能/, 'employment-skills'],
  [/entrepreneurship|创业/, 'entrepreneurship'],
  [/labourPrep|劳动预备/, 'labour-preparation'],
  [/povertySkills|贫困劳动力/, 'practical-skills'],
  [/drill|练兵/, 'job-drill'],
  [/apprenticeship|学徒/, 'new-apprenticeship'],
  [/otherDepartment/, 'other-departments'],
  [/competitionPromotion/, 'competition-promotion'],
  [/competition|竞赛/, 'skills-competition'],
  [/technicianReward|奖励/, 'technician-award'],
  [/appraisal|鉴定/, 'appraisal'],
  [/living|生活费/, 'living-poor-worker'],
  [/cc08\.graduate/, 'graduate'],
  [/cc08\.difficulty/, 'distressed'],
  [/cc08\./, 'new-hire'],
  [/cc33\./, 'one-enterprise-one-plan'],
  [/workForTraining|以工代训/, 'work-based-training'],
]

function packOf(name: string): string {
  return packNames.find(([pattern]) => pattern.test(name))?.[1] ?? 'changchun-2020-12'
}

/** The scheme that a case names, with the facts of a line that fits it; undefined when no pack has it. */
function schemeOf(name: string): Scheme | undefined {
  const id = schemeNames.find(([pattern]) => pattern.test(name))?.[1]
  return packs.find(pack => pack.id === packOf(name))?.schemes.find(scheme => scheme.id === id)
}

/** The first scheme of a notice that counts a training by its own reference. */
function trainingUnder(notice: string): Scheme {
  const found = packs
    .find(pack => pack.id === packOf(notice))
    ?.schemes.find(scheme => drawsOf(scheme).some(draw => draw.on === 'training'))
  return found ?? induction()
}

function induction(): Scheme {
  const pack = packs.find(entry => entry.id === 'changchun-2020-12')
  if (pack === undefined) throw new Error('12号 is not registered')
  return getScheme(pack, 'induction')
}

function drawsOf(scheme: Scheme, more: Facts = {}): readonly Draw[] {
  return scheme.draws({ ...scheme.example, ...more }, 0, noSettings)
}

/** What one benefit takes beside others of the case: they are other trainings, at other times, of other trades. */
const apart: readonly string[] = ['training', 'class-hours', 'trade-and-level']

function drawsInYear(scheme: Scheme, year: number): Draw[] {
  return drawsOf(scheme)
    .filter(draw => !apart.includes(draw.on))
    .map(draw => (draw.on === 'training-times' ? { ...draw, key: String(year) } : draw))
}

const employer = '91350100M000100Y43'

function usedBefore(raw: CaseFacts, year: number): Used[] {
  const used: Used[] = []
  for (const name of texts(raw.paid)) {
    const scheme = schemeOf(name)
    if (scheme !== undefined) used.push(...drawsInYear(scheme, year))
  }
  const months = number(raw.workForTrainingMonths) ?? (raw.workForTrainingPaid === true ? 1 : 0)
  if (months > 0) {
    used.push({ on: 'work-based-months', key: 'all', take: months })
    used.push({ on: 'training-times', key: String(year), take: 1, once: 'work-based-series' })
    used.push({ on: 'induction-or-work-based', key: employer, take: 1, as: 'work-based' })
  }
  return used
}

/** The same training under two notices; the same days in two classes. */
function clashes(raw: CaseFacts): string[] {
  const reasons: string[] = []
  const [paidUnder, claimedUnder] = [text(raw.paidUnder), text(raw.claimedUnder)]
  if (raw.sameTraining === true && paidUnder !== null && claimedUnder !== null) {
    reasons.push(...clashOf(trainingUnder(claimedUnder), 'training'))
  }
  if (raw.sameIdInTwoClassesSameDates === true) reasons.push(...clashOf(induction(), 'class-hours'))
  return reasons
}

/** What a line of the scheme meets when the same was taken before under one counter. */
function clashOf(scheme: Scheme, on: string): string[] {
  const draws = drawsOf(scheme).filter(draw => draw.on === on)
  return checkDraws(draws, draws, scheme.counters).map(finding => codeOf(finding.rule))
}

/** Rules over several notices: one training is paid once, three a year, induction or work-based, no two classes at once. */
export function crossResult(raw: CaseFacts): CaseResult {
  const year = number(raw.year) ?? 2020
  const used = usedBefore(raw, year)
  const name = text(raw.thenClaims)
  const scheme = name === null ? undefined : schemeOf(name)
  const draws = scheme === undefined ? [] : drawsInYear(scheme, year)
  const found = scheme === undefined ? [] : checkDraws(draws, used, scheme.counters)
  const reasons = [...clashes(raw), ...found.map(finding => codeOf(finding.rule))]
  const added = draws.filter(draw => draw.on === 'training-times').reduce((sum, draw) => sum + takes(used, draw), 0)
  const timesAfter = taken(used, 'training-times', String(year)) + (reasons.length > 0 ? 0 : added)
  if (reasons.length > 0) return { eligible: false, amountFen: 0, reasons, extra: { timesAfter } }
  const counted = (number(raw.workForTrainingMonths) ?? 0) > 1 ? ['COUNTS_AS_ONE_TIME'] : []
  return { eligible: true, amountFen: null, reasons: ['ELIGIBLE', ...counted], extra: { timesAfter } }
}
