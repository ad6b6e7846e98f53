import { Link } from '@tanstack/react-router'
import { formText } from '../../form-text.ts'
import { useTranslation } from 'react-i18next'
import { listTerritories } from '../../api/identity.ts'
import { listPublicLists } from '../../api/publicity.ts'
import type { PublicList } from '../../api/shapes.ts'
import { useAddressState } from '../../address-state.ts'
import { EmptyState, LoadingState } from '../../parts/EmptyState.tsx'
import { Options } from '../../parts/Options.tsx'
import { placeChoices } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useRead } from '../../reading.ts'
import { ObjectionLookup } from './ObjectionLookup.tsx'
import { shownLine } from './shown.ts'
import { DaysLeft } from './DaysLeft.tsx'
import './public.css'

const size = 20

/** P1 公示公告: lists without sign-in, newest first; search by unit or credit code, district and month. */
export function PublicityListPage() {
  const { t } = useTranslation('public')
  const { values, set } = useAddressState()
  const page = Number(values.page ?? '1')
  const asked = {
    page,
    size,
    ...(values.search ? { search: values.search } : {}),
    ...(values.territory ? { territory: values.territory } : {}),
    ...(values.month ? { month: values.month } : {}),
  }
  const lists = useRead(['public-lists', asked], () => listPublicLists(asked), { keepLast: true })
  const total = lists.data?.total ?? 0
  return (
    <>
      <h1>{t('list.title')}</h1>
      <Search />
      {lists.reasons && <Reasons reasons={lists.reasons} again={lists.again} />}
      {lists.loading && <LoadingState />}
      {lists.data?.lists.length === 0 && (
        <EmptyState
          title={t(values.search || values.territory || values.month ? 'list.notFound' : 'list.empty')}
          text={t('list.notFoundText')}
        />
      )}
      {lists.data?.lists.map(list => (
        <ListCard key={list.slug} list={list} />
      ))}
      {total > size && (
        <nav className="zp-pages" aria-label={t('list.pages')}>
          <button
            type="button"
            className="zp-button"
            disabled={page <= 1}
            onClick={() => set({ page: String(page - 1) })}
          >
            {t('list.newer')}
          </button>
          <button
            type="button"
            className="zp-button"
            disabled={page * size >= total}
            onClick={() => set({ page: String(page + 1) })}
          >
            {t('list.older')}
          </button>
        </nav>
      )}
      <ObjectionLookup />
    </>
  )
}

function Search() {
  const { t } = useTranslation('public')
  const { values, set } = useAddressState()
  const territories = useRead(['territories'], listTerritories)
  return (
    <form
      role="search"
      className="zp-search"
      key={`${values.search} ${values.month}`}
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        set({ search: formText(form, 'search'), month: formText(form, 'month') })
      }}
    >
      <input
        name="search"
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        defaultValue={values.search ?? ''}
        autoComplete="off"
      />
      <select
        aria-label={t('search.territory')}
        value={values.territory ?? ''}
        onChange={event => set({ territory: event.currentTarget.value })}
      >
        <option value="">{t('search.everywhere')}</option>
        <Options choices={placeChoices(territories.data?.territories)} />
      </select>
      <input name="month" type="month" aria-label={t('search.month')} defaultValue={values.month ?? ''} />
      <button type="submit" className="zp-button primary">
        {t('search.go')}
      </button>
    </form>
  )
}

function ListCard({ list }: { list: PublicList }) {
  const { t } = useTranslation('public')
  return (
    <article className="zp-card zp-list-card">
      <h2>
        <Link to="/publicity/$slug" params={{ slug: list.slug } as never}>
          {t('list.cardTitle', { territory: list.territoryName, months: list.months.join(t('list.comma')) })}
        </Link>
      </h2>
      <p>
        <StatusTag tone={list.state === 'running' ? 'active' : 'quiet'}>{t(`list.${list.state}`)}</StatusTag>{' '}
        {t('list.period', { from: list.startsOn, to: list.endsOn })}{' '}
        {list.workingDaysLeft !== null && <DaysLeft count={list.workingDaysLeft} />}
      </p>
      <p className="zp-quiet">
        {list.basis} · {t('list.items', { count: list.items })}
        {list.openObjections > 0 && ` · ${t('list.objections', { count: list.openObjections })}`}
      </p>
      {list.matched.length > 0 && (
        <ul>
          {list.matched.map((shown, index) => (
            // Rows of a search answer have no identity of their own.
            <li key={index}>{shownLine(shown, t)}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
