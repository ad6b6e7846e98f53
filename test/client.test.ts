import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { clientFiles } from '../scripts/client-files.ts'

const folder = resolve(import.meta.dirname, '../web/api')

it('the web client is what the addresses of the server give; after a change run npm run generate', async () => {
  const files = await clientFiles()
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].map(name => `${name}.ts`).sort())
  const differing = [...files].filter(([name, content]) => readFileSync(join(folder, `${name}.ts`), 'utf8') !== content)
  expect(differing.map(([name]) => name)).toEqual([])
}, 60_000)
