import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CheckImportResult, downloadChecksAddress, importChecks } from '../../api/client.ts'
import { ChoiceField, Fields, TextField, TickField } from '../../parts/Fields.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Panel } from '../../parts/Page.tsx'
import { queries } from '../../reading.ts'
import type { Source } from './ChecksPage.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

const sources: readonly Source[] = [
  'social-insurance',
  'unemployment',
  'hardship',
  'zero-employment-family',
  'education',
  'poverty-file',
  'earlier-subsidy',
]

function SourceField({ source, set }: { source: Source; set: (source: Source) => void }) {
  const { t } = useTranslation('registry-pages')
  return (
    <ChoiceField
      id="source"
      label={t('checks.source')}
      value={source}
      set={value => set(sources.find(one => one === value) ?? 'social-insurance')}
      choices={sources.map(value => ({ value, label: t(`checkSheet.source.${value}`) }))}
    />
  )
}

/** The list of one source as xlsx: it holds full ids, so the reason is asked and kept (W12). */
export function CheckExport({ source: first, month }: { source: Source | undefined; month: string | undefined }) {
  const { t } = useTranslation('registry-pages')
  const [source, setSource] = useState<Source>(first ?? 'social-insurance')
  const [reason, setReason] = useState('')
  const [again, setAgain] = useState(false)
  const ready = reason.trim().length >= 4
  return (
    <Panel title={t('checks.export')}>
      <p className="zp-quiet">{t('checks.exportText')}</p>
      <Fields>
        <SourceField source={source} set={setSource} />
        <TextField
          id="reason"
          label={t('checks.reason')}
          hint={t('checks.reasonHint')}
          value={reason}
          set={setReason}
        />
        <div className="wide">
          <TickField id="again" label={t('checks.again')} ticked={again} set={setAgain} />
        </div>
      </Fields>
      {ready ? (
        <a
          className="zp-button primary"
          href={downloadChecksAddress({
            source,
            reason: reason.trim(),
            again: again ? 'true' : 'false',
            month: month || undefined,
          })}
          download
        >
          {t('checks.download')}
        </a>
      ) : (
        <span className="zp-because">{t('checks.reasonOwed')}</span>
      )}
    </Panel>
  )
}

/** Answers of one source: what was taken, what differs, and rows about nobody who was asked for. */
export function CheckImport({ source: first }: { source: Source | undefined }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  const [source, setSource] = useState<Source>(first ?? 'social-insurance')
  const [asOf, setAsOf] = useState('')
  const [result, setResult] = useState<CheckImportResult | null>(null)
  return (
    <Panel title={t('checks.import')}>
      <p className="zp-quiet">{t('checks.importText')}</p>
      <Fields>
        <SourceField source={source} set={setSource} />
        <TextField
          id="asOf"
          label={t('checks.asOf')}
          hint={t('checks.asOfHint')}
          kind="date"
          value={asOf}
          set={setAsOf}
        />
      </Fields>
      <FileDrop
        title={t('checks.drop')}
        hint={t('checks.dropHint')}
        accept=".xlsx"
        send={async (name, file) => setResult(await importChecks({ source, name, asOf: asOf || undefined }, file))}
        done={() => void queries.invalidateQueries()}
      />
      {result && (
        <div className="zp-note zp-above" role="status">
          <p>
            {result.alreadyLoaded
              ? t('checks.alreadyLoaded')
              : t('checks.loaded', { answers: result.answers, differs: result.differs })}
          </p>
          {result.unmatched.length > 0 && (
            <p>
              {t('checks.unmatched', {
                rows: punctuation.list(
                  result.unmatched.slice(0, 20).map(one => punctuation.aside(String(one.row), one.residentIdMasked)),
                ),
                count: result.unmatched.length,
              })}
            </p>
          )}
        </div>
      )}
    </Panel>
  )
}
