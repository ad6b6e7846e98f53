import { peopleOf } from '../samples/people.ts'
import { seededRandom } from '../samples/random.ts'
import { mixedPersons } from '../samples/rosters.ts'
import { rosterForm } from '../policies/changchun-2020-08/forms/roster-form.ts'
import { closePrinter, closeReader, printForm, readScan } from '../server/platform/paper/index.ts'
import { milliseconds, print } from './report.ts'

/** Printing a roster with a code on each sheet, and reading the codes back. */
export async function measure(): Promise<void> {
  const month = '2020-08'
  const cold = await printed(18)
  print({ what: 'first sheet after a start', value: milliseconds(cold.elapsed) })
  for (const people of [18, 200, 1000]) {
    const { elapsed, sheets, pdf } = await printed(people)
    const each = elapsed / sheets
    print({
      what: `roster of ${people} people, ${sheets} sheets`,
      value: `${milliseconds(elapsed)}, ${milliseconds(each)} a sheet`,
    })
    if (sheets > 60) continue
    const since = performance.now()
    await readScan(pdf, 'application/pdf')
    const reading = performance.now() - since
    print({
      what: `  its codes read back`,
      value: `${milliseconds(reading)}, ${milliseconds(reading / sheets)} a sheet`,
    })
  }
  await closePrinter()
  await closeReader()

  async function printed(count: number) {
    const persons = mixedPersons(peopleOf(seededRandom(count), '990301'), { month, newHires: count, graduates: 0 })
    const form = rosterForm({
      formId: 'R202008-BENCH',
      month,
      unitName: '长春北湖精密机械有限公司',
      people: persons.map(person => ({
        name: person.name,
        gender: person.sex === '男' ? ('male' as const) : ('female' as const),
        idNumber: person.residentId,
        post: person.post,
        hireDate: person.hired,
        phone: person.phone,
        graduate2020: false,
      })),
    })
    const since = performance.now()
    const { pdf, pages } = await printForm(form)
    return { elapsed: performance.now() - since, sheets: pages, pdf }
  }
}
