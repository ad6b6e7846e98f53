import { useTranslation } from 'react-i18next'
import { type Notice, publishSetting, type Setting } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { queries, useAct } from '../../reading.ts'
import { numbersOf } from './notice-numbers.ts'

/** Another value was published for the same day. */
export const isOvertaken = (setting: Setting) =>
  setting.acts.some(({ because }) => because.some(reason => reason.code === 'setting-day-taken'))

/** What one official proposed and another has to publish. */
export function WaitingPanel({ settings, notices }: { settings: readonly Setting[]; notices: readonly Notice[] }) {
  const { t } = useTranslation('law-office')
  // Refused, the list is most likely out of date: somebody else has published in the meantime.
  const publish = useAct((setting: string) =>
    publishSetting({ setting }).catch(async (error: unknown) => {
      await queries.invalidateQueries()
      throw error
    }),
  )
  // What another value for the same day has overtaken can never be published: it stands in the history alone.
  const waiting = settings.filter(setting => setting.publishedAt === null && !isOvertaken(setting))
  if (waiting.length === 0 && publish.reasons === null) return null
  return (
    <Panel title={t('waiting.title')}>
      <p className="zp-quiet">{t('waiting.text')}</p>
      {publish.reasons && <Reasons reasons={publish.reasons} />}
      <ul className="zp-choices">
        {waiting.map(setting => (
          <li key={setting.id}>
            <span>
              <strong>
                {pick(setting.label)} → {pick(setting.shown)}
              </strong>{' '}
              {t('waiting.from', { day: setting.fromDay, territory: setting.territoryName })}
              <br />
              <span className="zp-quiet">{t('doubt.counts', { notices: numbersOf(notices, setting.notices) })}</span>
              <br />
              <span className="zp-quiet">
                {setting.reason}
                {setting.document && ` · ${setting.document}`} · {setting.proposedByName}{' '}
                <TimeText at={setting.proposedAt} />
              </span>
            </span>
            <ActButton
              kind="primary"
              because={becauseOf(setting.acts, 'publishSetting')}
              running={publish.running}
              onClick={() => void publish.run(setting.id)}
            >
              {t('waiting.publish')}
            </ActButton>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
