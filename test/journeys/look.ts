import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { picture } from './picture.ts'
import { desk, telephone } from './stage.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  impact: string | null
  nodes: { html: string; failureSummary?: string }[]
}

/**
 * What every page owes, wherever a journey passes: nothing that stops people with a keyboard, a screen reader or weak eyes
 * (axe: no serious violation), words instead of keys, Chinese where Chinese is expected, no sideways scroll on a telephone.
 */
export async function look(page: Page, name: string): Promise<void> {
  expect(await seriousViolations(page), `axe: ${name}`).toEqual([])
  expect(await strangeWords(page), `words: ${name}`).toEqual([])
  await picture(page, name)
  const before = page.viewportSize() ?? desk
  await page.setViewportSize({ width: telephone.width, height: telephone.height })
  // Tables measure themselves after the window has changed: what counts is where they settle.
  await expect.poll(() => page.evaluate<number>(sideways), { message: `${name} at 375 px`, timeout: 3000 }).toBe(0)
  await picture(page, `${name}-375`)
  await page.setViewportSize(before)
}

/** By how much the page is wider than its window. */
const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** What opens or changes colour is looked at where it comes to rest. */
const comeToRest = `Promise.allSettled(
  document.getAnimations()
    .filter(one => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity)
    .map(one => one.finished),
).then(() => undefined)`

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(comeToRest)
  await page.evaluate(axeSource)
  const violations = await page.evaluate<Violation[]>(
    `axe.run({ resultTypes: ['violations'] }).then(found => found.violations)`,
  )
  return violations
    .filter(violation => violation.impact === 'serious' || violation.impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(node => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`).join(' | ')}`,
    )
}

/** A key of texts/ that found no sentence (`roster.outcome.stored`), or a run of English on a Chinese page. */
async function strangeWords(page: Page): Promise<string[]> {
  const text = await page.evaluate<string>('document.body.innerText')
  const keys = [...text.matchAll(/\b[a-z][A-Za-z-]*(?:\.[a-z][A-Za-z-]*)+\b/g)]
    .map(([word]) => word)
    .filter(word => !/\.(xlsx?|pdf|jpe?g|png|webp|csv|html)$/.test(word))
  const english = [...text.matchAll(/[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/g)].map(([words]) => words)
  const brackets = [...text.matchAll(/\{\{.*?\}\}|undefined|NaN|\[object/g)].map(([words]) => words)
  return [...keys, ...english, ...brackets]
}
