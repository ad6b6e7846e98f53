import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  listTerritories,
  type Receiving,
  readReceiving,
  readSession,
  registerEnterprise,
  uploadPaper,
} from '../../api/client.ts'
import { rememberCsrfToken } from '../../client.ts'
import { ChoiceField, Fields, TextField, TickField } from '../../parts/Fields.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { Page, Panel } from '../../parts/Page.tsx'
import { leavesOf, placeChoices } from '../../parts/places.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { queries, useAct, useRead } from '../../reading.ts'
import { sentenceOf } from '../../sentences.ts'
import { parseCompanyCode } from '../../../values/company-code.ts'

type Registration = Parameters<typeof registerEnterprise>[0]

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
const empty: Registration = {
  code: '',
  name: '',
  kind: 'enterprise',
  ownership: 'private',
  legalRepresentative: '',
  clerkName: '',
  clerkPhone: '',
  byAgent: false,
  place: '',
  address: '',
  signName: '',
  password: '',
}

/** E1 注册: the account works at once; the bureau that will receive the unit is shown, with the reason, before anything is sent. */
export function RegisterPage() {
  const { t } = useTranslation('account')
  const [draft, setDraft] = useState(empty)
  const [again, setAgain] = useState('')
  const [registered, setRegistered] = useState<Receiving | null>(null)
  const set = (field: keyof Registration) => (value: string | boolean) =>
    setDraft(all => ({ ...all, [field]: value }) as Registration)
  const act = useAct(async () => {
    const answer = await registerEnterprise(draft)
    queries.clear()
    const session = await readSession()
    rememberCsrfToken(session.csrfToken ?? '')
    setRegistered(answer.receiving)
  })
  if (registered) return <Welcome receiving={registered} byAgent={draft.byAgent} />
  const differs = again !== '' && again !== draft.password
  const incomplete = Object.values(draft).some(value => value === '') || again !== draft.password
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!incomplete) void act.run(undefined)
  }
  return (
    <Page
      title={t('register.title')}
      state={t('register.state')}
      back={<Link to="/work/sign-in">{t('register.back')}</Link>}
    >
      <form onSubmit={onSubmit}>
        {act.reasons && <Reasons reasons={act.reasons} />}
        <UnitPanel draft={draft} set={set} />
        <PlacePanel draft={draft} set={set} />
        <Panel title={t('register.clerk')}>
          <Fields>
            <TextField id="clerkName" label={t('register.clerkName')} value={draft.clerkName} set={set('clerkName')} />
            <TextField
              id="clerkPhone"
              label={t('register.clerkPhone')}
              kind="tel"
              value={draft.clerkPhone}
              set={set('clerkPhone')}
            />
            <div className="wide">
              <TickField id="byAgent" label={t('register.byAgent')} ticked={draft.byAgent} set={set('byAgent')} />
              {draft.byAgent && <p className="zp-quiet">{t('register.byAgentText')}</p>}
            </div>
            <TextField
              id="signName"
              label={t('signName')}
              hint={t('signNameRule')}
              value={draft.signName}
              set={set('signName')}
              complete="username"
            />
            <TextField
              id="password"
              label={t('password')}
              hint={t('passwordRule')}
              kind="password"
              value={draft.password}
              set={set('password')}
              complete="new-password"
            />
            <TextField
              id="again"
              label={t('passwordAgain')}
              kind="password"
              value={again}
              set={setAgain}
              complete="new-password"
              because={differs ? t('passwordsDiffer') : undefined}
            />
          </Fields>
        </Panel>
        <div className="zp-page-acts">
          <button type="submit" className="zp-button primary" disabled={act.running || incomplete}>
            {t('register.act')}
          </button>
          {incomplete && <span className="zp-quiet">{t('register.incomplete')}</span>}
        </div>
      </form>
    </Page>
  )
}

interface PanelProps {
  draft: Registration
  set: (field: keyof Registration) => (value: string | boolean) => void
}

