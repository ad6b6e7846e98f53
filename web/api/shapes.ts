export interface Territory {
  code: string;
  name: string;
  kind: "province" | "prefecture" | "city" | "district" | "county";
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
  issuers: {
    zh: string;
    en: string;
  }[];
  issued: string | null;
  territory: string;
  programme: string;
  inForce: {
    from: string;
    to: string | null;
  };
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
    audience: string;
    unit: string;
    /** a check on the way, nothing that anybody could get */
    check: boolean;
  }[];
  /** set for a later change that counts only where it is switched on (D-82) */
  amends: {
    pack: string;
    title: {
      zh: string;
      en: string;
    };
    doubt: string;
    switchedOn: boolean;
  } | null;
  /** later changes that are switched on in the place of the notice */
  amendedBy: {
    pack: string;
    title: {
      zh: string;
      en: string;
    };
  }[];
  leansOn: string[];
  packHash: string;
}

export interface NoticeParameter {
  name: string;
  label: {
    zh: string;
    en: string;
  };
  unit: string;
  values: {
    from: string;
    shown: {
      zh: string;
      en: string;
    };
    clause: string;
  }[];
  doubt: string | null;
}

export interface NoticeRule {
  rule: string;
  clause: string;
  says: {
    zh: string;
    en: string;
  };
  level: "body" | "group" | "line" | "counter";
  /** empty: asked at every stage */
  stages: string[];
  otherwise: "refuse" | "hold" | "warn";
  /** the office that may let it pass */
  override: {
    zh: string;
    en: string;
  } | null;
  doubts: string[];
}

export interface NoticeClause {
  id: string;
  heading: {
    zh: string;
    en: string;
  };
  lines: {
    zh: string[];
    en: string[];
  };
  /** names of parameters */
  parameters: string[];
  schemes: string[];
  rules: {
    scheme: string;
    rule: string;
  }[];
  doubts: string[];
}

export interface Doubt {
  id: string;
  notice: string;
  clause: string;
  question: {
    zh: string;
    en: string;
  };
  readings: {
    id: string;
    says: {
      zh: string;
      en: string;
    };
  }[];
  /** the pack’s default reading */
  chosen: string;
  /** the reading in force today: published, else the default */
  inForce: string;
  reason: {
    zh: string;
    en: string;
  };
  owner: string;
  ownerName: {
    zh: string;
    en: string;
  };
  /** not in the notice: a proposal of the product */
  proposal: boolean;
  /** why no setting can choose another reading */
  fixed: {
    zh: string;
    en: string;
  } | null;
  /** schemes whose rules or amounts lean on it */
  schemes: string[];
  settings: {
    name: string;
    label: {
      zh: string;
      en: string;
    };
    value: string | null;
    /** the value as people read it */
    shown: {
      zh: string;
      en: string;
    } | null;
    since: string | null;
    territory: string | null;
    /** roles of who published it, no name */
    publishedBy: string[];
  }[];
}

export interface NoticeStep {
  kind: string;
  clause: string;
  what: {
    zh: string;
    en: string;
  } | null;
  event: {
    zh: string;
    en: string;
  } | null;
  side: "before" | "after" | null;
  /** days or months allowed; null: none named */
  count: number | null;
  unit: "working-days" | "days" | "months" | null;
  /** false: a promise of the bureau, no limit of law */
  legal: boolean | null;
  roles: string[];
  /** columns that are made public */
  fields: string[];
  objectionWorkingDays: number | null;
  answerWorkingDays: number | null;
  account: string | null;
  doubts: string[];
  /** the schemes that have this step; empty: every one */
  schemes: {
    id: string;
    title: {
      zh: string;
      en: string;
    };
  }[];
}

export interface NoticeContact {
  office: {
    zh: string;
    en: string;
  };
  territory: string | null;
  /** name of the district, where the office is one of a district */
  place: string | null;
  business: {
    zh: string;
    en: string;
  };
  phones: string[];
  clause: string;
}

export interface NoticeStacking {
  one: string;
  oneTitle: {
    zh: string;
    en: string;
  };
  other: string;
  otherTitle: {
    zh: string;
    en: string;
  };
  how: "excludes" | "beside" | "counts-together";
  within: {
    zh: string;
    en: string;
  };
  clause: string;
  says: {
    zh: string;
    en: string;
  };
  doubt: string | null;
}

