import { addTexts } from '../../language.ts'

/** The words of the first page and of publicity; the law's pages do not load them. */
export const publicTexts: Promise<void> = addTexts(
  import.meta.glob<object>('../../../texts/zh-CN/{public,refusals-publicity}.json', { eager: true, import: 'default' }),
  import.meta.glob<object>('../../../texts/en/{public,refusals-publicity}.json', { import: 'default' }),
)
