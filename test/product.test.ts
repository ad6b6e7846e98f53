import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProduct } from './product.ts'

let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'zhipei-product-test-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the product as a process', () => {
  it('is alive and ready, and stops cleanly when asked', async () => {
    const product = await startProduct({ dataDir })
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${product.address}${path}`)).status).toBe(200)
    expect(await product.stop()).toBe(0)
    await expect(fetch(`${product.address}/healthz`)).rejects.toThrow()
  })

  it('is ready again within five seconds after kill -9 of application and database', async () => {
    const killed = await startProduct({ dataDir })
    killed.kill9Database()
    await killed.kill9()
    const since = performance.now()
    const product = await startProduct({ dataDir })
    expect(performance.now() - since).toBeLessThan(5000)
    expect(await product.stop()).toBe(0)
  })

  it('gets its database back when that alone is killed', async () => {
    const product = await startProduct({ dataDir })
    product.kill9Database()
    await expect.poll(async () => (await fetch(`${product.address}/readyz`)).status, { timeout: 20_000 }).toBe(200)
    expect(await product.stop()).toBe(0)
  })
})
