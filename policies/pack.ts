import type { Day, Month } from '../values/days.ts'
import type { Fen, Fraction } from '../values/money.ts'
import type { PrintedForm } from '../values/printed-form.ts'
import type { Choice, FactDeclaration, Facts, Office, Says, Scheme, Settings, Standing } from './kit.ts'

/** A number of the notice, dated: the value in force on a day is the last whose `from` is not after it. */
export interface Parameter {
  readonly label: Says
  readonly unit:
    | 'fen'
    | 'hours'
    | 'minutes'
    | 'months'
    | 'times'
    | 'people'
    | 'years'
    | 'days'
    | 'working-days'
    | 'ratio'
    | 'day'
    | 'month'
    | 'list'
  readonly values: readonly {
    readonly from: Day
    readonly value: Fen | Fraction | string | readonly string[]
    readonly clause: string
  }[]
  readonly doubt?: string
}

/** Where the notice is unclear: the readings, the default that the pack uses, and who may change it. */
export interface Doubt {
  readonly id: string
  readonly clause: string
  readonly question: Says
  readonly readings: readonly { readonly id: string; readonly says: Says }[]
  readonly chosen: string
  readonly reason: Says
  readonly owner: Office
  /** Not in the notice at all: a proposal of the product, shown as such. */
  readonly proposal: boolean
  /** Names of the settings through which the owner changes it. One of the doubt's own id has the readings as its values. */
  readonly settings: readonly string[]
  /** Why no setting can choose another reading, where there are several and no settings. */
  readonly fixed?: Says
}

export type ReviewRole = 'initial' | 'second' | 'sign'

/** Steps of known kinds; `clause` is where the notice asks for it, `doubts` where it leaves it open. */
type KnownStep =
  | { readonly kind: 'file'; readonly clause: string; readonly withdrawableUntil: 'accepted' }
  | {
      readonly kind: 'review'
      readonly clause: string
      readonly roles: readonly ReviewRole[]
      /** 承诺时限 when `legal` is false (W5). */
      readonly deadlineWorkingDays: number
      readonly legal: boolean
      readonly returnsMost: number
      readonly answerWorkingDays: number
      readonly doubts: readonly string[]
    }
  | { readonly kind: 'paper-filing'; readonly clause: string; readonly confirms: boolean }
  | {
      readonly kind: 'publicity'
      readonly clause: string
      readonly workingDays: number
      readonly firstDayCounts: boolean
      readonly fields: readonly ('unit' | 'month' | 'headcount' | 'amount' | 'person' | 'masked-id' | 'project')[]
      readonly objectionWorkingDays: number
      readonly doubts: readonly string[]
    }
  | {
      /** A day before which, or after which at the latest, something must be handed in. */
      readonly kind: 'due'
      readonly clause: string
      readonly what: Says
      readonly side: 'before' | 'after'
      readonly event: Says
      /** Null: before the event, no number of days is named. */
      readonly count: number | null
      readonly unit: 'working-days' | 'days' | 'months'
      readonly doubts: readonly string[]
    }
  | { readonly kind: 'panel'; readonly clause: string; readonly what: Says; readonly doubts: readonly string[] }
  | { readonly kind: 'request-funds'; readonly clause: string }
  | {
      readonly kind: 'pay'
      readonly clause: string
      readonly accountKind: 'basic' | 'unit'
      readonly withinWorkingDays: number
      readonly from: 'publicity-end'
      readonly accountChangeWorkingDays: number
      readonly doubts: readonly string[]
    }

/** Steps in their order. `schemes`: ids of the schemes that have this step; without it every scheme of the notice has it. */
export type ProcedureStep = KnownStep & { readonly schemes?: readonly string[] }

/** Registers of other authorities that can be asked about a person. */
export type Register =
  | 'social-insurance'
  | 'unemployment'
  | 'hardship'
  | 'zero-employment-family'
  | 'education'
  | 'poverty-file'
  | 'earlier-subsidy'

