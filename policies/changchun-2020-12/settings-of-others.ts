import { type SettingDeclaration, settingsByReading } from '../kit.ts'
import { doubtsOfOthers } from './doubts-of-others.ts'

/** What the bureaus may publish for awards, drills, competitions, apprenticeship, allowances, appraisals and checks. */
export const settingsOfOthers: readonly SettingDeclaration[] = [
  ...settingsByReading(doubtsOfOthers),
  {
    name: 'safety-training-hourly',
    label: { zh: '安全技能培训每学时标准', en: 'safety training, per hour' },
    kind: 'fen',
    least: 1,
    most: 100_000,
    clause: '三(三)(1)',
    owner: 'CC-PB',
    required: true,
  },
]
