import { readStored, writeStored } from './language.ts'

const stored = 'zhipei.type-size'

export type TypeSize = 'usual' | 'large'

/** Elder mode: larger type and stronger contrast, for every page of this machine. */
export function typeSize(): TypeSize {
  return readStored(stored) === 'large' ? 'large' : 'usual'
}

export function setTypeSize(size: TypeSize): void {
  writeStored(stored, size)
  document.documentElement.dataset.size = size
}

export function applyTypeSize(): void {
  document.documentElement.dataset.size = typeSize()
}
