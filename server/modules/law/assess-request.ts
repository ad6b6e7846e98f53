import type { Readable } from 'node:stream'
import type { Stage } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import {
  assessLine,
  type LineToAssess,
  type Rulebook,
  rulebookOf,
  settingsFrom,
  usedFrom,
  type WhichScheme,
} from './assess.ts'
import { assessStream } from './assess-stream.ts'
import { placeChain, settingsFor } from './settings-in-force.ts'

interface Asked extends WhichScheme {
  explain?: boolean | undefined
}

export interface AssessmentRequest extends Asked {
  facts: { readonly [name: string]: unknown }
  used?: Parameters<typeof usedFrom>[0]
  settings?: Parameters<typeof settingsFrom>[1]
  stage?: Stage | undefined
}

/** The rules that are asked for, with what is published where they apply. */
async function bookOf(ctx: Context, which: WhichScheme) {
  const chain = which.territory === undefined ? [] : await placeChain(ctx, which.territory)
  const book: Rulebook = rulebookOf(which, () => chain)
  const { entries } = await settingsFor(ctx, which.territory ?? book.pack.territory)
  return { book, entries }
}

/** Judges one line. Nothing is kept. */
export async function assess(ctx: Context, request: AssessmentRequest) {
  const { book, entries } = await bookOf(ctx, request)
  const line: LineToAssess = {
    facts: request.facts,
    used: usedFrom(request.used),
    settings: settingsFrom(book, request.settings, entries),
    stage: request.stage,
  }
  return assessLine(book, line, { sheet: request.explain === true ? 'with' : 'without' })
}

/** Judges a stream of lines under the rules named in the address, and answers line by line. */
export async function assessLines(ctx: Context, asked: Asked, bytes: Readable) {
  const { book, entries } = await bookOf(ctx, asked)
  const settings = settingsFrom(book, undefined, entries)
  return { lines: assessStream(bytes, { book, settings, sheet: asked.explain === true ? 'with' : 'without' }) }
}
