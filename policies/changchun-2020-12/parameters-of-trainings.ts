import type { Fen, Fraction } from '../../values/money.ts'
import type { Says } from '../kit.ts'
import type { Parameter } from '../kit.ts'
import { inForce } from './in-force.ts'

/** 三(一)1, 三(一)2, 三(二)1, 三(二)3, 三(二)6: 10 yuan per hour. */
export const hourlyRateFen: Fen = 1_000
/** 三(一)1, 三(一)2, 三(二)1: hours of each class. */
export const standardHours = { A: 240, B: 120, C: 80 } as const
/** 二(一): attendance from which it is paid, and paid in full (D-01: included; D-03: by hours). */
export const leastAttendance: Fraction = { numerator: 7, denominator: 10 }
export const fullAttendance: Fraction = { numerator: 9, denominator: 10 }
/** 四: share of online hours that may be planned and is counted, and the most that an online hour is paid. */
export const mostOnlineShare: Fraction = { numerator: 1, denominator: 2 }
export const mostOnlineRate: Fraction = { numerator: 2, denominator: 5 }
/** 三(一)1: from signing to the start of the class, and the least term of the contract. */
export const yearsAfterSigning = 1
export const leastContractYears = 1
/** 三(一)3. */
export const leastUpgradingHours = 80
export const juniorFen: Fen = 50_000
export const intermediateFen: Fen = 80_000
export const seniorFen: Fen = 100_000
export const technicianFen: Fen = 200_000
export const seniorTechnicianFen: Fen = 300_000
export const refresherFen: Fen = 200_000
export const shortageUplift: Fraction = { numerator: 3, denominator: 10 }
/** 三(二)2. */
export const entrepreneurshipFen: Fen = 150_000
/** 三(二)3. */
export const leastPreparationHours = 720
export const mostPreparationHours = 1440
export const mostPreparationYears = 1
/** 三(二)6. */
export const leastPracticalHours = 8
export const mostPracticalHours = 120
/** 二(二): trainings a year, and how long the same trade at the same level is not paid again. */
export const mostTrainingsAYear = 3
export const sameTradeYears = 1
/** 五(三)2, 五(三)4. */
export const openingWorkingDays = 5
export const assessmentWorkingDays = 5

const from = inForce.from

function parameter(
  label: Says,
  unit: Parameter['unit'],
  value: Parameter['values'][number]['value'],
  clause: string,
  more: Pick<Parameter, 'doubt'> = {},
): Parameter {
  return { label, unit, values: [{ from, value, clause }], ...more }
}

const classes = '三(一)1, 三(一)2, 三(二)1'

