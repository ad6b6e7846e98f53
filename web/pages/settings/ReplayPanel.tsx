import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Decision, listDeclaredSettings, listNotices, type Replay, replayDecision } from '../../api/client.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { type SettingValue, settingValueOf } from './setting-value.ts'

/** 重放: the kept pack, facts and settings once more; or what would differ under another pack or setting. */
export function ReplayPanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation('law-office')
  const notices = useRead(['notices'], listNotices)
  const declared = useRead(['declared-settings'], listDeclaredSettings)
  const [pack, setPack] = useState('')
  const [name, setName] = useState('')
  const [value, setValue] = useState('')
  const [found, setFound] = useState<Replay | null>(null)
  // Its own notice, what changes it, and what it changes: elsewhere there is no such scheme.
  const own = notices.data?.find(one => one.id === decision.packId)
  const kin = (notices.data ?? []).filter(
    one => one === own || one.amends?.pack === own?.id || one.id === own?.amends?.pack,
  )
  const ownSettings = (declared.data ?? []).filter(one => one.notice === decision.packId)
  const setting = ownSettings.find(one => one.name === name)
  const parsed = setting && settingValueOf(setting.kind, value)
  const because = !decision.replayable
    ? t('replay.tooOld')
    : setting !== undefined && parsed === undefined
      ? t(`propose.wrong.${setting.kind}`)
      : undefined
  const replay = useAct(
    () =>
      replayDecision({
        decision: decision.id,
        ...(pack === '' ? {} : { pack }),
        ...(setting === undefined || parsed === undefined ? {} : { setting: [`${setting.name}=${textOf(parsed)}`] }),
      }),
    setFound,
  )
  return (
    <Panel title={t('replay.title')}>
      <p className="zp-quiet">{t('replay.text')}</p>
      <Fields>
        <ChoiceField
          id="pack"
          label={t('replay.pack')}
          nothing={t('replay.kept')}
          value={pack}
          set={setPack}
          choices={kin.map(one => ({
            value: one.id,
            label: t('replay.today', { title: one.number || pick(one.title) }),
          }))}
        />
        <ChoiceField
          id="setting"
          label={t('replay.setting')}
          nothing={t('replay.settingsKept')}
          value={name}
          set={chosen => {
            setName(chosen)
            setValue('')
          }}
          choices={ownSettings.map(one => ({ value: one.name, label: pick(one.label) }))}
        />
        {setting?.kind === 'choice' && (
          <ChoiceField
            id="replayValue"
            label={t('replay.value')}
            nothing={t('propose.choose')}
            value={value}
            set={setValue}
            choices={setting.choices.map(choice => ({ value: choice.value, label: pick(choice.label) }))}
          />
        )}
        {setting && setting.kind !== 'choice' && (
          <TextField
            id="replayValue"
            label={t(`propose.value.${setting.kind}`)}
            hint={t(`propose.hint.${setting.kind}`)}
            value={value}
            set={setValue}
          />
        )}
      </Fields>
      <ActButton kind="primary" running={replay.running} because={because} onClick={() => void replay.run(undefined)}>
        {t('replay.go')}
      </ActButton>
      {replay.reasons && <Reasons reasons={replay.reasons} />}
      {found && <ReplayResult found={found} />}
    </Panel>
  )
}

/** A value as the address of a replay takes it. */
const textOf = (value: SettingValue) =>
  typeof value === 'object' ? `${value.numerator}/${value.denominator}` : `${value}`

function ReplayResult({ found }: { found: Replay }) {
  const { t } = useTranslation('law-office')
  // The row of a rule begins with what came of it.
  const shown = (value: string | null) =>
    (value ?? '—').replace(/^(holds|broken|owed|wait|warning)(?= \()/, mark => t(`replay.marks.${mark}`))
  return (
    <div className="zp-above" role="status">
      <p>
        {found.identical ? (
          <StatusTag tone="good">{t('replay.identical')}</StatusTag>
        ) : (
          <StatusTag tone={found.hypothetical ? 'active' : 'bad'}>
            {t(found.hypothetical ? 'replay.wouldDiffer' : 'replay.differs', { count: found.differences.length })}
          </StatusTag>
        )}{' '}
        <code>{found.packHash.slice(0, 16)}</code>
      </p>
      <p>
        {t('replay.amounts', {
          before: formatYuan(found.before.amountFen),
          after: formatYuan(found.after.amountFen),
          verdictBefore: t(`state.${found.before.verdict}`, { ns: 'common' }),
          verdictAfter: t(`state.${found.after.verdict}`, { ns: 'common' }),
        })}
      </p>
      {found.differences.length > 0 && (
        <div className="zp-scroll">
          <table className="zp-plain">
            <thead>
              <tr>
                <th>{t('replay.what')}</th>
                <th>{t('replay.before')}</th>
                <th>{t('replay.after')}</th>
              </tr>
            </thead>
            <tbody>
              {found.differences.map(one => (
                <tr key={`${one.part} ${one.what}`}>
                  <td>
                    <span className="zp-quiet">{t(`replay.part.${one.part}`)}</span>{' '}
                    {one.says === null ? one.what : pick(one.says)}
                  </td>
                  <td>{shown(one.before)}</td>
                  <td>{shown(one.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
