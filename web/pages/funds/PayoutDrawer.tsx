import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  archiveVoucher,
  downloadApprovalSheetAddress,
  downloadPayoutFileAddress,
  type FundPayout,
  type FundVoucherPiece,
  readPayout,
  uploadPaymentSlip,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { DayText } from '../../parts/DayText.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { OrderState } from './OrderState.tsx'

/** A payout: what it is paid against, its transfers, and every paper behind it. From a bank slip the sealed scan is one click away. */
export function PayoutDrawer({ payoutId, close }: { payoutId: string; close: () => void }) {
  const { t } = useTranslation('funds-pages')
  const payout = useRead(['payout', payoutId], () => readPayout({ payout: payoutId }))
  return (
    <Drawer open onClose={close} size={720} title={payout.data?.number ?? t('payout.one')}>
      <Shown reading={payout}>{data => <Payout payout={data} />}</Shown>
    </Drawer>
  )
}

function Payout({ payout }: { payout: FundPayout }) {
  const { t } = useTranslation('funds-pages')
  return (
    <>
      <h2>
        {payout.bodyName} {payout.month}
      </h2>
      <Facts
        items={[
          [t('payout.amount'), <Money key="amount" fen={payout.amountFen} />],
          [t('column.headcount'), payout.headcount],
          [t('payout.opinion'), payout.opinion ? <Money key="opinion" fen={payout.opinion.totalFen} /> : '—'],
          [t('payout.before'), <Money key="before" fen={payout.paidBeforeFen} />],
          [t('payout.remaining'), <Money key="remaining" fen={payout.remainingFen} />],
          [t('column.publicityEnded'), <DayText key="ended" day={payout.publicityEndedOn} />],
          [
            t('column.payBy'),
            <DayText key="due" day={payout.payBy} workingDaysLeft={payout.paidOn ? null : payout.workingDaysLeft} />,
          ],
          [t('payout.paidOn'), payout.paidOn ?? '—'],
        ]}
      />
      {payout.late && <p className="zp-note wait">{t('payout.late')}</p>}
      <p className="zp-fund-row">
        <a href={downloadApprovalSheetAddress({ payout: payout.id })} target="_blank" rel="noreferrer">
          {t('payout.approvalSheet')}
        </a>
        {payout.voucherNumber && (
          <StatusTag tone="good">{t('payout.archived', { number: payout.voucherNumber })}</StatusTag>
        )}
      </p>
      <Panel title={t('payout.orders')}>
        <ul className="zp-plain-list">
          {payout.orders.map(order => (
            <li key={order.id}>
              {order.orderedOn ?? '—'} {order.bank} ****{order.lastFour} <Money fen={order.amountFen} />{' '}
              <OrderState order={order} /> <small className="zp-quiet">{order.reference}</small>
            </li>
          ))}
        </ul>
      </Panel>
      <Voucher payout={payout} />
    </>
  )
}

/** 凭证包: the papers in the order in which they came about; what is missing is named. */
function Voucher({ payout }: { payout: FundPayout }) {
  const { t } = useTranslation('funds-pages')
  const archive = useAct(() => archiveVoucher({ payout: payout.id }))
  const missing = payout.pieces.filter(piece => piece.missing).length
  const mayArchive = payout.state === 'paid' && payout.voucherNumber === null
  return (
    <Panel title={t('voucher.title')}>
      <ul className="zp-pieces">
        {payout.pieces.map((piece, index) => (
          // The list is read as a whole and never reordered.
          <li key={index}>
            <span>{t(`voucher.piece.${piece.kind}`)}</span>
            <span>
              <PieceLink payout={payout.id} piece={piece} />
            </span>
          </li>
        ))}
      </ul>
      {isAllowed(payout.acts, 'uploadPaymentSlip') && (
        <FileDrop
          title={t('voucher.uploadSlip')}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          send={(name, file) => uploadPaymentSlip({ payout: payout.id, name }, file)}
        />
      )}
      {archive.reasons && <Reasons reasons={archive.reasons} />}
      {mayArchive && (
        <ActButton
          kind="primary"
          running={archive.running}
          because={
            becauseOf(payout.acts, 'archiveVoucher') ??
            (missing > 0 ? t('voucher.wanting', { count: missing }) : undefined)
          }
          onClick={() => void archive.run(undefined)}
        >
          {t('voucher.archive')}
        </ActButton>
      )}
    </Panel>
  )
}

function PieceLink({ payout, piece }: { payout: string; piece: FundVoucherPiece }) {
  const { t } = useTranslation('funds-pages')
  const mayOpen = useHasRole('fund-clerk', 'fund-payer', 'leader', 'auditor')
  if (piece.missing) return <StatusTag tone="wait">{t('voucher.missing')}</StatusTag>
  const title = piece.title || t(`voucher.piece.${piece.kind}`)
  const address = piece.fileId && mayOpen ? downloadPayoutFileAddress({ payout, file: piece.fileId }) : piece.link
  return (
    <>
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}{' '}
      <small>{detailOf(piece)}</small>
    </>
  )
}

/** A hash is shortened for the eye; everything else stands as it is. */
function detailOf(piece: FundVoucherPiece): string {
  return /^[0-9a-f]{64}$/.test(piece.detail) ? piece.detail.slice(0, 12) : piece.detail
}
