import { addTexts } from '../../language.ts'

/** The words of the law's pages come with them: whoever only looks up publicity does not load them. */
export const lawTexts: Promise<void> = addTexts(
  import.meta.glob<object>('../../../texts/zh-CN/law.json', { eager: true, import: 'default' }),
  import.meta.glob<object>('../../../texts/en/law.json', { import: 'default' }),
)
