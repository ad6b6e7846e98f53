export interface Territory {
  code: string;
  name: string;
  kind: "city" | "district" | "county";
  parent: string | null;
  fundChain: "city" | "own";
}

export interface Mandate {
  id: string;
  accountId: string;
  bodyId: string;
  bodyName: string;
  bodyKind: "enterprise" | "bureau" | "finance" | "oversight" | "office";
  territory: string;
  territoryName: string;
  roles: string[];
  fromDay: string | null;
  toDay: string | null;
  deputyFor: string | null;
  deputyForName: string | null;
}

export interface Session {
  mode: "demo" | "live";
  account: {
    id: string;
    name: string;
    signName: string;
    administrator: "system" | "security" | "audit" | null;
    mustChangePassword: boolean;
  } | null;
  body: {
    id: string;
    kind: "enterprise" | "bureau" | "finance" | "oversight" | "office";
    name: string;
    code: string;
  } | null;
  territory: Territory | null;
  roles: string[];
  mandateId: string | null;
  mandates: Mandate[];
  csrfToken: string | null;
}

export interface Account {
  id: string;
  name: string;
  signName: string;
  state: "open" | "locked" | "closed";
  administrator: "system" | "security" | "audit" | null;
  createdAt: string;
  mandates: Mandate[];
}

export interface Body {
  id: string;
  kind: "enterprise" | "bureau" | "finance" | "oversight" | "office";
  name: string;
  code: string;
  territory: string;
  territoryName: string;
}

export interface Colleague {
  id: string;
  accountId: string;
  bodyId: string;
  bodyName: string;
  bodyKind: "enterprise" | "bureau" | "finance" | "oversight" | "office";
  territory: string;
  territoryName: string;
  roles: string[];
  fromDay: string | null;
  toDay: string | null;
  deputyFor: string | null;
  deputyForName: string | null;
  name: string;
  ownOffice: boolean;
}

export interface SignInFailure {
  id: string;
  at: string;
  accountId: string | null;
  signName: string | null;
  address: string;
  why: "name-or-password" | "locked";
}

export interface Done {
  done: true;
}

export interface Created {
  id: string;
}

export interface Receiving {
  territory: string;
  territoryName: string;
  because: "by-place" | "straight-to-city";
  clause: string;
  fundChain: "city" | "own";
}

export interface EnterpriseDeclaration {
  name?: string;
  kind?:
    | "enterprise"
    | "individual-business"
    | "private-non-enterprise"
    | "cooperative"
    | "social-organisation"
    | "foundation"
    | "law-firm"
    | "other";
  ownership?:
    | "private"
    | "foreign"
    | "collective"
    | "state-owned"
    | "central-or-provincial";
  legalRepresentative?: string;
  clerkName?: string;
  /** @maxLength 30 */
  clerkPhone?: string;
  byAgent?: boolean;
  /** @maxLength 40 */
  place?: string;
  address?: string;
  industryCode?: string | null;
  employees?: number | null;
  revenueFen?: number | null;
  assetsFen?: number | null;
  fiveIndustry?:
    | "foreign-trade"
    | "accommodation-catering"
    | "culture-tourism"
    | "transport"
    | "wholesale-retail"
    | "none"
    | null;
  insured?: boolean | null;
  insuranceNumber?: string | null;
  insurancePlace?: string | null;
}

export interface Enterprise {
  bodyId: string;
  code: string;
  name: string;
  kind:
    | "enterprise"
    | "individual-business"
    | "private-non-enterprise"
    | "cooperative"
    | "social-organisation"
    | "foundation"
    | "law-firm"
    | "other";
  ownership:
    | "private"
    | "foreign"
    | "collective"
    | "state-owned"
    | "central-or-provincial";
  legalRepresentative: string;
  clerkName: string;
  clerkPhone: string;
  byAgent: boolean;
  place: string;
  placeName: string;
  address: string;
  territory: string;
  territoryName: string;
  receivingBecause: "by-place" | "straight-to-city";
  industryCode: string | null;
  employees: number | null;
  revenueFen: number | null;
  assetsFen: number | null;
  figuresYear: number | null;
  size: "large" | "medium" | "small" | "micro" | null;
  fiveIndustry:
    | "foreign-trade"
    | "accommodation-catering"
    | "culture-tourism"
    | "transport"
    | "wholesale-retail"
    | "none"
    | null;
  insured: boolean | null;
  insuranceNumber: string | null;
  insurancePlace: string | null;
  registeredBy: string;
  registeredAt: string;
  changedAt: string;
}

export interface Sizing {
  size: "large" | "medium" | "small" | "micro" | null;
  industryName: string | null;
  figuresYear: number | null;
  figuresYearNow: number;
  row: string | null;
  comparisons: {
    size: "large" | "medium" | "small";
    measure: "revenue" | "employees" | "assets";
    least: number;
    actual: number;
    met: boolean;
  }[];
  missing:
    | "figures-missing"
    | "industry-not-covered"
    | "industry-unknown"
    | null;
  decision: {
    industryCode: string;
    size: "large" | "medium" | "small" | "micro";
    reason: string;
    fileId: string | null;
    decidedByName: string;
    decidedAt: string;
  } | null;
}

export interface PayeeAccount {
  bank: string;
  accountName: string;
  accountNumberMasked: string;
  lastFour: string;
  number: string;
  kind: "basic";
  matchesName: boolean;
  changedAt: string | null;
  coolingUntil: string | null;
}

export interface UnitPaper {
  id: string;
  kind: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  storedAt: string;
}

export interface EnterpriseChange {
  id: string;
  field: string;
  before: string | null;
  after: string | null;
  changedByName: string;
  changedAt: string;
}

export interface EnterpriseProfile {
  unit: Enterprise;
  sizing: Sizing;
  fiveIndustryDecision: {
    declared: string;
    confirmed: boolean;
    reason: string;
    decidedByName: string;
    decidedAt: string;
  } | null;
  account: PayeeAccount | null;
  check: "unchecked" | "agreed" | "differs";
  missing: string[];
  papers: UnitPaper[];
  changes: EnterpriseChange[];
  clerks: {
    id: string;
    name: string;
    signName: string;
  }[];
}

export interface UnitDetail {
  unit: Enterprise;
  sizing: Sizing;
  fiveIndustryDecision: {
    declared: string;
    confirmed: boolean;
    reason: string;
    decidedByName: string;
    decidedAt: string;
  } | null;
  account: PayeeAccount | null;
  check: "unchecked" | "agreed" | "differs";
  missing: string[];
  papers: UnitPaper[];
  changes: EnterpriseChange[];
  shared: {
    bodyId: string;
    name: string;
    code: string;
    shares: ("phone" | "address" | "account")[];
  }[];
  checks: {
    id: string;
    outcome: "agreed" | "differs";
    note: string;
    fields: {
      /** @maxLength 40 */
      field: string;
      agrees: boolean;
      /** @maxLength 300 */
      note: string;
    }[];
    checkedByName: string;
    checkedAt: string;
  }[];
  note: {
    fields: string[];
    notedAt: string;
  } | null;
  decides: boolean;
}

export interface UnitLine {
  bodyId: string;
  name: string;
  code: string;
  kind:
    | "enterprise"
    | "individual-business"
    | "private-non-enterprise"
    | "cooperative"
    | "social-organisation"
    | "foundation"
    | "law-firm"
    | "other";
  ownership:
    | "private"
    | "foreign"
    | "collective"
    | "state-owned"
    | "central-or-provincial";
  territory: string;
  territoryName: string;
  size: "large" | "medium" | "small" | "micro" | null;
  standing: "unchecked" | "agreed" | "differs";
  note: boolean;
  registeredAt: string;
}

export interface Check {
  id: string;
  source:
    | "social-insurance"
    | "unemployment"
    | "hardship"
    | "zero-employment-family"
    | "education"
    | "poverty-file"
    | "earlier-subsidy";
  month: string;
  bodyName: string;
  bodyCode: string;
  personName: string;
  residentIdMasked: string;
  standing: "agrees" | "differs" | "not-checked";
  detail: string;
  asOf: string | null;
  importedAt: string | null;
  importedBy: string | null;
}

export interface CheckImportResult {
  alreadyLoaded: boolean;
  answers: number;
  differs: number;
  unmatched: {
    row: number;
    residentIdMasked: string;
  }[];
}

export interface Contact {
  territory: string;
  unit: string;
  department: string;
  business: string;
  telephone: string | null;
}

export interface Notice {
  id: string;
  number: string;
  title: {
    zh: string;
    en: string;
  };
  issued: string | null;
  territory: string;
  window: {
    from: string;
    to: string;
  };
  months: {
    from: string;
    to: string;
  };
  schemes: {
    id: string;
    title: {
      zh: string;
      en: string;
    };
    clause: string;
  }[];
  packHash: string;
}

export interface NoticeText {
  notice: Notice;
  digest: {
    zh: string;
    en: string;
  };
  doubts: {
    id: string;
    clause: string;
    question: {
      zh: string;
      en: string;
    };
    chosen: string;
    reason: {
      zh: string;
      en: string;
    };
    owner: string;
  }[];
}

export interface Setting {
  id: string;
  territory: string;
  name: string;
  fromDay: string;
  value:
    | number
    | string
    | {
        numerator: number;
        denominator: number;
      };
  reason: string;
  proposedBy: string;
  publishedBy: string | null;
}

export interface Message {
  id: string;
  code: string;
  params: Record<string, string | number>;
  link: string | null;
  at: string;
  read: boolean;
}

export interface MessagePage {
  messages: Message[];
  unread: number;
}

export interface ReviewReason {
  code: string;
  params?: Record<string, string | number>;
}

export interface ReviewAct {
  act: string;
  allowed: boolean;
  because: ReviewReason[];
}

export interface ReviewLine {
  id: string;
  kind: string;
  subjectId: string;
  territory: string;
  territoryName: string;
  bodyId: string;
  bodyName: string;
  state:
    | "submitted"
    | "accepted"
    | "returned"
    | "second"
    | "sign"
    | "approved"
    | "refused"
    | "filed"
    | "withdrawn";
  month: string;
  headcount: number;
  amountFen: number;
  exceptions: number;
  undecided: number;
  approvedHeadcount: number;
  approvedFen: number;
  first: boolean;
  rounds: number;
  submittedDay: string;
  dueDay: string;
  dueProvisional: boolean;
  workingDaysLeft: number | null;
  pausedSince: string | null;
  parked: boolean;
  lapsed: boolean;
  assignee: string | null;
  assigneeName: string | null;
  mine: boolean;
}

export interface ReviewQueue {
  cases: ReviewLine[];
  total: number;
  counts: {
    submitted: number;
    resubmitted: number;
    accepted: number;
    second: number;
    sign: number;
    returned: number;
    paper: number;
    parked: number;
    overdue: number;
  };
  nextDue: {
    bodyName: string;
    dueDay: string;
  } | null;
}

export interface ReviewStep {
  id: string;
  at: string;
  act: string;
  tier: "initial" | "second" | "sign" | null;
  name: string | null;
  text: string | null;
  detail: Record<string, unknown>;
}

export interface ReviewDefectPlace {
  /** @maxLength 80 */
  line?: string;
  /** @maxLength 80 */
  fact?: string;
  /** @maxLength 80 */
  form?: string;
  /** @maxLength 80 */
  evidence?: string;
}

export interface ReviewDefect {
  code: string;
  clause: string | null;
  text: string;
  at: ReviewDefectPlace;
}