/** What an official checks on each line before it may be approved, and where the answer comes from (W9). */
export interface Check {
  readonly id: 'identity' | 'insured' | 'category' | 'wage' | 'repeat' | 'months'
  readonly label: Says
  readonly clause: string
  readonly source: FactSourceOfCheck
  readonly facts: readonly string[]
  readonly standing: Standing
  applies(facts: Facts): boolean
  /** The registers that answer it for a line; all of them must have answered. */
  asks?(facts: Facts): readonly Register[]
}
export type FactSourceOfCheck = 'imported' | 'evidence' | 'entitlements' | 'official'

/** What an office may or must publish before something can be computed, or instead of a default. */
export interface SettingDeclaration {
  readonly name: string
  readonly label: Says
  readonly kind: 'fen' | 'integer' | 'ratio' | 'choice'
  readonly choices?: readonly Choice[]
  /** Bounds, both allowed; of a ratio as fractions. */
  readonly least?: number | Fraction
  readonly most?: number | Fraction
  readonly clause: string
  readonly owner: Office
  readonly doubt?: string
  /** Without it what needs it is owed; otherwise the pack has a value of its own. */
  readonly required: boolean
}

/** Who answers questions: office and telephone, never a name. `territory` null: for all of the notice's territory. */
export interface Contact {
  readonly office: Says
  readonly territory: string | null
  readonly business: Says
  readonly phones: readonly string[]
  readonly clause: string
}

/**
 * What one person may have beside another benefit. `one` and `other` are addresses `pack/scheme`; `within` says over what
 * (the same month, employer, training, year). `counter` is the draw that keeps it; `beside` needs none.
 */
export interface Stacking {
  readonly one: string
  readonly other: string
  readonly how: 'excludes' | 'beside' | 'counts-together'
  readonly within: Says
  readonly counter: string | null
  readonly clause: string
  readonly says: Says
  readonly doubt?: string
}

/**
 * A place in which the notice is carried out. `code` is its GB/T 2260 code, or a speaking one of our own where it has none.
 * `fundChain` `city`: its requests for money go through the place above it; `own`: its own finance answers.
 */
export interface Place {
  readonly code: string
  readonly name: Says
  readonly kind: 'province' | 'prefecture' | 'city' | 'district' | 'county'
  /** Code of the place above it: of this notice, of another one, or null. */
  readonly parent: string | null
  readonly fundChain: 'city' | 'own'
  /** Full name of its human resources bureau, as papers print it. */
  readonly bureau: string
  /** Other names under which people know the place. */
  readonly aliases?: readonly string[]
}

/** Who applies, as far as it decides where. */
export type ApplicantKind =
  | 'private-enterprise'
  | 'state-owned-enterprise'
  | 'central-or-provincial-enterprise'
  | 'institution'
  | 'city-or-provincial-institution'

/** Where one applies: at one's place, except those who go straight to the bureau above the districts. The values are clauses. */
export interface Routing {
  readonly byPlace: string
  readonly ownFinance: string
  readonly straight: { readonly applicants: readonly ApplicantKind[]; readonly clause: string } | null
}

/** A form of the notice, printable empty or filled. `rows` are those of its table, by column id. */
export interface FormTemplate {
  readonly id: string
  /** Ids of the schemes that use it; without it every scheme of the notice does. */
  readonly schemes?: readonly string[]
  readonly title: Says
  readonly clause: string
  print(
    values: { readonly [field: string]: string },
    rows: readonly { readonly [column: string]: string }[],
  ): PrintedForm
}

export interface EvidenceSlot {
  readonly kind: string
  readonly label: Says
  readonly clause: string
  readonly perPerson: boolean
  /** Body fact that says whether the paper is there: true, false (stated as missing) or null (not yet given). */
  readonly fact?: string
  required(body: Facts): boolean
}

export interface ApplicationFormData {
  readonly formId: string
  readonly month: Month
  readonly unitName: string
  readonly legalRepresentative: string
  readonly contact: string
  readonly phone: string
  readonly address: string
  readonly rates: readonly {
    readonly rateFen: Fen
    readonly headcount: number
    readonly amountFen: Fen
    readonly counts: { readonly [category: string]: number }
  }[]
  readonly bank: string
  readonly accountName: string
  readonly accountNumber: string
  readonly opinion?: {
    readonly headcount: number
    readonly totalFen: Fen
    readonly handler: string
    readonly leader: string
    readonly day: Day
  }
}

