import { timers } from '../../server/app.ts'
import type { Environment } from '../../server/platform/context.ts'
import { sweepTimers } from '../../server/platform/timers.ts'
import type { StoryClaim } from '../story/file-claim.ts'
import type { People } from '../story/people.ts'
import { enterpriseOf } from '../world.ts'
import type { AtBureau } from '../story/review-claim.ts'

/** What the seeding has at hand: the people, and time. */
export interface Stage {
  environment: Environment
  people: People
  say(line: string): void
}

/** Moves the clock as the banner's control does, and lets everything happen that falls due until then. */
export async function comes(stage: Stage, day: string): Promise<void> {
  const anybody = await stage.people.as('shi-jingban')
  const { today } = await anybody.get<{ today: string }>('/clock')
  if (today < day) await anybody.post('/clock', { day })
  await sweepTimers(stage.environment, timers)
}

/** Where a unit's claim is decided: state-owned ones by the city (08-03 六). */
export function territoryOf(key: string): string {
  const unit = enterpriseOf(key)
  return unit.ownership === 'private' ? unit.place : '220100'
}

export function atBureau(key: string, claim: Pick<StoryClaim, 'id'>): AtBureau {
  return { claimId: claim.id, territory: territoryOf(key) }
}
