import { type SettingDeclaration, settingsByReading, type Stacking } from '../kit.ts'
import { doubtsOfAmounts } from './doubts-of-amounts.ts'
import { doubtsOfProcedure } from './doubts-of-procedure.ts'

export const settings: readonly SettingDeclaration[] = settingsByReading([...doubtsOfAmounts, ...doubtsOfProcedure])

const own = 'changchun-2021-33/one-enterprise-one-plan'

type Same = Pick<Stacking, 'how' | 'within' | 'counter' | 'clause' | 'says'>

const sameTraining: Same = {
  how: 'excludes',
  within: { zh: '同一次培训', en: 'the same training' },
  counter: 'training',
  clause: '六2',
  says: {
    zh: '同一次培训只享受一次补贴，按本方案或者按12号。',
    en: 'One training is paid once, under this plan or under 12号.',
  },
}
const sameYear: Same = {
  how: 'counts-together',
  within: { zh: '同一人员、同一年度', en: 'the same person and year' },
  counter: 'training-times',
  clause: '三3',
  says: {
    zh: '每人每年享受培训补贴不超过3次，与12号合并计算。',
    en: 'No more than 3 training subsidies per person and year, those of 12号 counted in.',
  },
}
const apart: Same = {
  how: 'beside',
  within: { zh: '同一企业', en: 'the same enterprise' },
  counter: null,
  clause: '六2',
  says: {
    zh: '职业技能竞赛按12号标准另行补贴，不计入培训次数。',
    en: 'Skills competitions are paid apart by the standard of 12号 and are none of the times.',
  },
}

/** Which of 12号's schemes stand how beside the plan: those of types that the plan pays itself, and the others (D-47). */
const beside: readonly (readonly [string, Same])[] = [
  ['induction', sameTraining],
  ['redeployment', sameTraining],
  ['job-drill', sameYear],
  ['other-departments', sameYear],
  ['skills-upgrading', sameYear],
  ['senior-technician-refresher', sameYear],
  ['new-apprenticeship', sameYear],
  ['work-based-training', sameYear],
  ['skills-competition', apart],
]

export const stacking: readonly Stacking[] = beside.map(([scheme, how]) => ({
  one: own,
  other: `changchun-2020-12/${scheme}`,
  ...how,
  doubt: 'D-47',
}))
