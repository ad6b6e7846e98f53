import { useTranslation } from 'react-i18next'

/** Signs between words as the language writes them: full-width in Chinese, plain in English. */
export function usePunctuation() {
  const { t } = useTranslation('account')
  return {
    list: (items: readonly string[]) => items.join(t('punctuation.and')),
    pair: (name: string, value: string) => t('punctuation.pair', { name, value }),
    aside: (text: string, aside: string | number) => t('punctuation.aside', { text, aside }),
  }
}
