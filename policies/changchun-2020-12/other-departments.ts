import type { Day } from '../../values/days.ts'
import type { Fen } from '../../values/money.ts'
import { absent, assured, owesFact, owesSetting } from '../owing.ts'
import type { Note, Scheme, Settings, Step } from '../kit.ts'
import { byHoursAndAttendance } from './attendance.ts'
import { tradeOn } from './catalogue.ts'
import { classDaysInOrder } from './class-days.ts'
import { hourlyRateFen } from './parameters-of-others.ts'
import { attendedEnough, catalogueRule, mustBe, periodRules } from './rules-of-others.ts'
import type { TrainingLine } from './facts-training.ts'
import { governingDay, hourlyStep } from './training-hours.ts'
import { countersOfTraining, drawsOfTrainings, tradeKey } from './training-draws.ts'
import { classSet, noMoreThanPlanned, onlineShare, platform } from './training-rules.ts'

interface Line extends TrainingLine {
  readonly department?: string | null
}

const governs = (f: Line): Day | null => f.classStart ?? null
const clause = '三(三)'
const clauseOfSafety = '三(三)(1)'
const owesDepartment = owesFact('department')
const owesHours = owesFact('plannedHours')
const owesCertificate = owesFact('certificate', 'enterprise', 'certificate')
const owesSafetyRate = owesSetting('safety-training-hourly', 'CC-PB')

const cityStandard: Note<Line> = {
  rule: 'city-standard-applies',
  clause: '三(三)(2)',
  says: {
    zh: '其他部门组织的培训参照人社部门标准，每学时10元；学时、监管和流程按各部门规定。',
    en: 'Training by other departments is paid by the standards of this notice, 10 yuan an hour; hours, supervision and steps are the department’s.',
  },
  applies: f => f.department !== 'emergency-management',
}

function rateOn(f: Line, settings: Settings): Fen {
  if (f.department !== 'emergency-management') return hourlyRateFen
  return assured(settings.fen('safety-training-hourly', governingDay(f)))
}

/** Hours of the department at the rate, the online part of them, and attendance. */
function stepsOf(f: Line, settings: Settings): readonly Step[] {
  const first = hourlyStep({
    clause: f.department === 'emergency-management' ? clauseOfSafety : '三(三)(2)',
    label: { zh: '每学时标准 × 学时', en: 'rate per hour × hours' },
    rateFen: rateOn(f, settings),
    thousandths: assured(f.plannedHours),
  })
  return byHoursAndAttendance(first, f, settings)
}

/** 三(三): training that other departments supervise and claim for; only by institutions that the bureau designated. */
export const otherDepartments: Scheme<Line> = {
  id: 'other-departments',
  title: { zh: '其他部门组织的培训', en: 'Training by other departments' },
  clause,
  unit: 'person-class',
  audience: 'department',
  example: {
    department: 'other',
    institutionDesignated: true,
    trade: 87,
    certificate: 'completion',
    classStart: '2020-09-14',
    classEnd: '2020-09-24',
    plannedHours: 40_000,
    attendedHours: 40_000,
    platformListed: true,
    applied: '2020-10-10',
  },
  asks: ['department', 'institutionDesignated', 'plannedHours', 'attendedHours', 'certificate'],
  papers: ['attendance', 'teaching-video', 'supervision-report', 'certificate'],
  governs,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: f => !absent(f.department),
  body: [
    mustBe<Line>('institutionDesignated', {
      rule: 'institution-not-designated',
      clause,
      says: {
        zh: '参与各部门培训的机构须为市人社局认定的定点培训机构。',
        en: 'An institution that trains for a department is designated by the city bureau.',
      },
    }),
    {
      rule: 'department-unknown',
      clause,
      says: {
        zh: '写明组织培训的部门，由该部门监管和申领。',
        en: 'The department that runs the training is named; it supervises and claims.',
      },
      reads: ['department'],
      holds: f => (absent(f.department) ? owesDepartment : true),
    },
    {
      rule: 'safety-standard-missing',
      clause: clauseOfSafety,
      says: {
        zh: '安全技能培训按吉应急安全基础联〔2020〕46号和应急管理部门的文件执行，标准由市人社局登记后计算。',
        en: 'Safety training follows the province’s document of 2020 (no. 46) and those of the emergency department; it is computed once the city bureau has recorded the standard.',
      },
      reads: ['department', 'classStart'],
      holds: (f, settings) => {
        if (f.department !== 'emergency-management') return true
        return settings.fen('safety-training-hourly', governingDay(f)) === null ? owesSafetyRate : true
      },
    },
    {
      rule: 'department-hours-missing',
      clause: '三(三)(2)',
      says: { zh: '培训学时按组织部门的规定填写。', en: 'The hours are those that the department has set.' },
      reads: ['plannedHours'],
      holds: f => (absent(f.plannedHours) ? owesHours : f.plannedHours > 0),
    },
  ],
  line: [
    {
      rule: 'no-certificate',
      clause: '二(二)',
      says: {
        zh: '取得证书的给予补贴：职业资格证书、职业技能等级证书、专项职业能力证书、特种作业操作证、特种设备作业人员证、培训合格证书等。',
        en: 'A certificate is obtained: vocational qualification, skill level, special skill, special operations, special equipment, completion of training, or the like.',
      },
      reads: ['certificate'],
      holds: f => (absent(f.certificate) ? owesCertificate : f.certificate !== 'none'),
      needs: () => ['certificate'],
    },
    onlineShare,
    platform('institution'),
    attendedEnough,
    noMoreThanPlanned,
    {
      // Departments may train outside annex 1 and then state no number; a number that annex 1 lacks is a slip.
      ...catalogueRule<Line>(governs),
      holds: f => absent(f.trade) || tradeOn(f.trade, governingDay(f)) !== undefined,
    },
    classSet,
    classDaysInOrder,
    ...periodRules<Line>('classStart'),
  ],
  notes: [cityStandard],
  amount: stepsOf,
  draws: drawsOfTrainings({ trade: f => tradeKey(f, 'other-departments', f.level) }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'institution',
  doubts: ['D-01', 'D-02', 'D-03', 'D-04', 'D-08', 'D-09', 'D-10', 'D-11', 'D-69', 'D-70', 'D-78'],
}
