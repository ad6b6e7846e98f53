import { useTranslation } from 'react-i18next'
import {
  listDeclaredSettings,
  listDoubts,
  listNotices,
  listOwedSettings,
  listSettings,
  type Notice,
} from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { Chip } from '../../parts/DataTable.tsx'
import { Page, Shown } from '../../parts/Page.tsx'
import { useRead } from '../../reading.ts'
import { useHasRole, useSession } from '../../session.tsx'
import { DoubtsTable } from './DoubtsTable.tsx'
import { numbersOf } from './notice-numbers.ts'
import { OwedPanel } from './OwedPanel.tsx'
import { ProposeDrawer } from './ProposeDrawer.tsx'
import { HistoryTable, StandardsTable } from './SettingTables.tsx'
import { WaitingPanel } from './WaitingPanel.tsx'
import '../law/law.css'
import './settings.css'

/** Settings that switch a later change on or off are named so (D-82). */
const switchPrefix = 'amendment/'

/** What a switched-off change repeats of its notice stands under that notice. */
function inForceAmong(notices: readonly Notice[]): (one: { notice: string }) => boolean {
  const off = new Set(notices.filter(one => one.amends && !one.amends.switchedOn).map(one => one.id))
  return one => !off.has(one.notice)
}

const tabs = ['doubts', 'standards', 'history'] as const

/** 口径与标准: what is owed first, then what waits for a second official, then every doubt and every standard. */
export function SettingsPage() {
  const { t } = useTranslation('law-office')
  const { values, set } = useAddressState()
  const session = useSession()
  const mayPropose = useHasRole('review', 'leader')
  const territory = session.territory?.code
  const owed = useRead(['owed-settings', territory], () => listOwedSettings(territory ? { territory } : {}))
  const everywhere = useRead(['owed-settings'], () => listOwedSettings({}))
  const doubts = useRead(['doubts', territory], () => listDoubts(territory ? { territory } : {}))
  const settings = useRead(['settings'], listSettings)
  const declared = useRead(['declared-settings'], listDeclaredSettings)
  const notices = useRead(['notices'], listNotices)
  const counts = inForceAmong(notices.data ?? [])
  const tab = tabs.find(one => one === values.tab) ?? 'doubts'
  const own = new Set((declared.data ?? []).filter(one => one.mayPropose).map(one => one.notice))
  const propose = (name: string, value?: string) => set({ propose: name, value })
  // Several notices may declare the same name: the own office's is meant.
  const named = (declared.data ?? []).filter(one => one.name === values.propose)
  const wanted = named.find(one => one.mayPropose) ?? named[0]
  return (
    <Page title={t('title')} state={owed.data && t('state', { count: owed.data.filter(counts).length })}>
      <Shown reading={owed}>
        {list => (
          <OwedPanel
            owed={list.filter(counts)}
            everywhere={(everywhere.data ?? []).filter(counts)}
            notices={notices.data ?? []}
            declared={declared.data ?? []}
            propose={propose}
          />
        )}
      </Shown>
      <Shown reading={settings}>{list => <WaitingPanel settings={list} notices={notices.data ?? []} />}</Shown>
      <div className="zp-chips zp-below">
        {tabs.map(one => (
          <Chip key={one} on={one === tab} onClick={() => set({ tab: one, notice: undefined })}>
            {t(`tabs.${one}`)}
          </Chip>
        ))}
      </div>
      {tab === 'doubts' && (
        <DoubtsTable
          reading={{ ...doubts, data: doubts.data?.filter(one => counts(one) || one.notice === values.notice) }}
          notices={notices.data ?? []}
          declared={declared.data ?? []}
          settings={settings.data ?? []}
          propose={mayPropose ? propose : undefined}
        />
      )}
      {tab === 'standards' && (
        <StandardsTable
          reading={{
            ...declared,
            data: declared.data?.filter(one => counts(one) || one.name.startsWith(switchPrefix)),
          }}
          settings={settings.data ?? []}
          notices={notices.data ?? []}
          propose={mayPropose ? propose : undefined}
        />
      )}
      {tab === 'history' && <HistoryTable reading={settings} notices={notices.data ?? []} own={own} />}
      {wanted?.mayPropose && mayPropose && (
        <ProposeDrawer
          key={wanted.name}
          notices={numbersOf(
            notices.data ?? [],
            named.filter(one => one.mayPropose).map(one => one.notice),
          )}
          setting={wanted}
          first={values.value ?? ''}
          close={() => set({ propose: undefined, value: undefined })}
        />
      )}
    </Page>
  )
}
