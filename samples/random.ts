export interface Random {
  /** A whole number from least to most, both inclusive. */
  whole(bounds: { least: number; most: number }): number
  pick<T>(from: readonly T[]): T
}

/** The same seed gives the same row of numbers on every machine (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = ({ least, most }: { least: number; most: number }) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    pick: from => {
      const found = from[whole({ least: 0, most: from.length - 1 })]
      if (found === undefined) throw new Error('Nothing to pick from')
      return found
    },
  }
}
