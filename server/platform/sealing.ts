import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Encryption at rest and keyed hashes for matching. Each value carries algorithm and key id, so that SM4/SM3 can be a second id. */
export interface Sealing {
  /** AES-256-GCM → `a1.<key>.<base64url of iv, tag, text>`. */
  encrypt(text: string): string
  /** @throws Error when the value was altered or its key is unknown. */
  decrypt(sealed: string): string
  encryptBytes(bytes: Uint8Array): Buffer
  decryptBytes(sealed: Uint8Array): Buffer
  /** HMAC-SHA256, base64url: equal values have equal hashes; nothing can be read back. */
  hash(text: string): string
}

interface Secrets {
  encryptionKey: string
  hashKey: string
}

/** Loads `secrets.json` from the data folder, made (mode 0600) at the first start and never committed. */
export function loadSealing(dataDir: string): Sealing {
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true })
    const made: Secrets = {
      encryptionKey: randomBytes(32).toString('base64'),
      hashKey: randomBytes(32).toString('base64'),
    }
    writeFileSync(`${path}.new`, JSON.stringify(made), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  const secrets = JSON.parse(readFileSync(path, 'utf8')) as Secrets
  return sealingWith(Buffer.from(secrets.encryptionKey, 'base64'), Buffer.from(secrets.hashKey, 'base64'))
}

/** A sealing with given keys of 32 bytes each (tests use their own). */
export function sealingWith(encryptionKey: Buffer, hashKey: Buffer): Sealing {
  const encryptBytes = (bytes: Uint8Array) => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', encryptionKey, iv)
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), body])
  }
  const decryptBytes = (sealed: Uint8Array) => {
    const all = Buffer.from(sealed)
    const decipher = createDecipheriv('aes-256-gcm', encryptionKey, all.subarray(0, 12))
    decipher.setAuthTag(all.subarray(12, 28))
    return Buffer.concat([decipher.update(all.subarray(28)), decipher.final()])
  }
  return {
    encryptBytes,
    decryptBytes,
    encrypt: text => `a1.k1.${encryptBytes(Buffer.from(text, 'utf8')).toString('base64url')}`,
    decrypt: sealed => {
      const [algorithm, key, body] = sealed.split('.')
      if (algorithm !== 'a1' || key !== 'k1' || !body) throw new Error('sealed value: unknown algorithm or key')
      return decryptBytes(Buffer.from(body, 'base64url')).toString('utf8')
    },
    hash: text => createHmac('sha256', hashKey).update(text).digest('base64url'),
  }
}