export interface NoticeTemplate {
  id: string;
  title: {
    zh: string;
    en: string;
  };
  clause: string;
}

export interface NoticePaper {
  kind: string;
  label: {
    zh: string;
    en: string;
  };
  clause: string;
  perPerson: boolean;
}

export interface DeclaredSetting {
  name: string;
  label: {
    zh: string;
    en: string;
  };
  kind: "fen" | "integer" | "ratio" | "choice";
  choices: {
    value: string;
    label: {
      zh: string;
      en: string;
    };
  }[];
  least: string | null;
  most: string | null;
  clause: string;
  owner: string;
  ownerName: {
    zh: string;
    en: string;
  };
  doubt: string | null;
  required: boolean;
  notice: string;
  /** of the notice: the setting is for it or a place below it */
  territory: string;
  from: string;
  /** last day on which a value may begin */
  to: string | null;
}

export interface NoticeText {
  notice: Notice;
  digest: {
    zh: string;
    en: string;
  };
  clauses: NoticeClause[];
  parameters: NoticeParameter[];
  rules: {
    scheme: string;
    rules: NoticeRule[];
  }[];
  doubts: Doubt[];
  procedure: NoticeStep[];
  papers: NoticePaper[];
  stacking: NoticeStacking[];
  contacts: NoticeContact[];
  templates: NoticeTemplate[];
  settings: DeclaredSetting[];
}

export interface WorkedExample {
  id: string;
  eligible: boolean | null;
  amountFen: number | null;
  /** why, as the writer of the case says */
  because: string | null;
  reasons: {
    code: string;
    says: {
      zh: string;
      en: string;
    };
    clause: string;
  }[];
  lines: {
    /** what differs from the scheme’s example */
    facts: {
      name: string;
      label: {
        zh: string;
        en: string;
      };
      shown: {
        zh: string;
        en: string;
      };
    }[];
    taken: {
      on: {
        zh: string;
        en: string;
      };
      key: string;
      take: number;
    }[];
    /** standards that count as published in this case */
    settings: {
      name: string;
      label: {
        zh: string;
        en: string;
      };
      shown: {
        zh: string;
        en: string;
      };
    }[];
    results: {
      code: string;
      clause: string;
      says: {
        zh: string;
        en: string;
      };
    }[];
    verdict: string;
    amountFen: number;
    steps: {
      clause: string;
      label: {
        zh: string;
        en: string;
      };
      figures: string;
      value: string;
    }[];
  }[];
}

export interface SchemeText {
  notice: Notice;
  id: string;
  title: {
    zh: string;
    en: string;
  };
  clause: string;
  unit: "person-month" | "person-class" | "body-year" | "project";
  audience: "enterprise" | "institution" | "person" | "department";
  fund: string;
  payee: string;
  bestOf: {
    name: string;
    says: {
      zh: string;
      en: string;
    };
    clause: string;
    schemes: string[];
  } | null;
  rules: NoticeRule[];
  counters: {
    on: string;
    label: {
      zh: string;
      en: string;
    };
    unit: {
      zh: string;
      en: string;
    };
    /** null: the example uses nothing of it */
    limit: number | null;
    takes: number;
    /** false: nothing is counted, only what excludes it */
    limited: boolean;
    fen: boolean;
    says: {
      zh: string;
      en: string;
    }[];
  }[];
  asks: {
    name: string;
    label: {
      zh: string;
      en: string;
    };
    shown: {
      zh: string;
      en: string;
    };
  }[];
  papers: NoticePaper[];
  procedure: NoticeStep[];
  doubts: Doubt[];
  stacking: NoticeStacking[];
  contacts: NoticeContact[];
  templates: NoticeTemplate[];
  example: {
    facts: {
      name: string;
      label: {
        zh: string;
        en: string;
      };
      shown: {
        zh: string;
        en: string;
      };
    }[];
    /** the decision sheet as policies/kit explain gives it */
    sheet: unknown;
    /** required settings that nobody has published: the example assumes them */
    assumedSettings: {
      name: string;
      label: {
        zh: string;
        en: string;
      };
      shown: {
        zh: string;
        en: string;
      };
    }[];
  };
  cases: WorkedExample[];
}

