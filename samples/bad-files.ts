import { crc32, deflateRawSync } from 'node:zlib'

export interface ArchivePart {
  path: string
  content: Uint8Array
  /** What the directory says of the unpacked size, where it lies. */
  claimedBytes?: number
}

const encode = (text: string) => new TextEncoder().encode(text)

/** A zip archive made by hand, so that it can be wrong on purpose. */
export function archive(parts: ArchivePart[]): Uint8Array {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const packed = deflateRawSync(part.content, { level: 9 })
    const path = Buffer.from(part.path)
    const sizes = {
      packed: packed.length,
      unpacked: part.claimedBytes ?? part.content.length,
      crc: crc32(part.content),
    }
    const header = entryHeader({ signature: 0x04034b50, path, sizes })
    directory.push(Buffer.concat([directoryHeader({ path, sizes, offset }), path]))
    chunks.push(header, path, packed)
    offset += header.length + path.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...chunks, listing, end]))
}

interface Entry {
  path: Buffer
  sizes: { packed: number; unpacked: number; crc: number }
}

function entryHeader(entry: Entry & { signature: number }): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(entry.signature, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(entry.sizes.crc, 14)
  header.writeUInt32LE(entry.sizes.packed, 18)
  header.writeUInt32LE(entry.sizes.unpacked, 22)
  header.writeUInt16LE(entry.path.length, 26)
  return header
}

function directoryHeader(entry: Entry & { offset: number }): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(entry.sizes.crc, 16)
  header.writeUInt32LE(entry.sizes.packed, 20)
  header.writeUInt32LE(entry.sizes.unpacked, 24)
  header.writeUInt16LE(entry.path.length, 28)
  header.writeUInt32LE(entry.offset, 42)
  return header
}

const workbookParts: [string, string][] = [
  [
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ],
  [
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ],
  [
    'xl/workbook.xml',
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ],
]

/** A workbook whose only sheet is blanks: small packed, large unpacked. With claimedBytes its directory lies about it. */
export function bombWorkbook(size: { megabytes: number; claimedBytes?: number }): Uint8Array {
  const blanks = Buffer.alloc(size.megabytes * 1024 * 1024, 0x20)
  const sheet = Buffer.concat([
    encode('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'),
    blanks,
    encode('</sheetData></worksheet>'),
  ])
  return archive([
    ...workbookParts.map(([path, text]) => ({ path, content: encode(text) })),
    {
      path: 'xl/worksheets/sheet1.xml',
      content: sheet,
      ...(size.claimedBytes === undefined ? {} : { claimedBytes: size.claimedBytes }),
    },
  ])
}

/** The first sector of an OLE container and the name of a stream in it: 'Workbook' for an old .xls, 'EncryptedPackage' for a protected .xlsx. */
export function oleContainer(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1536)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  bytes.writeUInt16LE(0x003e, 24)
  bytes.writeUInt16LE(0x0003, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  Buffer.from(stream, 'utf16le').copy(bytes, 1024)
  return new Uint8Array(bytes)
}

export const plainTextFile = encode('姓名,身份证号\n这是一个改了后缀名的文本文件，不是表格。\n')

export const htmlFile = encode(
  '<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>对账单</title></head><body><p>这是网页，不是 PDF。</p><script>document.title = 1</script></body></html>\n',
)
