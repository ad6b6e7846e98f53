import { pick } from '../../language.ts'

interface Says {
  zh: string
  en: string
}

/** A reading of a doubt in words; its id where the doubt does not name it. */
export function readingOf(doubt: { readings: readonly { id: string; says: Says }[] }, id: string): string {
  const reading = doubt.readings.find(one => one.id === id)
  return reading === undefined ? id : pick(reading.says)
}
