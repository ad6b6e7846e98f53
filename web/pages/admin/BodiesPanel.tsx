import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Body, createBody, listBodies, listTerritories } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { placeChoices } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'

type NewBody = Parameters<typeof createBody>[0]
const made: readonly NewBody['kind'][] = ['finance', 'oversight', 'bureau', 'office']

/** Offices and enterprises; offices are made here, enterprises register themselves. */
export function BodiesPanel() {
  const { t } = useTranslation('admin')
  const { values, set } = useAddressState()
  const page = Number(values.page ?? '1')
  const search = values.search
  const bodies = useRead(['bodies', 'list', search, page], () => listBodies({ search, page }), { keepLast: true })
  const columns: Column<Body>[] = [
    { key: 'name', title: t('body'), show: body => body.name, text: body => body.name },
    { key: 'kind', title: t('bodyKind'), show: body => t(`bodyKinds.${body.kind}`), text: body => body.kind },
    {
      key: 'code',
      title: t('bodyCode'),
      show: body => <span className="zp-id">{body.code}</span>,
      text: body => body.code,
    },
    { key: 'territory', title: t('territory'), show: body => body.territoryName, text: body => body.territoryName },
  ]
  return (
    <>
      <NewOffice />
      <DataTable
        label={t('tabs.bodies')}
        columns={columns}
        rows={bodies.data?.bodies}
        rowKey={body => body.id}
        loading={bodies.loading}
        reasons={bodies.reasons}
        again={bodies.again}
        empty={{ title: t('noBodies') }}
        exportName="bodies"
        paging={{
          page,
          pageSize: bodies.data?.pageSize ?? 50,
          total: bodies.data?.total ?? 0,
          set: next => set({ page: String(next) }),
        }}
        filters={
          <input
            className="zp-field"
            type="search"
            aria-label={t('searchBodies')}
            placeholder={t('searchBodies')}
            defaultValue={search ?? ''}
            onKeyDown={event => event.key === 'Enter' && set({ search: event.currentTarget.value })}
          />
        }
      />
    </>
  )
}

function NewOffice() {
  const { t } = useTranslation('admin')
  const territories = useRead(['territories'], listTerritories)
  const [draft, setDraft] = useState<NewBody>({ kind: 'finance', name: '', code: '', territory: '' })
  const set = (field: keyof NewBody) => (value: string) => setDraft(all => ({ ...all, [field]: value }) as NewBody)
  const territory = draft.territory || (territories.data?.territories[0]?.code ?? '')
  const act = useAct(
    () => createBody({ ...draft, territory }),
    () => setDraft(all => ({ ...all, name: '', code: '' })),
  )
  return (
    <Panel title={t('newBody')}>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <Fields>
        <ChoiceField
          id="kind"
          label={t('bodyKind')}
          value={draft.kind}
          set={set('kind')}
          choices={made.map(value => ({ value, label: t(`bodyKinds.${value}`) }))}
        />
        <TextField id="name" label={t('body')} value={draft.name} set={set('name')} />
        <TextField id="code" label={t('bodyCode')} hint={t('bodyCodeHint')} value={draft.code} set={set('code')} />
        <ChoiceField
          id="territory"
          label={t('territory')}
          value={territory}
          set={set('territory')}
          choices={placeChoices(territories.data?.territories)}
        />
      </Fields>
      <ActButton
        running={act.running}
        because={!draft.name || !draft.code ? t('nameAndCode') : undefined}
        onClick={() => void act.run(undefined)}
      >
        {t('create')}
      </ActButton>
    </Panel>
  )
}
