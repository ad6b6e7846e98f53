import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  assignObjection,
  concludeObjection,
  listCaseLines,
  listObjections,
  narrowObjection,
  type Objection,
  type ObjectionDetail,
  readObjection,
  readObjectionEvidenceAddress,
} from '../../api/client.ts'
import { useAddressState } from '../../address-state.ts'
import { Chip, type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { ActButton, Facts, Page, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole, useSession } from '../../session.tsx'
import { sentenceOf } from '../../sentences.ts'
import './bureau.css'

const tones: Record<Objection['state'], Tone> = { lodged: 'wait', assigned: 'active', upheld: 'bad', dismissed: 'good' }

/** B10 异议处理: first due first; handled by none of the earlier officers. */
export function ObjectionsPage() {
  const { t } = useTranslation('publicity-pages')
  const { values, set } = useAddressState()
  const state = values.state === 'concluded' ? 'concluded' : 'open'
  const rows = useRead(['objections', state], () => listObjections({ state }))
  return (
    <Page
      title={t('objections.title')}
      state={rows.data && t(`objections.state.${state}`, { count: rows.data.length })}
    >
      <DataTable
        label={t('objections.title')}
        columns={useColumns()}
        rows={rows.data}
        rowKey={row => row.id}
        loading={rows.loading}
        reasons={rows.reasons}
        again={rows.again}
        selected={values.objection}
        onOpen={row => set({ objection: row.id })}
        rowTone={row => ((row.workingDaysLeft ?? 9) < 0 ? 'bad' : (row.workingDaysLeft ?? 9) <= 2 ? 'wait' : undefined)}
        filters={(['open', 'concluded'] as const).map(one => (
          <Chip key={one} on={state === one} onClick={() => set({ state: one, objection: '' })}>
            {t(`objections.filter.${one}`)}
          </Chip>
        ))}
        empty={{ title: t('objections.empty'), text: t('objections.emptyText') }}
      />
      {values.objection && <Detail key={values.objection} id={values.objection} />}
    </Page>
  )
}

function useColumns(): Column<Objection>[] {
  const { t } = useTranslation('publicity-pages')
  return [
    { key: 'aim', title: t('objections.aim'), show: row => aimWords(row, t) },
    { key: 'reason', title: t('objections.reason'), show: row => <span className="zp-cut">{row.reason}</span> },
    {
      key: 'named',
      title: t('objections.named'),
      show: row => t(row.named ? 'objections.byName' : 'objections.anonymous'),
    },
    { key: 'files', title: t('objections.files'), show: row => row.files, align: 'right' },
    { key: 'handler', title: t('objections.handler'), show: row => row.handlerName ?? t('objections.noHandler') },
    {
      key: 'state',
      title: t('objections.stateColumn'),
      show: row => <StatusTag tone={tones[row.state]}>{t(`objections.is.${row.state}`)}</StatusTag>,
    },
    {
      key: 'due',
      title: t('objections.due'),
      show: row => <DayText day={row.dueDay} workingDaysLeft={row.workingDaysLeft} />,
    },
  ]
}

function aimWords(row: Objection, t: TFunction<'publicity-pages'>): string {
  if (row.aim === 'list') return t('objections.wholeList')
  if (row.aim === 'unit') return row.unit ?? ''
  return t('objections.person', {
    unit: row.unit ?? '',
    name: row.personName ?? '',
    lastFour: row.personLastFour ?? '—',
  })
}

function Detail({ id }: { id: string }) {
  const { t } = useTranslation('publicity-pages')
  const found = useRead(['objection', id], () => readObjection({ objection: id }))
  return (
    <Shown reading={found}>
      {data => (
        <>
          <Panel
            title={aimWords(data.objection, t)}
            extra={
              <a href={`/publicity/${data.objection.slug}`} target="_blank" rel="noreferrer">
                {t('objections.openList')}
              </a>
            }
          >
            <p>{data.objection.reason}</p>
            <Facts
              items={[
                [t('objections.lodged'), <DayText key="lodged" day={data.objection.lodgedOn} />],
                [
                  t('objections.due'),
                  <DayText key="due" day={data.objection.dueDay} workingDaysLeft={data.objection.workingDaysLeft} />,
                ],
                [
                  t('objections.objector'),
                  data.objector
                    ? `${data.objector.name} · ${data.objector.contact}`
                    : t(data.objection.named ? 'objections.sealed' : 'objections.anonymous'),
                ],
                [t('objections.evidence'), <Files key="files" data={data} />],
              ]}
            />
            {data.objection.answer && <p className="zp-note">{data.objection.answer}</p>}
          </Panel>
          {(data.objection.state === 'lodged' || data.objection.state === 'assigned') && <Assign data={data} />}
          {data.objection.state === 'assigned' && data.objection.mine && (
            <>
              <Narrow data={data} />
              <Conclude data={data} />
            </>
          )}
          <Steps data={data} />
        </>
      )}
    </Shown>
  )
}

function Files({ data }: { data: ObjectionDetail }) {
  const { t } = useTranslation('publicity-pages')
  if (data.evidence.length === 0) return <span>{t('objections.noFiles')}</span>
  return (
    <>
      {data.evidence.map(file => (
        <a
          key={file.id}
          href={readObjectionEvidenceAddress({ objection: data.objection.id, file: file.id })}
          target="_blank"
          rel="noreferrer"
        >
          {file.fileName}{' '}
        </a>
      ))}
    </>
  )
}

/** The leader names somebody; an official may take it. Those who acted on the case are shown with the reason why not. */
function Assign({ data }: { data: ObjectionDetail }) {
  const { t } = useTranslation('publicity-pages')
  const session = useSession()
  const isLeader = useHasRole('leader')
  const [chosen, setChosen] = useState('')
  const assign = useAct((accountId: string) => assignObjection({ objection: data.objection.id }, { accountId }))
  const able = data.candidates.filter(one => one.allowed && (isLeader || one.accountId === session.account.id))
  const barred = data.candidates.filter(one => !one.allowed)
  return (
    <Panel title={t('assign.title')}>
      {able.length === 0 && (
        <p className="zp-because">
          {t('assign.nobody')} {isLeader && <Link to="/work/bureau/seats">{t('assign.seats')}</Link>}
        </p>
      )}
      <ul className="zp-plain-list zp-quiet">
        {barred.map(one => (
          <li key={one.accountId}>{sentenceOf({ code: one.because ?? '', params: { name: one.name } })}</li>
        ))}
      </ul>
      {assign.reasons && <Reasons reasons={assign.reasons} />}
      {able.length > 0 && (
        <div className="zp-fields">
          <label>
            {t('assign.who')}
            <select className="zp-field" value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
              <option value="">{t('assign.choose')}</option>
              {able.map(one => (
                <option key={one.accountId} value={one.accountId}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <ActButton
            running={assign.running}
            because={chosen === '' ? t('assign.choose') : undefined}
            onClick={() => void assign.run(chosen)}
          >
            {t('assign.send')}
          </ActButton>
        </div>
      )}
    </Panel>
  )
}

/** Holds only the lines that are meant; the rest of the money goes on. */
function Narrow({ data }: { data: ObjectionDetail }) {
  const { t } = useTranslation('publicity-pages')
  const [picked, setPicked] = useState<Record<string, string[]>>({})
  const [reason, setReason] = useState('')
  const keep = Object.entries(picked)
    .filter(([, lineIds]) => lineIds.length > 0)
    .map(([subjectId, lineIds]) => ({ subjectId, lineIds }))
  const narrow = useAct(() => narrowObjection({ objection: data.objection.id }, { keep, reason }))
  const because = keep.length === 0 ? t('narrow.pick') : reason.trim().length < 2 ? t('narrow.reasonNeeded') : undefined
  return (
    <Panel title={t('narrow.title')}>
      <p className="zp-quiet">{t('narrow.text')}</p>
      {data.subjects.map(subject => (
        <SubjectLines
          key={subject.id}
          subject={subject}
          search={data.objection.personName ?? ''}
          picked={picked[subject.id] ?? subject.lineIds}
          set={lineIds => setPicked({ ...picked, [subject.id]: lineIds })}
        />
      ))}
      <div className="zp-fields">
        <label>
          {t('narrow.reason')}
          <input className="zp-field" value={reason} onChange={event => setReason(event.currentTarget.value)} />
        </label>
        {narrow.reasons && <Reasons reasons={narrow.reasons} />}
        <ActButton running={narrow.running} because={because} onClick={() => void narrow.run(undefined)}>
          {t('narrow.send')}
        </ActButton>
      </div>
    </Panel>
  )
}

function SubjectLines({
  subject,
  search,
  picked,
  set,
}: {
  subject: ObjectionDetail['subjects'][number]
  search: string
  picked: readonly string[]
  set: (lineIds: string[]) => void
}) {
  const { t } = useTranslation('publicity-pages')
  const [words, setWords] = useState(search)
  const asked = { claim: subject.id, size: 50, ...(words === '' ? {} : { search: words }) }
  const lines = useRead(['objection-lines', asked], () => listCaseLines(asked), { keepLast: true })
  return (
    <div>
      <h3>
        {subject.caseId ? (
          <Link to={`/work/bureau/cases/${subject.caseId}`}>{`${subject.bodyName} · ${subject.month ?? ''}`}</Link>
        ) : (
          subject.bodyName
        )}{' '}
        <span className="zp-quiet">
          {subject.lineIds.length === 0 ? t('narrow.whole') : t('narrow.held', { count: subject.lineIds.length })}
        </span>
      </h3>
      <input
        className="zp-field"
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
        placeholder={t('narrow.search')}
        aria-label={t('narrow.search')}
      />
      {lines.reasons && <Reasons reasons={lines.reasons} />}
      <ul className="zp-plain-list">
        {lines.data?.lines.map(line => (
          <li key={line.id}>
            <label>
              <input
                type="checkbox"
                checked={picked.includes(line.id)}
                onChange={event =>
                  set(event.currentTarget.checked ? [...picked, line.id] : picked.filter(one => one !== line.id))
                }
              />{' '}
              {line.seq}. {line.name} <span className="zp-id">{line.maskedId}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Conclude({ data }: { data: ObjectionDetail }) {
  const { t } = useTranslation('publicity-pages')
  const [answer, setAnswer] = useState('')
  const conclude = useAct((outcome: 'upheld' | 'dismissed') =>
    concludeObjection({ objection: data.objection.id }, { outcome, answer }),
  )
  const because = answer.trim().length < 4 ? t('conclude.answerNeeded') : undefined
  const mustNarrow = data.objection.aim === 'person' && data.subjects.some(subject => subject.lineIds.length === 0)
  return (
    <Panel title={t('conclude.title')}>
      <div className="zp-fields">
        <label>
          {t('conclude.answer')}
          <textarea
            className="zp-field"
            rows={3}
            value={answer}
            onChange={event => setAnswer(event.currentTarget.value)}
          />
        </label>
        {conclude.reasons && <Reasons reasons={conclude.reasons} />}
        <div className="zp-page-acts">
          <ActButton
            kind="danger"
            running={conclude.running}
            because={mustNarrow ? sentenceOf({ code: 'objection-narrow-first' }) : because}
            onClick={() => void conclude.run('upheld')}
          >
            {t('conclude.upheld')}
          </ActButton>
          <ActButton
            kind="primary"
            running={conclude.running}
            because={because}
            onClick={() => void conclude.run('dismissed')}
          >
            {t('conclude.dismissed')}
          </ActButton>
        </div>
      </div>
    </Panel>
  )
}

function Steps({ data }: { data: ObjectionDetail }) {
  const { t } = useTranslation('publicity-pages')
  return (
    <Panel title={t('objections.history')}>
      <ul className="zp-plain-list">
        {data.steps.map(step => (
          <li key={step.id}>
            <TimeText at={step.at} /> {step.name && <strong>{step.name}</strong>} {t(`objectionStep.${step.act}`)}
            {step.text && <p className="zp-quiet">{step.text}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
