import sharp from 'sharp'

/** What happens to paper between a printer and an upload. For tests and samples: seeded, the same picture every time. */
export interface Grey {
  data: Uint8Array
  width: number
  height: number
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

async function greyOf(picture: Uint8Array, widthPixels: number): Promise<Grey> {
  const resized = sharp(picture).flatten({ background: '#fff' }).resize({ width: widthPixels }).greyscale()
  const { data, info } = await resized.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A sheet seen from below its middle and turned: its far edge is shorter by the given share. */
function inPerspective(sheet: Grey, share: number, degrees: number): Grey {
  const { width, height } = sheet
  const data = new Uint8Array(width * height).fill(95)
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [across, down] = [(x - width / 2) / (0.8 * width), (y - height / 2) / (0.8 * height)]
      const turnedAcross = across * cosine + (down * sine * height) / width
      const turnedDown = down * cosine - (across * sine * width) / height
      const depth = 1 + share * turnedDown
      const fromX = Math.round((turnedAcross / depth + 0.5) * width)
      const fromY = Math.round((turnedDown / depth + 0.5) * height)
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue
      data[y * width + x] = sheet.data[fromY * width + fromX] ?? 95
    }
  }
  return { data, width, height }
}

/** A hand-held photo: turned, in perspective, dark on one side, noisy, slightly out of focus, as JPEG. */
export async function asPhonePhoto(
  page: Uint8Array,
  how: { widthPixels: number; degrees: number; perspective: number; seed: number },
): Promise<Uint8Array> {
  const seen = inPerspective(await greyOf(page, how.widthPixels), how.perspective, how.degrees)
  const random = seeded(how.seed)
  for (let index = 0; index < seen.data.length; index += 1) {
    const light = 0.5 + (0.3 * (index % seen.width)) / seen.width
    const noise = (random() + random() + random() - 1.5) * 36
    seen.data[index] = Math.max(0, Math.min(255, (seen.data[index] ?? 0) * light + noise))
  }
  const raw = { width: seen.width, height: seen.height, channels: 1 as const }
  return await sharp(seen.data, { raw }).blur(0.8).jpeg({ quality: 70 }).toBuffer()
}

/** An office scanner: grey, strongly compressed, perhaps fed upside down. */
export async function asScan(page: Uint8Array, how: { widthPixels: number; degrees: number }): Promise<Uint8Array> {
  const picture = sharp(page).flatten({ background: '#fff' }).resize({ width: how.widthPixels }).greyscale()
  return await sharp(await picture.png().toBuffer())
    .rotate(how.degrees, { background: '#fff' })
    .jpeg({ quality: 50 })
    .toBuffer()
}

/** A PDF as scanners write it: one JPEG per page, A4 wide. */
export async function pdfOfScans(jpegs: readonly Uint8Array[]): Promise<Uint8Array> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  const add = (text: string, body?: Uint8Array) => {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(Buffer.from(`${offsets.length} 0 obj\n${text}\n`))
    if (body !== undefined) parts.push(Buffer.from('stream\n'), Buffer.from(body), Buffer.from('\nendstream\n'))
    parts.push(Buffer.from('endobj\n'))
  }
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${jpegs.length} /Kids [${jpegs.map((_, index) => `${3 + index * 3} 0 R`).join(' ')}] >>`)
  for (const [index, jpeg] of jpegs.entries()) {
    const { width, height, channels } = await sharp(jpeg).metadata()
    const first = 3 + index * 3
    const points = Math.round((595 * height) / width)
    const resources = `<< /XObject << /Scan ${first + 2} 0 R >> >>`
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${points}] /Contents ${first + 1} 0 R /Resources ${resources} >>`,
    )
    const drawing = Buffer.from(`595 0 0 ${points} 0 0 cm /Scan Do`)
    add(`<< /Length ${drawing.length} >>`, drawing)
    const colours = channels === 1 ? '/DeviceGray' : '/DeviceRGB'
    const shape = `/Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${colours}`
    add(`<< /Type /XObject /Subtype /Image ${shape} /Filter /DCTDecode /Length ${jpeg.length} >>`, jpeg)
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const size = offsets.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}
