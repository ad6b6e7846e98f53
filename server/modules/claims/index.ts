import { bureauRoutes } from './bureau.routes.ts'
import { claimRoutes } from './claims.routes.ts'
import { paperRoutes } from './paper.routes.ts'
import { rosterRoutes } from './roster.routes.ts'

/**
 * Claims: what an enterprise asks for one month, line by line, from the first roster to the last payment.
 * Owns the schema `claims`. Promises: one live claim per enterprise and month, every roster version kept, the verdict of
 * each line by a policy pack on stored facts, nothing submitted or decided outside the table in claim.ts.
 */
export const routes = [...claimRoutes, ...rosterRoutes, ...paperRoutes, ...bureauRoutes]
