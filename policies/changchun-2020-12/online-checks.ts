import { fraction } from '../../values/money.ts'
import { absent, owesFact } from '../owing.ts'
import type { Facts, Scheme } from '../kit.ts'
import { reaches } from './bounds.ts'
import { checkScheme } from './check-scheme.ts'
import {
  bankTimesPaper,
  checkInsPerLesson,
  examAttempts,
  leastConcurrentLearners,
  lessonLeastMinutes,
} from './parameters-of-others.ts'
import { mustItems, platformPapers } from './facts-of-platforms.ts'
import { inForce } from './in-force.ts'
import { mustBe } from './rules-of-others.ts'

interface Lesson extends Facts {
  readonly lessonOn?: string | null
  readonly lessonMinutes?: number | null
  readonly randomCheckIns?: number | null
}

interface Exam extends Facts {
  readonly examOn?: string | null
  readonly paperQuestions?: number | null
  readonly bankQuestions?: number | null
  readonly attemptsUsed?: number | null
}

interface Platform extends Facts {
  readonly applicantKind?: string | null
  readonly platformOn?: string | null
  readonly platformListed?: boolean | null
  readonly platformQualified?: boolean | null
  readonly concurrentLearners?: number | null
  readonly platformItems?: readonly string[] | null
  readonly platformDocuments?: readonly string[] | null
  readonly platformCommitment?: boolean | null
}

const owesMinutes = owesFact('lessonMinutes', 'enterprise', 'supervision-report')
const owesCheckIns = owesFact('randomCheckIns', 'enterprise', 'supervision-report')
const owesPaper = owesFact('paperQuestions')
const owesBank = owesFact('bankQuestions')
const owesAttempts = owesFact('attemptsUsed')
const owesApplicant = owesFact('applicantKind')
const owesListed = owesFact('platformListed')
const owesQualified = owesFact('platformQualified')
const owesConcurrent = owesFact('concurrentLearners', 'enterprise', 'platform-papers')
const owesItems = owesFact('platformItems', 'enterprise', 'platform-papers')
const owesDocuments = owesFact('platformDocuments', 'enterprise', 'platform-papers')

const lesson = checkScheme<Lesson>({
  id: 'online-lesson',
  title: { zh: '线上课时', en: 'Online lesson' },
  clause: '四(三)3',
  audience: 'institution',
  example: { lessonOn: '2020-09-15', lessonMinutes: 45, randomCheckIns: 1 },
  asks: ['lessonMinutes', 'randomCheckIns'],
  papers: ['supervision-report'],
  day: 'lessonOn',
  rules: [
    {
      rule: 'lesson-under-40-min',
      clause: '四(三)3',
      says: { zh: '线上每学时的教学时长不少于40分钟。', en: 'An online hour has at least 40 minutes of teaching.' },
      reads: ['lessonMinutes'],
      holds: f => (absent(f.lessonMinutes) ? owesMinutes : f.lessonMinutes >= lessonLeastMinutes),
      needs: () => ['supervision-report'],
      doubts: ['D-76'],
    },
    {
      rule: 'lesson-without-checkin',
      clause: '五(三)3(2)',
      says: {
        zh: '线上每节课不定时随机签到至少1次，方式任选，签到影像留存；没有签到的课不计学时。',
        en: 'Each online lesson has at least one check-in at a random time, in any of the ways named, its picture kept; a lesson without one does not count.',
      },
      reads: ['randomCheckIns'],
      holds: (f, settings) => {
        if (absent(f.randomCheckIns)) return owesCheckIns
        if (f.randomCheckIns >= checkInsPerLesson) return true
        return settings.choice('D-76', f.lessonOn ?? '') === 'counts'
      },
      needs: () => ['supervision-report'],
      doubts: ['D-76'],
    },
  ],
  doubts: ['D-76'],
  results: () => [
    { code: 'hour-counted', clause: '四(三)3', says: { zh: '计1学时。', en: 'It counts as one hour.' }, to: '1' },
  ],
})

const bank = checkScheme<Exam>({
  id: 'question-bank',
  title: { zh: '线上考试题库', en: 'Bank of questions' },
  clause: '四(三)5',
  audience: 'institution',
  example: { examOn: '2020-09-21', paperQuestions: 50, bankQuestions: 260 },
  asks: ['paperQuestions', 'bankQuestions'],
  papers: [],
  day: 'examOn',
  rules: [
    {
      rule: 'bank-below-5x',
      clause: '四(三)5',
      says: {
        zh: '题库题目数量是试卷试题的5倍以上。',
        en: 'The bank holds at least five times as many questions as the paper.',
      },
      reads: ['paperQuestions', 'bankQuestions'],
      holds: (f, settings) => {
        if (absent(f.paperQuestions)) return owesPaper
        if (absent(f.bankQuestions)) return owesBank
        const share = { part: f.bankQuestions, whole: f.paperQuestions }
        return reaches(share, fraction(bankTimesPaper), { settings, day: f.examOn ?? inForce.from })
      },
      doubts: ['D-01'],
    },
  ],
  results: () => [
    { code: 'bank-ok', clause: '四(三)5', says: { zh: '题库题量足够。', en: 'The bank is large enough.' } },
  ],
})