export interface RosterFormData {
  readonly formId: string
  readonly month: Month
  readonly unitName: string
  readonly filledOn?: Day
  readonly people: readonly {
    readonly name: string
    readonly gender: 'male' | 'female'
    readonly idNumber: string
    readonly post: string
    readonly hireDate: Day
    readonly phone: string
    readonly graduate2020: boolean
  }[]
}

export interface RefusalNoticeData {
  readonly formId: string
  readonly documentNumber: string
  readonly unitName: string
  readonly month: Month
  readonly lines: readonly {
    readonly name: string
    readonly maskedIdNumber: string
    readonly reasons: readonly { readonly clause: string; readonly says: string }[]
  }[]
  readonly office: string
  readonly reviewBody?: string
  readonly day: Day
}

/** Builders of the notice's papers: plain data in, a printable form out. The opinion stands on the application form. */
export interface PackForms {
  /** Under which rate of the application form a scheme's lines are counted, and the count of each kind of worker. */
  readonly rateOf: { readonly [scheme: string]: Fen }
  application(data: ApplicationFormData): PrintedForm
  roster(data: RosterFormData): PrintedForm
  refusalNotice(data: RefusalNoticeData): PrintedForm
}

/** What is said of a choice among several schemes. */
interface BestOf {
  readonly rule: string
  readonly clause: string
  readonly says: Says
  /** True where a published reading pays them beside each other, each by its own claim: then nothing is said. */
  beside?(facts: Facts, settings: Settings): boolean
}

export interface Pack {
  /** Folder name, for instance `changchun-2020-08`. */
  readonly id: string
  /** Document number; empty when the notice has none. */
  readonly number: string
  readonly title: Says
  readonly issuers: readonly Says[]
  readonly issued: Day | null
  /** Code of the territory; everything below it is covered. */
  readonly territory: string
  /** The territory and what lies in it, in the order in which lists show them; several notices of one territory share the table. */
  readonly places: readonly Place[]
  readonly routing: Routing
  readonly inForce: { readonly from: Day; readonly to: Day | null }
  /** Days on which one may apply. */
  readonly window: { readonly from: Day; readonly to: Day }
  /** Months that may be claimed. */
  readonly months: { readonly from: Month; readonly to: Month }
  /** What people come for; packs of one programme and territory follow or amend one another. */
  readonly programme: string
  readonly offices: { readonly [office: Office]: Says }
  readonly contacts: readonly Contact[]
  /** Set in a pack that changes another from within its period; it counts only where its switch is published (D-82). */
  readonly amends?: { readonly pack: string; readonly doubt: string }
  readonly schemes: readonly Scheme[]
  readonly parameters: { readonly [name: string]: Parameter }
  readonly doubts: readonly Doubt[]
  readonly procedure: readonly ProcedureStep[]
  readonly facts: { readonly [name: string]: FactDeclaration }
  readonly evidence: readonly EvidenceSlot[]
  readonly checks: readonly Check[]
  readonly commitment: { readonly version: string; readonly zh: string; readonly en: string } | null
  readonly forms: PackForms | null
  readonly templates: readonly FormTemplate[]
  readonly settings: readonly SettingDeclaration[]
  readonly stacking: readonly Stacking[]
  /** Files of the digests, relative to `policies/`; whoever needs the text loads it. */
  readonly digest: { readonly zh: string; readonly en: string }
  /** Notes of a choice among several schemes, by the schemes' `bestOf`. */
  readonly bestOf: { readonly [name: string]: BestOf }
  /** Packs whose procedure or parameters this one uses. */
  readonly leansOn: readonly string[]
}

/** The office's name; its code where the pack does not name it. */
export function officeName(pack: Pack, office: Office): Says {
  return pack.offices[office] ?? { zh: office, en: office }
}
