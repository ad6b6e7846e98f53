import { type SettingDeclaration, settingsByReading } from '../kit.ts'
import { sharedSettings } from '../liaoning-2020-16/settings.ts'
import { doubts } from './doubts.ts'

export const settings: readonly SettingDeclaration[] = [
  {
    name: 'minimum-wage',
    label: { zh: '当地月最低工资标准', en: 'minimum wage a month of the place' },
    kind: 'fen',
    least: 1,
    most: 10_000_000,
    clause: '二¶2',
    owner: 'DL-C',
    doubt: 'D-63',
    required: true,
  },
  ...settingsByReading(doubts),
  ...sharedSettings('DL-C', { end: '末', publicity: '四¶3' }),
]
