import { beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../../../policies/index.ts'
import { type FactDeclaration, settingsOf } from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import { Refusal } from '../../../values/refusal.ts'
import { assessLine } from './assess.ts'

const schemes = packs.flatMap(pack => pack.schemes.map(scheme => ({ pack, scheme, at: `${pack.id}/${scheme.id}` })))
const odd = [
  null,
  true,
  false,
  -1,
  0,
  1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  '',
  'x',
  '2020-02-30',
  '0001-01-01',
  '2020-12-31',
  '9999-12-31',
  '9999-12',
  '0001-01',
  '2020-13',
  '__proto__',
  [],
  [0],
  ['x'],
  {},
]
let proven: Awaited<ReturnType<typeof loadProofs>>
beforeAll(async () => {
  proven = await loadProofs()
})

/** What is odd for any fact, and every value that this one allows at its edges. */
function valuesOf(declared: FactDeclaration): unknown[] {
  const edges = [declared.least, declared.most].filter(bound => bound !== undefined)
  return [...odd, ...edges, ...(declared.choices ?? []).map(choice => choice.value)]
}

describe('whatever a fact says, the answer is a verdict or a refusal that names the field, never a stack or a silent sum', () => {
  it.each(schemes)('$at', ({ pack, scheme }) => {
    const entries = proven.find(one => one.pack === pack)?.proofs.settings ?? []
    const settings = settingsOf(entries, [...entries.map(entry => entry.territory), pack.territory])
    const book = { pack, asked: { id: scheme.id }, chain: [pack.territory] }
    for (const [name, declared] of Object.entries(pack.facts)) {
      for (const value of valuesOf(declared)) {
        for (const stage of ['opening', 'claim', 'payment'] as const) {
          const facts = { ...scheme.example, [name]: value }
          try {
            const found = assessLine(book, { facts, used: [], settings, stage }, { sheet: 'with' })
            expect([name, value, Number.isSafeInteger(found.amountFen)]).toEqual([name, value, true])
            if (found.verdict !== 'fits') expect([name, value, found.amountFen]).toEqual([name, value, 0])
          } catch (error) {
            if (!(error instanceof Refusal))
              throw new Error(`${name} = ${JSON.stringify(value)}: ${String(error)}`, { cause: error })
            expect([name, value, error.reasons[0]?.at?.field]).toEqual([name, value, expect.stringMatching(/./)])
          }
        }
      }
    }
  })
})
