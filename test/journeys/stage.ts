import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { gatherPeople, type People } from '../../demo/story/people.ts'
import { sendTo } from '../../demo/visitor.ts'
import { demoPassword } from '../../server/modules/identity/index.ts'
import { launchBrowser } from '../browser.ts'
import { type Product, startProduct } from '../product.ts'
import { picture } from './picture.ts'

/** A running product, a browser, and the cast: through the API to prepare, at pages to be watched. */
export interface Stage {
  product: Pick<Product, 'address' | 'stop'>
  browser: Browser
  /** The cast through the API, for what a journey takes as already done. */
  people: People
  /** Somebody's own browser window, signed in when a sign name is given. */
  window(signName?: string, view?: View): Promise<Page>
  /** What went wrong inside pages so far: errors of their code and answers of the server that nobody expects. */
  faults(): string[]
  close(): Promise<void>
}

export interface View {
  width: number
  height: number
  phone?: true
}

export const desk: View = { width: 1440, height: 900 }
export const telephone: View = { width: 375, height: 740, phone: true }

/** `offices`: only the cast's officials, on the demo's first morning; `whole`: the demo as it is delivered. */
export async function openStage(world: 'offices' | 'whole'): Promise<Stage> {
  const [product, browser] = await Promise.all([productOf(world), launchBrowser()])
  const faults: string[] = []
  const contexts: BrowserContext[] = []
  return {
    product,
    browser,
    people: gatherPeople(() => sendTo(product.address)),
    window: async (signName, view = desk) => {
      const context = await browser.newContext({
        viewport: { width: view.width, height: view.height },
        ...(view.phone ? { isMobile: true, hasTouch: true } : {}),
        baseURL: product.address,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      })
      contexts.push(context)
      if (signName !== undefined) await signIn(context, signName)
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      page.on('pageerror', error => faults.push(`${page.url()}: ${error.message}`))
      page.on('response', answer => {
        if (answer.status() >= 500) faults.push(`${answer.request().method()} ${answer.url()}: ${answer.status()}`)
      })
      return page
    },
    faults: () => faults,
    close: async () => {
      // What was last seen explains a failure better than its call log.
      for (const [index, page] of contexts.flatMap(context => context.pages()).entries()) {
        await picture(page, `last-${index + 1}`).catch(() => undefined)
      }
      await browser.close()
      await product.stop()
    },
  }
}

/** JOURNEY_PRODUCT=http://… walks on a product that already runs; whatever is done there stays. */
async function productOf(world: 'offices' | 'whole'): Promise<Pick<Product, 'address' | 'stop'>> {
  const running = process.env.JOURNEY_PRODUCT
  if (running !== undefined) return { address: running, stop: async () => 0 }
  return startProduct({
    env: { ZHIPEI_MODE: 'demo', ...(world === 'offices' ? { ZHIPEI_DEMO_WORLD: 'offices' } : {}) },
  })
}

async function signIn(context: BrowserContext, signName: string): Promise<void> {
  const answer = await context.request.post('/api/v1/session', { data: { signName, password: demoPassword } })
  if (!answer.ok()) throw new Error(`${signName} cannot sign in: ${answer.status()} ${await answer.text()}`)
}

/** Presses the button with this name; the name in full. */
export async function press(place: Page | Locator, name: string | RegExp): Promise<void> {
  await place.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click()
}

/** Follows the link with this name. */
export async function follow(place: Page | Locator, name: string | RegExp): Promise<void> {
  await place.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name }).click()
}

/** Gives a file to the upload whose words begin so. `file`: a path, or bytes with their name. */
export async function give(
  place: Page | Locator,
  label: string | RegExp,
  file: string | { name: string; bytes: Uint8Array },
): Promise<void> {
  // While one file is on its way the next is not taken.
  const input = place.getByLabel(label).and(place.locator('input:enabled'))
  if (typeof file === 'string') await input.setInputFiles(file)
  else {
    const buffer = Buffer.from(file.bytes)
    await input.setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer })
  }
}

/** The panel under this heading. */
export function panel(page: Page, title: string | RegExp): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
}

/** What a click saves as a file. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) }
}
