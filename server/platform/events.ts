import type { Context } from './context.ts'

/**
 * Every event of the product with its payload. Modules add their own by declaration merging beside their door:
 * `declare module '../../platform/events.ts' { interface EventMap { 'claims.submitted': ClaimSubmitted } }`.
 */
export interface EventMap {
  'platform.clock-moved': { to: string }
}

/** "When this happened, do that": run in the announcing transaction, database only. */
export interface Reaction {
  type: keyof EventMap
  run(ctx: Context, payload: unknown): Promise<void>
}

/** A typed line of `reactions.ts`. */
export function on<T extends keyof EventMap>(
  type: T,
  run: (ctx: Context, payload: EventMap[T]) => Promise<void>,
): Reaction {
  return { type, run: (ctx, payload) => run(ctx, payload as EventMap[T]) }
}
