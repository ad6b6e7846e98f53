/**
 * publicity owns the public lists and the objections to them. It promises that a list shows only the fields of its notice, that
 * nothing on it is edited or shortened once posted, that it runs five working days from posting, that who objected stays sealed,
 * and that an objection is handled by none of the earlier officers. What an objection holds is frozen by the subject's owner.
 * Payment looks at `publicity.item` (subject, list, state) and at `publicity.objection_subject` joined to `objection.open`.
 */
import './events.ts'
import { publicRoutes } from './public.routes.ts'
import { publicityRoutes } from './publicity.routes.ts'

export { awaitPublicity } from './await-publicity.ts'
export type { SubjectRef } from './events.ts'
export { type PersonMeant, personMeant } from './load-objection.ts'
export { timers } from './publish-list.ts'

export const routes = [...publicRoutes, ...publicityRoutes]
