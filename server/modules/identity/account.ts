import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'

/** Roles of people who work on cases or money; administrators hold none of them, and these hold no administration. */
export const caseRoles = [
  'enterprise',
  'acceptance',
  'review',
  'leader',
  'fund-clerk',
  'fund-payer',
  'finance',
  'auditor',
] as const
export const administratorRoles = ['system-admin', 'security-admin', 'audit-admin'] as const
export const roles = [...caseRoles, ...administratorRoles] as const
export type Role = (typeof roles)[number]

export const bodyKinds = ['enterprise', 'bureau', 'finance', 'oversight', 'office'] as const
export type BodyKind = (typeof bodyKinds)[number]

export const administratorKinds = ['system', 'security', 'audit'] as const
export type AdministratorKind = (typeof administratorKinds)[number]

/** Roles that look at subjects by territory rather than as their owner. */
export const officialRoles: readonly string[] = [
  'acceptance',
  'review',
  'leader',
  'fund-clerk',
  'fund-payer',
  'finance',
  'auditor',
]

/** Which roles a body may give: an enterprise cannot review, finance cannot decide cases. */
export const rolesOfBody: Record<BodyKind, readonly string[]> = {
  enterprise: ['enterprise'],
  bureau: ['acceptance', 'review', 'leader', 'fund-clerk', 'fund-payer'],
  finance: ['finance'],
  oversight: ['auditor'],
  office: [],
}

/** Refuses administration inside a mandate (three administrators, none may open a case) and roles that the body does not have. */
export function mustFitBody(kind: BodyKind, wanted: readonly string[]): void {
  if (wanted.some(role => (administratorRoles as readonly string[]).includes(role)))
    refuse('administrators-hold-no-case')
  const wrong = wanted.find(role => !rolesOfBody[kind].includes(role))
  if (wrong !== undefined || wanted.length === 0) refuse('role-not-for-body', { role: wrong ?? '' }, { field: 'roles' })
}

export const shortestPassword = 10
export const longestPassword = 128
/** The password of every demo account, printed at the start of a demo. No other mode accepts it. */
export const demoPassword = 'zhipei-demo-2020'

const signNameForm = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,39}$/u
const known =
  /^(?:0123456789|1234567890|12345678910|qwertyuiop|password\d*|passw0rd\d*|changchun\d*|zhipei\d*|qwerty\d+|abc\d+)$/

/** Sign names are compared without case and width. */
export function normaliseSignName(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** Every fault of a sign name and a password. Length decides; what everyone guesses first is refused. */
export function accountFaults(input: { signName: string; password: string; mode: 'demo' | 'live' }): Reason[] {
  const reasons: Reason[] = []
  const signName = normaliseSignName(input.signName)
  if (!signNameForm.test(signName)) reasons.push({ code: 'sign-name-form', at: { field: 'signName' } })
  const fault = passwordFault({ ...input, signName })
  const params = { least: shortestPassword, most: longestPassword }
  if (fault) reasons.push({ code: fault, params, at: { field: 'password' } })
  return reasons
}

/** Refuses with every fault at once. */
export function mustBeSafe(input: { signName: string; password: string; mode: 'demo' | 'live' }): void {
  const reasons = accountFaults(input)
  if (reasons.length > 0) refuseAll(reasons)
}

function passwordFault(input: { signName: string; password: string; mode: 'demo' | 'live' }): string | undefined {
  const { password, signName, mode } = input
  if (password === demoPassword) return mode === 'demo' ? undefined : 'password-guessed-easily'
  if ([...password].length < shortestPassword) return 'password-too-short'
  if (password.length > longestPassword) return 'password-too-long'
  const plain = password.toLowerCase()
  if (signName !== '' && plain.includes(signName)) return 'password-holds-sign-name'
  return known.test(plain) || new Set(plain).size < 4 ? 'password-guessed-easily' : undefined
}
