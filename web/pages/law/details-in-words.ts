import { addTexts } from '../../language.ts'

/** The words of conditions, procedures, doubts and cases, and of what the law's module refuses. */
export const ready: Promise<void> = addTexts(
  import.meta.glob<object>('../../../texts/zh-CN/{law-details,refusals-law,refusals-facts}.json', {
    eager: true,
    import: 'default',
  }),
  import.meta.glob<object>('../../../texts/en/{law-details,refusals-law,refusals-facts}.json', { import: 'default' }),
)
