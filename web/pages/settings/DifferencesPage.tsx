import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type DifferenceList,
  type Notice,
  listAmendments,
  listDeclaredSettings,
  listDifferenceLists,
  listDifferences,
  listNotices,
  listSettings,
  listTerritories,
} from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { pick } from '../../language.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { TimeText } from '../../parts/DayText.tsx'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { isRelated } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole, useSession } from '../../session.tsx'
import { AmendmentsPanel } from './AmendmentsPanel.tsx'
import { DifferenceDrawer } from './DifferenceDrawer.tsx'
import { numbersOf } from './notice-numbers.ts'
import { isOvertaken } from './WaitingPanel.tsx'
import '../law/law.css'
import './settings.css'

/** 补差清单: what decided lines would have had under a later change or another standard. Claims stay as they are. */
export function DifferencesPage() {
  const { t } = useTranslation('law-office')
  const { values, set } = useAddressState()
  const mayMake = useHasRole('review', 'leader')
  const { territory } = useSession()
  const amendments = useRead(['amendments'], listAmendments)
  const notices = useRead(['notices'], listNotices)
  const territories = useRead(['territories'], listTerritories)
  const declared = useRead(['declared-settings'], listDeclaredSettings)
  const own = new Set((declared.data ?? []).filter(one => one.mayPropose).map(one => one.name))
  // Another city's later changes are none of this office's business.
  const here = amendments.data?.filter(one =>
    isRelated(territories.data?.territories ?? [], territory?.code ?? '', one.territory),
  )
  const lists = useRead(['difference-lists'], listDifferenceLists)
  const columns: Column<DifferenceList>[] = [
    {
      key: 'compared',
      title: t('differences.compared'),
      show: one => <span className="zp-law-cell">{pick(one.comparedTitle)}</span>,
      text: one => pick(one.comparedTitle),
    },
    {
      key: 'months',
      title: t('differences.months'),
      show: one => t('differences.span', { from: one.fromMonth, to: one.toMonth }),
      text: one => `${one.fromMonth} ${one.toMonth}`,
    },
    {
      key: 'lines',
      title: t('differences.lines'),
      align: 'right',
      show: one => one.lineCount,
      text: one => one.lineCount,
    },
    {
      key: 'supplement',
      title: t('differences.supplement'),
      align: 'right',
      show: one => <Money fen={one.supplementFen} />,
      text: one => one.supplementFen / 100,
    },
    {
      key: 'clawback',
      title: t('differences.clawback'),
      align: 'right',
      show: one => <Money fen={one.clawbackFen} />,
      text: one => one.clawbackFen / 100,
    },
    {
      key: 'made',
      title: t('differences.made'),
      show: one => (
        <>
          {one.madeByName} <TimeText at={one.madeAt} />
        </>
      ),
    },
  ]
  return (
    <Page title={t('differences.title')} state={t('differences.state')}>
      <Shown reading={{ ...amendments, data: territories.data && here }}>
        {data => data.length > 0 && <AmendmentsPanel amendments={data} own={own} />}
      </Shown>
      {mayMake && <NewList amendments={here ?? []} notices={notices.data ?? []} open={list => set({ list })} />}
      <DataTable
        label={t('differences.title')}
        columns={columns}
        rows={lists.data}
        rowKey={one => one.id}
        loading={lists.loading}
        reasons={lists.reasons}
        again={lists.again}
        empty={{ title: t('differences.none') }}
        onOpen={one => set({ list: one.id })}
        selected={values.list}
      />
      {values.list && <DifferenceDrawer id={values.list} close={() => set({ list: undefined })} />}
    </Page>
  )
}

type Amendments = Awaited<ReturnType<typeof listAmendments>>

interface NewListProps {
  amendments: Amendments
  notices: readonly Notice[]
  open: (list: string) => void
}

function NewList({ amendments, notices, open }: NewListProps) {
  const { t } = useTranslation('law-office')
  const { territory } = useSession()
  const settings = useRead(['settings'], listSettings)
  const territories = useRead(['territories'], listTerritories)
  const places = territories.data?.territories ?? []
  const [compared, setCompared] = useState('')
  const [fromMonth, setFromMonth] = useState('')
  const [toMonth, setToMonth] = useState('')
  const make = useAct(
    () => {
      const [kind, id = ''] = compared.split(' ')
      return listDifferences({
        territory: territory?.code ?? '',
        fromMonth,
        toMonth,
        ...(kind === 'amendment' ? { amendment: id } : { setting: id }),
      })
    },
    list => open(list.id),
  )
  const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
  const owed =
    compared === ''
      ? t('differences.need.what')
      : isMonth(fromMonth) && isMonth(toMonth)
        ? undefined
        : t('differences.need.months')
  const choices = [
    ...amendments.map(one => ({ value: `amendment ${one.pack}`, label: pick(one.title) })),
    ...(settings.data ?? [])
      .filter(one => !one.name.startsWith('amendment/') && !isOvertaken(one))
      .filter(one => isRelated(places, territory?.code ?? '', one.territory))
      .map(one => ({
        value: `setting ${one.id}`,
        label: [
          t('differences.setting', { label: pick(one.label), value: pick(one.shown), day: one.fromDay }),
          one.territoryName,
          numbersOf(notices, one.notices),
        ].join(' · '),
      })),
  ]
  return (
    <Panel title={t('differences.new')}>
      <p className="zp-quiet">{t('differences.newText', { place: territory?.name ?? '' })}</p>
      {make.reasons && <Reasons reasons={make.reasons} />}
      <Fields>
        <ChoiceField
          id="compared"
          label={t('differences.compared')}
          nothing={t('propose.choose')}
          value={compared}
          set={setCompared}
          choices={choices}
        />
        <TextField id="fromMonth" label={t('differences.from')} hint="2020-07" value={fromMonth} set={setFromMonth} />
        <TextField id="toMonth" label={t('differences.to')} hint="2020-12" value={toMonth} set={setToMonth} />
      </Fields>
      <ActButton kind="primary" because={owed} running={make.running} onClick={() => void make.run(undefined)}>
        {t('differences.make')}
      </ActButton>
    </Panel>
  )
}
