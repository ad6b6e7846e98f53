import { describe, expect, it } from 'vitest'
import {
  type Facts,
  getScheme,
  judge,
  judgeBest,
  judgeGroup,
  noSettings,
  parseFacts,
  type Settings,
  type SettingValue,
  settingsOf,
  type Used,
} from '../kit.ts'
import { changchun202012 } from './pack.ts'

const pack = changchun202012

function published(name: string, value: SettingValue) {
  return settingsOf([{ name, territory: '220100', from: '2020-01-01', value }], ['220100'])
}

function judged(id: string, change: Facts = {}, settings = noSettings, used: readonly Used[] = []) {
  const scheme = getScheme(pack, id)
  return judge(scheme, { ...scheme.example, ...change }, settings, used)
}

const rules = (found: readonly { readonly rule: string }[]): string[] => found.map(({ rule }) => rule)

describe('the other readings of a doubt', () => {
  it('a fact that only one reading needs is asked by its name under that reading, and by no other', () => {
    const asked: readonly (readonly [scheme: string, doubt: string, value: string, change: Facts, fact: string])[] = [
      ['appraisal', 'D-36', 'first-attempt', {}, 'firstAttempt'],
      ['skills-competition', 'D-28', 'working', {}, 'filingNoticeWorkingDays'],
      ['skills-competition', 'D-28', 'working', { evidenceOn: '2020-10-03' }, 'evidenceWorkingDays'],
      ['new-apprenticeship', 'D-42', 'months', { apprenticeYearCompleted: false }, 'apprenticeMonths'],
    ]
    for (const [scheme, doubt, value, change, fact] of asked) {
      const without = { ...change, [fact]: null }
      expect(judged(scheme, without).owed, fact).toEqual([])
      expect(judged(scheme, without, published(doubt, value)).owed, fact).toMatchObject([{ kind: 'fact', fact }])
    }
  })

  it('D-31: what was taken by the year counts for the whole action, and the other way round', () => {
    const fiveTimes = (settings: Settings): Used[] =>
      Array.from({ length: 5 }, () => judged('skills-competition', {}, settings).draws)
        .flat()
        .filter(draw => draw.on !== 'competition-project')
    const action = published('D-31', 'action')
    expect(rules(judged('skills-competition', {}, action, fiveTimes(noSettings)).broken)).toEqual([
      'project-limit-5-of-action',
    ])
    expect(rules(judged('skills-competition', {}, noSettings, fiveTimes(action)).broken)).toEqual(['project-limit-5'])
  })

  it('D-35: where groups are added each is paid by itself and nothing is said of a choice', () => {
    const facts: Facts = {
      livingGroups: ['poor-worker', 'hard-to-employ'],
      livingDays: 30,
      livingFrom: '2020-01-01',
      livingTo: '2020-12-31',
      drawsUnemploymentBenefit: false,
    }
    const said = (settings: Settings) => rules(judgeBest(pack, 'living-allowance', facts, settings, []).notes)
    expect(said(noSettings)).toEqual(['best-group-only'])
    const added = published('D-35', 'added')
    expect(said(added)).toEqual([])
    const hard = judge(getScheme(pack, 'living-hard-to-employ'), facts, added, [])
    const poor = judge(getScheme(pack, 'living-poor-worker'), facts, added, hard.draws)
    expect([hard.amountFen, poor.amountFen]).toEqual([90_000, 50_000])
    // Published again as it was, all of it counts against each ceiling.
    const again = judge(getScheme(pack, 'living-poor-worker'), facts, noSettings, hard.draws)
    expect(rules(again.broken)).toEqual(['cap-500'])
  })

  it('D-68: a class that the city bureau has not set is owed by its setting', () => {
    expect(judged('appraisal', { trade: 64 }).owed[0]).toMatchObject({ kind: 'setting', setting: 'trade-class/64' })
  })

  it('三(三)(1): the rate of safety training is owed by the city bureau', () => {
    expect(judged('other-departments', { department: 'emergency-management' }).owed[0]).toMatchObject({
      setting: 'safety-training-hourly',
      by: 'CC-PB',
    })
  })

  it.each(pack.doubts.filter(doubt => doubt.settings.includes(doubt.id)).map(doubt => [doubt.id, doubt] as const))(
    '%s can be published with each of its readings',
    (id, doubt) => {
      const setting = pack.settings.find(entry => entry.name === id)
      expect(setting?.choices?.map(choice => choice.value)).toEqual(doubt.readings.map(reading => reading.id))
    },
  )
})

