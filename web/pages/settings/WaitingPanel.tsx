import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Notice, publishSetting, type Setting, withdrawSetting } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { TextField } from '../../parts/Fields.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { queries, useAct } from '../../reading.ts'
import { numbersOf } from './notice-numbers.ts'

/** Another value was published for the same day. */
export const isOvertaken = (setting: Setting) =>
  setting.acts.some(({ because }) => because.some(reason => reason.code === 'setting-day-taken'))

/** Refused, the list is most likely out of date: somebody else has published or withdrawn in the meantime. */
async function readAgain(error: unknown): Promise<never> {
  await queries.invalidateQueries()
  throw error
}

interface WaitingItemProps {
  setting: Setting
  notices: string
  /** What it is to correct. */
  corrected: Setting | undefined
  publish: { running: boolean; run: (setting: string) => Promise<unknown> }
}

function WaitingItem({ setting, notices, corrected, publish }: WaitingItemProps) {
  const { t } = useTranslation('law-office')
  const [ending, setEnding] = useState(false)
  return (
    <li>
      <span>
        <strong>
          {pick(setting.label)} → {pick(setting.shown)}
        </strong>{' '}
        {t('waiting.from', { day: setting.fromDay, territory: setting.territoryName })}
        <br />
        {corrected && (
          <>
            <span>{t('waiting.corrects', { day: corrected.fromDay, value: pick(corrected.shown) })}</span>
            <br />
          </>
        )}
        <span className="zp-quiet">{t('doubt.counts', { notices })}</span>
        <br />
        <span className="zp-quiet">
          {setting.reason}
          {setting.document && ` · ${setting.document}`} · {setting.proposedByName} <TimeText at={setting.proposedAt} />
        </span>
        {ending && <WithdrawForm setting={setting.id} close={() => setEnding(false)} />}
      </span>
      {!ending && (
        <span className="zp-page-acts">
          <ActButton because={becauseOf(setting.acts, 'withdrawSetting')} onClick={() => setEnding(true)}>
            {t('waiting.withdraw')}
          </ActButton>
          <ActButton
            kind="primary"
            because={becauseOf(setting.acts, 'publishSetting')}
            running={publish.running}
            onClick={() => void publish.run(setting.id)}
          >
            {t('waiting.publish')}
          </ActButton>
        </span>
      )}
    </li>
  )
}

function WithdrawForm({ setting, close }: { setting: string; close: () => void }) {
  const { t } = useTranslation('law-office')
  const [reason, setReason] = useState('')
  const act = useAct(() => withdrawSetting({ setting }, { reason: reason.trim() }).catch(readAgain), close)
  const owed = reason.trim().length < 4 ? t('propose.need.reason') : undefined
  return (
    <>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <TextField id={`why-${setting}`} label={t('waiting.withdrawWhy')} value={reason} set={setReason} />
      <span className="zp-page-acts zp-above">
        <ActButton kind="danger" because={owed} running={act.running} onClick={() => void act.run(undefined)}>
          {t('waiting.withdrawNow')}
        </ActButton>
        <ActButton onClick={close}>{t('waiting.keep')}</ActButton>
      </span>
    </>
  )
}

/** What one official proposed and another has to publish, or either ends. */
export function WaitingPanel({ settings, notices }: { settings: readonly Setting[]; notices: readonly Notice[] }) {
  const { t } = useTranslation('law-office')
  const publish = useAct((setting: string) => publishSetting({ setting }).catch(readAgain))
  // What another value for the same day has overtaken can never be published: it stands in the history alone.
  const waiting = settings.filter(one => one.publishedAt === null && one.withdrawnAt === null && !isOvertaken(one))
  if (waiting.length === 0 && publish.reasons === null) return null
  return (
    <Panel title={t('waiting.title')}>
      <p className="zp-quiet">{t('waiting.text')}</p>
      {publish.reasons && <Reasons reasons={publish.reasons} />}
      <ul className="zp-choices">
        {waiting.map(setting => (
          <WaitingItem
            key={setting.id}
            setting={setting}
            notices={numbersOf(notices, setting.notices)}
            corrected={settings.find(one => one.id === setting.corrects)}
            publish={publish}
          />
        ))}
      </ul>
    </Panel>
  )
}
