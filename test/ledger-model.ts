import type { Draw } from '../policies/kit.ts'
import type { Take } from './ledger-world.ts'

interface Held {
  readonly lineId: string
  readonly holder: string
  readonly draw: Draw
  state: 'reserved' | 'consumed'
  counted: boolean
}

/** It leaves no trace, whatever stands already: neither a sum nor a bar to others, nor that its line took anything. */
const takesNothing = ({ take, as, span }: Draw) => take === 0 && as === undefined && span === undefined

/**
 * The ledger as plainly as it can be said: a list of what is held, and sums over it. No slots, no stretches, no database. What the real
 * one must agree with after any sequence of acts.
 */
export class LedgerModel {
  private held: Held[] = []

  /** All or nothing; what the line had reserved is given back first. False when refused. */
  take(doing: 'reserve' | 'consume', { lineId = '', personId, bodyId, draws }: Take): boolean {
    const before = this.held
    if (before.some(one => one.lineId === lineId && one.state === 'consumed')) return false
    const ended = before.filter(one => one.lineId === lineId)
    this.held = before.filter(one => one.lineId !== lineId)
    for (const draw of draws) {
      const holder = draw.of === 'body' ? bodyId : (personId ?? '')
      const counted = this.counts(holder, draw)
      if (counted && takesNothing(draw)) continue
      if (this.excluded(holder, draw) || (counted && !this.fits(holder, draw))) {
        this.held = before
        return false
      }
      const state = doing === 'reserve' ? 'reserved' : 'consumed'
      this.held = [...this.held, { lineId, holder, draw, state, counted }]
    }
    this.passOn(ended)
    return true
  }

  release(lineId: string): void {
    const ended = this.held.filter(one => one.lineId === lineId)
    this.held = this.held.filter(one => one.lineId !== lineId)
    this.passOn(ended)
  }

  sum(holder: string, on: string, key: string): number {
    return this.under(holder, { on, key })
      .filter(one => one.counted)
      .reduce((sum, one) => sum + one.draw.take, 0)
  }

  /** Every counter that stands, as `holder on key`. */
  counters(): { holder: string; on: string; key: string; limit: number | null }[] {
    return this.held.map(({ holder, draw }) => ({ holder, on: draw.on, key: draw.key, limit: draw.limit }))
  }

  private under(holder: string, { on, key }: { on: string; key: string }): Held[] {
    return this.held.filter(one => one.holder === holder && one.draw.on === on && one.draw.key === key)
  }

  private ofSeries(holder: string, draw: Draw): Held[] {
    return this.held.filter(
      one => one.holder === holder && one.draw.on === draw.on && draw.once !== undefined && one.draw.once === draw.once,
    )
  }

  private counts(holder: string, draw: Draw): boolean {
    return !this.ofSeries(holder, draw).some(one => one.counted)
  }

  private fits(holder: string, draw: Draw): boolean {
    return this.sum(holder, draw.on, draw.key) + draw.take <= (draw.limit ?? Number.POSITIVE_INFINITY)
  }

  private excluded(holder: string, draw: Draw): boolean {
    const { as, span } = draw
    return this.under(holder, draw).some(({ draw: other }) => {
      if (as !== undefined && other.as !== undefined && other.as !== as) return true
      return span !== undefined && other.span !== undefined && span.from <= other.span.to && other.span.from <= span.to
    })
  }

  /** A series whose count was given back is counted at its earliest key that has room. */
  private passOn(ended: readonly Held[]): void {
    for (const { holder, draw } of ended.filter(one => one.counted && one.draw.once !== undefined)) {
      const riders = this.ofSeries(holder, draw)
      if (riders.some(one => one.counted)) continue
      const next = riders
        .filter(one => this.fits(holder, one.draw))
        .sort((one, other) => (one.draw.key < other.draw.key ? -1 : one.draw.key > other.draw.key ? 1 : 0))[0]
      if (next) next.counted = true
    }
  }
}
