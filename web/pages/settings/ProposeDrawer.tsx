import { Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DeclaredSetting, listTerritories, proposeSetting } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { ChoiceField, TextField } from '../../parts/Fields.tsx'
import { ActButton } from '../../parts/Page.tsx'
import { coveredBy, placeChoices } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useSession } from '../../session.tsx'
import { settingValueOf } from './setting-value.ts'

interface ProposeDrawerProps {
  setting: DeclaredSetting
  /** The notices for which it counts, in words. */
  notices: string
  /** The reading from which the official came. */
  first: string
  close: () => void
}

/** What a field shows of a reading on a telephone. */
const widestChoice = 18

/** A change of a standard or a reading: value, from which day, why, by which document. Another official publishes it. */
export function ProposeDrawer({ setting, notices, first, close }: ProposeDrawerProps) {
  const { t } = useTranslation('law-office')
  const { territory } = useSession()
  const territories = useRead(['territories'], listTerritories)
  // The notice's own office may set something for one of its districts alone; an office below it only for its own place.
  const covered = coveredBy(territories.data?.territories ?? [], territory?.code)
  const places = setting.territory === territory?.code ? covered : covered.slice(0, 1)
  const [place, setPlace] = useState(territory?.code ?? '')
  const [value, setValue] = useState(first)
  const [fromDay, setFromDay] = useState('')
  const [reason, setReason] = useState('')
  const [document, setDocument] = useState('')
  const parsed = settingValueOf(setting.kind, value)
  const act = useAct(
    () =>
      proposeSetting({
        territory: place,
        name: setting.name,
        fromDay,
        value: parsed ?? '',
        reason: reason.trim(),
        ...(document.trim() === '' ? {} : { document: document.trim() }),
      }),
    close,
  )
  const owed =
    value.trim() === ''
      ? t('propose.need.value')
      : parsed === undefined
        ? t(`propose.wrong.${setting.kind}`)
        : fromDay === ''
          ? t('propose.need.day')
          : reason.trim().length < 4
            ? t('propose.need.reason')
            : undefined
  const chosen = setting.choices.find(choice => choice.value === value)
  // A long reading does not fit into the field on a telephone.
  const longChoice = chosen && pick(chosen.label).length > widestChoice ? pick(chosen.label) : undefined
  const bounds =
    setting.least === null && setting.most === null
      ? ''
      : t('range', { least: setting.least ?? '0', most: setting.most ?? '…' })
  return (
    <Drawer open onClose={close} size={480} title={t('propose.title', { label: pick(setting.label) })}>
      <p className="zp-quiet">
        {t('propose.text', { place: places.find(one => one.code === place)?.name ?? territory?.name ?? '' })}{' '}
        {setting.clause} {setting.doubt}
      </p>
      <p>{t('doubt.counts', { notices })}</p>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <div className="zp-law-form">
        {setting.kind === 'choice' ? (
          <ChoiceField
            id="value"
            label={t('history.value')}
            hint={longChoice}
            nothing={t('propose.choose')}
            value={value}
            set={setValue}
            choices={setting.choices.map(choice => ({ value: choice.value, label: pick(choice.label) }))}
          />
        ) : (
          <TextField
            id="value"
            label={t(`propose.value.${setting.kind}`)}
            hint={`${t(`propose.hint.${setting.kind}`)} ${bounds}`}
            value={value}
            set={setValue}
          />
        )}
        {places.length > 1 && (
          <ChoiceField
            id="territory"
            label={t('history.place')}
            hint={t('propose.placeHint')}
            value={place}
            set={setPlace}
            choices={placeChoices(places)}
          />
        )}
        <TextField id="fromDay" label={t('history.from')} kind="date" value={fromDay} set={setFromDay} />
        <TextField id="reason" label={t('propose.reason')} value={reason} set={setReason} />
        <TextField
          id="document"
          label={t('propose.document')}
          hint={t('propose.documentHint')}
          value={document}
          set={setDocument}
        />
      </div>
      <div className="zp-page-acts zp-above">
        <ActButton kind="primary" because={owed} running={act.running} onClick={() => void act.run(undefined)}>
          {t('propose.send')}
        </ActButton>
        <ActButton onClick={close}>{t('cancel', { ns: 'common' })}</ActButton>
      </div>
    </Drawer>
  )
}
