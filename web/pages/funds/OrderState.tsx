import { useTranslation } from 'react-i18next'
import type { FundOrder } from '../../api/client.ts'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'

const tones: Record<FundOrder['state'], Tone> = {
  prepared: 'quiet',
  ordered: 'active',
  accepted: 'good',
  returned: 'bad',
  void: 'wait',
  dropped: 'quiet',
}

/** Where one transfer stands, with the bank's reason when it came back. */
export function OrderState({ order }: { order: Pick<FundOrder, 'state' | 'reason' | 'repaid'> }) {
  const { t } = useTranslation('funds-pages')
  return (
    <>
      <StatusTag tone={order.repaid ? 'quiet' : tones[order.state]}>{t(`order-state.${order.state}`)}</StatusTag>
      {order.reason && <span> {order.reason}</span>}
      {order.repaid && <span className="zp-quiet"> {t('results.repaid')}</span>}
    </>
  )
}