export interface ReviewCase {
  case: ReviewLine;
  acts: ReviewAct[];
  sample: {
    lineId: string;
    seen: boolean;
  }[];
  steps: ReviewStep[];
  returns: {
    round: number;
    day: string;
    defects: ReviewDefect[];
  }[];
  opinions: {
    tier: "initial" | "second" | "sign";
    name: string;
    text: string;
    at: string;
  }[];
  question: {
    id: string;
    topic: string;
    text: string;
    askedBy: string;
    askedAt: string;
  } | null;
  answers: {
    topic: string;
    question: string;
    answer: string;
    by: string;
    at: string;
  }[];
  decision: {
    outcome: "approved" | "refused";
    headcount: number;
    totalFen: number;
    totalInCapitals: string;
    handler: string;
    leader: string;
    day: string;
    reason: string | null;
  } | null;
  draftOpinion: {
    headcount: number;
    totalFen: number;
    totalInCapitals: string;
  };
  paper: {
    receiptNumber: string;
    fileNumber: string | null;
    outcome: "received" | "rejected";
    day: string;
    by: string;
    confirmedBy: string | null;
    confirmedOn: string | null;
  } | null;
  whoCanAct: {
    accountId: string;
    name: string;
    roles: string[];
    deputy: boolean;
  }[];
  paperWaived: boolean;
}

export interface ReviewQuestion {
  id: string;
  territory: string;
  territoryName: string;
  topic: string;
  text: string;
  askedBy: string;
  askedAt: string;
  waiting: number;
  answer: string | null;
  document: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  canAnswer: boolean;
}

export interface PaperItem {
  item: string;
  present: boolean;
  copies: number;
  agrees: boolean;
}

export interface PaperRow {
  id: string;
  caseId: string;
  bodyName: string;
  month: string;
  outcome: "received" | "rejected";
  receiptNumber: string;
  fileNumber: string | null;
  items: PaperItem[];
  reason: string | null;
  receivedBy: string;
  day: string;
  confirmedBy: string | null;
  confirmedOn: string | null;
}

export interface Official {
  accountId: string;
  name: string;
  bodyName: string;
  own: boolean;
  roles: string[];
  deputy: boolean;
}

export interface PaperLookup {
  case: ReviewLine;
  formId: string;
  kind: string;
  outdatedBecause: string | null;
}

export type PublicityShown = Record<string, string | number>;

export interface PublicList {
  slug: string;
  territory: string;
  territoryName: string;
  basis: string;
  programme: string;
  startsOn: string;
  endsOn: string;
  state: "running" | "closed";
  workingDaysLeft: number | null;
  months: string[];
  items: number;
  openObjections: number;
  matched: PublicityShown[];
}

export interface PublicListDetail {
  list: PublicList;
  fields: string[];
  rows: {
    seq: number;
    state: "running" | "published" | "removed";
    objection: boolean;
    shown: PublicityShown;
  }[];
  totals: {
    headcount: number | null;
    amountFen: number | null;
  };
  bureau: string;
  contacts: {
    unit: string;
    department: string;
    business: string;
    telephone: string;
  }[];
  postedAt: string[];
  canObject: boolean;
}

export interface PublicityItem {
  id: string;
  packId: string;
  basis: string;
  bodyName: string;
  fields: string[];
  shown: PublicityShown;
  waitingSince: string;
}

export interface OfficeList {
  id: string;
  slug: string;
  basis: string;
  startsOn: string;
  endsOn: string;
  provisional: boolean;
  state: "running" | "closed";
  workingDaysLeft: number | null;
  items: number;
  amountFen: number;
  openObjections: number;
  objections: number;
  publishedBy: string;
  proofs: {
    id: string;
    moment: "start" | "end";
    address: string;
    picture: boolean;
    at: string;
    by: string;
  }[];
}

export interface PublicityPeriod {
  startsOn: string;
  endsOn: string;
  provisional: boolean;
  firstDayCounts: boolean;
  workingDays: number;
  days: {
    day: string;
    working: boolean;
    counts: boolean;
  }[];
}

export interface PublicityOffice {
  pending: PublicityItem[];
  lists: OfficeList[];
  period: PublicityPeriod | null;
}

export interface ExportCheck {
  formats: {
    format: "html" | "xlsx" | "pdf";
    identifiers: number;
    sha256: string;
    bytes: number;
  }[];
}

export interface Objection {
  id: string;
  slug: string;
  aim: "list" | "unit" | "person";
  unit: string | null;
  seq: number | null;
  personName: string | null;
  personLastFour: string | null;
  reason: string;
  named: boolean;
  state: "lodged" | "assigned" | "upheld" | "dismissed";
  lodgedOn: string;
  dueDay: string;
  workingDaysLeft: number | null;
  handler: string | null;
  handlerName: string | null;
  mine: boolean;
  answer: string | null;
  concludedOn: string | null;
  files: number;
}

export interface ObjectionDetail {
  objection: Objection;
  objector: {
    name: string;
    contact: string;
  } | null;
  evidence: {
    id: string;
    fileName: string;
    mediaType: string;
    at: string;
  }[];
  subjects: {
    kind: string;
    id: string;
    bodyName: string;
    month: string | null;
    caseId: string | null;
    lineIds: string[];
  }[];
  candidates: {
    accountId: string;
    name: string;
    allowed: boolean;
    because: string | null;
  }[];
  steps: {
    id: string;
    at: string;
    act: string;
    name: string | null;
    text: string | null;
  }[];
}

export interface ObjectionAnswer {
  state: "lodged" | "assigned" | "upheld" | "dismissed";
  slug: string;
  lodgedOn: string;
  dueDay: string;
  answer: string | null;
  concludedOn: string | null;
  files: number;
}

export interface PublicLists {
  lists: PublicList[];
  total: number;
}

export interface LodgedObjection {
  queryCode: string;
  dueDay: string;
}

export interface ClaimSays {
  zh: string;
  en: string;
}

export interface ClaimReason {
  code: string;
  params?: Record<string, string | number>;
  at?: {
    step?: string;
    lineId?: string;
    field?: string;
    row?: number;
    column?: string;
    file?: string;
    page?: number;
  };
}

export interface ClaimAct {
  act: string;
  allowed: boolean;
  because: ClaimReason[];
}

export interface ClaimFinding {
  clause: string;
  rule: string;
  says: ClaimSays;
}

export interface ClaimOwed {
  clause: string;
  rule: string;
  says: ClaimSays;
  kind: "fact" | "decision" | "setting";
  /** enterprise, or an office such as CC-D */
  by: string;
  byName: ClaimSays;
  fact?: string;
  factLabel?: ClaimSays;
  evidence?: string;
  setting?: string;
  doubt?: string;
}

export interface ClaimNext {
  by: "enterprise" | "bureau" | "public" | "finance" | "nobody";
  byName: string | null;
  step: string;
  day: string | null;
}

export interface ClaimSummary {
  rows: number;
  fits: number;
  fitsFen: number;
  unfit: number;
  /** rows that lack a fact or paper of the enterprise */
  lacking: number;
  /** rows that wait for an official */
  awaitingDecision: number;
  /** rows with wrong cells */
  faulty: number;
  elsewhere: number;
  disputed: number;
  edited: number;
  schemes: {
    scheme: string;
    title: ClaimSays;
    clause: string;
    headcount: number;
    amountFen: number;
  }[];
  lastMonth: {
    month: string;
    added: number;
    left: number;
  } | null;
}

export interface ClaimPolicy {
  packId: string;
  number: string;
  title: ClaimSays;
}

export interface ClaimRow {
  id: string;
  month: string;
  series: number;
  splitFrom: string | null;
  policy: ClaimPolicy;
  headcount: number;
  amountFen: number;
  approvedHeadcount: number | null;
  approvedFen: number | null;
  state:
    | "draft"
    | "submitted"
    | "in-review"
    | "returned"
    | "approved"
    | "filed"
    | "in-publicity"
    | "published"
    | "requested"
    | "paid"
    | "refused"
    | "withdrawn";
  next: ClaimNext;
  changedAt: string;
}

export interface ClaimMonth {
  month: string;
  canOpen: boolean;
  supplement: boolean;
  because: ClaimReason[];
}

export interface ClaimList {
  claims: ClaimRow[];
  months: ClaimMonth[];
  window: {
    from: string;
    to: string;
    firstMonth: string;
    lastMonth: string;
  } | null;
  approvedFen: number;
  paidFen: number;
}

export interface ClaimColumn {
  name: string;
  header: string;
  label: ClaimSays;
  kind: string;
  required: boolean;
  annex: boolean;
  aliases: string[];
  choices: {
    value: string;
    label: ClaimSays;
  }[];
}

export interface ClaimStep {
  step: "roster" | "evidence" | "forms" | "sealed" | "submit";
  done: boolean;
  missing: ClaimReason[];
}

export interface ClaimCommitment {
  version: string;
  text: ClaimSays;
  accepted: {
    version: string;
    at: string;
    byName: string;
    employeesTold: boolean;
  } | null;
}

export interface Claim {
  id: string;
  month: string;
  series: number;
  splitFrom: string | null;
  policy: ClaimPolicy;
  headcount: number;
  amountFen: number;
  approvedHeadcount: number | null;
  approvedFen: number | null;
  state:
    | "draft"
    | "submitted"
    | "in-review"
    | "returned"
    | "approved"
    | "filed"
    | "in-publicity"
    | "published"
    | "requested"
    | "paid"
    | "refused"
    | "withdrawn";
  next: ClaimNext;
  changedAt: string;
  bodyName: string;
  bureau: {
    territory: string;
    territoryName: string;
    name: string;
  };
  summary: ClaimSummary;
  steps: ClaimStep[];
  columns: ClaimColumn[];
  commitment: ClaimCommitment | null;
  /** what the enterprise states about the whole month */
  declarations: {
    fact: string;
    label: ClaimSays;
    clause: string;
    value: boolean | null;
  }[];
  acts: ClaimAct[];
  rosterNumber: number;
  openedAt: string;
  submittedAt: string | null;
  promisedOn: string | null;
  promisedDays: number;
  correctionRound: number;
  printing: {
    state: string;
    pagesDone: number;
    pages: number;
    fault: string | null;
  } | null;
}

export interface ClaimCell {
  text: string;
  fault?: {
    code: string;
    params: Record<string, string | number>;
  };
  remarks?: {
    code: string;
    params: Record<string, string | number>;
  }[];
}

export interface ClaimLine {
  id: string;
  seq: number;
  name: string;
  maskedId: string;
  state:
    | "drafted"
    | "claimed"
    | "waiting"
    | "approved"
    | "refused"
    | "frozen"
    | "removed"
    | "paid";
  verdict: "fits" | "unfit" | "owed";
  scheme: string | null;
  schemeTitle: ClaimSays | null;
  amountFen: number;
  approvedFen: number | null;
  cells: Record<string, ClaimCell>;
  findings: ClaimFinding[];
  owed: ClaimOwed[];
  notes: ClaimFinding[];
  elsewhere: boolean;
  disputed: boolean;
  decisionAsked: boolean;
  decision: "pass" | "refuse" | "wait" | null;
  wage: "matched" | "missing" | "differs" | null;
  /** against the month before */
  change: "new" | "changed" | "same" | null;
}

export interface ClaimLinePage {
  lines: ClaimLine[];
  total: number;
  page: number;
  size: number;
  totalFen: number;
}

export interface ClaimRosterOutcome {
  outcome: "stored" | "unchanged" | "needs-mapping";
  version: number | null;
  summary: ClaimSummary | null;
  /** every heading found, with the column of ours that it gives */
  headings: {
    column: string;
    header: string;
    fact: string | null;
    samples: string[];
  }[];
  missing: string[];
  skipped: {
    row: number;
    because: string;
  }[];
}

export interface ClaimRosterVersion {
  number: number;
  source: string;
  fileName: string | null;
  rows: number;
  at: string;
  byName: string;
  current: boolean;
}

