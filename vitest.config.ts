import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { sortTests } from './test/needs.ts'

const tests = sortTests()
/** A project without files is left out: vitest takes an empty list for "everything". */
const only = (include: string[]) => include.length > 0

export default defineConfig({
  test: {
    // Two also on two processors, where vitest would take one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { files: tests.nothing, test: { name: 'unit' } },
      {
        files: tests.database,
        // Files of one worker share what they import: loading the server anew for each took longer than its tests.
        test: { name: 'integration', globalSetup: 'test/cluster.ts', testTimeout: 20_000, isolate: false },
      },
      {
        files: tests.product,
        test: { name: 'journeys', fileParallelism: false, testTimeout: 120_000, sequence: { groupOrder: 1 } },
      },
    ]
      .filter(({ files }) => only(files))
      .map(({ files, test }) => ({ test: { include: files, hookTimeout: 120_000, ...test } })),
  },
})
