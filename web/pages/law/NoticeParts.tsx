import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeText } from '../../api/shapes.ts'
import { useAnchor } from './anchor.ts'
import { DoubtList, Forms, Phones, ProcedureSteps, StackingTable } from './LawParts.tsx'

/** What stands beside the clauses: the way, other subsidies, doubts, forms, telephones. */
export function NoticeParts({ text }: { text: NoticeText }) {
  useAnchor(text)
  return (
    <>
      {usePartsOf(text).map(part => (
        <section className="zp-law-part" key={part.id} id={part.id}>
          <h2>{part.title}</h2>
          {part.content}
        </section>
      ))}
    </>
  )
}

interface Part {
  id: string
  title: string
  content: ReactNode
}

/** What stands beside the clauses; parts without content are left out. */
function usePartsOf(text: NoticeText): Part[] {
  const { t } = useTranslation('law')
  const { notice } = text
  const part = (id: string, count: number, content: ReactNode): Part[] =>
    count === 0 ? [] : [{ id, title: t(`parts.${id}`), content }]
  return [
    ...part('procedure', text.procedure.length, <ProcedureSteps of="notice" steps={text.procedure} />),
    ...part('stacking', text.stacking.length, <StackingTable doubts={text.doubts} rows={text.stacking} />),
    ...part('doubts', text.doubts.length, <DoubtList doubts={text.doubts} />),
    ...part('templates', text.templates.length, <Forms notice={notice.id} templates={text.templates} />),
    ...part('contacts', text.contacts.length, <Phones contacts={text.contacts} />),
  ]
}
