import { type Fen, fraction } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'
import type { TradeClass } from './catalogue.ts'
import { inForce } from './in-force.ts'

/** 三(一)3: paid under the city's documents on rewards, recorded here (D-33). */
export const technicianAwardFen: Fen = 200_000
export const seniorTechnicianAwardFen: Fen = 300_000
/** 三(一)4. */
export const drillLeastHours = 8
export const hourlyRateFen: Fen = 1_000
export const drillMostFen: Fen = 40_000
export const drillLeastPeople = 30
/** 三(一)5. */
export const competitionFen: Fen = 3_000_000
export const competitionLeastPeople = 30
export const projectsOfLargeOrStateOwned = 10
export const projectsOfOthers = 5
export const lastRankToSenior = 5
export const lastRankOneUp = 15
/** 五(三)2(1)③ and 五(三)3(1): calendar days (D-28). */
export const competitionFilingDays = 15
export const competitionEvidenceDays = 10
/** 附件5: one megabyte, either of its two readings (D-77). */
export const photoMostBytes = 1_048_576
export const photoMostBytesDecimal = 1_000_000
/** 三(一)6. */
export const apprenticeshipFen: Fen = 400_000
export const apprenticeshipUplift = fraction(115, 100)
export const monthsOfApprenticeYear = 12
/** 三(二)4: by the day, and at most in a calendar year. */
export const livingDayFen: Fen = 3_000
export const livingDayOfSchoolLeaversFen: Fen = 1_000
export const livingMostOfPoorFen: Fen = 50_000
export const livingMostOfHardFen: Fen = 90_000
export const livingMostOfSchoolLeaversFen: Fen = 180_000
export const livingTimesAYear = 1
/** 三(四). */
export const appraisalFen: { readonly [tradeClass in TradeClass]: Fen } = { A: 11_000, B: 10_000, C: 9_000 }
/** 四(三) and 附件2. */
export const lessonLeastMinutes = 40
export const bankTimesPaper = 5
export const examAttempts = 1
export const checkInsPerLesson = 1
export const leastConcurrentLearners = 1_000

const from = inForce.from

function one(
  label: Parameter['label'],
  unit: Parameter['unit'],
  value: number | ReturnType<typeof fraction>,
  clause: string,
  about: Pick<Parameter, 'doubt'> = {},
): Parameter {
  return { label, unit, values: [{ from, value, clause }], ...about }
}

