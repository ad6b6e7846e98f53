export interface Entry {
  /** Key below `navigation` of its word. */
  text: string
  to: string
  who: readonly string[]
}

export interface Group {
  text: string
  entries: readonly Entry[]
}

const officials = ['acceptance', 'review', 'leader']
const payers = ['fund-clerk', 'fund-payer']

/** The menu of the workplaces, by audience; an entry stands in it when one of its roles is held. */
const groups: readonly Group[] = [
  {
    text: 'groups.enterprise',
    entries: [
      { text: 'enterprise.home', to: '/work/enterprise', who: ['enterprise'] },
      { text: 'enterprise.claims', to: '/work/enterprise/claims', who: ['enterprise'] },
      { text: 'enterprise.plans', to: '/work/enterprise/plans', who: ['enterprise'] },
      { text: 'enterprise.profile', to: '/work/enterprise/profile', who: ['enterprise'] },
    ],
  },
  {
    text: 'groups.bureau',
    entries: [
      { text: 'bureau.queue', to: '/work/bureau', who: officials },
      { text: 'bureau.units', to: '/work/bureau/units', who: officials },
      { text: 'bureau.checks', to: '/work/bureau/checks', who: officials },
      { text: 'bureau.paper', to: '/work/bureau/paper', who: officials },
      { text: 'bureau.publicity', to: '/work/bureau/publicity', who: officials },
      { text: 'bureau.objections', to: '/work/bureau/objections', who: officials },
      { text: 'bureau.seats', to: '/work/bureau/seats', who: ['leader'] },
    ],
  },
  {
    text: 'groups.oversight',
    entries: [{ text: 'audit.trail', to: '/work/audit', who: ['auditor', 'audit-admin'] }],
  },
  {
    text: 'groups.funds',
    entries: [
      { text: 'funds.requests', to: '/work/funds/requests', who: [...payers, 'auditor'] },
      { text: 'funds.summary', to: '/work/funds/summary', who: [...payers, 'finance', 'auditor'] },
      { text: 'funds.receipts', to: '/work/funds/receipts', who: [...payers, 'finance', 'auditor'] },
      // The leader may give the second approval of a changed account (D-88).
      { text: 'funds.batches', to: '/work/funds/batches', who: [...payers, 'leader', 'auditor'] },
      { text: 'funds.results', to: '/work/funds/results', who: [...payers, 'auditor'] },
      { text: 'funds.ledger', to: '/work/funds/ledger', who: [...payers, 'finance', 'auditor'] },
    ],
  },
  {
    text: 'groups.law',
    entries: [
      { text: 'law.settings', to: '/work/law/settings', who: [...officials, 'auditor'] },
      { text: 'law.differences', to: '/work/law/differences', who: [...officials, 'auditor'] },
    ],
  },
  {
    text: 'groups.admin',
    entries: [{ text: 'admin.accounts', to: '/work/admin/accounts', who: ['system-admin', 'security-admin'] }],
  },
]

/** The menu that these roles see; groups without entries are left out. */
export function menuFor(roles: readonly string[]): Group[] {
  return groups
    .map(group => ({ ...group, entries: group.entries.filter(entry => entry.who.some(role => roles.includes(role))) }))
    .filter(group => group.entries.length > 0)
}

/** Where somebody with these roles begins. */
export function homeOf(roles: readonly string[]): string {
  return menuFor(roles)[0]?.entries[0]?.to ?? '/work/guide'
}
