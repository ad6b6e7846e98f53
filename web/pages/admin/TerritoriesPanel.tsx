import { useTranslation } from 'react-i18next'
import { listTerritories, setFundChain, type Territory } from '../../api/client.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'

/** Whose finance answers for each territory (W6): editable, because the notices leave 公主岭 and others open (D-71). */
export function TerritoriesPanel() {
  const { t } = useTranslation('admin')
  const territories = useRead(['territories'], listTerritories)
  const act = useAct((one: { territory: string; fundChain: 'city' | 'own' }) =>
    setFundChain({ territory: one.territory }, { fundChain: one.fundChain }),
  )
  const nameOf = (code: string | null) => territories.data?.territories.find(one => one.code === code)?.name
  const columns: Column<Territory>[] = [
    {
      key: 'name',
      title: t('territory'),
      show: one => (
        <>
          {one.name} <span className="zp-quiet">{nameOf(one.parent)}</span>
        </>
      ),
      text: one => one.name,
    },
    {
      key: 'code',
      title: t('territoryCode'),
      show: one => <span className="zp-id">{one.code}</span>,
      text: one => one.code,
    },
    {
      key: 'chain',
      title: t('fundChain'),
      show: one =>
        one.kind !== 'district' && one.kind !== 'county' ? (
          t(`chains.${one.fundChain}`)
        ) : (
          <select
            className="zp-field"
            aria-label={`${t('fundChain')} ${one.name}`}
            value={one.fundChain}
            disabled={act.running}
            onChange={event =>
              void act.run({ territory: one.code, fundChain: event.currentTarget.value === 'own' ? 'own' : 'city' })
            }
          >
            <option value="city">{t('chains.city')}</option>
            <option value="own">{t('chains.own')}</option>
          </select>
        ),
      text: one => t(`chains.${one.fundChain}`),
    },
  ]
  return (
    <>
      <p className="zp-quiet">{t('fundChainText')}</p>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <DataTable
        label={t('tabs.territories')}
        columns={columns}
        rows={territories.data?.territories}
        rowKey={one => one.code}
        loading={territories.loading}
        reasons={territories.reasons}
        empty={{ title: t('noTerritories') }}
      />
    </>
  )
}
