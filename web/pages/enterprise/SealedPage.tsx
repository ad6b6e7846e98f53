import { Checkbox } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Claim,
  type ClaimSealed,
  readPageAddress,
  readSealed,
  tickSealed,
  uploadSealed,
  withdrawSealed,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { ActButton, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag, StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { ClaimFrame, stepAddress } from './ClaimFrame.tsx'
import { paperKinds, refresh } from './EvidencePage.tsx'

/** E9 ④盖章件: scans or photos of the sealed forms, each page recognised by its QR; missing and outdated pages are named. */
export function SealedPage() {
  return <ClaimFrame step="sealed">{claim => <Sealed claim={claim} />}</ClaimFrame>
}

function Sealed({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const reading = useRead(['claim', claim.id, 'sealed'], () => readSealed({ claim: claim.id }))
  return (
    <Shown reading={reading}>
      {data => {
        const because = becauseOf(data.acts, 'uploadSealed')
        const pages = data.missing.filter(reason => reason.code !== 'self-check-missing')
        return (
          <>
            <Panel title={t('sealed.upload')}>
              <FileDrop
                title={t('sealed.drop')}
                hint={t('sealed.hint')}
                accept={paperKinds}
                many
                send={(name, file) => uploadSealed({ claim: claim.id, name }, file)}
                done={refresh}
                because={because}
              />
              <PhoneCode claim={claim} />
            </Panel>
            {pages.length > 0 && data.files.length > 0 && <Reasons reasons={pages} title={t('sealed.missing')} />}
            {data.forms.length === 0 && <EmptyState title={t('sealed.noForms')} text={t('sealed.noFormsText')} />}
            {data.forms.map(form => (
              <Panel key={form.formId} title={form.title}>
                <ul className="zp-pages">
                  {form.pages.map(page => (
                    <li key={page.page} className={page.state}>
                      {page.fileId !== null && page.scanPage !== null && (
                        <Thumbnail
                          claim={claim}
                          file={page.fileId}
                          page={page.scanPage}
                          title={`${form.title} ${t('place.page', { ns: 'common', page: page.page })}`}
                        />
                      )}
                      <strong>{t('place.page', { ns: 'common', page: page.page })}</strong>
                      <StateTag state={page.state} />
                      <code>{page.checkCode}</code>
                    </li>
                  ))}
                </ul>
              </Panel>
            ))}
            {data.unreadable > 0 && (
              <p className="zp-note wait">{t('sealed.unreadable', { count: data.unreadable })}</p>
            )}
            <ScanFiles claim={claim} data={data} because={because} />
            <SelfCheck claim={claim} data={data} because={because} />
          </>
        )
      }}
    </Shown>
  )
}

const thumbnailPixels = 240
const readablePixels = 1400

/** One page of a scan, small; a click opens it large enough to read. Pages out of sight are not fetched. */
function Thumbnail({ claim, file, page, title }: { claim: Claim; file: string; page: number; title: string }) {
  const { t } = useTranslation('claims-pages')
  const address = (width: number) => readPageAddress({ claim: claim.id, file, page, width })
  return (
    <a href={address(readablePixels)} target="_blank" rel="noreferrer" className="zp-thumbnail">
      <img src={address(thumbnailPixels)} alt={t('sealed.thumbnail', { title })} loading="lazy" />
    </a>
  )
}

function ScanFiles({ claim, data, because }: { claim: Claim; data: ClaimSealed; because: string | undefined }) {
  const { t } = useTranslation('claims-pages')
  const withdraw = useAct((file: string) => withdrawSealed({ claim: claim.id, file }, { reason: t('sealed.replaced') }))
  if (data.files.length === 0) return null
  return (
    <Panel title={t('sealed.files')}>
      <ul className="zp-choices">
        {data.files.map(file => (
          <li key={file.fileId}>
            <span>
              {file.fileName} <TimeText at={file.at} />
              <br />
              {file.pages.map(page => (
                <span key={page.page} className="zp-scan-page">
                  {page.state !== 'matched' && (
                    <Thumbnail
                      claim={claim}
                      file={file.fileId}
                      page={page.page}
                      title={`${file.fileName} ${t('place.page', { ns: 'common', page: page.page })}`}
                    />
                  )}
                  {page.page}.{' '}
                  {page.state === 'foreign' ? (
                    <StatusTag tone="bad">{t('sealed.foreign')}</StatusTag>
                  ) : (
                    <StateTag state={page.state} />
                  )}
                  {page.formPage !== null && (
                    <span className="zp-quiet">{t('sealed.isPage', { page: page.formPage })}</span>
                  )}
                </span>
              ))}
            </span>
            <ActButton onClick={() => void withdraw.run(file.fileId)} running={withdraw.running} because={because}>
              {t('sealed.takeBack')}
            </ActButton>
          </li>
        ))}
      </ul>
      {withdraw.reasons && <Reasons reasons={withdraw.reasons} />}
    </Panel>
  )
}

const ticks = ['seal', 'signature', 'edgeSeal'] as const
type Ticks = Record<(typeof ticks)[number], boolean>

/** The QR proves the version, not the seal: the enterprise looks itself (W10). Ticks made while one is on its way follow it. */
function SelfCheck({ claim, data, because }: { claim: Claim; data: ClaimSealed; because: string | undefined }) {
  const { t } = useTranslation('claims-pages')
  const [wished, setWished] = useState<Ticks | null>(null)
  const tick = useAct((next: Ticks) => tickSealed({ claim: claim.id }, next))
  const { run, running, reasons } = tick
  const kept: Ticks = data.selfCheck ?? { seal: false, signature: false, edgeSeal: false }
  const owed = wished !== null && reasons === null && ticks.some(name => wished[name] !== kept[name])
  useEffect(() => {
    if (owed && !running) void run(wished)
  }, [owed, running, run, wished])
  const shown = owed ? wished : kept
  return (
    <Panel title={t('sealed.selfCheck')} id="self-check">
      {ticks.map(name => (
        <p key={name}>
          <Checkbox
            checked={shown[name]}
            disabled={because !== undefined}
            onChange={event => {
              tick.clear()
              setWished({ ...shown, [name]: event.target.checked })
            }}
          >
            {t(`sealed.tick.${name}`)}
          </Checkbox>
        </p>
      ))}
      {reasons && <Reasons reasons={reasons} />}
    </Panel>
  )
}

/** 扫码用手机拍: the same page on the telephone, whose camera it opens. */
function PhoneCode({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const [shown, setShown] = useState(false)
  const [picture, setPicture] = useState<string | null>(null)
  const link = `${window.location.origin}${stepAddress(claim.id, 'sealed')}`
  useEffect(() => {
    if (!shown) return
    void import('qrcode').then(async ({ toDataURL }) => setPicture(await toDataURL(link, { margin: 1, width: 200 })))
  }, [shown, link])
  return (
    <div className="zp-above zp-only-wide">
      <button type="button" className="zp-button small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('sealed.phone')}
      </button>
      {shown && picture && (
        <p>
          <img src={picture} alt={t('sealed.phone')} width="200" height="200" />
          <br />
          {t('sealed.phoneHint')}
        </p>
      )}
    </div>
  )
}
