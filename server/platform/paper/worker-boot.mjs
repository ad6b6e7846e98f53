// Workers do not inherit the TypeScript loader under every runner: each worker registers it for itself.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.entry)
