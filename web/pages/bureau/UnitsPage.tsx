import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listUnits, type UnitLine } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { Page } from '../../parts/Page.tsx'
import { StateTag, StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'

const shows = ['unchecked', 'changed', 'differs', 'all'] as const
type Show = (typeof shows)[number]

/** B2 单位核对, the list: first registered first; the account of a unit works before anyone looks here (W8). */
export function UnitsPage() {
  const { t } = useTranslation('registry-pages')
  const words = useTranslation('account').t
  const navigate = useNavigate()
  const { values, set } = useAddressState()
  const show: Show = shows.find(one => one === values.show) ?? 'unchecked'
  const page = Number(values.page ?? '1')
  const units = useRead(['units', show, values.search, page], () => listUnits({ show, search: values.search, page }), {
    keepLast: true,
  })
  const columns: Column<UnitLine>[] = [
    { key: 'name', title: t('field.name'), show: unit => unit.name, text: unit => unit.name },
    {
      key: 'code',
      title: t('field.code'),
      show: unit => <span className="zp-id">{unit.code}</span>,
      text: unit => unit.code,
    },
    {
      key: 'kind',
      title: t('field.kind'),
      show: unit => words(`kinds.${unit.kind}`),
      text: unit => words(`kinds.${unit.kind}`),
    },
    {
      key: 'territory',
      title: t('units.territory'),
      show: unit => unit.territoryName,
      text: unit => unit.territoryName,
    },
    {
      key: 'size',
      title: t('units.size'),
      show: unit => (unit.size ? t(`size.${unit.size}`) : '—'),
      text: unit => unit.size,
    },
    {
      key: 'standing',
      title: t('units.standing'),
      show: unit => (
        <>
          <StateTag state={unit.standing} /> {unit.note && <StatusTag tone="wait">{t('units.changed')}</StatusTag>}
        </>
      ),
      text: unit => t(`profile.${unit.standing}`),
    },
    {
      key: 'registeredAt',
      title: t('units.registeredAt'),
      show: unit => <TimeText at={unit.registeredAt} />,
      text: unit => unit.registeredAt,
    },
  ]
  return (
    <Page title={t('units.title')} state={units.data && t('units.state', { count: units.data.total })}>
      <DataTable
        label={t('units.title')}
        columns={columns}
        rows={units.data?.units}
        rowKey={unit => unit.bodyId}
        loading={units.loading}
        reasons={units.reasons}
        again={units.again}
        empty={{ title: t('units.empty'), text: t('units.emptyText') }}
        exportName="units"
        paging={{
          page,
          pageSize: units.data?.pageSize ?? 50,
          total: units.data?.total ?? 0,
          set: next => set({ page: String(next) }),
        }}
        onOpen={unit => void navigate({ to: `/work/bureau/units/${unit.bodyId}` })}
        filters={
          <>
            {shows.map(one => (
              <Chip key={one} on={one === show} onClick={() => set({ show: one })}>
                {t(`units.show.${one}`)}
              </Chip>
            ))}
            <input
              className="zp-field"
              type="search"
              aria-label={t('units.search')}
              placeholder={t('units.search')}
              defaultValue={values.search ?? ''}
              onKeyDown={event => event.key === 'Enter' && set({ search: event.currentTarget.value })}
            />
          </>
        }
      />
    </Page>
  )
}
