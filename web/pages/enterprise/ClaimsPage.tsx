import type { TFunction } from 'i18next'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimList, type ClaimRow, listClaims, openClaim } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { pick } from '../../language.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { Page } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { sentencesOf } from '../../sentences.ts'
import { formatFigures } from '../../../values/money.ts'
import { stepAddress, useClaimTitle } from './ClaimFrame.tsx'

/** Where a click on a claim leads: to the work that is open, otherwise to its progress. */
function placeOfWork(claim: ClaimRow): string {
  if (claim.state === 'draft') return stepAddress(claim.id, 'roster')
  if (claim.state === 'returned') return stepAddress(claim.id, 'corrections')
  return stepAddress(claim.id, 'progress')
}

/** E4 以工代训申请: every month with its amounts, its state and who owes the next step by when. */
export function ClaimsPage() {
  const { t } = useTranslation('claims-pages')
  const navigate = useNavigate()
  const { values, set } = useAddressState()
  const reading = useRead(['claims'], listClaims)
  const [choosing, setChoosing] = useState(false)
  const title = useClaimTitle()
  const all = reading.data?.claims
  const open = all?.filter(claim => !['paid', 'refused', 'withdrawn'].includes(claim.state))
  const rows =
    values.show === 'open'
      ? open
      : values.show === 'withdrawn'
        ? all?.filter(claim => claim.state === 'withdrawn')
        : all?.filter(claim => claim.state !== 'withdrawn')
  const range = reading.data?.window
  return (
    <Page
      title={t('claims.title')}
      state={range && t('claims.state1', { from: range.firstMonth, to: range.lastMonth, until: range.to })}
      primary={
        <Button type="primary" onClick={() => setChoosing(true)} disabled={reading.data === undefined}>
          {t('claims.new')}
        </Button>
      }
    >
      <DataTable
        label={t('claims.title')}
        columns={columnsOf(rows ?? [], { title, word: t })}
        rows={rows}
        rowKey={claim => claim.id}
        loading={reading.loading}
        reasons={reading.reasons}
        again={reading.again}
        empty={{
          title: t('claims.empty'),
          text: range
            ? t('claims.state1', { from: range.firstMonth, to: range.lastMonth, until: range.to })
            : undefined,
        }}
        onOpen={claim => void navigate({ to: placeOfWork(claim) })}
        exportName={t('claims.title')}
        filters={
          <>
            <Chip
              on={values.show === undefined}
              onClick={() => set({ show: undefined })}
              count={all?.filter(claim => claim.state !== 'withdrawn').length}
            >
              {t('claims.all')}
            </Chip>
            <Chip on={values.show === 'open'} onClick={() => set({ show: 'open' })} count={open?.length}>
              {t('claims.open')}
            </Chip>
            <Chip on={values.show === 'withdrawn'} onClick={() => set({ show: 'withdrawn' })}>
              {t('claims.withdrawn')}
            </Chip>
          </>
        }
      />
      {reading.data && <NewClaim list={reading.data} shown={choosing} close={() => setChoosing(false)} />}
    </Page>
  )
}

interface Words {
  title: (claim: ClaimRow) => string
  word: TFunction<'claims-pages'>
}

function columnsOf(rows: readonly ClaimRow[], { title, word }: Words): Column<ClaimRow>[] {
  const sum = (of: (claim: ClaimRow) => number | null) => rows.reduce((total, claim) => total + (of(claim) ?? 0), 0)
  return [
    {
      key: 'month',
      title: word('claims.month'),
      show: claim => <Link to={placeOfWork(claim)}>{title(claim)}</Link>,
      text: claim => `${claim.month}${claim.series > 0 ? ` +${claim.series}` : ''}`,
    },
    {
      key: 'policy',
      title: word('claims.policy'),
      show: claim => claim.policy.number || pick(claim.policy.title),
      text: claim => claim.policy.number,
    },
    {
      key: 'headcount',
      title: word('claims.headcount'),
      align: 'right',
      show: claim => claim.headcount,
      text: claim => claim.headcount,
      total: sum(claim => claim.headcount),
    },
    {
      key: 'amount',
      title: word('claims.amount'),
      align: 'right',
      show: claim => <Money fen={claim.amountFen} />,
      text: claim => formatFigures(claim.amountFen),
      total: <Money fen={sum(claim => claim.amountFen)} />,
    },
    {
      key: 'approved',
      title: word('claims.approved'),
      align: 'right',
      show: claim => <Money fen={claim.approvedFen} />,
      text: claim => (claim.approvedFen === null ? '' : formatFigures(claim.approvedFen)),
      total: <Money fen={sum(claim => claim.approvedFen)} />,
    },
    {
      key: 'state',
      title: word('claims.state'),
      show: claim => <StateTag state={claim.state} />,
      text: claim => word(`state.${claim.state}`, { ns: 'common' }),
    },
    {
      key: 'next',
      title: word('claims.next'),
      show: claim =>
        claim.next.by === 'nobody' ? (
          word('next.none')
        ) : (
          <>
            {word(`next.${claim.next.step}`)}{' '}
            {claim.next.day && <DayText day={claim.next.day} workingDaysLeft={claim.next.workingDaysLeft} />}
          </>
        ),
      text: claim => word(`next.${claim.next.step}`),
    },
  ]
}

function NewClaim({ list, shown, close }: { list: ClaimList; shown: boolean; close: () => void }) {
  const { t } = useTranslation('claims-pages')
  const navigate = useNavigate()
  const open = useAct(
    (choice: { month: string; supplement: boolean }) => openClaim(choice),
    claim => void navigate({ to: stepAddress(claim.id, 'roster') }),
  )
  return (
    <Modal open={shown} onCancel={close} footer={null} title={t('claims.choose')} destroyOnHidden>
      <ul className="zp-choices">
        {[...list.months].reverse().map(choice => (
          <li key={choice.month}>
            <span>
              <strong>{choice.month}</strong>
              {choice.supplement && choice.canOpen && <span className="zp-left">{t('claims.supplement')}</span>}
              {!choice.canOpen && <span className="zp-because">{sentencesOf(choice.because)}</span>}
            </span>
            <Button
              type="primary"
              disabled={!choice.canOpen}
              loading={open.running}
              onClick={() => void open.run({ month: choice.month, supplement: choice.supplement })}
            >
              {choice.supplement ? t('claims.openSupplement') : t('claims.openMonth')}
            </Button>
          </li>
        ))}
      </ul>
      {open.reasons && <Reasons reasons={open.reasons} />}
    </Modal>
  )
}
