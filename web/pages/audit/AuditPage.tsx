import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AuditRow, listAudit, listTerritories, readAuditSeals, type Territory } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { TimeText } from '../../parts/DayText.tsx'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { Page, Panel } from '../../parts/Page.tsx'
import { coveredBy, placeChoices } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole, useSession } from '../../session.tsx'

const filters = ['from', 'to', 'person', 'act', 'subjectId', 'territory'] as const

/** 操作记录: every act by person, thing and day; read only. The chain of seals shows that nothing was altered. */
export function AuditPage() {
  const { t } = useTranslation('admin')
  const { values, set } = useAddressState()
  const [verifying, setVerifying] = useState(false)
  const page = Number(values.page ?? '1')
  const query = Object.fromEntries(filters.map(name => [name, values[name]]).filter(([, value]) => value))
  const rows = useRead(['audit', query, page], () => listAudit({ ...query, page }), { keepLast: true })
  return (
    <Page
      title={t('audit.title')}
      state={t('audit.state')}
      extra={
        <button type="button" className="zp-button" aria-expanded={verifying} onClick={() => setVerifying(!verifying)}>
          {t('seals.open')}
        </button>
      }
    >
      {verifying && <Seals />}
      <Filters values={values} set={set} />
      <DataTable
        label={t('audit.title')}
        columns={useColumns()}
        rows={rows.data?.rows}
        rowKey={row => row.id}
        loading={rows.loading}
        reasons={rows.reasons}
        again={rows.again}
        empty={{ title: t('audit.empty'), text: t('audit.emptyText') }}
        exportName="audit"
        expanded={row => <Detail row={row} />}
        paging={{
          page,
          pageSize: rows.data?.pageSize ?? 50,
          total: page * (rows.data?.pageSize ?? 50) + (rows.data?.more ? 1 : 0),
          set: next => set({ page: String(next) }),
        }}
      />
    </Page>
  )
}

function useColumns(): Column<AuditRow>[] {
  const { t, i18n } = useTranslation('admin')
  const named = (act: string) => (i18n.exists(`admin:acts.${act}`) ? t(`acts.${act}`) : act)
  return [
    { key: 'domainAt', title: t('audit.at'), show: row => <TimeText at={row.domainAt} />, text: row => row.domainAt },
    {
      key: 'person',
      title: t('audit.person'),
      show: row => (
        <>
          {row.accountName === 'system' || row.accountName === 'public'
            ? t(`audit.${row.accountName}`)
            : row.accountName}
          {row.bodyName && <div className="zp-quiet">{row.bodyName}</div>}
        </>
      ),
      text: row => `${row.accountName ?? ''} ${row.bodyName ?? ''}`,
    },
    { key: 'act', title: t('audit.act'), show: row => named(row.act), text: row => row.act },
    {
      key: 'subject',
      title: t('audit.subject'),
      show: row => (row.subjectId ? <span className="zp-id">{`${row.subjectKind ?? ''} ${row.subjectId}`}</span> : '—'),
      text: row => `${row.subjectKind ?? ''} ${row.subjectId ?? ''}`,
    },
    { key: 'territory', title: t('territory'), show: row => row.territoryName ?? '—', text: row => row.territoryName },
  ]
}

function Detail({ row }: { row: AuditRow }) {
  const { t } = useTranslation('admin')
  return (
    <dl className="zp-facts">
      <div>
        <dt>{t('audit.realTime')}</dt>
        <dd>
          <TimeText at={row.at} />
        </dd>
      </div>
      <div>
        <dt>{t('audit.address')}</dt>
        <dd className="zp-id">{row.address ?? '—'}</dd>
      </div>
      {Object.entries(row.detail).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="zp-id">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** An auditor looks at the own place and what lies below it, the audit administrator at all. */
function useOwnPlaces(): Territory[] {
  const session = useSession()
  const territories = useRead(['territories'], listTerritories)
  const all = territories.data?.territories ?? []
  return session.territory ? coveredBy(all, session.territory.code) : all
}

function Filters({ values, set }: { values: Record<string, string>; set: (changes: Record<string, string>) => void }) {
  const { t } = useTranslation('admin')
  const places = useOwnPlaces()
  const [draft, setDraft] = useState<Record<string, string>>(values)
  const change = (name: string) => (value: string) => setDraft(all => ({ ...all, [name]: value }))
  return (
    <Panel>
      <form
        onSubmit={event => {
          event.preventDefault()
          set(Object.fromEntries(filters.map(name => [name, draft[name] ?? ''])))
        }}
      >
        <Fields>
          <TextField id="from" label={t('from')} kind="date" value={draft.from ?? ''} set={change('from')} />
          <TextField id="to" label={t('to')} kind="date" value={draft.to ?? ''} set={change('to')} />
          <TextField id="person" label={t('audit.personSearch')} value={draft.person ?? ''} set={change('person')} />
          <TextField id="act" label={t('audit.actSearch')} value={draft.act ?? ''} set={change('act')} />
          <TextField
            id="subjectId"
            label={t('audit.subjectSearch')}
            value={draft.subjectId ?? ''}
            set={change('subjectId')}
          />
          <ChoiceField
            id="territory"
            label={t('territory')}
            nothing={t('audit.everywhere')}
            value={draft.territory ?? ''}
            set={change('territory')}
            choices={placeChoices(places)}
          />
        </Fields>
        <button type="submit" className="zp-button primary">
          {t('audit.search')}
        </button>
      </form>
    </Panel>
  )
}

/** Computes the chain of a territory again and says whether it still fits what is stored. */
function Seals() {
  const { t } = useTranslation('admin')
  const seesAll = useHasRole('audit-admin')
  const places = useOwnPlaces()
  const [chosen, setTerritory] = useState('')
  const territory = chosen || (places[0]?.code ?? '')
  const [result, setResult] = useState<Awaited<ReturnType<typeof readAuditSeals>> | null>(null)
  const verify = useAct(
    (code: string) => readAuditSeals({ territory: code }),
    found => setResult(found),
  )
  const choices = placeChoices(places)
  return (
    <Panel title={t('seals.title')}>
      <p className="zp-quiet">{t('seals.text')}</p>
      {verify.reasons && <Reasons reasons={verify.reasons} />}
      <Fields>
        <ChoiceField
          id="sealTerritory"
          label={t('territory')}
          value={territory}
          set={setTerritory}
          choices={seesAll ? [...choices, { value: '-', label: t('seals.noTerritory') }] : choices}
        />
      </Fields>
      <button type="button" className="zp-button" disabled={verify.running} onClick={() => void verify.run(territory)}>
        {t('seals.verify')}
      </button>
      {result && (
        <div className="zp-above" role="status">
          {result.seals.length === 0 ? (
            <p>{t('seals.none')}</p>
          ) : (
            <>
              <StatusTag tone={result.intact ? 'good' : 'bad'}>
                {t(result.intact ? 'seals.intact' : 'seals.broken', { count: result.seals.length })}
              </StatusTag>
              <ul className="zp-plain-list">
                {result.seals.slice(0, 10).map(seal => (
                  <li key={seal.number}>
                    {t('seals.line', { number: seal.number, rows: seal.rows })} <TimeText at={seal.upTo} />{' '}
                    <span className="zp-id">{seal.hash.slice(0, 16)}</span>{' '}
                    {!seal.intact && <StatusTag tone="bad">{t('seals.altered')}</StatusTag>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Panel>
  )
}
