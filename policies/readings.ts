import type { Choice } from './kit.ts'
import type { Doubt, SettingDeclaration } from './pack.ts'

/**
 * The settings of doubts whose reading the owner can choose: those that name themselves among their settings. The setting has the
 * doubt's name, its values are the readings; unpublished, the notice's default holds.
 */
export function settingsByReading(doubts: readonly Doubt[]): SettingDeclaration[] {
  return doubts
    .filter(doubt => doubt.settings.includes(doubt.id))
    .map(doubt => ({
      name: doubt.id,
      label: doubt.question,
      kind: 'choice',
      choices: doubt.readings.map((reading): Choice => ({ value: reading.id, label: reading.says, aliases: [] })),
      clause: doubt.clause,
      owner: doubt.owner,
      doubt: doubt.id,
      required: false,
    }))
}
