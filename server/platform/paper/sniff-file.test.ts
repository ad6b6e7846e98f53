import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sniffFile } from './sniff-file.ts'

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
const oldContainer = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000), Buffer.from(stream, 'utf16le')])

/** A stored (not packed) zip with one empty entry per name. */
function zipOf(names: string[]): Buffer {
  const entries = names.map(name => {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(Buffer.byteLength(name), 26)
    return Buffer.concat([header, Buffer.from(name)])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  return Buffer.concat([...entries, end])
}

describe('a file is what its content says', () => {
  it.each([
    ['scan.pdf', 'html', Buffer.from('<!DOCTYPE html><html><body>%PDF-1.7</body></html>')],
    [
      'roster.xls',
      'html',
      Buffer.from('\uFEFF\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><table></table></html>'),
    ],
    ['page.txt', 'html', Buffer.from('<?xml version="1.0"?>\n<!-- saved --><HTML>')],
    ['scan.jpg', 'pdf', Buffer.from('%PDF-1.7\n')],
    ['scan.pdf', 'pdf', Buffer.concat([Buffer.alloc(200, 10), Buffer.from('%PDF-1.4\n')])],
    ['old.xls', 'xls', oldContainer('Workbook')],
    ['letter.xls', 'unknown', oldContainer('WordDocument')],
    ['locked.xlsx', 'unknown', oldContainer('EncryptedPackage')],
    ['a.xlsx', 'xlsx', zipOf(['_rels/.rels', 'xl/workbook.xml'])],
    ['a.xlsx', 'zip', zipOf(['readme.txt'])],
    ['a.pdf', 'unknown', Buffer.from('just text')],
    ['empty.pdf', 'unknown', Buffer.alloc(0)],
  ])('%s is %s', async (name, kind, bytes) => {
    expect((await sniffFile(bytes, name)).kind).toBe(kind)
  })

  it('pictures are known by kind and media type', async () => {
    expect(await sniffFile(await picture().jpeg().toBuffer(), 'x.pdf')).toEqual({
      kind: 'jpeg',
      mediaType: 'image/jpeg',
    })
    expect(await sniffFile(await picture().png().toBuffer(), 'x')).toEqual({ kind: 'png', mediaType: 'image/png' })
    expect(await sniffFile(await picture().webp().toBuffer(), 'x')).toEqual({ kind: 'webp', mediaType: 'image/webp' })
  })
})
