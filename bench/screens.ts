import { rmSync } from 'node:fs'
import { demoPassword } from '../server/modules/identity/index.ts'
import { launchBrowser } from '../test/browser.ts'
import { makeDataDir, startProduct } from '../test/product.ts'
import { median, milliseconds, print } from './report.ts'

const bound = 1000
/** Pages by who opens them; '' is anybody. */
const pages: { who: string; paths: string[] }[] = [
  { who: '', paths: ['/', '/publicity', '/law', '/work/sign-in'] },
  { who: 'beihu', paths: ['/work/enterprise', '/work/enterprise/claims', '/work/enterprise/profile'] },
  { who: 'chaoyang-jingban', paths: ['/work/bureau', '/work/bureau/publicity', '/work/bureau/checks'] },
  { who: 'chaoyang-jijin', paths: ['/work/funds/batches', '/work/funds/ledger'] },
]

/**
 * From the address to a page that shows its title and waits for no answer more, in a real Chromium on loopback with the demo's
 * world: first visit (nothing kept by the browser), median of three.
 */
export async function measure(): Promise<void> {
  const dataDir = makeDataDir('zhipei-bench-screens-')
  const product = await startProduct({ dataDir })
  const browser = await launchBrowser()
  const visit = async (who: string, path: string): Promise<number> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    if (who !== '')
      await context.request.post(`${product.address}/api/v1/session`, {
        data: { signName: who, password: demoPassword },
      })
    const page = await context.newPage()
    const waiting = new Set<unknown>()
    page.on('request', request => waiting.add(request))
    page.on('requestfinished', request => waiting.delete(request))
    page.on('requestfailed', request => waiting.delete(request))
    const since = performance.now()
    await page.goto(`${product.address}${path}`, { waitUntil: 'commit' })
    await page.locator('h1').first().waitFor()
    while (waiting.size > 0) await page.waitForTimeout(5)
    const elapsed = performance.now() - since
    await context.close()
    return elapsed
  }
  try {
    for (const { who, paths } of pages) {
      for (const path of paths) {
        const times = [await visit(who, path), await visit(who, path), await visit(who, path)]
        const value = median(times)
        print({
          what: `first screen of ${path}`,
          value: milliseconds(value),
          bound: 'at most 1 s',
          met: value <= bound,
        })
      }
    }
  } finally {
    await browser.close()
    await product.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
