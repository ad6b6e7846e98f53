import { afterAll, describe, expect, it } from 'vitest'
import { WorkerLost, WorkerQueue } from './worker-queue.ts'

const worker = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', ({ id, task }) => {
  if (task === 'hang') for (;;) {}
  if (task === 'die') process.exit(3)
  if (task === 'refuse') return parentPort.postMessage({ id, reasons: [{ code: 'not-so' }] })
  if (task === 'fail') return parentPort.postMessage({ id, failure: 'a fault' })
  parentPort.postMessage({ id, value: threadId, retire: task === 'last' })
})
`
const queue = new WorkerQueue(new URL(`data:text/javascript,${encodeURIComponent(worker)}`))
const seconds = 20_000

afterAll(() => queue.close())

describe('the worker queue', { timeout: 30_000 }, () => {
  it('keeps one worker warm for job after job', async () => {
    const threads = await Promise.all([1, 2, 3].map(() => queue.run<number>('ok', null, seconds)))
    expect(new Set(threads).size).toBe(1)
  })

  it('gives up a job that exceeds its time and does the next in a fresh worker', async () => {
    const before = await queue.run<number>('ok', null, seconds)
    const hanging = queue.run('hang', null, 300)
    const next = queue.run<number>('ok', null, seconds)
    await expect(hanging).rejects.toThrow(WorkerLost)
    expect(await next).not.toBe(before)
  })

  it('reports a worker that died and starts another', async () => {
    await expect(queue.run('die', null, seconds)).rejects.toThrow(WorkerLost)
    expect(await queue.run<number>('ok', null, seconds)).toBeGreaterThan(0)
  })

  it('hands on refusals and faults', async () => {
    await expect(queue.run('refuse', null, seconds)).rejects.toMatchObject({ reasons: [{ code: 'not-so' }] })
    await expect(queue.run('fail', null, seconds)).rejects.toThrow('a fault')
  })

  it('replaces a worker that asks for it', async () => {
    const last = await queue.run<number>('last', null, seconds)
    expect(await queue.run<number>('ok', null, seconds)).not.toBe(last)
  })

  it('rejects what waits when it is closed', async () => {
    const running = queue.run('hang', null, seconds)
    const waiting = queue.run('ok', null, seconds)
    const outcomes = Promise.allSettled([running, waiting])
    await queue.close()
    expect((await outcomes).map(outcome => outcome.status)).toEqual(['rejected', 'rejected'])
  })
})
