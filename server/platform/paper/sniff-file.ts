import { fileTypeFromBuffer } from 'file-type'

export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'xlsx' | 'xls' | 'zip' | 'html' | 'unknown'

const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  zip: 'application/zip',
  html: 'text/html',
  unknown: 'application/octet-stream',
}

const kindsByMediaType = new Map(Object.entries(mediaTypes).map(([kind, mediaType]) => [mediaType, kind as FileKind]))
const leadingHtml =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|script|table)\b/i
const compoundFileHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function isWorkbookOfOldExcel(bytes: Buffer, fileName: string): boolean {
  // Inside the container every stream has its name in UTF-16: Word files and encrypted workbooks have another.
  return bytes.includes(Buffer.from('Workbook', 'utf16le')) || (bytes.length < 4096 && /\.xls$/i.test(fileName))
}

async function kindOf(bytes: Buffer, fileName: string): Promise<FileKind> {
  const head = bytes.subarray(0, 1024)
  if (leadingHtml.test(head.toString('utf8'))) return 'html'
  // Readers accept up to 1,024 bytes before the mark, and scanners do write some.
  if (head.includes('%PDF-')) return 'pdf'
  if (bytes.subarray(0, 8).equals(compoundFileHeader)) return isWorkbookOfOldExcel(bytes, fileName) ? 'xls' : 'unknown'
  const found = await fileTypeFromBuffer(bytes)
  const kind = kindsByMediaType.get(found?.mime ?? '') ?? 'unknown'
  if (kind === 'zip' && bytes.includes('xl/workbook.xml')) return 'xlsx'
  return kind
}

/**
 * What a file is by its content; the name decides nothing that content can. Never throws: what is not known is
 * `unknown` with `application/octet-stream`.
 */
export async function sniffFile(bytes: Uint8Array, fileName: string): Promise<{ kind: FileKind; mediaType: string }> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = await kindOf(view, fileName).catch((): FileKind => 'unknown')
  return { kind, mediaType: mediaTypes[kind] }
}