const attempt = checkScheme<Exam>({
  id: 'exam-attempt',
  title: { zh: '线上考试机会', en: 'Attempt at the online exam' },
  clause: '四(一)4',
  audience: 'institution',
  example: { examOn: '2020-09-21', attemptsUsed: 0 },
  asks: ['attemptsUsed'],
  papers: [],
  day: 'examOn',
  rules: [
    {
      rule: 'single-attempt-only',
      clause: '四(一)4',
      says: {
        zh: '每位学员只有一次线上考试机会，答题过程留存。',
        en: 'Each learner has one attempt at the online exam, whose course is kept.',
      },
      reads: ['attemptsUsed'],
      holds: f => (absent(f.attemptsUsed) ? owesAttempts : f.attemptsUsed < examAttempts),
      doubts: ['D-76'],
    },
  ],
  doubts: ['D-76'],
})

const choice = checkScheme<Platform>({
  id: 'platform-choice',
  title: { zh: '监管平台的选用', en: 'Choice of a platform' },
  clause: '四(二)',
  audience: 'institution',
  example: { platformOn: '2020-09-01', applicantKind: 'institution', platformListed: true, platformQualified: true },
  asks: ['applicantKind', 'platformListed', 'platformQualified'],
  papers: [],
  day: 'platformOn',
  rules: [
    {
      rule: 'platform-not-in-catalogue',
      clause: '四(二)',
      says: {
        zh: '社会培训机构从人社部门的第三方监管平台目录中选取平台；企业可选择具有资质的任一平台。',
        en: 'Institutions choose from the bureau’s list of supervision platforms; enterprises may choose any qualified one.',
      },
      reads: ['applicantKind', 'platformListed', 'platformQualified'],
      holds: (f, settings) => {
        if (f.platformListed === true) return true
        if (absent(f.platformListed)) return owesListed
        if (absent(f.applicantKind)) return owesApplicant
        if (f.applicantKind !== 'enterprise') return false
        if (settings.choice('K-14', f.platformOn ?? '') === 'listed') return false
        return f.platformQualified ?? owesQualified
      },
      doubts: ['K-14'],
    },
  ],
  doubts: ['K-14'],
})

const listing = checkScheme<Platform>({
  id: 'platform-listing',
  title: { zh: '第三方监管平台入列', en: 'Listing of a supervision platform' },
  clause: '附件2',
  audience: 'institution',
  example: {
    platformOn: '2020-09-01',
    concurrentLearners: 5_000,
    platformItems: mustItems,
    platformDocuments: platformPapers.map(paper => paper.value),
    platformCommitment: true,
  },
  asks: ['concurrentLearners', 'platformItems', 'platformDocuments', 'platformCommitment'],
  papers: ['platform-papers'],
  day: 'platformOn',
  rules: [
    {
      rule: 'concurrency-below-1000',
      clause: '附件2',
      says: {
        zh: '平台同时在线学习人数不低于1000人。',
        en: 'At least 1,000 people can learn on the platform at the same time.',
      },
      reads: ['concurrentLearners'],
      holds: f => (absent(f.concurrentLearners) ? owesConcurrent : f.concurrentLearners >= leastConcurrentLearners),
      needs: () => ['platform-papers'],
    },
    {
      rule: 'platform-must-have-missing',
      clause: '附件2',
      says: {
        zh: '对接实名制系统，并满足全部必达指标：全过程数据证明、实名认证、随机题库练习、限时考试与留存。',
        en: 'It is joined to the real-name system and has every item marked as a must: proof of all data, real names, practice from a random bank, timed exams that are kept.',
      },
      reads: ['platformItems'],
      holds: f => {
        const items = f.platformItems
        return absent(items) ? owesItems : mustItems.every(item => items.includes(item))
      },
      needs: () => ['platform-papers'],
    },
    {
      rule: 'platform-document-missing',
      clause: '附件2',
      says: {
        zh: '五项资质齐全：国内注册的独立法人企业、增值电信业务经营许可证、软件企业认定证书、软件产品认定证书、良好社会信用。',
        en: 'All five qualifications are there: an independent company registered in China, the value-added telecommunications licence, the certificates of software enterprise and software product, good standing.',
      },
      reads: ['platformDocuments'],
      holds: f => {
        const documents = f.platformDocuments
        return absent(documents) ? owesDocuments : platformPapers.every(({ value }) => documents.includes(value))
      },
      needs: () => ['platform-papers'],
    },
    mustBe<Platform>('platformCommitment', {
      rule: 'platform-commitment-missing',
      clause: '四(一)',
      says: {
        zh: '平台承诺监管数据真实、有效、完整（附件3）。',
        en: 'The platform vouches that its supervision data are true, valid and complete (annex 3).',
      },
    }),
  ],
})

/** 四, 五(三)3(2), 附件2: lessons, banks, attempts and platforms of online training. */
export const onlineChecks: readonly Scheme[] = [lesson, bank, attempt, choice, listing]
