import type { Choice, FactDeclaration } from '../kit.ts'
import { decided, factOf, proven, stated } from './declare.ts'

/** 附件2 一: the five qualifications of a platform. */
export const platformPapers: readonly Choice[] = [
  { value: 'legal-entity', label: { zh: '国内注册的独立法人企业', en: 'independent company in China' }, aliases: [] },
  { value: 'telecom-licence', label: { zh: '增值电信业务经营许可证', en: 'telecommunications licence' }, aliases: [] },
  { value: 'software-enterprise', label: { zh: '软件企业认定证书', en: 'software enterprise' }, aliases: [] },
  { value: 'software-product', label: { zh: '软件产品认定证书', en: 'software product' }, aliases: [] },
  { value: 'good-standing', label: { zh: '良好社会信用', en: 'good standing' }, aliases: [] },
]

/** 附件2 三 and 四: what the platform can do, the must-haves first. */
export const platformAbilities: readonly Choice[] = [
  { value: 'joined', label: { zh: '与实名制系统对接', en: 'joined to the real-name system' }, aliases: [] },
  { value: 'data-proof', label: { zh: '全过程数据输出证明（必达）', en: 'proof of all data (must)' }, aliases: [] },
  { value: 'real-names', label: { zh: '学员实名认证（必达）', en: 'real names (must)' }, aliases: [] },
  { value: 'practice', label: { zh: '随机题库练习（必达）', en: 'practice from a random bank (must)' }, aliases: [] },
  { value: 'exams', label: { zh: '限时考试与留存（必达）', en: 'timed exams that are kept (must)' }, aliases: [] },
  { value: 'sign-in', label: { zh: '开课提醒和课程签到', en: 'reminders and check-in' }, aliases: [] },
  { value: 'spot-checks', label: { zh: '随机抽检和随堂测验', en: 'spot checks and quizzes' }, aliases: [] },
  { value: 'watching', label: { zh: '线上课程监督', en: 'watching over lessons' }, aliases: [] },
  { value: 'analysis', label: { zh: '综合统计分析', en: 'analysis' }, aliases: [] },
]

export const mustItems: readonly string[] = ['joined', 'data-proof', 'real-names', 'practice', 'exams']

/** Facts of online lessons, exams and platforms. */
export const factsOfPlatforms: { readonly [name: string]: FactDeclaration } = {
  lessonOn: factOf('line', '线上课日期', 'day of the lesson', proven, { kind: 'day' }),
  lessonMinutes: factOf('line', '教学时长（分钟）', 'minutes of teaching', proven, { kind: 'integer', most: 1440 }),
  randomCheckIns: factOf('line', '随机签到次数', 'random check-ins', proven, { kind: 'integer', most: 1000 }),
  examOn: factOf('line', '考试日期', 'day of the exam', proven, { kind: 'day' }),
  paperQuestions: factOf('body', '试卷题量', 'questions of the paper', proven, {
    kind: 'integer',
    least: 1,
    most: 100_000,
  }),
  bankQuestions: factOf('body', '题库题量', 'questions of the bank', proven, { kind: 'integer', most: 10_000_000 }),
  attemptsUsed: factOf('line', '已用考试次数', 'attempts used', proven, { kind: 'integer', most: 100 }),
  platformOn: factOf('body', '选用或申请平台的日期', 'day of choosing or applying', stated, { kind: 'day' }),
  concurrentLearners: factOf('body', '同时在线学习人数', 'learners online at once', proven, {
    kind: 'integer',
    most: 1_000_000_000,
  }),
  platformItems: factOf('body', '平台功能', 'what the platform can do', decided, {
    kind: 'choices',
    choices: platformAbilities,
  }),
  platformDocuments: factOf('body', '平台资质', 'qualifications of the platform', proven, {
    kind: 'choices',
    choices: platformPapers,
  }),
  platformCommitment: factOf('body', '已作出监管数据承诺', 'commitment on supervision data', proven, {
    kind: 'yes-no',
  }),
}
