/** The modules, lowest first. The order is the architecture: a module calls those printed before it and announces to those after it. */
export const moduleOrder = [
  'identity',
  'documents',
  'registry',
  'law',
  'notifications',
  'review',
  'publicity',
  'entitlements',
  'claims',
  'funds',
  'oversight',
] as const

export type ModuleName = (typeof moduleOrder)[number]
