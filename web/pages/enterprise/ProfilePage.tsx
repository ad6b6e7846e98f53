import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  changeProfile,
  type EnterpriseDeclaration,
  type EnterpriseProfile,
  listTerritories,
  readProfile,
  uploadPaper,
  withdrawPaper,
} from '../../api/client.ts'
import { ChoiceField, Fields, TextField, TickField } from '../../parts/Fields.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { ActButton, Facts, Page, Panel, Shown } from '../../parts/Page.tsx'
import { leavesOf, placeChoices } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { ChangeList, PaperList } from '../../parts/UnitParts.tsx'
import { queries, useAct, useRead } from '../../reading.ts'
import { AccountPanel } from './AccountPanel.tsx'
import { SizePanel } from './SizePanel.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

/** E3 单位信息: what the unit declares of itself; checking it never stops a claim (W8). */
export function ProfilePage() {
  const { t } = useTranslation('registry-pages')
  const profile = useRead(['profile'], readProfile)
  return (
    <Shown reading={profile}>
      {data =>
        data.unit ? (
          <Profile key={data.unit.changedAt} profile={data} />
        ) : (
          <Page title={t('profile.title')}>{null}</Page>
        )
      }
    </Shown>
  )
}

export type Draft = EnterpriseDeclaration
export interface DraftProps {
  profile: EnterpriseProfile
  draft: Draft
  set: <F extends keyof Draft>(field: F, value: Draft[F]) => void
}

function Profile({ profile }: { profile: EnterpriseProfile }) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  const [draft, setDraft] = useState<Draft>({})
  const set: DraftProps['set'] = (field, value) => setDraft(all => ({ ...all, [field]: value }))
  const save = useAct(
    () => changeProfile(draft),
    () => setDraft({}),
  )
  const changed = Object.keys(draft).length > 0
  const state =
    profile.missing.length > 0
      ? t('profile.missing', { fields: punctuation.list(profile.missing.map(field => t(`field.${field}`))) })
      : t(`profile.${profile.check}`)
  return (
    <Page
      title={t('profile.title')}
      state={
        <>
          <StateTag state={profile.check} /> {state}
        </>
      }
      primary={
        <ActButton
          kind="primary"
          running={save.running}
          because={changed ? undefined : t('profile.nothingChanged')}
          onClick={() => void save.run(undefined)}
        >
          {t('save', { ns: 'common' })}
        </ActButton>
      }
    >
      {save.reasons && <Reasons reasons={save.reasons} />}
      <UnitPanel profile={profile} draft={draft} set={set} />
      <SizePanel profile={profile} draft={draft} set={set} />
      <InsurancePanel profile={profile} draft={draft} set={set} />
      <AccountPanel profile={profile} />
      <PapersPanel profile={profile} />
      <Panel title={t('profile.clerks')}>
        <Facts items={profile.clerks.map(clerk => [clerk.name, clerk.signName] as const)} />
        <p className="zp-quiet zp-above">{t('profile.clerksText')}</p>
      </Panel>
      <Panel title={t('changes.title')}>
        <ChangeList changes={profile.changes} />
      </Panel>
    </Page>
  )
}

