import { describe, expect, it } from 'vitest'
import { type Facts, getScheme, judge, noSettings, settingsOf } from '../kit.ts'
import { changchun202012 as pack } from './pack.ts'
import { schemesOfOthers } from './others.ts'

function judged(id: string, change: Facts = {}, settings = noSettings) {
  const scheme = getScheme(pack, id)
  return judge(scheme, { ...scheme.example, ...change }, settings, [])
}

/** The fact whose day decides, and what else moves with it. */
const deciding: readonly (readonly [scheme: string, day: string, more: Facts])[] = [
  ['technician-award', 'certified', {}],
  ['job-drill', 'classStart', { classEnd: '2020-01-03' }],
  [
    'skills-competition',
    'competitionStart',
    { filedOn: '2019-12-17', competitionEnd: '2020-01-02', evidenceOn: '2020-01-12' },
  ],
  ['competition-promotion', 'competitionEnd', {}],
  ['competition-entry', 'filedOn', {}],
  ['new-apprenticeship', 'apprenticeYearEnd', {}],
  ['living-poor-worker', 'livingTo', { livingFrom: '2020-01-01', livingDays: 1 }],
  ['other-departments', 'classStart', { classEnd: '2020-01-03' }],
  ['appraisal', 'certified', {}],
  ['class-opening', 'classStart', { openingApprovedOn: '2019-12-31' }],
  ['online-lesson', 'lessonOn', {}],
]

describe('schemes beside the trainings', () => {
  it.each(deciding)('%s: what took place on the first day of the notice counts, by %s', (id, day, more) => {
    expect(judged(id, { ...more, [day]: '2020-01-01' }).verdict).toBe('fits')
    const scheme = getScheme(pack, id)
    expect(scheme.governs({ ...scheme.example, ...more, [day]: '2020-01-01' })).toBe('2020-01-01')
  })

  it('is applied for on the day stated, and on none where none is stated', () => {
    for (const scheme of schemesOfOthers.filter(({ check }) => check !== true)) {
      expect(scheme.applied(scheme.example), scheme.id).toBe(scheme.example.applied)
      expect(scheme.applied({ ...scheme.example, applied: null }), scheme.id).toBeNull()
    }
  })

  it('a technician’s reward is what the line is about when its level is one of the two', () => {
    const { subject } = getScheme(pack, 'technician-award')
    expect(['technician', 'senior-technician', 'senior'].map(level => subject({ level }))).toEqual([true, true, false])
  })

  it('an eight-hour drill owes its attendance, a shorter one is refused without it', () => {
    expect(judged('job-drill', { plannedHours: 8_000, attendedHours: null }).verdict).toBe('owed')
    expect(judged('job-drill', { plannedHours: 7_999, attendedHours: null }).verdict).toBe('unfit')
  })

  it('training without hours is not paid by the hour', () => {
    const none = judged('other-departments', { plannedHours: 0, attendedHours: 0 })
    expect(none.broken.map(({ rule }) => rule)).toEqual(['department-hours-missing'])
  })

  it('the arithmetic cites the paragraph of the department', () => {
    const rate = settingsOf(
      [{ name: 'safety-training-hourly', territory: '220100', from: '2020-01-01', value: 1_000 }],
      ['220100'],
    )
    expect(judged('other-departments').steps[0]?.clause).toBe('三(三)(2)')
    expect(judged('other-departments', { department: 'emergency-management' }, rate).steps[0]?.clause).toBe('三(三)(1)')
  })

  it('papers are asked of those who owe them', () => {
    const needs = (id: string, facts: Facts) => getScheme(pack, id).line.flatMap(rule => rule.needs?.(facts) ?? [])
    expect(needs('class-opening', { applicantKind: 'enterprise' })).toEqual(['training-application', 'insurance-proof'])
    expect(needs('class-opening', { applicantKind: 'institution' })).toEqual([])
    expect(needs('training-evidence', { trainingMode: 'online' })).toEqual(['attendance', 'supervision-report'])
    expect(needs('training-evidence', { trainingMode: 'offline' })).toEqual(['teaching-video', 'attendance'])
  })

  it('names only papers that the pack has', () => {
    const kinds = pack.evidence.map(slot => slot.kind)
    for (const scheme of schemesOfOthers) {
      const named = [...(scheme.papers ?? []), ...scheme.line.flatMap(rule => rule.needs?.(scheme.example) ?? [])]
      expect(kinds, scheme.id).toEqual(expect.arrayContaining(named))
    }
  })
})
