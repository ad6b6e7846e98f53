import { useEffect, useRef } from 'react'

/** Each new question takes the focus, so that a screen reader says it and the keyboard goes on from there. */
export function QuestionTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [children])
  return (
    <h1 className="zp-match-question" tabIndex={-1} ref={title}>
      {children}
    </h1>
  )
}
