import { at, type PageAddress } from './page-address.ts'

type Load = () => Promise<unknown>

/** A page together with its words. */
const withTexts =
  (load: Load, texts: () => Promise<void>): Load =>
  async () => {
    const [page] = await Promise.all([load(), texts()])
    return page
  }
const lawTexts = () => import('./pages/law/law-texts.ts').then(words => words.lawTexts)
const publicTexts = () => import('./pages/public/public-texts.ts').then(words => words.publicTexts)
const matchTexts = () => import('./pages/law/match-texts.ts').then(words => words.matchTexts)

/** Every address of the open application (`index.html`): no sign-in, light parts only. */
export const openPages: readonly PageAddress[] = [
  at(
    '/',
    'HomePage',
    withTexts(() => import('./pages/public/HomePage.tsx'), publicTexts),
  ),
  at(
    '/publicity',
    'PublicityListPage',
    withTexts(() => import('./pages/public/PublicityListPage.tsx'), publicTexts),
  ),
  at(
    '/publicity/$slug',
    'PublicityPage',
    withTexts(() => import('./pages/public/PublicityPage.tsx'), publicTexts),
  ),
  at(
    '/law',
    'NoticesPage',
    withTexts(() => import('./pages/law/NoticesPage.tsx'), lawTexts),
  ),
  at(
    '/law/$notice',
    'NoticePage',
    withTexts(() => import('./pages/law/NoticePage.tsx'), lawTexts),
  ),
  at(
    '/law/$notice/$scheme',
    'SchemePage',
    withTexts(() => import('./pages/law/SchemePage.tsx'), lawTexts),
  ),
  at(
    '/match',
    'MatcherPage',
    withTexts(() => import('./pages/law/MatcherPage.tsx'), matchTexts),
  ),
]
