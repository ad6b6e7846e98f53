import { at, type PageAddress } from './page-address.ts'

/** Every address of the open application (`index.html`): no sign-in, light parts only. */
export const openPages: readonly PageAddress[] = [
  at('/', 'HomePage', () => import('./pages/public/HomePage.tsx')),
  at('/publicity', 'PublicityListPage', () => import('./pages/public/PublicityListPage.tsx')),
  at('/publicity/$slug', 'PublicityPage', () => import('./pages/public/PublicityPage.tsx')),
  at('/law', 'NoticesPage', () => import('./pages/law/NoticesPage.tsx')),
  at('/law/$notice', 'NoticePage', () => import('./pages/law/NoticePage.tsx')),
  at('/law/$notice/$scheme', 'SchemePage', () => import('./pages/law/SchemePage.tsx')),
  at('/match', 'MatcherPage', () => import('./pages/law/MatcherPage.tsx')),
]
