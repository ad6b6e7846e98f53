import { buildApp } from '../server/app.ts'
import type { Environment } from '../server/platform/context.ts'
import { playAugust } from './seed/august.ts'
import { playJuly } from './seed/july.ts'
import { payJuly } from './seed/july-money.ts'
import { beginOn, seedCast } from './seed/offices.ts'
import { comes } from './seed/stage.ts'
import { completeProfile, registerUnit } from './story/file-claim.ts'
import { gatherPeople, inLanes } from './story/people.ts'
import { sendInto } from './visitor.ts'
import { enterprises, firstMorning } from './world.ts'

/** The day of the notice: what the demo's cast has behind it begins here. */
const noticeDay = '2020-08-03'

/**
 * Fills an empty demo: offices and officers, units, and a claim in every state, by walking the product's own API from the day of
 * the notice to the demo's first morning. ZHIPEI_DEMO_WORLD=offices leaves it at offices and officers on that morning (tests).
 * Says what it is doing; a seeding that is interrupted is thrown away by the next start.
 */
export async function seedWorld(environment: Environment, say: (line: string) => void): Promise<string[]> {
  const officesAlone = process.env.ZHIPEI_DEMO_WORLD === 'offices'
  await beginOn(environment, officesAlone ? firstMorning : noticeDay)
  await seedCast(environment)
  if (officesAlone) return []
  const app = await buildApp(environment)
  try {
    const people = gatherPeople(seat => sendInto(app, `10.0.0.${seat}`))
    const stage = { environment, people, say }
    say('  2020-08-03  16 units register / 16家单位注册')
    await inLanes(enterprises, 2, async unit => completeProfile(await registerUnit(people, unit), unit))
    say('  2020-08-05  July is claimed, reviewed and posted / 七月申报、审核、公示')
    const july = await playJuly(stage)
    say('  2020-08-17  money is asked for, received and paid / 请款、到账、拨付')
    await payJuly(stage, july)
    say('  2020-09-01  August: a claim in every state / 八月：各种状态的申请')
    await playAugust(stage)
    await comes(stage, firstMorning)
  } finally {
    await app.close()
  }
  return []
}
