import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDataDir, startProduct } from './product.ts'

let dataDir: string
beforeAll(() => {
  dataDir = makeDataDir('zhipei-product-test-')
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** A process is tested here, not a world: offices and officers are enough. */
const env = { ZHIPEI_DEMO_WORLD: 'offices' }

describe('the product as a process', () => {
  it('is alive and ready, and stops cleanly when asked', async () => {
    const product = await startProduct({ dataDir, env })
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${product.address}${path}`)).status).toBe(200)
    expect(await product.stop()).toBe(0)
    await expect(fetch(`${product.address}/healthz`)).rejects.toThrow()
  })

  it('is ready again within five seconds after kill -9 of application and database', async () => {
    const killed = await startProduct({ dataDir, env })
    killed.kill9Database()
    await killed.kill9()
    const since = performance.now()
    const product = await startProduct({ dataDir, env })
    expect(performance.now() - since).toBeLessThan(5000)
    expect(await product.stop()).toBe(0)
  })

  it('gets its database back when that alone is killed', async () => {
    const product = await startProduct({ dataDir, env })
    product.kill9Database()
    await expect.poll(async () => (await fetch(`${product.address}/readyz`)).status, { timeout: 20_000 }).toBe(200)
    expect(await product.stop()).toBe(0)
  })
})
