import type { Check, Facts, Register } from '../kit.ts'

/** Which authority keeps the list of a group (一, 三(一)7, 三(二)1). */
const registerOfGroup: { readonly [group: string]: Register | undefined } = {
  'poor-family-child': 'poverty-file',
  'poor-worker': 'poverty-file',
  unemployed: 'unemployment',
  graduating: 'education',
  'graduate-within-two-years': 'education',
  'hard-to-employ': 'hardship',
  'zero-employment-family': 'zero-employment-family',
  employee: 'social-insurance',
  dispatched: 'social-insurance',
}

function registersOf(line: Facts): readonly Register[] {
  const groups = [line.personGroup, line.category]
  return [...new Set(groups.flatMap(group => (typeof group === 'string' ? (registerOfGroup[group] ?? []) : [])))]
}

/** What an official checks on each line before passing it (六(二), R12-79). */
export const checks: readonly Check[] = [
  {
    id: 'identity',
    label: { zh: '身份', en: 'identity' },
    clause: '六(二)',
    source: 'imported',
    facts: ['personGroup'],
    standing: 'imported',
    applies: line => typeof line.personGroup === 'string',
    asks: () => ['social-insurance'],
  },
  {
    id: 'category',
    label: { zh: '人员类别', en: 'group' },
    clause: '一, 六(二)',
    source: 'imported',
    facts: ['personGroup', 'category'],
    standing: 'imported',
    applies: line => registersOf(line).length > 0,
    asks: registersOf,
  },
  {
    id: 'repeat',
    label: { zh: '重复', en: 'taken before' },
    clause: '二(二)',
    source: 'entitlements',
    facts: [],
    standing: 'confirmed',
    applies: () => true,
    asks: () => ['earlier-subsidy'],
  },
]
