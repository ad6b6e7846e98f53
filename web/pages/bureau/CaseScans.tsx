import { useTranslation } from 'react-i18next'
import { type ClaimCase, readPageAddress, type ReviewCase } from '../../api/client.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { type ComparedPage, ScanCompare } from '../../parts/ScanCompare.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { CaseLooseScan } from './CaseLooseScans.tsx'
import type { Defects } from './case-defects.ts'

interface Page extends ComparedPage {
  key: string
  formId: string
  kind: string
  formPage: number
  state: string
}

/** The sealed scan beside the page that the system prints: code says which printing, a person compares seal and text (W10). */
export function CaseScans({ data, claim, defects }: { data: ReviewCase; claim: ClaimCase; defects: Defects }) {
  const { t } = useTranslation('review-pages')
  const pages = usePages(claim)
  const wanting = pages.filter(page => page.state !== 'matched')
  const loose = claim.scans.flatMap(scan =>
    scan.pages
      .filter(page => page.formId === null)
      .map(page => ({ fileId: scan.fileId, fileName: scan.fileName, page: page.page, state: page.state })),
  )
  if (pages.length === 0 && loose.length === 0) return <EmptyState title={t('scans.none')} />
  return (
    <>
      {wanting.length > 0 && (
        <Panel title={t('scans.wanting', { count: wanting.length })}>
          <ul className="zp-plain-list">
            {wanting.map(page => (
              <li key={page.key}>
                {page.title}{' '}
                <StatusTag tone={page.state === 'unreadable' ? 'wait' : 'bad'}>{t(`scan.${page.state}`)}</StatusTag>{' '}
                {data.case.state === 'accepted' && (
                  <ActButton
                    onClick={() =>
                      defects.add({
                        code: `scan-${page.state}`,
                        clause: t('scans.clause'),
                        text: t(`scanDefect.${page.state}`, { page: page.title }),
                        at: { form: page.kind },
                      })
                    }
                  >
                    {t('line.addDefect')}
                  </ActButton>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {loose.map(scan => (
        <CaseLooseScan key={`${scan.fileId} ${scan.page}`} data={data} claim={claim} scan={scan} printed={pages} />
      ))}
      {claim.selfCheck && <p className="zp-quiet">{t('scans.selfCheckText')}</p>}
      {pages.length > 0 && <ScanCompare pages={pages} />}
    </>
  )
}

function usePages(claim: ClaimCase): Page[] {
  const { t } = useTranslation('review-pages')
  const scanned = claim.scans.flatMap(scan => scan.pages.map(page => ({ ...page, fileId: scan.fileId })))
  const id = claim.claim.id
  return claim.forms
    .filter(form => form.kind === 'application' || form.kind === 'roster')
    .flatMap(form =>
      Array.from({ length: form.pages }, (_, index): Page => {
        const formPage = index + 1
        const scan = scanned.find(one => one.formId === form.formId && one.formPage === formPage)
        return {
          key: `${form.formId} ${formPage}`,
          formId: form.formId,
          kind: form.kind,
          formPage,
          state: form.outdated ? 'outdated' : (scan?.state ?? 'missing'),
          title: t('scans.page', { form: t(`form.${form.kind}`), page: formPage }),
          scan: scan ? readPageAddress({ claim: id, file: scan.fileId, page: scan.page }) : null,
          printed: readPageAddress({ claim: id, form: form.formId, page: formPage }),
        }
      }),
    )
}
