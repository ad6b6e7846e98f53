import type { Office, Result, Scheme } from '../kit.ts'
import { absent, assured, owesFact } from '../owing.ts'
import type { TrainingLine } from './facts.ts'
import { lastTrainingDay } from './parameters.ts'
import { boundsAll, isHalfOnline, periodRules, platformRule } from './rules.ts'

const owesKind = owesFact('applicantKind')
const owesSize = owesFact('size')
const owesMode = owesFact('mode')
const owesConverted = owesFact('convertedFromOffline')

interface Line extends TrainingLine {
  readonly size: string | null | undefined
}

interface Clauses {
  readonly scheme: string
  readonly online: string
  readonly platform: string
  readonly share: string
  readonly end: string
  /** Who may let a higher share pass (原则上). */
  readonly override: Office
}

/**
 * Courses of training institutions (and large enterprises) for other labourers: online only while offline classes are
 * suspended; of a course planned offline at most half the hours go online, the rest stays owed until the epidemic is
 * over. The subsidy itself follows the ordinary procedure, which sets the money: none is computed here.
 */
export function convertedOnlineCourses(clauses: Clauses): Scheme<Line> {
  const owedOffline = (hours: number): Result => {
    return {
      code: 'offline-hours-owed',
      clause: clauses.share,
      says: {
        zh: `待疫情结束后补齐线下学时 ${hours} 个。`,
        en: `${hours} hours are still to be held offline once the epidemic is over.`,
      },
    }
  }
  return {
    id: 'converted-online-courses',
    title: { zh: '培训机构线下课程转线上', en: 'Courses of institutions moved online' },
    clause: clauses.scheme,
    unit: 'project',
    audience: 'institution',
    example: {
      employer: '91350100M000100Y43',
      applicantKind: 'training-institution',
      mode: 'online',
      platformKind: 'named',
      convertedFromOffline: true,
      totalHours: 100,
      onlineHours: 50,
      trainingStart: '2020-04-01',
      trainingEnd: '2020-04-30',
    },
    asks: ['applicantKind', 'mode', 'totalHours', 'onlineHours'],
    papers: ['course-plan', 'online-platform'],
    governs: f => f.trainingStart ?? null,
    applied: f => f.claimed ?? null,
    subject: () => true,
    body: bodyRules(clauses),
    line: [],
    notes: [],
    amount: () => [],
    draws: () => [],
    counters: {},
    fund: 'special-account',
    payee: 'institution',
    doubts: ['D-61', 'D-64'],
    // Half the hours at least stay offline, or the course is refused.
    results: f =>
      f.convertedFromOffline === true ? [owedOffline(assured(f.totalHours) - assured(f.onlineHours))] : [],
  }
}

function bodyRules(clauses: Clauses): Scheme<Line>['body'] {
  return [
    {
      rule: 'not-an-institution-nor-large-enterprise',
      clause: clauses.scheme,
      says: {
        zh: '面向其他劳动者的线上培训由大型企业、技工院校、民办培训机构等组织。',
        en: 'Online training of other labourers is run by large enterprises, technical schools and training institutions.',
      },
      reads: ['applicantKind', 'size'],
      holds: f => {
        if (absent(f.applicantKind)) return owesKind
        if (f.applicantKind === 'training-institution') return true
        if (f.applicantKind !== 'enterprise') return false
        return absent(f.size) ? owesSize : f.size === 'large'
      },
      doubts: ['D-61'],
    },
    {
      rule: 'offline-suspended',
      clause: clauses.online,
      says: {
        zh: '疫情防控期间暂停线下培训，只能开展线上部分。',
        en: 'Offline training is suspended in the epidemic period; only the online part takes place.',
      },
      reads: ['mode'],
      holds: f => (absent(f.mode) ? owesMode : f.mode === 'online'),
      at: ['opening', 'claim'],
      doubts: ['D-65'],
    },
    platformRule(clauses.platform),
    {
      rule: 'online-share-over-50',
      clause: clauses.share,
      says: {
        zh: '原线下课程转为线上的，线上学时原则上不超过总学时的50%。',
        en: 'Of a course planned offline the online hours are as a rule no more than 50 % of all.',
      },
      reads: ['convertedFromOffline', 'totalHours', 'onlineHours'],
      holds: (f, settings) => {
        if (absent(f.convertedFromOffline)) return owesConverted
        // A course planned offline before, now partly online (D-61).
        const isBound = f.convertedFromOffline || boundsAll(settings, f.trainingStart ?? f.claimed ?? lastTrainingDay)
        return !isBound || isHalfOnline(f)
      },
      override: clauses.override,
      doubts: ['D-61'],
    },
    {
      rule: 'online-hours-over-total',
      clause: clauses.share,
      says: {
        zh: '线上学时不多于总学时，总学时大于零。',
        en: 'The online hours are no more than all hours, and there are hours.',
      },
      reads: ['totalHours', 'onlineHours'],
      holds: f => {
        if (absent(f.totalHours)) return true
        return f.totalHours > 0 && (absent(f.onlineHours) || f.onlineHours <= f.totalHours)
      },
    },
    ...periodRules(clauses.end),
  ]
}
