import { StyleProvider } from '@ant-design/cssinjs'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import chinese from 'antd/locale/zh_CN'
import english from 'antd/locale/en_US'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { prepareLanguage } from './language.ts'
import './look.css'
import './look-parts.css'
import './look-work.css'
import './look-pages.css'
import { LoadingState } from './parts/EmptyState.tsx'
import { BrokenPage } from './parts/BrokenPage.tsx'
import { applyTypeSize, typeSize } from './reader.ts'
import { routerOf } from './router.ts'
import { workPages } from './routes.tsx'
import { typeSizeChanged } from './shell/ReaderSwitches.tsx'
import { BareFrame, MissingPage, WorkFrame } from './shell/WorkFrame.tsx'
import { themeFor } from './theme.ts'

const router = routerOf(workPages, {
  framed: WorkFrame,
  bare: BareFrame,
  missing: MissingPage,
  waiting: LoadingState,
  broken: BrokenPage,
})

function Work() {
  const { i18n } = useTranslation()
  const [size, setSize] = useState(typeSize())
  const isEnglish = i18n.language === 'en'
  useEffect(() => {
    const follow = () => setSize(typeSize())
    window.addEventListener(typeSizeChanged, follow)
    return () => window.removeEventListener(typeSizeChanged, follow)
  }, [])
  return (
    // Chrome 86 knows no :where(): the styles of the components carry their plain class instead.
    <StyleProvider hashPriority="high">
      <ConfigProvider theme={themeFor(size)} locale={isEnglish ? english : chinese} button={{ autoInsertSpace: false }}>
        <RouterProvider router={router} />
      </ConfigProvider>
    </StyleProvider>
  )
}

applyTypeSize()
void prepareLanguage(
  import.meta.glob<object>(
    ['../texts/zh-CN/*.json', '!../texts/zh-CN/{start,first-start,command-line,public,law,law-details,match}.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
  import.meta.glob<object>(
    ['../texts/en/*.json', '!../texts/en/{start,first-start,command-line,public,law,law-details,match}.json'],
    {
      import: 'default',
    },
  ),
).then(() => createRoot(document.getElementById('root') as HTMLElement).render(<Work />))