function UnitPanel({ draft, set }: PanelProps) {
  const { t } = useTranslation('account')
  const [wrongCode, setWrongCode] = useState<string | undefined>()
  const checkCode = () => {
    const code = parseCompanyCode(draft.code)
    setWrongCode(draft.code === '' || code.ok ? undefined : sentenceOf({ code: `company-code-${code.reason}` }))
  }
  return (
    <Panel title={t('register.unit')}>
      <Fields>
        <TextField
          id="code"
          label={t('register.code')}
          hint={t('register.codeHint')}
          value={draft.code}
          set={set('code')}
          onLeave={checkCode}
          because={wrongCode}
        />
        <TextField
          id="name"
          label={t('register.name')}
          hint={t('register.nameHint')}
          value={draft.name}
          set={set('name')}
        />
        <ChoiceField
          id="kind"
          label={t('register.kind')}
          value={draft.kind}
          set={set('kind')}
          choices={kinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextField
          id="legalRepresentative"
          label={t('register.legalRepresentative')}
          value={draft.legalRepresentative}
          set={set('legalRepresentative')}
        />
      </Fields>
    </Panel>
  )
}

function PlacePanel({ draft, set }: PanelProps) {
  const { t } = useTranslation('account')
  const territories = useRead(['territories'], listTerritories)
  const receiving = useRead(
    ['receiving', draft.place, draft.ownership],
    () => readReceiving({ place: draft.place, ownership: draft.ownership }),
    { when: draft.place !== '' },
  )
  const all = territories.data?.territories ?? []
  return (
    <Panel title={t('register.place')}>
      <Fields>
        <ChoiceField
          id="place"
          label={t('register.placeLabel')}
          nothing={t('register.choose')}
          value={draft.place}
          set={set('place')}
          choices={placeChoices(all, leavesOf(all))}
        />
        <ChoiceField
          id="ownership"
          label={t('register.ownership')}
          value={draft.ownership}
          set={set('ownership')}
          choices={ownerships.map(value => ({ value, label: t(`ownerships.${value}`) }))}
        />
        <div className="wide">
          <TextField id="address" label={t('register.address')} value={draft.address} set={set('address')} />
        </div>
      </Fields>
      {receiving.data && <ReceivingNote receiving={receiving.data} />}
      {receiving.reasons && <Reasons reasons={receiving.reasons} />}
    </Panel>
  )
}

function ReceivingNote({ receiving }: { receiving: Receiving }) {
  const { t } = useTranslation('account')
  return (
    <div className="zp-note" role="status">
      <p>
        <strong>{t('receiving.is', { name: receiving.territoryName })}</strong>
      </p>
      <p>{t(`receiving.${receiving.because}`, { clause: receiving.clause })}</p>
    </div>
  )
}

/** Registered and signed in: who receives it, the letter if somebody acts for the unit, and on to the profile. */
function Welcome({ receiving, byAgent }: { receiving: Receiving; byAgent: boolean }) {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const [sent, setSent] = useState(false)
  return (
    <Page
      title={t('welcome.title')}
      state={t('welcome.state')}
      primary={
        <button
          type="button"
          className="zp-button primary"
          onClick={() => void navigate({ to: '/work/enterprise/profile' })}
        >
          {t('welcome.toProfile')}
        </button>
      }
    >
      <ReceivingNote receiving={receiving} />
      {byAgent && (
        <Panel title={t('welcome.letter')}>
          {sent ? (
            <p>{t('welcome.letterSent')}</p>
          ) : (
            <FileDrop
              title={t('welcome.letterDrop')}
              accept=".pdf,.jpg,.jpeg,.png"
              camera
              send={async (name, file) => {
                await uploadPaper({ kind: 'authorisation', name }, file)
                setSent(true)
              }}
            />
          )}
        </Panel>
      )}
      <p className="zp-quiet">{t('welcome.check')}</p>
    </Page>
  )
}
