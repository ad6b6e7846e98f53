import type { Settings } from '../kit.ts'
import type { Line } from './facts.ts'
import { issued } from './parameters.ts'

/** The day on which a line's readings are looked up: that of its sheet; a plan without any class stands on the notice's own. */
export function governingDay(f: Line): string {
  return f.classEnd ?? f.classStart ?? issued
}

/** Whether a figure reaches its least: the number itself counts unless the bureau reads D-01 otherwise. */
export function reaches(
  figure: number,
  least: number,
  asked: { readonly f: Line; readonly settings: Settings },
): boolean {
  if (figure > least) return true
  return figure === least && asked.settings.choice('D-01', governingDay(asked.f)) !== 'excl'
}
