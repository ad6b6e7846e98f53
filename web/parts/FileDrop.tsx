import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownReason } from '../sentences.ts'
import { largestUploadMegabytes, type UploadFile } from '../client.ts'
import { queries, reasonsOf } from '../reading.ts'
import { Reasons } from './Reasons.tsx'

interface FileDropProps {
  /** What to drop here, in words. */
  title: string
  /** What is allowed, in words. */
  hint?: string
  /** Endings for the file window, for instance `.xlsx`. */
  accept: string
  many?: true
  /** A second button opens the camera, where there is a finger instead of a mouse. */
  camera?: true
  /** Sends one file; several are sent one after the other. */
  send: (name: string, file: UploadFile) => Promise<unknown>
  done?: () => void
  onJump?: (reason: ShownReason) => void
  because?: string | undefined
}

/** Upload by dropping or choosing: progress while it runs, and at once what is wrong with which file. */
export function FileDrop({ title, hint, accept, many, camera, send, done, onJump, because }: FileDropProps) {
  const { t } = useTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [running, setRunning] = useState<{ name: string; share: number } | null>(null)
  const [reasons, setReasons] = useState<readonly ShownReason[] | null>(null)
  const blocked = because !== undefined && because !== ''

  async function sendAll(files: readonly File[]): Promise<void> {
    if (running !== null || files.length === 0 || blocked) return
    setReasons(null)
    const wrong: ShownReason[] = []
    for (const file of many ? files : files.slice(0, 1)) {
      setRunning({ name: file.name, share: 0 })
      try {
        await send(file.name, { file, onProgress: share => setRunning({ name: file.name, share }) })
      } catch (error) {
        wrong.push(...reasonsOf(error).map(reason => ({ ...reason, at: { file: file.name, ...reason.at } })))
      }
    }
    // What arrived is shown wherever it belongs, whoever shows it.
    await queries.invalidateQueries()
    setRunning(null)
    if (wrong.length > 0) setReasons(wrong)
    if (input.current) input.current.value = ''
    done?.()
  }

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void sendAll(Array.from(event.dataTransfer.files))
  }
  return (
    <div>
      <div
        className={`zp-drop ${over ? 'over' : ''} ${blocked ? 'blocked' : ''}`}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor={id}>
          <strong>{title}</strong>
          <span>{hint ?? t('drop.hint', { megabytes: largestUploadMegabytes })}</span>
          <br />
          <span className="zp-button small">{t('drop.choose')}</span>
        </label>
        <input
          id={id}
          ref={input}
          type="file"
          className="zp-hidden"
          accept={accept}
          multiple={many === true}
          disabled={running !== null || blocked}
          onChange={event => void sendAll(Array.from(event.currentTarget.files ?? []))}
        />
        {camera && (
          <label className="zp-photograph">
            <span className="zp-button small">{t('drop.photograph')}</span>
            <input
              type="file"
              className="zp-hidden"
              accept="image/*"
              capture="environment"
              disabled={running !== null || blocked}
              onChange={event => void sendAll(Array.from(event.currentTarget.files ?? []))}
            />
          </label>
        )}
        {running && (
          <p className="zp-sending" role="status">
            {running.share < 1
              ? t('drop.sending', { name: running.name, percent: Math.round(running.share * 100) })
              : t('drop.reading', { name: running.name })}
            <progress max={1} value={running.share} />
          </p>
        )}
        {blocked && <p className="zp-because">{because}</p>}
      </div>
      {reasons && <Reasons reasons={reasons} title={t('drop.wrong')} {...(onJump ? { onJump } : {})} />}
    </div>
  )
}