export interface ClaimRosterComparison {
  from: string;
  to: string;
  added: {
    name: string;
    maskedId: string;
  }[];
  removed: {
    name: string;
    maskedId: string;
  }[];
  changed: {
    name: string;
    maskedId: string;
    cells: {
      fact: string;
      was: string;
      became: string;
    }[];
  }[];
  same: number;
}

export interface ClaimLineSheet {
  line: ClaimLine;
  /** the decision sheet as policies/kit explain gives it */
  sheet: unknown;
  counters: {
    on: string;
    label: ClaimSays;
    used: number;
    limit: number | null;
    own: number;
  }[];
  /** third parties cut to clause and month (W13) */
  elsewhere: {
    clause: string;
    month: string;
  }[];
  acts: ClaimAct[];
  requests: {
    reason: string;
    at: string;
    byName: string;
  }[];
  decisions: {
    fact: string;
    value: string;
    clause: string;
    reason: string;
    at: string;
    byName: string;
  }[];
}

export interface ClaimOwedItem {
  kind: "fact" | "decision" | "setting" | "paper" | "cell" | "unfit";
  by: string;
  byName: ClaimSays;
  fact: string | null;
  evidence: string | null;
  clause: string;
  says: ClaimSays;
  lines: {
    id: string;
    seq: number;
    name: string;
  }[];
  count: number;
}

export interface ClaimEvidenceFile {
  id: string;
  kind: string;
  lineId: string | null;
  lineName: string | null;
  fileName: string;
  mediaType: string;
  bytes: number;
  at: string;
  byName: string;
  withdrawnAt: string | null;
  withdrawnBecause: string | null;
}

export interface ClaimIndicatorSeries {
  indicator: string;
  label: ClaimSays;
  unit: "fen" | "thousandths";
  unitName?: ClaimSays;
  current: number | null;
  /**
   * January to December 2019; null: no operation
   */
  months2019: (number | null)[];
}

export interface ClaimEvidence {
  slots: {
    kind: string;
    label: ClaimSays;
    clause: string;
    perPerson: boolean;
    required: boolean;
    present: boolean;
    lines: {
      id: string;
      seq: number;
      name: string;
      present: boolean;
    }[];
    files: ClaimEvidenceFile[];
    reusable: {
      id: string;
      fileName: string;
      month: string;
      at: string;
    }[];
  }[];
  wageSheet: {
    evidenceId: string;
    rows: number;
    matched: number;
    differing: number;
    missing: number;
    outside: number;
    at: string;
  } | null;
  indicators: {
    needed: boolean;
    /** the month is over, so that its figures can be whole */
    whole: boolean;
    series: {
      indicator: string;
      label: ClaimSays;
      unit: "fen" | "thousandths";
      unitName?: ClaimSays;
      current: number | null;
      /**
       * January to December 2019; null: no operation
       */
      months2019: (number | null)[];
      average2019: number | null;
      dropHundredths: number | null;
      meets: boolean;
    }[];
    at: string | null;
    byName: string | null;
  } | null;
  acts: ClaimAct[];
}

export interface ClaimForm {
  kind: "application" | "roster" | "opinion" | "refusal-notice";
  formId: string;
  title: string;
  pages: number;
  at: string;
  outdated: boolean;
  checkCodes: string[];
}

export interface ClaimForms {
  commitment: ClaimCommitment | null;
  forms: ClaimForm[];
  headcount: number;
  amountFen: number;
  amountCapital: string;
  missing: ClaimReason[];
  printing: {
    state: string;
    pagesDone: number;
    pages: number;
    fault: string | null;
  } | null;
  acts: ClaimAct[];
}

export interface ClaimSelfCheck {
  seal: boolean;
  signature: boolean;
  edgeSeal: boolean;
}

export interface ClaimSealed {
  forms: {
    formId: string;
    kind: string;
    title: string;
    pages: {
      page: number;
      checkCode: string;
      state: "matched" | "missing" | "outdated";
      fileId: string | null;
      scanPage: number | null;
    }[];
  }[];
  files: {
    fileId: string;
    fileName: string;
    at: string;
    pages: {
      page: number;
      state: "matched" | "outdated" | "unreadable" | "foreign";
      formId: string | null;
      formPage: number | null;
    }[];
  }[];
  unreadable: number;
  selfCheck: ClaimSelfCheck | null;
  missing: ClaimReason[];
  acts: ClaimAct[];
}

export interface ClaimSubmission {
  bureau: {
    territory: string;
    territoryName: string;
    name: string;
    because: string;
  };
  headcount: number;
  amountFen: number;
  schemes: {
    scheme: string;
    title: ClaimSays;
    clause: string;
    headcount: number;
    amountFen: number;
  }[];
  elsewhere: {
    id: string;
    seq: number;
    name: string;
  }[];
  askedDecisions: number;
  promisedDays: number;
  promisedOn: string;
  promisedProvisional: boolean;
  reasons: ClaimReason[];
  acts: ClaimAct[];
}

export interface ClaimDefect {
  code: string;
  clause: string;
  text: string;
  at: {
    line?: string;
    fact?: string;
    form?: string;
    evidence?: string;
  };
  lineSeq: number | null;
  lineName: string | null;
  /** something was changed there since the return */
  changed: boolean;
}

export interface ClaimCorrections {
  round: number;
  at: string | null;
  answerBy: string | null;
  defects: ClaimDefect[];
  changes: ClaimRosterComparison | null;
  sealAgain: {
    kind: string;
    title: string;
    pages: number[];
  }[];
  reasons: ClaimReason[];
  earlier: {
    round: number;
    at: string;
    defects: number;
  }[];
  acts: ClaimAct[];
}

export interface ClaimProgress {
  steps: {
    step:
      | "submitted"
      | "accepted"
      | "initial"
      | "second"
      | "sign"
      | "paper"
      | "publicity"
      | "request"
      | "paid";
    state: "done" | "now" | "to-come" | "stopped";
    by: string;
    name: string | null;
    at: string | null;
    due: string | null;
  }[];
  next: ClaimNext;
  history: {
    at: string;
    code: string;
    params: Record<string, string | number>;
    byName: string | null;
  }[];
  paper: {
    office: string;
    telephones: string[];
    copies: number;
    forms: {
      title: string;
      formId: string;
      pages: number;
      qr: string;
    }[];
  } | null;
  refused: {
    lineId: string | null;
    name: string;
    clause: string;
    reason: string;
    noticeId: string | null;
  }[];
  publicity: {
    slug: string;
    opensOn: string;
    endsOn: string;
  } | null;
  frozen: number;
  payments: {
    payoutId: string;
    amountFen: number;
    day: string;
    lines: number;
  }[];
  splits: {
    id: string;
    headcount: number;
    state:
      | "draft"
      | "submitted"
      | "in-review"
      | "returned"
      | "approved"
      | "filed"
      | "in-publicity"
      | "published"
      | "requested"
      | "paid"
      | "refused"
      | "withdrawn";
  }[];
}

export interface ClaimCheck {
  check: string;
  label: ClaimSays;
  clause: string;
  state: "agrees" | "differs" | "unchecked";
  source: string | null;
  at: string | null;
  byName: string | null;
  note: string | null;
}

export interface ClaimCaseLine {
  id: string;
  seq: number;
  name: string;
  maskedId: string;
  state:
    | "drafted"
    | "claimed"
    | "waiting"
    | "approved"
    | "refused"
    | "frozen"
    | "removed"
    | "paid";
  verdict: "fits" | "unfit" | "owed";
  scheme: string | null;
  schemeTitle: ClaimSays | null;
  amountFen: number;
  approvedFen: number | null;
  cells: Record<string, ClaimCell>;
  findings: ClaimFinding[];
  owed: ClaimOwed[];
  notes: ClaimFinding[];
  elsewhere: boolean;
  disputed: boolean;
  decisionAsked: boolean;
  decision: "pass" | "refuse" | "wait" | null;
  wage: "matched" | "missing" | "differs" | null;
  /** against the month before */
  change: "new" | "changed" | "same" | null;
  /** in full inside the assigned case, the view is recorded; else null */
  residentId: string | null;
  phone: string | null;
  checks: ClaimCheck[];
  /** why the line needs thought: disputed, owed, unchecked, changed, wage, unfit, asked */
  think: string[];
  evidence: {
    id: string;
    kind: string;
    fileName: string;
  }[];
  refusal: {
    clause: string;
    reason: string;
  } | null;
  requestReason: string | null;
}

export interface ClaimCaseLinePage {
  lines: ClaimCaseLine[];
  total: number;
  page: number;
  size: number;
}

export interface ClaimCase {
  claim: Claim;
  caseId: string | null;
  /** the case is mine: full ids are shown and the view is recorded */
  assigned: boolean;
  counts: {
    lines: number;
    think: number;
    undecided: number;
    pass: number;
    refuse: number;
    wait: number;
    passFen: number;
    passCapital: string;
  };
  lastMonth: ClaimRosterComparison | null;
  evidence: {
    id: string;
    kind: string;
    label: ClaimSays;
    lineId: string | null;
    fileName: string;
    mediaType: string;
    at: string;
    withdrawn: boolean;
  }[];
  wage: {
    rows: number;
    matched: number;
    differing: number;
    missing: number;
    outside: number;
  } | null;
  indicators: {
    indicator: string;
    label: ClaimSays;
    current: number | null;
    average2019: number | null;
    dropHundredths: number | null;
    meets: boolean;
  }[];
  forms: ClaimForm[];
  scans: {
    fileId: string;
    fileName: string;
    mediaType: string;
    pages: {
      page: number;
      state: string;
      formId: string | null;
      formPage: number | null;
    }[];
  }[];
  selfCheck: ClaimSelfCheck | null;
  disputes: {
    id: string;
    lineId: string;
    lineName: string;
    otherTerritory: string;
    otherContact: string[];
    otherSubmittedAt: string;
    outcome: string | null;
    reason: string | null;
  }[];
  checks: {
    check: string;
    label: ClaimSays;
    agrees: number;
    differs: number;
    unchecked: number;
  }[];
  acts: ClaimAct[];
}

export interface ClaimDecideOutcome {
  decided: number;
  left: {
    lineId: string;
    seq: number;
    name: string;
    because: ClaimReason[];
  }[];
  counts: {
    lines: number;
    think: number;
    undecided: number;
    pass: number;
    refuse: number;
    wait: number;
    passFen: number;
    passCapital: string;
  };
}

export interface ClaimLineChanged {
  line: ClaimLine;
  summary: ClaimSummary;
}

export interface AuditRow {
  id: string;
  at: string;
  domainAt: string;
  accountName: string | null;
  bodyName: string | null;
  territory: string | null;
  act: string;
  subjectKind: string | null;
  subjectId: string | null;
  outcome: string;
  detail: Record<string, unknown>;
  address: string | null;
}

export interface SignOutParams {
  everywhere?: "true" | "false" | undefined;
}

export interface ListAccountsParams {
  /** @maxLength 100 */
  search?: string | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
}

export interface ResetPasswordParams {
  account: string;
}

export interface ListBodiesParams {
  kind?: "enterprise" | "bureau" | "finance" | "oversight" | "office" | undefined;
  /** @maxLength 100 */
  search?: string | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
}

export interface SetFundChainParams {
  /** @maxLength 40 */
  territory: string;
}

export interface LockAccountParams {
  account: string;
}

export interface UnlockAccountParams {
  account: string;
}

export interface EndMandateParams {
  mandate: string;
}

export interface ReadReceivingParams {
  /** @maxLength 40 */
  place: string;
  ownership:
    | "private"
    | "foreign"
    | "collective"
    | "state-owned"
    | "central-or-provincial";
}

