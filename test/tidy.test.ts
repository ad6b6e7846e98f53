import { describe, expect, it } from 'vitest'
import { borderRules } from './house/border-rules.ts'
import { docsRules } from './house/docs-rules.ts'
import { shapeRules } from './house/shape-rules.ts'
import { readRepository } from './house/source.ts'
import { sqlRules } from './house/sql-rules.ts'
import { wordRules } from './house/word-rules.ts'

const files = readRepository()
const rules = [...shapeRules, ...borderRules, ...sqlRules, ...wordRules, ...docsRules]

for (const rule of rules) {
  describe(rule.says, () => {
    it('holds in the whole repository', () => {
      expect(rule.find(files)).toEqual([])
    })

    it('is shown failing', () => {
      const found = rule.find(rule.planted).join('\n')
      for (const { path } of rule.planted) expect(found).toContain(path.split('/').at(-1))
    })
  })
}
