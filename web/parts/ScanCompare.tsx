import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface ComparedPage {
  /** Address of the picture of the scanned page, or null when it is missing. */
  scan: string | null
  /** Address of the picture of the same page as the system prints it now. */
  printed: string | null
  /** For instance: 申请表 第 1 页. */
  title: string
}

/** Scan beside the page that the system prints, both at the same zoom, page by page (W10). */
export function ScanCompare({ pages }: { pages: readonly ComparedPage[] }) {
  const { t } = useTranslation()
  const [index, setIndex] = useState(0)
  const [zoom, setZoom] = useState(100)
  const page = pages[Math.min(index, pages.length - 1)]
  if (page === undefined) return null
  return (
    <div className="zp-compare">
      <div className="zp-compare-tools">
        <button type="button" className="zp-button small" disabled={index === 0} onClick={() => setIndex(index - 1)}>
          {t('compare.before')}
        </button>
        <span aria-live="polite">
          {page.title} {index + 1} / {pages.length}
        </span>
        <button
          type="button"
          className="zp-button small"
          disabled={index >= pages.length - 1}
          onClick={() => setIndex(index + 1)}
        >
          {t('compare.next')}
        </button>
        <label>
          {t('compare.zoom')}{' '}
          <input
            type="range"
            min={50}
            max={250}
            step={10}
            value={zoom}
            onChange={event => setZoom(Number(event.currentTarget.value))}
          />{' '}
          {zoom}%
        </label>
      </div>
      <div className="zp-compare-sides">
        <Side title={t('compare.scan')} picture={page.scan} zoom={zoom} missing={t('compare.noScan')} />
        <Side title={t('compare.printed')} picture={page.printed} zoom={zoom} missing={t('compare.noPrinted')} />
      </div>
    </div>
  )
}

function Side({
  title,
  picture,
  zoom,
  missing,
}: {
  title: string
  picture: string | null
  zoom: number
  missing: string
}) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className="zp-compare-view" tabIndex={0} role="group" aria-label={title}>
        {picture === null ? (
          <p className="zp-because">{missing}</p>
        ) : (
          <img src={picture} alt={title} style={{ width: `${zoom}%` }} />
        )}
      </div>
    </figure>
  )
}
