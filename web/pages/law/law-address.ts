/** Where a notice stands; with a clause, that clause of it. */
export function noticeAddress(notice: string): string {
  return `/law/${encodeURIComponent(notice)}`
}

export function schemeAddress(notice: string, scheme: string): string {
  return `${noticeAddress(notice)}/${encodeURIComponent(scheme)}`
}

/** Address of a scheme written `notice/scheme`, as tables of several notices name it. */
export function addressOfScheme(path: string): string {
  const [notice = '', scheme = ''] = path.split('/')
  return schemeAddress(notice, scheme)
}

/** The element of a clause on its notice's page. */
export const clauseAnchor = (clause: string): string => `clause-${clause}`

/** Rules cite several clauses or a part of one: leads to the first that the notice's page has a heading for. */
export function anchorOfCited(anchor: string, known: readonly string[]): string {
  const cited = anchor.slice(clauseAnchor('').length).split(/[,;]\s*/)
  const exact = cited.find(clause => known.includes(clause))
  return clauseAnchor(exact ?? known.find(clause => cited.some(one => one.startsWith(clause))) ?? '')
}
