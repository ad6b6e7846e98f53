import type { RosterPerson } from '../../samples/people.ts'
import { fileClaims, type Filing, type StoryClaim } from '../story/file-claim.ts'
import { inLanes } from '../story/people.ts'
import { approveClaim, compareUnit, fileOnPaper, importAnswers, publishWaiting } from '../story/review-claim.ts'
import { enterpriseOf } from '../world.ts'
import { staff } from './rosters.ts'
import { atBureau, comes, type Stage, territoryOf } from './stage.ts'

const month = '2020-07'

/** Who of the July claims works where: so many newly taken-on people and graduates. */
const crews: readonly { key: string; newHires: number; graduates: number }[] = [
  { key: 'beihu', newHires: 5, graduates: 1 },
  { key: 'lanhai', newHires: 3, graduates: 2 },
  { key: 'yuanda', newHires: 4, graduates: 0 },
  { key: 'shuguang', newHires: 4, graduates: 1 },
  { key: 'guoyun', newHires: 3, graduates: 1 },
  { key: 'ruifeng', newHires: 4, graduates: 1 },
]

/** Persons of several rosters by the bureau that decides on them. */
export function byTerritory(rosters: ReadonlyMap<string, readonly RosterPerson[]>): Map<string, RosterPerson[]> {
  const found = new Map<string, RosterPerson[]>()
  for (const [key, persons] of rosters) {
    const territory = territoryOf(key)
    found.set(territory, [...(found.get(territory) ?? []), ...persons])
  }
  return found
}

/** July: filed on 5 August, approved, posted on the 7th, published on the 14th. */
export async function playJuly(stage: Stage): Promise<Map<string, StoryClaim>> {
  const { people } = stage
  await comes(stage, '2020-08-05')
  const rosters = new Map(crews.map(crew => [crew.key, staff(crew.key, { ...crew, month })]))
  const filings = crews.map(({ key }): Filing => ({ unit: enterpriseOf(key), month, persons: rosters.get(key) ?? [] }))
  const claims = await fileClaims(people, filings)
  await comes(stage, '2020-08-06')
  for (const [territory, persons] of byTerritory(rosters)) {
    await importAnswers(people, { territory, persons, asOf: '2020-08-05' })
  }
  await inLanes([...claims], 2, async ([key, claim]) => {
    const clerk = await people.as(key)
    const { unit } = await clerk.get<{ unit: { bodyId: string } }>('/enterprise')
    const at = atBureau(key, claim)
    await compareUnit(people, { territory: at.territory, bodyId: unit.bodyId })
    await fileOnPaper(people, at, await approveClaim(people, at))
  })
  await comes(stage, '2020-08-07')
  for (const territory of ['220104', '220103', '220122', '220100']) await publishWaiting(people, territory)
  await comes(stage, '2020-08-17')
  return claims
}