export interface ListIndustriesParams {
  /**
   * @default ""
   */
  search?: string | undefined;
}

export interface UploadPaperParams {
  kind: "authorisation" | "account-proof" | "insurance-proof" | "size-proof";
  name: string;
}

export interface WithdrawPaperParams {
  file: string;
}

export interface DownloadPaperParams {
  body: string;
  file: string;
}

export interface ListUnitsParams {
  /** @default "unchecked" */
  show?: "unchecked" | "changed" | "differs" | "all" | undefined;
  /** @maxLength 100 */
  search?: string | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
}

export interface ReadUnitParams {
  body: string;
}

export interface CheckUnitParams {
  body: string;
}

export interface DecideSizeParams {
  body: string;
}

export interface ConfirmFiveIndustryParams {
  body: string;
}

export interface SeeUnitChangesParams {
  body: string;
}

export interface UploadUnitPaperParams {
  name: string;
  body: string;
}

export interface ListChecksParams {
  source?:
    | "social-insurance"
    | "unemployment"
    | "hardship"
    | "zero-employment-family"
    | "education"
    | "poverty-file"
    | "earlier-subsidy";
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month?: string | undefined;
  standing?: "agrees" | "differs" | "not-checked" | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
}

export interface DownloadChecksParams {
  source:
    | "social-insurance"
    | "unemployment"
    | "hardship"
    | "zero-employment-family"
    | "education"
    | "poverty-file"
    | "earlier-subsidy";
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month?: string | undefined;
  /** @default "false" */
  again?: "true" | "false" | undefined;
  reason: string;
}

export interface ImportChecksParams {
  source:
    | "social-insurance"
    | "unemployment"
    | "hardship"
    | "zero-employment-family"
    | "education"
    | "poverty-file"
    | "earlier-subsidy";
  name: string;
  asOf?: string | undefined;
}

export interface ListContactsParams {
  /** @maxLength 40 */
  territory?: string | undefined;
}

export interface ReadCalendarParams {
  /**
   * @default "220100"
   */
  territory?: string | undefined;
  year: number;
}

export interface PublishCalendarYearParams {
  year: number;
}

export interface ReadNoticeParams {
  /** @maxLength 60 */
  notice: string;
}

export interface PublishSettingParams {
  setting: string;
}

export interface ListMessagesParams {
  /** @default "no" */
  unread?: "yes" | "no" | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
  /**
   * @default 20
   */
  size?: number | undefined;
}

export interface ListCasesParams {
  /** @default "open" */
  tab?:
    | "open"
    | "mine"
    | "submitted"
    | "resubmitted"
    | "accepted"
    | "second"
    | "sign"
    | "returned"
    | "parked"
    | "paper"
    | "decided";
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @maxLength 60 */
  search?: string | undefined;
  /** @default "no" */
  thought?: "yes" | "no" | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
  /**
   * @default 50
   */
  size?: number | undefined;
}

export interface ReadCaseParams {
  case: string;
}

export interface TakeCaseParams {
  case: string;
}

export interface ReleaseCaseParams {
  case: string;
}

export interface AcceptCaseParams {
  case: string;
}

export interface ReturnCaseParams {
  case: string;
}

export interface PermitReturnParams {
  case: string;
}

export interface SubmitOpinionParams {
  case: string;
}

export interface AgreeOpinionParams {
  case: string;
}

export interface SendBackCaseParams {
  case: string;
}

export interface SignCaseParams {
  case: string;
}

export interface RefuseCaseParams {
  case: string;
}

export interface SeeSampleLineParams {
  case: string;
  line: string;
}

export interface AskQuestionParams {
  case: string;
}

export interface AnswerQuestionParams {
  question: string;
}

export interface FindCaseByFormParams {
  code: string;
}

export interface ReceivePaperParams {
  case: string;
}

export interface ConfirmPaperParams {
  case: string;
}

export interface PrintSlipParams {
  paper: string;
}

export interface ListPublicListsParams {
  /** @maxLength 60 */
  search?: string | undefined;
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month?: string | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
  /**
   * @default 20
   */
  size?: number | undefined;
}

export interface ReadPublicListParams {
  /** @maxLength 60 */
  slug: string;
}

export interface LodgeObjectionParams {
  /** @maxLength 60 */
  slug: string;
}

export interface AddObjectionEvidenceParams {
  /** @maxLength 30 */
  code: string;
  /** @maxLength 200 */
  name: string;
}

export interface ExportPublicityListParams {
  format: "html" | "xlsx" | "pdf";
  list: string;
}

export interface CheckPublicityExportParams {
  list: string;
}

export interface RecordPostingParams {
  list: string;
}

export interface RecordPostingPictureParams {
  moment: "start" | "end";
  address: string;
  /** @maxLength 200 */
  name: string;
  list: string;
}

export interface ReadPostingPictureParams {
  proof: string;
}

export interface ListObjectionsParams {
  /** @default "open" */
  state?: "open" | "concluded" | undefined;
}

export interface ReadObjectionParams {
  objection: string;
}

export interface ReadObjectionEvidenceParams {
  objection: string;
  file: string;
}

export interface AssignObjectionParams {
  objection: string;
}

export interface NarrowObjectionParams {
  objection: string;
}

export interface ConcludeObjectionParams {
  objection: string;
}

export interface ReadClaimParams {
  claim: string;
}

export interface DeleteDraftParams {
  claim: string;
}

export interface DeclareForMonthParams {
  claim: string;
}

export interface ListOwedParams {
  claim: string;
}

export interface ReadSubmissionParams {
  claim: string;
}

export interface SubmitClaimParams {
  claim: string;
}

export interface WithdrawClaimParams {
  claim: string;
}

export interface ReadCorrectionsParams {
  claim: string;
}

export interface ResubmitClaimParams {
  claim: string;
}

export interface ReadProgressParams {
  claim: string;
}

export interface DownloadTemplateParams {
  /** @pattern ^\d{4}-\d{2}$ */
  month?: string | undefined;
}

export interface UploadRosterParams {
  name: string;
  /** @maxLength 4000 */
  mapping?: string | undefined;
  /** @maxLength 60 */
  sheet?: string | undefined;
  claim: string;
}

export interface PasteRowsParams {
  claim: string;
}

export interface CopyLastMonthParams {
  claim: string;
}

export interface ListVersionsParams {
  claim: string;
}

export interface CompareVersionsParams {
  /** @pattern ^(\d+|last-month)$ */
  from: string;
  /** @pattern ^(\d+|current)$ */
  to: string;
  claim: string;
}

export interface RestoreVersionParams {
  claim: string;
  number: number;
}

export interface DownloadAnnotatedParams {
  /** @default "zh-CN" */
  language?: "zh-CN" | "en" | undefined;
  claim: string;
}

export interface ListLinesParams {
  /** @default "all" */
  filter?:
    | "all"
    | "problems"
    | "fits"
    | "unfit"
    | "lacking"
    | "awaiting-decision"
    | "faulty"
    | "elsewhere"
    | "disputed"
    | "removed"
    | "new"
    | "changed";
  /** @maxLength 40 */
  search?: string | undefined;
  /** @default "problems" */
  sort?: "problems" | "seq" | "amount" | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
  /**
   * @default 50
   */
  size?: number | undefined;
  claim: string;
}

export interface AddRowParams {
  claim: string;
}

export interface ReadLineParams {
  claim: string;
  line: string;
}

export interface RemoveRowParams {
  claim: string;
  line: string;
}

export interface EditCellParams {
  claim: string;
  line: string;
  /** @maxLength 60 */
  fact: string;
}

export interface ReadLineSheetParams {
  claim: string;
  line: string;
}

export interface PrintLineSheetParams {
  claim: string;
  line: string;
}

export interface AskForDecisionParams {
  claim: string;
  line: string;
}

export interface ReadEvidenceParams {
  claim: string;
}

export interface UploadEvidenceParams {
  /** @maxLength 60 */
  kind: string;
  name: string;
  line?: string | undefined;
  replaces?: string | undefined;
  claim: string;
}

export interface ReuseEvidenceParams {
  claim: string;
}

export interface WithdrawEvidenceParams {
  claim: string;
  evidence: string;
}

export interface DownloadEvidenceParams {
  claim: string;
  evidence: string;
}

export interface ImportWageLinesParams {
  name: string;
  claim: string;
}

export interface EnterIndicatorsParams {
  claim: string;
}

export interface AcceptCommitmentParams {
  claim: string;
}

export interface ReadFormsParams {
  claim: string;
}

export interface GenerateFormsParams {
  claim: string;
}

export interface DownloadFormParams {
  /** @default "no" */
  inline?: "yes" | "no" | undefined;
  claim: string;
  kind: "application" | "roster" | "opinion";
}

export interface DownloadNoticeParams {
  claim: string;
  notice: string;
}

export interface ReadSealedParams {
  claim: string;
}

export interface UploadSealedParams {
  name: string;
  claim: string;
}

export interface WithdrawSealedParams {
  claim: string;
  file: string;
}

export interface TickSealedParams {
  claim: string;
}

export interface ReadCaseClaimParams {
  claim: string;
}

export interface ListCaseLinesParams {
  /** @default "all" */
  filter?:
    | "all"
    | "think"
    | "undecided"
    | "pass"
    | "refuse"
    | "wait"
    | "sample";
  /**
   * line ids, comma-separated (the drawn sample)
   */
  ids?: string | undefined;
  /** @maxLength 40 */
  search?: string | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
  /**
   * @default 50
   */
  size?: number | undefined;
  claim: string;
}

export interface ReadCaseLineSheetParams {
  claim: string;
  line: string;
}

export interface DecideLinesParams {
  claim: string;
}

export interface RecordConfirmationParams {
  claim: string;
}

export interface DecideOwedParams {
  claim: string;
}

export interface SetDisputeOutcomeParams {
  claim: string;
  dispute: string;
}

export interface ReadPageParams {
  file?: string | undefined;
  /** @maxLength 40 */
  form?: string | undefined;
  page: number;
  /**
   * @default 1000
   */
  width?: number | undefined;
  claim: string;
}

export interface PrintOpinionParams {
  claim: string;
}

export interface ListAuditParams {
  from?: string | undefined;
  to?: string | undefined;
  /** @maxLength 100 */
  person?: string | undefined;
  /** @maxLength 60 */
  act?: string | undefined;
  /** @maxLength 40 */
  subjectKind?: string | undefined;
  /** @maxLength 100 */
  subjectId?: string | undefined;
  /** @maxLength 40 */
  territory?: string | undefined;
  /**
   * @default 1
   */
  page?: number | undefined;
}

export interface ReadAuditSealsParams {
  /** @maxLength 40 */
  territory: string;
}

import { address, request, upload, type UploadFile } from "../client.ts";

/** What day the product believes it is; in demo mode the travelling clock (GET /api/v1/clock) */
export const readClock = (): Promise<{
  mode: "demo" | "live";
  now: string;
  today: string;
}> => request({ path: "/api/v1/clock", method: "GET" });

/** Demo only: moves the travelling clock forwards to a morning; deadlines and jobs follow (POST /api/v1/clock) */
export const moveClock = (body: {
  day: string;
}): Promise<{
  mode: "demo" | "live";
  now: string;
  today: string;
}> => request({ path: "/api/v1/clock", method: "POST", body });

/** Who is signed in, for which body, in which roles; the CSRF token for changes (GET /api/v1/session) */
export const readSession = (): Promise<Session> =>
  request({ path: "/api/v1/session", method: "GET" });

/** Signs in with name and password; attempts are throttled by name and by address (POST /api/v1/session) */
export const signIn = (body: {
  signName: string;
  password: string;
}): Promise<Done> => request({ path: "/api/v1/session", method: "POST", body });

