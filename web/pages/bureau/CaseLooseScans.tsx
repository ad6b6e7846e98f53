import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimCase, comparePage, readPageAddress, type ReviewCase } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { ScanCompare } from '../../parts/ScanCompare.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'

interface PrintedPage {
  formId: string
  formPage: number
  title: string
}

/** A scanned page whose code cannot be read: the officer says which page it is, sees both, and says whether they agree (W10). */
export function CaseLooseScan({
  data,
  claim,
  scan,
  printed,
}: {
  data: ReviewCase
  claim: ClaimCase
  scan: { fileId: string; fileName: string; page: number; state: string }
  printed: readonly PrintedPage[]
}) {
  const { t } = useTranslation('review-pages')
  const [chosen, setChosen] = useState(0)
  const meant = printed[chosen]
  const id = claim.claim.id
  const compare = useAct((agrees: boolean) =>
    comparePage(
      { claim: id },
      { file: scan.fileId, page: scan.page, form: meant?.formId ?? '', formPage: meant?.formPage ?? 1, agrees },
    ),
  )
  const title = t('scans.loose', { file: scan.fileName, page: scan.page })
  const forbidden = becauseOf(data.acts, 'decideLines') ?? (data.case.mine ? undefined : t('need.take'))
  if (!meant) return null
  return (
    <Panel title={title} extra={<StatusTag tone="wait">{t(`scan.${scan.state}`)}</StatusTag>}>
      <div className="zp-fields">
        <label>
          {t('scans.whichPage')}
          <select className="zp-field" value={chosen} onChange={event => setChosen(Number(event.currentTarget.value))}>
            {printed.map((page, index) => (
              <option key={`${page.formId} ${page.formPage}`} value={index}>
                {page.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ScanCompare
        pages={[
          {
            title,
            scan: readPageAddress({ claim: id, file: scan.fileId, page: scan.page }),
            printed: readPageAddress({ claim: id, form: meant.formId, page: meant.formPage }),
          },
        ]}
      />
      {compare.reasons && <Reasons reasons={compare.reasons} />}
      <div className="zp-page-acts">
        <ActButton running={compare.running} because={forbidden} onClick={() => void compare.run(true)}>
          {t('line.agrees')}
        </ActButton>
        <ActButton running={compare.running} because={forbidden} onClick={() => void compare.run(false)}>
          {t('line.differs')}
        </ActButton>
      </div>
    </Panel>
  )
}
