import { pageWeights } from '../scripts/page-weight.ts'
import { print } from './report.ts'

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** What a browser fetches before the first screen, compressed; needs a built web (`npm start` builds it). */
export async function measure(): Promise<void> {
  for (const { application, firstLoadBytes, budgetBytes, largestPage } of pageWeights()) {
    print({
      what: `first load of the ${application === 'open' ? 'public' : 'workplace'} application (brotli)`,
      value: kilobytes(firstLoadBytes),
      bound: `at most ${kilobytes(budgetBytes)}`,
      met: firstLoadBytes <= budgetBytes,
    })
    print({ what: `  heaviest page after it, ${largestPage.name}`, value: kilobytes(largestPage.bytes) })
  }
}
