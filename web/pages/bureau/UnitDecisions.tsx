import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmFiveIndustry, decideSize, type UnitDetail, uploadUnitPaper } from '../../api/client.ts'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { TimeText } from '../../parts/DayText.tsx'
import { useAct } from '../../reading.ts'

type Size = 'large' | 'medium' | 'small' | 'micro'
const sizes: readonly Size[] = ['large', 'medium', 'small', 'micro']

interface Props {
  detail: UnitDetail
  because: string | undefined
}

/** An industry that 213号 leaves out: the official decides the size, with reason and paper. */
export function SizeDecision({ detail, because }: Props) {
  const { t } = useTranslation('registry-pages')
  const [size, setSize] = useState<Size | ''>('')
  const [reason, setReason] = useState('')
  const [paper, setPaper] = useState<{ id: string; name: string } | null>(null)
  const body = detail.unit.bodyId
  const act = useAct(() =>
    decideSize({ body }, { size: size || 'small', reason, ...(paper ? { fileId: paper.id } : {}) }),
  )
  const owed = size === '' ? t('decision.chooseSize') : reason.trim().length < 4 ? t('decision.giveReason') : undefined
  return (
    <div className="zp-above">
      <h3>{t('decision.size')}</h3>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Fields>
        <ChoiceField
          id="size"
          label={t('units.size')}
          nothing={t('choose')}
          value={size}
          set={value => setSize(sizes.find(one => one === value) ?? '')}
          choices={sizes.map(value => ({ value, label: t(`size.${value}`) }))}
        />
        <TextField id="reason" label={t('decision.reason')} value={reason} set={setReason} />
      </Fields>
      {paper ? (
        <p>{t('decision.paper', { name: paper.name })}</p>
      ) : (
        <FileDrop
          title={t('decision.drop')}
          accept=".pdf,.jpg,.jpeg,.png"
          because={because}
          send={async (name, file) => setPaper({ ...(await uploadUnitPaper({ body, name }, file)), name })}
        />
      )}
      <div className="zp-page-acts zp-above">
        <ActButton running={act.running} because={because ?? owed} onClick={() => void act.run(undefined)}>
          {t('decision.act')}
        </ActButton>
      </div>
    </div>
  )
}

/** The tick beside the declared one of the five industries: it lets large enterprises in (08-03 六, D-18). */
export function FiveIndustryDecision({ detail, because }: Props) {
  const { t } = useTranslation('registry-pages')
  const [reason, setReason] = useState('')
  const decision = detail.fiveIndustryDecision
  const act = useAct(
    (confirmed: boolean) => confirmFiveIndustry({ body: detail.unit.bodyId }, { confirmed, reason }),
    () => setReason(''),
  )
  const owed = reason.trim().length < 4 ? t('decision.giveReason') : undefined
  return (
    <Panel title={t('decision.fiveIndustry')}>
      <p>
        {t('decision.declared', { industry: t(`fiveIndustry.${detail.unit.fiveIndustry}`) })}{' '}
        {decision && (
          <>
            {t(decision.confirmed ? 'fiveIndustryConfirmed' : 'fiveIndustryRejected', { reason: decision.reason })}{' '}
            {decision.decidedByName} <TimeText at={decision.decidedAt} />
          </>
        )}
      </p>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Fields>
        <TextField id="five-reason" label={t('decision.reason')} value={reason} set={setReason} />
      </Fields>
      <div className="zp-page-acts">
        <ActButton running={act.running} because={because ?? owed} onClick={() => void act.run(true)}>
          {t('decision.confirm')}
        </ActButton>
        <ActButton running={act.running} because={because ?? owed} onClick={() => void act.run(false)}>
          {t('decision.reject')}
        </ActButton>
      </div>
    </Panel>
  )
}
