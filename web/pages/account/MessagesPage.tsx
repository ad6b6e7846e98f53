import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listMessages, readMessages } from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { messageOf } from '../../sentences.ts'

/** What the product told me: newest first, each leading to its subject. */
export function MessagesPage() {
  const { t } = useTranslation('guide')
  const { values, set } = useAddressState()
  const page = Number(values.page ?? '1')
  const messages = useRead(['messages', page], () => listMessages({ page, size: 20 }), { keepLast: true })
  const read = useAct((ids: string[] | undefined) => readMessages(ids === undefined ? {} : { ids }))
  const unread = messages.data?.unread ?? 0
  return (
    <Page
      title={t('messagesPage.title')}
      state={t('messages', { count: unread })}
      primary={
        unread > 0 && (
          <ActButton onClick={() => void read.run(undefined)} running={read.running}>
            {t('messagesPage.markAll')}
          </ActButton>
        )
      }
    >
      <Shown reading={messages}>
        {data => (
          <Panel>
            {data.messages.length === 0 && (
              <EmptyState title={t('messagesPage.empty')} text={t('messagesPage.emptyText')} />
            )}
            <ul className="zp-messages">
              {data.messages.map(message => (
                <li key={message.id}>
                  <TimeText at={message.at} />{' '}
                  {!message.read && <StatusTag tone="active">{t('messagesPage.unread')}</StatusTag>}
                  <p>
                    {messageOf(message)}{' '}
                    {message.link && (
                      <Link to={message.link} onClick={() => void read.run([message.id])}>
                        {t('messagesPage.open')}
                      </Link>
                    )}
                  </p>
                </li>
              ))}
            </ul>
            {(page > 1 || data.messages.length === 20) && (
              <p className="zp-page-acts">
                <button
                  type="button"
                  className="zp-button small"
                  disabled={page <= 1}
                  onClick={() => set({ page: String(page - 1) })}
                >
                  {t('messagesPage.newer')}
                </button>
                <button
                  type="button"
                  className="zp-button small"
                  disabled={data.messages.length < 20}
                  onClick={() => set({ page: String(page + 1) })}
                >
                  {t('messagesPage.older')}
                </button>
              </p>
            )}
          </Panel>
        )}
      </Shown>
    </Page>
  )
}
