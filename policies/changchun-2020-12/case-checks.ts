import { addDays, parseDay } from '../../values/days.ts'
import { type Calendar, workingDaysLeft } from '../../values/working-days.ts'
import { type CaseFacts, type CaseRunner, type CaseRunners, number, text, texts, yes } from '../case-kit.ts'
import type { Facts } from '../kit.ts'
import { checkResult, stated } from './case-adapter.ts'
import { mustItems, platformPapers } from './facts-of-platforms.ts'

/** Working days from the day of applying to the day before the event (D-26: the event itself is left out). */
function noticeDays(calendar: Calendar, applied: unknown, event: unknown): number | undefined {
  const [from, to] = [text(applied), text(event)]
  if (from === null || to === null) return undefined
  return workingDaysLeft(calendar, addDays(parseDay(from), -1), addDays(parseDay(to), -1))
}

function applicantKind(applicant: unknown): string | undefined {
  const said = text(applicant)
  if (said === null) return undefined
  return /enterprise|企业|company/.test(said) && !/institution|机构/.test(said) ? 'enterprise' : 'institution'
}

const classOpening: CaseRunner = (raw, calendar) => {
  const change: Facts = {
    applicantKind:
      applicantKind(raw.applicant) ?? ('annex4' in raw || 'insuranceProof' in raw ? 'enterprise' : undefined),
    classStart: stated(raw.start, text),
    openingApprovedOn: stated(raw.approved, text),
    openingNoticeWorkingDays: noticeDays(calendar, raw.submitted, raw.start),
    annex4: yes(raw.annex4) ?? true,
    insuranceProof: yes(raw.insuranceProof) ?? true,
  }
  return checkResult({ scheme: 'class-opening', raw, change }, 'OPENING_OK')
}

const assessment: CaseRunner = (raw, calendar) => {
  const change: Facts = {
    assessmentOn: stated(raw.assessment, text),
    assessmentNoticeWorkingDays: noticeDays(calendar, raw.applied, raw.assessment),
  }
  return checkResult({ scheme: 'assessment-notice', raw, change }, 'ASSESSMENT_OK')
}

const evidence: CaseRunner = raw => {
  const change: Facts = {
    trainingMode: /online|线上/.test(text(raw.mode) ?? 'offline') ? 'online' : 'offline',
    teachingVideo: stated(raw.videoUploaded, yes),
    signInComplete: stated(raw.checkinComplete, yes),
    supervisionReport: true,
  }
  return checkResult({ scheme: 'training-evidence', raw, change })
}

function lesson(raw: CaseFacts) {
  const change: Facts = {
    lessonMinutes: number(raw.lessonMinutes) ?? stated(raw.minutes, number),
    randomCheckIns: stated(raw.randomCheckins, number),
  }
  const result = checkResult({ scheme: 'online-lesson', raw, change }, 'HOUR_COUNTED')
  const countedHours = result.eligible === true ? (number(raw.lessons) ?? 1) : 0
  return { ...result, extra: { countedHours } }
}

/** A lesson, a bank, an attempt or a platform by itself; the hours of a training are another runner's. */
const online: CaseRunner = raw => {
  if ('lessonMinutes' in raw || 'minutes' in raw || 'randomCheckins' in raw) return lesson(raw)
  if ('bankQuestions' in raw || 'examQuestions' in raw) {
    const change: Facts = {
      paperQuestions: stated(raw.examQuestions, number),
      bankQuestions: stated(raw.bankQuestions, number),
    }
    return checkResult({ scheme: 'question-bank', raw, change }, 'BANK_OK')
  }
  if ('examAttemptsUsed' in raw || 'requests' in raw) {
    const second = /second|第二次|补考|重考/.test(text(raw.requests) ?? '') ? 1 : 0
    const change: Facts = { attemptsUsed: number(raw.examAttemptsUsed) ?? second }
    return checkResult({ scheme: 'exam-attempt', raw, change })
  }
  if (!('platformListed' in raw)) return null
  const change: Facts = {
    applicantKind: applicantKind(raw.applicant),
    platformListed: stated(raw.platformListed, yes),
    platformQualified: stated(raw.platformQualified, yes),
  }
  return checkResult({ scheme: 'platform-choice', raw, change })
}

/** `all`, `all five`, or those named; a word that names none of them leaves one out. */
function named(value: unknown, all: readonly string[]): string[] | undefined {
  if (value === undefined) return undefined
  if (Array.isArray(value)) return texts(value).filter(item => all.includes(item))
  const word = text(value)
  if (word !== null && /^(all|全部|齐全|五项)/.test(word)) return [...all]
  return all.slice(0, -1)
}

const platformListing: CaseRunner = raw => {
  const papers = platformPapers.map(paper => paper.value)
  const byLabel = (value: unknown) =>
    Array.isArray(value)
      ? texts(value).map(item => platformPapers.find(paper => paper.label.zh === item)?.value ?? item)
      : value
  const change: Facts = {
    concurrentLearners: stated(raw.concurrent, number),
    platformItems: named(raw.mustHaveItems, mustItems),
    platformDocuments: named(byLabel(raw.documents), papers),
  }
  return checkResult({ scheme: 'platform-listing', raw, change })
}

/** Openings, assessments, evidence, online lessons and platforms: checked, nothing paid. */
export const runnersOfChecks: CaseRunners = {
  'cc12.classOpening': classOpening,
  'cc12.assessment': assessment,
  'cc12.evidence': evidence,
  'cc12.online': online,
  'cc12.platformListing': platformListing,
}