/** Ends this session, or with everywhere=true every session of the account (DELETE /api/v1/session) */
export const signOut = (query: SignOutParams = {}): Promise<Done> =>
  request({ path: "/api/v1/session", method: "DELETE", query });

/** Goes on for another body or in another seat, in a new session (PUT /api/v1/session/mandate) */
export const switchMandate = (body: {
  mandateId: string;
}): Promise<Done> =>
  request({ path: "/api/v1/session/mandate", method: "PUT", body });

/** Changes the own password; all other sessions end (PUT /api/v1/account/password) */
export const changePassword = (body: {
  current: string;
  password: string;
}): Promise<Done> =>
  request({ path: "/api/v1/account/password", method: "PUT", body });

/** Demo mode only: the accounts that a visitor may try; otherwise 404 (GET /api/v1/demo-sign-ins) */
export const listDemoSignIns = (): Promise<{
  password: string;
  signIns: {
    label: string;
    signName: string;
    bodyName: string | null;
    roles: string[];
  }[];
}> => request({ path: "/api/v1/demo-sign-ins", method: "GET" });

/** Whether the product still waits for its three administrators (GET /api/v1/administrators) */
export const readAdministratorsNeeded = (): Promise<{
  needed: boolean;
}> => request({ path: "/api/v1/administrators", method: "GET" });

/** Live mode, once: makes system, security and audit administrator with the one-time token of the first start (POST /api/v1/administrators) */
export const createAdministrators = (body: {
  token: string;
  administrators: {
    administrator: "system" | "security" | "audit";
    name: string;
    signName: string;
    password: string;
  }[];
}): Promise<Done> =>
  request({ path: "/api/v1/administrators", method: "POST", body });

/** City, districts and counties with their fund chain (GET /api/v1/territories) */
export const listTerritories = (): Promise<{
  territories: Territory[];
}> => request({ path: "/api/v1/territories", method: "GET" });

/** System administrator: an account for a natural person, with a first password that must be changed (POST /api/v1/accounts) */
export const createAccount = (body: {
  name: string;
  signName: string;
  password: string;
  /** @maxLength 30 */
  phone?: string;
}): Promise<Created> =>
  request({ path: "/api/v1/accounts", method: "POST", body });

/** Accounts by name or sign name with their mandates (GET /api/v1/accounts) */
export const listAccounts = (
  query: ListAccountsParams = {},
): Promise<{
  total: number;
  pageSize: number;
  accounts: Account[];
}> => request({ path: "/api/v1/accounts", method: "GET", query });

/** System administrator: a new first password; every session of the account ends (PUT /api/v1/accounts/{account}/password) */
export const resetPassword = (
  { account }: ResetPasswordParams,
  body: {
    password: string;
  },
): Promise<Done> =>
  request({
    path: `/api/v1/accounts/${encodeURIComponent(account)}/password`,
    method: "PUT",
    body,
  });

/** Offices and enterprises by kind, name or code (GET /api/v1/bodies) */
export const listBodies = (
  query: ListBodiesParams = {},
): Promise<{
  total: number;
  pageSize: number;
  bodies: Body[];
}> => request({ path: "/api/v1/bodies", method: "GET", query });

/** System administrator: an office (bureau, finance, oversight); enterprises register themselves (POST /api/v1/bodies) */
export const createBody = (body: {
  kind: "bureau" | "finance" | "oversight" | "office";
  name: string;
  code: string;
  /** @maxLength 40 */
  territory: string;
}): Promise<Created> =>
  request({ path: "/api/v1/bodies", method: "POST", body });

/** System administrator: lets an account act for a body in roles, for good or between two days (POST /api/v1/mandates) */
export const grantMandate = (body: {
  accountId: string;
  bodyId: string;
  /** @minItems 1 */
  roles: (
    | "enterprise"
    | "acceptance"
    | "review"
    | "leader"
    | "fund-clerk"
    | "fund-payer"
    | "finance"
    | "auditor"
  )[];
  from?: string;
  to?: string;
  deputyFor?: string;
}): Promise<Created> =>
  request({ path: "/api/v1/mandates", method: "POST", body });

/** System administrator: whose finance answers for a territory (W6, D-71) (PUT /api/v1/territories/{territory}/fund-chain) */
export const setFundChain = (
  { territory }: SetFundChainParams,
  body: {
    fundChain: "city" | "own";
  },
): Promise<Territory> =>
  request({
    path: `/api/v1/territories/${encodeURIComponent(territory)}/fund-chain`,
    method: "PUT",
    body,
  });

/** Security administrator: locks an account; its sessions end at once (POST /api/v1/accounts/{account}/lock) */
export const lockAccount = (
  { account }: LockAccountParams,
  body: {
    reason: string;
  },
): Promise<Done> =>
  request({
    path: `/api/v1/accounts/${encodeURIComponent(account)}/lock`,
    method: "POST",
    body,
  });

/** Security administrator: unlocks an account and ends its waiting after failed sign-ins (POST /api/v1/accounts/{account}/unlock) */
export const unlockAccount = (
  { account }: UnlockAccountParams,
  body: {
    reason: string;
  },
): Promise<Done> =>
  request({
    path: `/api/v1/accounts/${encodeURIComponent(account)}/unlock`,
    method: "POST",
    body,
  });

/** Security administrator: the last two hundred failed sign-ins (GET /api/v1/sign-in-failures) */
export const listSignInFailures = (): Promise<{
  failures: SignInFailure[];
}> => request({ path: "/api/v1/sign-in-failures", method: "GET" });

/** Who sits in the own office, and whom the city could lend (W18) (GET /api/v1/colleagues) */
export const listColleagues = (): Promise<{
  colleagues: Colleague[];
}> => request({ path: "/api/v1/colleagues", method: "GET" });

/** Leader: somebody fills a seat of the own office between two days (代岗) (POST /api/v1/deputies) */
export const appointDeputy = (body: {
  accountId: string;
  deputyFor: string;
  from: string;
  to: string;
}): Promise<Created> =>
  request({ path: "/api/v1/deputies", method: "POST", body });

/** Ends a mandate: the system administrator any, a leader the deputies of the own office (DELETE /api/v1/mandates/{mandate}) */
export const endMandate = ({ mandate }: EndMandateParams): Promise<Done> =>
  request({
    path: `/api/v1/mandates/${encodeURIComponent(mandate)}`,
    method: "DELETE",
  });

/** Which bureau would receive a unit of this place and ownership, and by which clause (GET /api/v1/registrations/receiving) */
export const readReceiving = (query: ReadReceivingParams): Promise<Receiving> =>
  request({ path: "/api/v1/registrations/receiving", method: "GET", query });

/** Registers a unit with its first account and signs it in; it works at once (W8) (POST /api/v1/registrations) */
export const registerEnterprise = (body: {
  /** @maxLength 30 */
  code: string;
  name: string;
  kind:
    | "enterprise"
    | "individual-business"
    | "private-non-enterprise"
    | "cooperative"
    | "social-organisation"
    | "foundation"
    | "law-firm"
    | "other";
  ownership:
    | "private"
    | "foreign"
    | "collective"
    | "state-owned"
    | "central-or-provincial";
  legalRepresentative: string;
  clerkName: string;
  /** @maxLength 30 */
  clerkPhone: string;
  byAgent: boolean;
  /** @maxLength 40 */
  place: string;
  address: string;
  /** @maxLength 40 */
  signName: string;
  /** @maxLength 128 */
  password: string;
}): Promise<{
  bodyId: string;
  receiving: Receiving;
}> => request({ path: "/api/v1/registrations", method: "POST", body });

/** Industries of GB/T 4754-2017 by code or words of the name (GET /api/v1/industries) */
export const listIndustries = (
  query: ListIndustriesParams = {},
): Promise<{
  industries: {
    code: string;
    name: string;
    above: string;
  }[];
}> => request({ path: "/api/v1/industries", method: "GET", query });

/** The own unit: declaration, size with its arithmetic, account, papers, changes (GET /api/v1/enterprise) */
export const readProfile = (): Promise<EnterpriseProfile> =>
  request({ path: "/api/v1/enterprise", method: "GET" });

/** Saves the fields that are sent; every change is kept (PUT /api/v1/enterprise) */
export const changeProfile = (
  body: EnterpriseDeclaration,
): Promise<{
  changed: string[];
}> => request({ path: "/api/v1/enterprise", method: "PUT", body });

/** Stores the basic account; a changed one is marked for ten working days (D-88) (PUT /api/v1/enterprise/account) */
export const changeAccount = (body: {
  bank: string;
  accountName: string;
  /** @maxLength 60 */
  accountNumber: string;
  /** @maxLength 30 */
  number: string;
}): Promise<{
  coolingUntil: string | null;
}> => request({ path: "/api/v1/enterprise/account", method: "PUT", body });

/** A paper of the unit itself, PDF or picture (POST /api/v1/enterprise/papers) */
export const uploadPaper = (
  query: UploadPaperParams,
  file: UploadFile,
): Promise<{
  id: string;
}> =>
  upload({ path: "/api/v1/enterprise/papers", method: "POST", query, file });

/** Takes a paper back; it stays in the history (DELETE /api/v1/enterprise/papers/{file}) */
export const withdrawPaper = ({
  file: fileId,
}: WithdrawPaperParams): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/enterprise/papers/${encodeURIComponent(fileId)}`,
    method: "DELETE",
  });

/** A paper of a unit, for itself and for officials of its territory (GET /api/v1/units/{body}/papers/{file}) */
export const downloadPaperAddress = ({
  body: bodyId,
  file: fileId,
}: DownloadPaperParams): string =>
  address(
    `/api/v1/units/${encodeURIComponent(bodyId)}/papers/${encodeURIComponent(fileId)}`,
  );

/** Units of the own territory (the city sees its districts), first registered first (GET /api/v1/units) */
export const listUnits = (
  query: ListUnitsParams = {},
): Promise<{
  total: number;
  pageSize: number;
  units: UnitLine[];
}> => request({ path: "/api/v1/units", method: "GET", query });

/** A unit as an official compares it, with other units that share telephone, address or account (GET /api/v1/units/{body}) */
export const readUnit = ({
  body: bodyId,
}: ReadUnitParams): Promise<UnitDetail> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}`,
    method: "GET",
  });

/** The comparison beside the first claim: field by field, agreeing or not with a note (W8) (POST /api/v1/units/{body}/checks) */
export const checkUnit = (
  { body: bodyId }: CheckUnitParams,
  body: {
    fields: {
      /** @maxLength 40 */
      field: string;
      agrees: boolean;
      /** @maxLength 300 */
      note: string;
    }[];
    /** @maxLength 500 */
    note: string;
  },
): Promise<{
  outcome: "agreed" | "differs";
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/checks`,
    method: "POST",
    body,
  });

/** The size of a unit whose industry 213号 does not cover, decided with a reason (POST /api/v1/units/{body}/size) */
export const decideSize = (
  { body: bodyId }: DecideSizeParams,
  body: {
    size: "large" | "medium" | "small" | "micro";
    reason: string;
    fileId?: string;
  },
): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/size`,
    method: "POST",
    body,
  });

/** The tick beside the declared one of the five industries (D-18) (POST /api/v1/units/{body}/five-industry) */
export const confirmFiveIndustry = (
  { body: bodyId }: ConfirmFiveIndustryParams,
  body: {
    confirmed: boolean;
    reason: string;
  },
): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/five-industry`,
    method: "POST",
    body,
  });

/** The official has seen what the unit changed after it submitted (POST /api/v1/units/{body}/changes-seen) */
export const seeUnitChanges = ({
  body: bodyId,
}: SeeUnitChangesParams): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/changes-seen`,
    method: "POST",
  });

