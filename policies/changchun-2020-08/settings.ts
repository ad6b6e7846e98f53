import { type SettingDeclaration, settingsByReading } from '../kit.ts'
import { settingsOfProcedure } from '../changchun-2020-12/settings-of-procedure.ts'
import { doubts } from './doubts.ts'
import { monthlyRateFen } from './parameters.ts'

/** What the bureau may publish beside the notice; without them the pack's own figures and defaults stand. */
export const settings: readonly SettingDeclaration[] = [
  {
    name: 'minimum-wage',
    label: { zh: '最低工资标准（月）', en: 'minimum wage (month)' },
    kind: 'fen',
    least: 1,
    clause: '三',
    owner: 'CC-PB',
    doubt: 'D-21',
    required: false,
  },
  {
    name: 'distressed-rate',
    label: { zh: '困难企业以工代训月补贴标准', en: 'monthly rate for distressed enterprises' },
    kind: 'fen',
    least: 1,
    most: monthlyRateFen,
    clause: '二(二)',
    owner: 'CC-D',
    doubt: 'D-20',
    required: false,
  },
  {
    name: 'window-grace-days',
    label: { zh: '受理期限后的宽限天数', en: 'days of grace after the window' },
    kind: 'integer',
    least: 0,
    most: 31,
    clause: '六',
    owner: 'CC-PB',
    doubt: 'D-15',
    required: false,
  },
  {
    name: 'publicity-working-days',
    label: { zh: '公示工作日', en: 'working days of publicity' },
    kind: 'integer',
    least: 5,
    most: 30,
    clause: '七(二)',
    owner: 'CC-PB',
    doubt: 'D-25',
    required: false,
  },
  {
    name: 'review-working-days',
    label: { zh: '审核承诺时限（工作日）', en: 'promised working days of review' },
    kind: 'integer',
    least: 1,
    most: 60,
    clause: '五.6',
    owner: 'CC-PB',
    doubt: 'D-85',
    required: false,
  },
  {
    name: 'answer-working-days',
    label: { zh: '退回后补正期限（工作日）', en: 'working days to answer a returned claim' },
    kind: 'integer',
    least: 1,
    most: 60,
    clause: '五.6',
    owner: 'CC-PB',
    doubt: 'D-87',
    required: false,
  },
  // Publicity and payment follow 12号: what can be set there can be set here.
  ...settingsOfProcedure.map(setting => ({ ...setting, clause: `12号 ${setting.clause}` })),
  ...settingsByReading(doubts),
]
