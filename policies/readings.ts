import type { Choice } from './kit.ts'
import type { Doubt, SettingDeclaration } from './pack.ts'

/**
 * The setting that chooses a doubt's reading: it has the doubt's name, or that name and the notice's behind a stroke (`D-10/33`)
 * where an earlier notice of the same territory reads the doubt otherwise. Undefined where no setting chooses.
 */
export function readingSettingOf({ id, settings }: Doubt): string | undefined {
  return settings.find(name => name === id || name.startsWith(`${id}/`))
}

/**
 * The settings of doubts whose reading the owner can choose: those that name one among their settings (`readingSettingOf`). Its
 * values are the readings; unpublished, the notice's default holds.
 */
export function settingsByReading(doubts: readonly Doubt[]): SettingDeclaration[] {
  return doubts.flatMap(doubt => {
    const name = readingSettingOf(doubt)
    if (name === undefined) return []
    const choices = doubt.readings.map((reading): Choice => ({ value: reading.id, label: reading.says, aliases: [] }))
    const { question, clause, owner } = doubt
    return [{ name, label: question, kind: 'choice', choices, clause, owner, doubt: doubt.id, required: false }]
  })
}
