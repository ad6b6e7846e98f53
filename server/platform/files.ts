import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sealing } from './sealing.ts'

/** Evidence on disk: encrypted, addressed by the SHA-256 of its content, written before the row that names it. */
export interface FileStore {
  /** @returns SHA-256 (hex) of the plain bytes; the file is on disk (fsync) when this resolves. */
  put(bytes: Uint8Array): Promise<string>
  /** @throws Error when the content is missing or was altered. */
  get(sha256: string): Promise<Buffer>
}

/** A file store below `<dataDir>/files`. A file without a row (an act that rolled back) is harmless. */
export function openFileStore(dataDir: string, sealing: Sealing): FileStore {
  const pathOf = (sha256: string) => join(dataDir, 'files', sha256.slice(0, 2), sha256)
  return {
    put: async bytes => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const path = pathOf(sha256)
      if (
        await stat(path).then(
          () => true,
          () => false,
        )
      )
        return sha256
      await mkdir(dirname(path), { recursive: true })
      const part = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
      const handle = await open(part, 'w', 0o600)
      await handle.writeFile(sealing.encryptBytes(bytes))
      await handle.sync()
      await handle.close()
      await rename(part, path)
      const folder = await open(dirname(path), 'r')
      await folder.sync()
      await folder.close()
      return sha256
    },
    get: async sha256 => {
      const bytes = sealing.decryptBytes(await readFile(pathOf(sha256)))
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`file ${sha256} was altered`)
      return bytes
    },
  }
}
