import type { Reaction } from './platform/events.ts'

/** The whole process on one page: "when this happened, do that", in order, in the announcing transaction. */
export const reactions: readonly Reaction[] = []
