import { useEffect } from 'react'
import type { NoticeText } from '../../api/shapes.ts'
import { anchorOfCited } from './law-address.ts'

/** The clause named in the address is there only once the notice has been read. */
export function useAnchor(text: NoticeText | undefined): void {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (text === undefined || anchor === '') return
    const known = text.clauses.map(clause => clause.id)
    const target = document.getElementById(anchor) ?? document.getElementById(anchorOfCited(anchor, known))
    target?.scrollIntoView()
  }, [text])
}
