import type { ComponentType } from 'react'

/** One page file; it exports its component under the name given in `page`. */
type PageFile = Record<string, ComponentType>

export interface PageAddress {
  /** TanStack Router form: `$claim` is a parameter. */
  path: string
  load: () => Promise<PageFile>
  page: string
  /** Roles that have business there (the server decides, this only sorts the menu and sends others home). */
  who?: readonly string[]
  /** Shown without the menu and without signing in. */
  bare?: true
}

const enterprise = ['enterprise'] as const
const officials = ['acceptance', 'review', 'leader'] as const
const fundPeople = ['fund-clerk', 'fund-payer', 'finance'] as const

type Loaded = Promise<unknown>
const at = (path: string, page: string, load: () => Loaded, more: Partial<PageAddress> = {}): PageAddress => ({
  path,
  page,
  load: load as () => Promise<PageFile>,
  ...more,
})

/** Every address of the workplaces (`work.html`). */
export const workPages: readonly PageAddress[] = [
  at('/work/sign-in', 'SignInPage', () => import('./pages/account/SignInPage.tsx'), { bare: true }),
  at('/work/register', 'RegisterPage', () => import('./pages/account/RegisterPage.tsx'), { bare: true }),
  at('/work/administrators', 'AdministratorsPage', () => import('./pages/account/AdministratorsPage.tsx'), {
    bare: true,
  }),
  at('/work/guide', 'GuidePage', () => import('./pages/account/GuidePage.tsx')),
  at('/work/messages', 'MessagesPage', () => import('./pages/account/MessagesPage.tsx')),

  at('/work/enterprise', 'EnterpriseHomePage', () => import('./pages/enterprise/EnterpriseHomePage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/profile', 'ProfilePage', () => import('./pages/enterprise/ProfilePage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/plans', 'PlansPage', () => import('./pages/enterprise/PlansPage.tsx'), { who: enterprise }),
  at('/work/enterprise/claims', 'ClaimsPage', () => import('./pages/enterprise/ClaimsPage.tsx'), { who: enterprise }),
  at('/work/enterprise/claims/$claim/roster', 'RosterPage', () => import('./pages/enterprise/RosterPage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/claims/$claim/lines/$line', 'LinePage', () => import('./pages/enterprise/LinePage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/claims/$claim/evidence', 'EvidencePage', () => import('./pages/enterprise/EvidencePage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/claims/$claim/forms', 'FormsPage', () => import('./pages/enterprise/FormsPage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/claims/$claim/sealed', 'SealedPage', () => import('./pages/enterprise/SealedPage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/claims/$claim/submit', 'SubmitPage', () => import('./pages/enterprise/SubmitPage.tsx'), {
    who: enterprise,
  }),
  at('/work/enterprise/claims/$claim/progress', 'ProgressPage', () => import('./pages/enterprise/ProgressPage.tsx'), {
    who: enterprise,
  }),
  at(
    '/work/enterprise/claims/$claim/corrections',
    'CorrectionsPage',
    () => import('./pages/enterprise/CorrectionsPage.tsx'),
    { who: enterprise },
  ),

  at('/work/bureau', 'QueuePage', () => import('./pages/bureau/QueuePage.tsx'), { who: officials }),
  at('/work/bureau/units/$body', 'UnitPage', () => import('./pages/bureau/UnitPage.tsx'), { who: officials }),
  at('/work/bureau/checks', 'ChecksPage', () => import('./pages/bureau/ChecksPage.tsx'), { who: officials }),
  at('/work/bureau/cases/$case', 'CasePage', () => import('./pages/bureau/CasePage.tsx'), { who: officials }),
  at('/work/bureau/paper', 'PaperPage', () => import('./pages/bureau/PaperPage.tsx'), { who: officials }),
  at('/work/bureau/publicity', 'PublicityPage', () => import('./pages/bureau/PublicityPage.tsx'), { who: officials }),
  at('/work/bureau/objections', 'ObjectionsPage', () => import('./pages/bureau/ObjectionsPage.tsx'), {
    who: officials,
  }),

  at('/work/funds/requests', 'RequestsPage', () => import('./pages/funds/RequestsPage.tsx'), { who: fundPeople }),
  at('/work/funds/summary', 'SummaryPage', () => import('./pages/funds/SummaryPage.tsx'), { who: fundPeople }),
  at('/work/funds/receipts', 'ReceiptsPage', () => import('./pages/funds/ReceiptsPage.tsx'), { who: fundPeople }),
  at('/work/funds/batches', 'BatchesPage', () => import('./pages/funds/BatchesPage.tsx'), { who: fundPeople }),
  at('/work/funds/results', 'ResultsPage', () => import('./pages/funds/ResultsPage.tsx'), { who: fundPeople }),
  at('/work/funds/ledger', 'LedgerPage', () => import('./pages/funds/LedgerPage.tsx'), { who: fundPeople }),

  at('/work/admin/accounts', 'AccountsPage', () => import('./pages/admin/AccountsPage.tsx'), {
    who: ['system-admin', 'security-admin'],
  }),
  at('/work/audit', 'AuditPage', () => import('./pages/audit/AuditPage.tsx'), { who: ['auditor', 'audit-admin'] }),
]

/** Every address of the open application (`index.html`): no sign-in, light parts only. */
export const openPages: readonly PageAddress[] = [
  at('/', 'HomePage', () => import('./pages/public/HomePage.tsx')),
  at('/publicity', 'PublicityListPage', () => import('./pages/public/PublicityListPage.tsx')),
  at('/publicity/$slug', 'PublicityPage', () => import('./pages/public/PublicityPage.tsx')),
  at('/law', 'LawPage', () => import('./pages/public/LawPage.tsx')),
]