/** Figures of awards, drills, competitions, apprenticeship, allowances, appraisals and checks. */
export const parametersOfOthers: { readonly [name: string]: Parameter } = {
  technicianAward: one(
    { zh: '新取得技师奖励', en: 'reward of a new technician' },
    'fen',
    technicianAwardFen,
    '三(一)3',
    { doubt: 'D-33' },
  ),
  seniorTechnicianAward: one(
    { zh: '新取得高级技师奖励', en: 'reward of a new senior technician' },
    'fen',
    seniorTechnicianAwardFen,
    '三(一)3',
    { doubt: 'D-33' },
  ),
  drillLeastHours: one(
    { zh: '岗位练兵最少学时', en: 'least hours of a job drill' },
    'hours',
    drillLeastHours,
    '三(一)4',
  ),
  drillHourlyRate: one({ zh: '岗位练兵每学时补贴', en: 'job drill, per hour' }, 'fen', hourlyRateFen, '三(一)4'),
  drillMost: one({ zh: '岗位练兵每次最高补贴', en: 'most for one job drill' }, 'fen', drillMostFen, '三(一)4', {
    doubt: 'D-29',
  }),
  drillLeastPeople: one(
    { zh: '岗位练兵每工种最少人数', en: 'fewest people of a trade in a job drill' },
    'people',
    drillLeastPeople,
    '三(一)4',
    { doubt: 'D-30' },
  ),
  competitionAmount: one({ zh: '竞赛每个项目补贴', en: 'competition, per project' }, 'fen', competitionFen, '三(一)5'),
  competitionLeastPeople: one(
    { zh: '竞赛每个项目最少参赛职工', en: 'fewest staff competing in a project' },
    'people',
    competitionLeastPeople,
    '三(一)5',
  ),
  projectsOfLargeOrStateOwned: one(
    {
      zh: '规模以上企业、国有企业竞赛项目数',
      en: 'projects of state-owned enterprises and those above designated size',
    },
    'times',
    projectsOfLargeOrStateOwned,
    '三(一)5',
    { doubt: 'D-31' },
  ),
  projectsOfOthers: one(
    { zh: '其他企业竞赛项目数', en: 'projects of other enterprises' },
    'times',
    projectsOfOthers,
    '三(一)5',
    { doubt: 'D-31' },
  ),
  lastRankToSenior: one(
    { zh: '可晋升高级工的最后名次', en: 'last rank promoted to senior worker' },
    'people',
    lastRankToSenior,
    '三(一)5',
  ),
  lastRankOneUp: one(
    { zh: '可晋升一级的最后名次', en: 'last rank promoted by one level' },
    'people',
    lastRankOneUp,
    '三(一)5',
    { doubt: 'D-75' },
  ),
  competitionFilingDays: one(
    { zh: '竞赛赛前申请天数', en: 'days of filing before a competition' },
    'days',
    competitionFilingDays,
    '五(三)2(1)③',
    { doubt: 'D-28' },
  ),
  competitionEvidenceDays: one(
    { zh: '竞赛后报送材料天数', en: 'days of handing in after a competition' },
    'days',
    competitionEvidenceDays,
    '五(三)3(1)',
    { doubt: 'D-28' },
  ),
  apprenticeshipYear: one(
    { zh: '新型学徒制每人每年补贴', en: 'new apprenticeship, per person and year' },
    'fen',
    apprenticeshipFen,
    '三(一)6',
    { doubt: 'D-42' },
  ),
  apprenticeshipUplift: one(
    { zh: '急需紧缺职业上浮后的倍数（学徒制）', en: 'multiple for shortage trades (apprenticeship)' },
    'ratio',
    apprenticeshipUplift,
    '三(一)6',
  ),
  livingDay: one({ zh: '生活费每日标准', en: 'living allowance per day' }, 'fen', livingDayFen, '三(二)4', {
    doubt: 'D-35',
  }),
  livingDayOfSchoolLeavers: one(
    { zh: '“两后生”学员生活费每日标准', en: 'living allowance of school leavers per day' },
    'fen',
    livingDayOfSchoolLeaversFen,
    '三(二)4',
    { doubt: 'D-35' },
  ),
  livingMostOfPoor: one(
    { zh: '贫困劳动力生活费年度上限', en: 'yearly ceiling for poor workers' },
    'fen',
    livingMostOfPoorFen,
    '三(二)4',
    { doubt: 'D-35' },
  ),
  livingMostOfHard: one(
    {
      zh: '就业困难人员、零就业家庭成员生活费年度上限',
      en: 'yearly ceiling for people hard to employ and of families without work',
    },
    'fen',
    livingMostOfHardFen,
    '三(二)4',
    { doubt: 'D-35' },
  ),
  livingMostOfSchoolLeavers: one(
    { zh: '“两后生”学员生活费年度上限', en: 'yearly ceiling for school leavers' },
    'fen',
    livingMostOfSchoolLeaversFen,
    '三(二)4',
    { doubt: 'D-35' },
  ),
  livingTimesAYear: one(
    { zh: '每年生活费补贴次数', en: 'living allowances a year' },
    'times',
    livingTimesAYear,
    '三(二)4',
    { doubt: 'D-35' },
  ),
  appraisalA: one({ zh: 'A类鉴定补贴', en: 'appraisal, class A' }, 'fen', appraisalFen.A, '三(四)', { doubt: 'D-36' }),
  appraisalB: one({ zh: 'B类鉴定补贴', en: 'appraisal, class B' }, 'fen', appraisalFen.B, '三(四)', { doubt: 'D-36' }),
  appraisalC: one({ zh: 'C类鉴定补贴', en: 'appraisal, class C' }, 'fen', appraisalFen.C, '三(四)', { doubt: 'D-36' }),
  lessonLeastMinutes: one(
    { zh: '线上每学时最少分钟', en: 'least minutes of an online hour' },
    'minutes',
    lessonLeastMinutes,
    '四(三)3',
  ),
  bankTimesPaper: one(
    { zh: '题库为试卷题量的倍数', en: 'questions in the bank per question of the paper' },
    'times',
    bankTimesPaper,
    '四(三)5',
    { doubt: 'D-01' },
  ),
  examAttempts: one({ zh: '线上考试机会', en: 'attempts at the online exam' }, 'times', examAttempts, '四(一)4'),
  checkInsPerLesson: one(
    { zh: '线上每节课随机签到次数', en: 'random check-ins per online lesson' },
    'times',
    checkInsPerLesson,
    '五(三)3(2)',
    { doubt: 'D-76' },
  ),
  leastConcurrentLearners: one(
    { zh: '平台同时在线学习人数', en: 'learners online at once' },
    'people',
    leastConcurrentLearners,
    '附件2',
  ),
}
