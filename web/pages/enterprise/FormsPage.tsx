import { Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  acceptCommitment,
  type Claim,
  type ClaimCommitment,
  type ClaimForm,
  type ClaimForms,
  downloadFormAddress,
  generateForms,
  readForms,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { ClaimFrame, useJump } from './ClaimFrame.tsx'

const pollMilliseconds = 1500
const busyStates = ['queued', 'waiting', 'running', 'printing']

/** E8 ③承诺与表单: the commitment in its version, then the two annexes as PDF with QR and check codes. */
export function FormsPage() {
  return <ClaimFrame step="forms">{claim => <Forms claim={claim} />}</ClaimFrame>
}

function Forms({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const [printing, setPrinting] = useState(false)
  const reading = useRead(
    ['claim', claim.id, 'forms'],
    async () => {
      const forms = await readForms({ claim: claim.id })
      setPrinting(busyStates.includes(forms.printing?.state ?? ''))
      return forms
    },
    { everyMilliseconds: printing ? pollMilliseconds : undefined },
  )
  return (
    <Shown reading={reading}>
      {data => (
        <>
          {data.commitment && (
            <Commitment claim={claim} commitment={data.commitment} because={becauseOf(data.acts, 'acceptCommitment')} />
          )}
          <Panel title={t('forms.check')}>
            <Facts
              items={[
                [t('forms.headcount'), t('roster.people', { count: data.headcount })],
                [t('forms.amount'), <Money key="amount" fen={data.amountFen} />],
                [t('forms.capital'), data.amountCapital],
              ]}
            />
          </Panel>
          <PrintedForms claim={claim} data={data} />
        </>
      )}
    </Shown>
  )
}

function Commitment({
  claim,
  commitment,
  because,
}: {
  claim: Claim
  commitment: ClaimCommitment
  because: string | undefined
}) {
  const { t } = useTranslation('claims-pages')
  const current = commitment.accepted?.version === commitment.version ? commitment.accepted : null
  const [read, setRead] = useState(false)
  const [told, setTold] = useState(false)
  const accept = useAct(() =>
    acceptCommitment({ claim: claim.id }, { version: commitment.version, employeesTold: told }),
  )
  return (
    <Panel
      title={t('forms.commitment')}
      extra={current && <StatusTag tone="good">{t('forms.accepted')}</StatusTag>}
      id="commitment"
    >
      <blockquote className="zp-quote">{pick(commitment.text)}</blockquote>
      <p className="zp-quiet">{t('forms.version', { version: commitment.version })}</p>
      {current ? (
        <p>
          <TimeText at={current.at} /> {current.byName} ·{' '}
          {t(current.employeesTold ? 'forms.toldDone' : 'forms.notTold')}
        </p>
      ) : (
        <>
          {commitment.accepted && <p className="zp-because">{t('forms.newVersion')}</p>}
          <p>
            <Checkbox checked={read} onChange={event => setRead(event.target.checked)}>
              {t('forms.read')}
            </Checkbox>
          </p>
          <p>
            <Checkbox checked={told} onChange={event => setTold(event.target.checked)}>
              {t('forms.told')}
            </Checkbox>
          </p>
          <ActButton
            kind="primary"
            onClick={() => void accept.run(undefined)}
            running={accept.running}
            because={because ?? (read ? undefined : t('forms.tickFirst'))}
          >
            {t('forms.accept')}
          </ActButton>
        </>
      )}
      {accept.reasons && <Reasons reasons={accept.reasons} />}
    </Panel>
  )
}

function PrintedForms({ claim, data }: { claim: Claim; data: ClaimForms }) {
  const { t } = useTranslation('claims-pages')
  const jump = useJump(claim.id)
  const generate = useAct(() => generateForms({ claim: claim.id }))
  const printing = data.printing !== null && busyStates.includes(data.printing.state) ? data.printing : null
  const annexes = data.forms.filter(form => form.kind === 'application' || form.kind === 'roster')
  const outdated = annexes.some(form => form.outdated)
  return (
    <Panel
      title={t('forms.title')}
      extra={
        <ActButton
          kind={annexes.length === 0 || outdated ? 'primary' : 'usual'}
          onClick={() => void generate.run(undefined)}
          running={generate.running || printing !== null}
          because={becauseOf(data.acts, 'generateForms')}
        >
          {annexes.length === 0 ? t('forms.generate') : t('forms.generateAgain')}
        </ActButton>
      }
    >
      {data.missing.length > 0 && <Reasons reasons={data.missing} title={t('forms.missing')} onJump={jump} />}
      {generate.reasons && <Reasons reasons={generate.reasons} onJump={jump} />}
      {printing && (
        <p role="status">
          {t('forms.printing', { done: printing.pagesDone, pages: printing.pages })}{' '}
          <progress max={Math.max(1, printing.pages)} value={printing.pagesDone} />
        </p>
      )}
      {data.printing?.fault && <p className="zp-because">{t('forms.fault')}</p>}
      {outdated && <p className="zp-note wait">{t('forms.outdated')}</p>}
      {annexes.length === 0 && !printing && <EmptyState title={t('forms.empty')} text={t('forms.emptyText')} />}
      <ul className="zp-choices">
        {annexes.map(form => (
          <FormLine key={form.formId} claim={claim} form={form} />
        ))}
      </ul>
      {annexes.length > 0 && <p className="zp-quiet">{t('forms.where')}</p>}
    </Panel>
  )
}

function FormLine({ claim, form }: { claim: Claim; form: ClaimForm }) {
  const { t } = useTranslation('claims-pages')
  const kind = form.kind as 'application' | 'roster'
  return (
    <li>
      <span>
        <strong>{form.title}</strong>{' '}
        {form.outdated ? (
          <StatusTag tone="wait">{t('forms.isOutdated')}</StatusTag>
        ) : (
          <StatusTag tone="good">{t('forms.isCurrent')}</StatusTag>
        )}
        <br />
        <span className="zp-quiet">
          {t('forms.pages', { count: form.pages })} · {t('forms.codes')}{' '}
          <code>
            {form.checkCodes.slice(0, 4).join(' ')}
            {form.checkCodes.length > 4 ? ' …' : ''}
          </code>{' '}
          · <TimeText at={form.at} />
        </span>
      </span>
      <span className="zp-page-acts">
        <a
          className="zp-button"
          href={downloadFormAddress({ claim: claim.id, kind, inline: 'yes' })}
          target="_blank"
          rel="noreferrer"
        >
          {t('forms.preview')}
        </a>
        <a className="zp-button" href={downloadFormAddress({ claim: claim.id, kind })} download>
          {t('download', { ns: 'common' })}
        </a>
      </span>
    </li>
  )
}
