import { Worker, parentPort } from 'node:worker_threads'
import { Refusal, type Reason } from '../../../values/refusal.ts'

interface Answer {
  id: number
  value?: unknown
  reasons?: Reason[]
  failure?: string
  /** The worker asks to be replaced: memory taken by WebAssembly is given back only with its thread. */
  retire?: boolean
}

interface Job {
  id: number
  task: string
  input: unknown
  timeoutMilliseconds: number
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/** Thrown when a job ran out of time or its worker died; the next job gets a fresh worker. */
export class WorkerLost extends Error {
  override name = 'WorkerLost'
}

/**
 * One warm worker thread with a queue, so that drawing and reading never hold up the event loop. A job that exceeds its
 * time takes the worker with it: code in WebAssembly cannot be interrupted otherwise. An idle worker does not keep the
 * process alive.
 */
export class WorkerQueue {
  readonly #entry: URL
  #worker: Worker | undefined
  #waiting: Job[] = []
  #running: Job | undefined
  #timer: NodeJS.Timeout | undefined
  #lastId = 0

  constructor(entry: URL) {
    this.#entry = entry
  }

  /**
   * Runs one task of the worker. The value crosses threads by copy.
   * Rejects with the worker's Refusal, with WorkerLost, or with an Error that carries the worker's message.
   */
  run<Result>(task: string, input: unknown, timeoutMilliseconds: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1
      const settle = resolve as (value: unknown) => void
      this.#waiting.push({ id: this.#lastId, task, input, timeoutMilliseconds, resolve: settle, reject })
      this.#next()
    })
  }

  /** Ends the worker; waiting jobs are rejected. A later job starts a new one. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#drop('closed')
    const waiting = this.#waiting
    this.#waiting = []
    for (const job of waiting) job.reject(new WorkerLost('closed'))
    await worker?.terminate()
  }

  #next(): void {
    if (this.#running !== undefined) return
    const job = this.#waiting.shift()
    if (job === undefined) {
      this.#worker?.unref()
      return
    }
    this.#running = job
    this.#worker ??= this.#start()
    this.#worker.ref()
    this.#timer = setTimeout(() => this.#abandon('out of time'), job.timeoutMilliseconds)
    this.#worker.postMessage({ id: job.id, task: job.task, input: job.input })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker-boot.mjs', import.meta.url), {
      workerData: { entry: this.#entry.href },
      execArgv: [],
    })
    worker.on('message', (answer: Answer) => this.#settle(answer))
    worker.on('error', () => this.#lost(worker))
    worker.on('exit', () => this.#lost(worker))
    return worker
  }

  #settle(answer: Answer): void {
    const job = this.#running
    if (job === undefined || job.id !== answer.id) return
    clearTimeout(this.#timer)
    this.#running = undefined
    if (answer.reasons !== undefined) job.reject(new Refusal(answer.reasons))
    else if (answer.failure !== undefined) job.reject(new Error(answer.failure))
    else job.resolve(answer.value)
    if (answer.retire === true) {
      void this.#worker?.terminate()
      this.#worker = undefined
    }
    this.#next()
  }

  #lost(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#drop('died')
    this.#next()
  }

  #abandon(why: string): void {
    const worker = this.#worker
    this.#drop(why)
    void worker?.terminate()
    this.#next()
  }

  #drop(why: string): void {
    clearTimeout(this.#timer)
    this.#worker = undefined
    const job = this.#running
    this.#running = undefined
    job?.reject(new WorkerLost(`the worker for ${job.task} is gone: ${why}`))
  }
}

type Task = (input: never) => Promise<unknown>

/**
 * The worker's side: answers each message with the task of that name; refusals cross as their reasons.
 * A worker that says it is worn out after a job is replaced before the next.
 */
export function serveTasks(tasks: Record<string, Task>, isWornOut: () => boolean): void {
  const port = parentPort
  if (port === null) throw new Error('serveTasks runs in a worker thread')
  port.on('message', async ({ id, task, input }: { id: number; task: string; input: never }) => {
    const answer: Answer = { id }
    try {
      const run = tasks[task]
      if (run === undefined) throw new Error(`no task ${task}`)
      answer.value = await run(input)
    } catch (error) {
      // Every module instance has its own class: a refusal is known by its reasons.
      if (error instanceof Error && 'reasons' in error) answer.reasons = error.reasons as Reason[]
      else answer.failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    port.postMessage({ ...answer, retire: isWornOut() })
  })
}
