import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const packages = resolve(import.meta.dirname, '..', 'node_modules')

/** Nothing but what a container needs: the page must behave as in anybody's browser. */
const words = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
]

interface Program {
  path: string
  environment: Record<string, string>
}

/**
 * A real Chromium that shows Chinese, from npm alone: the same on every machine. Only where npm has no build for the
 * machine, the browser found there is used. Close it in `afterAll`.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = bundledBrowser() ?? foundBrowser()
  return chromium.launch({ executablePath: path, args: words, env: { ...inherited(), ...environment } })
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** Unpacks the browser and the libraries it needs beside the packages, once; a later run finds it there. */
function bundledBrowser(): Program | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { version } = JSON.parse(readFileSync(join(packages, '@sparticuz/chromium/package.json'), 'utf8'))
  const cache = join(packages, '.cache')
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = mkdtempSync(join(cache, 'unpacking-'))
    unpackBrowser(unfinished)
    try {
      renameSync(unfinished, folder)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
  }
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fontList(folder) },
  }
}

/** The package unpacks its libraries only when it believes itself in a cloud function, and only into an empty TMPDIR. */
function unpackBrowser(folder: string): void {
  const program = `import(${JSON.stringify(pathToFileURL(join(packages, '@sparticuz/chromium/build/esm/index.js')).href)})
    .then(chromium => chromium.default.executablePath())`
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  })
  if (done.status !== 0 || !existsSync(join(folder, 'chromium'))) throw new Error(`unpacking Chromium: ${done.stderr}`)
}

function foundBrowser(): Program {
  const candidates = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]
  const path = candidates.find(candidate => existsSync(candidate))
  if (path === undefined) throw new Error(`no browser for the journeys: install Chromium or Chrome (${candidates[0]})`)
  return { path, environment: process.platform === 'linux' ? { FONTCONFIG_FILE: fontList(tmpdir()) } : {} }
}

/** A machine without Chinese fonts would show boxes: the browser gets the fonts that the forms are printed with. */
function fontList(folder: string): string {
  const fonts = join(packages, '@expo-google-fonts/noto-sans-sc')
  const folders = ['400Regular', '500Medium', '700Bold'].map(weight => `<dir>${escapeXml(join(fonts, weight))}</dir>`)
  const file = join(folder, 'zhipei-fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${escapeXml(
      join(folder, 'font-cache'),
    )}</cachedir></fontconfig>\n`,
  )
  return file
}

function escapeXml(text: string): string {
  return text.replace(/[<>&]/g, character => `&#${character.charCodeAt(0)};`)
}
