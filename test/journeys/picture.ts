import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** JOURNEY_PICTURES=folder keeps a picture of everything that the journeys look at, and of where each window stood at the end. */
const folder = process.env.JOURNEY_PICTURES

export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
