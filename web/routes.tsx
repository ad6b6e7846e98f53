import { at, type PageAddress } from './page-address.ts'

const enterprise = ['enterprise'] as const
const officials = ['acceptance', 'review', 'leader'] as const
const fundPeople = ['fund-clerk', 'fund-payer', 'leader', 'finance', 'auditor'] as const

/** Every address of the workplaces (`work.html`); those of the open application stand in open-routes.tsx, which must stay light. */
export const workPages: readonly PageAddress[] = [
  at('/work/sign-in', 'SignInPage', () => import('./pages/account/SignInPage.tsx'), { bare: true }),
  at('/work/register', 'RegisterPage', () => import('./pages/account/RegisterPage.tsx'), { bare: true }),
  at('/work/administrators', 'AdministratorsPage', () => import('./pages/account/AdministratorsPage.tsx'), {
    bare: true,
  }),
  at('/work/password', 'PasswordPage', () => import('./pages/account/PasswordPage.tsx'), { bare: true }),
  at('/work', 'StartPage', () => import('./pages/account/StartPage.tsx')),
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
  at('/work/bureau/units', 'UnitsPage', () => import('./pages/bureau/UnitsPage.tsx'), {
    who: [...officials, 'auditor'],
  }),
  at('/work/bureau/units/$body', 'UnitPage', () => import('./pages/bureau/UnitPage.tsx'), { who: officials }),
  at('/work/bureau/seats', 'SeatsPage', () => import('./pages/bureau/SeatsPage.tsx'), { who: ['leader'] }),
  at('/work/bureau/checks', 'ChecksPage', () => import('./pages/bureau/ChecksPage.tsx'), { who: officials }),
  at('/work/bureau/cases/$case', 'CasePage', () => import('./pages/bureau/CasePage.tsx'), { who: officials }),
  at('/work/bureau/paper', 'PaperPage', () => import('./pages/bureau/PaperPage.tsx'), { who: officials }),
  at('/work/bureau/publicity', 'PublicityPage', () => import('./pages/bureau/PublicityPage.tsx'), { who: officials }),
  at('/work/bureau/objections', 'ObjectionsPage', () => import('./pages/bureau/ObjectionsPage.tsx'), {
    who: officials,
  }),

  at('/work/law/settings', 'SettingsPage', () => import('./pages/settings/SettingsPage.tsx'), {
    who: [...officials, 'auditor'],
  }),
  at('/work/law/differences', 'DifferencesPage', () => import('./pages/settings/DifferencesPage.tsx'), {
    who: [...officials, 'auditor'],
  }),
  at('/work/decisions/$decision', 'DecisionPage', () => import('./pages/settings/DecisionPage.tsx'), {
    who: [...enterprise, ...officials, 'auditor'],
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
