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
    sheetsDrawn += prepared.pages.length
    const sheets = (typeof raw === 'string' ? JSON.parse(raw) : raw) as number[]
    if (sheets.at(-1) !== prepared.pages.length) return { pdf: undefined, sheets }
    return { pdf: (await world.pdf()).result, sheets }
  })
}

/** Marks the pages that ran over one sheet. Refuses a page that does so even in the smallest type. */
function markOverflowing(prepared: PreparedForm, sheets: number[]): void {
  prepared.pages.forEach((page, index) => {
    const sheetsTaken = (sheets[index] ?? 0) - (sheets[index - 1] ?? 0)
    if (sheetsTaken <= 1) return
    if (page.fitted) refuse('form-page-too-long', { page: index + 1 })
    page.fitted = true
  })
}

async function print(form: PrintedForm): Promise<{ pdf: Uint8Array; pages: number }> {
  warmCompiler ??= startCompiler()
  const compiler = await warmCompiler
  const prepared = prepareForm(form)
  const pages = prepared.pages.length
  const first = await draw(compiler, prepared)
  if (first.pdf !== undefined) return { pdf: first.pdf, pages }
  markOverflowing(prepared, first.sheets)
  const second = await draw(compiler, prepared)
  if (second.pdf !== undefined) return { pdf: second.pdf, pages }
  markOverflowing(prepared, second.sheets)
  throw new Error(`form ${form.formId} took ${second.sheets.at(-1)} sheets for ${pages} pages`)
}

serveTasks({ print }, () => sheetsDrawn >= sheetsPerWorker)
