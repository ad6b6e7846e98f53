import { mkdirSync, writeFileSync } from 'node:fs'
import { bombWorkbook, htmlFile, oleContainer, plainTextFile } from './bad-files.ts'
import { dirtyRoster } from './dirty-roster.ts'
import { hrPersons, hrSheet } from './hr-roster.ts'
import { peopleOf } from './people.ts'
import { seededRandom } from './random.ts'
import { mixedPersons, rosterHeaders, rosterRow, rosterSheet } from './rosters.ts'
import { indicatorSheet, wageSheet } from './wages.ts'
import { rawWorkbook } from './workbook.ts'

const month = '2020-08'

/** Every sample file by its path under samples/. The same on every machine and at every time. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const clean = mixedPersons(peopleOf(seededRandom(40), '990101'), { month, newHires: 34, graduates: 6 })
  const dirty = dirtyRoster(
    mixedPersons(peopleOf(seededRandom(200), '990102'), { month, newHires: 170, graduates: 30 }),
  )
  const large = mixedPersons(peopleOf(seededRandom(5000), '990103'), { month, newHires: 4400, graduates: 600 })
  const hr = hrPersons(peopleOf(seededRandom(26), '990104'))
  const text = (content: unknown) => new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
  return new Map([
    ['clean-40.xlsx', await rawWorkbook([rosterSheet(clean)])],
    ['dirty-200.xlsx', await rawWorkbook([dirty.sheet])],
    ['dirty-200.faults.json', text(dirty.planted)],
    ['large-5000.xlsx', await rawWorkbook([rosterSheet(large)])],
    [
      'as-hr-has-it-26.xlsx',
      await rawWorkbook([hrSheet(hr), { name: '参数', rows: [['部门'], ['一车间'], ['二车间']] }]),
    ],
    ['wages-40.xlsx', await rawWorkbook([wageSheet(clean, { day: '2020-08-25', accountPrefix: '990000000040' })])],
    ['wages-26.xlsx', await rawWorkbook([wageSheet(hr, { day: '2020-08-25', accountPrefix: '990000000026' })])],
    ['indicators-2020-08.xlsx', await rawWorkbook([indicatorSheet()])],
    ['bad/not-an-xlsx.xlsx', plainTextFile],
    ['bad/old.xls', oleContainer('Workbook')],
    ['bad/bomb.xlsx', bombWorkbook({ megabytes: 120 })],
    ['bad/html.pdf', htmlFile],
    ['bad/formulas.xlsx', await formulaWorkbook()],
  ])
}

/** Ten persons whose order, wage and id are formulas: computed, never computed, and failed. */
async function formulaWorkbook(): Promise<Uint8Array> {
  const persons = mixedPersons(peopleOf(seededRandom(10), '990105'), { month, newHires: 8, graduates: 2 })
  const rows = persons.map((person, index) => {
    const cells = rosterRow(person, index + 1)
    cells[0] = { formula: 'ROW()-1', result: index + 1 }
    cells[12] = { formula: `ROUND(${person.wageFen}/100,2)`, result: person.wageFen / 100 }
    return cells
  })
  const [first, second, third] = rows
  if (first) first[12] = { formula: 'SUM(X1:X3)' }
  if (second) second[3] = { formula: 'T2&U2', result: persons[1]?.residentId ?? '' }
  if (third) third[12] = { error: '#N/A' }
  return rawWorkbook([{ name: '人员名册', rows: [rosterHeaders, ...rows] }])
}

if (process.argv[1]?.endsWith('generate.ts')) {
  mkdirSync(new URL('./bad/', import.meta.url), { recursive: true })
  for (const [path, bytes] of await sampleFiles()) {
    writeFileSync(new URL(path, import.meta.url), bytes)
    process.stdout.write(`${path} ${bytes.length}\n`)
  }
}