describe('what is counted', () => {
  it('an enterprise that changes its kind keeps the projects it has taken', () => {
    const first = judged('skills-competition')
    const asOther: Used[] = Array.from({ length: 5 }, () => first.draws).flat()
    const others = asOther.filter(draw => draw.on !== 'competition-project')
    expect(rules(judged('skills-competition', {}, noSettings, others).broken)).toEqual(['project-limit-5'])
    expect(judged('skills-competition', { enterpriseKind: 'state-owned' }, noSettings, others).verdict).toBe('fits')
    const ten = [...others, ...others]
    expect(rules(judged('skills-competition', { enterpriseKind: 'state-owned' }, noSettings, ten).broken)).toEqual([
      'project-limit-10',
    ])
  })

  it('the competition counts for the enterprise, not for a person', () => {
    expect(judged('skills-competition').draws.every(draw => draw.of === 'body')).toBe(true)
  })

  it('a living allowance in one group counts against the ceilings of the others', () => {
    const hard = judged('living-hard-to-employ', { livingDays: 15 })
    expect(hard.amountFen).toBe(45_000)
    const poor = judged('living-poor-worker', { livingDays: 10 }, noSettings, hard.draws)
    expect([poor.amountFen, rules(poor.notes)]).toEqual([5_000, ['cap-500']])
  })

  it('a year of allowance begins anew in January', () => {
    const before = judged('living-hard-to-employ').draws
    const next = { livingFrom: '2021-01-04', livingTo: '2021-03-01' }
    expect(judged('living-hard-to-employ', next, noSettings, before).verdict).toBe('fits')
  })

  it('allowances, awards, appraisals, competitions and checks take none of the three times', () => {
    const trainings = ['job-drill', 'new-apprenticeship', 'other-departments']
    const known = pack.schemes.filter(scheme => trainings.includes(scheme.id))
    for (const scheme of known) expect(judged(scheme.id).draws.map(draw => draw.on)).toContain('training-times')
    const rest = ['technician-award', 'skills-competition', 'competition-promotion', 'living-poor-worker', 'appraisal']
    for (const id of rest) expect(judged(id).draws.map(draw => draw.on)).not.toContain('training-times')
  })

  it('thirty people of each trade, not of all trades together', () => {
    const lines = (trade: number, people: number) => Array.from({ length: people }, () => ({ trade }))
    const broken = (all: Facts[]) => rules(judgeGroup(getScheme(pack, 'job-drill'), all, noSettings).broken)
    expect(broken(lines(175, 30))).toEqual([])
    expect(broken([...lines(175, 30), ...lines(176, 30)])).toEqual([])
    expect(broken([...lines(175, 40), ...lines(176, 29)])).toEqual(['participants-below-30'])
    expect(broken([])).toEqual(['participants-below-30'])
  })

  it('the better of two groups is paid, and the other is named', () => {
    const facts: Facts = {
      livingGroups: ['poor-worker', 'hard-to-employ'],
      livingDays: 30,
      livingFrom: '2020-01-01',
      livingTo: '2020-12-31',
      drawsUnemploymentBenefit: false,
    }
    const best = judgeBest(pack, 'living-allowance', facts, noSettings, [])
    expect([best.scheme, best.amountFen]).toEqual(['living-hard-to-employ', 90_000])
    expect(best.others.find(other => other.scheme === 'living-poor-worker')?.amountFen).toBe(50_000)
  })
})

