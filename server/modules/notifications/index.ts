/**
 * notifications owns the messages inside the product: to a body, to some of its roles, or to one person, with a code whose sentence
 * stands in the texts. It promises that a message is written in the transaction of what it tells of. SMS and mail are adapters,
 * off by default: a message is a hint beside the page that shows the same, never the only place.
 */
export { type Message, notify } from './notify.ts'
export { routes } from './notifications.routes.ts'
