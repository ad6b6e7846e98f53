import { type Choice, type SettingDeclaration, settingsByReading } from '../kit.ts'
import { classSetting, unclassedTrades } from './catalogue.ts'
import { sharedDoubts } from './doubts.ts'
import { doubtsOfTrainings } from './doubts-of-trainings.ts'
import { settingsOfProcedure } from './settings-of-procedure.ts'
import { publicityWorkingDays } from './parameters.ts'
import { mostOnlineRate } from './parameters-of-trainings.ts'

const classes: readonly Choice[] = ['A', 'B', 'C'].map(value => ({
  value,
  label: { zh: `${value}类`, en: `class ${value}` },
  aliases: [],
}))

/** Classes that annex 1 leaves open: a trade of them is computed only once the city bureau has set one (D-68). */
const tradeClasses: readonly SettingDeclaration[] = unclassedTrades.map(number => ({
  name: classSetting(number),
  label: { zh: `${number}号工种的类别`, en: `class of trade ${number}` },
  kind: 'choice',
  choices: classes,
  clause: '附件1',
  owner: 'CC-PB',
  doubt: 'D-68',
  required: true,
}))

function wholeDays(
  name: string,
  label: SettingDeclaration['label'],
  of: Pick<SettingDeclaration, 'least' | 'most' | 'clause' | 'owner' | 'doubt'>,
): SettingDeclaration {
  return { name, label, kind: 'integer', ...of, required: false }
}

export const settingsOfTraining: readonly SettingDeclaration[] = [
  ...settingsOfProcedure,
  ...settingsByReading([...sharedDoubts, ...doubtsOfTrainings]),
  ...tradeClasses,
  {
    name: 'online-rate',
    label: { zh: '线上学时补贴比例', en: 'part of the standard paid for online hours' },
    kind: 'ratio',
    least: { numerator: 0, denominator: 1 },
    most: mostOnlineRate,
    clause: '四',
    owner: 'CC-PB',
    doubt: 'D-08',
    required: false,
  },
  wholeDays(
    'publicity-working-days',
    { zh: '公示工作日', en: 'working days of publicity' },
    { least: publicityWorkingDays, most: 30, clause: '二(一)', owner: 'CC-PB', doubt: 'D-26' },
  ),
  wholeDays(
    'review-working-days',
    { zh: '审核承诺时限（工作日）', en: 'promised working days of review' },
    { least: 1, most: 60, clause: '六(二)', owner: 'CC-PB', doubt: 'D-85' },
  ),
  wholeDays(
    'answer-working-days',
    { zh: '退回后补正期限（工作日）', en: 'working days to answer a returned claim' },
    { least: 1, most: 60, clause: '六(二)', owner: 'CC-PB', doubt: 'D-87' },
  ),
]
