import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Claim,
  type ClaimEvidence,
  type ClaimEvidenceFile,
  downloadEvidenceAddress,
  reuseEvidence,
  withdrawEvidence,
} from '../../api/client.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'

type Slot = ClaimEvidence['slots'][number]

interface SlotFilesProps {
  claim: Claim
  slot: Slot
  because: string | undefined
}

/** The papers in a slot; a withdrawn one stays readable with its reason (W20). */
export function EvidenceFiles({ claim, slot, because }: SlotFilesProps) {
  if (slot.files.length === 0) return null
  return (
    <ul className="zp-choices">
      {slot.files.map(file => (
        <EvidenceLine key={file.id} claim={claim} file={file} because={because} />
      ))}
    </ul>
  )
}

function EvidenceLine({
  claim,
  file,
  because,
}: {
  claim: Claim
  file: ClaimEvidenceFile
  because: string | undefined
}) {
  const { t } = useTranslation('claims-pages')
  const [reason, setReason] = useState<string | null>(null)
  const withdraw = useAct(
    () => withdrawEvidence({ claim: claim.id, evidence: file.id }, { reason: reason ?? '' }),
    () => setReason(null),
  )
  const gone = file.withdrawnAt !== null
  return (
    <li className={gone ? 'gone' : ''}>
      <span>
        <a href={downloadEvidenceAddress({ claim: claim.id, evidence: file.id })} target="_blank" rel="noreferrer">
          {file.fileName}
        </a>
        {file.lineName && ` · ${file.lineName}`}
        <br />
        <span className="zp-quiet">
          {Math.max(1, Math.round(file.bytes / 1024))} kB · <TimeText at={file.at} /> {file.byName}
          {gone && ` · ${t('evidence.withdrawn', { reason: file.withdrawnBecause ?? '' })}`}
        </span>
        {withdraw.reasons && <Reasons reasons={withdraw.reasons} />}
      </span>
      {!gone && reason === null && (
        <ActButton onClick={() => setReason('')} because={because}>
          {t('evidence.withdraw')}
        </ActButton>
      )}
      {reason !== null && (
        <span className="zp-page-acts">
          <Input
            aria-label={t('evidence.withdrawReason')}
            placeholder={t('evidence.withdrawReason')}
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <ActButton
            kind="danger"
            onClick={() => void withdraw.run(undefined)}
            running={withdraw.running}
            because={reason.trim().length < 2 ? t('evidence.needsReason') : undefined}
          >
            {t('evidence.withdraw')}
          </ActButton>
          <ActButton onClick={() => setReason(null)}>{t('cancel', { ns: 'common' })}</ActButton>
        </span>
      )}
    </li>
  )
}

/** Papers of earlier months that may serve again: never asked twice for what is stored. */
export function ReusableFiles({ claim, slot, because }: SlotFilesProps) {
  const { t } = useTranslation('claims-pages')
  const reuse = useAct((evidence: string) => reuseEvidence({ claim: claim.id }, { evidence }))
  if (slot.reusable.length === 0 || slot.present) return null
  return (
    <div className="zp-above">
      <p>{t('evidence.reusable')}</p>
      <ul className="zp-choices">
        {slot.reusable.map(paper => (
          <li key={paper.id}>
            <span>
              {paper.fileName} · {paper.month}
            </span>
            <ActButton onClick={() => void reuse.run(paper.id)} running={reuse.running} because={because}>
              {t('evidence.reuse')}
            </ActButton>
          </li>
        ))}
      </ul>
      {reuse.reasons && <Reasons reasons={reuse.reasons} />}
    </div>
  )
}
