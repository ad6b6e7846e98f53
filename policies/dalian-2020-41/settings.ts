import type { SettingDeclaration, Says } from '../kit.ts'
import { choicesOf, sharedSettings } from '../liaoning-2020-16/settings.ts'
import { doubts } from './doubts.ts'

function reading(id: string, clause: string, label: Says): SettingDeclaration {
  return {
    name: id,
    label,
    kind: 'choice',
    choices: choicesOf(id, doubts),
    clause,
    owner: 'DL-C',
    doubt: id,
    required: false,
  }
}

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
  reading('D-58', '二¶3', { zh: '分钟折算课时的读法', en: 'how minutes become periods' }),
  reading('D-62', '二¶1', { zh: '预支比例所看日期的读法', en: 'which day decides the share paid ahead' }),
  reading('D-65', '三¶2', { zh: '企业能否线下培训的读法', en: 'whether enterprises train offline' }),
  ...sharedSettings('DL-C', { end: '末', share: '三¶5', publicity: '四¶3' }),
]
