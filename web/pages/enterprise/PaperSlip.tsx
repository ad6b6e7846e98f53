import { listed } from '../../words.ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimProgress } from '../../api/client.ts'
import { Panel } from '../../parts/Page.tsx'

type Paper = NonNullable<ClaimProgress['paper']>

/** 纸质交件单: where to, how many copies, and the code that the window scans. A part that was split off has forms of its own. */
export function PaperSlip({ paper, part }: { paper: Paper; part: boolean }) {
  const { t } = useTranslation('claims-pages')
  return (
    <Panel title={t('paper.title')}>
      <p>
        {t('paper.office', { office: paper.office })}
        {paper.telephones.length > 0 && ` ${listed(paper.telephones)}`}
      </p>
      <p>{t('paper.copies', { count: paper.copies })}</p>
      {part && <p className="zp-note">{t(paper.forms.length === 0 ? 'paper.partPrinting' : 'paper.part')}</p>}
      <ul className="zp-choices">
        {paper.forms.map(form => (
          <li key={form.formId}>
            <span>
              <strong>{form.title}</strong>
              <br />
              <span className="zp-quiet">
                {t('forms.pages', { count: form.pages })} · <code>{form.formId}</code>
              </span>
            </span>
            <Code text={form.qr} title={form.title} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Code({ text, title }: { text: string; title: string }) {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    void import('qrcode').then(async ({ toDataURL }) => setPicture(await toDataURL(text, { margin: 1, width: 112 })))
  }, [text])
  return picture === null ? null : <img src={picture} alt={`${title} ${text}`} width="112" height="112" />
}
