import { parse } from 'yaml'
import { readCases, runCase } from '../../policies/cases.ts'
import { loadProofs, noticesOf } from '../../policies/proof-register.ts'
import { calendarOf } from '../../values/working-days.ts'
import { nationalCalendar } from '../platform/national-calendar.ts'
import { print, readParsed } from './words.ts'

/** `cases <file>`: a line per case, then the counts. Returns the exit code: 0 only when all pass. */
export async function runCases(words: readonly string[]): Promise<number> {
  const notices = noticesOf(await loadProofs())
  const { entries, years } = nationalCalendar()
  const calendar = calendarOf(entries, years)
  const cases = readParsed(words[0], text => readCases(parse(text)))
  let passed = 0
  for (const worked of cases) {
    const outcome = runCase(worked, calendar, notices)
    if (outcome.passed) passed += 1
    print(
      outcome.passed ? `pass ${outcome.id}` : `FAIL ${outcome.id}: expected ${outcome.expected} found ${outcome.found}`,
    )
  }
  print(`${passed} passed, ${cases.length - passed} failed`)
  return passed === cases.length ? 0 : 1
}
