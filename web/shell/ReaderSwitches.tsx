import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setLanguage } from '../language.ts'
import { setTypeSize, typeSize } from '../reader.ts'

/** Event by which the antd theme learns of the larger type. */
export const typeSizeChanged = 'zhipei-type-size'

/** Language and larger type, as two plain buttons. */
export function ReaderSwitches() {
  const { t, i18n } = useTranslation()
  const [size, setSize] = useState(typeSize())
  const english = i18n.language === 'en'
  return (
    <span className="zp-switches">
      <button
        type="button"
        className="zp-link"
        lang={english ? 'zh-CN' : 'en'}
        onClick={() => void setLanguage(english ? 'zh-CN' : 'en')}
      >
        {t('reader.otherLanguage')}
      </button>
      <button
        type="button"
        className="zp-link"
        aria-pressed={size === 'large'}
        onClick={() => {
          const next = size === 'large' ? 'usual' : 'large'
          setTypeSize(next)
          setSize(next)
          window.dispatchEvent(new Event(typeSizeChanged))
        }}
      >
        {size === 'large' ? t('reader.usualType') : t('reader.largerType')}
      </button>
    </span>
  )
}
