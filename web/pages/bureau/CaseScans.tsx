import { useTranslation } from 'react-i18next'
import { type ClaimCase, readPageAddress } from '../../api/client.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { type ComparedPage, ScanCompare } from '../../parts/ScanCompare.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import type { Defects } from './case-defects.ts'

interface Page extends ComparedPage {
  key: string
  form: string
  page: number
  state: string
}

/** The sealed scan beside the page that the system prints: code says which printing, a person compares seal and text (W10). */
export function CaseScans({ claim, defects }: { claim: ClaimCase; defects: Defects }) {
  const { t } = useTranslation('review-pages')
  const pages = usePages(claim)
  const wanting = pages.filter(page => page.state !== 'matched')
  if (pages.length === 0) return <EmptyState title={t('scans.none')} />
  return (
    <>
      {wanting.length > 0 && (
        <Panel title={t('scans.wanting', { count: wanting.length })}>
          <ul className="zp-plain-list">
            {wanting.map(page => (
              <li key={page.key}>
                {page.title}{' '}
                <StatusTag tone={page.state === 'unreadable' ? 'wait' : 'bad'}>{t(`scan.${page.state}`)}</StatusTag>{' '}
                <ActButton
                  onClick={() =>
                    defects.add({
                      code: `scan-${page.state}`,
                      clause: t('scans.clause'),
                      text: t(`scanDefect.${page.state}`, { page: page.title }),
                      at: { form: page.form },
                    })
                  }
                >
                  {t('line.addDefect')}
                </ActButton>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {claim.selfCheck && (
        <Panel title={t('scans.selfCheck')}>
          <p className="zp-quiet">{t('scans.selfCheckText')}</p>
        </Panel>
      )}
      <ScanCompare pages={pages} />
    </>
  )
}

function usePages(claim: ClaimCase): Page[] {
  const { t } = useTranslation('review-pages')
  const scanned = claim.scans.flatMap(scan =>
    scan.pages.map(page => ({ ...page, fileId: scan.fileId, fileName: scan.fileName })),
  )
  const id = claim.claim.id
  const printed = claim.forms
    .filter(form => form.kind === 'application' || form.kind === 'roster')
    .flatMap(form =>
      Array.from({ length: form.pages }, (_, index): Page => {
        const page = index + 1
        const scan = scanned.find(one => one.formId === form.formId && one.formPage === page)
        return {
          key: `${form.formId} ${page}`,
          form: form.kind,
          page,
          state: form.outdated ? 'outdated' : (scan?.state ?? 'missing'),
          title: t('scans.page', { form: t(`form.${form.kind}`), page }),
          scan: scan ? readPageAddress({ claim: id, file: scan.fileId, page: scan.page }) : null,
          printed: readPageAddress({ claim: id, form: form.formId, page }),
        }
      }),
    )
  const loose = scanned
    .filter(scan => scan.formId === null)
    .map(
      (scan): Page => ({
        key: `${scan.fileId} ${scan.page}`,
        form: 'application',
        page: scan.page,
        state: scan.state,
        title: t('scans.loose', { file: scan.fileName, page: scan.page }),
        scan: readPageAddress({ claim: id, file: scan.fileId, page: scan.page }),
        printed: null,
      }),
    )
  return [...printed, ...loose]
}
