import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createTypstCompiler, loadFonts, type TypstCompiler } from '@myriaddreamin/typst.ts'
import type { PrintedForm } from '../../../values/printed-form.ts'
import { refuse } from '../../../values/refusal.ts'
import { prepareForm, type PreparedForm } from './prepare-form.ts'
import { serveTasks } from './worker-queue.ts'

const require = createRequire(import.meta.url)
const fontFolder = '@expo-google-fonts/noto-sans-sc'
const fonts = ['400Regular', '500Medium', '700Bold'].map(weight => `${fontFolder}/${weight}/NotoSansSC_${weight}.ttf`)
const mainFilePath = '/form.typ'
/** Each further run sets an overflowing sheet smaller by this much, down to the least that is still readable. */
const shrinkStep = 0.93
const smallestFactor = 0.6

async function startCompiler(): Promise<TypstCompiler> {
  const compiler = createTypstCompiler()
  const wasm = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  await compiler.init({
    getModule: () => readFileSync(wasm),
    // assets: false, or the default fonts would be fetched from the network.
    beforeBuild: [loadFonts(fonts.map(path => new Uint8Array(readFileSync(require.resolve(path)))), { assets: false })],
  })
  compiler.addSource(mainFilePath, readFileSync(new URL('./form.typ', import.meta.url), 'utf8'))
  return compiler
}

let warmCompiler: Promise<TypstCompiler> | undefined

interface Drawn {
  pdf: Uint8Array | undefined
  /** For each page of the form, the last sheet it reached. */
  sheets: number[]
}

async function draw(compiler: TypstCompiler, prepared: PreparedForm): Promise<Drawn> {
  compiler.mapShadow('/form.json', new TextEncoder().encode(JSON.stringify(prepared)))
  return await compiler.runWithWorld({ mainFilePath, inputs: {} }, async world => {
    const compiled = await world.compile()
    if (compiled.hasError) throw new Error(`form could not be set: ${JSON.stringify(compiled.diagnostics)}`)
    const raw: unknown = await world.query({ selector: '<sheet>', field: 'value' })
    const sheets = (typeof raw === 'string' ? JSON.parse(raw) : raw) as number[]
    if (sheets.at(-1) !== prepared.pages.length) return { pdf: undefined, sheets }
    return { pdf: (await world.pdf()).result, sheets }
  })
}

/** Sets the pages that ran over one sheet smaller. Refuses when a page would become unreadable. */
function shrinkOverflowing(prepared: PreparedForm, sheets: number[]): void {
  prepared.pages.forEach((page, index) => {
    const sheetsTaken = (sheets[index] ?? 0) - (sheets[index - 1] ?? 0)
    if (sheetsTaken <= 1) return
    page.factor *= shrinkStep
    if (page.factor < smallestFactor) refuse('form-page-too-long', { page: index + 1 })
  })
}

async function print(form: PrintedForm): Promise<{ pdf: Uint8Array; pages: number }> {
  warmCompiler ??= startCompiler()
  const compiler = await warmCompiler
  const prepared = prepareForm(form)
  for (;;) {
    const { pdf, sheets } = await draw(compiler, prepared)
    if (pdf !== undefined) return { pdf, pages: prepared.pages.length }
    shrinkOverflowing(prepared, sheets)
  }
}

serveTasks({ print })
