import { refuse } from '../../../values/refusal.ts'
import type { SheetLimits } from './sheet.ts'

export interface ArchiveEntry {
  path: string
  packedBytes: number
  unpackedBytes: number
}

const zipStart = [0x50, 0x4b, 0x03, 0x04]
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const inHeader = 0xffffffff
/** More parts than any workbook has; each costs the reader a look. */
const mostEntries = 2_000

/**
 * Refuses what is not a readable workbook before anything is unpacked: 'sheet-file-too-large', 'file-is-old-xls',
 * 'sheet-file-encrypted', 'file-not-xlsx' {detected}, 'file-expands-too-much'.
 */
export function checkWorkbookFile(bytes: Uint8Array, limits: SheetLimits): void {
  if (bytes.length > limits.fileBytes) {
    refuse('sheet-file-too-large', {
      allowedMegabytes: megabytes(limits.fileBytes),
      megabytes: megabytes(bytes.length),
    })
  }
  if (startsWith(bytes, oleStart)) refuse(isEncryptedPackage(bytes) ? 'sheet-file-encrypted' : 'file-is-old-xls')
  if (!startsWith(bytes, zipStart)) refuse('file-not-xlsx', { detected: detectedKind(bytes) })
  const entries = archiveEntries(bytes)
  if (entries === null) refuse('file-not-xlsx', { detected: 'damaged-zip' })
  if (entries === 'encrypted') refuse('sheet-file-encrypted')
  if (!entries.some(entry => entry.path === 'xl/workbook.xml' || entry.path === '[Content_Types].xml')) {
    refuse('file-not-xlsx', { detected: 'zip' })
  }
  if (entries.some(entry => entry.path.startsWith('word/') || entry.path.startsWith('ppt/'))) {
    refuse('file-not-xlsx', { detected: 'office-document' })
  }
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (unpackedBytes > limits.expandedBytes || unpackedBytes > bytes.length * limits.expansionRatio) {
    refuse('file-expands-too-much', { allowedMegabytes: megabytes(limits.expandedBytes) })
  }
}

/** What a file is by its first bytes: 'html', 'pdf', 'image', 'csv', 'text', 'empty' or 'unknown'. */
export function detectedKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  if (startsWith(bytes, [0xff, 0xd8, 0xff]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'image'
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) return 'unknown'
  const text = new TextDecoder().decode(head).trimStart().toLowerCase()
  if (/^<(!doctype html|html|head|body|table|script|meta|div)\b/.test(text)) return 'html'
  if (text.startsWith('<?xml')) return text.includes('<html') ? 'html' : 'xml'
  return /^[^\n]*[,\t][^\n]*\n/.test(text) ? 'csv' : 'text'
}

/** Entries of the archive's directory; null where it is damaged, 'encrypted' where an entry is. */
function archiveEntries(bytes: Uint8Array): ArchiveEntry[] | 'encrypted' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectoryOffset(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // An archive with the 64-bit directory is larger than anything allowed here, or wrongly made.
  if (count === 0xffff || at === inHeader || count > mostEntries) return null
  const entries: ArchiveEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null
    if (view.getUint16(at + 8, true) & 1) return 'encrypted'
    const pathLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const past = at + 46 + pathLength + extraLength + commentLength
    if (past > view.byteLength) return null
    const sizes = entrySizes(view, { at, extraAt: at + 46 + pathLength, extraLength })
    entries.push({ path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + pathLength)), ...sizes })
    at = past
  }
  return entries
}

/** Some streaming writers put the sizes in the 64-bit extra field even for small parts. */
function entrySizes(view: DataView, entry: { at: number; extraAt: number; extraLength: number }) {
  let packedBytes = view.getUint32(entry.at + 20, true)
  let unpackedBytes = view.getUint32(entry.at + 24, true)
  let at = entry.extraAt
  const past = entry.extraAt + entry.extraLength
  while (at + 4 <= past) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1 && at + 4 + size <= past) {
      let value = at + 4
      if (unpackedBytes === inHeader && value + 8 <= past) {
        unpackedBytes = Number(view.getBigUint64(value, true))
        value += 8
      }
      if (packedBytes === inHeader && value + 8 <= past) packedBytes = Number(view.getBigUint64(value, true))
    }
    at += 4 + size
  }
  return { packedBytes, unpackedBytes }
}

function endOfDirectoryOffset(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return -1
}

/** A protected workbook is an OLE container with a stream of this name, written in UTF-16; an old .xls has none. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024))
