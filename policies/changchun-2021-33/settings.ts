import type { Choice, Doubt, SettingDeclaration, Stacking } from '../kit.ts'
import { doubtsOfAmounts } from './doubts-of-amounts.ts'
import { doubtsOfProcedure } from './doubts-of-procedure.ts'

function choicesOf(doubt: Doubt): readonly Choice[] {
  return doubt.readings.map(reading => ({ value: reading.id, label: reading.says, aliases: [] }))
}

/** Every doubt that a setting of its own name decides: its readings are the choices. */
function settingOf(doubt: Doubt): SettingDeclaration {
  return {
    name: doubt.id,
    label: doubt.question,
    kind: 'choice',
    choices: choicesOf(doubt),
    clause: doubt.clause,
    owner: doubt.owner,
    doubt: doubt.id,
    required: false,
  }
}

export const settings: readonly SettingDeclaration[] = [...doubtsOfAmounts, ...doubtsOfProcedure]
  .filter(doubt => doubt.settings.includes(doubt.id))
  .map(settingOf)

const own = 'changchun-2021-33/one-enterprise-one-plan'

export const stacking: readonly Stacking[] = [
  {
    one: own,
    other: 'changchun-2020-12/induction',
    how: 'excludes',
    within: { zh: '同一次培训', en: 'the same training' },
    counter: 'training',
    clause: '六2',
    says: {
      zh: '同一次培训只享受一次补贴，按本方案或者按12号。',
      en: 'One training is paid once, under this plan or under 12号.',
    },
    doubt: 'D-47',
  },
]