export interface Setting {
  id: string;
  territory: string;
  territoryName: string;
  name: string;
  /** notices for which it counts */
  notices: string[];
  label: {
    zh: string;
    en: string;
  };
  fromDay: string;
  value:
    | number
    | string
    | {
        numerator: number;
        denominator: number;
      };
  shown: {
    zh: string;
    en: string;
  };
  reason: string;
  document: string | null;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  publishedBy: string | null;
  publishedByName: string | null;
  publishedAt: string | null;
  /** the published one of that day that it is to take the place of */
  corrects: string | null;
  correctedAt: string | null;
  withdrawnAt: string | null;
  withdrawnWhy: string | null;
  /** published, begun, and no later one has taken its place */
  inForce: boolean;
  acts: {
    act: string;
    allowed: boolean;
    because: {
      code: string;
      params: Record<string, string | number>;
    }[];
  }[];
}

export interface OwedSetting {
  name: string;
  label: {
    zh: string;
    en: string;
  };
  notice: string;
  clause: string;
  owner: string;
  ownerName: {
    zh: string;
    en: string;
  };
  doubt: string | null;
  blocks: {
    scheme: string;
    title: {
      zh: string;
      en: string;
    };
  }[];
}

export interface Decision {
  id: string;
  /** who applied */
  unit: string | null;
  person: string | null;
  subjectKind: string;
  subjectId: string;
  packId: string;
  packHash: string;
  scheme: string;
  verdict: string;
  amountFen: number;
  decidedAt: string;
  replayable: boolean;
  /** the decision sheet as policies/kit explain gives it */
  sheet: unknown;
}

export interface Replay {
  decision: string;
  /** of the bundle that was run */
  packHash: string;
  /** another pack or setting than those of the decision */
  hypothetical: boolean;
  /** byte by byte the sheet that was kept */
  identical: boolean;
  before: {
    verdict: string;
    scheme: string;
    amountFen: number;
  };
  after: {
    verdict: string;
    scheme: string;
    amountFen: number;
  };
  differences: {
    part:
      | "head"
      | "rows"
      | "steps"
      | "results"
      | "counters"
      | "parameters"
      | "settings"
      | "doubts"
      | "notes"
      | "others";
    /** rule id, label or name of what differs */
    what: string;
    says: {
      zh: string;
      en: string;
    } | null;
    before: string | null;
    after: string | null;
  }[];
  /** the decision sheet as policies/kit explain gives it */
  sheet: unknown;
}

export interface Difference {
  subjectId: string;
  decision: string;
  /** who applied */
  unit: string | null;
  person: string | null;
  scheme: string;
  schemeTitle: {
    zh: string;
    en: string;
  };
  month: string;
  before: {
    verdict: string;
    amountFen: number;
    /** false: notice and settings of then do not give what was decided; look first */
    reproduced: boolean;
  };
  after: {
    verdict: string;
    amountFen: number;
    /** what is missing for an answer: then there is no difference yet */
    owed: {
      zh: string;
      en: string;
    }[];
    steps: {
      clause: string;
      label: {
        zh: string;
        en: string;
      };
      figures: string;
    }[];
  };
  differenceFen: number;
  /** check: old rules do not give what was decided; in no sum until an official has looked */
  kind: "supplement" | "clawback" | "check" | "none";
  clauses: string[];
}

export interface DifferenceList {
  id: string;
  territory: string;
  compared: {
    amendment?: string;
    setting?: string;
  };
  comparedTitle: {
    zh: string;
    en: string;
  };
  fromMonth: string;
  toMonth: string;
  supplementFen: number;
  clawbackFen: number;
  lineCount: number;
  madeByName: string;
  madeAt: string;
}

export interface Amendment {
  pack: string;
  territory: string;
  title: {
    zh: string;
    en: string;
  };
  amends: string;
  amendsTitle: {
    zh: string;
    en: string;
  };
  doubt: string;
  /** name of its switch */
  setting: string;
  inForce: {
    from: string;
    to: string | null;
  };
  switchedOn: boolean;
  since: string | null;
}

