import { type People, peopleOf, type RosterPerson } from '../../samples/people.ts'
import { seededRandom } from '../../samples/random.ts'
import { mixedPersons } from '../../samples/rosters.ts'
import { enterpriseOf } from '../world.ts'

/**
 * The people of a unit: the same at every seeding, apart from those of every other unit and of the samples. They are there for
 * the whole month: whoever came within it came on its first day.
 */
export function staffOf(key: string): People {
  const { area } = enterpriseOf(key)
  const people = peopleOf(seededRandom(Number(area)), area)
  return {
    next: kind => {
      const person = people.next(kind)
      const first = `${kind.month}-01`
      return person.hired > first ? { ...person, hired: first } : person
    },
  }
}

/** So many newly taken-on people (500 yuan each) and graduates of 2020 (1,780 yuan each). */
export function staff(key: string, wanted: { month: string; newHires: number; graduates: number }): RosterPerson[] {
  return mixedPersons(staffOf(key), wanted)
}

/** Staff of a stopped enterprise, paid all the same. */
export function keptStaff(key: string, month: string, count: number): RosterPerson[] {
  const people = staffOf(key)
  return Array.from({ length: count }, () => people.next({ category: '企业职工', month }))
}