function UnitPanel({ profile, draft, set }: DraftProps) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  const words = useTranslation('account').t
  const { unit } = profile
  const territories = useRead(['territories'], listTerritories)
  const kinds = [
    'enterprise',
    'individual-business',
    'private-non-enterprise',
    'cooperative',
    'social-organisation',
    'foundation',
    'law-firm',
    'other',
  ]
  const ownerships = ['private', 'foreign', 'collective', 'state-owned', 'central-or-provincial']
  const all = territories.data?.territories ?? []
  return (
    <Panel title={t('profile.unit')}>
      <Facts
        items={[
          [
            t('field.code'),
            <span key="code" className="zp-id">
              {unit.code}
            </span>,
          ],
          [
            t('profile.receiving'),
            punctuation.aside(unit.territoryName, t(`receivingBecause.${unit.receivingBecause}`)),
          ],
        ]}
      />
      <div className="zp-above" />
      <Fields>
        <TextField
          id="name"
          label={t('field.name')}
          value={draft.name ?? unit.name}
          set={value => set('name', value)}
        />
        <ChoiceField
          id="kind"
          label={t('field.kind')}
          value={draft.kind ?? unit.kind}
          set={value => set('kind', value as Draft['kind'])}
          choices={kinds.map(value => ({ value, label: words(`kinds.${value}`) }))}
        />
        <ChoiceField
          id="ownership"
          label={t('field.ownership')}
          value={draft.ownership ?? unit.ownership}
          set={value => set('ownership', value as Draft['ownership'])}
          choices={ownerships.map(value => ({ value, label: words(`ownerships.${value}`) }))}
        />
        <TextField
          id="legalRepresentative"
          label={t('field.legalRepresentative')}
          value={draft.legalRepresentative ?? unit.legalRepresentative}
          set={value => set('legalRepresentative', value)}
        />
        <ChoiceField
          id="place"
          label={t('field.place')}
          value={draft.place ?? unit.place}
          set={value => set('place', value)}
          choices={placeChoices(all, leavesOf(all))}
        />
        <TextField
          id="address"
          label={t('field.address')}
          value={draft.address ?? unit.address}
          set={value => set('address', value)}
        />
        <TextField
          id="clerkName"
          label={t('field.clerkName')}
          value={draft.clerkName ?? unit.clerkName}
          set={value => set('clerkName', value)}
        />
        <TextField
          id="clerkPhone"
          label={t('field.clerkPhone')}
          kind="tel"
          value={draft.clerkPhone ?? unit.clerkPhone}
          set={value => set('clerkPhone', value)}
        />
        <div className="wide">
          <TickField
            id="byAgent"
            label={t('profile.byAgent')}
            ticked={draft.byAgent ?? unit.byAgent}
            set={value => set('byAgent', value)}
          />
        </div>
      </Fields>
    </Panel>
  )
}

function InsurancePanel({ profile, draft, set }: DraftProps) {
  const { t } = useTranslation('registry-pages')
  const { unit } = profile
  const territories = useRead(['territories'], listTerritories)
  const insured = draft.insured === undefined ? unit.insured : draft.insured
  return (
    <Panel title={t('insurance.title')}>
      <p className="zp-quiet">{t('insurance.text')}</p>
      <Fields>
        <ChoiceField
          id="insured"
          label={t('field.insured')}
          nothing={t('choose')}
          value={insured === null ? '' : String(insured)}
          set={value => set('insured', value === '' ? null : value === 'true')}
          choices={['true', 'false'].map(value => ({
            value,
            label: t(value === 'true' ? 'yes' : 'no', { ns: 'common' }),
          }))}
        />
        <TextField
          id="insuranceNumber"
          label={t('field.insuranceNumber')}
          value={draft.insuranceNumber ?? unit.insuranceNumber ?? ''}
          set={value => set('insuranceNumber', value === '' ? null : value)}
        />
        <ChoiceField
          id="insurancePlace"
          label={t('field.insurancePlace')}
          nothing={t('choose')}
          value={draft.insurancePlace ?? unit.insurancePlace ?? ''}
          set={value => set('insurancePlace', value === '' ? null : value)}
          choices={placeChoices(territories.data?.territories)}
        />
      </Fields>
    </Panel>
  )
}

const paperKinds = ['authorisation', 'account-proof', 'insurance-proof', 'size-proof'] as const

function PapersPanel({ profile }: { profile: EnterpriseProfile }) {
  const { t } = useTranslation('registry-pages')
  const [kind, setKind] = useState<(typeof paperKinds)[number]>('authorisation')
  const withdraw = useAct((file: string) => withdrawPaper({ file }))
  return (
    <Panel title={t('papers.title')}>
      <p className="zp-quiet">{t('papers.text')}</p>
      {withdraw.reasons && <Reasons reasons={withdraw.reasons} />}
      <PaperList bodyId={profile.unit.bodyId} papers={profile.papers} withdraw={id => void withdraw.run(id)} />
      <div className="zp-above" />
      <Fields>
        <ChoiceField
          id="paperKind"
          label={t('papers.kind')}
          value={kind}
          set={value => setKind(value as typeof kind)}
          choices={paperKinds.map(value => ({ value, label: t(`papers.${value}`) }))}
        />
      </Fields>
      <FileDrop
        title={t('papers.drop')}
        accept=".pdf,.jpg,.jpeg,.png"
        camera
        send={(name, file) => uploadPaper({ kind, name }, file)}
        done={() => void queries.invalidateQueries()}
      />
    </Panel>
  )
}