export interface Assessment {
  pack: string;
  scheme: string;
  verdict: "fits" | "unfit" | "owed";
  amountFen: number;
  amount: string;
  broken: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
    since?: string;
  }[];
  owed: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
    since?: string;
    kind: "fact" | "decision" | "setting";
    by: string;
    fact?: string;
    evidence?: string;
    setting?: string;
    doubt?: string;
  }[];
  held: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
    since?: string;
  }[];
  warnings: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
    since?: string;
  }[];
  notes: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
    since?: string;
  }[];
  steps: {
    clause: string;
    figures: string;
  }[];
  draws: unknown[];
  results: unknown[];
  others: unknown[];
  /** the decision sheet as policies/kit explain gives it */
  sheet?: unknown;
}

export interface MatcherQuestions {
  /** where notices apply, a place after what lies above it */
  places: {
    code: string;
    name: {
      zh: string;
      en: string;
    };
    parent: string | null;
  }[];
  /** for whom there are schemes in that place */
  audiences: ("enterprise" | "institution" | "person" | "department")[];
  questions: {
    name: string;
    label: {
      zh: string;
      en: string;
    };
    kind:
      | "text"
      | "day"
      | "month"
      | "fen"
      | "integer"
      | "quantity"
      | "yes-no"
      | "choice"
      | "integers"
      | "choices";
    choices: {
      value: string;
      label: {
        zh: string;
        en: string;
      };
    }[];
    least: number | null;
    most: number | null;
    /** addresses notice/scheme that ask for it */
    schemes: string[];
  }[];
}

export interface SchemeMatch {
  notice: string;
  noticeTitle: {
    zh: string;
    en: string;
  };
  scheme: string;
  title: {
    zh: string;
    en: string;
  };
  clause: string;
  unit: string;
  /** of schemes with the same name one person and month has the best */
  bestOf: string | null;
  verdict: "fits" | "unfit" | "owed";
  amountFen: number;
  steps: {
    clause: string;
    label: {
      zh: string;
      en: string;
    };
    figures: string;
    value: string;
  }[];
  broken: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
  }[];
  owed: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
    kind: string;
    byName: {
      zh: string;
      en: string;
    };
    fact: string | null;
    factLabel: {
      zh: string;
      en: string;
    } | null;
    /** a standard that nobody has published */
    setting: string | null;
    settingLabel: {
      zh: string;
      en: string;
    } | null;
  }[];
  held: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
  }[];
  notes: {
    clause: string;
    rule: string;
    says: {
      zh: string;
      en: string;
    };
  }[];
  results: {
    code: string;
    clause: string;
    says: {
      zh: string;
      en: string;
    };
  }[];
  /** facts that the rules read and nobody stated: taken from the made-up example */
  assumed: {
    name: string;
    label: {
      zh: string;
      en: string;
    };
    shown: {
      zh: string;
      en: string;
    };
  }[];
  window: {
    from: string;
    to: string;
    open: boolean;
  };
  months: {
    from: string;
    to: string;
  };
  papers: NoticePaper[];
  procedure: NoticeStep[];
  /** the office that decides, where it is known */
  where: {
    territory: string;
    name: string;
    level: string;
    clause: string;
  } | null;
  contacts: NoticeContact[];
}

