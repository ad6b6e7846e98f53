import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeclaredSetting, Doubt, Notice, Setting } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { ActButton, Facts } from '../../parts/Page.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { bracketed } from '../../words.ts'
import { numbersOf } from './notice-numbers.ts'
import { HistoryList } from './SettingTables.tsx'

interface DoubtDrawerProps {
  doubt: Doubt
  notices: readonly Notice[]
  declared: readonly (DeclaredSetting & { mayPropose: boolean })[]
  settings: readonly Setting[]
  close: () => void
  propose: ((name: string, value?: string) => void) | undefined
}

/** One doubt: every reading, the one in force, what leans on it, and the way to another one. */
export function DoubtDrawer({ doubt, notices, declared: among, settings, close, propose }: DoubtDrawerProps) {
  const { t } = useTranslation('law-office')
  const notice = notices.find(one => one.id === doubt.notice)
  const declared = among.filter(one => one.notice === doubt.notice)
  const changing = declared.filter(one => doubt.settings.some(setting => setting.name === one.name))
  const titleOf = (scheme: string) =>
    pick(notice?.schemes.find(one => one.id === scheme)?.title ?? { zh: scheme, en: scheme })
  return (
    <Drawer open onClose={close} size={560} title={`${doubt.id} ${pick(doubt.question)}`}>
      <Facts
        items={[
          [t('notice'), notice ? notice.number || pick(notice.title) : doubt.notice],
          [t('clause'), doubt.clause],
          [t('doubt.owner'), pick(doubt.ownerName)],
        ]}
      />
      {doubt.proposal && <p className="zp-note dispute">{t('doubt.proposalText')}</p>}
      <h3 className="zp-above">{t('doubt.readings')}</h3>
      <ul className="zp-choices">
        {doubt.readings.map(reading => (
          <li key={reading.id}>
            <span>{pick(reading.says)}</span>
            <span className="zp-chips">
              {reading.id === doubt.inForce && <StatusTag tone="good">{t('doubt.isInForce')}</StatusTag>}
              {reading.id === doubt.chosen && <StatusTag tone="quiet">{t('doubt.isDefault')}</StatusTag>}
              <Choose doubt={doubt} reading={reading.id} declared={changing} propose={propose} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{t(doubt.inForce === doubt.chosen ? 'doubt.why' : 'doubt.whyDefault')}</strong> {pick(doubt.reason)}
      </p>
      <h3 className="zp-above">{t('doubt.leaning', { count: doubt.schemes.length })}</h3>
      {doubt.schemes.length === 0 ? (
        <p className="zp-quiet">{t('doubt.leaningNone')}</p>
      ) : (
        <ul className="zp-plain-list">
          {doubt.schemes.map(scheme => (
            <li key={scheme}>
              <a href={`/law/${doubt.notice}/${scheme}`}>{titleOf(scheme)}</a>
            </li>
          ))}
        </ul>
      )}
      <h3 className="zp-above">{t('doubt.changedBy')}</h3>
      {changing.length === 0 && <p className="zp-quiet">{doubt.fixed ? pick(doubt.fixed) : t('doubt.fixed')}</p>}
      {changing.map(one => (
        <section key={one.name} className="zp-law-setting">
          <p>
            <strong>{pick(one.label)}</strong> <span className="zp-clause">{one.clause}</span>
            <br />
            <span className="zp-quiet">
              {t('doubt.counts', {
                notices: numbersOf(
                  notices,
                  among
                    .filter(other => other.name === one.name && other.territory === one.territory)
                    .map(other => other.notice),
                ),
              })}
            </span>
            {one.least !== null && bracketed(t('range', { least: one.least, most: one.most ?? '—' }))}
          </p>
          <HistoryList
            settings={settings.filter(setting => setting.name === one.name && setting.notices.includes(one.notice))}
          />
          {propose && (
            <ActButton
              because={one.mayPropose ? undefined : t('propose.notYours', { office: pick(one.ownerName) })}
              onClick={() => propose(one.name)}
            >
              {t('propose.go')}
            </ActButton>
          )}
        </section>
      ))}
    </Drawer>
  )
}

/** A reading is chosen by a setting whose values are the readings. */
function Choose(props: {
  doubt: Doubt
  reading: string
  declared: DoubtDrawerProps['declared']
  propose: DoubtDrawerProps['propose']
}) {
  const { t } = useTranslation('law-office')
  const setting = props.declared.find(
    one => one.mayPropose && one.choices.some(choice => choice.value === props.reading),
  )
  if (setting === undefined || props.propose === undefined || props.reading === props.doubt.inForce) return null
  return (
    <button type="button" className="zp-button small" onClick={() => props.propose?.(setting.name, props.reading)}>
      {t('propose.reading')}
    </button>
  )
}
