import type { Notice } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { listed } from '../../words.ts'

/** A notice as officials name it: by its number, or by its title where it has none. */
export function numberOf(notices: readonly Notice[], id: string): string {
  const notice = notices.find(one => one.id === id)
  return notice === undefined ? id : notice.number || pick(notice.title)
}

/** Several notices in one line; later changes only where they are switched on. */
export function numbersOf(notices: readonly Notice[], ids: readonly string[]): string {
  const counting = ids.filter(id => notices.find(one => one.id === id)?.amends?.switchedOn !== false)
  return listed((counting.length > 0 ? counting : ids).map(id => numberOf(notices, id)))
}
