import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

it('the browser of the journeys has Chinese letters, not boxes', async () => {
  const page = await browser.newPage()
  await page.setContent('<body style="font: 40px sans-serif"><span id="a">职</span><span id="b">培</span></body>')
  // A missing letter is drawn as the same box each time; two letters that differ as pictures are really drawn.
  const [first, second] = await Promise.all(['#a', '#b'].map(name => page.locator(name).screenshot()))
  if (first === undefined || second === undefined) throw new Error('two pictures')
  expect(first.equals(second)).toBe(false)
  await page.close()
})