/** Figures of the trainings that are paid by hours, level and attendance. */
export const parametersOfTrainings: { readonly [name: string]: Parameter } = {
  hourlyRate: parameter({ zh: '每人每学时补贴', en: 'subsidy per person and hour' }, 'fen', hourlyRateFen, classes),
  hoursOfClassA: parameter({ zh: 'A类学时', en: 'hours of class A' }, 'hours', standardHours.A, classes, {
    doubt: 'D-06',
  }),
  hoursOfClassB: parameter({ zh: 'B类学时', en: 'hours of class B' }, 'hours', standardHours.B, classes, {
    doubt: 'D-06',
  }),
  hoursOfClassC: parameter({ zh: 'C类学时', en: 'hours of class C' }, 'hours', standardHours.C, classes, {
    doubt: 'D-06',
  }),
  leastAttendance: parameter({ zh: '享受补贴的出勤率', en: 'least attendance' }, 'ratio', leastAttendance, '二(一)', {
    doubt: 'D-03',
  }),
  fullAttendance: parameter(
    { zh: '全额补贴的出勤率', en: 'attendance for the whole sum' },
    'ratio',
    fullAttendance,
    '二(一)',
    { doubt: 'D-04' },
  ),
  mostOnlineShare: parameter(
    { zh: '线上学时最高占比', en: 'most of the hours that may be online' },
    'ratio',
    mostOnlineShare,
    '四',
    { doubt: 'D-09' },
  ),
  mostOnlineRate: parameter(
    { zh: '线上补贴标准上限', en: 'most that online hours are paid' },
    'ratio',
    mostOnlineRate,
    '四',
    { doubt: 'D-08' },
  ),
  leastContractYears: parameter(
    { zh: '劳动合同最短年限', en: 'least term of the contract' },
    'years',
    leastContractYears,
    '三(一)1',
    { doubt: 'D-40' },
  ),
  yearsAfterSigning: parameter(
    { zh: '签订后开班的期限', en: 'time from signing to the class' },
    'years',
    yearsAfterSigning,
    '三(一)1',
    { doubt: 'D-40' },
  ),
  leastUpgradingHours: parameter(
    { zh: '技能提升最少学时', en: 'least hours of skills upgrading' },
    'hours',
    leastUpgradingHours,
    '三(一)3',
  ),
  junior: parameter({ zh: '初级工补贴', en: 'junior worker' }, 'fen', juniorFen, '三(一)3'),
  intermediate: parameter({ zh: '中级工补贴', en: 'intermediate worker' }, 'fen', intermediateFen, '三(一)3'),
  senior: parameter({ zh: '高级工补贴', en: 'senior worker' }, 'fen', seniorFen, '三(一)3'),
  technician: parameter({ zh: '技师培训补贴', en: 'technician' }, 'fen', technicianFen, '三(一)3'),
  seniorTechnician: parameter(
    { zh: '高级技师培训补贴', en: 'senior technician' },
    'fen',
    seniorTechnicianFen,
    '三(一)3',
  ),
  refresher: parameter(
    { zh: '高级技师岗位技能提升补贴', en: 'refresher of senior technicians' },
    'fen',
    refresherFen,
    '三(一)3',
  ),
  shortageUplift: parameter(
    { zh: '急需紧缺工种上浮', en: 'raise for urgent shortage' },
    'ratio',
    shortageUplift,
    '三(一)3',
    { doubt: 'D-07' },
  ),
  entrepreneurship: parameter({ zh: '创业培训补贴', en: 'entrepreneurship' }, 'fen', entrepreneurshipFen, '三(二)2', {
    doubt: 'D-39',
  }),
  leastPreparationHours: parameter(
    { zh: '劳动预备制最少学时', en: 'least hours of labour preparation' },
    'hours',
    leastPreparationHours,
    '三(二)3',
  ),
  mostPreparationHours: parameter(
    { zh: '劳动预备制最多补贴学时', en: 'most hours paid of labour preparation' },
    'hours',
    mostPreparationHours,
    '三(二)3',
    { doubt: 'D-37' },
  ),
  mostPreparationYears: parameter(
    { zh: '劳动预备制完成期限', en: 'time for labour preparation' },
    'years',
    mostPreparationYears,
    '三(二)3',
  ),
  leastPracticalHours: parameter(
    { zh: '贫困劳动力培训最少课时', en: 'least hours of practical skills' },
    'hours',
    leastPracticalHours,
    '三(二)6',
  ),
  mostPracticalHours: parameter(
    { zh: '贫困劳动力培训最多补贴课时', en: 'most hours paid of practical skills' },
    'hours',
    mostPracticalHours,
    '三(二)6',
    { doubt: 'D-38' },
  ),
  sameTradeYears: parameter(
    { zh: '同一职业同一等级不重复的期限', en: 'time before the same trade and level again' },
    'years',
    sameTradeYears,
    '二(二)',
    { doubt: 'D-10' },
  ),
  openingWorkingDays: parameter(
    { zh: '开班申请提前工作日', en: 'working days before opening' },
    'working-days',
    openingWorkingDays,
    '五(三)2',
    { doubt: 'D-27' },
  ),
  assessmentWorkingDays: parameter(
    { zh: '考核申请提前工作日', en: 'working days before assessment' },
    'working-days',
    assessmentWorkingDays,
    '五(三)4',
    { doubt: 'D-26' },
  ),
  trades: parameter({ zh: '补贴性工种目录', en: 'catalogue of subsidised trades' }, 'list', ['附件1'], '附件1', {
    doubt: 'D-68',
  }),
}