describe('what is not yet known', () => {
  it.each([
    ['technician-award', ['insured', 'personGroup', 'level', 'certificate', 'certified']],
    ['job-drill', ['classApproved', 'plannedHours', 'attendedHours', 'personGroup', 'trade', 'classStart']],
    [
      'skills-competition',
      [
        'filedWithBureau',
        'filedOn',
        'competitionStart',
        'competitors',
        'enterpriseKind',
        'competitionProject',
        'evidenceOn',
        'evidenceComplete',
        'costItems',
      ],
    ],
    ['competition-promotion', ['rank', 'currentLevel', 'promotionConditionsMet', 'competitionEnd']],
    ['competition-entry', ['personGroup', 'photoFormat', 'photoBytes', 'filedOn']],
    [
      'new-apprenticeship',
      ['classApproved', 'personGroup', 'trade', 'apprenticeYearCompleted', 'trainingYear', 'apprenticeYearEnd'],
    ],
    ['living-poor-worker', ['livingGroups', 'livingDays', 'livingFrom', 'livingTo']],
    ['living-hard-to-employ', ['drawsUnemploymentBenefit']],
    [
      'other-departments',
      ['institutionDesignated', 'department', 'plannedHours', 'certificate', 'attendedHours', 'classStart'],
    ],
    ['appraisal', ['trade', 'certificate', 'firstAppraisal', 'certified']],
    ['class-opening', ['classStart', 'openingApprovedOn', 'applicantKind', 'trainingMode']],
    ['training-evidence', ['trainingMode', 'teachingVideo', 'signInComplete', 'classEnd']],
    ['trainee-vouchers', ['traineesToPay', 'vouchersUploaded', 'paidToInstitutionOn']],
    ['payment-day', ['publicityEndsOn', 'paidOn']],
    ['online-lesson', ['lessonMinutes', 'randomCheckIns', 'lessonOn']],
    ['question-bank', ['paperQuestions', 'bankQuestions', 'examOn']],
    ['exam-attempt', ['attemptsUsed']],
    ['platform-choice', ['platformListed']],
    ['platform-listing', ['concurrentLearners', 'platformItems', 'platformDocuments', 'platformCommitment']],
  ])('%s owes each fact that is left out, and says so by its name', (id, names) => {
    for (const name of names) {
      const judgement = judged(id, { [name]: null })
      expect(judgement.verdict, name).toBe('owed')
      expect(judgement.owed.map(owed => owed.fact)).toContain(name)
    }
  })

  it('facts that depend on others are asked only then', () => {
    const enterprise = { applicantKind: 'enterprise', annex4: null, insuranceProof: null }
    expect(judged('class-opening', enterprise).owed.map(owed => owed.fact)).toEqual(['annex4', 'insuranceProof'])
    expect(judged('class-opening', { trainingMode: 'online' }).owed.map(owed => owed.fact)).toEqual(['platformReady'])
    expect(judged('training-evidence', { trainingMode: 'online' }).owed.map(owed => owed.fact)).toEqual([
      'supervisionReport',
    ])
    const leaver = { ruralHukou: false, urbanDibao: null }
    expect(judged('living-school-leaver', leaver).owed.map(owed => owed.fact)).toEqual(['urbanDibao'])
    expect(judged('living-school-leaver', { ruralHukou: null }).owed.map(owed => owed.fact)).toEqual(['ruralHukou'])
    const own = { platformListed: false, applicantKind: 'enterprise', platformQualified: null }
    expect(judged('platform-choice', own).owed.map(owed => owed.fact)).toEqual(['platformQualified'])
  })
})

describe('bad input', () => {
  it.each([
    [{ photoBytes: -1 }, 'photoBytes'],
    [{ lessonMinutes: 39.5 }, 'lessonMinutes'],
    [{ rank: 0 }, 'rank'],
    [{ livingDays: 367 }, 'livingDays'],
    [{ competitionStart: '2020-02-30' }, 'competitionStart'],
    [{ enterpriseKind: 'huge' }, 'enterpriseKind'],
    [{ costItems: ['fireworks'] }, 'costItems'],
    [{ trainingYear: 6 }, 'trainingYear'],
    [{ filedWithBureau: 'yes' }, 'filedWithBureau'],
  ])('%j is refused at its field', (facts, field) => {
    expect(() => parseFacts(pack.facts, facts)).toThrow(
      expect.objectContaining({ reasons: [expect.objectContaining({ at: { field } })] }),
    )
  })

  it('every example of the pack is good input', () => {
    for (const scheme of pack.schemes) expect(parseFacts(pack.facts, scheme.example)).toEqual(scheme.example)
  })
})

describe('checks on the way', () => {
  it('bring no money, draw nothing and are offered to nobody', () => {
    const checks = pack.schemes.filter(scheme => scheme.check === true)
    expect(checks.map(scheme => scheme.id)).toEqual([
      'competition-entry',
      'class-opening',
      'assessment-notice',
      'training-evidence',
      'trainee-vouchers',
      'payment-day',
      'online-lesson',
      'question-bank',
      'exam-attempt',
      'platform-choice',
      'platform-listing',
    ])
    for (const scheme of checks) expect(judged(scheme.id)).toMatchObject({ verdict: 'fits', amountFen: 0, draws: [] })
  })
})