export interface MatcherAnswer {
  day: string;
  matches: SchemeMatch[];
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
  /**
   * working days that a return gives the unit (D-87)
   */
  answerDays: number;
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

export interface EntitlementSays {
  zh: string;
  en: string;
}

export interface Entitlements {
  person: {
    id: string;
    name: string;
    maskedId: string;
  };
  counters: {
    counter: string;
    label: EntitlementSays;
    key: string;
    unit: "times" | "fen";
    unitSays: EntitlementSays;
    /** benefits that exclude others under this key */
    kinds: string[];
    /**
     * times or whole fen, what is reserved included
     */
    used: number;
    reserved: number;
    limit: number | null;
    /** governing day of the newest benefit */
    day: string;
  }[];
  takings: {
    counter: string;
    label: EntitlementSays;
    key: string;
    state: "reserved" | "consumed";
    take: number;
    unit: "times" | "fen";
    day: string;
    spanFrom: string | null;
    spanTo: string | null;
    takenAt: string;
    /** given back, or a reservation that was granted */
    releasedAt: string | null;
  }[];
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
  /** of a full or excluded counter: the day of the other benefit, all that is told of it */
  since?: string;
}

export interface ClaimOwed {
  clause: string;
  rule: string;
  says: ClaimSays;
  /** of a full or excluded counter: the day of the other benefit, all that is told of it */
  since?: string;
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
  /** until that day; negative when it has passed */
  workingDaysLeft: number | null;
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
  /** id of the decision once there is one: for its file and its replay */
  decision: string | null;
  counters: {
    on: string;
    key: string;
    label: ClaimSays;
    unit: ClaimSays;
    used: number;
    limit: number | null;
    own: number;
    /** governing day of the newest other benefit under it */
    day: string | null;
  }[];
  /** the papers that the sheet names, with their ids */
  papers: {
    id: string;
    claimId: string;
    kind: string;
    fileName: string;
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
  /** what the officer says to the return as a whole */
  note: string | null;
  changes: ClaimRosterComparison | null;
  paperChanges: {
    kind: string;
    label: ClaimSays | null;
    fileName: string;
    act: "added" | "withdrawn";
    at: string;
  }[];
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
    /** as it stands on the slip of the bank */
    reference: string | null;
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
    unit: "fen" | "thousandths";
    unitName?: ClaimSays;
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

export interface FundReason {
  code: string;
  params?: Record<string, string | number>;
}

export interface FundAct {
  act: string;
  allowed: boolean;
  because: FundReason[];
}

export interface FundCheck {
  check:
    | "basic-account"
    | "account-name"
    | "account-recent"
    | "no-objection"
    | "publicity-ended"
    | "paper-filed"
    | "unit-checked";
  standing: "holds" | "broken" | "warned";
  params: Record<string, string | number>;
}

export interface FundPayable {
  claimId: string;
  bodyId: string;
  bodyName: string;
  territory: string;
  month: string;
  series: number;
  lines: number;
  amountFen: number;
  frozenLines: number;
  frozenFen: number;
  publicityEndedOn: string | null;
  payBy: string | null;
  workingDaysLeft: number | null;
  because: FundReason[];
}

export interface FundPayables {
  territory: string;
  territoryName: string;
  source: "special-account" | "employment-fund";
  rows: FundPayable[];
  totalFen: number;
  cashFen: number;
  indicatorFen: number;
  reservedFen: number;
  chain: "city" | "own";
  destination: string;
  acts: FundAct[];
}

export interface FundRequest {
  id: string;
  territory: string;
  territoryName: string;
  bodyName: string;
  source: "special-account" | "employment-fund";
  chain: "city" | "own";
  number: string | null;
  state: "draft" | "submitted" | "in-letter" | "withdrawn";
  amountFen: number;
  units: number;
  headcount: number;
  paidFen: number;
  madeBy: string;
  madeAt: string;
  submittedBy: string | null;
  submittedOn: string | null;
  letterId: string | null;
  letterNumber: string | null;
  acts: FundAct[];
}

export interface FundRequestDetail {
  request: FundRequest;
  claims: {
    claimId: string;
    bodyName: string;
    month: string;
    lines: number;
    amountFen: number;
    payBy: string | null;
  }[];
}

export interface FundFile {
  id: string;
  fileName: string;
  storedAt: string;
}

export interface FundLetter {
  id: string;
  territory: string;
  territoryName: string;
  source: "special-account" | "employment-fund";
  number: string;
  state: "made" | "sent" | "answered";
  amountFen: number;
  requests: number;
  madeBy: string;
  madeOn: string;
  sentOn: string | null;
  sentBy: string | null;
  answeredOn: string | null;
  outcome: "granted" | "partly" | "refused" | null;
  grantedFen: number | null;
  receivedFen: number;
  answerNumber: string | null;
  answerNote: string | null;
  sealed: FundFile[];
  acts: FundAct[];
}

export interface FundSummary {
  territory: string;
  waiting: FundRequest[];
  waitingFen: number;
  letters: FundLetter[];
  districts: {
    territory: string;
    territoryName: string;
    requestedFen: number;
    waitingFen: number;
    allocatedFen: number;
    paidFen: number;
  }[];
  acts: FundAct[];
}

export interface FundIndicator {
  id: string;
  source: "special-account" | "employment-fund";
  documentNumber: string;
  day: string;
  amountFen: number;
  enteredBy: string;
}

export interface FundReceipt {
  id: string;
  territory: string;
  source: "special-account" | "employment-fund";
  kind: "finance" | "allocation";
  allocationId: string | null;
  letterId: string | null;
  letterNumber: string | null;
  slipNumber: string;
  day: string;
  amountFen: number;
  payer: string;
  state: "entered" | "confirmed" | "rejected";
  enteredBy: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
  reason: string | null;
  file: FundFile | null;
  acts: FundAct[];
}

export interface FundAllocation {
  id: string;
  fromTerritory: string;
  toTerritory: string;
  toTerritoryName: string;
  source: "special-account" | "employment-fund";
  slipNumber: string;
  day: string;
  amountFen: number;
  state: "entered" | "sent" | "received" | "rejected";
  enteredBy: string;
  confirmedBy: string | null;
  receivedOn: string | null;
  reason: string | null;
  file: FundFile | null;
  acts: FundAct[];
}

export interface FundBankAccount {
  source: "special-account" | "employment-fund";
  bank: string;
  accountName: string;
  lastFour: string;
  storedBy: string;
}

export interface FundMoney {
  territory: string;
  receipts: FundReceipt[];
  allocations: FundAllocation[];
  arriving: FundAllocation[];
  accounts: FundBankAccount[];
  balances: {
    source: "special-account" | "employment-fund";
    cashFen: number;
    reservedFen: number;
    inTransitFen: number;
  }[];
  waitingSince: {
    number: string;
    day: string;
    amountFen: number;
  } | null;
  toAllocate: {
    territory: string;
    territoryName: string;
    amountFen: number;
  }[];
  acts: FundAct[];
}

export interface FundPayee {
  accountId: string | null;
  bank: string;
  accountName: string;
  lastFour: string;
  coolingUntil: string | null;
  approvedBy: string | null;
}

export interface FundCandidate {
  claimId: string;
  payoutId: string | null;
  bodyId: string;
  bodyName: string;
  month: string;
  lines: number;
  amountFen: number;
  payee: FundPayee;
  checks: FundCheck[];
  includable: boolean;
  returnedBecause: string | null;
  accountCorrected: boolean | null;
  publicityEndedOn: string | null;
  payBy: string | null;
  workingDaysLeft: number | null;
}

export interface FundBatch {
  id: string;
  territory: string;
  source: "special-account" | "employment-fund";
  number: string;
  state: "made" | "ordered" | "dropped";
  amountFen: number;
  orders: number;
  madeBy: string;
  madeAt: string;
  orderedBy: string | null;
  orderedOn: string | null;
  droppedBecause: string | null;
  csvSha256: string | null;
  xlsxSha256: string | null;
  counts: {
    accepted: number;
    returned: number;
    inTransit: number;
  };
  acts: FundAct[];
}

export interface FundPayments {
  territory: string;
  source: "special-account" | "employment-fund";
  candidates: FundCandidate[];
  batches: FundBatch[];
  cashFen: number;
  reservedFen: number;
  indicatorFen: number;
  acts: FundAct[];
}

export interface FundOrder {
  id: string;
  payoutId: string;
  payoutNumber: string;
  batchId: string;
  batchNumber: string;
  claimId: string;
  bodyName: string;
  month: string;
  reference: string;
  bank: string;
  accountName: string;
  lastFour: string;
  amountFen: number;
  state: "prepared" | "ordered" | "accepted" | "returned" | "void" | "dropped";
  reason: string | null;
  bankReference: string | null;
  orderedOn: string | null;
  resolvedOn: string | null;
  decidedBy: string | null;
  repaid: boolean;
  accountCorrected: boolean;
  checks: FundCheck[];
  acts: FundAct[];
}

export interface FundBatchDetail {
  batch: FundBatch;
  orders: FundOrder[];
}

export interface FundResultLoad {
  id: string;
  origin: "file" | "form";
  fileName: string | null;
  rows: number;
  accepted: number;
  returned: number;
  unchanged: number;
  issues: {
    row: number;
    reason: FundReason;
  }[];
  loadedBy: string;
  day: string;
  known: boolean;
}

export interface FundResults {
  territory: string;
  source: "special-account" | "employment-fund";
  orders: FundOrder[];
  loads: FundResultLoad[];
  counts: {
    accepted: number;
    returned: number;
    inTransit: number;
  };
  acts: FundAct[];
}

export interface FundVoucherPiece {
  kind:
    | "form"
    | "scan"
    | "opinion"
    | "publicity"
    | "publicity-proof"
    | "request"
    | "letter"
    | "letter-scan"
    | "receipt-slip"
    | "bank-file"
    | "payment-approval"
    | "bank-result"
    | "payment-slip";
  title: string;
  fileId: string | null;
  link: string | null;
  detail: string;
  missing: boolean;
}

export interface FundPayout {
  id: string;
  number: string;
  claimId: string;
  bodyName: string;
  month: string;
  territory: string;
  source: "special-account" | "employment-fund";
  headcount: number;
  amountFen: number;
  state: "made" | "ordered" | "paid" | "returned" | "dropped";
  paidOn: string | null;
  opinion: {
    headcount: number;
    totalFen: number;
    day: string;
  } | null;
  paidBeforeFen: number;
  remainingFen: number;
  publicityEndedOn: string | null;
  payBy: string | null;
  workingDaysLeft: number | null;
  late: boolean;
  orders: FundOrder[];
  pieces: FundVoucherPiece[];
  voucherNumber: string | null;
  acts: FundAct[];
}

export interface FundEntry {
  id: string;
  kind: string;
  day: string;
  postedBy: string;
  subject: string;
  payoutId: string | null;
  postings: {
    kind: string;
    bodyName: string;
    amountFen: number;
  }[];
}

export interface FundLedger {
  territory: string;
  source: "special-account" | "employment-fund";
  month: string | null;
  entries: FundEntry[];
  balances: {
    source: "special-account" | "employment-fund";
    kind: string;
    plane: string;
    amountFen: number;
  }[];
  statement: {
    day: string;
    balanceFen: number;
    ledgerFen: number;
    differenceFen: number;
    enteredBy: string;
  } | null;
  support: {
    balanceFen: number;
    outlayFen: number;
    averageFen: number;
    monthsTenths: number | null;
  };
  overdue: {
    claimId: string;
    bodyName: string;
    month: string;
    dueOn: string;
    unpaidFen: number;
  }[];
  acts: FundAct[];
}

export interface FundVoucher {
  payoutId: string;
  payoutNumber: string;
  bodyName: string;
  month: string;
  amountFen: number;
  paidOn: string;
  missing: number;
  voucherNumber: string | null;
  archivedBy: string | null;
  acts: FundAct[];
}

export interface OwnPayout {
  claimId: string;
  number: string;
  month: string;
  amountFen: number;
  state: "ordered" | "paid" | "returned";
  day: string | null;
  lastFour: string;
  reason: string | null;
  bankReference: string | null;
}

export interface AuditRow {
  id: string;
  at: string;
  domainAt: string;
  accountName: string | null;
  bodyName: string | null;
  territory: string | null;
  territoryName: string | null;
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
   * @default "national"
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

export interface ReadSchemeParams {
  /** @maxLength 60 */
  notice: string;
  /** @maxLength 60 */
  scheme: string;
}

export interface PrintTemplateParams {
  /** @maxLength 60 */
  notice: string;
  /** @maxLength 60 */
  template: string;
}

export interface ListDoubtsParams {
  /** @maxLength 20 */
  territory?: string | undefined;
}

export interface ListOwedSettingsParams {
  /** @maxLength 20 */
  territory?: string | undefined;
}

export interface ListMatcherQuestionsParams {
  /** @maxLength 20 */
  territory: string;
  audience: "enterprise" | "institution" | "person" | "department";
}

export interface AssessLinesParams {
  /** @maxLength 120 */
  scheme?: string | undefined;
  /** @maxLength 60 */
  pack?: string | undefined;
  /** @maxLength 60 */
  programme?: string | undefined;
  /** @maxLength 20 */
  territory?: string | undefined;
  day?: string | undefined;
  explain?: string | undefined;
}

export interface PublishSettingParams {
  setting: string;
}

export interface WithdrawSettingParams {
  setting: string;
}

export interface ReadDifferencesParams {
  list: string;
}

export interface DownloadDifferencesParams {
  /** @default "xlsx" */
  format?: "xlsx" | "csv" | undefined;
  /** @default "zh-CN" */
  language?: "zh-CN" | "en" | undefined;
  list: string;
}

export interface ReadDecisionParams {
  decision: string;
}

export interface DownloadSheetParams {
  /** @default "pdf" */
  format?: "json" | "pdf" | undefined;
  /** @default "zh-CN" */
  language?: "zh-CN" | "en" | undefined;
  decision: string;
}

export interface ReplayDecisionParams {
  /**
   * a pack’s id (as it is today) or a kept bundle’s hash
   */
  pack?: string | undefined;
  /** name=value, may be repeated */
  setting?: string | string[] | undefined;
  decision: string;
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

export interface ListEntitlementsParams {
  person: string;
  reason: string;
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
  /** @pattern ^(\d{1,6}|last-month)$ */
  from: string;
  /** @pattern ^(\d{1,6}|current)$ */
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

export interface ComparePageParams {
  claim: string;
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

export interface ListPayablesParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface ListFundRequestsParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface ReadFundRequestParams {
  request: string;
}

export interface WithdrawFundRequestParams {
  request: string;
}

export interface SubmitFundRequestParams {
  request: string;
}

export interface DownloadFundRequestParams {
  request: string;
}

export interface ReadFundSummaryParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface ReadFundLetterParams {
  letter: string;
}

export interface DownloadFundLetterParams {
  letter: string;
}

export interface UploadSealedLetterParams {
  name: string;
  letter: string;
}

export interface DownloadSealedLetterParams {
  letter: string;
  file: string;
}

export interface SendFundLetterParams {
  letter: string;
}

export interface AnswerFundLetterParams {
  letter: string;
}

export interface ListIndicatorsParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface ReadMoneyParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface UploadReceiptSlipParams {
  name: string;
  receipt: string;
}

export interface DownloadReceiptSlipParams {
  receipt: string;
  file: string;
}

export interface ConfirmReceiptParams {
  receipt: string;
}

export interface RejectReceiptParams {
  receipt: string;
}

export interface UploadAllocationSlipParams {
  name: string;
  allocation: string;
}

export interface DownloadAllocationSlipParams {
  allocation: string;
  file: string;
}

export interface ConfirmAllocationParams {
  allocation: string;
}

export interface RejectAllocationParams {
  allocation: string;
}

export interface ListPaymentsParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface ReadBatchParams {
  batch: string;
}

export interface DropBatchParams {
  batch: string;
}

export interface TakeOutOrderParams {
  batch: string;
  order: string;
}

export interface OrderBatchParams {
  batch: string;
}

export interface DownloadBankFileParams {
  /** @default "xlsx" */
  form?: "csv" | "xlsx" | undefined;
  batch: string;
}

export interface ListResultsParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
  /** @default "open" */
  tab?: "open" | "returned" | "in-transit" | "accepted" | "all" | undefined;
}

export interface LoadResultParams {
  name: string;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
}

export interface EnterResultParams {
  order: string;
}

export interface DecideOrderParams {
  order: string;
}

export interface ReadPayoutParams {
  payout: string;
}

export interface DownloadPayoutFileParams {
  payout: string;
  file: string;
}

export interface DownloadApprovalSheetParams {
  payout: string;
}

export interface UploadPaymentSlipParams {
  name: string;
  payout: string;
}

export interface ArchiveVoucherParams {
  payout: string;
}

export interface ListVouchersParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month?: string | undefined;
}

export interface ReadLedgerParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month?: string | undefined;
}

export interface ExportLedgerParams {
  /** @maxLength 20 */
  territory?: string | undefined;
  /** @default "special-account" */
  source?: "special-account" | "employment-fund" | undefined;
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month?: string | undefined;
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

