import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import type { Reading } from '../reading.ts'
import { LoadingState } from './EmptyState.tsx'
import { Reasons } from './Reasons.tsx'

interface PageProps {
  title: ReactNode
  /** One sentence: where things stand. */
  state?: ReactNode
  /** The one primary thing to do here. */
  primary?: ReactNode
  /** Less important things to do. */
  extra?: ReactNode
  /** Words before the title, for instance a way back. */
  back?: ReactNode
  children: ReactNode
}

/** A workplace page: title, one sentence of state, one primary button at the right, then the content. */
export function Page({ title, state, primary, extra, back, children }: PageProps) {
  useEffect(() => {
    if (typeof title === 'string') document.title = title
  }, [title])
  return (
    <div className="zp-page">
      {back && <div className="zp-back">{back}</div>}
      <div className="zp-page-head">
        <div className="zp-page-words">
          <h1>{title}</h1>
          {state && <p className="zp-page-state">{state}</p>}
        </div>
        {(extra || primary) && (
          <div className="zp-page-acts">
            {extra}
            {primary}
          </div>
        )}
      </div>
      {children}
    </div>
  )
}

interface ActButtonProps {
  children: ReactNode
  onClick: () => void
  /** Why it cannot be pressed now, in words; undefined or empty when it can. */
  because?: string | undefined
  running?: boolean
  kind?: 'primary' | 'usual' | 'danger'
}

/** A button that says why when it is disabled, below itself, not in a bubble that a keyboard never reaches. */
export function ActButton({ children, onClick, because, running, kind = 'usual' }: ActButtonProps) {
  const blocked = because !== undefined && because !== ''
  return (
    <span className="zp-act">
      <Button
        type={kind === 'primary' ? 'primary' : 'default'}
        danger={kind === 'danger'}
        disabled={blocked}
        loading={running === true}
        onClick={onClick}
      >
        {children}
      </Button>
      {blocked && <span className="zp-because">{because}</span>}
    </span>
  )
}

/** Shows a reading: loading, refused, or its content. */
export function Shown<T>({ reading, children }: { reading: Reading<T>; children: (data: T) => ReactNode }) {
  if (reading.data !== undefined) return <>{children(reading.data)}</>
  if (reading.reasons !== null) return <Reasons reasons={reading.reasons} again={reading.again} />
  return <LoadingState />
}

/** A surface with an optional title. */
export function Panel({
  title,
  extra,
  children,
  id,
}: {
  title?: ReactNode
  extra?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="zp-panel" id={id}>
      {(title || extra) && (
        <div className="zp-panel-head">
          {title && <h2>{title}</h2>}
          {extra}
        </div>
      )}
      {children}
    </section>
  )
}

/** Names and values, one pair per line on a telephone, in columns on a desk. */
export function Facts({ items }: { items: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="zp-facts">
      {items.map(([name, value], index) => (
        // The pairs are fixed per page and never move.
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
