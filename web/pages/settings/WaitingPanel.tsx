import { useTranslation } from 'react-i18next'
import { publishSetting, type Setting } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'

/** Another value was published for the same day. */
export const isOvertaken = (setting: Setting) =>
  setting.acts.some(({ because }) => because.some(reason => reason.code === 'setting-day-taken'))

/** What one official proposed and another has to publish. */
export function WaitingPanel({ settings }: { settings: readonly Setting[] }) {
  const { t } = useTranslation('law-office')
  const publish = useAct((setting: string) => publishSetting({ setting }))
  // What another value for the same day has overtaken can never be published: it stands in the history alone.
  const waiting = settings.filter(setting => setting.publishedAt === null && !isOvertaken(setting))
  if (waiting.length === 0) return null
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
