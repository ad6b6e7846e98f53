/** The unit of a counter behind its figure: English says one month and two months; Chinese units stay as they are. */
export function unitFor(count: number, unit: string): string {
  return count === 1 ? unit.replace(/(?<=ss)es$|s$/, '') : unit
}
