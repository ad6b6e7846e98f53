import { type Algorithm, hash, verify } from '@node-rs/argon2'

/** argon2id by the OWASP minimum: 19 MiB, two passes, one lane. The parameters stand in each hash. */
const cost = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

const decoy = hashPassword('nobody has this password')

/** True when the password belongs to the hash. Without a hash (unknown name) the same work is done in vain: equal time. */
export async function isPassword(storedHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(storedHash ?? (await decoy), password.normalize('NFKC'))
  return storedHash !== undefined && matches
}
