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
/** The compiler keeps about 2 MB per sheet for reuse and has no way to let go: a worker is replaced in time. */
const sheetsPerWorker = 150
let sheetsDrawn = 0
/** Millimetres from the upper edge to the text and the height of the text, as the template sets its margins. */
const printedArea = { portrait: { top: 18, height: 245 }, landscape: { top: 14, height: 164 } }
/** Smaller than this share of full size a sheet cannot be read. */
const smallestFactor = 0.6
const largestStep = 0.97
/** Smaller type also breaks into fewer lines: the full proportion would set a sheet smaller than it need be. */
const gentleness = 0.75
const mainFilePath = '/form.typ'
/** The compiler's start takes its module in an object; called the older way it complains on the console. */
async function wrapper(): Promise<unknown> {
  const module = await import('@myriaddreamin/typst-ts-web-compiler')
  return {
    ...module,
    default: (binary: Uint8Array) => module.default({ module_or_path: binary as Uint8Array<ArrayBuffer> }),
  }
}

async function startCompiler(): Promise<TypstCompiler> {
  const compiler = createTypstCompiler()
  const wasm = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  await compiler.init({
    getModule: () => readFileSync(wasm),
    getWrapper: wrapper,
    // assets: false, or the default fonts would be fetched from the network.
    beforeBuild: [
      loadFonts(
        fonts.map(path => new Uint8Array(readFileSync(require.resolve(path)))),
        { assets: false },
      ),
    ],
  })
  compiler.addSource(mainFilePath, readFileSync(new URL('./form.typ', import.meta.url), 'utf8'))
  return compiler
}

let warmCompiler: Promise<TypstCompiler> | undefined

/** Where a page of the form ended: on which sheet of the file, how far below its upper edge. */
interface End {
  sheet: number
  millimetres: number
}

async function draw(
  compiler: TypstCompiler,
  prepared: PreparedForm,
): Promise<{ pdf: Uint8Array | undefined; ends: End[] }> {
  compiler.mapShadow('/form.json', new TextEncoder().encode(JSON.stringify(prepared)))
  return await compiler.runWithWorld({ mainFilePath, inputs: {} }, async world => {
    const compiled = await world.compile()
    if (compiled.hasError) throw new Error(`form could not be set: ${JSON.stringify(compiled.diagnostics)}`)
    const raw: unknown = await world.query({ selector: '<end>', field: 'value' })
    sheetsDrawn += prepared.pages.length
    const ends = (typeof raw === 'string' ? JSON.parse(raw) : raw) as End[]
    if (ends.at(-1)?.sheet !== prepared.pages.length) return { pdf: undefined, ends }
    return { pdf: (await world.pdf()).result, ends }
  })
}

/** Sets the pages that ran over one sheet smaller, by as much as they ran over. Refuses what could not be read. */
function shrink(factors: number[], ends: readonly End[], sheet: { top: number; height: number }): void {
  ends.forEach((end, index) => {
    const sheetsTaken = end.sheet - (ends[index - 1]?.sheet ?? 0)
    if (sheetsTaken <= 1) return
    const needed = (sheetsTaken - 1) * sheet.height + end.millimetres - sheet.top
    factors[index] = (factors[index] ?? 1) * Math.min(largestStep, (sheet.height / needed) ** gentleness)
    if (factors[index] < smallestFactor) refuse('form-page-too-long', { page: index + 1 })
  })
}

async function print(form: PrintedForm): Promise<{ pdf: Uint8Array; pages: number }> {
  warmCompiler ??= startCompiler()
  const compiler = await warmCompiler
  const factors = form.pages.map(() => 1)
  for (;;) {
    const { pdf, ends } = await draw(compiler, prepareForm(form, factors))
    if (pdf !== undefined) return { pdf, pages: form.pages.length }
    shrink(factors, ends, printedArea[form.orientation])
  }
}

serveTasks({ print }, () => sheetsDrawn >= sheetsPerWorker)