/** The paper on which an official decided the size of a unit (POST /api/v1/units/{body}/papers) */
export const uploadUnitPaper = (
  { body: bodyId, ...query }: UploadUnitPaperParams,
  file: UploadFile,
): Promise<{
  id: string;
}> =>
  upload({
    path: `/api/v1/units/${encodeURIComponent(bodyId)}/papers`,
    method: "POST",
    query,
    file,
  });

/** What other authorities were asked and answered for the own territory, differing first (GET /api/v1/checks) */
export const listChecks = (
  query: ListChecksParams = {},
): Promise<{
  total: number;
  pageSize: number;
  checks: Check[];
  counts: {
    source:
      | "social-insurance"
      | "unemployment"
      | "hardship"
      | "zero-employment-family"
      | "education"
      | "poverty-file"
      | "earlier-subsidy";
    standing: "agrees" | "differs" | "not-checked";
    count: number;
  }[];
  months: string[];
  imports: {
    id: string;
    source:
      | "social-insurance"
      | "unemployment"
      | "hardship"
      | "zero-employment-family"
      | "education"
      | "poverty-file"
      | "earlier-subsidy";
    fileName: string;
    answers: number;
    unmatched: number;
    importedByName: string;
    importedAt: string;
  }[];
}> => request({ path: "/api/v1/checks", method: "GET", query });

/** The list of one source with full ids, to be answered; the reason is kept (W12) (GET /api/v1/checks/list) */
export const downloadChecksAddress = (query: DownloadChecksParams): string =>
  address("/api/v1/checks/list", query);

/** Loads the answers of one source; the same file twice changes nothing (POST /api/v1/checks/answers) */
export const importChecks = (
  query: ImportChecksParams,
  file: UploadFile,
): Promise<CheckImportResult> =>
  upload({ path: "/api/v1/checks/answers", method: "POST", query, file });

/** Whom to ask: offices and their telephones (08-03 annex 3) (GET /api/v1/contacts) */
export const listContacts = (
  query: ListContactsParams = {},
): Promise<{
  contacts: Contact[];
}> => request({ path: "/api/v1/contacts", method: "GET", query });

/** Published days off and make-up working days of a year (GET /api/v1/calendars/{year}) */
export const readCalendar = ({
  year,
  ...query
}: ReadCalendarParams): Promise<{
  year: number;
  published: boolean;
  source: string | null;
  days: {
    day: string;
    kind: "off" | "work";
    name: string;
  }[];
}> =>
  request({
    path: `/api/v1/calendars/${encodeURIComponent(year)}`,
    method: "GET",
    query,
  });

/** System administrator: opens a year with the days of its paper; again replaces it (PUT /api/v1/calendars/{year}) */
export const publishCalendarYear = (
  { year }: PublishCalendarYearParams,
  body: {
    /**
     * @default "national"
     */
    territory?: string;
    source: string;
    /** @maxItems 120 */
    days: {
      day: string;
      kind: "off" | "work";
      name: string;
    }[];
  },
): Promise<{
  done: true;
}> =>
  request({
    path: `/api/v1/calendars/${encodeURIComponent(year)}`,
    method: "PUT",
    body,
  });

/** The notices that the product computes (GET /api/v1/notices) */
export const listNotices = (): Promise<Notice[]> =>
  request({ path: "/api/v1/notices", method: "GET" });

/** A notice in our own words, clause by clause, with its doubts (GET /api/v1/notices/{notice}) */
export const readNotice = ({ notice }: ReadNoticeParams): Promise<NoticeText> =>
  request({
    path: `/api/v1/notices/${encodeURIComponent(notice)}`,
    method: "GET",
  });

/** Dated settings of the bureaus, proposed and published (GET /api/v1/settings) */
export const listSettings = (): Promise<Setting[]> =>
  request({ path: "/api/v1/settings", method: "GET" });

/** Propose a dated setting (a minimum wage, a district rate) (POST /api/v1/settings) */
export const proposeSetting = (body: {
  /** @maxLength 20 */
  territory: string;
  name: string;
  fromDay: string;
  value:
    | number
    | string
    | {
        numerator: number;
        denominator: number;
      };
  reason: string;
  /** @maxLength 100 */
  document?: string;
}): Promise<{
  id: string;
}> => request({ path: "/api/v1/settings", method: "POST", body });

/** Publish a setting that another official proposed (POST /api/v1/settings/{setting}/publication) */
export const publishSetting = ({
  setting,
}: PublishSettingParams): Promise<object> =>
  request({
    path: `/api/v1/settings/${encodeURIComponent(setting)}/publication`,
    method: "POST",
  });

/** Messages to me under my present mandate, newest first, with the count of those not read (GET /api/v1/messages) */
export const listMessages = (
  query: ListMessagesParams = {},
): Promise<MessagePage> =>
  request({ path: "/api/v1/messages", method: "GET", query });

/** Mark messages as read; without ids all of them (POST /api/v1/messages/reading) */
export const readMessages = (body: {
  /** @maxItems 200 */
  ids?: string[];
}): Promise<{
  unread: number;
}> => request({ path: "/api/v1/messages/reading", method: "POST", body });

/** The queue of a territory, least working days first (B1) (GET /api/v1/cases) */
export const listCases = (query: ListCasesParams = {}): Promise<ReviewQueue> =>
  request({ path: "/api/v1/cases", method: "GET", query });

/** A case with what may be done and why not, history, opinions, returns, decision (B4–B7) (GET /api/v1/cases/{case}) */
export const readCase = ({
  case: caseId,
}: ReadCaseParams): Promise<ReviewCase> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}`,
    method: "GET",
  });

/** Officials of the bureau with their case roles today, and those whom the city could lend (W18) (GET /api/v1/officials) */
export const listOfficials = (): Promise<Official[]> =>
  request({ path: "/api/v1/officials", method: "GET" });

/** Questions to the city with their answers, open ones first (GET /api/v1/questions) */
export const listQuestions = (): Promise<ReviewQuestion[]> =>
  request({ path: "/api/v1/questions", method: "GET" });

/** Take the case at the tier where it stands (POST /api/v1/cases/{case}/taking) */
export const takeCase = ({ case: caseId }: TakeCaseParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/taking`,
    method: "POST",
  });

/** Give the case back to the queue (POST /api/v1/cases/{case}/release) */
export const releaseCase = ({
  case: caseId,
}: ReleaseCaseParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/release`,
    method: "POST",
  });

/** Accept (受理): review begins (POST /api/v1/cases/{case}/acceptance) */
export const acceptCase = ({
  case: caseId,
}: AcceptCaseParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/acceptance`,
    method: "POST",
  });

/** Return once with all defects (B5) (POST /api/v1/cases/{case}/return) */
export const returnCase = (
  { case: caseId }: ReturnCaseParams,
  body: {
    defects: ReviewDefect[];
  },
): Promise<{
  round: number;
  answerBy: string;
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/return`,
    method: "POST",
    body,
  });

/** The leader lets a case be returned once more, with a reason (POST /api/v1/cases/{case}/return-permit) */
export const permitReturn = (
  { case: caseId }: PermitReturnParams,
  body: {
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/return-permit`,
    method: "POST",
    body,
  });

/** 经办 → 复核: every line is decided (POST /api/v1/cases/{case}/opinion) */
export const submitOpinion = (
  { case: caseId }: SubmitOpinionParams,
  body: {
    text: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/opinion`,
    method: "POST",
    body,
  });

/** 复核 → 签批: the drawn lines were looked at (B6) (POST /api/v1/cases/{case}/agreement) */
export const agreeOpinion = (
  { case: caseId }: AgreeOpinionParams,
  body: {
    text: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/agreement`,
    method: "POST",
    body,
  });

/** Back to an earlier tier with a reason (POST /api/v1/cases/{case}/sending-back) */
export const sendBackCase = (
  { case: caseId }: SendBackCaseParams,
  body: {
    to: "initial" | "second";
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/sending-back`,
    method: "POST",
    body,
  });

/** 签批: makes the 审核意见 with headcount and total (B7) (POST /api/v1/cases/{case}/signature) */
export const signCase = (
  { case: caseId }: SignCaseParams,
  body: {
    /**
     * @default ""
     */
    text?: string;
  },
): Promise<{
  opinion: {
    headcount: number;
    totalFen: number;
    handler: string;
    leader: string;
    day: string;
  };
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/signature`,
    method: "POST",
    body,
  });

/** The leader refuses the whole with a reason (POST /api/v1/cases/{case}/refusal) */
export const refuseCase = (
  { case: caseId }: RefuseCaseParams,
  body: {
    reason: string;
  },
): Promise<{
  opinion: {
    headcount: number;
    totalFen: number;
    handler: string;
    leader: string;
    day: string;
  };
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/refusal`,
    method: "POST",
    body,
  });

/** A drawn line was opened by the second tier (POST /api/v1/cases/{case}/sample/{line}) */
export const seeSampleLine = ({
  case: caseId,
  line,
}: SeeSampleLineParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/sample/${encodeURIComponent(line)}`,
    method: "POST",
  });

/** 请示: the case waits for the city, its clock standing (W18) (POST /api/v1/cases/{case}/questions) */
export const askQuestion = (
  { case: caseId }: AskQuestionParams,
  body: {
    topic: string;
    text: string;
    /**
     * @default []
     */
    lineIds?: string[];
    join?: string;
  },
): Promise<{
  questionId: string;
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/questions`,
    method: "POST",
    body,
  });

/** The city answers; every case that waits goes on (POST /api/v1/questions/{question}/answer) */
export const answerQuestion = (
  { question }: AnswerQuestionParams,
  body: {
    text: string;
    /** @maxLength 200 */
    document?: string;
  },
): Promise<{
  resumed: number;
}> =>
  request({
    path: `/api/v1/questions/${encodeURIComponent(question)}/answer`,
    method: "POST",
    body,
  });

/** The case behind a form brought to the window: its number or the text of its code (B8) (GET /api/v1/papers/lookup) */
export const findCaseByForm = (
  query: FindCaseByFormParams,
): Promise<PaperLookup> =>
  request({ path: "/api/v1/papers/lookup", method: "GET", query });

/** Papers that came over the counter, newest first (B8) (GET /api/v1/papers) */
export const listPapers = (): Promise<PaperRow[]> =>
  request({ path: "/api/v1/papers", method: "GET" });

/** Receive papers with receipt and file number, or give them back with what is missing (POST /api/v1/cases/{case}/papers) */
export const receivePaper = (
  { case: caseId }: ReceivePaperParams,
  body: {
    outcome: "received" | "rejected";
    /** @maxLength 40 */
    formId?: string;
    items: PaperItem[];
    /** @maxLength 500 */
    reason?: string;
  },
): Promise<{
  paperId: string;
  receiptNumber: string;
  fileNumber: string | null;
}> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/papers`,
    method: "POST",
    body,
  });

/** 确认符合条件, by name: publicity may begin (08-03 五.6) (POST /api/v1/cases/{case}/paper-confirmation) */
export const confirmPaper = ({
  case: caseId,
}: ConfirmPaperParams): Promise<object> =>
  request({
    path: `/api/v1/cases/${encodeURIComponent(caseId)}/paper-confirmation`,
    method: "POST",
  });

/** Receipt (收件回执) or return slip (退件单) as PDF (GET /api/v1/papers/{paper}/slip.pdf) */
export const printSlipAddress = ({ paper }: PrintSlipParams): string =>
  address(`/api/v1/papers/${encodeURIComponent(paper)}/slip.pdf`);

/** Public lists, newest first; search by unit name or credit code, territory, month (P1) (GET /api/v1/public/publicity) */
export const listPublicLists = (
  query: ListPublicListsParams = {},
): Promise<PublicLists> =>
  request({ path: "/api/v1/public/publicity", method: "GET", query });

