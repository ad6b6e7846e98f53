import type { Pack, Says, Sheet, SheetRow } from '../../../policies/kit.ts'
import { say } from '../../../texts/index.ts'
import { formatYuan } from '../../../values/money.ts'
import { remarkText } from './annotated.read.ts'
import type { CellNote } from './judging.ts'

/** The sheet of a row with wrong cells: what each of them lacks stands before the clauses, and nothing is due yet. */
export function withFaults(sheet: Sheet, pack: Pack, faults: readonly CellNote[]): Sheet {
  if (faults.length === 0) return sheet
  return {
    ...sheet,
    verdict: sheet.verdict === 'unfit' ? 'unfit' : 'owed',
    amountFen: 0,
    amount: formatYuan(0),
    rows: [...faults.map(fault => rowOf(pack, fault)), ...sheet.rows],
    steps: [],
    notes: [],
  }
}

function rowOf(pack: Pack, fault: CellNote): SheetRow {
  const label = pack.facts[fault.name]?.label ?? { zh: fault.name, en: fault.name }
  return {
    mark: 'owed',
    level: 'line',
    clause: '',
    rule: `${fault.code} ${fault.name}`,
    says: {
      zh: say('zh-CN', 'claims-paper', 'sheet.fault', { label: label.zh, fault: remarkText('zh-CN', fault) }),
      en: say('en', 'claims-paper', 'sheet.fault', { label: label.en, fault: remarkText('en', fault) }),
    },
    facts: [],
    evidence: [],
    owed: { kind: 'fact', by: 'enterprise', byName: both('sheet.enterprise'), fact: fault.name },
    since: null,
  }
}

function both(key: string): Says {
  return { zh: say('zh-CN', 'claims-paper', key), en: say('en', 'claims-paper', key) }
}
