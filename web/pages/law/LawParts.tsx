import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type Doubt,
  type NoticeContact,
  type NoticePaper,
  type NoticeStacking,
  type NoticeTemplate,
  printTemplateAddress,
} from '../../api/client.ts'
import { pick } from '../../language.ts'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { bracketed } from '../../words.ts'
import { DoubtMark } from './DoubtMark.tsx'
import { addressOfScheme } from './law-address.ts'
import { readingOf } from './reading-of.ts'

export { ProcedureSteps } from './ProcedureSteps.tsx'

/** Where nothing can be published, nobody is said to change it. */
function changing(doubt: Doubt): 'doubt.proposal' | 'doubt.owner' | 'doubt.decides' {
  if (doubt.settings.length === 0) return 'doubt.decides'
  return doubt.proposal ? 'doubt.proposal' : 'doubt.owner'
}

/** What the notice leaves open: the question, the readings, the one in force, and who may change it. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  const { t } = useTranslation('law-details')
  return (
    <>
      {doubts.map(doubt => (
        <div key={doubt.id} id={doubt.id} className="zp-law-doubt">
          <p>
            <strong>{pick(doubt.question)}</strong>{' '}
            <span className="zp-law-clause">
              {doubt.id} · {doubt.clause}
            </span>
          </p>
          <p>
            {t('doubt.inForce')} <strong>{readingOf(doubt, doubt.inForce)}</strong>
            {doubt.inForce !== doubt.chosen && bracketed(t('doubt.published'))}
          </p>
          <p>
            {doubt.inForce !== doubt.chosen && t('doubt.whyDefault', { reading: readingOf(doubt, doubt.chosen) })}
            {pick(doubt.reason)}
          </p>
          <p className="zp-quiet">
            {doubt.readings.length > 1 &&
              t('doubt.others', {
                readings: doubt.readings
                  .filter(one => one.id !== doubt.inForce)
                  .map(one => pick(one.says))
                  .join(t('semicolon')),
              })}{' '}
            {doubt.fixed === null
              ? t(changing(doubt), { owner: pick(doubt.ownerName) })
              : t('doubt.fixed', { why: pick(doubt.fixed) })}
          </p>
          {doubt.settings
            .filter(setting => setting.value !== null)
            .map(setting => (
              <p key={setting.name}>
                {setting.label.zh === doubt.question.zh
                  ? t('doubt.since', { since: setting.since ?? '' })
                  : t('doubt.setting', {
                      label: pick(setting.label),
                      value: setting.shown === null ? '' : pick(setting.shown),
                      since: setting.since ?? '',
                    })}
              </p>
            ))}
        </div>
      ))}
    </>
  )
}

const stackingTones: Record<NoticeStacking['how'], Tone> = {
  excludes: 'bad',
  beside: 'good',
  'counts-together': 'wait',
}

interface StackingGroup {
  row: NoticeStacking
  /** What stands on the one side and on the other, as address and title. */
  sides: readonly ReadonlyMap<string, string>[]
}

/** Rows that say the same of several schemes are one: those on the one side, the scheme on the other. */
function grouped(rows: readonly NoticeStacking[], of: string | undefined): StackingGroup[] {
  const groups = new Map<string, { row: NoticeStacking; near: Map<string, string>; far: Map<string, string> }>()
  for (const row of rows) {
    const turned = of === undefined || row.one !== of
    const [near, far] = turned
      ? [
          { path: row.one, title: pick(row.oneTitle) },
          { path: row.other, title: pick(row.otherTitle) },
        ]
      : [
          { path: row.other, title: pick(row.otherTitle) },
          { path: row.one, title: pick(row.oneTitle) },
        ]
    const key = [row.how, row.within.zh, row.says.zh, row.clause, far.path].join(' ')
    const group = groups.get(key) ?? { row, near: new Map(), far: new Map([[far.path, far.title]]) }
    group.near.set(near.path, near.title)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ row, near, far }) => ({ row, sides: of === undefined ? [near, far] : [near] }))
}

/** 可否与其他补贴同时享受: from one scheme's side when `of` names it, else both sides. */
export function StackingTable(props: { rows: readonly NoticeStacking[]; of?: string; doubts: readonly Doubt[] }) {
  const { rows, of, doubts } = props
  const { t } = useTranslation('law-details')
  return (
    <ul className="zp-law-rules tags">
      {grouped(rows, of).map(({ row, sides }) => (
        <li key={`${row.one} ${row.other} ${row.clause} ${row.says.zh}`}>
          <span>
            <StatusTag tone={stackingTones[row.how]}>{t(`stacking.${row.how}`)}</StatusTag>
          </span>
          <div>
            <p>
              {sides.map((side, index) => (
                <span key={[...side.keys()].join(' ')}>
                  {index > 0 && <span className="zp-quiet"> {t('stacking.and')} </span>}
                  {[...side].map(([path, title], place) => (
                    <span key={path}>
                      {place > 0 && t('comma')}
                      <Link to={addressOfScheme(path)}>{title}</Link>
                    </span>
                  ))}
                </span>
              ))}
              <span className="zp-quiet">{bracketed(pick(row.within))}</span>
            </p>
            <p className="zp-quiet">
              {pick(row.says)} <span className="zp-law-clause">{row.clause}</span>{' '}
              {row.doubt !== null && <DoubtMark id={row.doubt} doubts={doubts} />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function Papers({ papers }: { papers: readonly NoticePaper[] }) {
  const { t } = useTranslation('law-details')
  return (
    <ul>
      {papers.map(paper => (
        <li key={paper.kind}>
          {pick(paper.label)}
          {paper.perPerson && bracketed(t('paper.perPerson'))} <span className="zp-law-clause">{paper.clause}</span>
        </li>
      ))}
    </ul>
  )
}

/** The notice's own forms, empty, as PDF. */
export function Forms({ notice, templates }: { notice: string; templates: readonly NoticeTemplate[] }) {
  return (
    <ul>
      {templates.map(template => (
        <li key={template.id}>
          <a href={printTemplateAddress({ notice, template: template.id })} target="_blank" rel="noreferrer">
            {pick(template.title)}
          </a>{' '}
          <span className="zp-law-clause">{template.clause}</span>
        </li>
      ))}
    </ul>
  )
}

/** Whom to ask: place, office, business, telephone; never a name. */
export function Phones({ contacts }: { contacts: readonly NoticeContact[] }) {
  const { t } = useTranslation('law-details')
  return (
    <ul className="zp-law-phones">
      {contacts.map(contact => (
        <li key={`${contact.territory} ${contact.office.zh} ${contact.business.zh} ${contact.phones.join(' ')}`}>
          <strong>{[contact.place ?? '', pick(contact.office)].join(' ').trim()}</strong>
          <br />
          <span className="zp-quiet">{pick(contact.business)}</span>
          <br />
          {contact.phones.length === 0 && <span className="zp-quiet">{t('noPhone')}</span>}
          {contact.phones.map(phone => (
            <a key={phone} href={`tel:${phone.replace(/[^\d+-]/g, '')}`}>
              {phone}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