/** One public list by its permanent address (P2) (GET /api/v1/public/publicity/{slug}) */
export const readPublicList = ({
  slug,
}: ReadPublicListParams): Promise<PublicListDetail> =>
  request({
    path: `/api/v1/public/publicity/${encodeURIComponent(slug)}`,
    method: "GET",
  });

/** Object to a list, a unit or a person, named or anonymously; the query code is shown once (POST /api/v1/public/publicity/{slug}/objections) */
export const lodgeObjection = (
  { slug }: LodgeObjectionParams,
  body: {
    aim: "list" | "unit" | "person";
    seq?: number;
    person?: {
      name: string;
      /** @pattern ^\d{3}[\dXx]$ */
      lastFour?: string;
    };
    reason: string;
    objector?: {
      name: string;
      contact: string;
    };
  },
): Promise<LodgedObjection> =>
  request({
    path: `/api/v1/public/publicity/${encodeURIComponent(slug)}/objections`,
    method: "POST",
    body,
  });

/** A picture or PDF to an open objection, by its query code (POST /api/v1/public/objections/evidence) */
export const addObjectionEvidence = (
  query: AddObjectionEvidenceParams,
  file: UploadFile,
): Promise<{
  files: number;
}> =>
  upload({
    path: "/api/v1/public/objections/evidence",
    method: "POST",
    query,
    file,
  });

/** State and answer of an objection by its query code (POST /api/v1/public/objections/lookup) */
export const readObjectionAnswer = (body: {
  code: string;
}): Promise<ObjectionAnswer> =>
  request({ path: "/api/v1/public/objections/lookup", method: "POST", body });

/** What waits to be posted, what was posted, which days would count from today (B9) (GET /api/v1/publicity) */
export const readPublicityOffice = (): Promise<PublicityOffice> =>
  request({ path: "/api/v1/publicity", method: "GET" });

/** Post waiting items as one list from today (POST /api/v1/publicity/lists) */
export const publishList = (body: {
  itemIds: string[];
}): Promise<{
  listId: string;
  slug: string;
  endsOn: string;
}> => request({ path: "/api/v1/publicity/lists", method: "POST", body });

/** The list ready to post, as html, xlsx or pdf; refused when it shows a full id or telephone number (GET /api/v1/publicity/lists/{list}/export) */
export const exportPublicityListAddress = ({
  list,
  ...query
}: ExportPublicityListParams): string =>
  address(`/api/v1/publicity/lists/${encodeURIComponent(list)}/export`, query);

/** Reads the finished files back: full ids and telephone numbers found (none may), and their hashes (GET /api/v1/publicity/lists/{list}/export-check) */
export const checkPublicityExport = ({
  list,
}: CheckPublicityExportParams): Promise<ExportCheck> =>
  request({
    path: `/api/v1/publicity/lists/${encodeURIComponent(list)}/export-check`,
    method: "GET",
  });

/** Where the list stands on the official site, at start or end (POST /api/v1/publicity/lists/{list}/postings) */
export const recordPosting = (
  { list }: RecordPostingParams,
  body: {
    moment: "start" | "end";
    address: string;
  },
): Promise<{
  proofId: string;
}> =>
  request({
    path: `/api/v1/publicity/lists/${encodeURIComponent(list)}/postings`,
    method: "POST",
    body,
  });

/** The same with a picture of the page (POST /api/v1/publicity/lists/{list}/posting-pictures) */
export const recordPostingPicture = (
  { list, ...query }: RecordPostingPictureParams,
  file: UploadFile,
): Promise<{
  proofId: string;
}> =>
  upload({
    path: `/api/v1/publicity/lists/${encodeURIComponent(list)}/posting-pictures`,
    method: "POST",
    query,
    file,
  });

/** The picture of a posting (GET /api/v1/publicity/proofs/{proof}/picture) */
export const readPostingPictureAddress = ({
  proof,
}: ReadPostingPictureParams): string =>
  address(`/api/v1/publicity/proofs/${encodeURIComponent(proof)}/picture`);

/** Objections of the territory, first due first (B10) (GET /api/v1/objections) */
export const listObjections = (
  query: ListObjectionsParams = {},
): Promise<Objection[]> =>
  request({ path: "/api/v1/objections", method: "GET", query });

/** One objection with evidence and who may handle it; who objected is shown to the handler alone (GET /api/v1/objections/{objection}) */
export const readObjection = ({
  objection,
}: ReadObjectionParams): Promise<ObjectionDetail> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}`,
    method: "GET",
  });

/** A file of an objection (GET /api/v1/objections/{objection}/evidence/{file}) */
export const readObjectionEvidenceAddress = ({
  objection,
  file: fileId,
}: ReadObjectionEvidenceParams): string =>
  address(
    `/api/v1/objections/${encodeURIComponent(objection)}/evidence/${encodeURIComponent(fileId)}`,
  );

/** The leader names who handles it, or an official takes it: none of the earlier officers (W17) (POST /api/v1/objections/{objection}/handler) */
export const assignObjection = (
  { objection }: AssignObjectionParams,
  body: {
    accountId: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}/handler`,
    method: "POST",
    body,
  });

/** Holds only these lines; subjects that are not named go on (POST /api/v1/objections/{objection}/narrowing) */
export const narrowObjection = (
  { objection }: NarrowObjectionParams,
  body: {
    /** @maxItems 1000 */
    keep: {
      subjectId: string;
      lineIds: string[];
    }[];
    reason: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}/narrowing`,
    method: "POST",
    body,
  });

/** Upheld or dismissed, with the answer that whoever objected reads (POST /api/v1/objections/{objection}/conclusion) */
export const concludeObjection = (
  { objection }: ConcludeObjectionParams,
  body: {
    outcome: "upheld" | "dismissed";
    answer: string;
  },
): Promise<object> =>
  request({
    path: `/api/v1/objections/${encodeURIComponent(objection)}/conclusion`,
    method: "POST",
    body,
  });

/** The claims of my enterprise, newest month first, with the months that may be opened (E4) (GET /api/v1/claims) */
export const listClaims = (): Promise<ClaimList> =>
  request({ path: "/api/v1/claims", method: "GET" });

/** Opens the draft of a month; a supplement (补报) once the first claim was submitted (POST /api/v1/claims) */
export const openClaim = (body: {
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month: string;
  supplement?: boolean;
}): Promise<Claim> => request({ path: "/api/v1/claims", method: "POST", body });

/** One claim with its steps, counts and allowed acts (GET /api/v1/claims/{claim}) */
export const readClaim = ({ claim }: ReadClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}`,
    method: "GET",
  });

/** Takes a draft away; it is kept as withdrawn (DELETE /api/v1/claims/{claim}) */
export const deleteDraft = ({ claim }: DeleteDraftParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}`,
    method: "DELETE",
  });

/** What the enterprise states about the whole month (stopped by the epidemic, blank rows are whole months); lines are judged again (PUT /api/v1/claims/{claim}/declarations) */
export const declareForMonth = (
  { claim }: DeclareForMonthParams,
  body: {
    facts: Record<string, boolean | null>;
  },
): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/declarations`,
    method: "PUT",
    body,
  });

/** What is owed before the claim can go on: facts, papers, decisions, each with its rows (W2) (GET /api/v1/claims/{claim}/owed) */
export const listOwed = ({
  claim,
}: ListOwedParams): Promise<{
  items: ClaimOwedItem[];
}> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/owed`,
    method: "GET",
  });

/** What would be submitted, to whom, promised by when, and every reason that forbids it (E10) (GET /api/v1/claims/{claim}/submission) */
export const readSubmission = ({
  claim,
}: ReadSubmissionParams): Promise<ClaimSubmission> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/submission`,
    method: "GET",
  });

/** Submits the claim; a second call changes nothing (POST /api/v1/claims/{claim}/submission) */
export const submitClaim = ({ claim }: SubmitClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/submission`,
    method: "POST",
  });

/** Takes a submitted claim back before it is accepted (POST /api/v1/claims/{claim}/withdrawal) */
export const withdrawClaim = ({ claim }: WithdrawClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/withdrawal`,
    method: "POST",
  });

/** All defects of the return, what was changed since, which forms must be sealed again (E12) (GET /api/v1/claims/{claim}/corrections) */
export const readCorrections = ({
  claim,
}: ReadCorrectionsParams): Promise<ClaimCorrections> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/corrections`,
    method: "GET",
  });

/** Sends a corrected claim back to its officer (POST /api/v1/claims/{claim}/resubmission) */
export const resubmitClaim = ({ claim }: ResubmitClaimParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/resubmission`,
    method: "POST",
  });

/** Where the claim is, who owes the next step by when, and what has happened (E11) (GET /api/v1/claims/{claim}/progress) */
export const readProgress = ({
  claim,
}: ReadProgressParams): Promise<ClaimProgress> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/progress`,
    method: "GET",
  });

/** An empty roster with the columns of annex 2 and those that the rules need (GET /api/v1/roster-template) */
export const downloadTemplateAddress = (
  query: DownloadTemplateParams = {},
): string => address("/api/v1/roster-template", query);

/** Reads an .xlsx roster and judges every row; the same file again changes nothing (E5) (PUT /api/v1/claims/{claim}/roster) */
export const uploadRoster = (
  { claim, ...query }: UploadRosterParams,
  file: UploadFile,
): Promise<ClaimRosterOutcome> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster`,
    method: "PUT",
    query,
    file,
  });

/** Adds rows copied from a spreadsheet (tab-separated); persons already there are updated (POST /api/v1/claims/{claim}/roster/paste) */
export const pasteRows = (
  { claim }: PasteRowsParams,
  body: {
    text: string;
  },
): Promise<ClaimRosterOutcome> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/paste`,
    method: "POST",
    body,
  });

/** Takes over the roster of the latest earlier month (套用上月) (POST /api/v1/claims/{claim}/roster/copy) */
export const copyLastMonth = ({
  claim,
}: CopyLastMonthParams): Promise<ClaimRosterOutcome> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/copy`,
    method: "POST",
  });

/** Every roster as it stood (W20) (GET /api/v1/claims/{claim}/roster/versions) */
export const listVersions = ({
  claim,
}: ListVersionsParams): Promise<{
  versions: ClaimRosterVersion[];
}> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/versions`,
    method: "GET",
  });

/** Two versions of the roster, or this roster with that of the month before (from=last-month) (GET /api/v1/claims/{claim}/roster/comparison) */
export const compareVersions = ({
  claim,
  ...query
}: CompareVersionsParams): Promise<ClaimRosterComparison> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/comparison`,
    method: "GET",
    query,
  });

/** Makes an earlier version the roster again, as a new version (POST /api/v1/claims/{claim}/roster/versions/{number}/restoration) */
export const restoreVersion = ({
  claim,
  number,
}: RestoreVersionParams): Promise<ClaimRosterOutcome> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/roster/versions/${encodeURIComponent(number)}/restoration`,
    method: "POST",
  });

/** The roster as .xlsx with verdict, amount, clauses and wrong cells (GET /api/v1/claims/{claim}/roster/annotated) */
export const downloadAnnotatedAddress = ({
  claim,
  ...query
}: DownloadAnnotatedParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/roster/annotated`,
    query,
  );

/** Rows of the roster, those with problems first (GET /api/v1/claims/{claim}/lines) */
export const listLines = ({
  claim,
  ...query
}: ListLinesParams): Promise<ClaimLinePage> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines`,
    method: "GET",
    query,
  });

/** Adds one person to the roster (POST /api/v1/claims/{claim}/lines) */
export const addRow = (
  { claim }: AddRowParams,
  body: {
    texts: Record<string, string>;
  },
): Promise<ClaimLineChanged> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines`,
    method: "POST",
    body,
  });

