import { refuse } from '../../../values/refusal.ts'
import { sniffFile } from '../../platform/paper/index.ts'

/** A bank slip or sealed page that has been looked into. */
export interface Slip {
  bytes: Uint8Array
  fileName: string
  mediaType: string
}

const accepted = ['pdf', 'jpeg', 'png', 'webp']

/** Before the act: a PDF or picture by its content. @throws Refusal `slip-type-not-allowed`. */
export async function prepareSlip(bytes: Uint8Array, fileName: string): Promise<Slip> {
  const { kind, mediaType } = await sniffFile(bytes, fileName)
  if (!accepted.includes(kind)) refuse('slip-type-not-allowed', { found: kind }, { file: fileName })
  return { bytes, fileName, mediaType }
}
