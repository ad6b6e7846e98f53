import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { appointDeputy, type Colleague, endMandate, listColleagues } from '../../api/client.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { usePunctuation } from '../../parts/punctuation.ts'

/** 代岗 (W18): who sits in the own office, and who fills a seat between two days. */
export function SeatsPage() {
  const { t } = useTranslation('admin')
  const colleagues = useRead(['colleagues'], listColleagues)
  return (
    <Page title={t('seats.title')} state={t('seats.state')}>
      <Shown reading={colleagues}>
        {data => (
          <>
            <Appointing colleagues={data.colleagues} />
            <Seats colleagues={data.colleagues.filter(one => one.ownOffice)} />
          </>
        )}
      </Shown>
    </Page>
  )
}

function Appointing({ colleagues }: { colleagues: readonly Colleague[] }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('admin')
  const [deputyFor, setDeputyFor] = useState('')
  const [accountId, setAccountId] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const act = useAct(
    () => appointDeputy({ accountId, deputyFor, from, to }),
    () => {
      setAccountId('')
      setDeputyFor('')
    },
  )
  const people = [
    ...new Map(colleagues.filter(one => one.deputyFor === null).map(one => [one.accountId, one])).values(),
  ]
  const owed = !deputyFor || !accountId ? t('seats.choosePeople') : !from || !to ? t('seats.chooseDays') : undefined
  return (
    <Panel title={t('seats.appoint')}>
      <p className="zp-quiet">{t('seats.appointText')}</p>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Fields>
        <ChoiceField
          id="deputyFor"
          label={t('seats.absent')}
          nothing={t('choose')}
          value={deputyFor}
          set={setDeputyFor}
          choices={people.filter(one => one.ownOffice).map(one => ({ value: one.accountId, label: one.name }))}
        />
        <ChoiceField
          id="accountId"
          label={t('seats.deputy')}
          nothing={t('choose')}
          value={accountId}
          set={setAccountId}
          choices={people
            .filter(one => one.accountId !== deputyFor)
            .map(one => ({
              value: one.accountId,
              label: one.ownOffice ? one.name : punctuation.aside(one.name, one.bodyName),
            }))}
        />
        <TextField id="from" label={t('from')} kind="date" value={from} set={setFrom} />
        <TextField id="to" label={t('to')} kind="date" value={to} set={setTo} />
      </Fields>
      <ActButton running={act.running} because={owed} onClick={() => void act.run(undefined)}>
        {t('seats.act')}
      </ActButton>
    </Panel>
  )
}

function Seats({ colleagues }: { colleagues: readonly Colleague[] }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('admin')
  const words = useTranslation('navigation').t
  const end = useAct((mandate: string) => endMandate({ mandate }))
  const columns: Column<Colleague>[] = [
    { key: 'name', title: t('name'), show: one => one.name, text: one => one.name },
    { key: 'roles', title: t('roles'), show: one => punctuation.list(one.roles.map(role => words(`role.${role}`))) },
    {
      key: 'deputy',
      title: t('seats.kind'),
      show: one =>
        one.deputyFor ? (
          <StatusTag tone="wait">{t('seats.deputyFor', { name: one.deputyForName })}</StatusTag>
        ) : (
          t('seats.own')
        ),
    },
    {
      key: 'days',
      title: t('days'),
      show: one => (one.fromDay || one.toDay ? `${one.fromDay ?? ''} – ${one.toDay ?? ''}` : t('always')),
    },
    {
      key: 'act',
      title: '',
      show: one =>
        one.deputyFor && (
          <button type="button" className="zp-link" onClick={() => void end.run(one.id)}>
            {t('end')}
          </button>
        ),
    },
  ]
  return (
    <>
      {end.reasons && <Reasons reasons={end.reasons} />}
      <DataTable
        label={t('seats.title')}
        columns={columns}
        rows={colleagues}
        rowKey={one => one.id}
        empty={{ title: t('seats.empty') }}
      />
    </>
  )
}
