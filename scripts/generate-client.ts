import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clientFiles } from './client-files.ts'

/** `npm run generate`: writes web/api/ from the addresses that the server describes. */
const target = fileURLToPath(new URL('../web/api/', import.meta.url))
const files = await clientFiles()
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const [name, content] of files) writeFileSync(`${target}${name}.ts`, content)
process.stdout.write(`${files.size} files → web/api\n`)
process.exit(0)
