import type { ReactNode } from 'react'

/** `**bold**` as strong. */
export function marked(text: string): ReactNode[] {
  return text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? <strong key={`${index} ${part}`}>{part}</strong> : part))
}
