import { useCallback, useState } from 'react'
import type { ReviewDefect } from '../../api/client.ts'
import { readStored, writeStored } from '../../language.ts'

export interface Defects {
  list: readonly ReviewDefect[]
  add(defect: ReviewDefect): void
  remove(index: number): void
  clear(): void
}

/** What an officer has noted for the one return of a case; it survives a reload of this machine until it is sent. */
export function useDefects(caseId: string): Defects {
  const key = `zhipei.defects.${caseId}`
  const [list, setList] = useState<readonly ReviewDefect[]>(() => parse(readStored(key)))
  const keep = useCallback(
    (next: readonly ReviewDefect[]) => {
      writeStored(key, JSON.stringify(next))
      setList(next)
    },
    [key],
  )
  return {
    list,
    add: defect => keep([...list, defect]),
    remove: index => keep(list.filter((_, place) => place !== index)),
    clear: () => keep([]),
  }
}

function parse(text: string | null): readonly ReviewDefect[] {
  try {
    return text === null ? [] : (JSON.parse(text) as ReviewDefect[])
  } catch {
    return []
  }
}
