import { addTexts } from '../../language.ts'

/** The words of the matcher's questions and cards. */
export const matchTexts: Promise<void> = addTexts(
  import.meta.glob<object>('../../../texts/zh-CN/match.json', { eager: true, import: 'default' }),
  import.meta.glob<object>('../../../texts/en/match.json', { import: 'default' }),
)