/** One row with the full texts of its cells, for editing (GET /api/v1/claims/{claim}/lines/{line}) */
export const readLine = ({ claim, line }: ReadLineParams): Promise<ClaimLine> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}`,
    method: "GET",
  });

/** Takes a row out of the claim; it is kept as removed (DELETE /api/v1/claims/{claim}/lines/{line}) */
export const removeRow = ({ claim, line }: RemoveRowParams): Promise<Claim> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}`,
    method: "DELETE",
  });

/** Changes one cell; the row is judged again at once and the change is kept (PUT /api/v1/claims/{claim}/lines/{line}/cells/{fact}) */
export const editCell = (
  { claim, line, fact }: EditCellParams,
  body: {
    /** @maxLength 200 */
    text: string;
  },
): Promise<ClaimLineChanged> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/cells/${encodeURIComponent(fact)}`,
    method: "PUT",
    body,
  });

/** The decision sheet of one person (核定单, E6) (GET /api/v1/claims/{claim}/lines/{line}/sheet) */
export const readLineSheet = ({
  claim,
  line,
}: ReadLineSheetParams): Promise<ClaimLineSheet> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/sheet`,
    method: "GET",
  });

/** The decision sheet as PDF (GET /api/v1/claims/{claim}/lines/{line}/sheet.pdf) */
export const printLineSheetAddress = ({
  claim,
  line,
}: PrintLineSheetParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/sheet.pdf`,
  );

/** Asks for a decision by an official on a row that the precheck does not pass (申请人工核定, W2) (POST /api/v1/claims/{claim}/lines/{line}/decision-request) */
export const askForDecision = (
  { claim, line }: AskForDecisionParams,
  body: {
    reason: string;
  },
): Promise<ClaimLineChanged> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/decision-request`,
    method: "POST",
    body,
  });

/** What evidence the month needs, what is there, what can be used again (E7) (GET /api/v1/claims/{claim}/evidence) */
export const readEvidence = ({
  claim,
}: ReadEvidenceParams): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence`,
    method: "GET",
  });

/** Stores a paper (PDF or picture) in a slot; `replaces` withdraws the one before and keeps it (POST /api/v1/claims/{claim}/evidence) */
export const uploadEvidence = (
  { claim, ...query }: UploadEvidenceParams,
  file: UploadFile,
): Promise<ClaimEvidence> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence`,
    method: "POST",
    query,
    file,
  });

/** Uses a paper of an earlier claim again (打包办理) (POST /api/v1/claims/{claim}/evidence/reuse) */
export const reuseEvidence = (
  { claim }: ReuseEvidenceParams,
  body: {
    evidence: string;
    line?: string;
  },
): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence/reuse`,
    method: "POST",
    body,
  });

/** Withdraws a paper; it is kept (POST /api/v1/claims/{claim}/evidence/{evidence}/withdrawal) */
export const withdrawEvidence = (
  { claim, evidence }: WithdrawEvidenceParams,
  body: {
    reason: string;
  },
): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/evidence/${encodeURIComponent(evidence)}/withdrawal`,
    method: "POST",
    body,
  });

/** The paper itself (GET /api/v1/claims/{claim}/evidence/{evidence}/file) */
export const downloadEvidenceAddress = ({
  claim,
  evidence,
}: DownloadEvidenceParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/evidence/${encodeURIComponent(evidence)}/file`,
  );

/** Matches the bank's wage lines (.xlsx) with the roster: each person matched, missing or different (PUT /api/v1/claims/{claim}/wage-lines) */
export const importWageLines = (
  { claim, ...query }: ImportWageLinesParams,
  file: UploadFile,
): Promise<ClaimEvidence> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/wage-lines`,
    method: "PUT",
    query,
    file,
  });

/** The indicators of a distressed enterprise: each month of 2019 and the claimed month, whole months (08-03 四) (PUT /api/v1/claims/{claim}/indicators) */
export const enterIndicators = (
  { claim }: EnterIndicatorsParams,
  body: {
    /** @maxItems 10 */
    series: {
      /** @maxLength 60 */
      indicator: string;
      current: number | null;
      months2019: (number | null)[];
      /** @maxLength 20 */
      unitName?: string;
    }[];
  },
): Promise<ClaimEvidence> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/indicators`,
    method: "PUT",
    body,
  });

/** Accepts the commitment in the version shown (08-03 五) (POST /api/v1/claims/{claim}/commitment) */
export const acceptCommitment = (
  { claim }: AcceptCommitmentParams,
  body: {
    /** @maxLength 60 */
    version: string;
    employeesTold: boolean;
  },
): Promise<ClaimCommitment> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/commitment`,
    method: "POST",
    body,
  });

/** The application form and the roster: version, pages, check codes, what is missing (E8) (GET /api/v1/claims/{claim}/forms) */
export const readForms = ({ claim }: ReadFormsParams): Promise<ClaimForms> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/forms`,
    method: "GET",
  });

/** Prints application form and roster with QR and check code on each page; long rosters by a job with progress (08-03 五.4) (POST /api/v1/claims/{claim}/forms) */
export const generateForms = ({
  claim,
}: GenerateFormsParams): Promise<ClaimForms> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/forms`,
    method: "POST",
  });

/** The current printed form as PDF (GET /api/v1/claims/{claim}/forms/{kind}/file) */
export const downloadFormAddress = ({
  claim,
  kind,
  ...query
}: DownloadFormParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/forms/${encodeURIComponent(kind)}/file`,
    query,
  );

/** A notice of refusal (不予补贴告知书) as PDF (GET /api/v1/claims/{claim}/notices/{notice}/file) */
export const downloadNoticeAddress = ({
  claim,
  notice,
}: DownloadNoticeParams): string =>
  address(
    `/api/v1/claims/${encodeURIComponent(claim)}/notices/${encodeURIComponent(notice)}/file`,
  );

/** Sealed scans: each page matched, missing, outdated or unreadable (E9) (GET /api/v1/claims/{claim}/sealed) */
export const readSealed = ({ claim }: ReadSealedParams): Promise<ClaimSealed> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed`,
    method: "GET",
  });

/** Reads a sealed scan (PDF or photo) by the QR codes of its pages (POST /api/v1/claims/{claim}/sealed) */
export const uploadSealed = (
  { claim, ...query }: UploadSealedParams,
  file: UploadFile,
): Promise<ClaimSealed> =>
  upload({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed`,
    method: "POST",
    query,
    file,
  });

/** Withdraws a scan; it is kept (POST /api/v1/claims/{claim}/sealed/{file}/withdrawal) */
export const withdrawSealed = (
  { claim, file: fileId }: WithdrawSealedParams,
  body: {
    reason: string;
  },
): Promise<ClaimSealed> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed/${encodeURIComponent(fileId)}/withdrawal`,
    method: "POST",
    body,
  });

/** What the enterprise checked on its own scan: seal, signature, seal across the edges (PUT /api/v1/claims/{claim}/sealed/self-check) */
export const tickSealed = (
  { claim }: TickSealedParams,
  body: ClaimSelfCheck,
): Promise<ClaimSealed> =>
  request({
    path: `/api/v1/claims/${encodeURIComponent(claim)}/sealed/self-check`,
    method: "PUT",
    body,
  });

/** A claim as its officer sees it: counts, evidence, scans, disputes, checks (B4) (GET /api/v1/bureau/claims/{claim}) */
export const readCaseClaim = ({
  claim,
}: ReadCaseClaimParams): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}`,
    method: "GET",
  });

/** Lines of a claim, those that need thought first; full ids only inside the assigned case (GET /api/v1/bureau/claims/{claim}/lines) */
export const listCaseLines = ({
  claim,
  ...query
}: ListCaseLinesParams): Promise<ClaimCaseLinePage> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/lines`,
    method: "GET",
    query,
  });

/** The same decision sheet that the enterprise sees (W13) (GET /api/v1/bureau/claims/{claim}/lines/{line}/sheet) */
export const readCaseLineSheet = ({
  claim,
  line,
}: ReadCaseLineSheetParams): Promise<ClaimLineSheet> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/lines/${encodeURIComponent(line)}/sheet`,
    method: "GET",
  });

/** 初审 by line or all at once: pass, refuse (clause and reason) or wait (待核); unchecked lines never pass in one act (POST /api/v1/bureau/claims/{claim}/decisions) */
export const decideLines = (
  { claim }: DecideLinesParams,
  body: {
    lines: "all" | string[];
    outcome: "pass" | "refuse" | "wait";
    /** @maxLength 60 */
    clause?: string;
    /** @maxLength 500 */
    reason?: string;
  },
): Promise<ClaimDecideOutcome> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/decisions`,
    method: "POST",
    body,
  });

/** Records what the officer checked on lines: identity, insured, category, wage, repeat, months, with the source (POST /api/v1/bureau/claims/{claim}/confirmations) */
export const recordConfirmation = (
  { claim }: RecordConfirmationParams,
  body: {
    lines: string[];
    /** @maxLength 40 */
    check: string;
    outcome: "agrees" | "differs";
    source: string;
    /** @maxLength 500 */
    note?: string;
  },
): Promise<{
  lines: ClaimCaseLine[];
}> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/confirmations`,
    method: "POST",
    body,
  });

/** Decides a fact that the rules leave to an official (for one line, or for the enterprise), with clause and reason; lines are judged again (POST /api/v1/bureau/claims/{claim}/owed-decisions) */
export const decideOwed = (
  { claim }: DecideOwedParams,
  body: {
    line?: string;
    /** @maxLength 60 */
    fact: string;
    value: string | number | boolean;
    clause: string;
    reason: string;
  },
): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/owed-decisions`,
    method: "POST",
    body,
  });

/** What the two bureaus found about a person claimed twice (协查, W1) (POST /api/v1/bureau/claims/{claim}/disputes/{dispute}/outcome) */
export const setDisputeOutcome = (
  { claim, dispute }: SetDisputeOutcomeParams,
  body: {
    outcome: "this-claim" | "other-claim" | "neither";
    reason: string;
  },
): Promise<ClaimCase> =>
  request({
    path: `/api/v1/bureau/claims/${encodeURIComponent(claim)}/disputes/${encodeURIComponent(dispute)}/outcome`,
    method: "POST",
    body,
  });

/** One page as PNG: of a sealed scan (file) or of the regenerated form (form), for comparing side by side (W10) (GET /api/v1/bureau/claims/{claim}/pages) */
export const readPageAddress = ({ claim, ...query }: ReadPageParams): string =>
  address(`/api/v1/bureau/claims/${encodeURIComponent(claim)}/pages`, query);

/** The application form with the opinion of the bureau: headcount, total in figures and capitals (审核意见) (GET /api/v1/bureau/claims/{claim}/opinion.pdf) */
export const printOpinionAddress = ({ claim }: PrintOpinionParams): string =>
  address(`/api/v1/bureau/claims/${encodeURIComponent(claim)}/opinion.pdf`);

/** The audit trail by person, act, subject, territory and day; read only (GET /api/v1/audit) */
export const listAudit = (
  query: ListAuditParams = {},
): Promise<{
  pageSize: number;
  more: boolean;
  rows: AuditRow[];
}> => request({ path: "/api/v1/audit", method: "GET", query });

/** The hash chain over the audit trail of a territory, computed again link by link (GET /api/v1/audit/seals) */
export const readAuditSeals = (
  query: ReadAuditSealsParams,
): Promise<{
  territory: string;
  intact: boolean;
  seals: {
    number: number;
    upTo: string;
    rows: number;
    hash: string;
    sealedAt: string;
    intact: boolean;
  }[];
}> => request({ path: "/api/v1/audit/seals", method: "GET", query });
