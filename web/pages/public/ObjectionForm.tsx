import { type FormEvent, useState } from 'react'
import { formText } from '../../form-text.ts'
import { useTranslation } from 'react-i18next'
import type { LodgedObjection, PublicListDetail } from '../../api/shapes.ts'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'
import { addEvidence, lodge } from './objecting.ts'
import { shownText } from './shown.ts'

type Aim = 'list' | 'unit' | 'person'
const aims: readonly Aim[] = ['unit', 'person', 'list']

/** 我要提异议: whom it is about, why, and whether one gives a name; the query code is shown once. */
export function ObjectionForm({ data }: { data: PublicListDetail }) {
  const { t } = useTranslation('public')
  const [aim, setAim] = useState<Aim>('unit')
  const [named, setNamed] = useState(false)
  const [reason, setReason] = useState('')
  const send = useAct((form: FormData) => lodge(data.list.slug, objectionOf(form, { aim, named, reason })))
  const [lodged, setLodged] = useState<LodgedObjection | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void send.run(new FormData(event.currentTarget)).then(found => setLodged(found ?? null))
  }
  if (lodged) return <Lodged lodged={lodged} />
  const rows = data.rows.filter(row => row.state !== 'removed')
  const short = reason.trim().length < 10
  return (
    <form className="zp-card zp-open-form" onSubmit={submit}>
      <h2>{t('object.title')}</h2>
      <p className="zp-quiet">{t('object.promise')}</p>
      <fieldset>
        <legend>{t('object.aim')}</legend>
        {aims.map(one => (
          <label key={one} className="zp-choice">
            <input type="radio" name="aim" checked={aim === one} onChange={() => setAim(one)} />{' '}
            {t(`object.aims.${one}`)}
          </label>
        ))}
      </fieldset>
      {aim !== 'list' && (
        <label>
          {t('object.row')}
          <select name="seq" required>
            {rows.map(row => (
              <option key={row.seq} value={row.seq}>
                {row.seq}. {shownText('unit', row.shown[data.fields[0] ?? 'unit'])}
              </option>
            ))}
          </select>
        </label>
      )}
      {aim === 'person' && (
        <>
          <label>
            {t('object.person')}
            <input name="person" required maxLength={40} autoComplete="off" />
          </label>
          <label>
            {t('object.lastFour')}
            <input name="lastFour" pattern="\d{3}[\dXx]" maxLength={4} inputMode="text" autoComplete="off" />
          </label>
        </>
      )}
      <label>
        {t('object.reason')}
        <textarea rows={5} value={reason} maxLength={2000} onChange={event => setReason(event.currentTarget.value)} />
      </label>
      <label className="zp-choice">
        <input type="checkbox" checked={named} onChange={event => setNamed(event.currentTarget.checked)} />{' '}
        {t('object.named')}
      </label>
      {named && (
        <>
          <label>
            {t('object.name')}
            <input name="name" required maxLength={40} autoComplete="name" />
          </label>
          <label>
            {t('object.contact')}
            <input name="contact" required minLength={4} maxLength={80} autoComplete="tel" />
          </label>
        </>
      )}
      {send.reasons && <Reasons reasons={send.reasons} />}
      <button type="submit" className="zp-button primary large" disabled={send.running || short}>
        {t('object.send')}
      </button>
      {short && <p className="zp-because">{t('object.reasonNeeded')}</p>}
    </form>
  )
}

function objectionOf(form: FormData, state: { aim: Aim; named: boolean; reason: string }) {
  const text = (name: string) => formText(form, name)
  const lastFour = text('lastFour')
  return {
    aim: state.aim,
    reason: state.reason.trim(),
    ...(state.aim === 'list' ? {} : { seq: Number(text('seq')) }),
    ...(state.aim === 'person' ? { person: { name: text('person'), ...(lastFour === '' ? {} : { lastFour }) } } : {}),
    ...(state.named ? { objector: { name: text('name'), contact: text('contact') } } : {}),
  }
}

function Lodged({ lodged }: { lodged: LodgedObjection }) {
  const { t } = useTranslation('public')
  return (
    <section className="zp-card zp-list-card" role="status">
      <h2>{t('lodged.title')}</h2>
      <p>{t('lodged.code')}</p>
      <p className="zp-code">{lodged.queryCode}</p>
      <p>{t('lodged.due', { day: lodged.dueDay })}</p>
      <EvidenceUpload code={lodged.queryCode} />
    </section>
  )
}

/** Pictures or PDF to one's own objection; each is checked by content on arrival. */
export function EvidenceUpload({ code }: { code: string }) {
  const { t } = useTranslation('public')
  const [files, setFiles] = useState(0)
  const add = useAct(async (file: File) => setFiles((await addEvidence(code, file)).files))
  return (
    <div className="zp-open-form">
      <label>
        {t('lodged.evidence')}
        <input
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          disabled={add.running}
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            if (file) void add.run(file)
            event.currentTarget.value = ''
          }}
        />
      </label>
      {add.running && <p role="status">{t('lodged.sending')}</p>}
      {files > 0 && <p role="status">{t('lodged.files', { count: files })}</p>}
      {add.reasons && <Reasons reasons={add.reasons} />}
    </div>
  )
}
