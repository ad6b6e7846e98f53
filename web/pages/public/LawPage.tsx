import { bracketed } from '../../words.ts'
import { useTranslation } from 'react-i18next'
import { listNotices, type Notice, readNotice } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { pick } from '../../language.ts'
import { EmptyState, LoadingState } from '../../parts/EmptyState.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useRead } from '../../reading.ts'
import { Digest } from './Digest.tsx'

/** 能享受什么: the notices in plain words, clause by clause, with what they leave open. */
export function LawPage() {
  const { t } = useTranslation('law')
  const { values, set } = useAddressState()
  const notices = useRead(['notices'], listNotices)
  if (notices.reasons) return <Reasons reasons={notices.reasons} again={notices.again} />
  if (notices.data === undefined) return <LoadingState />
  const shown = values.notice ?? notices.data[0]?.id
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      {notices.data.length === 0 && <EmptyState title={t('empty')} />}
      {notices.data.map(notice => (
        <NoticeCard
          key={notice.id}
          notice={notice}
          shown={notice.id === shown}
          open={() => set({ notice: notice.id })}
        />
      ))}
    </>
  )
}

function NoticeCard({ notice, shown, open }: { notice: Notice; shown: boolean; open: () => void }) {
  const { t } = useTranslation('law')
  return (
    <section className="zp-card">
      <h2>{pick(notice.title)}</h2>
      <p>
        {notice.number} {notice.issued && t('issued', { day: notice.issued })} · {t('window', notice.window)} ·{' '}
        {t('months', notice.months)}
      </p>
      <ul>
        {notice.schemes.map(scheme => (
          <li key={scheme.id}>
            {pick(scheme.title)}
            {bracketed(scheme.clause)}
          </li>
        ))}
      </ul>
      {shown ? (
        <NoticeText id={notice.id} />
      ) : (
        <button type="button" className="zp-button" onClick={open}>
          {t('open')}
        </button>
      )}
    </section>
  )
}

function NoticeText({ id }: { id: string }) {
  const { t } = useTranslation('law')
  const text = useRead(['notice', id], () => readNotice({ notice: id }))
  if (text.reasons) return <Reasons reasons={text.reasons} again={text.again} />
  if (text.data === undefined) return <LoadingState />
  return (
    <>
      <Digest text={pick(text.data.digest)} />
      {text.data.doubts.length > 0 && (
        <details>
          <summary>{t('doubts', { count: text.data.doubts.length })}</summary>
          <ul>
            {text.data.doubts.map(doubt => (
              <li key={doubt.id}>
                {doubt.id}
                {bracketed(doubt.clause)}
                {pick(doubt.question)} → <strong>{doubt.chosen}</strong> {pick(doubt.reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
