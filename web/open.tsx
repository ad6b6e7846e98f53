import './old-browsers.ts'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { prepareLanguage } from './language.ts'
import './look.css'
import './look-parts.css'
import './look-open.css'
import { LoadingState } from './parts/EmptyState.tsx'
import { BrokenPage } from './parts/BrokenPage.tsx'
import { applyTypeSize } from './reader.ts'
import { routerOf } from './router.ts'
import { openPages } from './open-routes.tsx'
import { OpenFrame, OpenMissing } from './shell/OpenFrame.tsx'

const router = routerOf(openPages, {
  framed: OpenFrame,
  bare: OpenFrame,
  missing: OpenMissing,
  waiting: LoadingState,
  broken: BrokenPage,
})

applyTypeSize()
void prepareLanguage(
  import.meta.glob<object>(['../texts/zh-CN/{common,navigation,refusals-platform}.json'], {
    eager: true,
    import: 'default',
  }),
  import.meta.glob<object>(['../texts/en/{common,navigation,refusals-platform}.json'], {
    import: 'default',
  }),
).then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(<RouterProvider router={router} />)
})
